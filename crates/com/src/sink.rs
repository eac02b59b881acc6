//! The receiving end of an object's events, whatever the identifier of its source interface.
//!
//! The vendor's object asks a sink for the interface that it fires, and a program without its type
//! library learns that interface's identifier at run time alone. So the sink is a table of
//! functions written by hand: what `windows` generates knows its identifiers when it is compiled.
#![expect(unsafe_code, reason = "a COM object written by hand")]

use std::{
    ffi::c_void,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr, slice,
    sync::atomic::{AtomicU32, Ordering, fence},
};

use windows::{
    Win32::{
        Foundation::{DISP_E_UNKNOWNNAME, E_NOINTERFACE, E_NOTIMPL, E_POINTER, E_UNEXPECTED, S_OK},
        System::{
            Com::{DISPATCH_FLAGS, DISPPARAMS, EXCEPINFO, IDispatch, IDispatch_Vtbl},
            Variant::VARIANT,
        },
    },
    core::{GUID, HRESULT, IUnknown, IUnknown_Vtbl, Interface as _, PCWSTR},
};

/// What is called for an event: its number, and its arguments, the last one first.
pub type Handler = Box<dyn Fn(i32, &[VARIANT]) -> HRESULT>;

/// A sink for the events of one source interface. It belongs to the thread that it is made on.
#[repr(C)]
pub struct Sink {
    table: *const IDispatch_Vtbl,
    references: AtomicU32,
    source: GUID,
    handler: Handler,
}

static TABLE: IDispatch_Vtbl = IDispatch_Vtbl {
    base__: IUnknown_Vtbl {
        QueryInterface: query_interface,
        AddRef: add_ref,
        Release: release,
    },
    GetTypeInfoCount: get_type_info_count,
    GetTypeInfo: get_type_info,
    GetIDsOfNames: get_ids_of_names,
    Invoke: invoke,
};

impl Sink {
    /// A sink that answers to the identifier of the source interface.
    pub fn create(source: GUID, handler: Handler) -> IUnknown {
        let sink = Box::new(Self {
            table: &TABLE,
            references: AtomicU32::new(1),
            source,
            handler,
        });
        // SAFETY: it begins with its table, and the one reference that it counts is given away.
        unsafe { IUnknown::from_raw(Box::into_raw(sink).cast()) }
    }

    /// # Safety
    /// `this` was made by [`Sink::create`] and is not released to the end yet.
    unsafe fn of<'a>(this: *mut c_void) -> &'a Self {
        // SAFETY: as promised.
        unsafe { &*this.cast_const().cast() }
    }
}

unsafe extern "system" fn query_interface(
    this: *mut c_void,
    iid: *const GUID,
    interface: *mut *mut c_void,
) -> HRESULT {
    if iid.is_null() || interface.is_null() {
        return E_POINTER;
    }
    // SAFETY: called through the table, so `this` is a sink; the pointers are the caller's.
    unsafe {
        let wanted = *iid;
        if wanted == IUnknown::IID || wanted == IDispatch::IID || wanted == Sink::of(this).source {
            add_ref(this);
            *interface = this;
            S_OK
        } else {
            *interface = ptr::null_mut();
            E_NOINTERFACE
        }
    }
}

unsafe extern "system" fn add_ref(this: *mut c_void) -> u32 {
    // SAFETY: called through the table.
    let sink = unsafe { Sink::of(this) };
    sink.references.fetch_add(1, Ordering::Relaxed) + 1
}

unsafe extern "system" fn release(this: *mut c_void) -> u32 {
    // SAFETY: called through the table.
    let left = unsafe { Sink::of(this) }
        .references
        .fetch_sub(1, Ordering::Release)
        - 1;
    if left == 0 {
        fence(Ordering::Acquire);
        // SAFETY: nobody refers to it any more, and it was a box.
        drop(unsafe { Box::from_raw(this.cast::<Sink>()) });
    }
    left
}

unsafe extern "system" fn get_type_info_count(_: *mut c_void, count: *mut u32) -> HRESULT {
    if count.is_null() {
        return E_POINTER;
    }
    // SAFETY: the caller's pointer.
    unsafe { *count = 0 };
    S_OK
}

unsafe extern "system" fn get_type_info(
    _: *mut c_void,
    _: u32,
    _: u32,
    info: *mut *mut c_void,
) -> HRESULT {
    if !info.is_null() {
        // SAFETY: the caller's pointer.
        unsafe { *info = ptr::null_mut() };
    }
    E_NOTIMPL
}

unsafe extern "system" fn get_ids_of_names(
    _: *mut c_void,
    _: *const GUID,
    _: *const PCWSTR,
    _: u32,
    _: u32,
    _: *mut i32,
) -> HRESULT {
    DISP_E_UNKNOWNNAME
}

unsafe extern "system" fn invoke(
    this: *mut c_void,
    number: i32,
    _: *const GUID,
    _: u32,
    _: DISPATCH_FLAGS,
    arguments: *const DISPPARAMS,
    _: *mut VARIANT,
    _: *mut EXCEPINFO,
    _: *mut u32,
) -> HRESULT {
    // SAFETY: called through the table; the arguments are the caller's for the time of the call.
    let (sink, arguments) = unsafe {
        let arguments = match arguments.as_ref() {
            Some(given) if given.cArgs > 0 && !given.rgvarg.is_null() => {
                slice::from_raw_parts(given.rgvarg, given.cArgs as usize)
            }
            _ => &[],
        };
        (Sink::of(this), arguments)
    };
    // The handler may drop the last reference to its own sink.
    // SAFETY: called through the table.
    unsafe { add_ref(this) };
    let called = catch_unwind(AssertUnwindSafe(|| (sink.handler)(number, arguments)));
    // SAFETY: the reference taken above.
    unsafe { release(this) };
    called.unwrap_or(E_UNEXPECTED)
}

//! What a script needs of its host, and wine's does not have: handlers for an object's events, and
//! a message loop to wait in. On Windows `WScript.ConnectObject` and `WScript.Sleep` do it.
#![cfg(windows)]
#![expect(unsafe_code, reason = "a COM server")]

use std::{
    cell::RefCell,
    ffi::c_void,
    ptr, slice,
    time::{Duration, Instant},
};

use openccas_com::{EVENT_SOURCE, ON_DISCONNECT, ON_EVENT, sink::Sink};
use windows::{
    Win32::{
        Foundation::{
            CLASS_E_CLASSNOTAVAILABLE, CLASS_E_NOAGGREGATION, DISP_E_BADPARAMCOUNT,
            DISP_E_MEMBERNOTFOUND, DISP_E_TYPEMISMATCH, DISP_E_UNKNOWNNAME, E_NOTIMPL, E_POINTER,
            S_FALSE, S_OK,
        },
        System::{
            Com::{
                DISPATCH_FLAGS, DISPATCH_METHOD, DISPPARAMS, EXCEPINFO, IClassFactory,
                IClassFactory_Impl, IConnectionPoint, IConnectionPointContainer, IDispatch,
                IDispatch_Impl, ITypeInfo,
            },
            Ole::IDispatchEx,
            Variant::{
                VAR_CHANGE_FLAGS, VARIANT, VT_DISPATCH, VT_I4, VariantChangeType, VariantCopyInd,
            },
        },
        UI::WindowsAndMessaging::{
            DispatchMessageW, MSG, MWMO_INPUTAVAILABLE, MsgWaitForMultipleObjectsEx, PM_REMOVE,
            PeekMessageW, QS_ALLINPUT,
        },
    },
    core::{BOOL, BSTR, GUID, HRESULT, IUnknown, Interface as _, PCWSTR, Ref, Result, implement},
};

/// The class, which the tests put into the registry.
const CLASS: GUID = GUID::from_u128(0x79751fb5_9eaa_41c6_af5d_69afc96a0c69);

const CONNECT: i32 = 1;
const PUMP: i32 = 2;

const LOCALE_USER_DEFAULT: u32 = 0x400;

/// `Connect(object, handler)` calls the handler's `OnEvent` and `OnDisconnect`; `Pump(milliseconds)`
/// lets that happen.
#[implement(IDispatch, Agile = false)]
struct ScriptHost {
    connections: RefCell<Vec<(IConnectionPoint, u32)>>,
}

impl IDispatch_Impl for ScriptHost_Impl {
    fn GetTypeInfoCount(&self) -> Result<u32> {
        Ok(0)
    }

    fn GetTypeInfo(&self, _index: u32, _locale: u32) -> Result<ITypeInfo> {
        Err(E_NOTIMPL.into())
    }

    fn GetIDsOfNames(
        &self,
        _iid: *const GUID,
        names: *const PCWSTR,
        _count: u32,
        _locale: u32,
        ids: *mut i32,
    ) -> Result<()> {
        if names.is_null() || ids.is_null() {
            return Err(E_POINTER.into());
        }
        // SAFETY: the caller's names, and room for as many numbers.
        let name = unsafe { (*names).to_string() };
        let id = match name.map(|name| name.to_ascii_lowercase()).as_deref() {
            Ok("connect") => CONNECT,
            Ok("pump") => PUMP,
            _ => return Err(DISP_E_UNKNOWNNAME.into()),
        };
        // SAFETY: as above.
        unsafe { ids.write(id) };
        Ok(())
    }

    fn Invoke(
        &self,
        id: i32,
        _iid: *const GUID,
        _locale: u32,
        _flags: DISPATCH_FLAGS,
        arguments: *const DISPPARAMS,
        _result: *mut VARIANT,
        _exception: *mut EXCEPINFO,
        _argument: *mut u32,
    ) -> Result<()> {
        // SAFETY: the caller's arguments.
        let given = unsafe {
            let given = arguments.as_ref().ok_or(E_POINTER)?;
            slice::from_raw_parts(given.rgvarg, given.cArgs as usize)
        };
        let given = given
            .iter()
            .map(|argument| {
                let mut value = VARIANT::default();
                // SAFETY: the argument, or what it points to.
                unsafe { VariantCopyInd(&raw mut value, argument)? };
                Ok(value)
            })
            .collect::<Result<Vec<_>>>()?;
        match (id, given.as_slice()) {
            // The last one comes first.
            (CONNECT, [handler, object]) => {
                let connection = connect(&dispatch(object)?, dispatch(handler)?)?;
                self.connections.borrow_mut().push(connection);
                Ok(())
            }
            (PUMP, [time]) => pump(time),
            (CONNECT | PUMP, _) => Err(DISP_E_BADPARAMCOUNT.into()),
            _ => Err(DISP_E_MEMBERNOTFOUND.into()),
        }
    }
}

fn dispatch(argument: &VARIANT) -> Result<IDispatch> {
    if argument.vt() != VT_DISPATCH {
        return Err(DISP_E_TYPEMISMATCH.into());
    }
    // SAFETY: its type says so.
    let object = unsafe { &argument.Anonymous.Anonymous.Anonymous.pdispVal };
    object.as_ref().cloned().ok_or_else(|| E_POINTER.into())
}

fn connect(object: &IDispatch, handler: IDispatch) -> Result<(IConnectionPoint, u32)> {
    let container: IConnectionPointContainer = object.cast()?;
    // SAFETY: the identifier lives through the call.
    let point = unsafe { container.FindConnectionPoint(&EVENT_SOURCE)? };
    let sink = Sink::create(
        EVENT_SOURCE,
        Box::new(move |number, arguments| {
            let name = match number {
                ON_EVENT => "OnEvent",
                ON_DISCONNECT => "OnDisconnect",
                _ => return DISP_E_MEMBERNOTFOUND,
            };
            match call(&handler, name, arguments) {
                Ok(()) => S_OK,
                Err(error) => error.code(),
            }
        }),
    );
    // SAFETY: the object takes a reference of its own.
    let cookie = unsafe { point.Advise(&sink)? };
    Ok((point, cookie))
}

/// Calls a method of a script's object, which wine's has by `IDispatchEx` alone.
fn call(handler: &IDispatch, name: &str, arguments: &[VARIANT]) -> Result<()> {
    const CASE_INSENSITIVE: u32 = 8;
    let given = DISPPARAMS {
        rgvarg: arguments.as_ptr().cast_mut(),
        cArgs: u32::try_from(arguments.len()).unwrap_or_default(),
        ..DISPPARAMS::default()
    };
    let name = BSTR::from(name);
    // SAFETY: the arguments outlive the call.
    unsafe {
        if let Ok(handler) = handler.cast::<IDispatchEx>() {
            let id = handler.GetDispID(&name, CASE_INSENSITIVE)?;
            let method = DISPATCH_METHOD.0;
            return handler.InvokeEx(
                id,
                LOCALE_USER_DEFAULT,
                method,
                &raw const given,
                None,
                None,
                None,
            );
        }
        let mut id = 0;
        let names = PCWSTR(name.as_ptr());
        let nothing = GUID::zeroed();
        handler.GetIDsOfNames(&nothing, &raw const names, 1, LOCALE_USER_DEFAULT, &mut id)?;
        handler.Invoke(
            id,
            &nothing,
            LOCALE_USER_DEFAULT,
            DISPATCH_METHOD,
            &raw const given,
            None,
            None,
            None,
        )
    }
}

/// Handles messages for so many milliseconds.
fn pump(time: &VARIANT) -> Result<()> {
    let mut millis = VARIANT::default();
    // SAFETY: it is a number then.
    let millis = unsafe {
        VariantChangeType(&raw mut millis, time, VAR_CHANGE_FLAGS(0), VT_I4)?;
        millis.Anonymous.Anonymous.Anonymous.lVal
    };
    let deadline = Instant::now() + Duration::from_millis(u64::try_from(millis).unwrap_or(0));
    loop {
        let mut message = MSG::default();
        // SAFETY: room for one message at a time.
        unsafe {
            while PeekMessageW(&raw mut message, None, 0, 0, PM_REMOVE).as_bool() {
                DispatchMessageW(&raw const message);
            }
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(());
        }
        let millis = u32::try_from(left.as_millis()).unwrap_or(u32::MAX).max(1);
        // SAFETY: it waits for messages alone.
        unsafe { MsgWaitForMultipleObjectsEx(None, millis, QS_ALLINPUT, MWMO_INPUTAVAILABLE) };
    }
}

impl Drop for ScriptHost {
    fn drop(&mut self) {
        for (point, cookie) in self.connections.take() {
            // SAFETY: the number is the one that Advise gave.
            let _ = unsafe { point.Unadvise(cookie) };
        }
    }
}

#[implement(IClassFactory, Agile = false)]
struct Factory;

impl IClassFactory_Impl for Factory_Impl {
    fn CreateInstance(
        &self,
        outer: Ref<'_, IUnknown>,
        iid: *const GUID,
        object: *mut *mut c_void,
    ) -> Result<()> {
        if !outer.is_null() {
            return Err(CLASS_E_NOAGGREGATION.into());
        }
        let host: IDispatch = ScriptHost {
            connections: RefCell::default(),
        }
        .into();
        // SAFETY: the caller's identifier and place.
        unsafe { host.query(iid, object).ok() }
    }

    fn LockServer(&self, _lock: BOOL) -> Result<()> {
        Ok(())
    }
}

/// Gives what makes hosts.
///
/// # Safety
/// The identifiers and the place for the object are the caller's.
#[unsafe(no_mangle)]
unsafe extern "system" fn DllGetClassObject(
    class: *const GUID,
    iid: *const GUID,
    object: *mut *mut c_void,
) -> HRESULT {
    // SAFETY: as promised.
    unsafe {
        object.write(ptr::null_mut());
        if *class != CLASS {
            return CLASS_E_CLASSNOTAVAILABLE;
        }
        IClassFactory::from(Factory).query(iid, object)
    }
}

/// It stays until the script has ended.
#[unsafe(no_mangle)]
extern "system" fn DllCanUnloadNow() -> HRESULT {
    S_FALSE
}

//! Calls by name: the type library says which function is meant, and of which types its
//! arguments are.

use std::{
    ffi::c_void,
    mem::{self, ManuallyDrop},
    slice,
};

use windows::Win32::System::{
    Com::{DISPATCH_FLAGS, DISPPARAMS, EXCEPINFO, ITypeInfo},
    Variant::{
        VARENUM, VARIANT, VT_BOOL, VT_BSTR, VT_BYREF, VT_DATE, VT_EMPTY, VT_I4, VT_PTR, VT_VARIANT,
        VariantCopy,
    },
};
use windows::core::Result;

/// `IDispatch` and `ISupportErrorInfo` of an object with `types` and `strict`, whose interface
/// is described by a field of its types.
macro_rules! implement_dispatch {
    ($object:ident, $interface:ident, $types:ident) => {
        impl IDispatch_Impl for $object {
            fn GetTypeInfoCount(&self) -> Result<u32> {
                Ok(1)
            }

            fn GetTypeInfo(&self, index: u32, _locale: u32) -> Result<ITypeInfo> {
                if index == 0 {
                    Ok(self.types.$types.clone())
                } else {
                    Err(DISP_E_BADINDEX.into())
                }
            }

            fn GetIDsOfNames(
                &self,
                _iid: *const GUID,
                names: *const PCWSTR,
                count: u32,
                _locale: u32,
                ids: *mut i32,
            ) -> Result<()> {
                // SAFETY: the caller's names, and room for as many numbers.
                unsafe { self.types.$types.GetIDsOfNames(names, count, ids) }
            }

            fn Invoke(
                &self,
                id: i32,
                _iid: *const GUID,
                _locale: u32,
                flags: DISPATCH_FLAGS,
                arguments: *const DISPPARAMS,
                result: *mut VARIANT,
                exception: *mut EXCEPINFO,
                argument: *mut u32,
            ) -> Result<()> {
                use windows::core::ComObjectInterface as _;

                let this: windows::core::InterfaceRef<'_, $interface> = self.as_interface_ref();
                let call = dispatch::Call {
                    this: this.as_raw(),
                    id,
                    flags,
                    arguments,
                    result,
                    exception,
                    argument,
                };
                // SAFETY: the caller's arguments, for the functions that the type describes.
                unsafe { call.invoke(&self.types.$types, self.strict) }
            }
        }

        impl ISupportErrorInfo_Impl for $object {
            fn InterfaceSupportsErrorInfo(&self, iid: *const GUID) -> Result<()> {
                // SAFETY: the caller's identifier.
                if unsafe { iid.as_ref() } == Some(&$interface::IID) {
                    Ok(())
                } else {
                    Err(S_FALSE.into())
                }
            }
        }
    };
}
pub(super) use implement_dispatch;

/// What `IDispatch::Invoke` is given.
pub(super) struct Call {
    pub(super) this: *mut c_void,
    pub(super) id: i32,
    pub(super) flags: DISPATCH_FLAGS,
    pub(super) arguments: *const DISPPARAMS,
    pub(super) result: *mut VARIANT,
    pub(super) exception: *mut EXCEPINFO,
    pub(super) argument: *mut u32,
}

impl Call {
    /// Calls the function.
    ///
    /// The system refuses a VARIANT by reference where the function wants a pointer to a number or
    /// a text, and the vendor's object leaves it at that, so that VBScript cannot get results.
    /// Unless it is to be `strict`, this one lends such calls a place of the right type, and
    /// copies the result to where it is wanted.
    ///
    /// # Safety
    /// The pointers are those that COM passed, and `this` has the functions that the type
    /// describes.
    pub(super) unsafe fn invoke(&self, types: &ITypeInfo, strict: bool) -> Result<()> {
        // SAFETY: as promised.
        let given = unsafe { self.arguments.as_ref() };
        let arguments: &[VARIANT] = match given {
            Some(given) if given.cArgs > 0 => {
                // SAFETY: as promised.
                unsafe { slice::from_raw_parts(given.rgvarg, given.cArgs as usize) }
            }
            _ => &[],
        };
        let Some(given) = given
            .filter(|given| !strict && given.cNamedArgs == 0 && arguments.iter().any(is_variable))
        else {
            // SAFETY: as promised.
            return unsafe { self.invoke_with(types, self.arguments) };
        };
        // SAFETY: the type is that of the object.
        let wanted = unsafe { pointed_types(types, self.id, arguments.len())? };
        let mut lent: Box<[Lent<'_>]> = arguments
            .iter()
            .zip(wanted)
            .map(|(argument, wanted)| Lent::new(argument, wanted))
            .collect();
        let mut shown: Vec<ManuallyDrop<VARIANT>> = lent.iter_mut().map(Lent::argument).collect();
        let replaced = DISPPARAMS {
            rgvarg: shown.as_mut_ptr().cast(),
            ..*given
        };
        // SAFETY: what is lent outlives the call.
        unsafe { self.invoke_with(types, &raw const replaced)? };
        for lent in &lent {
            lent.give_back()?;
        }
        Ok(())
    }

    /// # Safety
    /// As for [`invoke`](Self::invoke).
    unsafe fn invoke_with(&self, types: &ITypeInfo, arguments: *const DISPPARAMS) -> Result<()> {
        // SAFETY: as promised.
        unsafe {
            types.Invoke(
                self.this,
                self.id,
                self.flags,
                arguments.cast_mut(),
                self.result,
                self.exception,
                self.argument,
            )
        }
    }
}

/// The types that the parameters of a function point to, the last one first, as arguments come.
/// `VT_EMPTY` for one that is no pointer to a simple value, and for all if the number of arguments
/// does not fit: then the system says so.
///
/// # Safety
/// The description is one that the system made.
unsafe fn pointed_types(types: &ITypeInfo, id: i32, count: usize) -> Result<Vec<VARENUM>> {
    let mut wanted = vec![VT_EMPTY; count];
    // SAFETY: what the system lends is given back before the end.
    unsafe {
        let attributes = types.GetTypeAttr()?;
        let functions = (*attributes).cFuncs;
        types.ReleaseTypeAttr(attributes);
        for index in 0..u32::from(functions) {
            let function = types.GetFuncDesc(index)?;
            let parameters = usize::try_from((*function).cParams).unwrap_or_default();
            if (*function).memid == id && parameters == count {
                for parameter in 0..count {
                    let declared = &(*(*function).lprgelemdescParam.add(parameter)).tdesc;
                    if declared.vt == VT_PTR {
                        wanted[count - 1 - parameter] = (*declared.Anonymous.lptdesc).vt;
                    }
                }
            }
            types.ReleaseFuncDesc(function);
        }
    }
    Ok(wanted)
}

/// Whether it is a variable of a script, which may become anything.
fn is_variable(argument: &VARIANT) -> bool {
    argument.vt() == VARENUM(VT_BYREF.0 | VT_VARIANT.0)
}

/// An argument, and a place of the right type if the caller has none.
struct Lent<'a> {
    given: &'a VARIANT,
    place: Option<VARIANT>,
}

impl<'a> Lent<'a> {
    fn new(given: &'a VARIANT, wanted: VARENUM) -> Self {
        let lend = is_variable(given) && [VT_I4, VT_BSTR, VT_BOOL, VT_DATE].contains(&wanted);
        let place = lend.then(|| {
            let mut place = VARIANT::default();
            // SAFETY: zero is a value of each of these types.
            unsafe { (*place.Anonymous.Anonymous).vt = wanted };
            place
        });
        Self { given, place }
    }

    /// What the system is shown. It owns nothing.
    fn argument(&mut self) -> ManuallyDrop<VARIANT> {
        let Some(place) = &mut self.place else {
            // SAFETY: a copy that is never dropped, of what the caller keeps through the call.
            return ManuallyDrop::new(unsafe { mem::transmute_copy(self.given) });
        };
        let mut pointer = VARIANT::default();
        // SAFETY: the pointer leads to the value in the place, whose type it says.
        unsafe {
            let shown = &mut *pointer.Anonymous.Anonymous;
            shown.vt = VARENUM(place.vt().0 | VT_BYREF.0);
            shown.Anonymous.byref = (&raw mut (*place.Anonymous.Anonymous).Anonymous).cast();
        }
        ManuallyDrop::new(pointer)
    }

    /// Copies the result to the caller's VARIANT.
    fn give_back(&self) -> Result<()> {
        let Some(place) = &self.place else {
            return Ok(());
        };
        // SAFETY: its type says that it points to a VARIANT.
        unsafe { VariantCopy(self.given.Anonymous.Anonymous.Anonymous.pvarVal, place) }
    }
}

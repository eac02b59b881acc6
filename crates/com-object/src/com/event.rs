//! The object that an event is handed over as.

use std::rc::Rc;

use openccas::{Error, Event};
use openccas_com::{ICCASEvent, ICCASEvent_Impl, InText, OutText};
use windows::Win32::{
    Foundation::{DISP_E_BADINDEX, E_FAIL, E_POINTER, S_FALSE, S_OK},
    System::{
        Com::{
            DISPATCH_FLAGS, DISPPARAMS, EXCEPINFO, IDispatch_Impl, ISupportErrorInfo,
            ISupportErrorInfo_Impl, ITypeInfo,
        },
        Variant::VARIANT,
    },
};
use windows::core::{GUID, HRESULT, Interface as _, PCWSTR, Result, implement};

use super::{dispatch, error_info, module::Live, types::Types};

/// An event, and the description of its interface.
#[implement(ICCASEvent, ISupportErrorInfo, Agile = false)]
pub(super) struct EventObject {
    event: Event,
    types: Rc<Types>,
    strict: bool,
    _live: Live,
}

impl EventObject {
    pub(super) fn create(event: Event, types: &Rc<Types>, strict: bool) -> ICCASEvent {
        let object = Self {
            event,
            types: Rc::clone(types),
            strict,
            _live: Live::new(),
        };
        object.into()
    }
}

fn failed(error: &Error) -> HRESULT {
    error_info::leave(&ICCASEvent::IID, error.message());
    E_FAIL
}

/// A name as a program gives it.
///
/// # Safety
/// It is null or a BSTR.
unsafe fn name(text: InText) -> std::result::Result<String, Error> {
    // SAFETY: as promised.
    unsafe { text.read() }.map_err(|error| {
        let message = format!("bstrName: {error}");
        Error::new(openccas::ErrorKind::InvalidArgument, message)
    })
}

#[expect(non_snake_case, reason = "the names of COM")]
impl ICCASEvent_Impl for EventObject_Impl {
    unsafe fn GetType(&self, lEventType: *mut i32) -> HRESULT {
        if lEventType.is_null() {
            return E_POINTER;
        }
        // SAFETY: the caller's place for it.
        unsafe { lEventType.write(self.event.event_type().number()) };
        S_OK
    }

    unsafe fn GetStringValue(&self, bstrName: InText, bstrValue: *mut OutText) -> HRESULT {
        if bstrValue.is_null() {
            return E_POINTER;
        }
        // SAFETY: the caller's place for it, and the caller's name.
        let found = unsafe {
            bstrValue.write(OutText::NULL);
            name(bstrName).and_then(|name| {
                let text = self.event.get_string_value(&name)?;
                Ok(OutText::new(&text))
            })
        };
        match found {
            Ok(text) => {
                // SAFETY: as above.
                unsafe { bstrValue.write(text) };
                S_OK
            }
            Err(error) => failed(&error),
        }
    }

    unsafe fn GetLongValue(&self, bstrName: InText, lValue: *mut i32) -> HRESULT {
        if lValue.is_null() {
            return E_POINTER;
        }
        // SAFETY: the caller's place for it, and the caller's name.
        let found = unsafe {
            lValue.write(0);
            name(bstrName).and_then(|name| self.event.get_long_value(&name))
        };
        match found {
            Ok(value) => {
                // SAFETY: as above.
                unsafe { lValue.write(value) };
                S_OK
            }
            Err(error) => failed(&error),
        }
    }
}

dispatch::implement_dispatch!(EventObject_Impl, ICCASEvent, event);

//! Calling an object by the names of its methods, as scripts do.
#![expect(unsafe_code, reason = "COM is called")]

use std::{fmt, mem::ManuallyDrop};

use openccas::{OleDate, Value};
use windows::{
    Win32::{
        Foundation::{DISP_E_EXCEPTION, DISP_E_TYPEMISMATCH, VARIANT_BOOL},
        System::{
            Com::{DISPATCH_METHOD, DISPPARAMS, EXCEPINFO, IDispatch},
            Variant::{
                VAR_CHANGE_FLAGS, VARENUM, VARIANT, VT_BOOL, VT_BSTR, VT_BYREF, VT_DATE, VT_EMPTY,
                VT_I4, VT_VARIANT, VariantChangeType,
            },
        },
    },
    core::{BSTR, GUID, HRESULT, HSTRING, PCWSTR},
};

use crate::{ComParameter, ComType, Direction};

/// An object whose methods are called by name.
#[derive(Clone)]
pub struct Late(IDispatch);

/// How a caller says where a result goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// By a pointer to the type that the method declares, as compilers do.
    Typed,
    /// By a pointer to a VARIANT, as VBScript does for every variable.
    Script,
}

/// Why a call failed.
#[derive(Clone, Debug)]
pub struct Failure {
    /// What the method, or the way to it, returned.
    pub code: HRESULT,
    /// Who says so; empty if nobody does.
    pub source: String,
    /// What went wrong, in words; empty if nobody says.
    pub description: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#010x} {}", self.code.0, self.description)
    }
}

impl std::error::Error for Failure {}

impl From<windows::core::Error> for Failure {
    fn from(error: windows::core::Error) -> Self {
        Self {
            code: error.code(),
            source: String::new(),
            description: error.message(),
        }
    }
}

impl Late {
    /// This object.
    pub fn new(object: IDispatch) -> Self {
        Self(object)
    }

    /// The object.
    pub fn object(&self) -> &IDispatch {
        &self.0
    }

    /// The number of a method.
    ///
    /// # Errors
    /// The object has no method of this name.
    pub fn dispid(&self, name: &str) -> windows::core::Result<i32> {
        let name = HSTRING::from(name);
        let mut number = 0;
        // SAFETY: one name, and room for one number.
        unsafe {
            self.0.GetIDsOfNames(
                &GUID::zeroed(),
                &PCWSTR(name.as_ptr()),
                1,
                LOCALE_USER_DEFAULT,
                &mut number,
            )?;
        }
        Ok(number)
    }

    /// Calls a method by number, with its `[in]` arguments in order. Gives what it put into the
    /// `[out]` ones.
    ///
    /// # Errors
    /// What the object said.
    pub fn call(
        &self,
        dispid: i32,
        parameters: &[ComParameter],
        inputs: &[Value],
        style: Style,
    ) -> Result<Vec<Value>, Failure> {
        let outputs = parameters
            .iter()
            .filter(|parameter| parameter.direction == Direction::Out);
        // The results are written here, and stay where they are until they are read.
        let mut results: Box<[VARIANT]> = outputs.map(|output| result(output, style)).collect();
        let mut given = inputs.iter();
        let mut room = results.iter_mut();
        let mut arguments = Vec::with_capacity(parameters.len());
        for parameter in parameters {
            arguments.push(match parameter.direction {
                Direction::In => argument(given.next()),
                Direction::Out => pointer(room.next()),
            });
        }
        // COM wants the last one first.
        arguments.reverse();
        let given = DISPPARAMS {
            rgvarg: arguments.as_mut_ptr(),
            cArgs: u32::try_from(arguments.len()).unwrap_or(u32::MAX),
            ..DISPPARAMS::default()
        };
        let mut exception = EXCEPINFO::default();
        // SAFETY: the arguments and the room for the results outlive the call.
        let called = unsafe {
            self.0.Invoke(
                dispid,
                &GUID::zeroed(),
                LOCALE_USER_DEFAULT,
                DISPATCH_METHOD,
                &raw const given,
                None,
                Some(&raw mut exception),
                None,
            )
        };
        match called {
            Ok(()) => results.iter().map(value).collect(),
            Err(error) => Err(failure(&error, exception)),
        }
    }
}

/// Numbers and names are looked up as the user's language has them; these have none.
const LOCALE_USER_DEFAULT: u32 = 0x400;

/// Room for a result.
fn result(output: &ComParameter, style: Style) -> VARIANT {
    let mut room = VARIANT::default();
    if style == Style::Typed && output.com_type != ComType::Variant {
        // SAFETY: all its bytes are zero, which is a value of every type that is named here.
        unsafe { (*room.Anonymous.Anonymous).vt = VARENUM(output.com_type.vt()) };
    }
    room
}

/// An argument that says where the result goes.
fn pointer(room: Option<&mut VARIANT>) -> VARIANT {
    let mut pointer = VARIANT::default();
    if let Some(room) = room {
        // SAFETY: what the type says is what the pointer leads to; a VARIANT that points frees
        // nothing.
        unsafe {
            let place = &mut *pointer.Anonymous.Anonymous;
            let kind = room.Anonymous.Anonymous.vt;
            if kind == VT_EMPTY {
                place.vt = VARENUM(VT_VARIANT.0 | VT_BYREF.0);
                place.Anonymous.pvarVal = room;
            } else {
                place.vt = VARENUM(kind.0 | VT_BYREF.0);
                place.Anonymous.byref = (&raw mut (*room.Anonymous.Anonymous).Anonymous).cast();
            }
        }
    }
    pointer
}

fn argument(value: Option<&Value>) -> VARIANT {
    match value {
        Some(Value::Long(value)) => VARIANT::from(*value),
        Some(Value::Text(text)) => VARIANT::from(text.as_str()),
        Some(Value::Flag(flag)) => VARIANT::from(*flag),
        Some(Value::Date(date)) => {
            let mut variant = VARIANT::default();
            // SAFETY: the type and the value agree.
            unsafe {
                let place = &mut *variant.Anonymous.Anonymous;
                place.vt = VT_DATE;
                place.Anonymous.date = date.days();
            }
            variant
        }
        _ => VARIANT::default(),
    }
}

/// What a VARIANT holds.
///
/// # Errors
/// Nothing that a method of the class gives.
pub fn value(variant: &VARIANT) -> Result<Value, Failure> {
    // SAFETY: the type says which member is valid.
    unsafe {
        let place = &variant.Anonymous.Anonymous;
        match place.vt {
            VT_I4 => Ok(Value::Long(place.Anonymous.lVal)),
            VT_BSTR => Ok(Value::Text(place.Anonymous.bstrVal.to_string())),
            VT_BOOL => Ok(Value::Flag(
                place.Anonymous.boolVal != VARIANT_BOOL::default(),
            )),
            VT_DATE => OleDate::from_days(place.Anonymous.date)
                .map(Value::Date)
                .map_err(|error| Failure {
                    code: DISP_E_TYPEMISMATCH,
                    source: String::new(),
                    description: error.message().to_owned(),
                }),
            _ => {
                let mut number = VARIANT::default();
                VariantChangeType(&raw mut number, variant, VAR_CHANGE_FLAGS(0), VT_I4)?;
                Ok(Value::Long(number.Anonymous.Anonymous.Anonymous.lVal))
            }
        }
    }
}

/// The object reports by the method's own result, or by an exception that carries it.
fn failure(error: &windows::core::Error, mut exception: EXCEPINFO) -> Failure {
    if let Some(fill) = exception.pfnDeferredFillIn {
        // SAFETY: the object's own function on the record that it made.
        let _ = unsafe { fill(&raw mut exception) };
    }
    // SAFETY: they are taken once; the record is not used after this.
    let (source, description): (BSTR, BSTR) = unsafe {
        ManuallyDrop::drop(&mut exception.bstrHelpFile);
        (
            ManuallyDrop::take(&mut exception.bstrSource),
            ManuallyDrop::take(&mut exception.bstrDescription),
        )
    };
    let code = match error.code() {
        DISP_E_EXCEPTION if exception.scode != 0 => HRESULT(exception.scode),
        DISP_E_EXCEPTION => HRESULT(i32::from(exception.wCode)),
        code => code,
    };
    Failure {
        code,
        source: source.to_string(),
        description: description.to_string(),
    }
}

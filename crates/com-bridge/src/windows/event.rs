//! The event object that OnEvent carries.

use openccas_com::{
    ComParameter, ComType, Direction,
    late::{Failure, Late, Style},
};
use openccas_protocol::Value;
use windows::{
    Win32::{
        Foundation::DISP_E_TYPEMISMATCH,
        System::{
            Com::IDispatch,
            Variant::{VARIANT, VT_BYREF, VT_DISPATCH, VT_UNKNOWN, VT_VARIANT},
        },
    },
    core::{IUnknown, Interface as _},
};

use crate::object::{EventObject, Raised};

/// The numbers of the event object's methods.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbers {
    get_type: i32,
    get_string_value: i32,
    get_long_value: i32,
}

const NAME: ComParameter = ComParameter {
    name: "name",
    direction: Direction::In,
    com_type: ComType::Bstr,
};

const LONG: ComParameter = ComParameter {
    name: "value",
    direction: Direction::Out,
    com_type: ComType::Long,
};

const TEXT: ComParameter = ComParameter {
    name: "value",
    direction: Direction::Out,
    com_type: ComType::Bstr,
};

impl Numbers {
    /// Asks an event object for them.
    pub(super) fn of(event: &Late) -> Result<Self, String> {
        let number = |name: &str| {
            event
                .dispid(name)
                .map_err(|error| format!("the event object has no {name}: {error}"))
        };
        Ok(Self {
            get_type: number("GetType")?,
            get_string_value: number("GetStringValue")?,
            get_long_value: number("GetLongValue")?,
        })
    }
}

/// An event object, and how it is called.
pub(super) struct ComEvent {
    pub(super) object: Late,
    pub(super) numbers: Numbers,
}

impl ComEvent {
    fn call(
        &self,
        number: i32,
        parameters: &[ComParameter],
        inputs: &[Value],
    ) -> Result<Value, Raised> {
        let results = self.object.call(number, parameters, inputs, Style::Typed);
        let first = results
            .map_err(|failure| raised(&failure))?
            .into_iter()
            .next();
        first.ok_or_else(Raised::default)
    }
}

pub(super) fn raised(failure: &Failure) -> Raised {
    Raised {
        hresult: failure.code.0,
        description: failure.description.trim().to_owned(),
    }
}

fn long(value: &Value) -> Result<i32, Raised> {
    match value {
        Value::Long(value) => Ok(*value),
        _ => Err(mismatch()),
    }
}

fn mismatch() -> Raised {
    Raised {
        hresult: DISP_E_TYPEMISMATCH.0,
        description: String::new(),
    }
}

impl EventObject for ComEvent {
    fn event_type(&self) -> Result<i32, Raised> {
        long(&self.call(self.numbers.get_type, &[LONG], &[])?)
    }

    fn long(&self, name: &str) -> Result<i32, Raised> {
        let name = [Value::from(name.to_owned())];
        long(&self.call(self.numbers.get_long_value, &[NAME, LONG], &name)?)
    }

    fn text(&self, name: &str) -> Result<String, Raised> {
        let name = [Value::from(name.to_owned())];
        match self.call(self.numbers.get_string_value, &[NAME, TEXT], &name)? {
            Value::Text(text) => Ok(text),
            _ => Err(mismatch()),
        }
    }
}

/// The object that an argument holds.
pub(super) fn object(argument: &VARIANT) -> Option<IDispatch> {
    // SAFETY: the type says which member is valid; what is borrowed is cloned.
    unsafe {
        let place = &argument.Anonymous.Anonymous;
        let by_reference = place.vt.0 & VT_BYREF.0 != 0;
        let kind = place.vt.0 & !VT_BYREF.0;
        let unknown = |it: &IUnknown| it.cast().ok();
        match (kind, by_reference) {
            (kind, false) if kind == VT_DISPATCH.0 => (*place.Anonymous.pdispVal).clone(),
            (kind, false) if kind == VT_UNKNOWN.0 => {
                (*place.Anonymous.punkVal).as_ref().and_then(unknown)
            }
            (kind, true) if kind == VT_DISPATCH.0 => place.Anonymous.ppdispVal.as_ref()?.clone(),
            (kind, true) if kind == VT_UNKNOWN.0 => place
                .Anonymous
                .ppunkVal
                .as_ref()?
                .as_ref()
                .and_then(unknown),
            (kind, true) if kind == VT_VARIANT.0 => object(place.Anonymous.pvarVal.as_ref()?),
            _ => None,
        }
    }
}

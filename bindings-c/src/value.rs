//! Values on their way through the boundary.

use std::ffi::c_char;

use openccas::{Argument, OleDate, Result};
use openccas_simulator::ActValue;

use crate::{boundary::invalid, text::text};

/// A signed 32-bit number. COM: `LONG`.
pub const CCAS_VALUE_LONG: i32 = 1;
/// A text in UTF-8. COM: `BSTR`.
pub const CCAS_VALUE_TEXT: i32 = 2;
/// A date and time of day in wall-clock time of the contact centre, as an OLE automation date: days
/// since 30 December 1899. COM: `DATE`.
pub const CCAS_VALUE_DATE: i32 = 3;
/// Yes or no. COM: `VARIANT_BOOL`.
pub const CCAS_VALUE_FLAG: i32 = 4;

/// A number that need not be whole. Only acts of the simulator take it.
pub const CCAS_VALUE_NUMBER: i32 = 5;

/// A value of one of several types: an argument or a result of a request, or of an act of the
/// simulator. `ccas_long`, `ccas_text`, `ccas_date`, `ccas_flag` and `ccas_number` make them.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_value {
    /// One of the `CCAS_VALUE_` constants; says which of the others holds the value.
    pub value_type: i32,
    /// A number; of a flag 1 or 0.
    pub long_value: i32,
    /// A date, or a number that need not be whole.
    pub double_value: f64,
    /// A text.
    pub text_value: *const c_char,
}

impl ccas_value {
    pub(crate) const NONE: Self = Self {
        value_type: 0,
        long_value: 0,
        double_value: 0.0,
        text_value: std::ptr::null(),
    };

    pub(crate) fn long(value: i32) -> Self {
        Self {
            value_type: CCAS_VALUE_LONG,
            long_value: value,
            ..Self::NONE
        }
    }

    pub(crate) fn text(value: *const c_char) -> Self {
        Self {
            value_type: CCAS_VALUE_TEXT,
            text_value: value,
            ..Self::NONE
        }
    }

    pub(crate) fn date(value: f64) -> Self {
        Self {
            value_type: CCAS_VALUE_DATE,
            double_value: value,
            ..Self::NONE
        }
    }

    pub(crate) fn flag(value: bool) -> Self {
        Self {
            value_type: CCAS_VALUE_FLAG,
            long_value: i32::from(value),
            ..Self::NONE
        }
    }

    /// The value as an argument of a request.
    ///
    /// # Safety
    /// A text is one: it ends with a NUL and stays as it is during the call.
    pub(crate) unsafe fn argument<'a>(&self, name: &str) -> Result<Argument<'a>> {
        Ok(match self.value_type {
            CCAS_VALUE_LONG => Argument::Long(self.long_value),
            // SAFETY: as the caller says.
            CCAS_VALUE_TEXT => Argument::Text(unsafe { text(self.text_value, name) }?),
            CCAS_VALUE_DATE => Argument::Date(date(self.double_value, name)?),
            CCAS_VALUE_FLAG => Argument::Flag(self.long_value != 0),
            other => {
                return Err(invalid(format!(
                    "{name} has a value of type {other}, which requests do not take"
                )));
            }
        })
    }

    /// The value as an argument of an act.
    ///
    /// # Safety
    /// As [`argument`](Self::argument).
    pub(crate) unsafe fn act_value<'a>(&self, name: &str) -> Result<ActValue<'a>> {
        Ok(match self.value_type {
            CCAS_VALUE_LONG => ActValue::Long(self.long_value),
            CCAS_VALUE_NUMBER => ActValue::Number(self.double_value),
            // SAFETY: as the caller says.
            CCAS_VALUE_TEXT => ActValue::Text(unsafe { text(self.text_value, name) }?),
            CCAS_VALUE_FLAG => ActValue::Flag(self.long_value != 0),
            other => {
                return Err(invalid(format!(
                    "{name} has a value of type {other}, which acts do not take"
                )));
            }
        })
    }
}

/// The caller's date.
pub(crate) fn date(days: f64, name: &str) -> Result<OleDate> {
    OleDate::from_days(days).map_err(|error| invalid(format!("{name}: {error}")))
}

/// A number as a `ccas_value`.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_long(value: i32) -> ccas_value {
    ccas_value::long(value)
}

/// A text as a `ccas_value`. The text stays the caller's.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_text(value: *const c_char) -> ccas_value {
    ccas_value::text(value)
}

/// A date as a `ccas_value`; see `CCAS_VALUE_DATE`.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_date(value: f64) -> ccas_value {
    ccas_value::date(value)
}

/// Yes or no as a `ccas_value`: no if `value` is 0.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_flag(value: i32) -> ccas_value {
    ccas_value::flag(value != 0)
}

/// A number that need not be whole as a `ccas_value`, for acts of the simulator.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_number(value: f64) -> ccas_value {
    ccas_value {
        value_type: CCAS_VALUE_NUMBER,
        double_value: value,
        ..ccas_value::NONE
    }
}

//! Arguments as COM passes them, and what the client makes of them.

use openccas::{Error, ErrorKind, OleDate, Value};
use openccas_com::{InText, OutText};
use windows::Win32::{
    Foundation::{VARIANT_BOOL, VARIANT_FALSE, VARIANT_TRUE},
    System::Variant::VARIANT,
};

/// An `[in]` argument.
#[derive(Clone, Copy)]
pub(crate) enum In {
    Long(i32),
    Text(InText),
    Date(f64),
    Flag(VARIANT_BOOL),
}

/// Where an `[out]` argument goes.
#[derive(Clone, Copy)]
pub(crate) enum Out {
    Long(*mut i32),
    Text(*mut OutText),
    Variant(*mut VARIANT),
    Flag(*mut VARIANT_BOOL),
}

impl In {
    /// Reads it; `name` is for the error.
    ///
    /// # Safety
    /// The text is null or a BSTR.
    pub(super) unsafe fn value(self, name: &str) -> Result<Value, Error> {
        let unfit = |what: &dyn std::fmt::Display| {
            Error::new(ErrorKind::InvalidArgument, format!("{name}: {what}"))
        };
        Ok(match self {
            Self::Long(value) => Value::Long(value),
            // SAFETY: as promised.
            Self::Text(text) => Value::Text(unsafe { text.read() }.map_err(|error| unfit(&error))?),
            Self::Date(days) => {
                Value::Date(OleDate::from_days(days).map_err(|error| unfit(&error.message()))?)
            }
            // Any number but 0 is true to most programs.
            Self::Flag(flag) => Value::Flag(flag.0 != 0),
        })
    }
}

impl Out {
    pub(super) fn is_null(self) -> bool {
        match self {
            Self::Long(place) => place.is_null(),
            Self::Text(place) => place.is_null(),
            Self::Variant(place) => place.is_null(),
            Self::Flag(place) => place.is_null(),
        }
    }

    /// What a caller finds if the method fails. What lay there before is the caller's to free.
    ///
    /// # Safety
    /// It is not null, and room for its type.
    pub(super) unsafe fn blank(self) {
        // SAFETY: as promised.
        unsafe {
            match self {
                Self::Long(place) => place.write(0),
                Self::Text(place) => place.write(OutText::NULL),
                Self::Variant(place) => place.write(VARIANT::default()),
                Self::Flag(place) => place.write(VARIANT_FALSE),
            }
        }
    }

    /// Writes a result. False if it is of another type.
    ///
    /// # Safety
    /// As for [`blank`](Self::blank), which came before.
    pub(super) unsafe fn write(self, value: &Value) -> bool {
        // SAFETY: as promised.
        unsafe {
            match (self, value) {
                (Self::Long(place), Value::Long(value)) => place.write(*value),
                (Self::Text(place), Value::Text(text)) => place.write(OutText::new(text)),
                (Self::Variant(place), Value::Long(value)) => place.write(VARIANT::from(*value)),
                (Self::Flag(place), Value::Flag(flag)) => {
                    place.write(if *flag { VARIANT_TRUE } else { VARIANT_FALSE });
                }
                _ => return false,
            }
        }
        true
    }
}

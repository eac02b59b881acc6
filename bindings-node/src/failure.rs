//! Errors on their way to JavaScript: as JSON, of which `error.js` makes an `OpenccasError`.

use std::error::Error as _;

use openccas::{Error, Outcome};
use serde_json::{Value, json};

/// The error with all that caused it.
pub(crate) fn as_json(error: &Error) -> Value {
    let outcome = match error.outcome() {
        Outcome::Refused => "refused",
        Outcome::Unknown => "unknown",
        _ => "not_sent",
    };
    let mut causes = Vec::new();
    let mut next = error.source();
    while let Some(cause) = next {
        causes.push(cause.to_string());
        next = cause.source();
    }
    json!({
        "code": error.kind().name(),
        "message": error.message(),
        "outcome": outcome,
        "causes": causes,
    })
}

/// The error as an exception: JSON for a message.
pub(crate) fn thrown(error: &Error) -> napi::Error {
    napi::Error::from_reason(as_json(error).to_string())
}

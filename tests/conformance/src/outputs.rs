//! Typed results, as the COM methods give them.

use openccas::{Outputs, TextList};
use openccas_protocol::join_pairs;

use crate::value::Scalar;

pub(crate) fn flag(value: bool) -> Outputs {
    i32::from(value).into()
}

pub(crate) fn long(value: i32) -> Outputs {
    value.into()
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "it is what a typed method returns"
)]
pub(crate) fn pairs(value: Vec<(i32, String)>) -> Outputs {
    join_pairs(value.iter().map(|(id, name)| (id, name))).into()
}

/// A list with this separator, as it came; nothing if an item holds several.
pub(crate) fn list(value: TextList<'_>, separator: char) -> &str {
    if value.iter().any(|item| item.contains(separator)) {
        return "";
    }
    value.as_str()
}

/// The results as a case tells them.
pub(crate) fn scalars(outputs: &Outputs) -> Vec<Scalar> {
    outputs.as_slice().iter().map(Scalar::from).collect()
}

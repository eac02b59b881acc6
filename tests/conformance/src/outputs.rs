//! Typed results, as the COM methods give them.

use openccas::Outputs;
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

/// The results as a case tells them.
pub(crate) fn scalars(outputs: &Outputs) -> Vec<Scalar> {
    outputs.as_slice().iter().map(Scalar::from).collect()
}

//! Arguments that have a more natural form than the COM object's.

mod codes;
mod contents;
mod ivr;
mod when;

pub(crate) use codes::join_cq_codes;
pub(crate) use contents::check_contents;
pub(crate) use ivr::{check_ivr, ivr_arguments};
pub use when::When;

//! Arguments that have a more natural form than the COM object's.

mod codes;
mod ivr;
mod when;

pub use codes::join_cq_codes;
pub use ivr::ivr_arguments;
pub use when::When;

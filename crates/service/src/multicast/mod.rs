//! Events by multicast: where to, for whom, and what did not arrive.

mod options;
mod repairs;
mod sender;

pub use options::MulticastOptions;
pub(crate) use repairs::Repairs;
pub(crate) use sender::{Multicast, send};

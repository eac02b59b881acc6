//! The connection to a service: made, driven, lost and made again.

mod dial;
mod driver;
mod multicast;
mod outbox;

pub(crate) use dial::{Target, dial};
pub(crate) use driver::Driver;
pub(crate) use outbox::Outbox;

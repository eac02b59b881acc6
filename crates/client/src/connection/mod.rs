//! The connection to a service: made, driven, lost and made again.

mod dial;
mod driver;
mod multicast;
mod outbox;
mod reconnect;
mod targets;

pub(crate) use dial::{Return, Target};
pub(crate) use driver::Driver;
pub(crate) use outbox::Outbox;
pub(crate) use targets::Targets;

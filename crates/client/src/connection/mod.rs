//! The connection to a service: made, driven, lost and made again.

#[cfg(feature = "embed")]
mod completion;
mod dial;
mod driver;
mod multicast;
mod outbox;
mod place;
mod recipient;
mod reconnect;
mod shortcut;
mod targets;
mod writer;

#[cfg(feature = "embed")]
pub(crate) use completion::{Completion, contain};
pub(crate) use dial::{Return, Target};
pub(crate) use driver::Driver;
pub(crate) use outbox::Outbox;
pub(crate) use targets::Targets;

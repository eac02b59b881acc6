//! The two ends of a connection as state machines.
//!
//! Neither reads a socket nor a clock. Bytes go in, with the time at which they came; frames
//! and what they mean come out; and each tells the time at which it wants to be called again.

mod client;
mod liveness;
mod multicast_backoff;
mod multicast_client;
mod multicast_merge;
mod multicast_room;
mod service;
mod tls;

pub use client::{ClientConfig, ClientOutput, ClientSession};
pub use multicast_client::MulticastCounts;
pub use service::{ServiceConfig, ServiceInput, ServiceSession, WelcomeInfo};

/// The protocol version that this library speaks.
pub const PROTOCOL_VERSION: u16 = 1;

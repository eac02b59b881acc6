//! The native part of the package `openccas` for Node.js.
//!
//! It is private to the JavaScript of the package, which checks what it passes. [`Link`] carries
//! requests in and everything else out: what is ready waits in an `Outlet`, and Node's event
//! loop is woken once for all of it.

mod consumer;
mod expected;
mod failure;
mod filter;
mod link;
mod log;
mod operation;
mod options;
mod outlet;
mod pictures;
mod simulation;

pub use consumer::ReadTo;
pub use filter::FilterSpec;
pub use link::{LastError, Link};
pub use log::{Log, LogEntry, stop_log};
pub use options::{AddressSpec, CredentialsSpec, LinkOptions, ReconnectSpec, TlsSpec};
pub use simulation::{
    AccountSpec, ActArgument, MulticastSpec, ServerTlsSpec, Simulation, SimulationOptions,
};

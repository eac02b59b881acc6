//! The contact centre's state, folded from its events. Pure: no I/O, no clock, no threads.
//!
//! [`Configuration`] is what a client is told when it connects: who is logged on, and which
//! service groups there are.

mod configuration;
mod ordered;
mod rewrite;

pub use configuration::{Configuration, Standing};

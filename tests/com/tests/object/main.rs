//! What programs notice of the object beside the conformance cases.
#![cfg(windows)]
#![expect(clippy::unwrap_used, reason = "the rest of a test tells")]

mod apartments;
mod calls;
mod desk;
mod handlers;
mod settings;
mod shape;

//! What bindings to other languages are made of, beside a real service.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod changes;
mod log;
mod portions;
mod submit;
#[path = "../client/support/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "shared with the tests of the client"
)]
mod support;
#[cfg(unix)]
mod wakeup;

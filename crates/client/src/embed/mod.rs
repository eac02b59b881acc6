//! What a binding to another language is made of. Rust programs do not need it.
//!
//! A binding connects the client of this crate to a foreign runtime: its threads, its event loop,
//! its garbage collector. What all of them need for that stands here, so that a binding is thin:
//!
//! - [`runtime`]: the runtime that the connections of the process run on. A binding enters it
//!   (`runtime()?.enter()`) before it connects.
//! - [`Portions`]: events in batches, taken without waiting, so that crossing the boundary costs
//!   once per batch.
//! - [`Client::submit`](crate::Client::submit): requests whose completion is a callback.
//! - [`wake_soon`]: one wake for all replies that came together.
//! - [`Changes`]: changes of the [`Model`](crate::Model), by poll.
//! - [`Wakeup`]: a descriptor that an event loop waits for.
//! - [`set_log`]: the log, given to a function.
//!
//! # After a fork
//!
//! The threads of a process are not in the child that `fork` makes, so a client made before cannot
//! do anything there. [`runtime`] and [`Client::submit`](crate::Client::submit) fail with `forked`
//! in the child, and [`Portions`] tell it and end; nothing hangs. In the child a binding must not
//! drop such clients and consumers, but leak them: locks that they take may have been held by a
//! thread that is not there.

mod arguments;
mod changes;
mod log;
mod portions;
mod submit;
mod wakes;
#[cfg(unix)]
mod wakeup;

pub use arguments::{cq_codes, ivr_fields};
pub use changes::Changes;
pub use log::{Level, LogRecord, LogSink, set_log};
pub use portions::{Bundle, Portion, Portions, Ready};
pub use submit::Submitted;
pub(crate) use wakes::hold_wakes;
pub use wakes::wake_soon;
#[cfg(unix)]
pub use wakeup::Wakeup;

use tokio::runtime::Handle;

use crate::Result;

/// The runtime that the connections of this process run on, the one that
/// [`blocking`](crate::blocking) uses: one thread, started at first use, which lives as long as the
/// process.
///
/// # Errors
/// `forked` in a child that was forked after the runtime was started; `internal` if its thread
/// cannot be started.
pub fn runtime() -> Result<Handle> {
    crate::runtime::runtime().map(|runtime| runtime.handle().clone())
}

/// Whether this process is a child, made by `fork`, of the one that started the runtime: what was
/// made before the fork does not work in it. False as long as no runtime was started.
pub fn forked() -> bool {
    crate::runtime::forked()
}

//! Pictures folded from lists of events.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod agents;
mod calls;
mod joins;
mod offers;
mod properties;
mod sessions;
mod snapshots;
mod stream;
mod support;

//! The bridge over an object that misbehaves in every way that is known of, with a real service and
//! real clients.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod fake;
mod faults;
mod requests;
mod setting;
mod tenants;
mod values;

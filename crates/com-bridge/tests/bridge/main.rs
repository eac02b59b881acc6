//! The bridge over an object that misbehaves in every way that is known of, with a real service and
//! real clients.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../../../transport/tests/support/certificates.rs"]
mod certificates;
mod clients;
mod fake;
mod faults;
mod hosting;
mod requests;
mod setting;
mod tenants;
mod values;

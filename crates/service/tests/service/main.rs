//! The service as its clients see it, over real sockets.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod addresses;
#[path = "../../../transport/tests/support/certificates.rs"]
mod certificates;
mod credit;
mod flow;
mod links;
mod multicast;
mod refusals;
mod requests;
mod seam;
mod shutdown;
mod support;
mod tenants;
mod tls;
mod watching_over;

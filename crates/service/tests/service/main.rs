//! The service as its clients see it, over real sockets.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod addresses;
mod authentication;
#[path = "../../../transport/tests/support/certificates.rs"]
mod certificates;
mod credit;
mod flow;
mod isolation;
mod links;
mod multicast;
mod refusals;
mod requests;
mod resume;
mod seam;
mod shutdown;
mod support;
mod tenants;
mod tls;
mod watching_over;

//! The client as its users see it: over real sockets, beside a real service or a broken one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod blocking;
mod connecting;
mod consumers;
mod credit;
mod expectations;
mod faults;
mod full_queue;
mod handlers;
mod interruptions;
mod lifecycle;
mod model;
mod multicast;
mod outcomes;
mod parking;
mod random_cuts;
mod reconnecting;
mod requests;
mod resuming;
mod seam;
mod support;
mod typed_methods;

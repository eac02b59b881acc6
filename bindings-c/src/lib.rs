//! openccas for C and C++: the functions of `include/openccas.h`.
//!
//! The header is made from this crate by cbindgen, as part of `cargo xtask codegen`: what the docs
//! of public items say here is what C programs read there. So they speak of C.
#![allow(non_camel_case_types, reason = "types have the names of the header")]

mod act;
mod boundary;
mod callback;
mod client;
mod connect;
mod dispatch;
mod dispatcher;
mod event;
mod expectation;
mod generated;
mod last_error;
mod log;
mod model;
mod names;
mod notice;
mod options;
mod record;
mod request;
mod result;
mod signals;
mod simulator;
mod snapshot;
mod stats;
mod text;
mod value;
mod version;

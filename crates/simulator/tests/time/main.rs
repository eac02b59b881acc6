//! Time and chance: traffic, the script of a scenario, the in-process API, and what is the same on
//! every platform.

// Helpers of tests are tests to us, but not to clippy.
#![allow(clippy::unwrap_used, clippy::needless_pass_by_value)]

mod api;
mod day;
#[path = "../it/desk.rs"]
#[allow(dead_code)]
mod desk;
mod same_everywhere;
mod script;

//! Runs the conformance cases of `tests/cases` against the Rust clients.
//!
//! A case says how to connect, what the contact centre is like, and what happens in order:
//! requests with their outcomes, what people do, and the events that have to come. `tests/cases/
//! README.md` describes the format, for the runners in other languages too.

pub mod arguments;
pub mod case;
pub mod coverage;
pub mod examples;
pub mod fill;
pub mod mutation;
mod outputs;
pub mod run;
pub mod show;
pub mod stage;
pub mod surface;
pub mod tape;
pub mod value;
pub mod world;

mod generated {
    pub(crate) mod typed;
}

/// The examples of the reference, which have to compile.
#[path = "generated/reference.rs"]
pub mod reference;

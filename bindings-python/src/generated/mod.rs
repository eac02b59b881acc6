// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

//! What is made for each event, method and parameter.

mod events;
mod methods;
mod parameters;

pub(crate) use events::{add_classes, typed};
pub(crate) use methods::shape;
pub(crate) use parameters::PARAMETERS;

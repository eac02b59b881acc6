// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

//! What the catalogue gives to C programs.

mod async_methods;
pub(crate) mod constants;
mod methods;
mod records;
pub(crate) mod tables;

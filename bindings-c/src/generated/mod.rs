// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

//! What the catalogue gives to C programs.

mod acts;
mod async_methods;
#[allow(dead_code, reason = "the header is made of them")]
pub(crate) mod constants;
mod methods;
mod records;
pub(crate) mod tables;

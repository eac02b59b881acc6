// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

//! The requests as methods of the clients.

mod blocking_methods;
mod methods;

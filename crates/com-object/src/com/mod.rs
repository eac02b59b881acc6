//! The DLL: what COM calls, and the objects that it makes.

pub(crate) mod client;
mod configuration;
mod connection_point;
mod delivery;
mod dispatch;
mod enumerations;
mod error_info;
mod event;
mod exports;
mod factory;
mod module;
mod registration;
mod session;
mod types;
pub(crate) mod values;

//! The COM object under test, as programs use it.
//!
//! It is found in the registry and called from outside, late-bound and early-bound. All of it runs
//! on Windows, or under wine: `cargo xtask test --only windows`.
#![cfg(windows)]

mod apartment;
mod object;
mod surface;

pub use apartment::{Apartment, pump};
pub use object::{Happened, Listener, Object};
pub use surface::ComObject;

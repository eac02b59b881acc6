//! The COM object itself.
//!
//! An object lives in a single-threaded apartment: on the thread that made it, which has a message
//! loop. The bridge gives each object a thread of its own, and everything here happens there, but
//! for the sink, which takes events from any thread.

#![expect(unsafe_code, reason = "COM is called through pointers")]

mod apartment;
mod event;
mod library;
mod locate;
mod object;
pub(crate) mod service;

pub use object::ComObjects;

pub use library::describe;

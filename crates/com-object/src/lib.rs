//! A COM object of the vendor's shape, in front of an openccas service.
//!
//! Programs that were written for the vendor's `CCASComClient.dll` load this DLL in its place: the
//! class `CCASClient` has the same methods and events, and behind it is the client of openccas.
//! `docs/com-object.md` tells how to register it and what it can be set to.
//!
//! The object belongs to the apartment that it is made in: its window brings the events to that
//! thread, and handlers run there.

#[cfg(windows)]
#[expect(unsafe_code, reason = "COM is a table of functions and raw pointers")]
mod com;
#[cfg(windows)]
mod generated {
    #[expect(
        non_snake_case,
        unsafe_code,
        reason = "the names of COM, called by COM"
    )]
    mod client_methods;
}
mod settings;

pub use settings::Settings;

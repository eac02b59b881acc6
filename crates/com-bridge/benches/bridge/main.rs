//! What a request and an event cost through the bridge, beside the way without it: `cargo xtask
//! windows --bench`.
//!
//! The contact centre, its service, the COM object, the bridge and the program are one process here,
//! so that all of them share the processor. The object has to be registered.

#[cfg(windows)]
mod measure;

#[cfg(windows)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    measure::all()
}

#[cfg(not(windows))]
fn main() {}

//! What a request and an event cost through the object: `cargo xtask windows --bench`.
//!
//! The contact centre, its service and the program are one process here, so that all of them share
//! the processor.

#[cfg(windows)]
mod measure;

#[cfg(windows)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    measure::all()
}

#[cfg(not(windows))]
fn main() {}

//! Which library this is.

use std::ffi::c_char;

/// The version of the interface between program and library. A library with another one cannot
/// stand in for the one that a program was built with.
pub const CCAS_ABI_VERSION: i32 = 0;

/// Gives `CCAS_ABI_VERSION` of the library that runs.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_abi_version() -> i32 {
    CCAS_ABI_VERSION
}

/// Gives the version of the library that runs, such as `0.1.0`.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

//! Texts on their way through the boundary.

use std::ffi::{CStr, CString, c_char};

use openccas::{Error, ErrorKind, Result};

use crate::boundary::{check_out, invalid, quietly, take_from};

/// The caller's text; NULL is refused.
///
/// # Safety
/// `pointer` is NULL or leads to a text that ends with a NUL and stays as it is during the call.
pub(crate) unsafe fn text<'a>(pointer: *const c_char, name: &str) -> Result<&'a str> {
    // SAFETY: as the caller says.
    match unsafe { optional_text(pointer, name) }? {
        Some(text) => Ok(text),
        None => Err(invalid(format!("{name} is NULL"))),
    }
}

/// The caller's text; NULL is none.
///
/// # Safety
/// As [`text`].
pub(crate) unsafe fn optional_text<'a>(
    pointer: *const c_char,
    name: &str,
) -> Result<Option<&'a str>> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: not NULL, and else as the caller says.
    let text = unsafe { CStr::from_ptr(pointer) };
    match text.to_str() {
        Ok(text) => Ok(Some(text)),
        Err(error) => Err(invalid(format!(
            "{name} is not UTF-8: byte {} does not belong there",
            error.valid_up_to()
        ))),
    }
}

/// A text as C wants it. A NUL inside, which no text of the interface has, is replaced.
pub(crate) fn to_c(text: &str) -> CString {
    CString::new(text)
        .or_else(|_| CString::new(text.replace('\0', "\u{fffd}")))
        .unwrap_or_default()
}

/// Gives the caller a text to keep, and to free with `ccas_string_free`.
///
/// # Safety
/// `out` is NULL or points to a pointer that may be written.
pub(crate) unsafe fn give_text(out: *mut *mut c_char, name: &str, text: &str) -> Result<()> {
    check_out(out, name)?;
    // SAFETY: not NULL, and else as the caller says.
    unsafe { out.write(to_c(text).into_raw()) };
    Ok(())
}

/// Something as JSON, in one line.
pub(crate) fn json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| {
        Error::new(ErrorKind::Internal, "it cannot be written as JSON").with_source(error)
    })
}

/// Frees a text that a function of this library gave, and sets the variable to NULL.
///
/// - `string`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_string_free(string: *mut *mut c_char) {
    quietly(|| {
        // SAFETY: a variable of the caller, or NULL.
        let string = unsafe { take_from(string) };
        if !string.is_null() {
            // SAFETY: it came from `give_text`.
            drop(unsafe { CString::from_raw(string) });
        }
    });
}

//! Texts that cross the boundary.

use std::string::FromUtf16Error;

use windows::core::BSTR;

/// A BSTR that the caller keeps; null is the empty text.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct InText(*const u16);

impl InText {
    /// Lends a text for the time of a call.
    pub fn lend(text: &BSTR) -> Self {
        Self(text.as_ptr())
    }

    /// Reads it.
    ///
    /// # Errors
    /// It is no UTF-16: half of a pair is missing.
    ///
    /// # Safety
    /// It is null or a BSTR, as COM passes them.
    #[expect(unsafe_code, reason = "the caller's memory is read")]
    pub unsafe fn read(self) -> Result<String, FromUtf16Error> {
        if self.0.is_null() {
            return Ok(String::new());
        }
        // SAFETY: a BSTR has its length in bytes before its first letter. The caller frees it.
        let length = unsafe { *self.0.cast::<u32>().sub(1) } as usize / 2;
        // SAFETY: so many letters follow.
        String::from_utf16(unsafe { std::slice::from_raw_parts(self.0, length) })
    }
}

/// A BSTR that is given to the caller, who frees it.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct OutText(*const u16);

impl OutText {
    /// None.
    pub const NULL: Self = Self(std::ptr::null());

    /// A text for the caller.
    pub fn new(text: &str) -> Self {
        Self(BSTR::from(text).into_raw())
    }

    /// Takes the text over from the object that gave it.
    ///
    /// # Safety
    /// It is null or a BSTR that nobody else frees.
    #[expect(unsafe_code, reason = "the memory is the caller's from here on")]
    pub unsafe fn take(self) -> BSTR {
        // SAFETY: as promised.
        unsafe { BSTR::from_raw(self.0) }
    }
}

//! Errors in words, for languages that ask the thread for them: VB's `Err.Description`.

use openccas_com::PROG_ID;
use windows::Win32::System::{
    Com::{IErrorInfo, SetErrorInfo},
    Ole::CreateErrorInfo,
};
use windows::core::{GUID, HSTRING, Interface as _, Result};

/// Leaves the words for the caller of the method that fails. It fails all the same if this does.
pub(super) fn leave(interface: &GUID, description: &str) {
    let left = || -> Result<()> {
        // SAFETY: the texts live through the calls that copy them.
        unsafe {
            let info = CreateErrorInfo()?;
            info.SetGUID(interface)?;
            info.SetSource(&HSTRING::from(PROG_ID))?;
            info.SetDescription(&HSTRING::from(description))?;
            SetErrorInfo(0, &info.cast::<IErrorInfo>()?)
        }
    };
    if let Err(error) = left() {
        tracing::debug!(%error, "no words could be left for an error");
    }
}

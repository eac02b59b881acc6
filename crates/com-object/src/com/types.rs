//! The descriptions of the interfaces, out of the type library.

use openccas_com::{CLIENT_CLASS, ICCASClient, ICCASEvent};
use windows::Win32::System::Com::ITypeInfo;
use windows::core::{Interface as _, Result};

use super::module;

/// Loaded once for an object and its events.
pub(super) struct Types {
    pub(super) class: ITypeInfo,
    pub(super) client: ITypeInfo,
    pub(super) event: ITypeInfo,
}

impl Types {
    pub(super) fn load() -> Result<Self> {
        let library = module::type_library()?;
        // SAFETY: the identifiers live through the calls.
        unsafe {
            Ok(Self {
                class: library.GetTypeInfoOfGuid(&CLIENT_CLASS)?,
                client: library.GetTypeInfoOfGuid(&ICCASClient::IID)?,
                event: library.GetTypeInfoOfGuid(&ICCASEvent::IID)?,
            })
        }
    }
}

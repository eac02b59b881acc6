//! What makes objects.

use std::{ffi::c_void, ptr};

use windows::Win32::{
    Foundation::{CLASS_E_NOAGGREGATION, E_POINTER},
    System::Com::{IClassFactory, IClassFactory_Impl},
};
use windows::core::{BOOL, GUID, IUnknown, Interface as _, Ref, Result, implement};

use super::{
    client::Client,
    module::{self, Live},
};

/// Makes clients.
#[implement(IClassFactory, Agile = false)]
pub(super) struct Factory {
    _live: Live,
}

impl Factory {
    pub(super) fn create() -> IClassFactory {
        Self { _live: Live::new() }.into()
    }
}

impl IClassFactory_Impl for Factory_Impl {
    fn CreateInstance(
        &self,
        outer: Ref<'_, IUnknown>,
        iid: *const GUID,
        object: *mut *mut c_void,
    ) -> Result<()> {
        if object.is_null() || iid.is_null() {
            return Err(E_POINTER.into());
        }
        // SAFETY: the caller's place for it.
        unsafe { object.write(ptr::null_mut()) };
        if !outer.is_null() {
            return Err(CLASS_E_NOAGGREGATION.into());
        }
        let client = Client::create()?;
        // SAFETY: the caller's identifier and place.
        unsafe { client.query(iid, object).ok() }
    }

    fn LockServer(&self, lock: BOOL) -> Result<()> {
        module::lock(lock.as_bool());
        Ok(())
    }
}

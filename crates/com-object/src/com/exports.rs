//! The functions that Windows and `regsvr32` call.

use std::{ffi::c_void, ptr};

use openccas_com::CLIENT_CLASS;
use windows::Win32::{
    Foundation::{CLASS_E_CLASSNOTAVAILABLE, E_INVALIDARG, E_POINTER, S_FALSE, S_OK},
    System::SystemServices::DLL_PROCESS_ATTACH,
};
use windows::core::{BOOL, GUID, HRESULT, Interface as _, PCWSTR};

use super::{
    factory::Factory,
    module,
    registration::{self, For},
};

/// Windows has loaded the DLL.
///
/// # Safety
/// Windows calls it.
#[unsafe(no_mangle)]
pub(super) unsafe extern "system" fn DllMain(
    module: *mut c_void,
    reason: u32,
    _: *mut c_void,
) -> BOOL {
    if reason == DLL_PROCESS_ATTACH {
        module::loaded(module);
    }
    BOOL::from(true)
}

/// Gives what makes objects of a class.
///
/// # Safety
/// The identifiers and the place for the object are the caller's, or null.
#[unsafe(no_mangle)]
pub(super) unsafe extern "system" fn DllGetClassObject(
    class: *const GUID,
    iid: *const GUID,
    object: *mut *mut c_void,
) -> HRESULT {
    if class.is_null() || iid.is_null() || object.is_null() {
        return E_POINTER;
    }
    // SAFETY: none is null.
    unsafe {
        object.write(ptr::null_mut());
        if *class != CLIENT_CLASS {
            return CLASS_E_CLASSNOTAVAILABLE;
        }
        Factory::create().query(iid, object)
    }
}

/// Says whether the DLL is still needed.
#[unsafe(no_mangle)]
pub(super) extern "system" fn DllCanUnloadNow() -> HRESULT {
    if module::can_unload() { S_OK } else { S_FALSE }
}

/// Registers the object for all users: `regsvr32 CCASComClient.dll`.
#[unsafe(no_mangle)]
pub(super) extern "system" fn DllRegisterServer() -> HRESULT {
    answer(registration::register(For::Machine))
}

/// Takes that back: `regsvr32 /u CCASComClient.dll`.
#[unsafe(no_mangle)]
pub(super) extern "system" fn DllUnregisterServer() -> HRESULT {
    answer(registration::unregister(For::Machine))
}

/// Registers the object for the user who calls, or takes that back: `regsvr32 /n /i:user
/// CCASComClient.dll`.
///
/// # Safety
/// The command is a text with a NUL behind it, or null.
#[unsafe(no_mangle)]
pub(super) unsafe extern "system" fn DllInstall(install: BOOL, command: PCWSTR) -> HRESULT {
    let whom = if command.is_null() {
        For::Machine
    } else {
        // SAFETY: as promised.
        match unsafe { command.to_string() }.as_deref() {
            Ok("") => For::Machine,
            Ok("user") => For::User,
            _ => return E_INVALIDARG,
        }
    };
    answer(if install.as_bool() {
        registration::register(whom)
    } else {
        registration::unregister(whom)
    })
}

fn answer(done: windows::core::Result<()>) -> HRESULT {
    match done {
        Ok(()) => S_OK,
        Err(error) => error.code(),
    }
}

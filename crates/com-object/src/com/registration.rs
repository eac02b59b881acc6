//! What the registry has to say for programs to find the object.

use openccas_com::{CLIENT_CLASS, LIBRARY, PROG_ID};
use windows::Win32::{
    Foundation::{ERROR_FILE_NOT_FOUND, ERROR_SUCCESS, WIN32_ERROR},
    System::{
        Com::{SYS_WIN32, SYS_WIN64},
        Ole::{
            RegisterTypeLib, RegisterTypeLibForUser, UnRegisterTypeLib, UnRegisterTypeLibForUser,
        },
        Registry::{
            HKEY, HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, REG_SZ, RegDeleteTreeW, RegSetKeyValueW,
        },
    },
};
use windows::core::{GUID, HSTRING, PCWSTR, Result};

use super::module;

/// Whom the object is registered for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum For {
    /// Everybody on this machine, which takes an administrator.
    Machine,
    /// The user who registers it.
    User,
}

/// Registers the class and the type library.
pub(super) fn register(whom: For) -> Result<()> {
    let path = module::path();
    let class = format!("CLSID\\{}", braces(&CLIENT_CLASS));
    let server = format!("{class}\\InprocServer32");
    let version = format!("{PROG_ID}.1");
    let library = braces(&LIBRARY);
    set(whom, &class, None, "CCASClient Class")?;
    set_wide(whom, &server, None, &path)?;
    set(whom, &server, Some("ThreadingModel"), "Apartment")?;
    set(whom, &format!("{class}\\ProgID"), None, &version)?;
    let independent = format!("{class}\\VersionIndependentProgID");
    set(whom, &independent, None, PROG_ID)?;
    set(whom, &format!("{class}\\TypeLib"), None, &library)?;
    for name in [PROG_ID, &version] {
        set(whom, name, None, "CCASClient Class")?;
        set(
            whom,
            &format!("{name}\\CLSID"),
            None,
            &braces(&CLIENT_CLASS),
        )?;
    }
    set(whom, &format!("{PROG_ID}\\CurVer"), None, &version)?;
    let described = module::type_library()?;
    let path = PCWSTR(path.as_ptr());
    // SAFETY: the path ends in a NUL, and lives through the call.
    unsafe {
        match whom {
            For::Machine => RegisterTypeLib(&described, path, PCWSTR::null()),
            For::User => RegisterTypeLibForUser(&described, path, PCWSTR::null()),
        }
    }
}

/// Takes it all back. What is not there is no error.
pub(super) fn unregister(whom: For) -> Result<()> {
    for key in [
        format!("CLSID\\{}", braces(&CLIENT_CLASS)),
        PROG_ID.to_owned(),
        format!("{PROG_ID}.1"),
    ] {
        let (root, key) = place(whom, &key);
        // SAFETY: the name lives through the call.
        let deleted = unsafe { RegDeleteTreeW(root, &HSTRING::from(key)) };
        if deleted != ERROR_FILE_NOT_FOUND {
            done(deleted)?;
        }
    }
    let system = if cfg!(target_pointer_width = "64") {
        SYS_WIN64
    } else {
        SYS_WIN32
    };
    // SAFETY: the identifier lives through the calls. It fails if there is none, which is as it
    // shall be.
    let _ = unsafe {
        match whom {
            For::Machine => UnRegisterTypeLib(&LIBRARY, 1, 0, 0, system),
            For::User => UnRegisterTypeLibForUser(&LIBRARY, 1, 0, 0, system),
        }
    };
    Ok(())
}

fn set(whom: For, key: &str, name: Option<&str>, value: &str) -> Result<()> {
    let value: Vec<u16> = value.encode_utf16().chain([0]).collect();
    set_wide(whom, key, name, &value)
}

/// Sets a value, with the NUL behind it.
fn set_wide(whom: For, key: &str, name: Option<&str>, value: &[u16]) -> Result<()> {
    let (root, key) = place(whom, key);
    let name = name.map(HSTRING::from);
    let name = name.as_ref();
    let size = u32::try_from(size_of_val(value)).unwrap_or(u32::MAX);
    // SAFETY: the texts live through the call, and the value has the size that it says.
    done(unsafe {
        RegSetKeyValueW(
            root,
            &HSTRING::from(key),
            name.map_or(PCWSTR::null(), |name| PCWSTR(name.as_ptr())),
            REG_SZ.0,
            Some(value.as_ptr().cast()),
            size,
        )
    })
}

fn place(whom: For, key: &str) -> (HKEY, String) {
    let root = match whom {
        For::Machine => HKEY_LOCAL_MACHINE,
        For::User => HKEY_CURRENT_USER,
    };
    (root, format!("Software\\Classes\\{key}"))
}

fn done(code: WIN32_ERROR) -> Result<()> {
    if code == ERROR_SUCCESS {
        Ok(())
    } else {
        code.ok()
    }
}

fn braces(identifier: &GUID) -> String {
    format!("{{{identifier:?}}}")
}

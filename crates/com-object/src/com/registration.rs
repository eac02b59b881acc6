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
            HKEY, HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_32KEY,
            KEY_WOW64_64KEY, REG_SAM_FLAGS, REG_SZ, RRF_RT_REG_SZ, RegCloseKey, RegDeleteTreeW,
            RegGetValueW, RegOpenKeyExW, RegSetKeyValueW,
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

/// Takes it all back. What is not there is no error. The names stay if they are somebody else's:
/// the vendor's object has them too, and programs of 32 and 64 bits share them.
pub(super) fn unregister(whom: For) -> Result<()> {
    delete(whom, &format!("CLSID\\{}", braces(&CLIENT_CLASS)))?;
    if !is_for_other_bits(whom) {
        for name in [PROG_ID.to_owned(), format!("{PROG_ID}.1")] {
            if is_ours(whom, &name) {
                delete(whom, &name)?;
            }
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

fn delete(whom: For, key: &str) -> Result<()> {
    let (root, key) = place(whom, key);
    // SAFETY: the name lives through the call.
    let deleted = unsafe { RegDeleteTreeW(root, &HSTRING::from(key)) };
    if deleted == ERROR_FILE_NOT_FOUND {
        Ok(())
    } else {
        done(deleted)
    }
}

/// Whether the class is registered for programs of 32 and of 64 bits, once it is not for those of
/// ours: each have classes of their own, and see the others' only if they ask for them.
fn is_for_other_bits(whom: For) -> bool {
    let (root, key) = place(whom, &format!("CLSID\\{}", braces(&CLIENT_CLASS)));
    let key = HSTRING::from(key);
    let exists = |view: REG_SAM_FLAGS| {
        let mut opened = HKEY::default();
        // SAFETY: the name lives through the call, and what was opened is closed.
        unsafe {
            let result = RegOpenKeyExW(root, &key, None, KEY_READ | view, &raw mut opened);
            result == ERROR_SUCCESS && RegCloseKey(opened) == ERROR_SUCCESS
        }
    };
    exists(KEY_WOW64_32KEY) || exists(KEY_WOW64_64KEY)
}

/// Whether this name stands for our class.
fn is_ours(whom: For, name: &str) -> bool {
    let (root, key) = place(whom, &format!("{name}\\CLSID"));
    let mut value = [0_u16; 64];
    let mut size = u32::try_from(size_of_val(&value)).unwrap_or(0);
    // SAFETY: the name lives through the call, and the value has the size that is told.
    let read = unsafe {
        RegGetValueW(
            root,
            &HSTRING::from(key),
            PCWSTR::null(),
            RRF_RT_REG_SZ,
            None,
            Some(value.as_mut_ptr().cast()),
            Some(&raw mut size),
        )
    };
    let length = value.iter().position(|&unit| unit == 0).unwrap_or(0);
    let class = String::from_utf16_lossy(&value[..length]);
    read == ERROR_SUCCESS && class.eq_ignore_ascii_case(&braces(&CLIENT_CLASS))
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

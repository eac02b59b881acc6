//! Where the settings of an object come from.

use std::env;

use windows::Win32::System::Registry::{
    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, REG_DWORD, REG_SZ, RRF_RT_REG_DWORD, RRF_RT_REG_SZ,
    RegGetValueW,
};
use windows::core::{HSTRING, w};

use crate::Settings;

/// A setting: of the process, of the user, or of the machine, the first that has it.
pub(super) fn value(name: &str) -> Option<String> {
    env::var(Settings::variable(name)).ok().or_else(|| {
        [HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE]
            .into_iter()
            .find_map(|root| registered(root, name))
    })
}

/// A setting in the registry: a text, or a number.
fn registered(root: windows::Win32::System::Registry::HKEY, name: &str) -> Option<String> {
    let mut data = [0_u16; 1024];
    let mut size = u32::try_from(size_of_val(&data)).ok()?;
    let mut kind = REG_SZ;
    // SAFETY: the room has the size that it says.
    let found = unsafe {
        RegGetValueW(
            root,
            w!("Software\\openccas\\CCASComClient"),
            &HSTRING::from(name),
            RRF_RT_REG_SZ | RRF_RT_REG_DWORD,
            Some(&raw mut kind),
            Some(data.as_mut_ptr().cast()),
            Some(&raw mut size),
        )
    };
    found.ok().ok()?;
    if kind == REG_DWORD {
        let number = u32::from(data[0]) | u32::from(data[1]) << 16;
        return Some(number.to_string());
    }
    let letters = data.iter().take_while(|letter| **letter != 0);
    String::from_utf16(&letters.copied().collect::<Vec<_>>()).ok()
}

/// The program that uses the object, as the service's log names it.
pub(super) fn program() -> String {
    let path = env::current_exe().ok();
    let name = path.as_deref().and_then(|path| path.file_stem());
    name.map_or_else(
        || "CCASComClient".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}

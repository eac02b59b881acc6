//! Where the COM object is.

use std::{
    fmt, fs,
    io::{Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

/// How the object is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// By the name under which it is registered.
    ProgId(String),
    /// By its CLSID, as `{...}`, under which it is registered.
    ClassId(String),
    /// By the path of its DLL, which need not be registered.
    Dll(PathBuf),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ProgId(name) => write!(f, "the ProgID {name}"),
            Self::ClassId(name) => write!(f, "the CLSID {name}"),
            Self::Dll(path) => write!(f, "{}", path.display()),
        }
    }
}

/// How many bits the code of a program or library is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bits {
    /// x86.
    Bits32,
    /// x86-64.
    Bits64,
}

impl Bits {
    /// Of this program.
    pub const OWN: Self = if cfg!(target_pointer_width = "32") {
        Self::Bits32
    } else {
        Self::Bits64
    };

    /// Of a DLL.
    ///
    /// # Errors
    /// If it cannot be read, or is no library for a PC.
    pub fn of(dll: &Path) -> Result<Self, String> {
        let cannot = |error: std::io::Error| format!("{} cannot be read: {error}", dll.display());
        let mut file = fs::File::open(dll).map_err(cannot)?;
        let mut header = [0; 64];
        let no_library = |_| format!("{} is no DLL", dll.display());
        file.read_exact(&mut header).map_err(no_library)?;
        let [.., a, b, c, d] = header;
        let offset = u32::from_le_bytes([a, b, c, d]);
        let mut machine = [0; 6];
        file.seek(SeekFrom::Start(offset.into()))
            .and_then(|_| file.read_exact(&mut machine))
            .map_err(no_library)?;
        match (&header[..2], machine) {
            (b"MZ", [b'P', b'E', 0, 0, 0x4C, 0x01]) => Ok(Self::Bits32),
            (b"MZ", [b'P', b'E', 0, 0, 0x64, 0x86]) => Ok(Self::Bits64),
            _ => Err(format!("{} is no DLL for a PC", dll.display())),
        }
    }

    /// Whether this program can load that DLL.
    ///
    /// # Errors
    /// Why not, and what to do.
    pub fn check(dll: &Path) -> Result<(), String> {
        let bits = Self::of(dll)?;
        if bits == Self::OWN {
            Ok(())
        } else {
            Err(format!(
                "{} has {bits}, this program {}: use the openccas-bridge that has {bits} too",
                dll.display(),
                Self::OWN
            ))
        }
    }
}

impl fmt::Display for Bits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bits32 => "32 bits",
            Self::Bits64 => "64 bits",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file that begins as a DLL does.
    fn file(name: &str, magic: &[u8], machine: &[u8]) -> PathBuf {
        let mut bytes = vec![0; 128];
        bytes[..magic.len()].copy_from_slice(magic);
        bytes[60] = 100;
        bytes[100..104].copy_from_slice(b"PE\0\0");
        bytes[104..106].copy_from_slice(machine);
        let path = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
        fs::write(&path, bytes).unwrap();
        path
    }

    #[test]
    fn a_dll_tells_its_bits() {
        let x86 = file("x86.dll", b"MZ", &[0x4C, 0x01]);
        let x64 = file("x64.dll", b"MZ", &[0x64, 0x86]);
        assert_eq!(Bits::of(&x86), Ok(Bits::Bits32));
        assert_eq!(Bits::of(&x64), Ok(Bits::Bits64));
        let (own, other) = match Bits::OWN {
            Bits::Bits32 => (&x86, &x64),
            Bits::Bits64 => (&x64, &x86),
        };
        assert_eq!(Bits::check(own), Ok(()));
        let refusal = Bits::check(other).unwrap_err();
        assert!(refusal.contains("use the openccas-bridge"), "{refusal}");
        for path in [x86, x64] {
            fs::remove_file(path).unwrap();
        }
    }

    #[test]
    fn what_is_no_dll() {
        let text = file("text.dll", b"no", &[0x64, 0x86]);
        let arm = file("arm.dll", b"MZ", &[0x64, 0xAA]);
        for (path, expected) in [
            (&text, "no DLL for a PC"),
            (&arm, "no DLL for a PC"),
            (&PathBuf::from("/no/such.dll"), "cannot be read"),
        ] {
            let refusal = Bits::of(path).unwrap_err();
            assert!(refusal.contains(expected), "{refusal}");
        }
        fs::write(&text, "short").unwrap();
        assert!(Bits::of(&text).unwrap_err().contains("is no DLL"));
        for path in [text, arm] {
            fs::remove_file(path).unwrap();
        }
    }
}

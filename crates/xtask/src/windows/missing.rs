//! What this machine lacks, and whether it could be had.

use std::fmt;
use std::path::Path;
use std::process::Command;

/// The Debian packages that would have to be installed.
#[derive(Debug)]
pub(crate) struct Missing {
    packages: Vec<&'static str>,
}

impl Missing {
    /// What of this is not there: packages, and a file that each brings.
    pub(super) fn of(wanted: &[(&'static str, &Path)]) -> Option<Self> {
        let absent = wanted.iter().filter(|(_, file)| !file.exists());
        let packages: Vec<_> = absent.map(|(package, _)| *package).collect();
        (!packages.is_empty()).then_some(Self { packages })
    }

    /// Whether apt knows them all, so that they only have to be installed.
    pub(crate) fn can_be_had(&self) -> bool {
        self.packages.iter().all(|package| {
            let shown = Command::new("apt-cache").args(["show", package]).output();
            shown.is_ok_and(|output| output.status.success() && !output.stdout.is_empty())
        })
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "building for Windows needs more packages of Debian:\n    apt-get install {}",
            self.packages.join(" ")
        )
    }
}

impl std::error::Error for Missing {}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Missing;

    #[test]
    fn only_what_is_absent_is_named() {
        let here = Path::new("/");
        let nowhere = Path::new("/nowhere/at/all");
        assert!(Missing::of(&[("base-files", here)]).is_none());
        let missing = Missing::of(&[("base-files", here), ("no-such-package", nowhere)]);
        let text = missing.map(|missing| missing.to_string()).unwrap();
        assert!(text.ends_with("apt-get install no-such-package"), "{text}");
    }

    #[test]
    fn a_package_that_nobody_has_cannot_be_had() {
        let nowhere = Path::new("/nowhere/at/all");
        let missing = Missing::of(&[("no-such-package-of-anybody", nowhere)]).unwrap();
        assert!(!missing.can_be_had());
    }
}

//! Programs that a step needs and that do not come with Rust.

use std::path::{Path, PathBuf};

use anyhow::{bail, ensure};

use super::step::run;
use crate::workspace::{cargo, command, root};

/// A cargo subcommand of somebody else.
pub(super) struct Tool {
    pub(super) name: &'static str,
    /// What is installed where there is none.
    pub(super) version: &'static str,
    /// The oldest major and minor version that does.
    pub(super) oldest: (u32, u32),
    /// A list for pip, with hashes, that gives it as a prebuilt program for some platforms.
    pub(super) prebuilt: Option<&'static str>,
}

impl Tool {
    /// The program: the developer's own, or one that is installed below `target`.
    pub(super) fn program(&self) -> anyhow::Result<PathBuf> {
        let folder = root().join("target/tools").join(self.name);
        let own = PathBuf::from(self.name);
        let installed = folder.join("bin").join(self.name);
        for program in [own, installed.clone()] {
            if self.is_usable(&program) {
                return Ok(program);
            }
        }
        if let Err(error) = self.install_prebuilt(&folder) {
            eprintln!(
                "no prebuilt {}: {error:#}; building it takes minutes",
                self.name
            );
            let mut install = cargo(["install", "--locked", "--force", "--root"]);
            install
                .arg(&folder)
                .args(["--version", self.version, self.name]);
            run(&mut install)?;
        }
        ensure!(
            self.is_usable(&installed),
            "{} is installed, and does not run",
            self.name
        );
        Ok(installed)
    }

    fn is_usable(&self, program: &Path) -> bool {
        let output = command(program).arg("--version").output();
        output.is_ok_and(|output| {
            let text = String::from_utf8_lossy(&output.stdout);
            version(&text).is_some_and(|version| version >= self.oldest)
        })
    }

    fn install_prebuilt(&self, folder: &Path) -> anyhow::Result<()> {
        let Some(list) = self.prebuilt else {
            bail!("none is known")
        };
        let mut pip = command("python3");
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--require-hashes",
        ]);
        pip.args(["--root-user-action", "ignore", "--upgrade", "--target"])
            .arg(folder)
            .args(["--requirement", list]);
        run(&mut pip)
    }
}

/// `cargo-deny 0.20.2` -> (0, 20); some write a `v` before it.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text
        .split_whitespace()
        .nth(1)?
        .trim_start_matches('v')
        .split('.')
        .map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_read_and_compare_by_number() {
        assert_eq!(version("cargo-deny 0.20.2\n"), Some((0, 20)));
        assert!(version("cargo-fuzz 0.9.0") < version("cargo-fuzz 0.12.0"));
        assert_eq!(version("mdbook v0.5.4"), Some((0, 5)));
        assert_eq!(version("no version"), None);
        assert_eq!(version(""), None);
    }
}

//! Running what was built for Windows, in a folder of its own that stands for a Windows machine.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

use super::Arch;
use crate::workspace::{command, target, typed};

/// The program itself: the script of that name insists on a 32-bit wine beside it.
const WINE: &str = "/usr/lib/wine/wine64";
const SERVER: &str = "/usr/lib/wine/wineserver64";

/// A Windows machine that is made for a run and kept for the next. Its server ends with it.
pub(crate) struct Wine {
    prefix: PathBuf,
}

impl Wine {
    /// Makes the machine, if there is none yet.
    pub(crate) fn start() -> anyhow::Result<Self> {
        let prefix = target()?.join("windows/wine");
        fs::create_dir_all(&prefix).with_context(|| prefix.display().to_string())?;
        let wine = Self { prefix };
        if !wine.prefix.join("system.reg").exists() {
            wine.run(&mut wine.command("wineboot", 120), &["--init"])?;
        }
        Ok(wine)
    }

    /// A program in it that may take so many seconds, and is ended then.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>, seconds: u32) -> Command {
        let mut command = command("timeout");
        command
            .args(["--kill-after=5", &seconds.to_string(), WINE])
            .arg(program);
        self.set(&mut command);
        command
    }

    /// Lets cargo run what it built for this architecture here, each for so many seconds.
    pub(crate) fn be_runner(&self, cargo: &mut Command, arch: Arch, seconds: u32) {
        self.set(cargo);
        let variable = arch.triple().replace('-', "_").to_ascii_uppercase();
        cargo.env(
            format!("CARGO_TARGET_{variable}_RUNNER"),
            format!("timeout --kill-after=5 {seconds} {WINE}"),
        );
    }

    /// Runs it with these arguments. Gives what it printed; fails if it does, with all that it
    /// said.
    pub(crate) fn run(&self, command: &mut Command, arguments: &[&str]) -> anyhow::Result<String> {
        command.args(arguments);
        let typed = typed(command);
        eprintln!("$ {typed}");
        let output = command.output().with_context(|| typed.clone())?;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        ensure!(
            output.status.success(),
            "{printed}{}`{typed}`: {}",
            String::from_utf8_lossy(&output.stderr),
            output.status
        );
        Ok(printed)
    }

    /// A path of this machine, as a program in wine writes it.
    pub(crate) fn path(path: &Path) -> String {
        format!("Z:{}", path.display()).replace('/', "\\")
    }

    fn set(&self, command: &mut Command) {
        command
            .env("WINEPREFIX", &self.prefix)
            .env("WINEARCH", "win64")
            .env("WINEDEBUG", "-all")
            // Names of files that have other letters than English.
            .env("LC_ALL", "C.UTF-8")
            .env("WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=")
            .env_remove("DISPLAY");
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        // It would go on for a while, and hold the folder.
        let mut server = command("timeout");
        server.args(["30", SERVER, "--kill"]);
        self.set(&mut server);
        let _ = server.output();
    }
}

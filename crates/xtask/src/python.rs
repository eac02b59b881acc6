//! The Python package: built as people get it, in an environment of its own below `target`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

use crate::test::run;
use crate::workspace::{command, root};

/// The folder of the package.
pub(crate) const PACKAGE: &str = "bindings-python";

/// How the native half is compiled.
#[derive(Clone, Copy)]
pub(crate) enum Profile {
    Debug,
    Release,
}

/// A virtual environment below `target`.
pub(crate) struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// The environment with everything that the tests need, in the versions that are written down.
    pub(crate) fn prepare() -> anyhow::Result<Self> {
        let environment = Self {
            folder: root().join("target/python"),
        };
        let list = root().join(PACKAGE).join("requirements.txt");
        let wanted = fs::read_to_string(&list).context("requirements.txt")?;
        let installed = environment.folder.join("installed.txt");
        if fs::read_to_string(&installed).is_ok_and(|found| found == wanted) {
            return Ok(environment);
        }
        let mut create = command(Path::new("python3"));
        create
            .args(["-m", "venv", "--clear"])
            .arg(&environment.folder);
        run(&mut create)?;
        let mut install = environment.tool("pip", &["install", "--quiet", "--require-hashes"]);
        install.arg("--requirement").arg(&list);
        run(&mut install)?;
        fs::write(&installed, wanted).context("the list of what is installed")?;
        Ok(environment)
    }

    /// The wheel as maturin makes it, so that what is missing in it is missing in the tests.
    pub(crate) fn install_wheel(&self, profile: Profile) -> anyhow::Result<()> {
        let wheels = self.folder.join("wheels");
        if wheels.exists() {
            fs::remove_dir_all(&wheels).context("the wheels of the last time")?;
        }
        self.build_wheel(&wheels, profile)?;
        let wheel = only_file(&wheels)?;
        let mut install = self.tool("pip", &["install", "--quiet", "--no-deps", "--no-index"]);
        install.arg("--force-reinstall").arg(wheel);
        run(&mut install)
    }

    /// Makes the wheel for this platform, in this folder.
    pub(crate) fn build_wheel(&self, folder: &Path, profile: Profile) -> anyhow::Result<()> {
        let mut build = self.tool("maturin", &["build", "--quiet", "--locked", "--out"]);
        build.arg(folder);
        if matches!(profile, Profile::Release) {
            build.arg("--release");
        }
        run(&mut build)
    }

    /// A program of the environment, to be run in the package's folder.
    pub(crate) fn tool(&self, name: &str, arguments: &[&str]) -> Command {
        let programs = self.folder.join("bin");
        let mut tool = command(programs.join(name));
        tool.args(arguments)
            .current_dir(root().join(PACKAGE))
            .env("VIRTUAL_ENV", &self.folder)
            .env("PYTHONDONTWRITEBYTECODE", "1");
        if let Some(path) = std::env::var_os("PATH") {
            let folders = std::iter::once(programs).chain(std::env::split_paths(&path));
            if let Ok(joined) = std::env::join_paths(folders) {
                tool.env("PATH", joined);
            }
        }
        tool
    }
}

fn only_file(folder: &Path) -> anyhow::Result<PathBuf> {
    let entries = fs::read_dir(folder).context("the folder of the wheel")?;
    let files = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<anyhow::Result<Vec<_>>>()?;
    ensure!(files.len() == 1, "maturin made {} wheels", files.len());
    files.into_iter().next().context("no wheel")
}

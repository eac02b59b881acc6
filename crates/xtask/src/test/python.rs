//! The Python package: built as people get it, checked, and tested.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

use super::step::run;
use crate::workspace::{command, root};

const PACKAGE: &str = "bindings-python";

/// Builds the wheel, installs it into an environment of its own, and tests it there.
pub(super) fn run_all() -> anyhow::Result<()> {
    let environment = Environment::prepare()?;
    environment.install_wheel()?;
    environment.check_style()?;
    environment.check_types()?;
    run(&mut environment.tool("pytest", &["-q"]))
}

/// A virtual environment below `target`.
struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// The environment with everything that the tests need, in the versions that are written down.
    fn prepare() -> anyhow::Result<Self> {
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
    fn install_wheel(&self) -> anyhow::Result<()> {
        let wheels = self.folder.join("wheels");
        if wheels.exists() {
            fs::remove_dir_all(&wheels).context("the wheels of the last time")?;
        }
        let mut build = self.tool("maturin", &["build", "--quiet", "--locked", "--out"]);
        build.arg(&wheels);
        run(&mut build)?;
        let wheel = only_file(&wheels)?;
        let mut install = self.tool("pip", &["install", "--quiet", "--no-deps", "--no-index"]);
        install.arg("--force-reinstall").arg(wheel);
        run(&mut install)
    }

    fn check_style(&self) -> anyhow::Result<()> {
        run(&mut self.tool("ruff", &["format", "--quiet", "--check", "."]))?;
        run(&mut self.tool("ruff", &["check", "--quiet", "."]))
    }

    fn check_types(&self) -> anyhow::Result<()> {
        run(&mut self.tool("mypy", &["--no-error-summary", "python", "tests"]))?;
        let config = ["openccas", "--mypy-config-file", "pyproject.toml"];
        let mut stubtest = self.tool("stubtest", &config);
        // The installed package, not the sources: those have no native half beside them.
        stubtest.arg("--concise");
        run(&mut stubtest)?;
        run(&mut self.tool("pyright", &[]))
    }

    /// A program of the environment, to be run in the package's folder.
    fn tool(&self, name: &str, arguments: &[&str]) -> Command {
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

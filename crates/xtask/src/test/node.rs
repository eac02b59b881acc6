//! The package for Node: built, its sources and declarations checked, its tests run.

use std::env::consts::{ARCH, OS};
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context as _, bail};

use super::step::run;
use crate::workspace::{cargo, command, root};

const FOLDER: &str = "bindings-node";

pub(super) fn run_checks() -> anyhow::Result<()> {
    // What the tools bring is used as it comes: nothing of theirs is run to install it.
    npm(&["ci", "--no-audit", "--no-fund", "--ignore-scripts"])?;
    build()?;
    npm(&["run", "check"])?;
    npm(&["test"])?;
    npm(&["run", "test:jest"])?;
    npm(&["run", "test:vitest"])
}

fn npm(words: &[&str]) -> anyhow::Result<()> {
    let mut npm = command("npm");
    run(npm.args(words).current_dir(root().join(FOLDER)))
}

/// Builds the native code as the tests of the other packages are built, so that nothing is compiled
/// twice, and puts it where the package finds it. `npm run build` makes the one for release.
fn build() -> anyhow::Result<()> {
    run(&mut cargo([
        "build",
        "--package",
        "openccas-node",
        "--locked",
    ]))?;
    let (library, platform) = match (OS, ARCH) {
        ("linux", "x86_64") => ("libopenccas_node.so", "linux-x64-gnu"),
        ("linux", "aarch64") => ("libopenccas_node.so", "linux-arm64-gnu"),
        ("macos", "x86_64") => ("libopenccas_node.dylib", "darwin-x64"),
        ("macos", "aarch64") => ("libopenccas_node.dylib", "darwin-arm64"),
        ("windows", "x86_64") => ("openccas_node.dll", "win32-x64-msvc"),
        (os, arch) => bail!("the package for Node is not built for {os} on {arch}"),
    };
    let built = target().join("debug").join(library);
    let folder = root().join(FOLDER).join("lib");
    let place = folder.join(format!("openccas.{platform}.node"));
    // A new file: a process that has the old one loaded goes on with it.
    let new = place.with_extension("new");
    fs::copy(&built, &new).with_context(|| built.display().to_string())?;
    fs::rename(&new, &place).with_context(|| place.display().to_string())
}

/// Where cargo puts what it builds.
fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(Path::new(&folder)),
        None => root().join("target"),
    }
}

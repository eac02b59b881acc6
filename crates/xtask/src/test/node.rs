//! The package for Node: built, its sources and declarations checked, its tests run.

mod conformance;
mod examples;

use std::env::consts::{ARCH, OS};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};

pub(super) use examples::run_page_test;

use super::step::run;
use crate::workspace::{build_all, cargo, command, root, target};

pub(crate) const FOLDER: &str = "bindings-node";

pub(super) fn run_checks() -> anyhow::Result<()> {
    // What the tools bring is used as it comes: nothing of theirs is run to install it.
    npm(&["ci", "--no-audit", "--no-fund", "--ignore-scripts"])?;
    build(Build::Debug)?;
    npm(&["run", "check"])?;
    npm(&["test"])?;
    npm(&["run", "test:jest"])?;
    npm(&["run", "test:vitest"])?;
    conformance::run_cases()?;
    examples::run_tests()
}

fn npm(words: &[&str]) -> anyhow::Result<()> {
    run(&mut npm_in(&root().join(FOLDER), words))
}

pub(crate) fn npm_in(folder: &Path, words: &[&str]) -> Command {
    let mut npm = command("npm");
    npm.args(words).current_dir(folder);
    npm
}

/// How the native code is built.
#[derive(Clone, Copy)]
pub(crate) enum Build {
    /// As the tests of the other packages are, so that nothing is compiled twice.
    Debug,
    /// As `npm run build` does it.
    Release,
}

/// Builds the native code, and puts it where the package finds it. Gives that place.
pub(crate) fn build(how: Build) -> anyhow::Result<PathBuf> {
    put_in_place(&compile(how)?)
}

/// Builds the native code. Gives the folder that it is in.
fn compile(how: Build) -> anyhow::Result<PathBuf> {
    match how {
        Build::Debug => build_all(),
        Build::Release => {
            run(&mut cargo([
                "build",
                "--release",
                "--package",
                "openccas-node",
                "--locked",
            ]))?;
            Ok(target()?.join("release"))
        }
    }
}

/// Builds the native code for release. Gives the library, and its place in the package.
pub(crate) fn native() -> anyhow::Result<(PathBuf, String)> {
    let (library, place) = names()?;
    Ok((compile(Build::Release)?.join(library), place))
}

/// Puts the native code that is built in this folder where the package finds it. Gives that place.
pub(crate) fn put_in_place(folder: &Path) -> anyhow::Result<PathBuf> {
    let (library, place) = names()?;
    let built = folder.join(library);
    let place = root().join(FOLDER).join(place);
    // A new file: a process that has the old one loaded goes on with it.
    let new = place.with_extension("new");
    fs::copy(&built, &new).with_context(|| built.display().to_string())?;
    fs::rename(&new, &place).with_context(|| place.display().to_string())?;
    Ok(place)
}

/// The native code as cargo names it, and its place in the package.
fn names() -> anyhow::Result<(&'static str, String)> {
    let (library, platform) = match (OS, ARCH) {
        ("linux", "x86_64") => ("libopenccas_node.so", "linux-x64-gnu"),
        ("linux", "aarch64") => ("libopenccas_node.so", "linux-arm64-gnu"),
        ("macos", "x86_64") => ("libopenccas_node.dylib", "darwin-x64"),
        ("macos", "aarch64") => ("libopenccas_node.dylib", "darwin-arm64"),
        ("windows", "x86_64") => ("openccas_node.dll", "win32-x64-msvc"),
        (os, arch) => bail!("the package for Node is not built for {os} on {arch}"),
    };
    Ok((library, format!("lib/openccas.{platform}.node")))
}

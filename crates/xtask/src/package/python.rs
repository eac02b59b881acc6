//! The package for Python: a wheel for this platform, and the sources.

use std::fs;
use std::path::Path;

use anyhow::Context as _;

use super::place::Place;
use super::readme::quick_start;
use super::running::output;
use super::{archive, file_ending, versions};
use crate::python::{Environment, Profile};
use crate::test::run;
use crate::workspace::target;

pub(super) fn make(folder: &Path) -> anyhow::Result<()> {
    let environment = Environment::prepare()?;
    environment.build_wheel(folder, Profile::Release)?;
    run(environment.tool("maturin", &["sdist", "--out"]).arg(folder))
}

pub(super) fn try_out(folder: &Path) -> anyhow::Result<Vec<String>> {
    let place = try_wheel(&file_ending(folder, ".whl")?)?;
    place.is_of_no_machine(place.folder())?;
    place.leave_nothing()?;
    try_sources(&file_ending(folder, ".tar.gz")?)?;
    Ok(vec![
        "the quick start of README.md with the wheel, in a new environment".to_owned(),
        "the sources build, and the result runs it too".to_owned(),
    ])
}

/// Installs a wheel into a new environment, and runs the quick start there. Gives the place.
fn try_wheel(wheel: &Path) -> anyhow::Result<Place> {
    let place = Place::new("python")?;
    run(place.command("python3").args(["-m", "venv", "environment"]))?;
    let programs = match cfg!(windows) {
        true => "environment/Scripts",
        false => "environment/bin",
    };
    let python = place.folder().join(programs).join("python");
    // From here: pip writes down where it took it from.
    let name = wheel.file_name().context("a wheel has a name")?;
    fs::copy(wheel, place.folder().join(name)).context("the wheel")?;
    run(place
        .command(&python)
        .args(["-m", "pip", "install", "--quiet", "--no-index"])
        .arg(name))?;
    let version = "import importlib.metadata as it; print(it.version('openccas'))";
    versions::is_this(
        "the wheel",
        &output(place.command(&python).args(["-c", version]))?,
    )?;
    let said = output(place.command(&python).args(["-m", "openccas", "--version"]))?;
    versions::is_this("`python -m openccas`", said.trim_start_matches("openccas"))?;
    let program = place.write("program.py", &quick_start("Python", "python")?)?;
    output(place.command(&python).arg(program))?;
    Ok(place)
}

/// Builds a wheel from the sources, without optimisation: that they are complete is what counts.
fn try_sources(sources: &Path) -> anyhow::Result<()> {
    let place = Place::new("python-sources")?;
    let wheels = place.folder().join("wheels");
    fs::create_dir(&wheels).context("a folder for the wheel")?;
    let unpacked = archive::unpack(sources, place.folder())?;
    let environment = Environment::prepare()?;
    run(environment
        .tool("pip", &["wheel", "--quiet", "--no-index", "--no-deps"])
        .args(["--no-build-isolation", "--wheel-dir"])
        .arg(&wheels)
        .arg(unpacked)
        .current_dir(place.folder())
        // Not that of this workspace: cargo takes crates at the same places in two workspaces for
        // the same.
        .env("CARGO_TARGET_DIR", target()?.join("packages/python-target"))
        .env("MATURIN_PEP517_ARGS", "--profile dev"))?;
    try_wheel(&file_ending(&wheels, ".whl")?)?.leave_nothing()?;
    place.leave_nothing()
}

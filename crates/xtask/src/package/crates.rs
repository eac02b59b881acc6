//! The crates for Rust, as a registry would take them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

use super::place::Place;
use super::readme::quick_start;
use super::running::{Running, output};
use super::{VERSION, archive, versions};
use crate::test::run;
use crate::workspace::{cargo, root, target};

/// What every crate has beside its sources.
const BESIDES: [&str; 4] = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// Without these a registry takes no crate, or nobody finds it.
const METADATA: [&str; 3] = ["description", "license", "readme"];

pub(super) fn make(folder: &Path) -> anyhow::Result<()> {
    let names = released()?;
    without_network_if_possible(|| {
        // That they build is tried with what comes out. What is not committed is packed as it is:
        // a release is made from a clean clone.
        let mut package = cargo(["package", "--quiet", "--no-verify", "--allow-dirty"]);
        for name in &names {
            package.args(["--package", name]);
        }
        package
    })?;
    for name in &names {
        let file = format!("{name}-{VERSION}.crate");
        let made = target()?.join("package").join(&file);
        fs::copy(&made, folder.join(file)).with_context(|| made.display().to_string())?;
    }
    Ok(())
}

/// Cargo asks the registry whenever it makes a lock file, and what is needed is here in most cases.
fn without_network_if_possible(cargo: impl Fn() -> Command) -> anyhow::Result<()> {
    run(cargo().arg("--offline")).or_else(|_| {
        eprintln!("once more, with the network");
        run(&mut cargo())
    })
}

/// The crates that are released: those that do not say that they are not.
fn released() -> anyhow::Result<Vec<String>> {
    let said = cargo(["metadata", "--format-version=1", "--no-deps", "--locked"])
        .output()
        .context("cargo metadata")?;
    ensure!(
        said.status.success(),
        "cargo metadata: {}",
        String::from_utf8_lossy(&said.stderr)
    );
    let said: serde_json::Value = serde_json::from_slice(&said.stdout)?;
    let packages = said["packages"].as_array().context("packages")?;
    let mut names = Vec::new();
    // `publish` is an empty list where it is `false`.
    for package in packages
        .iter()
        .filter(|package| package["publish"].is_null())
    {
        let name = package["name"].as_str().context("a package has a name")?;
        for key in METADATA {
            ensure!(!package[key].is_null(), "the crate {name} has no {key}");
        }
        names.push(name.to_owned());
    }
    Ok(names)
}

/// The quick start, in an empty project that gets the crates from their files, and the command as
/// the service that it talks to.
pub(super) fn try_out(folder: &Path) -> anyhow::Result<Vec<String>> {
    let place = Place::new("crates")?;
    let crates = unpack(folder, &place)?;
    place.is_of_no_machine(place.folder())?;
    // Where a registry would give the crates; they need one another, too.
    let mut config = String::from("[patch.crates-io]\n");
    for (name, path) in &crates {
        let path = toml::Value::from(path.to_string_lossy().as_ref());
        config.push_str(&format!("{name} = {{ path = {path} }}\n"));
    }
    place.write(".cargo/config.toml", &config)?;
    write_project(&place)?;

    // What this workspace was built with need not be built again.
    let built = target()?;
    let build = |manifest: &Path| {
        without_network_if_possible(|| {
            let mut cargo = place.command("cargo");
            cargo
                .args(["build", "--quiet", "--manifest-path"])
                .arg(manifest)
                .env("CARGO_TARGET_DIR", &built);
            cargo
        })
    };
    let command = crates
        .iter()
        .find(|(name, _)| name == "openccas-cli")
        .context("the command is a crate that is released")?;
    // Both have a library of the same name: the program is used before the other is built.
    build(&command.1.join("Cargo.toml"))?;
    let built = built.join("debug");
    let suffix = std::env::consts::EXE_SUFFIX;
    let served_by = place.folder().join(format!("openccas{suffix}"));
    fs::copy(built.join(format!("openccas{suffix}")), &served_by)?;
    build(&place.folder().join("answering/Cargo.toml"))?;

    let said = output(place.command(&served_by).arg("--version"))?;
    versions::is_this(
        "the command of the crates",
        said.trim_start_matches("openccas"),
    )?;
    let service =
        Running::start(
            place
                .command(&served_by)
                .args(["serve", "--listen", "127.0.0.1:0"]),
        )?;
    let port = service.wait_for("where it listens", |line| {
        line.strip_prefix("listening on 127.0.0.1:")
            .map(str::to_owned)
    })?;
    let program = built.join(format!("answering{suffix}"));
    let program = Running::start(place.command(program).arg(&port))?;
    program.wait_for("who is here", |line| line.contains("is here").then_some(()))?;
    // The desk has calls of its own, which ring.
    program.wait_for("that a call is answered", |line| {
        line.starts_with("answering call").then_some(())
    })?;
    drop((program, service));
    place.leave_nothing()?;
    Ok(vec![format!(
        "the command built from {} crates, and the quick start of README.md in an empty \
             project, which talks to it",
        crates.len()
    )])
}

/// Unpacks all crates, and looks at what is in them. Gives them by their names.
fn unpack(folder: &Path, place: &Place) -> anyhow::Result<Vec<(String, PathBuf)>> {
    let into = place.folder().join("crates");
    fs::create_dir(&into)?;
    let mut crates = Vec::new();
    for file in archive::files(folder)? {
        let unpacked = archive::unpack(&file, &into)?;
        let name = unpacked.file_name().context("a folder has a name")?;
        let name = name.to_string_lossy();
        let (name, version) = name.rsplit_once('-').context("a crate has a version")?;
        versions::is_this(&format!("the crate {name}"), version)?;
        for needed in BESIDES {
            ensure!(
                unpacked.join(needed).is_file(),
                "the crate {name} lacks {needed}"
            );
        }
        crates.push((name.to_owned(), unpacked));
    }
    Ok(crates)
}

/// The project: what the README says goes into `Cargo.toml`, and its program.
fn write_project(place: &Place) -> anyhow::Result<()> {
    let dependencies: Vec<String> = quick_start("Rust", "toml")?
        .lines()
        .map(|line| match line.starts_with("openccas =") {
            // In the README it is a path to a clone.
            true => format!("openccas = \"{VERSION}\""),
            false => line.to_owned(),
        })
        .collect();
    let manifest = format!(
        "[package]\nname = \"answering\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n{}\n",
        dependencies.join("\n")
    );
    place.write("answering/Cargo.toml", &manifest)?;
    place.write("answering/src/main.rs", &quick_start("Rust", "rust")?)?;
    // Of everything else the versions that this workspace is tested with.
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    place.write("answering/Cargo.lock", &lock)?;
    Ok(())
}

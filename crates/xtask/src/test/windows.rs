//! The parts for Windows: they build for both architectures, and run under wine.

mod archive;
mod programs;

use std::path::Path;

use anyhow::{Context as _, ensure};

pub(super) use archive::run_archive;
pub(crate) use archive::try_archive;

use super::report::Skipped;
use super::step::run;
use super::surfaces::REPORTS;
use crate::windows::{Arch, Missing, Toolchain, Wine, build};
use crate::workspace::{command, root, target};

/// What programs and `regsvr32` find the object by.
const EXPORTS: [&str; 5] = [
    "DllCanUnloadNow",
    "DllGetClassObject",
    "DllInstall",
    "DllRegisterServer",
    "DllUnregisterServer",
];

/// The packages with code for Windows.
const PACKAGES: [&str; 5] = [
    "openccas-com",
    "openccas-com-bridge",
    "openccas-com-object",
    "openccas-com-tests",
    "openccas-com-script-host",
];

/// What programs on Windows build on, beside those.
const LIBRARIES: [&str; 5] = [
    "openccas",
    "openccas-c",
    "openccas-cli",
    "openccas-service",
    "openccas-simulator",
];

/// For the tests of one crate under wine.
const SECONDS: u32 = 300;

pub(super) fn run_under_wine() -> anyhow::Result<()> {
    let toolchain = Toolchain::find().map_err(unavailable)?;
    build(&toolchain, Arch::X86_64)?;
    clippy(&toolchain)?;
    check_libraries(&toolchain)?;
    let wine = Wine::start()?;
    registration(&wine)?;
    cargo_test(&toolchain, &wine)
}

/// What is missing has to be installed, if it can be; else the step is left out, aloud.
fn unavailable(error: anyhow::Error) -> anyhow::Error {
    match error.downcast_ref::<Missing>() {
        Some(missing) if !missing.can_be_had() => {
            Skipped(format!("{missing}\nwhich this machine's apt does not know")).into()
        }
        _ => error,
    }
}

/// A 32-bit program cannot be run here: that it can be registered and loaded, its exports say.
fn has_exports(arch: Arch, dll: &Path) -> anyhow::Result<()> {
    let output = command(arch.mingw("objdump")).arg("-p").arg(dll).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let (_, table) = text
        .split_once("[Ordinal/Name Pointer] Table")
        .with_context(|| format!("{} exports nothing", dll.display()))?;
    for name in EXPORTS {
        let exported = table
            .lines()
            .any(|line| line.split_whitespace().next_back() == Some(name));
        ensure!(exported, "{} does not export {name}", dll.display());
    }
    Ok(())
}

/// The object registers itself for a user and for the machine, and takes it back. The last
/// registration stays: the tests find the object by it.
fn registration(wine: &Wine) -> anyhow::Result<()> {
    let object = target()?.join("windows/dist/x86_64/CCASComClient.dll");
    let object = Wine::path(&object);
    let regsvr32 = |arguments: &[&str]| {
        let mut regsvr32 = wine.command("regsvr32", SECONDS);
        regsvr32.arg("/s").args(arguments);
        wine.run(&mut regsvr32, &[&object]).map(drop)
    };
    let registered = |root: &str| {
        let mut reg = wine.command("reg", SECONDS);
        let key = format!("{root}\\Software\\Classes\\CCASComClient.CCASClient\\CLSID");
        reg.args(["query", &key]).output()
    };
    let (machine, user) = ("HKLM", "HKCU");
    for (root, install, remove) in [
        (user, &["/n", "/i:user"][..], &["/u", "/n", "/i:user"][..]),
        (machine, &[], &["/u"]),
    ] {
        regsvr32(install)?;
        ensure!(registered(root)?.status.success(), "not registered: {root}");
        regsvr32(remove)?;
        ensure!(!registered(root)?.status.success(), "still there: {root}");
    }
    regsvr32(&[])
}

/// The tests that need Windows, and the conformance cases over COM.
fn cargo_test(toolchain: &Toolchain, wine: &Wine) -> anyhow::Result<()> {
    let mut cargo = toolchain.cargo(Arch::X86_64, "test")?;
    wine.be_runner(&mut cargo, Arch::X86_64, SECONDS);
    cargo
        .env("OPENCCAS_CONFORMANCE", root().join(REPORTS))
        .args(["--lib", "--tests"]);
    for package in PACKAGES {
        cargo.args(["--package", package]);
    }
    run(&mut cargo)
}

/// What is for Windows alone, the lints of the whole workspace do not see.
fn clippy(toolchain: &Toolchain) -> anyhow::Result<()> {
    let mut cargo = toolchain.cargo(Arch::X86_64, "clippy")?;
    cargo.arg("--all-targets");
    for package in PACKAGES {
        cargo.args(["--package", package]);
    }
    run(cargo.args(["--", "-D", "warnings"]))
}

/// What programs on Windows build on compiles there; its lints are those of the whole workspace.
fn check_libraries(toolchain: &Toolchain) -> anyhow::Result<()> {
    let mut cargo = toolchain.cargo(Arch::X86_64, "check")?;
    for package in LIBRARIES {
        cargo.args(["--package", package]);
    }
    run(&mut cargo)
}

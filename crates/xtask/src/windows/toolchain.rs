//! The cross-compiler: Debian's Rust with the source of its library, and MinGW.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Arch, Missing, startup};
use crate::workspace::{command, target};

/// Where the type library lies that every other one is built on.
const TYPE_LIBRARIES: &str = "/usr/lib/x86_64-linux-gnu/wine/x86_64-windows";

/// The packages, and a file that each brings.
const PACKAGES: &[(&str, &str)] = &[
    ("cargo-web", "/usr/bin/cargo"),
    ("rustc-web", "/usr/bin/rustc"),
    ("rust-web-clippy", "/usr/bin/clippy-driver"),
    (
        "rust-web-src",
        "/usr/lib/rustlib/src/rust/library/Cargo.toml",
    ),
    ("gcc-mingw-w64-x86-64", "/usr/bin/x86_64-w64-mingw32-gcc"),
    ("g++-mingw-w64-x86-64", "/usr/bin/x86_64-w64-mingw32-g++"),
    ("gcc-mingw-w64-i686", "/usr/bin/i686-w64-mingw32-gcc"),
    ("mingw-w64-tools", "/usr/bin/x86_64-w64-mingw32-widl"),
    (
        "libwine",
        "/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/stdole2.tlb",
    ),
    ("wine64", "/usr/lib/wine/wine64"),
];

/// What builds for Windows.
///
/// The standard library is built with it, because nobody packages it for these targets; that takes
/// two minutes once, and is kept in the target folder.
pub(crate) struct Toolchain {
    rustc: PathBuf,
    target: PathBuf,
}

impl Toolchain {
    /// The one of this machine.
    ///
    /// # Errors
    /// [`Missing`], if packages are.
    pub(crate) fn find() -> anyhow::Result<Self> {
        let wanted: Vec<_> = PACKAGES
            .iter()
            .map(|(package, file)| (*package, Path::new(*file)))
            .collect();
        match Missing::of(&wanted) {
            Some(missing) => Err(missing.into()),
            None => Ok(Self {
                rustc: PathBuf::from("/usr/bin/rustc"),
                target: target()?.join("windows"),
            }),
        }
    }

    /// The folder with the type library that every other one is built on.
    pub(crate) fn type_libraries() -> &'static str {
        TYPE_LIBRARIES
    }

    /// Cargo, with all that it needs to build for this architecture.
    pub(crate) fn cargo(&self, arch: Arch, subcommand: &str) -> anyhow::Result<Command> {
        let mut cargo = self.rust("/usr/bin/cargo");
        cargo
            .args([subcommand, "--locked", "--profile", "windows"])
            // With `test` for programs too: with another library than tests have, every dependency
            // would be built twice.
            .args(["-Zbuild-std=std,panic_unwind,test", "--target"])
            .arg(arch.triple())
            .arg("--target-dir")
            .arg(&self.target)
            // For build scripts, which know neither.
            .env("OPENCCAS_TYPE_LIBRARIES", TYPE_LIBRARIES)
            .env(arch.variable("CC"), arch.mingw("gcc"))
            .env(arch.variable("AR"), arch.mingw("ar"));
        if arch == Arch::I686 {
            let folder = startup::build(&self.rustc_command(), &self.target)?;
            let flags = format!("-L {0} -C link-arg=-B{0}", folder.display());
            // The objects that begin and end a program are sought with the linker's.
            cargo.env("CARGO_TARGET_I686_WIN7_WINDOWS_GNU_RUSTFLAGS", flags);
        }
        Ok(cargo)
    }

    /// The folder that cargo puts the results in.
    pub(crate) fn output(&self, arch: Arch) -> PathBuf {
        self.target.join(arch.triple()).join("windows")
    }

    fn rustc_command(&self) -> impl Fn() -> Command {
        || self.rust(&self.rustc)
    }

    /// A program that sees this Rust and no other, and that may use what is not stable.
    fn rust(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = command(program);
        command
            .env("RUSTC", &self.rustc)
            // Subcommands of cargo are sought there, and rustup has some of its own.
            .env("PATH", path())
            .env("RUSTC_BOOTSTRAP", "1")
            .env_remove("CARGO")
            .env_remove("RUSTUP_TOOLCHAIN")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        command
    }
}

/// The search path, beginning with Debian's programs.
fn path() -> OsString {
    let mut path = OsString::from("/usr/bin:");
    path.push(env::var_os("PATH").unwrap_or_default());
    path
}

//! This workspace: its folder, and programs that run in it.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, ensure};

/// The folder of the workspace.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

/// The folder that cargo builds into: this program is in it.
pub(crate) fn target() -> anyhow::Result<PathBuf> {
    let here = env::current_exe()?;
    let folder = here.ancestors().nth(2).context("it was built by cargo")?;
    Ok(folder.to_owned())
}

/// A program that runs in the folder of the workspace.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    // What cargo tells this program of its package would look like a change to build scripts
    // below, and they would run again.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&*name);
        }
    }
    command
}

/// Cargo. It is found by its name: what the variable `CARGO` holds does not know `+nightly`.
pub(crate) fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = command("cargo");
    command.args(arguments);
    command
}

/// Builds what the tests of other languages use: the libraries, and the programs they run. Gives
/// the folder that these are in.
///
/// They are built as `cargo test` builds the workspace. Each package on its own would have other
/// features of its dependencies, and nearly all of them would be compiled again for each.
pub(crate) fn build_all() -> anyhow::Result<PathBuf> {
    let mut build = cargo(["build", "--workspace", "--all-features", "--locked"]);
    build.args(["--lib", "--tests", "--bin", "openccas-conformance"]);
    let typed = typed(&build);
    eprintln!("$ {typed}");
    let status = build.status().context("cargo does not start")?;
    ensure!(status.success(), "`{typed}`: {status}");
    Ok(target()?.join("debug"))
}

/// The command as one would type it.
pub(crate) fn typed(command: &Command) -> String {
    let words = command.get_args().map(|word| word.to_string_lossy());
    // The search path says nothing to who reads it.
    let variables = command.get_envs().filter(|(name, _)| *name != "PATH");
    let variables = variables.filter_map(|(name, value)| {
        Some(format!(
            "{}={:?} ",
            name.to_string_lossy(),
            value?.to_string_lossy()
        ))
    });
    let program = Path::new(command.get_program());
    let program = program.strip_prefix(root()).unwrap_or(program);
    let mut typed: String = variables.collect();
    typed.push_str(&program.to_string_lossy());
    for word in words {
        typed.push(' ');
        typed.push_str(&word);
    }
    typed
}

/// Lets `command` take this program's place: its exit code is ours, and Ctrl-C is for it alone.
#[cfg(unix)]
pub(crate) fn hand_over(mut command: Command) -> anyhow::Result<ExitCode> {
    use std::os::unix::process::CommandExt as _;

    let error = command.exec();
    Err(error).with_context(|| typed(&command))
}

/// Runs `command` and ends with its exit code.
#[cfg(not(unix))]
pub(crate) fn hand_over(mut command: Command) -> anyhow::Result<ExitCode> {
    let status = command.status().with_context(|| typed(&command))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

//! The fuzz targets: do they still build, and does a short run find anything?

use std::env;
use std::ffi::OsString;
use std::fs;
use std::iter;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::thread;

use anyhow::{Context as _, anyhow, bail, ensure};

use super::step::run;
use super::tools::Tool;
use crate::workspace::{cargo, root, typed};

const CARGO_FUZZ: Tool = Tool {
    name: "cargo-fuzz",
    version: "0.13.2",
    oldest: (0, 12),
    prebuilt: None,
};

/// For all targets together, one after the other. As many as there are processors run at a time.
const SECONDS: usize = 200;

pub(super) fn run_shortly() -> anyhow::Result<()> {
    let nightly = cargo(["+nightly", "--version"]).output();
    ensure!(
        nightly.is_ok_and(|output| output.status.success()),
        "fuzzing needs a nightly toolchain; `rustup toolchain install nightly` installs it"
    );
    let path = path_to(&CARGO_FUZZ.program()?)?;
    let fuzz = |arguments: &[&str]| {
        let mut command = cargo(["+nightly", "fuzz"]);
        command.args(arguments).env("PATH", &path);
        command
    };
    run(&mut fuzz(&["build"]))?;
    let targets = targets(&mut fuzz(&["list"]))?;
    let seconds = SECONDS / targets.len();
    let runs: Vec<Command> = targets
        .iter()
        .map(|target| {
            // What is found goes into the first folder, so that the seeds stay as they are.
            let found = format!("target/fuzz/{target}");
            let seeds = format!("fuzz/corpus/{target}");
            fs::create_dir_all(root().join(&found)).with_context(|| found.clone())?;
            let mut command = fuzz(&["run", target, &found]);
            if root().join(&seeds).is_dir() {
                command.arg(&seeds);
            }
            command.args(["--", &format!("-max_total_time={seconds}")]);
            Ok(command)
        })
        .collect::<anyhow::Result<_>>()?;
    run_targets(runs)
}

/// Runs them all, whatever the others find.
fn run_targets(runs: Vec<Command>) -> anyhow::Result<()> {
    let at_a_time = thread::available_parallelism()?.get();
    let waiting = Mutex::new(runs.into_iter());
    let next = || waiting.lock().ok()?.next();
    let worker = || -> Vec<anyhow::Error> {
        iter::from_fn(next)
            .filter_map(|mut run| run_target(&mut run).err())
            .collect()
    };
    let found: Vec<anyhow::Error> = thread::scope(|scope| {
        let workers: Vec<_> = (0..at_a_time).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .flat_map(|worker| {
                let failed = |_| vec![anyhow!("a thread that fuzzes failed")];
                worker.join().unwrap_or_else(failed)
            })
            .collect()
    });
    let found: Vec<String> = found.iter().map(|error| format!("{error:#}")).collect();
    ensure!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

fn targets(list: &mut Command) -> anyhow::Result<Vec<String>> {
    let output = list.output().context("cargo fuzz list")?;
    let targets: Vec<String> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(str::to_owned)
        .collect();
    ensure!(
        output.status.success() && !targets.is_empty(),
        "there are no fuzz targets"
    );
    Ok(targets)
}

/// Shows all that the run said if it found something, else how far it came.
fn run_target(command: &mut Command) -> anyhow::Result<()> {
    let typed = typed(command);
    let output = command.output().with_context(|| typed.clone())?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("{said}`{typed}`: {}", output.status);
    }
    let done = said
        .lines()
        .find(|line| line.starts_with("Done "))
        .unwrap_or("done");
    eprintln!("{typed}: {done}, and nothing found");
    Ok(())
}

/// The search path on which cargo finds `program` as a subcommand.
fn path_to(program: &Path) -> anyhow::Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folder = program
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folders = folder
        .map(Path::to_path_buf)
        .into_iter()
        .chain(env::split_paths(&path));
    Ok(env::join_paths(folders)?)
}

//! The conformance cases, run by the package for Node.

use std::fs;

use anyhow::{Context as _, ensure};

use super::super::step::run;
use super::super::surfaces::REPORTS;
use super::FOLDER;
use crate::workspace::{cargo, command, root};

pub(super) fn run_cases() -> anyhow::Result<()> {
    let reports = root().join(REPORTS);
    fs::create_dir_all(&reports).with_context(|| reports.display().to_string())?;
    let printed = cargo(["run", "--package", "openccas-conformance", "--locked", "--"])
        .arg("json")
        .output()
        .context("cargo does not start")?;
    ensure!(
        printed.status.success(),
        "the cases cannot be read:\n{}",
        String::from_utf8_lossy(&printed.stderr)
    );
    let cases = reports.join("cases.txt");
    fs::write(&cases, printed.stdout).with_context(|| cases.display().to_string())?;
    let mut node = command("node");
    node.arg("tests/conformance/main.js")
        .arg(&cases)
        .arg(reports.join("node.json"));
    run(node.current_dir(root().join(FOLDER)))
}

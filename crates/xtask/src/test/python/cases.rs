//! The conformance cases through both Python clients.

use std::fs;
use std::process::Stdio;

use anyhow::Context as _;

use crate::python::{Environment, PACKAGE};
use crate::test::run;
use crate::workspace::{cargo, root};

/// The clients, as reports call them.
const SURFACES: [&str; 2] = ["python-sync", "python-async"];

/// Runs all cases, and leaves a report of each client in `target/conformance`.
pub(super) fn run_all(environment: &Environment) -> anyhow::Result<()> {
    let reports = root().join("target/conformance");
    fs::create_dir_all(&reports).context("target/conformance")?;
    let cases = reports.join("cases-for-python.json");
    let mut print = cargo(["run", "--quiet", "--locked"]);
    print.args(["--package", "openccas-conformance", "--", "json"]);
    print.stdout(Stdio::from(
        fs::File::create(&cases).context("the cases as JSON")?,
    ));
    run(&mut print)?;
    for surface in SURFACES {
        let mut runner = environment.tool("python", &["-m", "conformance", surface]);
        runner
            .arg(&cases)
            .arg("--report")
            .arg(reports.join(format!("{surface}.json")))
            .current_dir(root().join(PACKAGE).join("tests"));
        run(&mut runner)?;
    }
    Ok(())
}

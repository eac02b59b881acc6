//! The conformance cases through both Python clients.

use super::super::surfaces::{cases, report};
use crate::python::{Environment, PACKAGE};
use crate::test::run;
use crate::workspace::root;

/// The clients, as reports call them.
const SURFACES: [&str; 2] = ["python-sync", "python-async"];

/// Runs all cases, and leaves a report of each client.
pub(super) fn run_all(environment: &Environment) -> anyhow::Result<()> {
    let cases = cases()?;
    for surface in SURFACES {
        let mut runner = environment.tool("python", &["-m", "conformance", surface]);
        runner
            .arg(&cases)
            .arg("--report")
            .arg(report(surface)?)
            .current_dir(root().join(PACKAGE).join("tests"));
        run(&mut runner)?;
    }
    Ok(())
}

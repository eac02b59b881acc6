//! The conformance cases, run by the package for Node.

use super::super::step::run;
use super::super::surfaces::{cases, report};
use super::FOLDER;
use crate::workspace::{command, root};

pub(super) fn run_cases() -> anyhow::Result<()> {
    let mut node = command("node");
    node.arg("tests/conformance/main.js")
        .arg(cases()?)
        .arg(report("node")?);
    run(node.current_dir(root().join(FOLDER)))
}

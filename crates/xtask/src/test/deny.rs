//! The dependencies, checked by cargo-deny.

use super::step::run;
use super::tools::Tool;
use crate::workspace::command;

const CARGO_DENY: Tool = Tool {
    name: "cargo-deny",
    version: "0.20.2",
    oldest: (0, 18),
    prebuilt: Some("crates/xtask/tools/cargo-deny.txt"),
};

/// Everything that the sources of the dependencies tell.
pub(super) fn run_offline() -> anyhow::Result<()> {
    check(&["bans", "licenses", "sources"])
}

/// What is known against the dependencies by now.
pub(super) fn run_advisories() -> anyhow::Result<()> {
    check(&["advisories"])
}

fn check(what: &[&str]) -> anyhow::Result<()> {
    run(command(CARGO_DENY.program()?)
        .args(["--locked", "check", "--hide-inclusion-graph"])
        .args(what))
}

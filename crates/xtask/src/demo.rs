//! `cargo xtask demo`: a contact centre at work, within a minute of the clone.

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Context as _, ensure};

use crate::workspace::{cargo, hand_over};

/// Builds the command `openccas` and runs its demo: a contact centre for about 20 seconds.
#[derive(clap::Args)]
pub(crate) struct Demo {
    /// What to pass on; see `cargo xtask demo -- --help`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl Demo {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        // Not optimised: that builds in half the time, and is fast enough for a support desk.
        const PROGRAM: [&str; 4] = ["--package", "openccas-cli", "--bin", "openccas"];
        eprintln!("Building the command `openccas`; the first time this takes about a minute.");
        let status = cargo(["build"])
            .args(PROGRAM)
            .status()
            .context("cargo does not start")?;
        ensure!(status.success(), "the command `openccas` does not build");
        let mut demo = cargo(["run", "--quiet"]);
        demo.args(PROGRAM)
            .args(["--", "demo"])
            .args(&self.arguments);
        hand_over(demo)
    }
}

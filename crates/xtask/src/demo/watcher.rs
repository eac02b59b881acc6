//! What the demo runs for each language: it builds what the program needs, and becomes it.

use std::process::ExitCode;

use anyhow::{Context as _, ensure};

use super::Sources;
use super::language::Language;
use crate::workspace::{build_all, cargo, hand_over};

/// The exit code by which `openccas demo` knows that this machine lacks something.
const UNAVAILABLE: u8 = 69;

/// What the demo runs for each language.
#[derive(clap::Args)]
#[command(hide = true)]
pub(crate) struct Watcher {
    language: Language,
    /// The languages whose native code is built, all at once.
    #[arg(long, value_enum, value_delimiter = ',')]
    beside: Vec<Language>,
    /// The tests have built it.
    #[arg(long, conflicts_with = "beside")]
    tested: bool,
    host: String,
    port: u16,
}

impl Watcher {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        if let Some(lack) = self.language.lack() {
            eprintln!("{lack}");
            return Ok(ExitCode::from(UNAVAILABLE));
        }
        self.build()?;
        let mut program = self.language.lay_out()?;
        program.args([&self.host, &self.port.to_string()]);
        hand_over(program)
    }

    fn build(&self) -> anyhow::Result<()> {
        if self.tested {
            return build_all().map(drop);
        }
        eprintln!("building; what the languages share is built once for all");
        let mut build = cargo(["build", "--locked", "--lib"]);
        build.args(Sources::Of(self.beside.clone()).packages());
        let status = build.status().context("cargo does not start")?;
        ensure!(status.success(), "it does not build");
        Ok(())
    }
}

//! `cargo xtask demo`: a contact centre at work, watched by programs in three languages.

mod language;
mod watcher;

use std::env;
use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, ensure};

use crate::workspace::{build_all, cargo, command, hand_over, target};
use language::Language;
pub(crate) use watcher::Watcher;

/// Shows a contact centre at work for about 20 seconds, watched by programs in C, Python and
/// JavaScript side by side. Builds what it needs.
#[derive(clap::Args)]
pub(crate) struct Demo {
    /// How many seconds it takes.
    #[arg(long, value_name = "SECONDS", default_value_t = 20)]
    seconds: u32,
    /// Only programs in these languages.
    #[arg(long, value_enum, value_name = "LANGUAGE", value_delimiter = ',')]
    only: Vec<Language>,
    /// No programs in other languages: only the command `openccas` is built.
    #[arg(long, conflicts_with_all = ["only", "require_all"])]
    quick: bool,
    /// Print lines, on a terminal too.
    #[arg(long)]
    plain: bool,
    /// Fail if this machine lacks what one of the languages needs.
    #[arg(long)]
    require_all: bool,
    /// What else to pass on; see `cargo xtask demo -- --help`.
    #[arg(last = true)]
    arguments: Vec<OsString>,
}

impl Demo {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let languages = self.languages();
        // What is built here for one language, all that can be built share.
        let can_run = languages
            .iter()
            .filter(|language| language.lack().is_none());
        let sources = Sources::Of(can_run.copied().collect());
        eprintln!("Building the command `openccas`; the first time this takes a minute or two.");
        let mut build = cargo(["build", "--locked", "--bin", "openccas"]);
        build.args(sources.packages());
        let status = build.status().context("cargo does not start")?;
        ensure!(status.success(), "the command `openccas` does not build");
        hand_over(self.command(&languages, &sources)?)
    }

    /// The demo for `cargo xtask test`: it has to show everything, in little time.
    pub(crate) fn check() -> anyhow::Result<()> {
        let demo = Self {
            seconds: 6,
            only: Vec::new(),
            quick: false,
            plain: true,
            require_all: true,
            arguments: Vec::new(),
        };
        build_all()?;
        crate::test::run(&mut demo.command(&Language::ALL, &Sources::Tests)?)
    }

    fn languages(&self) -> Vec<Language> {
        let all = Language::ALL.into_iter();
        let wanted = |language: &Language| self.only.is_empty() || self.only.contains(language);
        all.filter(|language| !self.quick && wanted(language))
            .collect()
    }

    /// The command with what it has to show.
    fn command(&self, languages: &[Language], sources: &Sources) -> anyhow::Result<Command> {
        let program = target()?.join("debug/openccas");
        let mut demo = command(program.with_extension(env::consts::EXE_EXTENSION));
        demo.args(["demo", "--seconds", &self.seconds.to_string()]);
        if self.plain {
            demo.arg("--plain");
        }
        for language in languages {
            demo.arg("--watch").arg(language.watch(sources)?);
        }
        if !languages.is_empty() {
            // The first build of the libraries is awaited, on whatever machine.
            demo.args(["--wait", "1800"]);
            if self.require_all {
                demo.arg("--require-all");
            }
        }
        demo.args(&self.arguments);
        Ok(demo)
    }
}

/// What the command and the libraries are built by.
enum Sources {
    /// By the demo, for these languages.
    Of(Vec<Language>),
    /// By the tests of all languages.
    Tests,
}

impl Sources {
    /// The packages of the command and of the languages. They are always named together, so that
    /// what they share is built once.
    fn packages(&self) -> Vec<&'static str> {
        let languages = match self {
            Self::Of(languages) => languages.as_slice(),
            Self::Tests => &[],
        };
        let libraries = languages.iter().map(|language| language.package());
        ["openccas-cli"]
            .into_iter()
            .chain(libraries)
            .flat_map(|package| ["--package", package])
            .collect()
    }
}

//! `cargo xtask bench`: what an event and a request cost, beside doing it by hand.

use std::path::{PathBuf, absolute};
use std::process::{ExitCode, Stdio};

use anyhow::{Context as _, bail};

use crate::python::{Environment, Profile};
use crate::workspace::{cargo, hand_over};

/// Measures events and requests over loopback, in release; or the fan-out of the service.
#[derive(clap::Args)]
pub(crate) struct Bench {
    /// Also write the results to this file, as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Rounds of each measurement over loopback: a million events, and requests to match.
    #[arg(long, value_name = "N", conflicts_with = "fan_out")]
    rounds: Option<u32>,
    /// About how long each measurement of fan-out takes.
    #[arg(long, value_name = "N", requires = "fan_out")]
    seconds: Option<u32>,
    /// Measure what the service does for many clients instead, beside nats-server.
    #[arg(long)]
    fan_out: bool,
    /// Measure the Python package instead, beside asyncio and, where it is installed, nats-server.
    #[arg(long, conflicts_with = "fan_out")]
    python: bool,
}

impl Bench {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        if self.python {
            return self.run_python();
        }
        let (package, bench) = match self.fan_out {
            true => ("openccas-service", "fan_out"),
            false => ("openccas", "loopback"),
        };
        let mut bench = cargo(["bench", "--package", package, "--bench", bench]);
        bench.args(["--all-features", "--"]);
        if let Some(file) = &self.json {
            // Cargo runs it in the folder of its package.
            bench.arg("--json").arg(absolute(file)?);
        }
        if let Some(rounds) = self.rounds {
            bench.args(["--rounds", &rounds.to_string()]);
        }
        if let Some(seconds) = self.seconds {
            bench.args(["--seconds", &seconds.to_string()]);
        }
        hand_over(bench)
    }

    /// The jobs of `bindings-python/bench`; the peers are those of the benchmarks over loopback.
    fn run_python(&self) -> anyhow::Result<ExitCode> {
        let environment = Environment::prepare()?;
        environment.install_wheel(Profile::Release)?;
        let mut bench = environment.tool("python", &["-m", "bench", "--peers"]);
        bench.arg(loopback_program()?);
        if let Some(file) = &self.json {
            bench.arg("--json").arg(absolute(file)?);
        }
        if let Some(rounds) = self.rounds {
            bench.args(["--rounds", &rounds.to_string()]);
        }
        hand_over(bench)
    }
}

/// Builds the benchmarks over loopback. Gives where their program is.
fn loopback_program() -> anyhow::Result<PathBuf> {
    let mut build = cargo(["bench", "--package", "openccas", "--bench", "loopback"]);
    build.args(["--all-features", "--no-run", "--message-format", "json"]);
    let output = build.stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        bail!("the benchmarks over loopback do not build");
    }
    let messages = String::from_utf8(output.stdout)?;
    let program = messages.lines().rev().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        message.get("executable")?.as_str().map(PathBuf::from)
    });
    program.context("cargo does not tell where the benchmarks are")
}

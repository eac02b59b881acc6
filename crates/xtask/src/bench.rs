//! `cargo xtask bench`: what an event and a request cost, beside doing it by hand.

use std::path::{PathBuf, absolute};
use std::process::ExitCode;

use crate::workspace::{cargo, hand_over};

/// Measures events and requests over loopback, in release; or the fan-out of the service.
#[derive(clap::Args)]
pub(crate) struct Bench {
    /// Also write the results to this file, as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// About how long each measurement takes.
    #[arg(long, value_name = "N")]
    seconds: Option<u32>,
    /// Measure what the service does for many clients instead, beside nats-server.
    #[arg(long)]
    fan_out: bool,
}

impl Bench {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (package, bench) = match self.fan_out {
            true => ("openccas-service", "fan_out"),
            false => ("openccas", "loopback"),
        };
        let mut bench = cargo(["bench", "--package", package, "--bench", bench, "--"]);
        if let Some(file) = &self.json {
            // Cargo runs it in the folder of its package.
            bench.arg("--json").arg(absolute(file)?);
        }
        if let Some(seconds) = self.seconds {
            bench.args(["--seconds", &seconds.to_string()]);
        }
        hand_over(bench)
    }
}

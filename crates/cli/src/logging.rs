//! Log lines on the standard error.

use std::io::{self, IsTerminal};

use clap::ValueEnum;
use serde::Deserialize;
use tracing::Subscriber;
use tracing_subscriber::EnvFilter;

use crate::command::Command;

/// How a log is written.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LogFormat {
    /// Lines for people
    #[default]
    Text,
    /// A JSON object a line, for programs
    Json,
}

/// Begins to log. `RUST_LOG` decides; without it `--verbose` does, or else the command.
pub(crate) fn start(verbose: u8, command: &Command) {
    let level = match verbose {
        0 => command.log_level(),
        1 => "openccas=debug,openccas_service=debug,openccas_simulator=debug,info",
        _ => "debug",
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr);
    match command.log_format() {
        LogFormat::Text => begin(
            lines
                .compact()
                .with_target(verbose > 0)
                .with_ansi(io::stderr().is_terminal())
                .finish(),
        ),
        LogFormat::Json => begin(
            lines
                .json()
                .flatten_event(true)
                .with_current_span(false)
                .with_span_list(false)
                .finish(),
        ),
    }
}

fn begin(subscriber: impl Subscriber + Send + Sync) {
    // It fails only where the program that calls this library has a log of its own.
    let _ = tracing::subscriber::set_global_default(subscriber);
}

//! Log lines on the standard error.

use std::io::{self, IsTerminal};

use tracing_subscriber::EnvFilter;

use crate::command::Command;

/// Begins to log. `RUST_LOG` decides; without it `--verbose` does, or else the command.
pub(crate) fn start(verbose: u8, command: &Command) {
    let level = match verbose {
        0 => command.log_level(),
        1 => "openccas=debug,openccas_service=debug,openccas_simulator=debug,info",
        _ => "debug",
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let subscriber = tracing_subscriber::fmt()
        .compact()
        .with_target(verbose > 0)
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .finish();
    // It fails only where the program that calls this library has a log of its own.
    let _ = tracing::subscriber::set_global_default(subscriber);
}

//! The command `openccas`.

use std::process::ExitCode;

fn main() -> ExitCode {
    openccas_cli::run(std::env::args_os())
}

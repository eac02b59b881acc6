//! What developers of openccas run, as `cargo xtask <command>`.

mod codegen;

use std::process::ExitCode;

use clap::Parser;

/// What developers of openccas run.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    Codegen(codegen::Codegen),
}

impl Command {
    fn run(&self) -> anyhow::Result<()> {
        match self {
            Self::Codegen(command) => command.run(),
        }
    }
}

fn main() -> ExitCode {
    match Command::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

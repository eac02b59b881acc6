//! What developers of openccas run, as `cargo xtask <command>`.

mod codegen;

use clap::Parser;

/// What developers of openccas run.
#[derive(Parser)]
#[command(name = "cargo xtask")]
enum Command {
    Codegen(codegen::Codegen),
}

fn main() -> anyhow::Result<()> {
    match Command::parse() {
        Command::Codegen(command) => command.run(),
    }
}

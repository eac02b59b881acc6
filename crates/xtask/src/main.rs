//! What developers of openccas run, as `cargo xtask <command>`.

mod bench;
mod codegen;
mod demo;
mod document;
mod mutate;
mod package;
mod python;
mod test;
mod windows;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

/// What developers of openccas run.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    Bench(bench::Bench),
    Codegen(codegen::Codegen),
    Demo(demo::Demo),
    Mutate(mutate::Mutate),
    Package(package::Package),
    Test(test::Test),
    Watcher(demo::Watcher),
    Windows(windows::Windows),
}

impl Command {
    fn run(&self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Bench(command) => command.run(),
            Self::Codegen(command) => command.run().map(|()| ExitCode::SUCCESS),
            Self::Demo(command) => command.run(),
            Self::Mutate(command) => command.run().map(|()| ExitCode::SUCCESS),
            Self::Package(command) => command.run().map(|()| ExitCode::SUCCESS),
            Self::Test(command) => command.run(),
            Self::Watcher(command) => command.run(),
            Self::Windows(command) => command.run(),
        }
    }
}

fn main() -> ExitCode {
    match Command::parse().run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

//! The command `openccas`, as a library: so that other programs can be the command too.
//!
//! [`run`] is the whole of it.

mod address;
mod catalogue;
mod command;
mod completions;
mod connection;
mod demo;
mod failure;
mod hash_password;
mod logging;
mod man;
mod output;
mod record;
mod recording;
mod request;
mod runtime;
mod scenario;
mod serve;
mod signals;
mod tls;
mod top;
mod wallboard;
mod watch;

use std::{ffi::OsString, io::Write, process::ExitCode};

use clap::Parser;

use command::{Cli, Command};
use failure::{Failure, Status};

/// Runs the command with these arguments, the name of the program first, and gives the exit code
/// to end with.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    ExitCode::from(status(args))
}

/// As [`run`], with the exit code as a number.
pub fn status(args: impl IntoIterator<Item = OsString>) -> u8 {
    let status = match Cli::try_parse_from(args) {
        Ok(cli) => match execute(cli) {
            Ok(()) => Status::Ok,
            Err(failure) => report(&failure),
        },
        // A help text that was asked for comes this way too.
        Err(message) => {
            let status = if message.use_stderr() {
                Status::Usage
            } else {
                Status::Ok
            };
            // If even that cannot be written, nobody is there to be told.
            let _ = message.print();
            status
        }
    };
    status.code()
}

fn execute(mut cli: Cli) -> Result<(), Failure> {
    if let Command::Serve(args) = &mut cli.command {
        // First of all, because it also says how to log.
        args.read_config()?;
    }
    logging::start(cli.verbose, &cli.command);
    match cli.command {
        Command::Serve(args) => serve::run(&args),
        Command::Watch(args) => watch::run(&args),
        Command::Top(args) => top::run(&args),
        Command::Record(args) => record::run(&args),
        Command::Request(args) => request::run(&args),
        Command::Methods(args) => catalogue::methods(&args),
        Command::Events(args) => catalogue::events(&args),
        Command::Demo(args) => demo::run(&args),
        Command::HashPassword(args) => hash_password::run(&args),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    }
}

fn report(failure: &Failure) -> Status {
    // A reader that has gone away is no failure: it has what it wanted.
    if failure.is_broken_pipe() {
        return Status::Ok;
    }
    let _ = writeln!(anstream::stderr(), "openccas: {failure}");
    failure.status()
}

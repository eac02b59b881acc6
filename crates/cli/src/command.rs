//! The command line as a whole.

use clap::{Parser, Subcommand};

use crate::{
    catalogue::{EventsArgs, MethodsArgs},
    completions::CompletionsArgs,
    demo::DemoArgs,
    hash_password::HashPasswordArgs,
    logging::LogFormat,
    man::ManArgs,
    record::RecordArgs,
    request::RequestArgs,
    serve::ServeArgs,
    top::TopArgs,
    watch::WatchArgs,
};

const AFTER_HELP: &str = "\
Exit codes:
  0  it worked; also when Ctrl-C ends `watch` or `serve`
  1  it failed: a request was refused, a connection was lost
  2  the command line, or a file that it names, cannot be used
  3  no connection could be made

An address is HOST or HOST:PORT; without a port it is 2600. Colours are left out
where NO_COLOR is set. RUST_LOG says what is logged to the standard error.";

/// Follow and drive a contact centre through an Agent Service.
///
/// The service speaks for a contact centre with the Agent Service Open Interface of MiContact
/// Center Enterprise: it tells what happens there, and takes requests.
#[derive(Debug, Parser)]
#[command(name = "openccas", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Cli {
    /// Log more to the standard error; twice for everything
    #[arg(short, long, global = true, action = clap::ArgAction::Count, display_order = 900)]
    pub(crate) verbose: u8,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
#[command(disable_help_subcommand = true)]
pub(crate) enum Command {
    /// Serve a simulated contact centre
    Serve(Box<ServeArgs>),
    /// Print what happens in a contact centre, as it happens
    Watch(WatchArgs),
    /// Show agents, groups and calls live, as a wallboard
    Top(TopArgs),
    /// Write what happens in a contact centre to a file, to be served again
    Record(RecordArgs),
    /// Make a request: call, answer, transfer, set an agent ready …
    Request(RequestArgs),
    /// List the methods that can be requested, or explain one
    Methods(MethodsArgs),
    /// List the events that a contact centre tells, or explain one
    Events(EventsArgs),
    /// Show all of it in 20 seconds, by itself
    Demo(DemoArgs),
    /// Hash a password for the accounts of a scenario
    HashPassword(HashPasswordArgs),
    /// Write a script that completes this command in a shell
    Completions(CompletionsArgs),
    /// Write the manual pages of this command
    Man(ManArgs),
}

impl Command {
    /// How the log is written.
    pub(crate) fn log_format(&self) -> LogFormat {
        match self {
            Self::Serve(args) => args.log_format(),
            _ => LogFormat::Text,
        }
    }

    /// What is logged unless the user says otherwise.
    pub(crate) fn log_level(&self) -> &'static str {
        match self {
            Self::Serve(_) => "info",
            // The rest say what is wrong themselves.
            _ => "error",
        }
    }
}

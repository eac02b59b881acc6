//! What fan-out costs: deliveries per CPU second of the service, and the memory of a connection,
//! beside nats-server on the same machine.
//!
//! The clients run in a process of their own and do no more than count what they read, so that the
//! CPU seconds are those of the server alone. Ours has its publisher in it, as it has its contact
//! centre in it; nats-server is published to over a connection, and the publisher is not counted.
//!
//! `cargo xtask bench --fan-out [--json FILE] [--seconds N]`

#![allow(
    clippy::print_stdout,
    reason = "the table is what somebody runs this for"
)]

#[cfg(target_os = "linux")]
mod idle;
#[cfg(target_os = "linux")]
mod load;
#[cfg(target_os = "linux")]
mod nats;
#[cfg(target_os = "linux")]
mod ours;
#[cfg(target_os = "linux")]
mod process;
#[cfg(target_os = "linux")]
mod readers;
#[cfg(target_os = "linux")]
mod report;
#[cfg(target_os = "linux")]
mod run;

use std::process::ExitCode;

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    match run::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    eprintln!("bench: CPU seconds and memory are read from /proc, which only Linux has");
    ExitCode::FAILURE
}

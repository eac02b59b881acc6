//! How fast events and requests cross a loopback connection, beside raw sockets in the same run.
//!
//! The peers run in a process of their own, so that CPU seconds are the client's alone. Every
//! event loop picks two parameters that are chosen at run time, and its checksum is verified.
//!
//! `cargo xtask bench [--only events|requests] [--json FILE] [--rounds N] [--c]`

#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

mod cpu;
mod events;
mod feeder;
mod foreign;
mod report;
mod requests;

use std::{
    env,
    error::Error,
    io::{BufRead, BufReader},
    process::{Child, Command, ExitCode, Stdio},
};

use foreign::Foreign;
use report::Report;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// A peer in a process of its own, ended when dropped.
struct Peer {
    child: Child,
    port: u16,
}

impl Peer {
    fn start(role: &str) -> Result<Self> {
        let mut child = Command::new(env::current_exe()?)
            .args(["--peer", role])
            .stdout(Stdio::piped())
            .stdin(Stdio::piped())
            .spawn()?;
        let stdout = child.stdout.take().ok_or("the peer has no output")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        let port = line.trim().parse()?;
        Ok(Self { child, port })
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn run() -> Result<()> {
    let mut rounds = 5;
    let mut only = None;
    let mut json = None;
    let mut c = None;
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} wants a value"));
        match argument.as_str() {
            "--peer" => return peer(&value()?),
            "--rounds" => rounds = value()?.parse()?,
            "--only" => only = Some(value()?),
            "--json" => json = Some(value()?),
            "--c" => c = Some(Foreign::new(value()?)),
            // What `cargo bench` adds of its own.
            "--bench" => {}
            other => return Err(format!("unknown argument {other}").into()),
        }
    }
    let mut report = Report::default();
    if only != Some(String::from("requests")) {
        let feeder = Peer::start("feeder")?;
        events::measure(feeder.port, rounds, c.as_ref(), &mut report)?;
    }
    if only == Some(String::from("events")) {
        return finish(&report, json);
    }
    let service = Peer::start("service")?;
    let echo = Peer::start("echo")?;
    requests::measure(service.port, echo.port, rounds, c.as_ref(), &mut report)?;
    finish(&report, json)
}

fn finish(report: &Report, json: Option<String>) -> Result<()> {
    if let Some(path) = json {
        std::fs::write(path, report.to_json())?;
    }
    Ok(())
}

fn peer(role: &str) -> Result<()> {
    match role {
        "feeder" => feeder::serve(),
        "service" => requests::serve(),
        "echo" => requests::echo(),
        other => Err(format!("no peer is called {other}").into()),
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

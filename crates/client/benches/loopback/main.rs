//! How fast events and requests cross a loopback connection, beside raw sockets in the same run.
//!
//! The peers run in a process of their own, so that CPU seconds are the client's alone. Every
//! event loop picks two parameters that are chosen at run time, and its checksum is verified.
//!
//! `cargo xtask bench [--only events|requests] [--json FILE] [--rounds N] [--c]`
//!
//! What is compared takes turns in short rounds. Figures are the medians of the rounds, and a ratio is
//! the median of the ratios within a round, so that it holds on a machine with other work, too.

#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

mod cpu;
mod events;
mod feeder;
mod foreign;
mod others;
mod report;
mod requests;

use std::{
    env,
    error::Error,
    io::{BufRead, BufReader},
    process::{Child, Command, ExitCode, Stdio},
};

use foreign::{Foreign, InC};
use report::Report;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// A peer in a process of its own, ended when dropped.
pub(crate) struct Peer {
    child: Child,
    port: u16,
    /// Whether it started a process of its own.
    has_children: bool,
}

impl Peer {
    pub(crate) fn start(role: &str) -> Result<Self> {
        let mut child = Command::new(env::current_exe()?)
            .args(["--peer", role])
            .stdout(Stdio::piped())
            .stdin(Stdio::piped())
            .spawn()?;
        let stdout = child.stdout.take().ok_or("the peer has no output")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        let port = line.trim().parse()?;
        let has_children = role == "nats";
        Ok(Self {
            child,
            port,
            has_children,
        })
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // One that has something to end itself does so when nobody holds its input.
        drop(self.child.stdin.take());
        if self.has_children {
            let _ = self.child.wait();
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn run() -> Result<()> {
    let mut rounds = 5;
    let mut only = None;
    let mut json = None;
    let mut c = InC::default();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} wants a value"));
        match argument.as_str() {
            "--peer" => return peer(&value()?),
            "--rounds" => rounds = value()?.parse()?,
            "--only" => only = Some(value()?),
            "--json" => json = Some(value()?),
            "--c" => c.ours = Some(Foreign::new(value()?)),
            "--hiredis" => {
                let program = Foreign::new(value()?);
                c.others.push(("C: hiredis", program, Peer::start("resp")?));
            }
            "--nats" => {
                let program = Foreign::new(value()?);
                c.others.push(("C: nats.c", program, Peer::start("nats")?));
            }
            // What `cargo bench` adds of its own.
            "--bench" => {}
            other => return Err(format!("unknown argument {other}").into()),
        }
    }
    let mut report = Report::default();
    println!("load before: {}", load()?);
    if only != Some(String::from("requests")) {
        let feeder = Peer::start("feeder")?;
        events::measure(feeder.port, rounds, &c, &mut report)?;
    }
    if only == Some(String::from("events")) {
        return finish(&report, json);
    }
    let service = Peer::start("service")?;
    let echo = Peer::start("echo")?;
    requests::measure(service.port, echo.port, rounds, &c, &mut report)?;
    finish(&report, json)
}

fn finish(report: &Report, json: Option<String>) -> Result<()> {
    println!("load after: {}", load()?);
    if let Some(path) = json {
        std::fs::write(path, report.to_json())?;
    }
    Ok(())
}

/// The middle one.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// How many programs wanted to run in the last minute.
fn load() -> Result<String> {
    let told = std::fs::read_to_string("/proc/loadavg")?;
    Ok(told.split(' ').next().unwrap_or_default().to_owned())
}

fn peer(role: &str) -> Result<()> {
    match role {
        "feeder" => feeder::serve(),
        "service" => requests::serve(),
        "echo" => requests::echo(),
        "resp" => others::resp(),
        "nats" => others::nats(),
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

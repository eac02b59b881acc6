//! `openccas serve`: an Agent Service with a simulated contact centre.

mod event_log;

use std::{
    io::{self, IsTerminal, Write},
    net::{SocketAddr, ToSocketAddrs},
    path::PathBuf,
};

use clap::Args;
use openccas_service::Service;
use openccas_simulator::{Clock, Simulator, SimulatorOptions};

use crate::{
    failure::Failure,
    output::style::{FAINT, STRONG},
    runtime, scenario,
    signals::Interrupt,
};
use event_log::EventLog;

/// What to serve, and where.
#[derive(Args, Debug)]
#[command(after_help = "\
The first line on the standard output is `listening on HOST:PORT`. The log goes to
the standard error. Ctrl-C ends the service in an orderly way.

Examples:
  openccas serve
  openccas serve --scenario my-centre.toml --listen 127.0.0.1:0 --speed 10
  openccas serve --log events.jsonl --verbose")]
pub(crate) struct ServeArgs {
    /// Scenario file that describes the contact centre; without it a small support desk
    #[arg(long, value_name = "FILE")]
    scenario: Option<PathBuf>,

    /// Where to listen; port 0 lets the system choose one
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:2600",
          value_parser = listen_address)]
    listen: SocketAddr,

    /// What all chance comes from: the same seed makes the same things happen
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,

    /// Simulated seconds in a real one
    #[arg(long, value_name = "X", default_value = "1", value_parser = speed)]
    speed: f64,

    /// Refuse requests that the state makes impossible, rather than let nothing happen
    #[arg(long)]
    strict: bool,

    /// Listen beyond this machine although nothing is encrypted
    #[arg(long)]
    insecure: bool,

    /// How many clients may be connected at a time
    #[arg(long, value_name = "N", default_value_t = 10)]
    max_clients: usize,

    /// Write every event to this file, one JSON object a line
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
}

pub(crate) fn run(args: &ServeArgs) -> Result<(), Failure> {
    runtime::block_on(serve(args))
}

async fn serve(args: &ServeArgs) -> Result<(), Failure> {
    let mut interrupt = Interrupt::listen()?;
    let scenario = scenario::load(args.scenario.as_deref())?;
    let mut options = scenario::service_options(&scenario)
        .listen(args.listen)
        .insecure(args.insecure)
        .max_direct_clients(args.max_clients);
    let log = match &args.log {
        Some(path) => Some(EventLog::create(path)?),
        None => None,
    };
    if let Some(log) = &log {
        options = options.on_event(log.tap());
    }
    let clock = Clock::Real { speed: args.speed };
    let simulator = SimulatorOptions {
        seed: args.seed,
        clock,
        strict: args.strict,
    };
    let simulator = Simulator::new(scenario, simulator);
    let service = Service::start(options, simulator)
        .await
        .map_err(Failure::Failed)?;
    // A service that cannot say where it listens is of no use, but its clients may still be told.
    let announced = announce(service.local_addr());
    if announced.is_ok() {
        interrupt.received().await;
    }
    service.shutdown().await;
    let logged = log.map_or(Ok(()), EventLog::finish);
    announced.and(logged)
}

fn announce(address: SocketAddr) -> Result<(), Failure> {
    let terminal = io::stdout().is_terminal();
    let mut out = anstream::AutoStream::auto(io::stdout().lock());
    writeln!(out, "listening on {address}")?;
    if terminal {
        writeln!(out, "{FAINT}follow it from another terminal:{FAINT:#}")?;
        writeln!(out, "  {STRONG}openccas watch {address}{STRONG:#}")?;
        writeln!(out, "{FAINT}Ctrl-C ends it{FAINT:#}")?;
    }
    out.flush()?;
    Ok(())
}

fn listen_address(text: &str) -> Result<SocketAddr, String> {
    let expected = |_| String::from("expected HOST:PORT, as in 127.0.0.1:2600");
    let mut addresses = text.to_socket_addrs().map_err(expected)?;
    addresses
        .next()
        .ok_or_else(|| String::from("the name has no address"))
}

fn speed(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(speed) if speed > 0.0 && f64::is_finite(speed) => Ok(speed),
        _ => Err(String::from("expected a number above 0")),
    }
}

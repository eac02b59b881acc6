//! `openccas serve`: an Agent Service with a simulated contact centre, or with a recorded one.

mod event_log;
mod lookup;
mod replay;
mod source;
mod speed;
mod tls;

use std::{
    io::{self, IsTerminal, Write},
    net::{IpAddr, SocketAddr, ToSocketAddrs},
    path::PathBuf,
};

use clap::Args;
use openccas_service::{MulticastOptions, Service};

use crate::{
    failure::Failure,
    output::style::{FAINT, STRONG},
    runtime,
    signals::Interrupt,
};
use event_log::EventLog;
use source::{Source, over};
use speed::Speed;
use tls::ServeTlsArgs;

/// What to serve, and where.
#[derive(Args, Debug)]
#[command(after_help = "\
The first line on the standard output is `listening on HOST:PORT`. The log goes to
the standard error. Ctrl-C ends the service in an orderly way. With TLS, SIGHUP has the
certificate files read again; connections that exist go on.

A replay begins when the first client takes events. It shows everybody all that was
recorded, carries out no requests, and stays when the recording is over, unless the
recorded service ended too. A recorded gap is no gap in the replay: the log counts them.

Examples:
  openccas serve
  openccas serve --scenario my-centre.toml --listen 127.0.0.1:0 --speed 10
  openccas serve --log events.jsonl --verbose
  openccas serve --replay morning.jsonl --speed max
  openccas serve --tls-cert service.pem --tls-key service-key.pem")]
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

    /// Recording to serve again, as `openccas record` writes it, instead of a scenario
    #[arg(long, value_name = "FILE", conflicts_with_all = ["scenario", "seed", "strict"])]
    replay: Option<PathBuf>,

    /// Simulated or recorded seconds in a real one; max, for a replay, is as fast as possible
    #[arg(long, value_name = "X", default_value = "1")]
    speed: Speed,

    /// Refuse requests that the state makes impossible, rather than let nothing happen
    #[arg(long)]
    strict: bool,

    /// Listen beyond this machine without TLS, or without accounts in the scenario
    #[arg(long)]
    insecure: bool,

    /// How many direct clients may be connected at a time
    #[arg(long, value_name = "N", default_value_t = 10)]
    max_clients: usize,

    /// Offer events by multicast to this group and port, as 239.192.26.0:2601; they are never
    /// encrypted, so beyond this machine it needs --insecure
    #[arg(long, value_name = "GROUP:PORT")]
    multicast: Option<SocketAddr>,

    /// IP address of the network interface to send multicast from; else the one of --listen
    #[arg(long, value_name = "IP", requires = "multicast")]
    multicast_interface: Option<IpAddr>,

    /// Write every event to this file, one JSON object a line
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,

    #[command(flatten)]
    tls: ServeTlsArgs,
}

pub(crate) fn run(args: &ServeArgs) -> Result<(), Failure> {
    runtime::block_on(serve(args))
}

async fn serve(args: &ServeArgs) -> Result<(), Failure> {
    let mut interrupt = Interrupt::listen()?;
    let hangup = args.tls.hangup()?;
    let source = match &args.replay {
        Some(file) => Source::replay(file, args.speed)?,
        None => Source::simulator(args)?,
    };
    let mut options = source
        .options
        .listen(args.listen)
        .insecure(args.insecure)
        .max_direct_clients(args.max_clients);
    if let Some(tls) = args.tls.read()? {
        options = options.tls(tls);
    }
    if let Some(group) = args.multicast {
        let mut multicast = MulticastOptions::new(group);
        if let Some(interface) = args.multicast_interface {
            multicast = multicast.interface(interface);
        }
        options = options.multicast(multicast);
    }
    let log = match &args.log {
        Some(path) => Some(EventLog::create(path)?),
        None => None,
    };
    if let Some(log) = &log {
        options = options.on_event(log.tap());
    }
    let service = Service::start(options, source.backend)
        .await
        .map_err(Failure::Failed)?;
    // A service that cannot say where it listens is of no use, but its clients may still be told.
    let announced = announce(service.local_addr());
    if announced.is_ok() {
        tokio::select! {
            () = interrupt.received() => {}
            () = over(source.replay.as_deref()) => {}
            () = args.tls.keep_current(&service, hangup) => {}
        }
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

//! `openccas serve`: an Agent Service with a simulated contact centre, or with a recorded one.

mod config;
mod event_log;
mod lookup;
mod notify;
mod replay;
mod source;
mod speed;
mod tls;

use std::{
    io::{self, IsTerminal, Write},
    net::{IpAddr, Ipv4Addr, SocketAddr, ToSocketAddrs},
    path::PathBuf,
};

use clap::Args;
use openccas_service::{Metrics, MulticastOptions, Service};
use tracing::warn;

use crate::{
    address::DEFAULT_PORT,
    failure::Failure,
    logging::LogFormat,
    output::style::{FAINT, STRONG},
    runtime,
    signals::Interrupt,
    tls::unusable,
};
use config::Config;
use event_log::EventLog;
use source::{Source, over};
use speed::Speed;
use tls::ServeTlsArgs;

/// Where to listen unless told otherwise.
const DEFAULT_LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), DEFAULT_PORT);

/// What to serve, and where.
#[derive(Args, Debug)]
#[command(after_help = "\
The first line on the standard output is `listening on HOST:PORT`. The log goes to
the standard error. Ctrl-C ends the service in an orderly way, and a second one at once.
With TLS, SIGHUP has the certificate files read again; connections that exist go on.

A replay begins when the first client takes events. It shows everybody all that was
recorded, carries out no requests, and stays when the recording is over, unless the
recorded service ended too. A recorded gap is no gap in the replay: the log counts them.

Examples:
  openccas serve
  openccas serve --scenario my-centre.toml --listen 127.0.0.1:0 --speed 10
  openccas serve --log events.jsonl --verbose
  openccas serve --config service.toml --metrics 127.0.0.1:9464
  openccas serve --replay morning.jsonl --speed max
  openccas serve --tls-cert service.pem --tls-key service-key.pem")]
pub(crate) struct ServeArgs {
    /// Configuration file: all that can be said here and more; what is said here wins
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// Scenario file that describes the contact centre; without it a small support desk
    #[arg(long, value_name = "FILE")]
    scenario: Option<PathBuf>,

    /// Where to listen; port 0 lets the system choose one [default: 127.0.0.1:2600]
    #[arg(long, value_name = "HOST:PORT", value_parser = listen_address)]
    listen: Option<SocketAddr>,

    /// What all chance comes from: the same seed makes the same things happen [default: 1]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,

    /// Recording to serve again, as `openccas record` writes it, instead of a scenario
    #[arg(long, value_name = "FILE", conflicts_with_all = ["scenario", "seed", "strict"])]
    replay: Option<PathBuf>,

    /// Simulated or recorded seconds in a real one; max, for a replay, is as fast as possible
    /// [default: 1]
    #[arg(long, value_name = "X")]
    speed: Option<Speed>,

    /// Refuse requests that the state makes impossible, rather than let nothing happen
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true,
          default_missing_value = "true")]
    strict: Option<bool>,

    /// Listen beyond this machine without TLS, or without accounts in the scenario
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true,
          default_missing_value = "true")]
    insecure: Option<bool>,

    /// How many direct clients may be connected at a time [default: 10]
    #[arg(long, value_name = "N")]
    max_clients: Option<usize>,

    /// Tell metrics to Prometheus, and health, over HTTP on a port of their own: /metrics, /health
    #[arg(long, value_name = "HOST:PORT", value_parser = listen_address)]
    metrics: Option<SocketAddr>,

    /// How the log on the standard error is written [default: text]
    #[arg(long, value_name = "FORMAT")]
    log_format: Option<LogFormat>,

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

    /// What the configuration file says.
    #[arg(skip)]
    file: Config,
}

impl ServeArgs {
    /// Reads the configuration file, if there is one, and takes from it what the command line does
    /// not say.
    pub(crate) fn read_config(&mut self) -> Result<(), Failure> {
        let Some(file) = &self.config else {
            return Ok(());
        };
        let mut file = Config::load(file)?;
        // Which contact centre is one choice: whoever makes it on the command line makes it whole.
        if self.scenario.is_none() && self.replay.is_none() {
            self.scenario = file.scenario.take();
            self.replay = file.replay.take();
        }
        self.listen = self.listen.or(file.listen.map(|it| it.0));
        self.seed = self.seed.or(file.seed);
        self.speed = self.speed.or(file.speed);
        self.strict = self.strict.or(file.strict);
        self.insecure = self.insecure.or(file.insecure);
        self.max_clients = self.max_clients.or(file.limits.max_clients);
        self.multicast = self.multicast.or(file.multicast.map(|it| it.0));
        self.multicast_interface = self.multicast_interface.or(file.multicast_interface);
        self.metrics = self.metrics.or(file.metrics.map(|it| it.0));
        self.log_format = self.log_format.or(file.log_format);
        self.log = self.log.take().or_else(|| file.log.take());
        if let Some(tls) = file.tls.take() {
            self.tls.fill(tls);
        }
        self.file = file;
        Ok(())
    }

    pub(crate) fn log_format(&self) -> LogFormat {
        self.log_format.unwrap_or_default()
    }

    fn is_insecure(&self) -> bool {
        self.insecure.unwrap_or(false)
    }
}

pub(crate) fn run(args: &ServeArgs) -> Result<(), Failure> {
    runtime::block_on(serve(args))
}

async fn serve(args: &ServeArgs) -> Result<(), Failure> {
    let mut interrupt = Interrupt::listen()?;
    let hangup = args.tls.hangup(args.config.is_some())?;
    let metrics = match args.metrics {
        Some(address) => {
            let bound = Metrics::bind(address, args.is_insecure()).await;
            Some(bound.map_err(unusable)?)
        }
        None => None,
    };
    let speed = args.speed.unwrap_or_default();
    let source = match &args.replay {
        Some(file) => Source::replay(file, speed)?,
        None => Source::simulator(args, speed)?,
    };
    // A replay as fast as possible needs a ring for all of it, whatever the file says.
    let mut options = args
        .file
        .apply(source.options, speed != Speed::Max)
        .listen(args.listen.unwrap_or(DEFAULT_LISTEN))
        .insecure(args.is_insecure());
    if let Some(most) = args.max_clients {
        options = options.max_direct_clients(most);
    }
    if let Some(files) = args.tls.files() {
        options = options.tls(files.read().map_err(unusable)?);
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
    let metrics = metrics.map(|metrics| {
        let address = metrics.local_addr();
        metrics.start(service.monitor());
        address
    });
    // A service that cannot say where it listens is of no use, but its clients may still be told.
    let announced = announce(service.local_addr(), metrics);
    if announced.is_ok() {
        notify::ready();
        tokio::select! {
            () = interrupt.received() => {}
            () = over(source.replay.as_deref()) => {}
            () = args.tls.keep_current(&service, hangup) => {}
        }
    }
    notify::stopping();
    tokio::select! {
        () = service.shutdown() => {}
        () = interrupt.received() => warn!("told to end again: clients are cut off"),
    }
    let logged = log.map_or(Ok(()), EventLog::finish);
    announced.and(logged)
}

fn announce(address: SocketAddr, metrics: Option<SocketAddr>) -> Result<(), Failure> {
    let terminal = io::stdout().is_terminal();
    let mut out = anstream::AutoStream::auto(io::stdout().lock());
    writeln!(out, "listening on {address}")?;
    if let Some(metrics) = metrics {
        writeln!(out, "metrics on {metrics}")?;
    }
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

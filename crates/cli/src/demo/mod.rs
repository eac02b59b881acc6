//! `openccas demo`: a contact centre in about 20 seconds.
//!
//! A service with a simulated support desk, a client that watches it over a line that is cut in
//! the middle, and another client that makes requests. Programs in whatever language watch over
//! the same line, if there are any. In the end what each of them got is compared with what the
//! service published, event by event.

mod cable;
mod ledger;
mod operator;
mod outcomes;
mod pane;
mod panes;
mod printed;
mod program;
mod screen;
mod script;
mod stage;
mod summary;
mod tally;
mod view;
mod vip;
mod watcher;

use std::{
    collections::HashSet,
    io::{self, IsTerminal},
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use clap::Args;
use openccas::{Client, Options, Reconnect};
use openccas_service::Service;
use openccas_simulator::{Clock, Scenario, Simulator, SimulatorOptions};
use tokio::{task::JoinSet, time::timeout};

use crate::{
    failure::Failure,
    output::style::{FAINT, STRONG},
    runtime, scenario,
    signals::{Hangup, Interrupt},
};
use cable::Cable;
use ledger::Ledger;
use operator::Operator;
use outcomes::Outcomes;
use program::{Ending, Program, Record, Standing, Watch};
use screen::Screen;
use stage::Stage;
use summary::Summary;
use view::View;
use watcher::Watcher;

/// How long the end of the demonstration may wait for those that watch to have everything.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long to show it, and to whom.
#[derive(Args, Debug)]
#[command(after_help = "\
The exit code is 0 if all that watched were told of every event exactly once, or were
told of the gap. Ctrl-C ends it at any time, with the summary of what was seen.

A program that watches is run by the shell, with host and port as its arguments, and
prints a line for each event that begins with its position and type: `17 Delivered`;
with the position in brackets for configuration data. `-- disconnected`, `-- connected
again` and `-- missing: 14 to 20` tell of the stream. It ends when the service does.
With exit code 69 it says that it cannot run here, and its last line why. The examples
`follow` in C, Python and JavaScript are such programs:
  openccas demo --watch Python='python3 follow.py' --watch Node='node follow.js'")]
pub(crate) struct DemoArgs {
    /// How many seconds it takes
    #[arg(long, value_name = "SECONDS", default_value_t = 20,
          value_parser = clap::value_parser!(u32).range(3..=3600))]
    seconds: u32,

    /// What all chance comes from: the same seed makes the same calls arrive
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,

    /// A program that watches too, beside a live view; may be given several times
    #[arg(long, value_name = "NAME=COMMAND", value_parser = Watch::parse)]
    watch: Vec<Watch>,

    /// How many seconds such a program may take to follow; the time begins to count then
    #[arg(long, value_name = "SECONDS", default_value_t = 30, requires = "watch",
          value_parser = clap::value_parser!(u32).range(1..=86400))]
    wait: u32,

    /// Fail if such a program cannot run here
    #[arg(long, requires = "watch")]
    require_all: bool,

    /// Print lines, on a terminal too
    #[arg(long)]
    plain: bool,
}

pub(crate) fn run(args: &DemoArgs) -> Result<(), Failure> {
    let mut names = HashSet::from(["openccas", "service"]);
    if let Some(twice) = args.watch.iter().find(|it| !names.insert(&it.name)) {
        let name = &twice.name;
        return Err(Failure::usage(format!("--watch: {name} is taken already")));
    }
    runtime::block_on(demo(args))
}

async fn demo(args: &DemoArgs) -> Result<(), Failure> {
    let mut interrupt = Interrupt::listen()?;
    let mut hangup = Hangup::listen()?;
    let screen = Arc::new(Screen::new(args.watch.iter().map(|it| &*it.name)));
    let ledger = Arc::new(Ledger::default());
    let outcomes = Arc::new(Outcomes::default());
    let length = Duration::from_secs(args.seconds.into());

    let mut scenario = scenario::load(None)?;
    vip::add_line(&mut scenario);
    let greeting = greeting(&scenario, args);
    let options = scenario::service_options(&scenario)?.on_event(ledger.tap());
    let clock = Clock::Real { speed: 1.0 };
    let simulator = Simulator::new(
        scenario,
        SimulatorOptions {
            seed: args.seed,
            clock,
            strict: false,
        },
    );
    let centre = Arc::clone(&simulator);
    let service = Service::start(options, simulator)
        .await
        .map_err(Failure::Failed)?;
    let address = service.local_addr();
    let cable = Cable::lay(address)
        .await
        .map_err(Failure::io("no port is left to listen on"))?;
    let reconnect = Reconnect::default().longest_delay(Duration::from_millis(500));
    let watching = open(
        Options::new().name("demo watcher").reconnect(reconnect),
        cable.port(),
    );
    let watching = watching.await?;
    let operating = open(Options::new().name("demo operator"), address.port()).await?;

    let mut programs = Vec::new();
    let stage = Stage::new();
    let mut view = None;
    if args.has_view() {
        screen.open_panes();
    }
    screen.lines(introduction(greeting, address));
    let watcher = Watcher::start(&watching, Arc::clone(&screen), Arc::clone(&ledger));
    let line = SocketAddr::from(([127, 0, 0, 1], cable.port()));
    for (number, watch) in args.watch.iter().enumerate() {
        programs.push(Program::start(number, watch, line, &screen));
    }
    if args.has_view() {
        view = Some(View::open(
            &operating, &centre, &screen, &stage, &ledger, &programs, address,
        )?);
    }

    let mut began = Instant::now();
    let mut interrupted = false;
    {
        let show = async {
            let wait = Duration::from_secs(args.wait.into());
            let _ = timeout(wait, settled(&mut programs)).await;
            began = Instant::now();
            let operator = Operator::new(
                operating.clone(),
                address,
                Arc::clone(&screen),
                Arc::clone(&outcomes),
            );
            let mut script = JoinSet::new();
            script.spawn(script::run(operator, Arc::clone(&centre), length));
            let whose = if args.watch.is_empty() {
                "the watcher's connection is"
            } else {
                "all connections of those that watch are"
            };
            stage.run(&cable, &screen, whose, length).await;
        };
        tokio::select! {
            () = show => {}
            () = screen.broken() => {}
            () = closed(view.as_mut()) => interrupted = true,
            () = interrupt.received() => interrupted = true,
            () = hangup.received() => interrupted = true,
        }
    }
    if interrupted {
        screen.lines([format!("{FAINT}── interrupted{FAINT:#}")]);
    }
    let length = began.elapsed();
    stage.end();
    let (seen, programs) = finish(&cable, &ledger, service, watcher, programs).await;
    if let Some(view) = view {
        view.close().await;
    }
    operating.close().await;
    watching.close().await;
    screen.conclude();

    let published = ledger.published();
    let summary = Summary::new(&published, &seen, &programs);
    screen.lines(summary.lines(&outcomes, watching.stats().reconnects, length));
    screen.result()?;
    let mut faults = summary.faults();
    for record in &programs {
        faults.extend(fault(record, args.require_all, interrupted));
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(Failure::Unfinished(faults.join("; ")))
}

impl DemoArgs {
    /// Whether there is something to look at beside lines, and somewhere.
    fn has_view(&self) -> bool {
        !self.watch.is_empty() && !self.plain && io::stdout().is_terminal()
    }
}

async fn open(options: Options, port: u16) -> Result<Client, Failure> {
    options
        .open("127.0.0.1", port)
        .await
        .map_err(Failure::connect)
}

fn greeting(scenario: &Scenario, args: &DemoArgs) -> String {
    format!(
        "{STRONG}A simulated support desk{STRONG:#}: {} agents, {} phone agents, {} service \
         groups; {} seconds, seed {}.",
        scenario.agents.len(),
        scenario.phone_agents.len(),
        scenario.groups.len(),
        args.seconds,
        args.seed
    )
}

fn introduction(greeting: String, address: SocketAddr) -> [String; 5] {
    [
        greeting,
        format!("{FAINT}The service listens on {address}. Join in from another terminal:{FAINT:#}"),
        format!("  {STRONG}openccas watch {address}{STRONG:#}"),
        format!(
            "  {STRONG}openccas request {address} make-call --agent-rec-id 108 --dial-string \
             5551003{STRONG:#}"
        ),
        String::new(),
    ]
}

/// Waits until every program follows, or has ended.
async fn settled(programs: &mut [Program]) {
    for program in programs {
        program.settled().await;
    }
}

/// Waits until the user has closed the view.
async fn closed(view: Option<&mut View>) {
    match view {
        Some(view) => view.closed().await,
        None => std::future::pending().await,
    }
}

/// Ends the service in an orderly way, so that all that watch can get all that was published.
async fn finish(
    cable: &Cable,
    ledger: &Ledger,
    service: Service,
    mut watcher: Watcher,
    mut programs: Vec<Program>,
) -> (Vec<ledger::Seen>, Vec<Record>) {
    cable.mend();
    // If it takes longer than that, something is lost, and the comparison will say so.
    let _ = timeout(PATIENCE, async {
        watcher.flowing().await;
        // What happened while they were cut off is repeated to whoever asks before the end.
        let last = ledger.last_seq();
        for program in &mut programs {
            program.caught_up(last).await;
        }
    })
    .await;
    service.shutdown().await;
    let mut ends = JoinSet::new();
    for (number, program) in programs.into_iter().enumerate() {
        ends.spawn(async move { (number, program.finish(PATIENCE).await) });
    }
    let seen = watcher.finish(PATIENCE).await;
    let mut records = ends.join_all().await;
    records.sort_by_key(|(number, _)| *number);
    (
        seen,
        records.into_iter().map(|(_, record)| record).collect(),
    )
}

/// What is wrong with how a program ended.
fn fault(record: &Record, required: bool, interrupted: bool) -> Option<String> {
    let name = &record.name;
    let Standing::Ended(ending) = &record.standing else {
        return None;
    };
    match ending {
        Ending::Failed(why) => Some(format!("{name}: {why}")),
        Ending::Unavailable(why) if required => Some(format!("{name}: {why}")),
        Ending::Stopped if !interrupted => Some(format!("{name}: it did not follow in time")),
        Ending::Content if !record.has_followed() => {
            Some(format!("{name}: it ended, and had not followed"))
        }
        Ending::Content | Ending::Stopped | Ending::Unavailable(_) => None,
    }
}

//! `openccas demo`: a contact centre in about 20 seconds.
//!
//! A service with a simulated support desk, a client that watches it over a line that is cut in
//! the middle, and another client that makes requests. In the end what the watcher got is
//! compared with what the service published, event by event.

mod cable;
mod ledger;
mod operator;
mod outcomes;
mod screen;
mod script;
mod summary;
mod vip;
mod watcher;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use clap::Args;
use openccas::{Client, Options, Reconnect};
use openccas_service::Service;
use openccas_simulator::{Clock, Scenario, Simulator, SimulatorOptions};
use tokio::time::{sleep, timeout};

use crate::{
    failure::Failure,
    output::style::{BAD, FAINT, STRONG},
    runtime, scenario,
    signals::Interrupt,
};
use cable::Cable;
use ledger::Ledger;
use operator::Operator;
use outcomes::Outcomes;
use screen::Screen;
use summary::Summary;
use watcher::Watcher;

/// How long the end of the demonstration may wait for the watcher to have everything.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long to show it.
#[derive(Args, Debug)]
#[command(after_help = "\
The exit code is 0 if the watcher was told of every event exactly once, or was told
of the gap. Ctrl-C ends it at any time, with the summary of what was seen.")]
pub(crate) struct DemoArgs {
    /// How many seconds it takes
    #[arg(long, value_name = "SECONDS", default_value_t = 20,
          value_parser = clap::value_parser!(u32).range(3..=3600))]
    seconds: u32,

    /// What all chance comes from: the same seed makes the same calls arrive
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

pub(crate) fn run(args: &DemoArgs) -> Result<(), Failure> {
    runtime::block_on(demo(args))
}

async fn demo(args: &DemoArgs) -> Result<(), Failure> {
    let mut interrupt = Interrupt::listen()?;
    let screen = Arc::new(Screen::new());
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
    screen.lines([
        greeting,
        format!("{FAINT}The service listens on {address}. Join in from another terminal:{FAINT:#}"),
        format!("  {STRONG}openccas watch {address}{STRONG:#}"),
        format!(
            "  {STRONG}openccas request {address} make-call --agent-rec-id 108 --dial-string \
             5551003{STRONG:#}"
        ),
        String::new(),
    ]);

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

    let began = Instant::now();
    let watcher = Watcher::start(&watching, Arc::clone(&screen), Arc::clone(&ledger));
    let operator = Operator::new(
        operating.clone(),
        address,
        Arc::clone(&screen),
        Arc::clone(&outcomes),
    );
    let script = tokio::spawn(script::run(operator, centre, length));
    tokio::select! {
        () = timeline(&cable, &screen, length) => {}
        () = screen.broken() => {}
        () = interrupt.received() => {
            screen.lines([format!("{FAINT}── interrupted{FAINT:#}")]);
        }
    }
    script.abort();
    operating.close().await;
    let seen = finish(&cable, service, watcher).await;
    watching.close().await;

    let comparison = ledger::compare(&ledger.published(), &seen);
    let summary = Summary {
        seen: &seen,
        comparison,
        outcomes: &outcomes,
        reconnects: watching.stats().reconnects,
        length: began.elapsed(),
    };
    screen.lines(summary.lines());
    screen.result()?;
    if comparison.is_complete() {
        Ok(())
    } else {
        Err(Failure::Unfinished(format!(
            "the watcher's log differs from the service's: {} lost, {} doubled",
            comparison.lost, comparison.doubled
        )))
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

/// Lets time pass, and cuts the watcher's connection in the middle of it.
async fn timeline(cable: &Cable, screen: &Screen, length: Duration) {
    let silence = (length / 10).min(Duration::from_secs(2));
    let before = length.mul_f64(0.45);
    sleep(before).await;
    screen.lines([format!(
        "{BAD}── the watcher's connection is cut, by force, for {:.1} seconds{BAD:#}",
        silence.as_secs_f64()
    )]);
    cable.cut();
    sleep(silence).await;
    cable.mend();
    sleep(length.saturating_sub(before + silence)).await;
}

/// Ends the service in an orderly way, so that the watcher can get all that was published.
async fn finish(cable: &Cable, service: Service, mut watcher: Watcher) -> Vec<ledger::Seen> {
    cable.mend();
    // If it takes longer than that, something is lost, and the comparison will say so.
    let _ = timeout(PATIENCE, watcher.flowing()).await;
    service.shutdown().await;
    watcher.finish(PATIENCE).await
}

//! How fast the simulator is when nothing holds it back, and what it needs.
//!
//! `cargo bench -p openccas-simulator --bench speed [-- EVENTS]` runs the rush hour of 200 agents
//! for ten million events, and prints events per second of CPU time, resident memory on the way,
//! and how long it takes to start a centre behind the Agent Service.

#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

use std::{
    env,
    error::Error,
    fs,
    hint::black_box,
    time::{Duration, Instant},
};

use openccas_service::{Service, ServiceOptions};
use openccas_simulator::{Scenario, Simulator, SimulatorOptions, Span, World};

const SCENARIO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/rush-hour.toml");

/// Simulated time between two looks at the events.
const STEP: Span = Span::seconds(60);

const MILLION: usize = 1_000_000;

fn main() -> Result<(), Box<dyn Error>> {
    let wanted = env::args()
        .skip(1)
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(10 * MILLION);
    let scenario = Scenario::load(SCENARIO)?;
    speed(&scenario, wanted);
    start(&scenario)
}

/// Lets the centre run for so many events.
fn speed(scenario: &Scenario, wanted: usize) {
    let start = World::virtual_start(scenario);
    let mut world = World::new(scenario, 1, start);
    let (mut events, mut bytes, mut report) = (0, 0, MILLION);
    let began = Effort::now();
    let mut since = began;
    println!("{} agents", world.agents().len());
    println!("      events  events/s  simulated      memory");
    while events < wanted {
        world.advance_to(world.now() + STEP);
        for event in world.take_events() {
            events += 1;
            bytes += black_box(&event).body.size();
        }
        if events >= report || events >= wanted {
            let took = since.elapsed();
            println!(
                "{events:>12}{:>10.0}{:>9.1} h{:>12}",
                (events + MILLION - report) as f64 / took,
                (world.now() - start).as_seconds() / 3_600.0,
                resident().unwrap_or_else(|| "?".to_owned()),
            );
            report = (events / MILLION + 1) * MILLION;
            since = Effort::now();
        }
    }
    let seconds = began.elapsed();
    println!(
        "{:.0} events/s on average, {} bytes each",
        events as f64 / seconds,
        bytes / events.max(1)
    );
}

/// The processor time of this thread, so that others who work on the machine do not count; the
/// time that has passed, where the system does not tell it in a file.
#[derive(Clone, Copy)]
struct Effort {
    cpu: Option<u64>,
    clock: Instant,
}

impl Effort {
    fn now() -> Self {
        let text = fs::read_to_string("/proc/thread-self/schedstat").ok();
        Self {
            cpu: text.and_then(|text| text.split_whitespace().next()?.parse().ok()),
            clock: Instant::now(),
        }
    }

    /// Seconds since then.
    fn elapsed(self) -> f64 {
        let now = Self::now();
        match (self.cpu, now.cpu) {
            (Some(before), Some(after)) => (after - before) as f64 / 1e9,
            _ => (now.clock - self.clock).as_secs_f64(),
        }
    }
}

/// What the process has in memory, on systems that tell it in a file.
fn resident() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(format!("{:.1} MiB", kilobytes / 1_024.0))
}

/// Starts the centre behind a service, again and again.
fn start(scenario: &Scenario) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..20 {
        let began = Instant::now();
        let simulator = Simulator::new(scenario.clone(), SimulatorOptions::default());
        let service = runtime.block_on(Service::start(ServiceOptions::default(), simulator))?;
        times.push(began.elapsed());
        runtime.block_on(service.shutdown());
    }
    times.sort();
    println!(
        "started in {:.2} ms (median of {}), {:.2} ms at worst",
        times[times.len() / 2].as_secs_f64() * 1e3,
        times.len(),
        times[times.len() - 1].as_secs_f64() * 1e3,
    );
    Ok(())
}

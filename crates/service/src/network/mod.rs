//! A service and its clients over a simulated network: both state machines, the feed, the views
//! and their rings, driven by one seed on virtual time.
//!
//! Whatever the network does, an application is told every event of its view once and in order, or
//! exactly which ones it is not told; and its picture of the configuration is the service's.

mod centre;
mod chance;
mod ledger;
mod link;
mod peer;
mod world;

use std::env;

use world::{Tally, World};

/// Steps in a world before it settles.
const STEPS: u64 = 400;

fn number(variable: &str, otherwise: u64) -> u64 {
    env::var(variable).map_or(otherwise, |value| value.parse().expect("a number"))
}

/// Says which seed it was, if the test fails.
struct Seed(u64);

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!(
                "OPENCCAS_NETWORK_FIRST={} OPENCCAS_NETWORK_SEEDS=1 does it again",
                self.0
            );
        }
    }
}

/// So many worlds; `OPENCCAS_NETWORK_SEEDS` says how many, `OPENCCAS_NETWORK_FIRST` with which seed
/// to begin.
#[test]
fn every_world_settles_with_all_that_happened() {
    let first = number("OPENCCAS_NETWORK_FIRST", 1);
    let seeds = number("OPENCCAS_NETWORK_SEEDS", 2_000);
    let mut tally = Tally::default();
    for seed in first..first + seeds {
        let _seed = Seed(seed);
        let mut world = World::new(seed);
        for _ in 0..STEPS {
            world.step();
        }
        world.settle();
        tally.add(&world.tally);
    }
    println!("{seeds} worlds: {tally:?}");
    if seeds >= 1_000 {
        let Tally {
            cuts,
            kills,
            events,
            gaps,
            snapshots,
            met,
        } = tally;
        assert!(
            [cuts, kills, gaps].iter().all(|&count| count > seeds / 10),
            "it is too quiet"
        );
        assert!(
            events > 5 * seeds && snapshots > seeds,
            "hardly anything was told"
        );
        assert!(
            met > seeds / 50,
            "no queue is full when something is expected"
        );
    }
}

/// What was before the connection that is cut.
#[derive(Clone, Copy)]
enum Before {
    Nothing,
    /// Another connection to the same service.
    Connection,
    /// A connection to a service that is gone.
    Run,
}

/// A connection that is cut behind so many bytes, and what comes after it.
fn check_cut(seed: u64, before: Before, to_client: usize, to_service: usize) -> (usize, usize) {
    let _seed = Seed(seed);
    let mut world = World::new(seed);
    world.peers.truncate(1);
    if !matches!(before, Before::Nothing) {
        world.run_one(usize::MAX, usize::MAX, 12);
    }
    if matches!(before, Before::Run) {
        world.kill();
    }
    let passed = world.run_one(to_client, to_service, 12);
    world.run_one(usize::MAX, usize::MAX, 8);
    world.settle();
    passed
}

#[test]
fn a_cut_behind_any_byte_loses_nothing_untold() {
    for seed in 1..=4 {
        for before in [Before::Nothing, Before::Connection, Before::Run] {
            let whole = check_cut(seed, before, usize::MAX, usize::MAX);
            // The handshake and the beginning of the flow; the rest is like it.
            for at in 0..=whole.0.min(1_500) {
                check_cut(seed, before, at, usize::MAX);
            }
            for at in 0..=whole.1 {
                check_cut(seed, before, usize::MAX, at);
            }
        }
    }
}

/// Whoever has everything before it is told of it, once for every connection; whoever has not may
/// get configuration data instead.
#[test]
fn an_event_that_is_too_large_is_told_even_if_it_is_the_last() {
    for seed in 1..=200 {
        let _seed = Seed(seed);
        let mut world = World::new(seed);
        world.run_one(usize::MAX, usize::MAX, 12);
        world.settle();
        world.happen_too_large();
        world.settle();
    }
}

//! The service is killed in the middle of things, over and over, behind a network that cuts,
//! delays, trickles, half-closes and corrupts. Whatever happens, every client was told all that is
//! in the service's log, once and in order, or exactly what it was not told.
#![cfg(unix)]
#![allow(clippy::expect_used, reason = "what helps tests fails as tests do")]

mod books;
#[path = "../../../../crates/service/src/network/chance.rs"]
mod chance;
mod clients;
#[path = "../../../../crates/service/src/network/ledger.rs"]
mod ledger;
mod proxy;
mod requests;
mod run;
mod service;
mod watcher;

use std::{
    env,
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::Duration,
};

use run::{Tally, run};

/// Kills in one run, with one set of clients.
const KILLS_OF_A_RUN: u64 = 10;

/// Runs at a time.
const AT_A_TIME: u64 = 2;

/// For whatever is waited for: far more than it takes, so that what takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(60);

fn number(variable: &str, otherwise: u64) -> u64 {
    env::var(variable).map_or(otherwise, |value| value.parse().expect("a number"))
}

/// `OPENCCAS_CHAOS_KILLS` says how many times in all, `OPENCCAS_CHAOS_SEED` with which seed to
/// begin. The time in which things happen is the machine's: a seed does not repeat all of a run.
#[test]
fn a_service_that_is_killed_again_and_again() {
    let kills = number("OPENCCAS_CHAOS_KILLS", 20);
    let first = number("OPENCCAS_CHAOS_SEED", 1);
    let runs = kills.div_ceil(KILLS_OF_A_RUN);
    let next = AtomicU64::new(0);
    let tally = thread::scope(|scope| {
        let worker = || {
            let mut tally = Tally::default();
            loop {
                let number = next.fetch_add(1, Ordering::SeqCst);
                if number >= runs {
                    return tally;
                }
                let left = kills - number * KILLS_OF_A_RUN;
                tally.add(&run(first + number, left.min(KILLS_OF_A_RUN)));
            }
        };
        let workers: Vec<_> = (0..AT_A_TIME).map(|_| scope.spawn(worker)).collect();
        let mut tally = Tally::default();
        for worker in workers {
            tally.add(&worker.join().expect("the run succeeds"));
        }
        tally
    });
    println!("{runs} runs: {tally:#?}");
    assert_eq!(tally.kills, kills);
    assert!(
        tally.events > kills && tally.reconnects > kills,
        "hardly anything happened"
    );
}

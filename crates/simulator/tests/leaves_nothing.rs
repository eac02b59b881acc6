//! A simulator starts quickly and leaves nothing behind. A process of its own, so that no other
//! test's threads are about.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "how long the start took is worth showing"
)]

use std::{
    fs,
    net::TcpStream,
    sync::{Arc, Weak},
    time::{Duration, Instant},
};

use openccas_service::ServiceOptions;
use openccas_simulator::{Clock, Scenario, Simulator, SimulatorOptions};

/// The simulators' threads; nothing can be said on systems that list none.
fn threads() -> usize {
    let Ok(tasks) = fs::read_dir("/proc/self/task") else {
        return 0;
    };
    tasks
        .filter_map(|task| fs::read_to_string(task.ok()?.path().join("comm")).ok())
        .filter(|name| name.starts_with("openccas-simul"))
        .count()
}

#[test]
fn it_starts_quickly_and_leaves_nothing() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/support-desk.toml");
    let scenario = Scenario::load(path).unwrap();
    for clock in [
        Clock::Virtual,
        Clock::Real { speed: 10.0 },
        Clock::Unlimited,
    ] {
        for orderly in [true, false] {
            leave(&scenario, clock, orderly);
        }
    }
}

fn leave(scenario: &Scenario, clock: Clock, orderly: bool) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let began = Instant::now();
    let options = SimulatorOptions {
        clock,
        ..SimulatorOptions::default()
    };
    let simulator = Simulator::new(scenario.clone(), options);
    let service = runtime
        .block_on(simulator.serve(ServiceOptions::default()))
        .unwrap();
    let took = began.elapsed();
    println!("{clock:?}: started in {took:?}");
    // Fifty milliseconds are promised; a machine that is busy with something else gets more.
    assert!(took < Duration::from_secs(1), "{took:?}");
    let address = service.local_addr();
    let client = TcpStream::connect(address).unwrap();
    // A thread gives itself its name, and may not have got round to it.
    if clock != Clock::Virtual && fs::exists("/proc/self/task").unwrap() {
        eventually(|| threads() == 1);
    }

    let gone: Weak<Simulator> = Arc::downgrade(&simulator);
    drop(simulator);
    if orderly {
        runtime.block_on(service.shutdown());
    } else {
        drop(service);
    }
    assert_eq!(threads(), 0, "{clock:?}");
    eventually(|| {
        let tasks = runtime.metrics().num_alive_tasks() == 0;
        tasks && gone.upgrade().is_none() && TcpStream::connect(address).is_err()
    });
    drop(client);
}

/// Waits until something is so.
#[track_caller]
fn eventually(is_so: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(10);
    while !is_so() {
        assert!(Instant::now() < deadline, "this takes too long");
        std::thread::sleep(Duration::from_millis(1));
    }
}

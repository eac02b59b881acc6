//! The queue of the simulator beside the formulas of queueing theory: Erlang C for callers who
//! wait for ever, Erlang A for those who give up.
//!
//! As the formulas assume, calls arrive as a Poisson process, handling times and patience are
//! exponential, agents answer at once and have nothing to write up. The mean of each measure lies
//! within its 99.9 % confidence interval by batch means: a long run is cut into batches, whose
//! means are as good as independent. Seeds are fixed, so the outcome is the same everywhere.
//!
//! `cargo test -p openccas-simulator --test erlang -- --nocapture` prints the comparison.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use openccas_simulator::{QueueStatistics, Scenario, Span, World};

/// Batches of a run.
const BATCHES: usize = 40;

/// How many standard errors a mean of so many batches lies off in one case of a thousand: Student's
/// t with 39 degrees of freedom.
const T: f64 = 3.558;

/// Mean handling time in seconds.
const HANDLING: f64 = 180.0;

/// A centre of one group.
#[derive(Clone, Copy)]
struct Case {
    agents: u32,
    /// Offered load in erlangs.
    load: f64,
    /// Mean patience in seconds.
    patience: Option<f64>,
    /// Calls of a batch.
    calls: f64,
    seed: u64,
}

impl Case {
    fn calls_per_hour(self) -> f64 {
        self.load * 3_600.0 / HANDLING
    }

    fn world(self) -> World {
        let patience = self.patience.map(|mean| format!("patience = {mean}"));
        let mut toml = format!(
            "
            habits = [{{ name = \"prompt\", answers_after = 0 }}]
            group = [{{ id = 1, name = \"Queue\" }}]

            [[traffic]]
            group = 1
            calls_per_hour = {}
            talk = {HANDLING}
            {}
            ",
            self.calls_per_hour(),
            patience.unwrap_or_default()
        );
        for id in 1..=self.agents {
            toml.push_str(&format!(
                "
                [[agent]]
                id = {id}
                name = \"Agent {id}\"
                logon_id = \"a{id}\"
                extension = \"{}\"
                groups = [1]
                habits = \"prompt\"
                ",
                4_000 + id
            ));
        }
        let scenario = Scenario::parse(&toml, "erlang.toml").unwrap();
        World::new(&scenario, self.seed, World::virtual_start(&scenario))
    }

    /// What happened in each batch, after a while in which the queue found its level.
    fn run(self) -> Vec<QueueStatistics> {
        let mut world = self.world();
        let batch = Span::from_seconds(self.calls * 3_600.0 / self.calls_per_hour());
        let mut before = advance(&mut world, batch);
        (0..BATCHES)
            .map(|_| {
                let now = advance(&mut world, batch);
                let of_batch = now.since(&before);
                before = now;
                of_batch
            })
            .collect()
    }
}

fn advance(world: &mut World, by: Span) -> QueueStatistics {
    let until = world.now() + by;
    while world.step(until) {
        if world.pending_events() > 1_000 {
            world.take_events();
        }
    }
    world.advance_to(until);
    let statistics = world.queue_statistics()[0];
    assert_eq!(
        statistics.arrived,
        statistics.waiting + statistics.answered + statistics.abandoned
    );
    statistics
}

/// What theory expects of a queue.
#[derive(Clone, Copy, Debug)]
struct Expected {
    waiting_probability: f64,
    /// Mean wait of all calls, in seconds.
    wait: f64,
    abandonment: f64,
}

/// Erlang C, by the recursion of Erlang B.
fn erlang_c(agents: u32, load: f64) -> Expected {
    let blocked = (1..=agents).fold(1.0, |blocked, servers| {
        load * blocked / (f64::from(servers) + load * blocked)
    });
    let free = f64::from(agents) - load;
    let waiting_probability =
        f64::from(agents) * blocked / (f64::from(agents) - load * (1.0 - blocked));
    Expected {
        waiting_probability,
        wait: waiting_probability * HANDLING / free,
        abandonment: 0.0,
    }
}

/// Erlang A: the stationary state of the birth-death process, summed up.
fn erlang_a(agents: u32, load: f64, patience: f64) -> Expected {
    let arrivals = load / HANDLING;
    let (mut probability, mut total, mut waits, mut queue) = (1.0, 1.0, 0.0, 0.0);
    for present in 1..10_000 {
        let served = present.min(agents);
        let waiting = present - served;
        let leave = f64::from(served) / HANDLING + f64::from(waiting) / patience;
        probability *= arrivals / leave;
        total += probability;
        if present >= agents {
            waits += probability;
            queue += probability * f64::from(waiting);
        }
        if total > 1e200 {
            // Only the proportions matter.
            for sum in [&mut probability, &mut total, &mut waits, &mut queue] {
                *sum /= 1e200;
            }
        }
    }
    let queue = queue / total;
    Expected {
        waiting_probability: waits / total,
        wait: queue / arrivals,
        abandonment: queue / patience / arrivals,
    }
}

/// The mean of the batches, and how far off it may be.
fn interval(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (mean, T * (squares / (count - 1.0) / count).sqrt())
}

/// Compares a measure with theory; `other` is what theory expects of a slightly larger team, which
/// has to lie outside the interval: otherwise the comparison would prove nothing.
#[track_caller]
fn compare(
    name: &str,
    batches: &[QueueStatistics],
    of: fn(&QueueStatistics) -> f64,
    theory: f64,
    other: f64,
) {
    let values: Vec<f64> = batches.iter().map(of).collect();
    let (mean, off) = interval(&values);
    println!("  {name:<22}{theory:>10.4}{mean:>12.4} ± {off:.4}");
    assert!(
        (mean - theory).abs() <= off,
        "{name}: {mean} ± {off}, but theory says {theory}"
    );
    assert!(
        (mean - other).abs() > off,
        "{name}: {mean} ± {off} is too vague to tell {theory} from {other}"
    );
}

fn check(case: Case) {
    let theory = |agents| match case.patience {
        None => erlang_c(agents, case.load),
        Some(patience) => erlang_a(agents, case.load, patience),
    };
    let (expected, other) = (theory(case.agents), theory(case.agents + 1));
    let batches = case.run();
    let calls: u64 = batches.iter().map(|batch| batch.arrived).sum();
    let patience = case.patience.map(|mean| format!(", patience {mean} s"));
    println!(
        "{} agents, {} erlangs{}, {calls} calls",
        case.agents,
        case.load,
        patience.unwrap_or_default()
    );
    println!("  {:<22}{:>10}{:>12}", "", "theory", "simulated");
    compare(
        "waiting probability",
        &batches,
        QueueStatistics::waiting_probability,
        expected.waiting_probability,
        other.waiting_probability,
    );
    compare(
        "mean wait in seconds",
        &batches,
        |batch| batch.mean_wait().as_seconds(),
        expected.wait,
        other.wait,
    );
    if case.patience.is_some() {
        compare(
            "abandonment",
            &batches,
            QueueStatistics::abandonment,
            expected.abandonment,
            other.abandonment,
        );
    } else {
        assert!(batches.iter().all(|batch| batch.abandoned == 0));
    }
}

#[test]
fn those_who_wait_for_ever_wait_as_erlang_c_says() {
    for (agents, load, calls) in [(1, 0.7, 3_000.0), (5, 4.0, 5_000.0), (20, 17.0, 8_000.0)] {
        check(Case {
            agents,
            load,
            patience: None,
            calls,
            seed: 1,
        });
    }
}

#[test]
fn those_who_give_up_do_so_as_erlang_a_says() {
    for (agents, load, patience, calls) in [
        (5, 4.5, 120.0, 4_000.0),
        (20, 19.0, 180.0, 4_000.0),
        (20, 24.0, 60.0, 3_000.0),
    ] {
        check(Case {
            agents,
            load,
            patience: Some(patience),
            calls,
            seed: 1,
        });
    }
}

/// The formulas themselves, against values from the literature.
#[test]
fn the_formulas_are_right() {
    let c = erlang_c(5, 4.0);
    assert!((c.waiting_probability - 0.5541).abs() < 5e-5, "{c:?}");
    assert!((c.wait - 0.5541 * 180.0).abs() < 0.05, "{c:?}");
    // One agent, half busy: everybody waits half of the time, for two handling times.
    let single = erlang_c(1, 0.5);
    assert!((single.waiting_probability - 0.5).abs() < 1e-12);
    assert!((single.wait - HANDLING).abs() < 1e-9);
    // Of those who are as patient as the agents are slow, the number present is Poisson.
    let a = erlang_a(1, 1.0, HANDLING);
    assert!(
        (a.waiting_probability - (1.0 - (-1.0f64).exp())).abs() < 1e-12,
        "{a:?}"
    );
}

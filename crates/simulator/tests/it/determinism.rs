//! The same scenario and seed give the same events, byte for byte.

use openccas_simulator::{Scenario, Span, World};

fn run(seed: u64, step: f64) -> Vec<openccas_service::NewEvent> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/support-desk.toml");
    let scenario = Scenario::load(path).unwrap();
    let mut world = World::new(&scenario, seed, World::virtual_start(&scenario));
    let end = world.now() + Span::seconds(1_800);
    let mut minute = 0;
    while world.now() < end {
        let next = world.now() + Span::from_seconds(step);
        world.advance_to(next.min(end));
        // A request at every full minute, whatever the steps.
        if world.now() == World::virtual_start(&scenario) + Span::seconds((minute + 1) * 60) {
            let dial = request!(MakeCall {
                agent_rec_id: 108,
                dial_string: "0812345678"
            });
            world.handle(&dial, -1, None).unwrap();
            minute += 1;
        }
    }
    world.take_events()
}

#[test]
fn the_same_seed_gives_the_same_events() {
    let events = run(7, 60.0);
    assert!(events.len() > 2_000, "{}", events.len());
    assert!(events == run(7, 60.0));
}

#[test]
fn the_steps_in_which_time_passes_do_not_matter() {
    assert!(run(7, 60.0) == run(7, 0.5));
}

#[test]
fn another_seed_gives_other_events() {
    assert!(run(7, 60.0) != run(8, 60.0));
}

/// What nobody may change by accident: the log of a seed is part of what users rely on.
#[test]
fn the_first_arrivals_of_a_seed_are_known() {
    let first: Vec<String> = run(1, 60.0)
        .iter()
        .filter(|event| event.body.event_type() == openccas_protocol::EventType::Delivered)
        .take(3)
        .map(|event| event.time.to_string())
        .collect();
    assert_eq!(
        first,
        [
            "2026-01-05T07:00:01.109923Z",
            "2026-01-05T07:00:02.966538Z",
            "2026-01-05T07:00:06.620948Z"
        ]
    );
}

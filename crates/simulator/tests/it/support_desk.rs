//! The example that everybody sees first.

use std::collections::BTreeMap;

use openccas_protocol::EventType;
use openccas_simulator::{Scenario, Span, World};

use crate::desk::types;

fn run(seed: u64, seconds: i32) -> (World, Vec<openccas_service::NewEvent>) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/support-desk.toml");
    let scenario = Scenario::load(path).unwrap();
    let mut world = World::new(&scenario, seed, World::virtual_start(&scenario));
    let end = world.now() + Span::seconds(seconds);
    world.advance_to(end);
    let events = world.take_events();
    (world, events)
}

/// Something is to be seen at once and all the time, whatever the seed.
#[test]
fn it_is_lively() {
    for seed in 0..5 {
        let (_, events) = run(seed, 20);
        let mut seconds: BTreeMap<i64, usize> = BTreeMap::new();
        for event in &events {
            *seconds.entry(event.time.as_second()).or_default() += 1;
        }
        assert!(
            seconds.len() >= 8,
            "seed {seed}: events in {} of 20 seconds",
            seconds.len()
        );
        assert!(events.len() >= 30, "seed {seed}: {} events", events.len());
    }
}

/// Within a few minutes everything happens that such a desk can show.
#[test]
fn it_shows_everything() {
    let (_, events) = run(1, 600);
    let seen: Vec<EventType> = types(&events);
    for expected in [
        EventType::Logon,
        EventType::Ready,
        EventType::NotReady,
        EventType::Originated,
        EventType::Delivered,
        EventType::Established,
        EventType::Held,
        EventType::Retrieved,
        EventType::Transferred,
        EventType::Conferenced,
        EventType::ConnectionCleared,
        EventType::ClericalEnded,
        EventType::CallRejected,
        EventType::CallInformation,
        EventType::XferCallInformation,
        EventType::LogonPhoneAgent,
        EventType::PhoneAgentStatuses,
        EventType::PhoneAgentCallInformation,
    ] {
        assert!(seen.contains(&expected), "{expected:?} is missing");
    }
}

//! The example with all media.

use std::collections::BTreeSet;

use openccas_protocol::EventType;
use openccas_simulator::{Scenario, Span, World};

use crate::desk::{line, types};

fn run(seed: u64, seconds: i32) -> (World, Vec<openccas_service::NewEvent>) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/omnichannel.toml");
    let scenario = Scenario::load(path).unwrap();
    let mut world = World::new(&scenario, seed, World::virtual_start(&scenario));
    let end = world.now() + Span::seconds(seconds);
    world.advance_to(end);
    let events = world.take_events();
    (world, events)
}

/// The events of sessions and of readiness for them.
const SESSIONS: [EventType; 23] = [
    EventType::EmailReady,
    EventType::EmailNotReady,
    EventType::EmailReject,
    EventType::EmailDelete,
    EventType::EmailReply,
    EventType::EmailForward,
    EventType::OpenMediaRejected,
    EventType::OpenMediaHandling,
    EventType::OpenMediaCompleted,
    EventType::OpenMediaNotReady,
    EventType::OpenMediaReady,
    EventType::ChatReject,
    EventType::ChatHandling,
    EventType::ChatComplete,
    EventType::ChatReady,
    EventType::ChatNotReady,
    EventType::EmailRedirect,
    EventType::ChatRedirect,
    EventType::EmailHandling,
    EventType::SmsHandling,
    EventType::OpenMediaRedirect,
    EventType::ChatForward,
    EventType::OpenMediaForward,
];

/// The events of calls that any centre has.
const CALLS: [EventType; 15] = [
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
];

fn missing(seed: u64, seconds: i32, expected: &[EventType]) -> Vec<EventType> {
    let (_, events) = run(seed, seconds);
    let seen = types(&events);
    let names: BTreeSet<String> = seen.iter().map(|it| format!("{it:?}")).collect();
    eprintln!("seed {seed}, {seconds} s: {names:?}");
    let mut expected = expected.to_vec();
    expected.retain(|it| !seen.contains(it));
    expected
}

#[test]
fn within_ten_minutes_every_event_of_sessions_is_seen() {
    for seed in 1..=3 {
        assert_eq!(missing(seed, 600, &SESSIONS), [], "seed {seed}");
    }
}

#[test]
fn and_within_half_an_hour_those_of_calls() {
    for seed in 1..=3 {
        assert_eq!(missing(seed, 1_800, &CALLS), [], "seed {seed}");
    }
}

/// Every cause of a rejection but that of a logoff, which nobody does by itself here; both values
/// of each flag; a text only for SMS.
#[test]
fn and_so_are_the_values() {
    let (_, events) = run(1, 1_800);
    let lines: Vec<String> = events.iter().map(line).collect();
    let seen = |parts: &[&str]| {
        lines
            .iter()
            .any(|line| parts.iter().all(|part| line.contains(part)))
    };
    for rejected in ["EmailReject ", "ChatReject ", "OpenMediaRejected "] {
        for cause in ["Ring Timeout", "Rejected By Agent", "Unknown Cause"] {
            assert!(seen(&[rejected, cause]), "{rejected} {cause}");
        }
    }
    for ended in [
        "EmailDelete ",
        "EmailReply ",
        "ChatComplete ",
        "OpenMediaCompleted ",
    ] {
        for flag in ["ClericalFlag=0", "ClericalFlag=1"] {
            assert!(seen(&[ended, flag]), "{ended} {flag}");
        }
    }
    assert!(seen(&["EmailReply ", "ForwardFlag=1", "@partner.example"]));
    assert!(seen(&[
        "EmailReply ",
        "ForwardFlag=0",
        ";purchasing@customer.example"
    ]));
    assert!(seen(&[
        "EmailReply ",
        "RecipientList=\"0701234567\"",
        "EmailText="
    ]));
    assert!(!seen(&["EmailReply ", "RecipientList=\"c", "EmailText="]));
    for not_ready in ["EmailNotReady ", "ChatNotReady ", "OpenMediaNotReady "] {
        assert!(seen(&[not_ready, "ReasonString=\"Coffee\""]), "{not_ready}");
    }
}

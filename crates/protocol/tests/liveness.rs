//! Heartbeats and silence, by the times that are passed in.

mod support;

use std::time::Duration;

use openccas_protocol::{ClientConfig, ClientSession, DEFAULT_MAX_FRAME, ErrorKind, Position};
use support::*;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn heartbeats_keep_an_idle_connection() {
    let mut pair = Pair::new();
    let start = pair.now;
    for beat in 1..=20 {
        pair.now = start + beat * 5 * SECOND;
        pair.client.on_deadline(pair.now).unwrap();
        pair.service.on_deadline(pair.now, 0).unwrap();
        assert!(!pair.client.outbox().is_empty() && pair.service.outbox_len() > 0);
        pair.reach_service();
        assert_eq!(pair.reach_client(), []);
    }
}

#[test]
fn no_heartbeat_before_its_time() {
    let mut pair = Pair::new();
    let early = pair.now + 5 * SECOND - Duration::from_nanos(1);
    pair.client.on_deadline(early).unwrap();
    pair.service.on_deadline(early, 0).unwrap();
    assert!(pair.client.outbox().is_empty());
    assert_eq!(pair.service.outbox_len(), 0);
    assert_eq!(pair.client.deadline(), Some(pair.now + 5 * SECOND));
    assert_eq!(pair.service.deadline(), pair.now + 5 * SECOND);
}

#[test]
fn who_sends_needs_no_heartbeat() {
    let mut pair = Pair::new();
    let start = pair.now;
    pair.now = start + 4 * SECOND;
    pair.client.flow(Position::Live);
    pair.reach_service();
    pair.client.on_deadline(start + 5 * SECOND).unwrap();
    assert!(pair.client.outbox().is_empty());
    assert_eq!(pair.client.deadline(), Some(start + 9 * SECOND));
}

#[test]
fn heartbeats_carry_the_position() {
    let mut pair = Pair::new();
    pair.flow_from(42);
    let later = pair.now + 5 * SECOND;
    pair.client.on_deadline(later).unwrap();
    let expected = frame(kind::CLIENT_HEARTBEAT, &42u64.to_le_bytes());
    assert_eq!(pair.client.take_outbox(), expected);
    pair.service.on_deadline(later, 99).unwrap();
    let expected = frame(kind::SERVICE_HEARTBEAT, &99u64.to_le_bytes());
    assert_eq!(pair.service.take_outbox(), expected);
}

#[test]
fn silence_ends_it() {
    let mut pair = Pair::new();
    let end = pair.now + 15 * SECOND;
    let before = end - Duration::from_nanos(1);
    pair.client.on_deadline(before).unwrap();
    pair.service.on_deadline(before, 0).unwrap();
    // A heartbeat has just gone out; what remains is the other's silence.
    assert_eq!(pair.client.deadline(), Some(end));
    assert_eq!(pair.service.deadline(), end);
    assert_eq!(
        pair.client.on_deadline(end).unwrap_err().kind(),
        ErrorKind::PeerSilent
    );
    assert_eq!(
        pair.service.on_deadline(end, 0).unwrap_err().kind(),
        ErrorKind::PeerSilent
    );
}

#[test]
fn part_of_a_frame_is_a_sign_of_life() {
    let mut pair = Pair::new();
    let start = pair.now;
    let heartbeat = frame(kind::SERVICE_HEARTBEAT, &0u64.to_le_bytes());
    feed_client(&mut pair.client, &heartbeat[..3], start + 14 * SECOND).unwrap();
    pair.client.on_deadline(start + 20 * SECOND).unwrap();
    let end = start + 29 * SECOND;
    assert_eq!(
        pair.client.on_deadline(end).unwrap_err().kind(),
        ErrorKind::PeerSilent
    );
}

/// A length that was told wrong: heartbeats go on to come, and are taken for the frame's rest.
#[test]
fn a_frame_that_never_ends_is_no_sign_of_life() {
    let longest = DEFAULT_MAX_FRAME.to_le_bytes();
    let beat = |kind| frame(kind, &0u64.to_le_bytes());
    let mut pair = Pair::new();
    let mut told = [longest.to_vec(), beat(kind::SERVICE_HEARTBEAT)].concat();
    let mut asked = [longest.to_vec(), beat(kind::CLIENT_HEARTBEAT)].concat();
    for second in (0..60).step_by(5) {
        let now = pair.now + second * SECOND;
        feed_client(&mut pair.client, &told, now).unwrap();
        feed_service(&mut pair.service, &asked, now).unwrap();
        pair.client.on_deadline(now).unwrap();
        pair.service.on_deadline(now, 0).unwrap();
        told = beat(kind::SERVICE_HEARTBEAT);
        asked = beat(kind::CLIENT_HEARTBEAT);
    }
    let end = pair.now + 60 * SECOND;
    assert!(pair.client.deadline() <= Some(end) && pair.service.deadline() <= end);
    feed_client(&mut pair.client, &told, end).unwrap();
    feed_service(&mut pair.service, &asked, end).unwrap();
    let errors = [
        pair.client.on_deadline(end).unwrap_err(),
        pair.service.on_deadline(end, 0).unwrap_err(),
    ];
    assert!(
        errors
            .iter()
            .all(|error| error.kind() == ErrorKind::PeerSilent),
        "{errors:?}"
    );
}

#[test]
fn the_client_follows_the_times_of_the_service() {
    // The service in `Pair` beats every 5 s; the client has no times of its own.
    let client = ClientSession::new(ClientConfig::default(), &hello());
    assert_eq!(client.deadline(), None);
    let pair = Pair::new();
    assert_eq!(pair.client.deadline(), Some(pair.now + 5 * SECOND));
}

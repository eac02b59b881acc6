//! Credit: what the service may send, and how it comes back.

#![allow(clippy::unwrap_used, reason = "what helps tests fails as tests do")]

mod support;

use openccas_protocol::{
    ClientConfig, ErrorKind, EventBody, EventType, Parameter, Position, encode_event,
};
use support::*;

#[test]
fn credit_runs_out_and_comes_back() {
    let config = ClientConfig {
        credit_events: 10,
        ..ClientConfig::default()
    };
    let mut pair = Pair::with(config, &hello());
    let flow = pair.ask(Position::Live);
    pair.service.flowing(&flow, 0);
    let mut sent = 0;
    while pair.service.may_send() {
        sent += 1;
        pair.service.event(&event(sent), None);
    }
    assert_eq!(sent, 10);
    let size = event(1).len() as u64;
    pair.reach_client();
    // Half of it used up: nothing is granted yet. One more, and it is.
    pair.client.consumed(5, 5 * size);
    assert!(pair.client.outbox().is_empty());
    pair.client.consumed(1, size);
    assert!(!pair.client.outbox().is_empty());
    pair.reach_service();
    while pair.service.may_send() {
        sent += 1;
        pair.service.event(&event(sent), None);
    }
    assert_eq!(sent, 16);
}

#[test]
fn bytes_are_credit_too_and_the_last_event_may_exceed_them() {
    let size = event(1).len() as u64;
    let config = ClientConfig {
        credit_bytes: 3 * size - 1,
        ..ClientConfig::default()
    };
    let mut pair = Pair::with(config, &hello());
    let flow = pair.ask(Position::Live);
    pair.service.flowing(&flow, 0);
    let mut sent = 0;
    while pair.service.may_send() {
        sent += 1;
        pair.service.event(&event(sent), None);
    }
    assert_eq!(sent, 3);
}

#[test]
fn an_event_larger_than_the_credit_does_not_stop_the_flow() {
    let config = ClientConfig {
        credit_bytes: 1000,
        ..ClientConfig::default()
    };
    let mut pair = Pair::with(config, &hello());
    let flow = pair.ask(Position::Live);
    pair.service.flowing(&flow, 0);
    let body = EventBody::build(EventType::Ready)
        .text(Parameter::NAME, &"x".repeat(50_000))
        .finish();
    for seq in 1..=20 {
        assert!(pair.service.may_send(), "event {seq}");
        let mut bytes = Vec::new();
        encode_event(&envelope(seq), &body, &mut bytes);
        pair.service.event(&bytes, None);
        assert_eq!(seqs(&pair.reach_client()), [seq]);
        pair.client.consumed(1, bytes.len() as u64);
        pair.reach_service();
    }
}

#[test]
fn events_that_are_passed_over_give_their_credit_back() {
    let config = ClientConfig {
        credit_events: 4,
        ..ClientConfig::default()
    };
    let mut pair = Pair::with(config, &hello());
    pair.flow_from(0);
    for seq in 1..=3 {
        pair.service.event(&event(seq), None);
    }
    assert!(!pair.service.may_send());
    let flow = pair.ask(Position::Live);
    // The three that were under way are passed over, and credit for them is granted anew.
    assert_eq!(pair.reach_client(), []);
    pair.reach_service();
    assert!(pair.service.may_send());
    pair.service.flowing(&flow, 3);
    assert_eq!(pair.reach_client(), [Learned::Flowing(3)]);
}

#[test]
fn credit_never_shrinks() {
    let mut pair = Pair::new();
    let credit = |events: u64, bytes: u64| {
        let payload = [events.to_le_bytes(), bytes.to_le_bytes()].concat();
        frame(kind::CREDIT, &payload)
    };
    feed_service(&mut pair.service, &credit(u64::MAX, u64::MAX), pair.now).unwrap();
    feed_service(&mut pair.service, &credit(u64::MAX, u64::MAX), pair.now).unwrap();
    let less = credit(u64::MAX, u64::MAX - 1);
    let error = feed_service(&mut pair.service, &less, pair.now).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ProtocolError);
}

#[test]
fn consuming_more_than_there_was_does_no_harm() {
    let mut pair = Pair::new();
    pair.client.consumed(u64::MAX, u64::MAX);
    pair.client.consumed(u64::MAX, u64::MAX);
    pair.reach_service();
    assert!(pair.service.may_send());
}

//! `flow.toml`.

use openccas_protocol::{ClientConfig, ClientSession, Flow, Gap, Position, ServiceInput};
use serde::Deserialize;

use crate::{ErrorVector, Head, kind_named, read, support::*};

#[derive(Deserialize)]
struct FlowFile {
    credit: Vec<CreditVector>,
    flow: Vec<FlowVector>,
    flowing: Vec<SeqVector>,
    snapshot_begin: Vec<SeqVector>,
    gap: Vec<GapVector>,
    client_heartbeat: Vec<SeqVector>,
    service_heartbeat: Vec<SeqVector>,
    disconnect: Vec<ErrorVector>,
    goodbye: Vec<Head>,
}

#[derive(Deserialize)]
struct CreditVector {
    #[serde(flatten)]
    head: Head,
    events: u64,
    bytes: u64,
}

#[derive(Deserialize)]
struct FlowVector {
    #[serde(flatten)]
    head: Head,
    number: u32,
    position: String,
    epoch: Option<String>,
    seq: Option<u64>,
}

#[derive(Deserialize)]
struct SeqVector {
    #[serde(flatten)]
    head: Head,
    number: Option<u32>,
    seq: u64,
}

#[derive(Deserialize)]
struct GapVector {
    #[serde(flatten)]
    head: Head,
    from: u64,
    to: Option<u64>,
}

#[test]
fn frames_from_the_client() {
    let file: FlowFile = read("flow.toml");
    for vector in &file.credit {
        let config = ClientConfig {
            credit_events: vector.events,
            credit_bytes: vector.bytes,
            ..ClientConfig::default()
        };
        let mut pair = Pair::new();
        pair.service.welcome(&hello(), welcome_info(), pair.now);
        let mut client = ClientSession::new(config, &hello());
        client.take_outbox();
        feed_client(&mut client, &pair.service.take_outbox(), pair.now).unwrap();
        assert_eq!(
            client.take_outbox(),
            vector.head.bytes(),
            "{}",
            vector.head.name
        );
    }
    for vector in &file.flow {
        let bytes = vector.head.bytes();
        let position = match vector.position.as_str() {
            "stop" => Position::Stop,
            "fresh" => Position::Fresh,
            "live" => Position::Live,
            "after" => Position::After {
                epoch: vector.epoch.clone().unwrap(),
                seq: vector.seq.unwrap(),
            },
            other => panic!("{other}"),
        };
        let mut pair = Pair::new();
        feed_service(&mut pair.service, &bytes, pair.now).unwrap();
        let Some(ServiceInput::Flow(flow)) = pair.service.poll() else {
            panic!("a flow")
        };
        assert_eq!(
            flow,
            Flow {
                number: vector.number,
                position: position.clone()
            }
        );
        pair.client.flow(position);
        assert_eq!(pair.client.take_outbox(), bytes, "{}", vector.head.name);
    }
    for vector in &file.client_heartbeat {
        let mut pair = Pair::new();
        pair.flow_from(vector.seq);
        pair.client
            .on_deadline(pair.now + service_config().heartbeat)
            .unwrap();
        let bytes = pair.client.take_outbox();
        assert_eq!(bytes, vector.head.bytes());
        feed_service(&mut pair.service, &bytes, pair.now).unwrap();
    }
    for vector in &file.goodbye {
        let mut pair = Pair::new();
        pair.client.goodbye();
        assert_eq!(*pair.client.outbox(), vector.bytes());
        pair.reach_service();
        assert!(matches!(pair.service.poll(), Some(ServiceInput::Goodbye)));
    }
}

#[test]
fn frames_from_the_service() {
    let file: FlowFile = read("flow.toml");
    for vector in &file.flowing {
        let mut pair = Pair::new();
        let flow = pair.ask(Position::Live);
        assert_eq!(vector.number, Some(flow.number));
        pair.service.flowing(&flow, vector.seq);
        check(&mut pair, &vector.head, &[Learned::Flowing(vector.seq)]);
    }
    for vector in &file.snapshot_begin {
        let mut pair = Pair::new();
        pair.service.snapshot_begin(vector.seq);
        check(
            &mut pair,
            &vector.head,
            &[Learned::SnapshotBegin(vector.seq)],
        );
    }
    for vector in &file.gap {
        let mut pair = Pair::new();
        pair.flow_from(vector.from - 1);
        pair.service.gap(Gap {
            from: vector.from,
            to: vector.to,
        });
        check(
            &mut pair,
            &vector.head,
            &[Learned::Gap(vector.from, vector.to)],
        );
    }
    for vector in &file.service_heartbeat {
        let mut pair = Pair::new();
        pair.service
            .on_deadline(pair.now + service_config().heartbeat, vector.seq)
            .unwrap();
        check(&mut pair, &vector.head, &[]);
    }
    for vector in &file.disconnect {
        let bytes = vector.head.bytes();
        let mut pair = Pair::new();
        let error = feed_client(&mut pair.client, &bytes, pair.now).unwrap_err();
        assert_eq!(error.kind(), kind_named(&vector.error));
        assert!(error.message().contains(&vector.message));
        if error.code() == vector.code {
            pair.service.disconnect(&error);
            assert_eq!(pair.service.take_outbox(), bytes, "{}", vector.head.name);
        }
    }
}

/// The service has just said what the vector holds, and the client learns this of it.
fn check(pair: &mut Pair, head: &Head, learns: &[Learned]) {
    let bytes = pair.service.take_outbox();
    assert_eq!(bytes, head.bytes(), "{}", head.name);
    feed_client(&mut pair.client, &bytes, pair.now).unwrap();
    assert_eq!(learned(&mut pair.client), learns, "{}", head.name);
}

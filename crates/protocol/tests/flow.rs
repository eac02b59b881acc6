//! The stream of events: positions, snapshots, gaps, and changes of the flow with events
//! still under way.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

mod support;

use openccas_protocol::{
    DEFAULT_MAX_FRAME, ErrorKind, EventBody, EventType, Flow, Gap, Parameter, Position,
    encode_event,
};
use support::*;

fn violation(pair: &mut Pair) {
    assert_eq!(
        pair.try_reach_client().unwrap_err().kind(),
        ErrorKind::ProtocolError
    );
}

#[test]
fn a_snapshot_then_live_events() {
    let mut pair = Pair::new();
    let flow = pair.ask(Position::Fresh);
    assert_eq!(
        flow,
        Flow {
            number: 1,
            position: Position::Fresh
        }
    );
    pair.service.flowing(&flow, 40);
    pair.service.snapshot_begin(40);
    pair.service
        .event(&snapshot_event(40, EventType::Logon), None);
    pair.service
        .event(&snapshot_event(40, EventType::ServiceGroupAdded), None);
    let learned = pair.reach_client();
    assert_eq!(
        learned[..2],
        [Learned::Flowing(40), Learned::SnapshotBegin(40)]
    );
    assert_eq!(seqs(&learned), [40, 40]);
    assert_eq!(pair.client.position(), None);
    pair.service
        .event(&snapshot_event(40, EventType::DataComplete), None);
    pair.service.event(&event(41), None);
    pair.service.event(&event(42), None);
    assert_eq!(seqs(&pair.reach_client()), [40, 41, 42]);
    assert_eq!(pair.client.position(), Some(42));
    assert_eq!(pair.client.epoch(), Some("run-1"));
}

#[test]
fn a_hole_is_told_as_a_gap() {
    let mut pair = Pair::new();
    pair.flow_from(10);
    for seq in [11, 14, 15, 17] {
        pair.service.event(&event(seq), None);
    }
    let learned = pair.reach_client();
    assert_eq!(seqs(&learned), [11, 14, 15, 17]);
    assert_eq!(learned[1], Learned::Gap(12, Some(13)));
    assert_eq!(learned[4], Learned::Gap(16, Some(16)));
}

#[test]
fn a_gap_that_the_service_tells_is_told_once() {
    let mut pair = Pair::new();
    pair.flow_from(10);
    pair.service.gap(Gap {
        from: 11,
        to: Some(20),
    });
    pair.service.event(&event(21), None);
    let learned = pair.reach_client();
    assert_eq!(learned[0], Learned::Gap(11, Some(20)));
    assert_eq!(seqs(&learned), [21]);
    assert_eq!(learned.len(), 2);
}

/// A client that is cut off between a gap and the snapshot behind it must ask again from before the
/// gap: from behind it, it would keep a picture that is out of date.
#[test]
fn a_gap_moves_the_position_only_with_what_follows_it() {
    let mut pair = Pair::new();
    pair.flow_from(10);
    pair.service.gap(Gap {
        from: 11,
        to: Some(20),
    });
    pair.reach_client();
    assert_eq!(pair.client.position(), Some(10));
    pair.service.event(&event(21), None);
    pair.reach_client();
    assert_eq!(pair.client.position(), Some(21));
}

#[test]
fn a_gap_that_would_hide_a_loss_is_a_violation() {
    for gap in [
        Gap {
            from: 13,
            to: Some(20),
        },
        Gap {
            from: 9,
            to: Some(20),
        },
    ] {
        let mut pair = Pair::new();
        pair.flow_from(10);
        pair.service.gap(gap);
        violation(&mut pair);
    }
}

#[test]
fn impossible_gaps() {
    let gap = |from: u64, to: u64| {
        let mut payload = from.to_le_bytes().to_vec();
        payload.push(1);
        payload.extend_from_slice(&to.to_le_bytes());
        frame(kind::GAP, &payload)
    };
    for (from, to) in [(11, 10), (11, 1 << 53), (1 << 53, 1 << 53)] {
        let mut pair = Pair::new();
        pair.flow_from(10);
        let error = feed_client(&mut pair.client, &gap(from, to), pair.now).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ProtocolError);
    }
}

#[test]
fn events_out_of_place_are_violations() {
    // Before any flow, twice, backwards, and configuration data outside of a snapshot.
    let mut pair = Pair::new();
    pair.service.event(&event(1), None);
    violation(&mut pair);
    for bytes in [
        event(10),
        event(9),
        event(1),
        snapshot_event(10, EventType::Logon),
    ] {
        let mut pair = Pair::new();
        pair.flow_from(10);
        pair.service.event(&bytes, None);
        violation(&mut pair);
    }
    let mut pair = Pair::new();
    let flow = pair.ask(Position::Fresh);
    pair.service.flowing(&flow, 5);
    pair.service.snapshot_begin(5);
    pair.service
        .event(&snapshot_event(6, EventType::Logon), None);
    violation(&mut pair);
    let mut pair = Pair::new();
    let flow = pair.ask(Position::Fresh);
    pair.service.flowing(&flow, 5);
    pair.service.snapshot_begin(5);
    pair.service.event(&event(6), None);
    violation(&mut pair);
}

#[test]
fn what_came_before_a_violation_is_delivered() {
    let mut pair = Pair::new();
    pair.flow_from(10);
    pair.service.event(&event(11), None);
    pair.service.event(&event(12), None);
    pair.service.event(&event(12), None);
    violation(&mut pair);
    assert_eq!(seqs(&learned(&mut pair.client)), [11, 12]);
}

#[test]
fn after_a_position_in_the_ring() {
    let mut pair = Pair::new();
    let after = Position::After {
        epoch: "run-1".to_owned(),
        seq: 30,
    };
    let flow = pair.ask(after.clone());
    assert_eq!(flow.position, after);
    pair.service.flowing(&flow, 33);
    for seq in 31..=34 {
        pair.service.event(&event(seq), None);
    }
    let learned = pair.reach_client();
    assert_eq!(learned[0], Learned::Flowing(33));
    assert_eq!(seqs(&learned), [31, 32, 33, 34]);
    assert_eq!(learned.len(), 5);
}

#[test]
fn after_a_position_that_is_gone() {
    for (gap, told) in [
        (
            Gap {
                from: 31,
                to: Some(90),
            },
            Learned::Gap(31, Some(90)),
        ),
        (Gap { from: 31, to: None }, Learned::Gap(31, None)),
    ] {
        let mut pair = Pair::new();
        let flow = pair.ask(Position::After {
            epoch: "run-0".to_owned(),
            seq: 30,
        });
        pair.service.flowing(&flow, 90);
        pair.service.gap(gap);
        pair.service.snapshot_begin(90);
        pair.service
            .event(&snapshot_event(90, EventType::DataComplete), None);
        pair.service.event(&event(91), None);
        let learned = pair.reach_client();
        assert_eq!(
            learned[..3],
            [Learned::Flowing(90), told, Learned::SnapshotBegin(90)]
        );
        assert_eq!(seqs(&learned), [90, 91]);
    }
}

#[test]
fn live_begins_with_the_next_event() {
    let mut pair = Pair::new();
    let flow = pair.ask(Position::Live);
    pair.service.flowing(&flow, 1000);
    pair.service.event(&event(1001), None);
    let learned = pair.reach_client();
    assert_eq!(learned[0], Learned::Flowing(1000));
    assert_eq!(seqs(&learned), [1001]);
    assert_eq!(learned.len(), 2);
}

#[test]
fn what_is_under_way_when_the_flow_changes_is_passed_over() {
    let mut pair = Pair::new();
    pair.flow_from(10);
    // Under way while the client asks for something else: events, a gap, half a snapshot.
    pair.service.event(&event(11), None);
    pair.service.gap(Gap {
        from: 12,
        to: Some(12),
    });
    pair.service.event(&event(13), None);
    pair.service.snapshot_begin(13);
    pair.service
        .event(&snapshot_event(13, EventType::Logon), None);
    let flow = pair.ask(Position::After {
        epoch: "run-1".to_owned(),
        seq: 10,
    });
    pair.service.flowing(&flow, 13);
    for seq in 11..=14 {
        pair.service.event(&event(seq), None);
    }
    let learned = pair.reach_client();
    assert_eq!(learned[0], Learned::Flowing(13));
    assert_eq!(
        seqs(&learned),
        [11, 12, 13, 14],
        "nothing doubled, nothing lost"
    );
    assert_eq!(learned.len(), 5);
}

#[test]
fn several_changes_at_once() {
    let mut pair = Pair::new();
    pair.flow_from(10);
    pair.service.event(&event(11), None);
    let first = pair.ask(Position::Stop);
    let second = pair.ask(Position::Fresh);
    let third = pair.ask(Position::Live);
    assert_eq!((first.number, second.number, third.number), (2, 3, 4));
    pair.service.flowing(&first, 11);
    pair.service.flowing(&second, 11);
    pair.service.snapshot_begin(11);
    pair.service
        .event(&snapshot_event(11, EventType::DataComplete), None);
    pair.service.event(&event(12), None);
    pair.service.flowing(&third, 12);
    pair.service.event(&event(13), None);
    let learned = pair.reach_client();
    assert_eq!(learned[0], Learned::Flowing(12));
    assert_eq!(seqs(&learned), [13]);
    assert_eq!(pair.client.position(), Some(13));
}

#[test]
fn a_service_may_answer_the_last_of_several_flows_only() {
    let mut pair = Pair::new();
    pair.ask(Position::Fresh);
    let last = pair.ask(Position::Live);
    pair.service.flowing(&last, 3);
    assert_eq!(pair.reach_client(), [Learned::Flowing(3)]);
}

#[test]
fn answers_to_flows_that_nobody_asked_for() {
    let flow = |number| Flow {
        number,
        position: Position::Live,
    };
    for number in [0, 1, 2, 4, u32::MAX] {
        let mut pair = Pair::new();
        for _ in 0..2 {
            let flow = pair.ask(Position::Live);
            pair.service.flowing(&flow, 0);
        }
        pair.ask(Position::Live);
        pair.service.flowing(&flow(number), 0);
        violation(&mut pair);
    }
}

#[test]
fn a_parked_session_gets_no_events() {
    let mut pair = Pair::new();
    pair.flow_from(10);
    let flow = pair.ask(Position::Stop);
    pair.service.flowing(&flow, 10);
    assert_eq!(pair.reach_client(), [Learned::Flowing(10)]);
    assert_eq!(pair.client.position(), None);
    pair.service.event(&event(11), None);
    violation(&mut pair);
}

#[test]
fn the_last_event_may_come_at_any_time() {
    let mut last = Vec::new();
    let body = EventBody::build(EventType::ServiceDisconnect).finish();
    encode_event(&envelope(20), &body, &mut last);

    let mut in_snapshot = Pair::new();
    let flow = in_snapshot.ask(Position::Fresh);
    in_snapshot.service.flowing(&flow, 10);
    in_snapshot.service.snapshot_begin(10);
    in_snapshot.service.gap(Gap {
        from: 11,
        to: Some(19),
    });
    let mut behind = Pair::new();
    behind.flow_from(10);
    behind.service.gap(Gap {
        from: 11,
        to: Some(19),
    });
    let never_asked = Pair::new();
    for mut pair in [in_snapshot, behind, never_asked] {
        pair.service.event_without_credit(&last, None);
        pair.service.disconnect(&ErrorKind::ServiceShutdown.into());
        let error = pair.try_reach_client().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ServiceShutdown);
        assert_eq!(seqs(&learned(&mut pair.client)), [20]);
    }
}

#[test]
fn positions_are_below_2_to_the_53() {
    let limit = 1u64 << 53;
    let mut pair = Pair::new();
    pair.client.flow(Position::After {
        epoch: "run-1".to_owned(),
        seq: limit,
    });
    assert_eq!(
        pair.try_reach_service().unwrap_err().kind(),
        ErrorKind::ProtocolError
    );

    let heartbeat = frame(kind::SERVICE_HEARTBEAT, &limit.to_le_bytes());
    let begin = frame(kind::SNAPSHOT_BEGIN, &limit.to_le_bytes());
    let flowing = frame(
        kind::FLOWING,
        &[&1u32.to_le_bytes()[..], &limit.to_le_bytes()].concat(),
    );
    for bytes in [heartbeat, begin, flowing, event(limit)] {
        let mut pair = Pair::new();
        pair.ask(Position::Live);
        let error = feed_client(&mut pair.client, &bytes, pair.now);
        assert_eq!(
            error.unwrap_err().kind(),
            ErrorKind::ProtocolError,
            "kind {}",
            bytes[8]
        );
    }
    let mut pair = Pair::new();
    let flow = pair.ask(Position::Live);
    pair.service.flowing(&flow, limit - 2);
    pair.service.event(&event(limit - 1), None);
    assert_eq!(seqs(&pair.reach_client()), [limit - 1]);
}

#[test]
fn large_events_get_batches_of_their_own() {
    let mut pair = Pair::new();
    pair.flow_from(0);
    let sizes = [10, 9_000, 9_000, 40_000, 10, 900_000, 10];
    for (seq, size) in (1..).zip(sizes) {
        let body = EventBody::build(EventType::Ready)
            .text(Parameter::NAME, &"x".repeat(size))
            .finish();
        let mut bytes = Vec::new();
        encode_event(&envelope(seq), &body, &mut bytes);
        assert!(bytes.len() <= DEFAULT_MAX_FRAME as usize);
        pair.service.event(&bytes, None);
    }
    assert_eq!(seqs(&pair.reach_client()), [1, 2, 3, 4, 5, 6, 7]);
}

//! Snapshots: they do not change, and cost little.

use std::{sync::Arc, time::Instant};

use openccas_protocol::emit;

use crate::support::{
    Teller, allocated, cleared, clerical_ended, delivered, established, group, logon,
};

#[test]
fn a_snapshot_does_not_change_and_shares_what_has_not_changed() {
    let mut teller = Teller::new();
    teller.tell(established(1, 40, "070"));
    let snapshot = teller.picture.clone();
    teller.tell(
        emit::NotReady {
            rec_id: 1,
            reason_id: -1,
            reason_string: "",
        }
        .body(),
    );
    teller.tell(emit::Logoff { rec_id: 3 }.body());
    assert_eq!(snapshot.agents().count(), 3);
    assert_eq!(
        snapshot.agent(1).unwrap().voice.is_ready().get(),
        Some(true)
    );
    assert!(!Arc::ptr_eq(
        snapshot.agent(1).unwrap(),
        teller.picture.agent(1).unwrap()
    ));
    assert!(Arc::ptr_eq(
        snapshot.agent(2).unwrap(),
        teller.picture.agent(2).unwrap()
    ));
    assert!(Arc::ptr_eq(
        snapshot.call(40).unwrap(),
        teller.picture.call(40).unwrap()
    ));
}

/// No assertion of time: it prints what a snapshot costs, with `--nocapture`.
#[test]
fn what_a_snapshot_of_200_agents_costs() {
    const ROUNDS: u32 = 20_000;
    let mut teller = Teller::silent();
    teller.snapshot((1..=200).map(logon).chain((1..=10).map(group)));
    for rec_id in 1..=200 {
        teller.tell(delivered(rec_id, 1_000 + rec_id, "070"));
        teller.tell(established(rec_id, 1_000 + rec_id, "070"));
    }
    let event = |teller: &mut Teller, round: u32| {
        let rec_id = i32::try_from(round % 200).unwrap() + 1;
        teller.seq += 1;
        let body = if round % 400 < 200 {
            emit::NotReady {
                rec_id,
                reason_id: 1,
                reason_string: "Lunch",
            }
            .body()
        } else {
            emit::Ready { rec_id }.body()
        };
        teller.event(&body, false)
    };
    let events: Vec<_> = (0..2 * ROUNDS)
        .map(|round| event(&mut teller, round))
        .collect();
    let (without, with) = events.split_at(ROUNDS as usize);
    let start = Instant::now();
    for event in without {
        teller.picture.apply(event);
    }
    let feeding = start.elapsed() / ROUNDS;
    let start = Instant::now();
    for event in with {
        let snapshot = teller.picture.clone();
        teller.picture.apply(event);
        drop(snapshot);
    }
    let both = start.elapsed() / ROUNDS;
    let start = Instant::now();
    for _ in 0..ROUNDS {
        std::hint::black_box(teller.picture.clone());
    }
    let cloning = start.elapsed() / ROUNDS;
    let calls: Vec<_> = (0..i32::try_from(ROUNDS).unwrap() / 5)
        .flat_map(|round| {
            let (rec_id, call_id) = (round % 200 + 1, 5_000 + round);
            [
                allocated(rec_id, call_id, 3),
                delivered(rec_id, call_id, "070"),
                established(rec_id, call_id, "070"),
                cleared(rec_id, call_id, true),
                clerical_ended(rec_id, call_id),
            ]
        })
        .map(|body| {
            teller.seq += 1;
            teller.event(&body, false)
        })
        .collect();
    let start = Instant::now();
    for event in &calls {
        teller.picture.apply(event);
    }
    let calling = start.elapsed() / ROUNDS;
    println!("200 agents on 200 calls, per event: of calls {calling:?}, of readiness {feeding:?}");
    println!(
        "a snapshot {cloning:?}; an event after each snapshot, copying what it changes {both:?}"
    );
    assert_eq!(teller.picture.agents().count(), 200);
}

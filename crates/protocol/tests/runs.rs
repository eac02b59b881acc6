//! A position is one in a run of the service, and stays that until another run gives its own.

#![allow(clippy::unwrap_used, reason = "what helps tests fails as tests do")]

mod support;

use openccas_protocol::{ErrorKind, EventType, Gap, Position};
use support::*;

fn after_another_run(pair: &mut Pair) {
    let flow = pair.ask(Position::After {
        epoch: "run-0".to_owned(),
        seq: 69,
    });
    pair.service.flowing(&flow, 80);
    pair.service.gap(Gap { from: 70, to: None });
    assert_eq!(
        pair.reach_client(),
        [Learned::Flowing(80), Learned::Gap(70, None)]
    );
}

#[test]
fn a_client_that_is_cut_off_before_the_configuration_data_goes_on_from_the_run_before() {
    let mut pair = Pair::new();
    after_another_run(&mut pair);
    // Event 70 of this run is not what follows event 69 of that one.
    assert_eq!(pair.client.reached(), Some(("run-0", 69)));
    pair.service.snapshot_begin(80);
    pair.reach_client();
    assert_eq!(pair.client.reached(), None);
    let last = snapshot_event(80, EventType::DataComplete);
    pair.service.event(&last, None);
    pair.reach_client();
    assert_eq!(pair.client.reached(), Some(("run-1", 80)));
}

#[test]
fn no_event_follows_one_of_another_run() {
    let mut pair = Pair::new();
    after_another_run(&mut pair);
    pair.service.event(&event(70), None);
    let error = pair.try_reach_client().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ProtocolError);
}

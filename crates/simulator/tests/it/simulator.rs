//! The simulator as people's own tests use it.

use std::time::{Duration, Instant};

use openccas_protocol::{ErrorKind, EventType};
use openccas_simulator::{
    CallViewState, Clock, InboundCall, Scenario, Simulator, SimulatorOptions,
};

use crate::desk::{QUIET, types};

fn simulator(clock: Clock) -> std::sync::Arc<Simulator> {
    let scenario = Scenario::parse(QUIET, "test.toml").unwrap();
    Simulator::new(
        scenario,
        SimulatorOptions {
            clock,
            ..SimulatorOptions::default()
        },
    )
}

#[test]
fn a_test_of_ones_own() {
    let simulator = simulator(Clock::Virtual);
    let call = simulator
        .inbound_call(1, InboundCall::from("0701"))
        .unwrap();
    let ada = simulator
        .agents()
        .into_iter()
        .find(|agent| agent.rec_id == 101)
        .unwrap();
    assert_eq!(ada.calls[0].call_id, call);
    assert_eq!(ada.calls[0].state, CallViewState::Alerting);
    simulator.answer(101, call).unwrap();
    let again = simulator.answer(101, call).unwrap_err();
    assert_eq!(again.kind(), ErrorKind::ImpossibleInThisState);
    let hang_up = request!(HangupCall {
        agent_rec_id: 101,
        call_id: call
    });
    simulator.carry_out(&hang_up).unwrap();
    simulator.advance(Duration::from_secs(10));
    let told = types(&simulator.take_events());
    assert_eq!(told.last(), Some(&EventType::ClericalEnded));
    let unknown = simulator
        .inbound_call(9, InboundCall::default())
        .unwrap_err();
    assert_eq!(unknown.kind(), ErrorKind::InvalidArgument);
}

#[test]
fn the_virtual_clock_begins_where_the_centre_is() {
    let simulator = simulator(Clock::Virtual);
    assert_eq!(
        simulator.now().timestamp().to_string(),
        "2026-01-05T07:00:00Z"
    );
    simulator.run_until("2026-01-05T07:30:00Z".parse().unwrap());
    assert_eq!(
        simulator.now().timestamp().to_string(),
        "2026-01-05T07:30:00Z"
    );
    simulator.run_until("2026-01-05T07:10:00Z".parse().unwrap());
    assert_eq!(
        simulator.now().timestamp().to_string(),
        "2026-01-05T07:30:00Z"
    );
}

#[test]
fn real_time_passes_by_itself_and_can_be_skipped() {
    let simulator = simulator(Clock::Real { speed: 1_000.0 });
    simulator.log_on(103).unwrap();
    let call = simulator.dial(103, "answer-after-1").unwrap();
    let deadline = Instant::now() + Duration::from_secs(30);
    let talks = || {
        let agents = simulator.agents();
        let cleo = agents.iter().find(|agent| agent.rec_id == 103).unwrap();
        cleo.calls
            .iter()
            .any(|c| c.call_id == call && c.state == CallViewState::Connected)
    };
    while !talks() {
        assert!(Instant::now() < deadline, "nobody answered");
        std::thread::yield_now();
    }
    let before = simulator.now();
    simulator.advance(Duration::from_secs(86_400));
    assert!((simulator.now() - before).as_seconds() >= 86_400.0);
}

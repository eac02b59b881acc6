//! Faults on demand.

use openccas_protocol::{ErrorKind, Method};
use openccas_simulator::{Fault, FaultEffect, Span};

use crate::desk::{Desk, QUIET};

#[test]
fn a_request_is_accepted_and_nothing_happens() {
    let mut desk = Desk::quiet();
    let fault = Fault::new(FaultEffect::Ignore).of_method(Method::SetVoiceNotReady);
    desk.world.begin_fault(fault.of_agent(101));
    let not_ready = |agent: i32| {
        request!(SetVoiceNotReady {
            agent_rec_id: agent,
            reason: 5
        })
    };
    desk.ask(not_ready(101));
    desk.expect("");
    assert_eq!(desk.last_log(), "SetVoiceNotReady is ignored on purpose");
    desk.ask(not_ready(102));
    desk.ask(request!(SetEmailReady { agent_rec_id: 101 }));
    desk.world.end_faults();
    desk.ask(not_ready(101));
    desk.expect(
        r#"
        0 NotReady RecID=102 ReasonID=5 ReasonString="Lunch"
        0 EmailReady RecID=101
        0 NotReady RecID=101 ReasonID=5 ReasonString="Lunch"
        "#,
    );
}

#[test]
fn requests_for_a_value_are_answered_all_the_same() {
    let mut desk = Desk::quiet();
    desk.world.begin_fault(Fault::new(FaultEffect::Ignore));
    let status = desk.ask(request!(GetVoiceReadyStatus { agent_rec_id: 101 }));
    assert_eq!(status.long().unwrap(), 1);
    let unknown = request!(GetVoiceReadyStatus { agent_rec_id: 999 });
    assert_eq!(desk.refusal(unknown), ErrorKind::AgentUnknown);
}

#[test]
fn the_fault_that_began_last_counts() {
    let mut desk = Desk::quiet();
    let request = request!(SetVoiceReady { agent_rec_id: 101 });
    assert_eq!(desk.world.fault(&request), None);
    desk.world.begin_fault(Fault::new(FaultEffect::Silence));
    desk.wait(1.0);
    let delay = Fault::delay(Span::seconds(3));
    desk.world.begin_fault(delay);
    assert_eq!(desk.world.fault(&request), Some(delay));
}

#[test]
fn a_scenario_can_plan_faults() {
    let fault = r#"
        [[fault]]
        method = "MakeCall"
        agent = 101
        effect = "ignore"
        begins_after = 10
        lasts = 20
    "#;
    let mut desk = Desk::of(&format!("{QUIET}{fault}"));
    let mut dials = || {
        desk.ask(request!(MakeCall {
            agent_rec_id: 101,
            dial_string: "busy"
        }));
        desk.wait(10.0);
        !desk.told().is_empty()
    };
    assert_eq!(
        [dials(), dials(), dials(), dials()],
        [true, false, false, true]
    );
}

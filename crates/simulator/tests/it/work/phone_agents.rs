//! What phone agents are told of, to the letter.

use openccas_protocol::{EventType, Parameter};

use super::{OFFICE, office};
use crate::desk::{Desk, readable};

fn log_on(desk: &mut Desk, extension: &str) {
    desk.ask(request!(LogonPhoneAgent {
        pin: "2011",
        extension: extension,
        tenant_id: -1,
        oas_id: 3
    }));
}

/// The vendor's list: 18 events that phone agents share with agents, and 4 of their own.
#[test]
fn the_events_for_phone_agents_are_those_of_the_list() {
    let mut listed: Vec<i32> = (1..=66)
        .map(EventType::from_number)
        .filter(|event_type| event_type.info().is_some_and(|info| info.phone_agents))
        .map(|event_type| event_type.number())
        .collect();
    listed.sort_unstable();
    assert_eq!(
        listed,
        [
            1, 2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 24, 38, 39, 41, 42, 45, 46, 47, 48
        ]
    );
}

/// A day in which each of them happens, and much else that phone agents are not told of.
#[test]
fn a_phone_agent_is_told_all_of_them_and_no_others() {
    let mut desk = Desk::of(&OFFICE.replace(
        "groups = [1]\n    forwards_to",
        "groups = []\n    forwards_to",
    ));
    log_on(&mut desk, "4101");
    let call = desk.inbound(1);
    desk.world.pick_up(201, call).unwrap();
    let set = request!(SetAgentIvrData {
        agent_rec_id: 201,
        tenant_id: -1,
        call_id: call,
        ivr_label1: "A",
        ivr_data1: "1",
        ivr_label2: "",
        ivr_data2: "",
        ivr_label3: "",
        ivr_data3: ""
    });
    desk.ask(set);
    for request in [
        request!(SetPrivateData {
            agent_rec_id: 201,
            call_id: call,
            private_data: "x"
        }),
        request!(SetAgentCqCodes {
            agent_rec_id: 201,
            call_id: call,
            service_group_id: 1,
            cq_codes: "10|"
        }),
    ] {
        desk.ask(request);
    }
    let recorder = openccas_simulator::Recorder::OutsideSystem;
    desk.world.start_recording(201, call, recorder).unwrap();
    desk.world.put_down(201, call).unwrap();
    desk.wait(20.0);
    desk.world.dial(201, "busy").unwrap();
    desk.wait(2.0);
    // A colleague consults the phone agent, and then does so again.
    let outside = desk.world.dial(102, "answer-after-0").unwrap();
    desk.wait(2.0);
    desk.ask(request!(HoldCall {
        agent_rec_id: 102,
        call_id: outside
    }));
    let consulted = desk.world.dial(102, "4101").unwrap();
    desk.world.pick_up(201, consulted).unwrap();
    desk.ask(request!(HoldCall {
        agent_rec_id: 102,
        call_id: consulted
    }));
    desk.ask(request!(RetrieveCall {
        agent_rec_id: 102,
        call_id: consulted
    }));
    desk.ask(request!(ConferenceCall { agent_rec_id: 102 }));
    let conference = desk
        .world
        .agents()
        .iter()
        .find(|it| it.rec_id == 201)
        .unwrap()
        .calls[0]
        .call_id;
    desk.world.put_down(201, conference).unwrap();
    desk.world.put_down(102, conference).unwrap();
    let outside = desk.world.dial(102, "answer-after-0").unwrap();
    desk.wait(2.0);
    desk.ask(request!(HoldCall {
        agent_rec_id: 102,
        call_id: outside
    }));
    let consulted = desk.world.dial(102, "4101").unwrap();
    desk.world.pick_up(201, consulted).unwrap();
    desk.ask(request!(TransferCall {
        agent_rec_id: 102,
        held_call_id: outside
    }));
    desk.ask(request!(SetPhoneAgentNotReady {
        pin: "2011",
        tenant_id: -1,
        reason_id: 0
    }));
    desk.ask(request!(SetPhoneAgentReady {
        pin: "2011",
        tenant_id: -1
    }));
    desk.ask(request!(LogoffPhoneAgent {
        pin: "2011",
        tenant_id: -1
    }));
    let events = desk.world.take_events();
    let of_phone_agent = events
        .iter()
        .filter(|event| readable(event).long(Parameter::REC_ID) == Some(201));
    let mut told: Vec<i32> = of_phone_agent
        .map(|event| event.body.event_type().number())
        .collect();
    told.sort_unstable();
    told.dedup();
    assert_eq!(
        told,
        [
            1, 2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 24, 38, 39, 41, 42, 45, 46, 47, 48
        ]
    );
}

#[test]
fn already_on_another_extension_nothing_happens() {
    let mut desk = office();
    log_on(&mut desk, "4101");
    desk.forget();
    log_on(&mut desk, "4199");
    desk.expect("");
    let at = |desk: &mut Desk, extension: &str| {
        desk.try_ask(request!(GetPhoneAgentRecIdFromExtension {
            extension: extension
        }))
    };
    assert!(at(&mut desk, "4199").is_err());
    let outputs = at(&mut desk, "4101").unwrap();
    assert_eq!(outputs.long().unwrap(), 201);
}

#[test]
fn a_softphone_registers_at_its_own_extension_only() {
    let mut desk = office();
    log_on(&mut desk, "4199");
    let told = desk.told();
    assert!(!told.contains("IpAgentInfo"), "{told}");
    desk.ask(request!(LogoffPhoneAgent {
        pin: "2011",
        tenant_id: -1
    }));
    desk.forget();
    log_on(&mut desk, "4101");
    let told = desk.told();
    assert!(
        told.ends_with(
            "0 IpAgentInfo RecID=201 IPAddress=\"10.0.0.21\" RASPort=1719 CSPort=1720\n"
        ),
        "{told}"
    );
}

/// Callbacks and campaign calls need an agent application.
#[test]
fn phone_agents_are_given_no_calls_to_make() {
    let mut desk = office();
    desk.ask(request!(StopApp { agent_rec_id: 102 }));
    log_on(&mut desk, "4101");
    desk.forget();
    let callback = openccas_simulator::InboundCallback::to("0701", Default::default());
    desk.world.callback(1, callback).unwrap();
    desk.expect("");
}

//! Phone agents.

use openccas_protocol::{ErrorKind, PhoneAgentStatus};
use openccas_simulator::call_state;

use crate::desk::{CALL, Desk, QUIET, types};

/// Nobody but the phone agent serves group 1.
fn desk() -> Desk {
    Desk::of(&QUIET.replacen("groups = [1]", "groups = []", 1))
}

fn log_on(desk: &mut Desk, extension: &str) {
    desk.ask(request!(LogonPhoneAgent {
        pin: "2011",
        extension: extension,
        tenant_id: -1,
        oas_id: 3
    }));
}

fn status(desk: &mut Desk) -> PhoneAgentStatus {
    let outputs = desk.ask(request!(GetPhoneAgentStatus { agent_rec_id: 201 }));
    PhoneAgentStatus::from_outputs(&outputs).unwrap()
}

#[test]
fn a_phone_agents_day_comes_twice_where_the_text_says_so() {
    let mut desk = desk();
    log_on(&mut desk, "4109");
    desk.inbound(1);
    desk.wait(3.0);
    desk.world.pick_up(201, CALL).unwrap();
    desk.wait(30.0);
    desk.world.put_down(201, CALL).unwrap();
    desk.wait(20.0);
    desk.ask(request!(SetPhoneAgentNotReady {
        pin: "2011",
        tenant_id: -1,
        reason_id: 5
    }));
    desk.ask(request!(SetPhoneAgentReady {
        pin: "2011",
        tenant_id: -1
    }));
    desk.ask(request!(LogoffPhoneAgent {
        pin: "2011",
        tenant_id: -1
    }));
    desk.expect(
        r#"
        0 Logon Name="Pia" DN="4109" RecID=201 LogonID="pia" VoiceReady=1 EmailReady=0 OpenMediaReady=0 MediaReady=0 MachineName="" NumberOfServiceGroups=1 ServiceGroupList="1" OASID=3
        0 LogonPhoneAgent RecID=201 DN="4109"
        0 CallInformation RecID=201 CallID=1001 ServiceGroupID=1 CallingPartyNumber="0701234567" CalledNumber="8001" TimeInQueue=0 CallType=3
        0 PhoneAgentCallInformation RecID=201 CallID=1001 ServiceGroupID=1 CallingPartyNumber="0701234567" CalledNumber="8001" TimeInQueue=0
        0 Delivered RecID=201 CallID=1001 OppositePartyNumber="0701234567" TrunkID="T01"
        0 PhoneAgentStatuses RecID=201 CallSubstate=2
        3 Established RecID=201 CallID=1001 TrunkID="T01" CallSubstate=0 OppositePartyNumber="0701234567" MediaServerSessionUri="sip:call-1001@media.invalid"
        33 ConnectionCleared RecID=201 CallID=1001 ClericalFlag=1 DivertedFlag=0
        33 PhoneAgentStatuses RecID=201 CallSubstate=3
        43 ClericalEnded RecID=201 CallID=1001
        43 PhoneAgentStatuses RecID=201 CallSubstate=1
        53 NotReady RecID=201 ReasonID=5 ReasonString="Lunch"
        53 Ready RecID=201
        53 Logoff RecID=201
        53 LogoffPhoneAgent RecID=201
        "#,
    );
}

#[test]
fn their_events_can_be_switched_off() {
    let off = QUIET.replace("[centre]", "[centre]\nphone_agent_events = \"off\"");
    let mut desk = Desk::of(&off.replacen("groups = [1]", "groups = []", 1));
    log_on(&mut desk, "4109");
    desk.inbound(1);
    desk.world.pick_up(201, CALL).unwrap();
    desk.expect("");
    let configuration = desk.world.configuration();
    assert!(
        !configuration
            .iter()
            .any(|event| crate::desk::line(event).contains("RecID=201"))
    );
}

#[test]
fn logged_on_elsewhere_nothing_happens() {
    let mut desk = desk();
    log_on(&mut desk, "4109");
    desk.forget();
    log_on(&mut desk, "4110");
    desk.expect("");
    assert_eq!(desk.last_log(), "agent 201 is logged on already");
}

#[test]
fn an_extension_has_room_for_one() {
    let mut desk = desk();
    log_on(&mut desk, "4001");
    desk.expect("");
    assert_eq!(desk.last_log(), "agent 101 is logged on at this extension");
}

#[test]
fn a_wrong_pin_and_who_is_not_logged_on_do_nothing() {
    let mut desk = desk();
    desk.ask(request!(SetPhoneAgentReady {
        pin: "0000",
        tenant_id: -1
    }));
    assert_eq!(desk.last_log(), "no phone agent has this PIN");
    desk.ask(request!(LogoffPhoneAgent {
        pin: "2011",
        tenant_id: -1
    }));
    assert_eq!(desk.last_log(), "phone agent 201 is not logged on");
    desk.expect("");
}

#[test]
fn reason_0_is_none() {
    let mut desk = desk();
    log_on(&mut desk, "4101");
    desk.forget();
    desk.ask(request!(SetPhoneAgentNotReady {
        pin: "2011",
        tenant_id: -1,
        reason_id: 0
    }));
    desk.expect(r#"0 NotReady RecID=201 ReasonID=-1 ReasonString="""#);
    assert_eq!(status(&mut desk).not_ready_reason_id, -1);
}

#[test]
fn lookups_go_by_the_current_extension() {
    let mut desk = desk();
    let by = |extension: &str| {
        request!(GetPhoneAgentRecIdFromExtension {
            extension: extension
        })
    };
    assert_eq!(desk.refusal(by("4101")), ErrorKind::PhoneAgentNotLoggedOn);
    log_on(&mut desk, "4109");
    assert_eq!(desk.ask(by("4109")).long().unwrap(), 201);
    assert_eq!(desk.refusal(by("4101")), ErrorKind::PhoneAgentNotLoggedOn);
    assert_eq!(desk.refusal(by("4001")), ErrorKind::PhoneAgentNotLoggedOn);
    let manager = desk.ask(request!(GetAgentCallManagerId { agent_rec_id: 201 }));
    assert_eq!(manager.long().unwrap(), 1);
}

#[test]
fn status_and_group_are_those_of_the_call_at_hand() {
    let mut desk = desk();
    let request = request!(GetPhoneAgentStatus { agent_rec_id: 201 });
    assert_eq!(desk.refusal(request), ErrorKind::PhoneAgentNotLoggedOn);
    log_on(&mut desk, "4109");
    let group = request!(GetPhoneAgentServiceGroupId { extension: "4109" });
    assert_eq!(desk.ask(group.clone()).long().unwrap(), 0);
    let idle = status(&mut desk);
    assert!(idle.logged_on && idle.ready);
    assert_eq!(
        (idle.call_state, idle.service_group_id, idle.call_id),
        (call_state::NONE, 0, 0)
    );

    desk.inbound(1);
    desk.world.pick_up(201, CALL).unwrap();
    let busy = status(&mut desk);
    assert_eq!(
        (busy.call_state, busy.service_group_id, busy.call_id),
        (call_state::CONNECTED, 1, CALL)
    );
    assert_eq!(desk.ask(group.clone()).long().unwrap(), 1);

    desk.world.put_down(201, CALL).unwrap();
    desk.wait(60.0);
    desk.world.dial(201, "4002").unwrap();
    assert_eq!(desk.ask(group).long().unwrap(), 0);
    assert_eq!(status(&mut desk).call_state, call_state::CALLING);
}

#[test]
fn a_phone_agent_has_no_application() {
    let mut desk = desk();
    log_on(&mut desk, "4109");
    let request = request!(MakeCall {
        agent_rec_id: 201,
        dial_string: "4002"
    });
    assert_eq!(desk.refusal(request), ErrorKind::AgentNotLoggedOn);
}

#[test]
fn a_call_let_ring_is_gone_without_a_rejection() {
    let mut desk = desk();
    log_on(&mut desk, "4109");
    desk.inbound(1);
    desk.forget();
    desk.wait(20.0);
    desk.expect(
        "20 ConnectionCleared RecID=201 CallID=1001 ClericalFlag=0 DivertedFlag=0
         20 PhoneAgentStatuses RecID=201 CallSubstate=1",
    );
}

#[test]
fn a_call_can_be_deflected_except_to_authentication() {
    let mut desk = desk();
    log_on(&mut desk, "4109");
    desk.inbound(1);
    desk.world.pick_up(201, CALL).unwrap();
    desk.forget();
    let deflect = |dest: &str| {
        request!(DeflectPhoneAgentCall {
            agent_rec_id: 201,
            tenant_id: -1,
            call_id: CALL,
            dest: dest
        })
    };
    desk.ask(deflect("7777"));
    desk.expect("");
    assert_eq!(status(&mut desk).call_state, call_state::CONNECTED);
    desk.ask(deflect("4002"));
    let told = desk.told();
    assert!(
        told.contains(r#"DivertedFlag=1 DivertDestination="4002""#),
        "{told}"
    );
    assert!(told.contains("Delivered RecID=102 CallID=1001"), "{told}");
}

/// Whatever happens, only the 18 events of Table 3 and the 4 of Table 4 are theirs.
#[test]
fn only_listed_events() {
    let mut desk = desk();
    log_on(&mut desk, "4109");
    let call = desk.inbound(1);
    desk.world.pick_up(201, call).unwrap();
    desk.ask(request!(SetPrivateData {
        agent_rec_id: 201,
        call_id: call,
        private_data: "x"
    }));
    let events = desk.world.take_events();
    assert!(events.len() > 5);
    for event_type in types(&events) {
        assert!(event_type.info().unwrap().phone_agents, "{event_type:?}");
    }
}

//! Who is logged on, and what for.

use openccas_model::{Known, Medium};
use openccas_protocol::{EventBody, EventType, Parameter, PhoneAgentSubstate, emit};

use crate::support::{Teller, allocated, at, cleared, delivered, established, logon, readiness};

#[test]
fn a_logon_tells_who_and_since_when() {
    let teller = Teller::new();
    let agent = teller.agent(2);
    assert_eq!(agent.name.as_deref(), Some("Agent 2"));
    assert_eq!(agent.logon_id.as_deref(), Some("a2"));
    assert_eq!(agent.extension.as_deref(), Some("4002"));
    assert_eq!(agent.machine.as_deref(), Some("PC"));
    assert_eq!(agent.oas_id, Some(9));
    assert_eq!(agent.serves(5), Known::Known(true));
    assert_eq!(agent.logged_on_since, Known::Known(at(2)));
    assert_eq!(agent.phone_agent, Known::Unknown);
    assert!(agent.work_known && !agent.is_busy());
    assert_eq!(readiness(&agent.voice), "Ready since 2");
    assert_eq!(readiness(&agent.email), "NotReady (?) since 2");
}

#[test]
fn before_the_connect_times_and_calls_are_unknown() {
    let teller = Teller::connected();
    let agent = teller.agent(1);
    assert_eq!(agent.logged_on_since, Known::Unknown);
    assert!(!agent.work_known);
    assert_eq!(readiness(&agent.voice), "Ready since ?");
    assert_eq!(readiness(&agent.chat), "NotReady (?) since ?");
}

#[test]
fn readiness_of_every_medium_with_its_reason() {
    let mut teller = Teller::connected();
    let reasoned = |event_type, reason, text| {
        EventBody::build(event_type)
            .long(Parameter::REC_ID, 1)
            .long(Parameter::REASON_ID, reason)
            .text(Parameter::REASON_STRING, text)
            .finish()
    };
    teller.tell(reasoned(EventType::NotReady, 7, "Lunch"));
    for event_type in [
        EventType::EmailNotReady,
        EventType::ChatNotReady,
        EventType::OpenMediaNotReady,
    ] {
        teller.tell(reasoned(event_type, -1, ""));
    }
    let shown =
        |teller: &Teller| Medium::ALL.map(|medium| readiness(teller.agent(1).readiness(medium)));
    assert_eq!(
        shown(&teller),
        [
            "NotReady (7 Lunch) since 101",
            "NotReady (none) since 102",
            "NotReady (none) since 103",
            "NotReady (none) since 104",
        ]
    );
    assert_eq!(teller.agent(1).voice.reason().unwrap().id, 7);
    teller.tell(emit::Ready { rec_id: 1 }.body());
    teller.tell(emit::EmailReady { rec_id: 1 }.body());
    teller.tell(emit::ChatReady { rec_id: 1 }.body());
    teller.tell(emit::OpenMediaReady { rec_id: 1 }.body());
    assert_eq!(
        shown(&teller),
        [
            "Ready since 105",
            "Ready since 106",
            "Ready since 107",
            "Ready since 108",
        ]
    );
}

#[test]
fn told_twice_it_lasts_since_the_first_time() {
    let mut teller = Teller::connected();
    teller.tell(emit::Ready { rec_id: 1 }.body());
    assert_eq!(readiness(&teller.agent(1).voice), "Ready since ?");
    let not_ready = |reason_id| {
        emit::NotReady {
            rec_id: 1,
            reason_id,
            reason_string: "x",
        }
        .body()
    };
    teller.tell(not_ready(1));
    teller.tell(not_ready(1));
    assert_eq!(
        readiness(&teller.agent(1).voice),
        "NotReady (1 x) since 102"
    );
    teller.tell(not_ready(2));
    assert_eq!(
        readiness(&teller.agent(1).voice),
        "NotReady (2 x) since 104"
    );
}

#[test]
fn groups_and_ip_telephones_change() {
    let mut teller = Teller::new();
    let service_group_list = &[8, 9];
    teller.tell(
        emit::AgentServiceGroupsChanged {
            rec_id: 1,
            service_group_list,
        }
        .body(),
    );
    teller.tell(
        emit::IpAgentInfo {
            rec_id: 1,
            ip_address: "10.0.0.7",
            ras_port: 1,
            cs_port: 2,
        }
        .body(),
    );
    let agent = teller.agent(1);
    assert_eq!(
        (agent.serves(8), agent.serves(5)),
        (Known::Known(true), Known::Known(false))
    );
    let telephone = agent.ip_telephone.as_ref().unwrap();
    assert_eq!(telephone.address.as_deref(), Some("10.0.0.7"));
    // Phone agents are not told of their groups by that event.
    assert_eq!(agent.phone_agent, Known::Known(false));
}

#[test]
fn a_phone_agent_is_one_and_is_there_once() {
    let mut teller = Teller::new();
    teller.tell(
        emit::LogonPhoneAgent {
            rec_id: 2,
            dn: "4711",
        }
        .body(),
    );
    let agent = teller.agent(2);
    assert_eq!(agent.phone_agent, Known::Known(true));
    assert_eq!(agent.name.as_deref(), Some("Agent 2"));
    assert_eq!(agent.extension.as_deref(), Some("4711"));
    assert_eq!(agent.logged_on_since, Known::Known(at(2)));
    assert_eq!(teller.picture.agents().count(), 3);
    teller.tell(emit::Logoff { rec_id: 2 }.body());
    teller.tell(emit::LogoffPhoneAgent { rec_id: 2 }.body());
    assert_eq!(teller.picture.agents().count(), 2);
    // The first of the twins may be missing.
    teller.tell(
        emit::LogonPhoneAgent {
            rec_id: 7,
            dn: "4712",
        }
        .body(),
    );
    let agent = teller.agent(7);
    assert_eq!(
        (agent.name.as_deref(), agent.phone_agent),
        (None, Known::Known(true))
    );
    teller.tell(emit::LogoffPhoneAgent { rec_id: 7 }.body());
    assert!(teller.picture.agent(7).is_none());
}

#[test]
fn an_idle_phone_agent_has_no_call() {
    let mut teller = Teller::connected();
    let status = |call_substate| {
        emit::PhoneAgentStatuses {
            rec_id: 1,
            call_substate,
        }
        .body()
    };
    teller.tell(allocated(1, 40, 3));
    teller.tell(delivered(1, 40, "070"));
    teller.tell(status(PhoneAgentSubstate::Busy));
    assert_eq!(teller.agent(1).phone_status, Some(PhoneAgentSubstate::Busy));
    assert_eq!(teller.calls(), ["40: 1 in Delivered"]);
    assert!(!teller.agent(1).work_known);
    // It rang on, and no event tells of that.
    teller.tell(status(PhoneAgentSubstate::Idle));
    assert_eq!(teller.calls(), [""; 0]);
    assert!(teller.agent(1).work_known);
    assert_eq!(teller.agent(1).phone_agent, Known::Known(true));
}

#[test]
fn who_logs_off_leaves_calls_and_clerical_time() {
    let mut teller = Teller::new();
    for call_id in [40, 41] {
        teller.tell(established(1, call_id, "070"));
        teller.tell(established(2, call_id, "4001"));
    }
    teller.tell(cleared(1, 40, true));
    teller.tell(emit::Logoff { rec_id: 1 }.body());
    assert!(teller.picture.agent(1).is_none());
    assert_eq!(
        teller.calls(),
        ["40: 2 ? Established", "41: 2 ? Established"]
    );
    teller.tell(emit::Logoff { rec_id: 2 }.body());
    assert_eq!(teller.calls(), [""; 0]);
    assert_eq!(teller.picture.finished().count(), 2);
    // Nothing of it is left for who logs on again.
    teller.tell(logon(1));
    assert!(!teller.agent(1).is_busy());
}

#[test]
fn a_second_logon_begins_anew() {
    let mut teller = Teller::new();
    teller.tell(established(1, 40, "070"));
    teller.tell(logon(1));
    assert_eq!(teller.agent(1).calls, [0; 0]);
    assert_eq!(teller.calls(), [""; 0]);
}

#[test]
fn events_of_strangers_change_nothing() {
    let mut teller = Teller::new();
    let before = teller.picture.clone();
    teller.tell(emit::Ready { rec_id: 99 }.body());
    teller.tell(allocated(99, 40, 1));
    teller.tell(established(99, 40, "070"));
    teller.tell(cleared(99, 40, true));
    teller.tell(emit::Logoff { rec_id: 99 }.body());
    teller.tell(EventBody::build(EventType::from_number(26)).finish());
    teller.tell(EventBody::build(EventType::from_number(7_000)).finish());
    teller.tell(EventBody::build(EventType::Established).finish());
    assert!(teller.picture.agents().eq(before.agents()));
    assert!(teller.picture.calls().eq(before.calls()));
    assert_eq!(teller.picture.seq(), Some(teller.seq));
}

#[test]
fn tenants_do_not_touch_each_other() {
    let mut teller = Teller::silent();
    for tenant_id in [2, 1] {
        teller.tenant_id = tenant_id;
        teller.tell(logon(7));
        teller.tell(established(7, 40, "070"));
    }
    teller.tell(
        emit::NotReady {
            rec_id: 7,
            reason_id: 3,
            reason_string: "",
        }
        .body(),
    );
    assert_eq!(teller.agent(7).tenant_id, 1);
    let other = teller.picture.agent_of(2, 7).unwrap();
    assert_eq!(other.voice.is_ready(), Known::Known(true));
    assert_eq!(teller.picture.calls().count(), 2);
    teller.tell(emit::Logoff { rec_id: 7 }.body());
    assert_eq!(teller.agent(7).tenant_id, 2);
    assert_eq!(teller.picture.call(40).unwrap().tenant_id, 2);
}

//! Agents: readiness, lookups, the end of the agent application.

use openccas_protocol::{AgentMediaSettings, ErrorKind};

use crate::desk::{CALL, Desk, QUIET};

#[test]
fn every_medium_has_its_events() {
    let mut desk = Desk::quiet();
    desk.ask(request!(SetVoiceNotReady {
        agent_rec_id: 101,
        reason: 5
    }));
    desk.ask(request!(SetVoiceReady { agent_rec_id: 101 }));
    desk.ask(request!(SetEmailReady { agent_rec_id: 101 }));
    desk.ask(request!(SetEmailNotReady { agent_rec_id: 101 }));
    desk.ask(request!(SetChatReady { agent_rec_id: 101 }));
    desk.ask(request!(SetChatNotReady { agent_rec_id: 101 }));
    desk.ask(request!(SetOpenMediaReady { agent_rec_id: 101 }));
    desk.ask(request!(SetOpenMediaNotReady { agent_rec_id: 101 }));
    desk.expect(
        r#"
        0 NotReady RecID=101 ReasonID=5 ReasonString="Lunch"
        0 Ready RecID=101
        0 EmailReady RecID=101
        0 EmailNotReady RecID=101 ReasonID=-1 ReasonString=""
        0 ChatReady RecID=101
        0 ChatNotReady RecID=101 ReasonID=-1 ReasonString=""
        0 OpenMediaReady RecID=101
        0 OpenMediaNotReady RecID=101 ReasonID=-1 ReasonString=""
        "#,
    );
}

#[test]
fn no_reason_and_an_unknown_reason_are_none() {
    for reason in [0, -1, 99] {
        let mut desk = Desk::quiet();
        desk.ask(request!(SetVoiceNotReady {
            agent_rec_id: 101,
            reason: reason
        }));
        desk.expect(r#"0 NotReady RecID=101 ReasonID=-1 ReasonString="""#);
    }
}

#[test]
fn what_is_so_already_raises_no_event() {
    let mut desk = Desk::quiet();
    desk.ask(request!(SetVoiceReady { agent_rec_id: 101 }));
    desk.expect("");
    assert_eq!(desk.last_log(), "agent 101 is ready already");
}

#[test]
fn readiness_can_be_asked_for() {
    let mut desk = Desk::quiet();
    let voice = request!(GetVoiceReadyStatus { agent_rec_id: 101 });
    assert!(desk.ask(voice.clone()).flag().unwrap());
    desk.ask(request!(SetVoiceNotReady {
        agent_rec_id: 101,
        reason: 0
    }));
    assert!(!desk.ask(voice).flag().unwrap());
    let email = request!(GetEmailReadyStatus { agent_rec_id: 101 });
    assert!(!desk.ask(email.clone()).flag().unwrap());
    desk.ask(request!(SetEmailReady { agent_rec_id: 101 }));
    assert!(desk.ask(email).flag().unwrap());
}

#[test]
fn who_is_not_logged_on_cannot_be_told_anything() {
    let mut desk = Desk::quiet();
    let off = ErrorKind::AgentNotLoggedOn;
    assert_eq!(
        desk.refusal(request!(SetVoiceReady { agent_rec_id: 103 })),
        off
    );
    assert_eq!(
        desk.refusal(request!(MakeCall {
            agent_rec_id: 103,
            dial_string: "1"
        })),
        off
    );
    assert_eq!(
        desk.refusal(request!(GetVoiceReadyStatus { agent_rec_id: 103 })),
        off
    );
    assert_eq!(
        desk.refusal(request!(GetAgentServiceGroups { agent_rec_id: 103 })),
        off
    );
    // Of these the text says nothing of the kind: they succeed, and nothing happens.
    desk.ask(request!(SetChatReady { agent_rec_id: 103 }));
    desk.ask(request!(SetOpenMediaNotReady { agent_rec_id: 103 }));
    desk.ask(request!(StopApp { agent_rec_id: 103 }));
    desk.expect("");
}

#[test]
fn an_id_that_no_agent_has_is_unknown() {
    let mut desk = Desk::quiet();
    for request in [
        request!(SetVoiceReady { agent_rec_id: 999 }),
        request!(SetChatReady { agent_rec_id: 999 }),
        request!(StopApp { agent_rec_id: 999 }),
        request!(GetAgentMediaSettings { agent_rec_id: 999 }),
        request!(GetAgentCallManagerId { agent_rec_id: 999 }),
        request!(GetPhoneAgentStatus { agent_rec_id: 999 }),
    ] {
        assert_eq!(desk.refusal(request), ErrorKind::AgentUnknown);
    }
}

#[test]
fn lookups() {
    let mut desk = Desk::of(&QUIET.replace("groups = [1]", "groups = [2, 1]"));
    let found = desk.ask(request!(GetAgentRecIdFromLogonId {
        agent_logon_id: "cleo"
    }));
    assert_eq!(found.long().unwrap(), 103);
    let unknown = request!(GetAgentRecIdFromLogonId {
        agent_logon_id: "nobody"
    });
    assert_eq!(desk.refusal(unknown), ErrorKind::AgentUnknown);
    let groups = desk.ask(request!(GetAgentServiceGroups { agent_rec_id: 101 }));
    assert_eq!(groups.text().unwrap(), "2|Sales|1|Support");
    let reasons = desk.ask(request!(GetNotReadyReasons { tenant_rec_id: -1 }));
    assert_eq!(reasons.id_names().unwrap(), [(5, "Lunch".to_owned())]);
    let manager = |rec_id: i32| {
        request!(GetAgentCallManagerId {
            agent_rec_id: rec_id
        })
    };
    assert_eq!(desk.ask(manager(101)).long().unwrap(), 1);
    assert_eq!(desk.ask(manager(103)).long().unwrap(), 0);
}

#[test]
fn media_settings_are_those_of_agents_who_are_logged_on() {
    let media = "groups = [1]\nmedia = { chat_enabled = true, number_of_concurrent_chat = 3 }";
    let mut desk = Desk::of(&QUIET.replacen("groups = [1]", media, 1));
    let mut settings = |rec_id: i32| {
        let outputs = desk.ask(request!(GetAgentMediaSettings {
            agent_rec_id: rec_id
        }));
        AgentMediaSettings::from_outputs(&outputs).unwrap()
    };
    let ada = settings(101);
    assert!(ada.chat_enabled);
    assert_eq!(ada.number_of_concurrent_chat, 3);
    for absent in [settings(103), settings(201)] {
        assert!(!absent.chat_enabled);
        assert_eq!(absent.number_of_concurrent_chat, 0);
    }
}

#[test]
fn stopping_the_application_logs_the_agent_off() {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    desk.expect(
        "0 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=0 DivertedFlag=0
         0 Logoff RecID=101",
    );
}

#[test]
fn stopping_the_application_gives_a_ringing_call_back() {
    let mut desk = Desk::quiet();
    desk.inbound(1);
    desk.forget();
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    desk.expect(
        r#"
        0 CallRejected RecID=101 CallID=1001 Cause="Agent Logged Off"
        0 Logoff RecID=101
        "#,
    );
    desk.world.sign_on(103).unwrap();
    let told = desk.told();
    assert!(
        told.contains(&format!("Delivered RecID=103 CallID={CALL}")),
        "{told}"
    );
}

#[test]
fn an_agent_who_logs_on_is_told_in_full() {
    let mut desk = Desk::quiet();
    desk.world.sign_on(103).unwrap();
    desk.expect(
        r#"
        0 Logon Name="Cleo" DN="4003" RecID=103 LogonID="cleo" VoiceReady=1 EmailReady=0 OpenMediaReady=0 MediaReady=0 MachineName="PC-4003" NumberOfServiceGroups=2 ServiceGroupList="1|2" OASID=1
        "#,
    );
}

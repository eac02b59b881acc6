//! The settings that `GetAgentMediaSettings` tells really govern what is allocated beside what.

use openccas_protocol::Value;
use openccas_simulator::{InboundSession, SessionState};

use crate::desk::Desk;

const KINDS: [&str; 4] = ["voice", "email", "chat", "om"];

/// A centre with one agent, who may have two of each and has these settings besides.
fn desk(settings: &[String]) -> Desk {
    let settings = settings.join("\n");
    Desk::of(&format!(
        r#"
        group = [
            {{ id = 1, name = "Calls" }},
            {{ id = 2, name = "Mail", purpose = "email" }},
            {{ id = 3, name = "SMS", purpose = "sms" }},
            {{ id = 4, name = "Chat", purpose = "chat" }},
            {{ id = 9, name = "Posts", purpose = "open_media" }},
        ]

        [[agent]]
        id = 101
        name = "Ada"
        logon_id = "ada"
        extension = "4001"
        groups = [1, 2, 3, 4, 9]
        ready_for = ["voice", "email", "chat", "open_media"]
        [agent.media]
        {settings}
        "#
    ))
}

fn generous() -> Vec<String> {
    let mut settings: Vec<String> = ["email", "chat", "om"]
        .iter()
        .map(|kind| format!("number_of_concurrent_{kind} = 2"))
        .collect();
    let enabled = ["email", "sms", "chat", "om"];
    settings.extend(enabled.iter().map(|kind| format!("{kind}_enabled = true")));
    settings
}

/// Lets one more of a kind arrive; tells whether the agent is given it.
fn gets(desk: &mut Desk, kind: &str) -> bool {
    let customer = || InboundSession::from("Kim");
    let at_hand = |desk: &Desk| {
        let agent = desk.world.agents().remove(0);
        agent.calls.len() + agent.sessions.len()
    };
    let before = at_hand(desk);
    match kind {
        "voice" => desk.inbound(1),
        "email" => desk.world.email(2, customer()).unwrap(),
        "sms" => desk.world.sms(3, customer()).unwrap(),
        "chat" => desk.world.chat(4, customer()).unwrap(),
        _ => desk.world.open_media(9, customer()).unwrap(),
    };
    at_hand(desk) > before
}

/// Each flag allows its pair, in its direction, and no other.
#[test]
fn each_medium_beside_each_other() {
    for handled in KINDS {
        for other in KINDS.into_iter().filter(|other| *other != handled) {
            let mut settings = generous();
            assert!(gets(&mut desk(&settings), handled));
            let mut without = desk(&settings);
            gets(&mut without, handled);
            assert!(
                !gets(&mut without, other),
                "{other} while handling {handled}"
            );
            settings.push(format!("receive_{other}_while_handling_{handled} = true"));
            let mut with = desk(&settings);
            gets(&mut with, handled);
            assert!(gets(&mut with, other), "{other} while handling {handled}");
            let mut reverse = desk(&settings);
            gets(&mut reverse, other);
            assert!(
                !gets(&mut reverse, handled),
                "{handled} while handling {other}"
            );
        }
    }
}

#[test]
fn so_many_at_a_time() {
    for kind in ["email", "sms", "chat", "om"] {
        let mut desk = desk(&generous());
        assert!(gets(&mut desk, kind));
        assert!(gets(&mut desk, kind));
        assert!(!gets(&mut desk, kind), "a third {kind}");
    }
}

#[test]
fn sms_count_as_email() {
    let mut desk = desk(&generous());
    assert!(gets(&mut desk, "email"));
    assert!(gets(&mut desk, "sms"));
    assert!(!gets(&mut desk, "email"));
    assert!(!gets(&mut desk, "sms"));
}

#[test]
fn what_is_not_enabled_does_not_come() {
    for kind in ["email", "sms", "chat", "om"] {
        let mut settings = generous();
        settings.retain(|setting| !setting.starts_with(&format!("{kind}_enabled")));
        assert!(!gets(&mut desk(&settings), kind), "{kind}");
    }
}

#[test]
fn none_at_a_time_is_none() {
    let enabled = ["email", "sms", "chat", "om"].map(|kind| format!("{kind}_enabled = true"));
    for kind in ["email", "sms", "chat", "om"] {
        assert!(!gets(&mut desk(&enabled), kind), "{kind}");
    }
    assert!(gets(&mut desk(&[]), "voice"));
}

/// An agent who is offered a session is busy with it already, and who writes one up still is.
#[test]
fn offered_and_written_up_count_as_handled() {
    let settings = [
        generous(),
        vec!["receive_voice_while_handling_chat = true".to_owned()],
    ]
    .concat();
    let mut desk = Desk::omni();
    let chat = desk.chat();
    assert_eq!(desk.world.sessions()[0].state, SessionState::Offered);
    desk.ask(request!(StopApp { agent_rec_id: 103 }));
    assert!(!gets(&mut desk, "voice"));
    desk.accepted(chat);
    desk.world.complete_session(101, chat).unwrap();
    let agent = desk.world.agents().remove(0);
    assert!(agent.calls.is_empty(), "a call while a chat is written up");
    desk.wait(5.0);
    let agent = desk.world.agents().remove(0);
    assert_eq!(agent.calls.len(), 1);

    // With the setting, neither keeps calls away.
    let mut desk = self::desk(&settings);
    gets(&mut desk, "chat");
    assert!(gets(&mut desk, "voice"));
}

/// Clerical time after a call is part of the call.
#[test]
fn a_call_that_is_written_up_keeps_sessions_away() {
    let mut desk = Desk::omni();
    let call = desk.answered();
    desk.world.put_down(101, call).unwrap();
    desk.email();
    assert_eq!(desk.world.sessions()[0].state, SessionState::Waiting);
    desk.wait(10.0);
    assert_eq!(desk.world.sessions()[0].state, SessionState::Offered);
}

#[test]
fn a_call_that_waits_goes_before_a_session() {
    let mut desk = desk(&generous());
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    gets(&mut desk, "chat");
    gets(&mut desk, "voice");
    desk.world.sign_on(101).unwrap();
    let agent = desk.world.agents().remove(0);
    assert_eq!((agent.calls.len(), agent.sessions.len()), (1, 0));
}

/// The settings in the order of the query's results.
const SETTINGS: [&str; 19] = [
    "number_of_concurrent_om",
    "receive_chat_while_handling_om",
    "receive_email_while_handling_om",
    "receive_voice_while_handling_om",
    "receive_chat_while_handling_voice",
    "receive_email_while_handling_voice",
    "receive_om_while_handling_voice",
    "number_of_concurrent_chat",
    "receive_voice_while_handling_chat",
    "receive_email_while_handling_chat",
    "receive_om_while_handling_chat",
    "number_of_concurrent_email",
    "receive_voice_while_handling_email",
    "receive_chat_while_handling_email",
    "receive_om_while_handling_email",
    "chat_enabled",
    "email_enabled",
    "sms_enabled",
    "om_enabled",
];

fn told(desk: &mut Desk, agent: i32) -> Vec<i32> {
    let outputs = desk.ask(request!(GetAgentMediaSettings {
        agent_rec_id: agent
    }));
    let long = |value: &Value| match value {
        Value::Long(value) => *value,
        Value::Flag(value) => i32::from(*value),
        other => panic!("{other:?}"),
    };
    outputs.as_slice().iter().map(long).collect()
}

#[test]
fn the_query_tells_each_setting() {
    for (index, setting) in SETTINGS.iter().enumerate() {
        let (text, number) = if setting.starts_with("number") {
            ("4", 4)
        } else {
            ("true", 1)
        };
        let mut expected = vec![0; SETTINGS.len()];
        expected[index] = number;
        let mut desk = desk(&[format!("{setting} = {text}")]);
        assert_eq!(told(&mut desk, 101), expected, "{setting}");
    }
}

#[test]
fn it_tells_nothing_of_who_is_not_logged_on_and_of_phone_agents() {
    let mut desk = Desk::omni();
    assert_ne!(told(&mut desk, 101), [0; 19]);
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    assert_eq!(told(&mut desk, 101), [0; 19]);
    assert_eq!(told(&mut desk, 201), [0; 19]);
}

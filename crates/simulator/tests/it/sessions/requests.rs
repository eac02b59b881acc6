//! `HangupSession`, `CancelSessionClerical`, and readiness for media other than voice.

use openccas_protocol::ErrorKind;
use openccas_simulator::{InboundSession, scenario::Medium};

use crate::desk::Desk;

fn hang_up(desk: &mut Desk, session_id: i32) {
    desk.ask(request!(HangupSession {
        agent_rec_id: 101,
        session_id: session_id
    }));
}

fn cancel_clerical(desk: &mut Desk, session_id: i32) {
    desk.ask(request!(CancelSessionClerical {
        agent_rec_id: 101,
        session_id: session_id
    }));
}

#[test]
fn hanging_up_what_is_offered_rejects_it() {
    type Arrival = fn(&mut Desk) -> i32;
    let arrivals: [(Arrival, &str); 4] = [
        (
            Desk::email,
            "EmailReject RecID=101 MessageID=1001 ServiceGroupID=2",
        ),
        (
            Desk::sms,
            "EmailReject RecID=101 MessageID=1001 ServiceGroupID=3",
        ),
        (Desk::chat, "ChatReject RecID=101 SessionID=1001"),
        (
            Desk::open_media,
            "OpenMediaRejected RecID=101 SessionID=1001",
        ),
    ];
    for (arrive, rejected) in arrivals {
        let mut desk = Desk::omni();
        let session = arrive(&mut desk);
        hang_up(&mut desk, session);
        desk.expect(&format!(r#"0 {rejected} Cause="Rejected By Agent""#));
    }
}

#[test]
fn hanging_up_what_is_handled_ends_it() {
    type Arrival = fn(&mut Desk) -> i32;
    let arrivals: [(Arrival, &str); 4] = [
        (
            Desk::email,
            "EmailDelete RecID=101 MessageID=1001 ServiceGroupID=2 ClericalFlag=1",
        ),
        (
            Desk::sms,
            "EmailDelete RecID=101 MessageID=1001 ServiceGroupID=3 ClericalFlag=0",
        ),
        (
            Desk::chat,
            "ChatComplete RecID=101 SessionID=1001 ClericalFlag=1",
        ),
        (
            Desk::open_media,
            "OpenMediaCompleted RecID=101 SessionID=1001 ClericalFlag=1",
        ),
    ];
    for (arrive, ended) in arrivals {
        let mut desk = Desk::omni();
        let session = arrive(&mut desk);
        desk.accepted(session);
        hang_up(&mut desk, session);
        desk.expect(&format!("0 {ended}"));
    }
}

/// No event tells of it, but the agent has room again.
#[test]
fn clerical_time_can_be_cancelled() {
    let mut desk = Desk::omni();
    let post = desk.open_media();
    desk.accepted(post);
    hang_up(&mut desk, post);
    let next = desk.open_media();
    desk.forget();
    assert!(desk.world.accept_session(101, next).is_err());
    cancel_clerical(&mut desk, post);
    desk.expect("");
    desk.world.accept_session(101, next).unwrap();
    desk.expect("0 OpenMediaHandling RecID=101 SessionID=1002");
}

#[test]
fn what_the_state_makes_impossible_does_nothing() {
    let mut desk = Desk::omni();
    let chat = desk.chat();
    hang_up(&mut desk, 4711);
    assert_eq!(desk.last_log(), "agent 101 has no session 4711");
    cancel_clerical(&mut desk, 4711);
    assert_eq!(
        desk.last_log(),
        "agent 101 is not in clerical state for session 4711"
    );
    desk.accepted(chat);
    cancel_clerical(&mut desk, chat);
    assert_eq!(
        desk.last_log(),
        "agent 101 is not in clerical state for session 1001"
    );
    desk.ask(request!(HangupSession {
        agent_rec_id: 102,
        session_id: chat
    }));
    assert_eq!(desk.last_log(), "agent 102 has no session 1001");
    desk.expect("");
}

#[test]
fn a_strict_centre_refuses_it() {
    let mut desk = Desk::strict_omni();
    for request in [
        request!(HangupSession {
            agent_rec_id: 101,
            session_id: 4711
        }),
        request!(CancelSessionClerical {
            agent_rec_id: 101,
            session_id: 4711
        }),
    ] {
        assert_eq!(desk.refusal(request), ErrorKind::ImpossibleInThisState);
    }
}

#[test]
fn a_call_is_no_session_and_a_session_no_call() {
    let mut desk = Desk::strict_omni();
    let call = desk.answered();
    assert_eq!(
        desk.refusal(request!(HangupSession {
            agent_rec_id: 101,
            session_id: call
        })),
        ErrorKind::ImpossibleInThisState
    );
    let email = desk.world.email(12, InboundSession::default()).unwrap();
    assert_eq!(
        desk.refusal(request!(HangupCall {
            agent_rec_id: 102,
            call_id: email
        })),
        ErrorKind::ImpossibleInThisState
    );
}

#[test]
fn the_agent_has_to_be_logged_on() {
    let mut desk = Desk::omni();
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    for agent in [101, 201] {
        for request in [
            request!(HangupSession {
                agent_rec_id: agent,
                session_id: 1
            }),
            request!(CancelSessionClerical {
                agent_rec_id: agent,
                session_id: 1
            }),
            request!(SetEmailReady {
                agent_rec_id: agent
            }),
            request!(SetEmailNotReady {
                agent_rec_id: agent
            }),
            request!(GetEmailReadyStatus {
                agent_rec_id: agent
            }),
        ] {
            assert_eq!(desk.refusal(request), ErrorKind::AgentNotLoggedOn);
        }
    }
    for request in [
        request!(HangupSession {
            agent_rec_id: 999,
            session_id: 1
        }),
        request!(CancelSessionClerical {
            agent_rec_id: 999,
            session_id: 1
        }),
        request!(SetChatReady { agent_rec_id: 999 }),
        request!(SetChatNotReady { agent_rec_id: 999 }),
        request!(SetOpenMediaReady { agent_rec_id: 999 }),
        request!(SetOpenMediaNotReady { agent_rec_id: 999 }),
        request!(GetAgentMediaSettings { agent_rec_id: 999 }),
    ] {
        assert_eq!(desk.refusal(request), ErrorKind::AgentUnknown);
    }
    // Of these the text does not say that the agent has to be.
    desk.forget();
    desk.ask(request!(SetChatReady { agent_rec_id: 101 }));
    desk.ask(request!(SetOpenMediaNotReady { agent_rec_id: 101 }));
    desk.expect("");
    assert_eq!(desk.last_log(), "agent 101 is not logged on");
}

#[test]
fn readiness_is_told_per_medium() {
    let mut desk = Desk::omni();
    desk.ask(request!(SetEmailNotReady { agent_rec_id: 101 }));
    desk.ask(request!(SetEmailReady { agent_rec_id: 101 }));
    desk.ask(request!(SetChatNotReady { agent_rec_id: 101 }));
    desk.ask(request!(SetChatReady { agent_rec_id: 101 }));
    desk.ask(request!(SetOpenMediaNotReady { agent_rec_id: 101 }));
    desk.ask(request!(SetOpenMediaReady { agent_rec_id: 101 }));
    desk.expect(
        r#"0 EmailNotReady RecID=101 ReasonID=-1 ReasonString=""
           0 EmailReady RecID=101
           0 ChatNotReady RecID=101 ReasonID=-1 ReasonString=""
           0 ChatReady RecID=101
           0 OpenMediaNotReady RecID=101 ReasonID=-1 ReasonString=""
           0 OpenMediaReady RecID=101"#,
    );
}

/// Requests know no reason for these media; the agent's own application does.
#[test]
fn an_agent_can_give_a_reason() {
    let mut desk = Desk::omni();
    for medium in [Medium::Email, Medium::Chat, Medium::OpenMedia] {
        desk.world.set_not_ready(101, medium, 5).unwrap();
    }
    desk.expect(
        r#"0 EmailNotReady RecID=101 ReasonID=5 ReasonString="Lunch"
           0 ChatNotReady RecID=101 ReasonID=5 ReasonString="Lunch"
           0 OpenMediaNotReady RecID=101 ReasonID=5 ReasonString="Lunch""#,
    );
}

#[test]
fn who_is_not_ready_gets_nothing() {
    let mut desk = Desk::omni();
    desk.ask(request!(SetEmailNotReady { agent_rec_id: 101 }));
    let (email, chat) = (desk.email(), desk.chat());
    assert!(desk.world.accept_session(101, email).is_err());
    desk.world.accept_session(101, chat).unwrap();
    desk.world.complete_session(101, chat).unwrap();
    desk.forget();
    desk.ask(request!(SetEmailReady { agent_rec_id: 101 }));
    // Still writing up the chat, which leaves no room for e-mail.
    assert!(desk.world.accept_session(101, email).is_err());
    desk.ask(request!(CancelSessionClerical {
        agent_rec_id: 101,
        session_id: chat
    }));
    desk.world.accept_session(101, email).unwrap();
    desk.expect(
        "0 EmailReady RecID=101
         0 EmailHandling RecID=101 MessageID=1001",
    );
}

#[test]
fn a_phone_agent_has_a_telephone_only() {
    let mut desk = Desk::omni();
    let refused = desk.world.set_ready(201, Medium::Chat).unwrap_err();
    assert!(
        refused.to_string().contains("has a telephone only"),
        "{refused}"
    );
    desk.world.set_ready(201, Medium::Voice).unwrap();
    desk.expect("0 Ready RecID=201");
}

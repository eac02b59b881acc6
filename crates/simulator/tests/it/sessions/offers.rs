//! A session is offered to an agent, who accepts it, or does not.

use openccas_simulator::{InboundSession, SessionState, Span, scenario::Medium};

use crate::desk::{CALL, Desk};

const FIRST: i32 = CALL;

#[test]
fn the_offer_is_not_told_but_the_handling_is() {
    let mut desk = Desk::omni();
    let email = desk.email();
    let sms = desk.sms();
    desk.expect("");
    desk.world.accept_session(101, email).unwrap();
    desk.world.accept_session(101, sms).unwrap();
    desk.expect(
        "0 EmailHandling RecID=101 MessageID=1001
         0 SmsHandling RecID=101 MessageID=1002",
    );
}

#[test]
fn each_medium_has_its_own_event_of_handling() {
    let mut desk = Desk::omni();
    let chat = desk.chat();
    desk.world.accept_session(101, chat).unwrap();
    desk.expect("0 ChatHandling RecID=101 SessionID=1001");
    let mut desk = Desk::omni();
    let post = desk.open_media();
    desk.world.accept_session(101, post).unwrap();
    desk.expect("0 OpenMediaHandling RecID=101 SessionID=1001");
}

#[test]
fn an_agent_can_reject_what_is_offered() {
    for (arrive, rejected) in rejections("Rejected By Agent") {
        let mut desk = Desk::omni();
        let session = arrive(&mut desk);
        desk.world.reject_session(101, session).unwrap();
        desk.expect(&format!("0 {rejected}"));
    }
}

#[test]
fn what_is_offered_for_too_long_goes_back() {
    for (arrive, rejected) in rejections("Ring Timeout") {
        let mut desk = Desk::omni();
        arrive(&mut desk);
        desk.wait(20.0);
        let not_ready = if rejected.starts_with("OpenMedia") {
            r#"20 OpenMediaNotReady RecID=101 ReasonID=-1 ReasonString="""#
        } else {
            ""
        };
        desk.expect(&format!("20 {rejected}\n{not_ready}"));
    }
}

#[test]
fn logging_off_rejects_what_is_offered() {
    for (arrive, rejected) in rejections("Agent Logged Off") {
        let mut desk = Desk::omni();
        arrive(&mut desk);
        desk.ask(request!(StopApp { agent_rec_id: 101 }));
        desk.expect(&format!("0 {rejected}\n0 Logoff RecID=101"));
    }
}

#[test]
fn an_application_that_loses_its_connection_rejects_for_an_unknown_cause() {
    for (arrive, rejected) in rejections("Unknown Cause") {
        let mut desk = Desk::omni();
        arrive(&mut desk);
        desk.world.lose_application(101).unwrap();
        desk.expect(&format!("0 {rejected}"));
        let text = "the application of agent 101 loses its connection for a moment";
        assert_eq!(desk.last_log(), text);
    }
}

#[test]
fn so_does_a_call_that_rings_there() {
    let mut desk = Desk::omni();
    desk.ask(request!(StopApp { agent_rec_id: 103 }));
    let call = desk.inbound(1);
    desk.forget();
    desk.world.lose_application(101).unwrap();
    desk.expect(&format!(
        r#"0 CallRejected RecID=101 CallID={call} Cause="Unknown Cause""#
    ));
}

#[test]
fn what_has_begun_outlives_a_lost_connection() {
    let mut desk = Desk::omni();
    let chat = desk.chat();
    desk.accepted(chat);
    desk.world.lose_application(101).unwrap();
    desk.expect("");
    desk.world.complete_session(101, chat).unwrap();
    desk.expect("0 ChatComplete RecID=101 SessionID=1001 ClericalFlag=1");
}

#[test]
fn only_an_application_that_is_logged_on_can_lose_its_connection() {
    let mut desk = Desk::omni();
    for (agent, reason) in [
        (201, "agent 201 has no application that is logged on"),
        (999, "there is no agent 999"),
    ] {
        let refused = desk.world.lose_application(agent).unwrap_err();
        assert!(refused.to_string().contains(reason), "{refused}");
    }
}

/// Work that had begun goes back to its queue; a chat cannot, because its customer is there.
#[test]
fn logging_off_ends_what_has_begun() {
    let mut desk = Desk::omni();
    for session in [desk.email(), desk.sms()] {
        desk.accepted(session);
    }
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    desk.expect(
        r#"0 EmailReject RecID=101 MessageID=1001 ServiceGroupID=2 Cause="Agent Logged Off"
           0 EmailReject RecID=101 MessageID=1002 ServiceGroupID=3 Cause="Agent Logged Off"
           0 Logoff RecID=101"#,
    );
    let waiting = desk.world.sessions();
    assert!(waiting.iter().all(|it| it.state == SessionState::Waiting));
    assert_eq!(waiting.len(), 2);

    let mut desk = Desk::omni();
    let chat = desk.chat();
    desk.accepted(chat);
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    desk.expect(
        "0 ChatComplete RecID=101 SessionID=1001 ClericalFlag=0
         0 Logoff RecID=101",
    );
    assert!(desk.world.sessions().is_empty());

    let mut desk = Desk::omni();
    let post = desk.open_media();
    desk.accepted(post);
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    desk.expect(
        r#"0 OpenMediaRejected RecID=101 SessionID=1001 Cause="Agent Logged Off"
           0 Logoff RecID=101"#,
    );
}

#[test]
fn who_let_a_session_pass_is_offered_it_again_after_a_while() {
    let mut desk = Desk::omni();
    let email = desk.email();
    desk.world.reject_session(101, email).unwrap();
    desk.forget();
    assert!(desk.world.accept_session(101, email).is_err());
    desk.wait(5.0);
    desk.world.accept_session(101, email).unwrap();
    desk.expect("5 EmailHandling RecID=101 MessageID=1001");
}

#[test]
fn the_most_urgent_goes_first_and_of_those_the_oldest() {
    let mut desk = Desk::omni();
    desk.world.set_not_ready(101, Medium::Chat, 0).unwrap();
    let mut chat = |priority| {
        let mut chat = InboundSession::from("Kim");
        chat.priority = priority;
        desk.world.chat(4, chat).unwrap()
    };
    let chats = [chat(0), chat(0), chat(7), chat(0)];
    desk.world.set_ready(101, Medium::Chat).unwrap();
    desk.forget();
    let offered: Vec<i32> = desk
        .world
        .sessions()
        .into_iter()
        .filter(|it| it.state == SessionState::Offered)
        .map(|it| it.session_id)
        .collect();
    assert_eq!(offered, [chats[0], chats[1], chats[2]]);
}

/// Of two agents the one who has less of the medium, and of those the one idle for longer.
#[test]
fn work_is_spread() {
    let mut desk = Desk::of(
        r#"
        group = [{ id = 4, name = "Chat", purpose = "chat" }]

        [[agent]]
        id = 101
        name = "Ada"
        logon_id = "ada"
        extension = "4001"
        groups = [4]
        ready_for = ["chat"]
        media = { number_of_concurrent_chat = 2, chat_enabled = true }

        [[agent]]
        id = 102
        name = "Bo"
        logon_id = "bo"
        extension = "4002"
        groups = [{ group = 4, level = 3 }]
        ready_for = ["chat"]
        media = { number_of_concurrent_chat = 2, chat_enabled = true }
        "#,
    );
    let mut takers = Vec::new();
    for _ in 0..5 {
        desk.chat();
        desk.wait(1.0);
        takers = desk.world.sessions().iter().map(|it| it.rec_id).collect();
    }
    // Equally idle, the more skilled; then who has none; then who has been idle for longest.
    assert_eq!(takers, [Some(102), Some(101), Some(102), Some(101), None]);
}

#[test]
fn a_customer_who_gives_up_is_forgotten() {
    let mut desk = Desk::omni();
    let mut hasty = InboundSession::from("Kim");
    hasty.patience = Some(Span::seconds(3));
    let offered = desk.world.chat(4, hasty.clone()).unwrap();
    let waiting = desk.world.chat(14, hasty.clone()).unwrap();
    let handled = desk.world.chat(4, hasty).unwrap();
    desk.accepted(handled);
    desk.wait(3.0);
    desk.expect("");
    assert!(desk.world.accept_session(101, offered).is_err());
    assert_eq!(desk.world.sessions().len(), 1);
    let given_up = format!("the customer of session {waiting} gives up");
    assert_eq!(desk.last_log(), given_up);
    // There is room again for all that were offered.
    desk.chat();
    desk.chat();
    assert!(
        desk.world
            .sessions()
            .iter()
            .all(|it| it.rec_id == Some(101))
    );
}

#[test]
fn a_group_is_for_one_kind_of_session() {
    let mut desk = Desk::omni();
    let refused = desk.world.chat(2, InboundSession::default()).unwrap_err();
    assert!(
        refused.to_string().contains("group 2 is not for chat"),
        "{refused}"
    );
    let refused = desk.world.email(99, InboundSession::default()).unwrap_err();
    assert!(
        refused.to_string().contains("there is no group 99"),
        "{refused}"
    );
    assert!(desk.world.sms(1, InboundSession::default()).is_err());
    assert!(desk.world.open_media(4, InboundSession::default()).is_err());
}

#[test]
fn nothing_is_accepted_or_rejected_twice() {
    let mut desk = Desk::omni();
    let email = desk.email();
    desk.accepted(email);
    let refused = desk.world.accept_session(101, email).unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("session 1001 is accepted already")
    );
    assert!(desk.world.reject_session(101, email).is_err());
    assert!(desk.world.accept_session(102, email).is_err());
    desk.expect("");
}

type Arrival = fn(&mut Desk) -> i32;

/// A session of each kind, and how its rejection is told.
fn rejections(cause: &str) -> [(Arrival, String); 4] {
    [
        (
            Desk::email,
            format!("EmailReject RecID=101 MessageID={FIRST} ServiceGroupID=2 Cause={cause:?}"),
        ),
        (
            Desk::sms,
            format!("EmailReject RecID=101 MessageID={FIRST} ServiceGroupID=3 Cause={cause:?}"),
        ),
        (
            Desk::chat,
            format!("ChatReject RecID=101 SessionID={FIRST} Cause={cause:?}"),
        ),
        (
            Desk::open_media,
            format!("OpenMediaRejected RecID=101 SessionID={FIRST} Cause={cause:?}"),
        ),
    ]
}

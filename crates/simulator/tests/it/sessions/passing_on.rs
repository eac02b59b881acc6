//! Agents pass sessions on: to another agent, to another group.

use openccas_simulator::{InboundSession, scenario::Medium};

use crate::desk::Desk;

#[test]
fn a_redirected_email_names_both_agents_and_its_text() {
    let mut desk = Desk::omni();
    let email = desk.email();
    desk.accepted(email);
    desk.world.redirect_session(101, email, 102).unwrap();
    desk.world.accept_session(102, email).unwrap();
    desk.expect(
        r#"0 EmailRedirect RecID=101 ToRecID=102 MessageID=1001 ServiceGroupID=2 EmailText="It does not work."
           0 EmailHandling RecID=102 MessageID=1001"#,
    );
}

#[test]
fn an_sms_is_redirected_like_an_email() {
    let mut desk = Desk::omni();
    let sms = desk.sms();
    desk.accepted(sms);
    desk.world.redirect_session(101, sms, 102).unwrap();
    desk.world.accept_session(102, sms).unwrap();
    desk.expect(
        r#"0 EmailRedirect RecID=101 ToRecID=102 MessageID=1001 ServiceGroupID=3 EmailText="When do you open?"
           0 SmsHandling RecID=102 MessageID=1001"#,
    );
}

#[test]
fn chats_and_open_media_are_redirected_under_names_of_their_own() {
    let mut desk = Desk::omni();
    let chat = desk.chat();
    desk.accepted(chat);
    desk.world.redirect_session(101, chat, 102).unwrap();
    desk.world.accept_session(102, chat).unwrap();
    desk.expect(
        "0 ChatRedirect RecID=101 ToRecID=102 SessionID=1001 ServiceGroupID=4
         0 ChatHandling RecID=102 SessionID=1001",
    );
    let mut desk = Desk::omni();
    let post = desk.open_media();
    desk.accepted(post);
    desk.world.redirect_session(101, post, 102).unwrap();
    desk.world.accept_session(102, post).unwrap();
    desk.expect(
        "0 OpenMediaRedirect RecID=101 ToRecID=102 SessionID=1001 ServiceGroupID=9
         0 OpenMediaHandling RecID=102 SessionID=1001",
    );
}

/// Whom the session was redirected to may reject it as well; then it is the group's again.
#[test]
fn a_redirected_session_can_come_back() {
    let mut desk = Desk::omni();
    let chat = desk.chat();
    desk.accepted(chat);
    desk.world.redirect_session(101, chat, 102).unwrap();
    desk.forget();
    desk.wait(20.0);
    desk.expect(r#"20 ChatReject RecID=102 SessionID=1001 Cause="Ring Timeout""#);
    desk.world.accept_session(101, chat).unwrap();
    desk.expect("20 ChatHandling RecID=101 SessionID=1001");
}

#[test]
fn nobody_is_given_more_than_the_settings_allow() {
    let mut desk = Desk::omni();
    let email = desk.email();
    desk.accepted(email);
    for (to, reason) in [
        (101, "agent 101 has session 1001 already"),
        (999, "agent 101 has no colleague 999"),
        (103, "agent 103 cannot take one more e-mail"),
        (201, "agent 201 cannot take one more e-mail"),
    ] {
        let refused = desk.world.redirect_session(101, email, to).unwrap_err();
        assert!(refused.to_string().contains(reason), "{refused}");
    }
    desk.world.set_not_ready(102, Medium::Email, 0).unwrap();
    desk.forget();
    assert!(desk.world.redirect_session(101, email, 102).is_err());
    desk.expect("");
}

#[test]
fn a_forwarded_session_names_the_group_that_gets_it() {
    let mut desk = Desk::omni();
    let (email, sms) = (desk.email(), desk.sms());
    for session in [email, sms] {
        desk.accepted(session);
    }
    desk.world.forward_session(101, email, 12).unwrap();
    desk.world.forward_session(101, sms, 13).unwrap();
    desk.world.accept_session(102, email).unwrap();
    desk.expect(
        "0 EmailForward RecID=101 MessageID=1001 ServiceGroupID=12
         0 EmailForward RecID=101 MessageID=1002 ServiceGroupID=13
         0 EmailHandling RecID=102 MessageID=1001",
    );

    let mut desk = Desk::omni();
    let chat = desk.chat();
    desk.accepted(chat);
    desk.world.forward_session(101, chat, 14).unwrap();
    desk.expect("0 ChatForward RecID=101 SessionID=1001 ServiceGroupID=14");
    let post = desk.open_media();
    desk.accepted(post);
    desk.world.forward_session(101, post, 19).unwrap();
    desk.expect("0 OpenMediaForward RecID=101 SessionID=1002 ServiceGroupID=19");
}

#[test]
fn a_session_stays_within_its_kind() {
    let mut desk = Desk::omni();
    let chat = desk.chat();
    assert!(desk.world.forward_session(101, chat, 14).is_err());
    desk.accepted(chat);
    for (group, reason) in [
        (4, "session 1001 is of group 4 already"),
        (12, "there is no group 12 for chat"),
        (99, "there is no group 99 for chat"),
    ] {
        let refused = desk.world.forward_session(101, chat, group).unwrap_err();
        assert!(refused.to_string().contains(reason), "{refused}");
    }
    desk.expect("");
}

#[test]
fn tenants_keep_their_sessions() {
    let mut desk = Desk::of(
        r#"
        tenant = [{ id = 1, name = "North" }, { id = 2, name = "South" }]
        group = [
            { id = 1, name = "Chat", purpose = "chat", tenant_id = 1 },
            { id = 2, name = "Chat", purpose = "chat", tenant_id = 2 },
        ]

        [[agent]]
        id = 101
        name = "Ada"
        logon_id = "ada"
        extension = "4001"
        tenant_id = 1
        groups = [1]
        ready_for = ["chat"]
        media = { number_of_concurrent_chat = 2, chat_enabled = true }

        [[agent]]
        id = 102
        name = "Bo"
        logon_id = "bo"
        extension = "4001"
        tenant_id = 2
        groups = [2]
        ready_for = ["chat"]
        media = { number_of_concurrent_chat = 2, chat_enabled = true }
        "#,
    );
    let kim = InboundSession::from("Kim");
    let chat = desk.world.chat(1, kim).unwrap();
    desk.accepted(chat);
    assert!(desk.world.redirect_session(101, chat, 102).is_err());
    assert!(desk.world.forward_session(101, chat, 2).is_err());
    desk.world.complete_session(101, chat).unwrap();
    let event = desk.world.take_events().remove(0);
    assert_eq!(event.tenant_id, 1);
}

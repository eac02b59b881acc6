//! Agents answer, delete and complete sessions, and write them up.

use openccas_simulator::{InboundSession, Reply, SessionState};

use crate::desk::Desk;

#[test]
fn an_answered_email_tells_its_recipients_and_not_its_text() {
    let mut desk = Desk::omni();
    let email = desk.email();
    desk.accepted(email);
    desk.world
        .reply(101, email, &Reply::text("Try again."))
        .unwrap();
    desk.expect(
        r#"0 EmailReply RecID=101 MessageID=1001 ServiceGroupID=2 Subject="Re: Broken" ForwardFlag=0 RecipientList="kim@customer.example" ClericalFlag=1"#,
    );
}

#[test]
fn everybody_gets_the_answer_but_ten_addresses_are_told() {
    let mut desk = Desk::omni();
    let mut email = InboundSession::from("kim@customer.example").subject("All");
    email.others = (1..=10).map(|n| format!("{n}@customer.example")).collect();
    let email = desk.world.email(2, email).unwrap();
    desk.accepted(email);
    desk.world.reply(101, email, &Reply::text("Yes.")).unwrap();
    let others: Vec<String> = (1..=9).map(|n| format!("{n}@customer.example")).collect();
    let list = format!("kim@customer.example;{}", others.join(";"));
    desk.expect(&format!(
        r#"0 EmailReply RecID=101 MessageID=1001 ServiceGroupID=2 Subject="Re: All" ForwardFlag=0 RecipientList="{list}" ClericalFlag=1"#
    ));
}

#[test]
fn an_email_can_be_forwarded_to_the_outside() {
    let mut desk = Desk::omni();
    let email = desk.email();
    desk.accepted(email);
    let reply = Reply::forward("repair@partner.example");
    desk.world.reply(101, email, &reply).unwrap();
    desk.expect(
        r#"0 EmailReply RecID=101 MessageID=1001 ServiceGroupID=2 Subject="Fwd: Broken" ForwardFlag=1 RecipientList="repair@partner.example" ClericalFlag=1"#,
    );
}

#[test]
fn a_reply_can_have_recipients_and_a_subject_of_its_own() {
    let mut desk = Desk::omni();
    let email = desk.email();
    desk.accepted(email);
    let mut reply = Reply::text("Done.");
    reply.subject = Some("Repaired".to_owned());
    reply.to = vec![
        "a@customer.example".to_owned(),
        "b@customer.example".to_owned(),
    ];
    desk.world.reply(101, email, &reply).unwrap();
    desk.expect(
        r#"0 EmailReply RecID=101 MessageID=1001 ServiceGroupID=2 Subject="Repaired" ForwardFlag=0 RecipientList="a@customer.example;b@customer.example" ClericalFlag=1"#,
    );
}

#[test]
fn an_answered_sms_tells_its_text() {
    let mut desk = Desk::omni();
    let sms = desk.sms();
    desk.accepted(sms);
    desk.world
        .reply(101, sms, &Reply::text("At nine."))
        .unwrap();
    desk.expect(
        r#"0 EmailReply RecID=101 MessageID=1001 ServiceGroupID=3 Subject="" ForwardFlag=0 RecipientList="0701234567" EmailText="At nine." ClericalFlag=0"#,
    );
}

#[test]
fn messages_can_be_deleted() {
    let mut desk = Desk::omni();
    let (email, sms) = (desk.email(), desk.sms());
    desk.accepted(email);
    desk.accepted(sms);
    desk.world.delete(101, email).unwrap();
    desk.world.delete(101, sms).unwrap();
    desk.expect(
        "0 EmailDelete RecID=101 MessageID=1001 ServiceGroupID=2 ClericalFlag=1
         0 EmailDelete RecID=101 MessageID=1002 ServiceGroupID=3 ClericalFlag=0",
    );
}

#[test]
fn chats_and_open_media_are_completed() {
    let mut desk = Desk::omni();
    let chat = desk.chat();
    desk.accepted(chat);
    desk.world.complete_session(101, chat).unwrap();
    desk.expect("0 ChatComplete RecID=101 SessionID=1001 ClericalFlag=1");
    let mut desk = Desk::omni();
    let post = desk.open_media();
    desk.accepted(post);
    desk.world.complete_session(101, post).unwrap();
    desk.expect("0 OpenMediaCompleted RecID=101 SessionID=1001 ClericalFlag=1");
}

#[test]
fn without_clerical_time_the_flag_says_so() {
    let mut desk = Desk::of(&super::OMNI.replace("clerical = 5", "clerical = 0"));
    let chat = desk.chat();
    desk.accepted(chat);
    desk.world.complete_session(101, chat).unwrap();
    desk.expect("0 ChatComplete RecID=101 SessionID=1001 ClericalFlag=0");
    let post = desk.open_media();
    desk.accepted(post);
    desk.world.complete_session(101, post).unwrap();
    desk.expect("0 OpenMediaCompleted RecID=101 SessionID=1002 ClericalFlag=0");
}

/// A session that is written up takes its place; no event tells when that is over.
#[test]
fn clerical_time_ends_unseen() {
    let mut desk = Desk::omni();
    let emails = [desk.email(), desk.email(), desk.email()];
    for email in &emails[..2] {
        desk.accepted(*email);
        desk.world.delete(101, *email).unwrap();
    }
    desk.forget();
    let agent = desk.world.agents().remove(0);
    let states: Vec<_> = agent
        .sessions
        .iter()
        .map(|it| (it.session_id, it.state))
        .collect();
    assert_eq!(
        states,
        [
            (emails[0], SessionState::Clerical),
            (emails[1], SessionState::Clerical)
        ]
    );
    assert!(desk.world.accept_session(101, emails[2]).is_err());
    desk.wait(10.0);
    desk.world.accept_session(101, emails[2]).unwrap();
    desk.expect("10 EmailHandling RecID=101 MessageID=1003");
}

#[test]
fn each_kind_ends_in_its_own_way() {
    let mut desk = Desk::omni();
    let email = desk.email();
    let not_yet = desk.world.delete(101, email).unwrap_err();
    assert!(
        not_yet
            .to_string()
            .contains("has not accepted session 1001"),
        "{not_yet}"
    );
    desk.accepted(email);
    let refused = desk.world.complete_session(101, email).unwrap_err();
    assert!(
        refused.to_string().contains("it is answered or deleted"),
        "{refused}"
    );
    let mut nobody = Reply::forward("");
    nobody.to.clear();
    assert!(desk.world.reply(101, email, &nobody).is_err());

    let mut desk = Desk::omni();
    let chat = desk.chat();
    desk.accepted(chat);
    let refused = desk.world.delete(101, chat).unwrap_err();
    assert!(refused.to_string().contains("it is completed"), "{refused}");
    assert!(desk.world.reply(101, chat, &Reply::default()).is_err());
    desk.expect("");
}

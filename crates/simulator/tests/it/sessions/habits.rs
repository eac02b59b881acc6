//! What agents do by themselves with sessions.

use openccas_simulator::{InboundSession, Span};

use super::OMNI;
use crate::desk::Desk;

/// The centre, its first two agents with these habits.
fn desk(habits: &str) -> Desk {
    let agents = OMNI.replacen("ready_for = [", "habits = \"usual\"\nready_for = [", 2);
    Desk::of(&format!(
        "{agents}\n[[habits]]\nname = \"usual\"\nsessions = {{ accepts_after = 2, {habits} }}"
    ))
}

fn customer() -> InboundSession {
    let mut customer = InboundSession::from("kim@customer.example").subject("Broken");
    customer.takes = Some(Span::seconds(20));
    customer
}

#[test]
fn an_agent_accepts_and_answers() {
    let mut desk = desk("replies = [\"Yes.\"]");
    desk.world.email(2, customer()).unwrap();
    desk.world.sms(3, customer()).unwrap();
    desk.wait(60.0);
    desk.expect(
        r#"2 EmailHandling RecID=101 MessageID=1001
           2 SmsHandling RecID=101 MessageID=1002
           22 EmailReply RecID=101 MessageID=1001 ServiceGroupID=2 Subject="Re: Broken" ForwardFlag=0 RecipientList="kim@customer.example" ClericalFlag=1
           22 EmailReply RecID=101 MessageID=1002 ServiceGroupID=3 Subject="" ForwardFlag=0 RecipientList="kim@customer.example" EmailText="Yes." ClericalFlag=0"#,
    );
}

#[test]
fn chats_and_open_media_are_completed() {
    let mut desk = desk("");
    desk.world.chat(4, customer()).unwrap();
    desk.world.open_media(9, customer()).unwrap();
    desk.wait(60.0);
    desk.expect(
        "2 ChatHandling RecID=101 SessionID=1001
         22 ChatComplete RecID=101 SessionID=1001 ClericalFlag=1
         29 OpenMediaHandling RecID=101 SessionID=1002
         49 OpenMediaCompleted RecID=101 SessionID=1002 ClericalFlag=1",
    );
}

#[test]
fn a_session_can_be_missed_or_rejected() {
    let mut absent = desk("misses = 1");
    absent.world.chat(4, customer()).unwrap();
    absent.wait(20.0);
    absent.expect(r#"20 ChatReject RecID=101 SessionID=1001 Cause="Ring Timeout""#);
    let mut unwilling = desk("rejects = 1");
    unwilling.world.chat(4, customer()).unwrap();
    unwilling.wait(3.0);
    let told = unwilling.told();
    let rejected = r#"ChatReject RecID=101 SessionID=1001 Cause="Rejected By Agent""#;
    assert!(told.trim_end().ends_with(rejected), "{told}");
}

#[test]
fn the_application_can_lose_its_connection() {
    let mut desk = desk("loses_connection = 1");
    desk.world.chat(4, customer()).unwrap();
    desk.wait(3.0);
    let told = desk.told();
    let rejected = r#"ChatReject RecID=101 SessionID=1001 Cause="Unknown Cause""#;
    assert!(told.trim_end().ends_with(rejected), "{told}");
}

#[test]
fn a_message_can_be_deleted() {
    let mut desk = desk("deletes = 1");
    desk.world.sms(3, customer()).unwrap();
    desk.wait(30.0);
    desk.expect(
        "2 SmsHandling RecID=101 MessageID=1001
         22 EmailDelete RecID=101 MessageID=1001 ServiceGroupID=3 ClericalFlag=0",
    );
}

#[test]
fn an_email_can_go_outside() {
    let mut desk = desk("forwards_outside = 1, outside_addresses = [\"repair@partner.example\"]");
    desk.world.email(2, customer()).unwrap();
    desk.wait(30.0);
    desk.expect(
        r#"2 EmailHandling RecID=101 MessageID=1001
           22 EmailReply RecID=101 MessageID=1001 ServiceGroupID=2 Subject="Fwd: Broken" ForwardFlag=1 RecipientList="repair@partner.example" ClericalFlag=1"#,
    );
}

#[test]
fn a_session_can_go_to_another_group() {
    let mut desk = desk("forwards = 1");
    desk.world.email(2, customer()).unwrap();
    desk.wait(23.0);
    desk.expect(
        "2 EmailHandling RecID=101 MessageID=1001
         22 EmailForward RecID=101 MessageID=1001 ServiceGroupID=12",
    );
    desk.wait(2.0);
    desk.expect("24 EmailHandling RecID=102 MessageID=1001");
}

#[test]
fn a_session_can_go_to_a_colleague_who_knows_the_group() {
    let both = OMNI.replace("groups = [12]", "groups = [4]");
    let agents = both.replacen("ready_for = [", "habits = \"usual\"\nready_for = [", 1);
    let mut desk = Desk::of(&format!(
        "{agents}\n[[habits]]\nname = \"usual\"\nsessions = {{ accepts_after = 2, redirects = 1 }}"
    ));
    desk.world.chat(4, customer()).unwrap();
    desk.wait(22.0);
    desk.expect(
        "2 ChatHandling RecID=101 SessionID=1001
         22 ChatRedirect RecID=101 ToRecID=102 SessionID=1001 ServiceGroupID=4",
    );
}

/// Whoever serves a dispatch group sends everything on.
#[test]
fn dispatchers_dispatch() {
    let mut desk = Desk::of(
        r#"
        group = [
            { id = 1, name = "Post room", purpose = "email_dispatch" },
            { id = 2, name = "Mail", purpose = "email" },
            { id = 3, name = "Other post room", purpose = "email_dispatch" },
        ]
        habits = [{ name = "usual", sessions = { accepts_after = 1 } }]

        [[agent]]
        id = 101
        name = "Ada"
        logon_id = "ada"
        extension = "4001"
        groups = [1, 2]
        ready_for = ["email"]
        media = { number_of_concurrent_email = 1, email_enabled = true }
        habits = "usual"
        "#,
    );
    desk.world.email(1, customer()).unwrap();
    desk.wait(60.0);
    desk.expect(
        r#"1 EmailHandling RecID=101 MessageID=1001
           21 EmailForward RecID=101 MessageID=1001 ServiceGroupID=2
           22 EmailHandling RecID=101 MessageID=1001
           42 EmailReply RecID=101 MessageID=1001 ServiceGroupID=2 Subject="Re: Broken" ForwardFlag=0 RecipientList="kim@customer.example" ClericalFlag=0"#,
    );
}

/// A break is one from everything, with the same reason.
#[test]
fn a_break_is_one_from_all_media() {
    let agents = OMNI.replacen("ready_for = [", "habits = \"usual\"\nready_for = [", 1);
    let mut desk = Desk::of(&format!(
        "{agents}\n[[habits]]\nname = \"usual\"\nbreaks_every = 10\nbreaks_for = 5\nreasons = [5]"
    ));
    desk.wait(60.0);
    let told = desk.told();
    let lines: Vec<&str> = told
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(_, line)| line)
        .take(8)
        .collect();
    assert_eq!(
        lines,
        [
            r#"NotReady RecID=101 ReasonID=5 ReasonString="Lunch""#,
            r#"EmailNotReady RecID=101 ReasonID=5 ReasonString="Lunch""#,
            r#"ChatNotReady RecID=101 ReasonID=5 ReasonString="Lunch""#,
            r#"OpenMediaNotReady RecID=101 ReasonID=5 ReasonString="Lunch""#,
            "Ready RecID=101",
            "EmailReady RecID=101",
            "ChatReady RecID=101",
            "OpenMediaReady RecID=101",
        ]
    );
}

/// Who was not ready for a medium before a break is not after it.
#[test]
fn a_break_ends_with_what_it_began_with() {
    let agents = OMNI.replacen(
        r#"ready_for = ["voice", "email", "chat", "open_media"]"#,
        "habits = \"usual\"\nready_for = [\"chat\"]",
        1,
    );
    let mut desk = Desk::of(&format!(
        "{agents}\n[[habits]]\nname = \"usual\"\nbreaks_every = 10\nbreaks_for = 5"
    ));
    desk.wait(100.0);
    let told = desk.told();
    assert!(told.lines().count() > 2);
    for line in told.lines() {
        assert!(
            line.contains("ChatReady") || line.contains("ChatNotReady"),
            "{line}"
        );
    }
}

#[test]
fn an_agent_without_habits_does_nothing_unasked() {
    let mut desk = Desk::omni();
    let email = desk.email();
    desk.accepted(email);
    desk.wait(3_600.0);
    desk.expect("");
}

/// Sessions have chances of their own: calls go on as they did without them.
#[test]
fn sessions_leave_the_chances_of_calls_alone() {
    let calls = |more: &str| {
        let scenario = format!(
            r#"
            group = [{{ id = 1, name = "Calls" }}, {{ id = 4, name = "Chat", purpose = "chat" }}]
            habits = [{{ name = "usual", misses = 0.2, holds = 0.5 }}]
            traffic = [{{ group = 1, calls_per_hour = 60, talk = 30 }}]
            {more}

            [[agent]]
            id = 101
            name = "Ada"
            logon_id = "ada"
            extension = "4001"
            groups = [1, 4]
            ready_for = ["voice", "chat"]
            habits = "usual"
            [agent.media]
            number_of_concurrent_chat = 9
            chat_enabled = true
            receive_voice_while_handling_chat = true
            receive_chat_while_handling_voice = true
            "#
        );
        let mut desk = Desk::of(&scenario);
        desk.wait(1_800.0);
        let told = desk.told();
        let of_calls = told.lines().filter(|line| !line.contains(" Chat"));
        of_calls
            .map(|line| {
                let without_id = line.split(' ').filter(|word| !word.starts_with("CallID="));
                let without_uri = without_id.filter(|word| !word.contains("sip:"));
                without_uri.collect::<Vec<_>>().join(" ")
            })
            .collect::<Vec<_>>()
    };
    let chats = "session_traffic = [{ group = 4, sessions_per_hour = 90, handling = 40 }]";
    assert_eq!(calls(""), calls(chats));
}

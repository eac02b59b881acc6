//! Calls that agents reject: every cause, and which events tell it.

use openccas_simulator::{CallbackKind, InboundCallback};

use super::{OFFICE, office, pending};
use crate::desk::Desk;

fn callback(kind: CallbackKind) -> Desk {
    let mut desk = office();
    let callback = InboundCallback::to("0701", kind);
    desk.world.callback(1, callback).unwrap();
    desk.forget();
    desk
}

/// What agent 102 is told of the callback that leaves it.
#[track_caller]
fn told_of_callback(desk: &mut Desk, call_type: i32, cause: &str, of_call: &str) {
    let told = desk.told();
    let mut lines = told.lines().map(|line| line.split_once(' ').unwrap().1);
    let first =
        format!(r#"CallbackReject RecID=102 CallID=1001 CallType={call_type} Cause="{cause}""#);
    let second = format!(r#"CallRejected RecID=102 CallID=1002 Cause="{of_call}""#);
    let both = lines.by_ref().skip_while(|line| *line != first).take(2);
    assert_eq!(both.collect::<Vec<_>>(), [first, second], "{told}");
}

#[test]
fn a_callback_is_rejected_by_the_agent() {
    for (kind, call_type, cause) in [
        (CallbackKind::Web, 2, "Callback Rejected By Agent"),
        (CallbackKind::Voice, 3, "Rejected By Agent"),
        (CallbackKind::Email, 4, "Callback Rejected By Agent"),
    ] {
        let mut desk = callback(kind);
        desk.ask(request!(RejectCallbackCall {
            agent_rec_id: 102,
            callback_id: 1,
            reason: 2
        }));
        told_of_callback(&mut desk, call_type, cause, "Callback Rejected By Agent");
        // The same agent gets it again after a while.
        desk.wait(5.0);
        assert!(desk.told().contains("5 Callback RecID=102"));
    }
}

#[test]
fn a_callback_is_left_alone() {
    for (kind, call_type, cause) in [
        (CallbackKind::Web, 2, "Callback Ring Timeout"),
        (CallbackKind::Voice, 3, "Ring Timeout"),
    ] {
        let mut desk = callback(kind);
        desk.wait(20.0);
        told_of_callback(&mut desk, call_type, cause, "Callback Ring Timeout");
    }
}

#[test]
fn a_callback_goes_when_the_agent_does() {
    let mut desk = callback(CallbackKind::Web);
    desk.ask(request!(StopApp { agent_rec_id: 102 }));
    desk.expect(
        r#"
        0 CallbackReject RecID=102 CallID=1001 CallType=2 Cause="Agent Logged Off"
        0 CallRejected RecID=102 CallID=1002 Cause="Agent Logged Off"
        0 Logoff RecID=102
        "#,
    );
}

#[test]
fn a_callback_is_withdrawn() {
    let mut desk = callback(CallbackKind::Web);
    desk.world.withdraw_callback(1).unwrap();
    told_of_callback(&mut desk, 2, "Callback Error", "Callback Error");
    desk.wait(100.0);
    assert!(!desk.told().contains(" Callback RecID"));
}

#[test]
fn a_callback_is_lost_with_the_application() {
    let mut desk = callback(CallbackKind::Web);
    desk.world.lose_application(102).unwrap();
    told_of_callback(&mut desk, 2, "Unknown Cause", "Unknown Cause");
}

#[test]
fn a_telephone_in_use_is_an_error_of_the_callback() {
    let mut desk = callback(CallbackKind::Web);
    desk.world.dial(102, "0702").unwrap();
    desk.world.dial_pending(102, "").unwrap_err();
    told_of_callback(&mut desk, 2, "Callback Error", "Callback Error");
}

#[test]
fn a_campaign_call_is_left_alone() {
    let mut desk = pending();
    desk.wait(29.0);
    desk.expect("");
    desk.wait(1.0);
    let told = desk.told();
    assert!(
        told.starts_with(
            r#"31 CampaignReject RecID=101 CampaignID=3 CustomerID=11 Cause="Ring Timeout""#
        ),
        "{told}"
    );
    assert!(!told.contains("CallRejected"), "{told}");
}

#[test]
fn a_group_can_make_agents_not_ready_who_leave_calls_alone() {
    let toml = OFFICE.replace(
        "ring_timeout = 30",
        "ring_timeout = 30\nring_timeout_not_ready = true",
    );
    let mut desk = Desk::of(&toml);
    desk.wait(40.0);
    let told = desk.told();
    assert!(
        told.ends_with("31 NotReady RecID=101 ReasonID=-1 ReasonString=\"\"\n"),
        "{told}"
    );
}

#[test]
fn a_campaign_call_goes_when_the_agent_does() {
    let mut desk = pending();
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    desk.expect(
        r#"
        1 CampaignReject RecID=101 CampaignID=3 CustomerID=11 Cause="Agent Logged Off"
        1 Logoff RecID=101
        "#,
    );
}

#[test]
fn a_campaign_call_is_lost_with_the_application() {
    let mut desk = pending();
    desk.world.lose_application(101).unwrap();
    let told = desk.told();
    assert!(
        told.starts_with(
            r#"1 CampaignReject RecID=101 CampaignID=3 CustomerID=11 Cause="Unknown Cause""#
        ),
        "{told}"
    );
}

/// Who is stopped in the middle of a campaign call has set no status: the customer is called
/// again.
#[test]
fn an_open_form_is_closed_with_the_application() {
    let mut desk = pending();
    desk.world.dial_pending(101, "answer-after-0").unwrap();
    desk.wait(2.0);
    desk.forget();
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    desk.expect(
        r#"
        3 ConnectionCleared RecID=101 CallID=1002 ClericalFlag=0 DivertedFlag=0
        3 Logoff RecID=101
        "#,
    );
    assert!(desk.world.previews().is_empty());
    assert!(
        desk.world.campaigns()[0].customers[0]
            .next_attempt
            .is_some()
    );
}

#[test]
fn a_service_group_call_is_rejected_for_every_reason_of_its_own() {
    let mut desk = office();
    let call = desk.inbound(1);
    desk.forget();
    desk.ask(request!(RejectServiceCall {
        agent_rec_id: 102,
        call_id: call
    }));
    desk.wait(5.0);
    desk.world.lose_application(102).unwrap();
    desk.wait(5.0);
    desk.wait(20.0);
    desk.wait(5.0);
    desk.ask(request!(StopApp { agent_rec_id: 102 }));
    let told = desk.told();
    let causes: Vec<&str> = told
        .lines()
        .filter_map(|line| line.split_once("CallRejected RecID=102 CallID=1001 Cause="))
        .map(|(_, cause)| cause)
        .collect();
    assert_eq!(
        causes,
        [
            r#""Rejected By Agent""#,
            r#""Unknown Cause""#,
            r#""Ring Timeout""#,
            r#""Agent Logged Off""#
        ],
        "{told}"
    );
}

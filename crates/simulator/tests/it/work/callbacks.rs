//! Callbacks.

use openccas_protocol::{ErrorKind, Request, requests::SetCallbackCallStatus};
use openccas_simulator::{
    CallbackKind, InboundCall, InboundCallback, PreviewTask, Span, callback_status,
};

use super::{at, never, office};
use crate::desk::Desk;

/// The pending call of the callback, whose original call is 1001, and the call that it becomes.
const PENDING: i32 = 1002;
const DIALLED: i32 = 1003;

fn ask_for(desk: &mut Desk, kind: CallbackKind) {
    let mut callback = InboundCallback::to("answer-after-1", kind);
    callback.ivr = (1..=4)
        .map(|n| (format!("L{n}"), format!("D{n}")))
        .collect();
    assert_eq!(desk.world.callback(1, callback).unwrap(), 1);
}

fn pending(kind: CallbackKind) -> Desk {
    let mut desk = office();
    ask_for(&mut desk, kind);
    desk.forget();
    desk
}

fn dial(callback_call_id: i32, dial_string: &str) -> Request {
    request!(MakeCallbackCall {
        agent_rec_id: 102,
        callback_id: 1,
        callback_call_id: callback_call_id,
        dial_string: dial_string
    })
}

fn status(callback_call_id: i32, status: i32) -> SetCallbackCallStatus {
    SetCallbackCallStatus {
        agent_rec_id: 102,
        callback_call_id,
        status,
        next_call_attempt: never(),
        close_form: true,
    }
}

#[test]
fn a_web_callback_from_the_wish_to_the_status() {
    let mut desk = office();
    ask_for(&mut desk, CallbackKind::Web);
    desk.ask(dial(PENDING, ""));
    desk.wait(5.0);
    desk.ask(request!(HangupCall {
        agent_rec_id: 102,
        call_id: DIALLED
    }));
    let done = status(PENDING, callback_status::SUCCEEDED);
    desk.ask(Request::SetCallbackCallStatus(done));
    let told = desk.told();
    let told: Vec<&str> = told
        .lines()
        .filter(|line| !line.contains("CampaignInfo"))
        .collect();
    assert_eq!(
        told,
        [
            r#"0 Callback RecID=102 ServiceGroupID=1 CallingPartyNumber="answer-after-1" CalledNumber="8001" IVRLabel1="L1" IVRData1="D1" IVRLabel2="L2" IVRData2="D2" IVRLabel3="L3" IVRData3="D3" CallType=2 OrigCallID=1001 X-CallbackID=1 X-CallbackCallID=1002"#,
            r#"0 CallbackAccept RecID=102 OrigCallID=1001 CallID=1003 CallType=2"#,
            r#"0 Originated RecID=102 CallID=1003 ServiceGroupID=1 CallType=2"#,
            r#"1 Delivered RecID=102 CallID=1003 OppositePartyNumber="answer-after-1" TrunkID="T01" CalledNumber="answer-after-1""#,
            r#"2 Established RecID=102 CallID=1003 TrunkID="T01" CallSubstate=0 OppositePartyNumber="answer-after-1" MediaServerSessionUri="sip:call-1003@media.invalid""#,
            r#"5 ConnectionCleared RecID=102 CallID=1003 ClericalFlag=1 DivertedFlag=0"#,
            r#"5 CallbackStatus RecID=102 CallID=1003 CallType=2 CallbackStatus=1 Cause="Succeeded""#,
        ]
    );
    assert!(desk.world.previews().iter().all(|it| it.rec_id != 102));
}

#[test]
fn every_kind_has_its_type() {
    for (kind, number) in [
        (CallbackKind::Web, 2),
        (CallbackKind::Voice, 3),
        (CallbackKind::Email, 4),
        (CallbackKind::Campaign, 5),
    ] {
        let mut desk = office();
        ask_for(&mut desk, kind);
        desk.ask(dial(PENDING, ""));
        let told = desk.told();
        let of_type = format!("CallType={number}");
        let lines = told.lines().filter(|line| line.contains(&of_type));
        assert_eq!(lines.count(), 3, "{told}");
    }
}

#[test]
fn every_status_has_its_text() {
    for (number, flag, text) in [
        (callback_status::SUCCEEDED, 1, "Succeeded"),
        (callback_status::NO_ANSWER, 0, "No Answer"),
        (callback_status::BUSY, 0, "Busy"),
        (callback_status::NOT_AVAILABLE, 0, "Not Available"),
        (callback_status::WRONG_NUMBER, 0, "Wrong Number"),
        (42, 0, "42"),
    ] {
        let mut desk = pending(CallbackKind::Web);
        desk.ask(dial(PENDING, ""));
        desk.forget();
        desk.ask(Request::SetCallbackCallStatus(status(PENDING, number)));
        desk.expect(&format!(
            "0 CallbackStatus RecID=102 CallID=1003 CallType=2 CallbackStatus={flag} Cause={text:?}"
        ));
    }
}

#[test]
fn the_next_attempt_is_by_the_clock_of_the_centre() {
    let mut desk = pending(CallbackKind::Web);
    desk.ask(dial(PENDING, "busy"));
    desk.wait(5.0);
    let later = SetCallbackCallStatus {
        next_call_attempt: at("2026-01-05T08:20:00"),
        ..status(PENDING, callback_status::BUSY)
    };
    desk.ask(Request::SetCallbackCallStatus(later));
    desk.forget();
    desk.wait(2_000.0);
    let told = desk.told();
    assert!(
        told.contains("1200 Callback RecID=102 ServiceGroupID=1")
            && told.contains("OrigCallID=1001 X-CallbackID=1 X-CallbackCallID="),
        "{told}"
    );
}

#[test]
fn without_another_attempt_it_is_over() {
    let mut desk = pending(CallbackKind::Web);
    desk.ask(dial(PENDING, "busy"));
    let busy = status(PENDING, callback_status::BUSY);
    desk.ask(Request::SetCallbackCallStatus(busy));
    desk.forget();
    desk.wait(20_000.0);
    let told = desk.told();
    assert!(!told.contains(" Callback RecID"), "{told}");
}

#[test]
fn only_what_is_pending_or_dialled_there_counts() {
    let mut desk = pending(CallbackKind::Web);
    let reject = |callback: i32| {
        request!(RejectCallbackCall {
            agent_rec_id: 102,
            callback_id: callback,
            reason: 1
        })
    };
    assert_eq!(desk.refusal(reject(2)), ErrorKind::CallbackCallNotFound);
    assert_eq!(
        desk.refusal(dial(PENDING + 1, "")),
        ErrorKind::CallbackCallNotFound
    );
    let set = || Request::SetCallbackCallStatus(status(PENDING, 0));
    assert_eq!(desk.refusal(set()), ErrorKind::DialingNotStarted);
    let other = Request::SetCallbackCallStatus(status(PENDING + 5, 0));
    assert_eq!(desk.refusal(other), ErrorKind::CallbackCallNotFound);
    let unknown = request!(RejectCallbackCall {
        agent_rec_id: 999,
        callback_id: 1,
        reason: 1
    });
    assert_eq!(desk.refusal(unknown), ErrorKind::AgentUnknown);
    // A campaign call is no callback.
    desk.wait(1.0);
    let campaign_call = desk.world.previews();
    let campaign_call = campaign_call.iter().find(|it| it.rec_id == 101).unwrap();
    let set = SetCallbackCallStatus {
        agent_rec_id: 101,
        ..status(campaign_call.id, 0)
    };
    assert_eq!(
        desk.refusal(Request::SetCallbackCallStatus(set)),
        ErrorKind::CallbackCallNotFound
    );
    desk.ask(reject(1));
    assert_eq!(
        desk.refusal(dial(PENDING, "")),
        ErrorKind::CallbackCallNotFound
    );
}

#[test]
fn a_caller_can_ask_for_a_callback_in_the_queue() {
    let mut desk = office();
    desk.ask(request!(SetVoiceNotReady {
        agent_rec_id: 102,
        reason: 0
    }));
    let call = desk
        .world
        .inbound_call(
            1,
            InboundCall {
                ivr: vec![("Language".to_owned(), "sv".to_owned())],
                patience: Some(Span::seconds(30)),
                wants_callback: true,
                ..InboundCall::from("0701234567")
            },
        )
        .unwrap();
    desk.wait(40.0);
    desk.forget();
    desk.ask(request!(SetVoiceReady { agent_rec_id: 102 }));
    let told = desk.told();
    assert!(
        told.contains(&format!(
            r#"40 Callback RecID=102 ServiceGroupID=1 CallingPartyNumber="0701234567" CalledNumber="8001" IVRLabel1="Language" IVRData1="sv" CallType=3 OrigCallID={call} X-CallbackID=1"#
        )),
        "{told}"
    );
    assert_eq!(
        desk.world
            .previews()
            .iter()
            .find(|it| it.rec_id == 102)
            .unwrap()
            .task,
        PreviewTask::Callback { callback_id: 1 }
    );
}

#[test]
fn a_callback_needs_a_voice_group_and_a_number() {
    let mut desk = office();
    for (group, number) in [(1, ""), (5, "0701"), (9, "0701")] {
        let callback = InboundCallback::to(number, CallbackKind::Web);
        let error = desk.world.callback(group, callback).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    }
    let error = desk.world.withdraw_callback(1).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

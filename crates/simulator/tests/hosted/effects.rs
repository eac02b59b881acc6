//! What acts do, as the state tells it.

use openccas_protocol::ErrorKind;
use serde_json::json;

use super::Desk;

#[test]
fn a_call_from_its_arrival_to_its_end() {
    let desk = Desk::start();
    let fields = [
        ("group", 1.into()),
        ("from", "0701234567".into()),
        ("to", "0200".into()),
        ("IVRLabel1", "Contract".into()),
        ("IVRData1", "Gold".into()),
        ("private_data", "x".into()),
    ];
    let call = desk.act("inbound_call", &fields).unwrap();
    let both = [("agent", 101.into()), ("call", call.into())];
    let state = desk.hosted.state();
    assert_eq!(
        state["calls"],
        json!([{
            "call_id": call, "service_group_id": 1, "calling": "0701234567", "called": "0200",
            "waiting": false, "has_customer": true, "agents": [101], "private_data": "x",
            "ivr": [["Contract", "Gold"]],
        }])
    );
    assert_eq!(state["agents"][0]["calls"][0]["state"], "alerting");

    desk.act("reject", &both);
    assert_eq!(desk.hosted.state()["calls"][0]["waiting"], true);
    desk.act("advance", &[("seconds", 5.5.into())]);
    desk.act("answer", &both);
    assert_eq!(
        desk.hosted.state()["agents"][0]["calls"][0]["state"],
        "connected"
    );
    desk.act("customer_hangs_up", &[("call", call.into())]);
    let state = desk.hosted.state();
    assert_eq!(state["calls"], json!([]));
    assert_eq!(state["now"], "2026-01-05T08:00:05.5Z");
    assert_eq!(state["queues"][0]["answered"], 1);
    assert_eq!(state["queues"][0]["longest_wait"], 5.5);

    let error = desk.refusal("hang_up", &both);
    assert_eq!(error.kind(), ErrorKind::ImpossibleInThisState);
}

#[test]
fn a_caller_hangs_up_and_gives_up_by_itself() {
    let desk = Desk::start();
    let talker = [("group", 1.into()), ("talk", 10.into())];
    let call = desk.act("inbound_call", &talker).unwrap();
    desk.act("answer", &[("agent", 101.into()), ("call", call.into())]);
    desk.act(
        "inbound_call",
        &[("group", 1.into()), ("patience", 4.into())],
    );
    desk.act(
        "advance",
        &[("seconds", 9.into()), ("milliseconds", 999.into())],
    );
    let state = desk.hosted.state();
    assert_eq!(
        state["calls"].as_array().unwrap().len(),
        1,
        "one has given up"
    );
    assert_eq!(state["queues"][0]["abandoned"], 1);
    desk.act("advance", &[("milliseconds", 1.into())]);
    assert_eq!(desk.hosted.state()["calls"], json!([]));
}

#[test]
fn agents_come_and_go() {
    let desk = Desk::start();
    desk.act("log_off", &[("agent", 101.into())]);
    assert_eq!(desk.hosted.state()["agents"][0]["logged_on"], false);
    desk.act("log_on", &[("agent", 101.into())]);
    desk.act(
        "set_not_ready",
        &[("agent", 101.into()), ("medium", "voice".into())],
    );
    let state = desk.hosted.state();
    assert_eq!(state["agents"][0]["logged_on"], true);
    assert_eq!(state["agents"][0]["voice_ready"], false);

    let new = [
        ("id", 103.into()),
        ("name", "Cy".into()),
        ("logon_id", "cy".into()),
        ("extension", "4003".into()),
        ("groups", "1; 2".into()),
        ("habits", "quick".into()),
    ];
    desk.act("add_agent", &new);
    let phone = [
        ("id", 104.into()),
        ("name", "Di".into()),
        ("logon_id", "di".into()),
        ("pin", "104".into()),
        ("extension", "4004".into()),
        ("groups", "2".into()),
        ("logs_on", false.into()),
    ];
    desk.act("add_phone_agent", &phone);
    let agents = &desk.hosted.state()["agents"];
    assert_eq!(agents[2]["name"], "Cy");
    assert_eq!(agents[2]["logged_on"], true);
    assert_eq!(agents[3]["phone_agent"], true);
    assert_eq!(agents[3]["logged_on"], false);

    // Cy, who is new, serves group 1, and answers after a second by habit.
    desk.act("inbound_call", &[("group", 1.into())]);
    desk.act("advance", &[("seconds", 1.into())]);
    let agents = &desk.hosted.state()["agents"];
    assert_eq!(agents[2]["calls"][0]["state"], "connected");
}

#[test]
fn habits_are_given_and_taken_away() {
    let desk = Desk::start();
    let habits = [("agent", 101.into()), ("habits", "quick".into())];
    desk.act("set_habits", &habits);
    desk.act("inbound_call", &[("group", 1.into()), ("talk", 1.into())]);
    desk.act("advance", &[("seconds", 1.into())]);
    assert_eq!(
        desk.hosted.state()["agents"][0]["calls"][0]["state"],
        "connected"
    );
    desk.act("advance", &[("seconds", 1.into())]);
    desk.act("set_habits", &[("agent", 101.into())]);
    desk.act("inbound_call", &[("group", 1.into())]);
    desk.act("advance", &[("seconds", 5.into())]);
    assert_eq!(
        desk.hosted.state()["agents"][0]["calls"][0]["state"],
        "alerting"
    );
}

#[test]
fn sessions_campaigns_and_their_forms() {
    let desk = Desk::start();
    let mail = [
        ("group", 3.into()),
        ("from", "c@example.com".into()),
        ("subject", "Hi".into()),
    ];
    let session = desk.act("email", &mail).unwrap();
    let both = [("agent", 101.into()), ("session", session.into())];
    assert_eq!(desk.hosted.state()["sessions"][0]["state"], "offered");
    desk.act("accept_session", &both);
    let state = desk.hosted.state();
    assert_eq!(state["sessions"][0]["kind"], "email");
    assert_eq!(state["sessions"][0]["rec_id"], 101);
    desk.act("reply", &both);

    let customer = [
        ("campaign", 7.into()),
        ("id", 1.into()),
        ("name", "Eve".into()),
        ("number", "answer-after-3".into()),
        ("IVRLabel1", "Plan".into()),
        ("IVRData1", "B".into()),
    ];
    desk.act("add_customer", &customer);
    desk.act("start_campaign", &[("campaign", 7.into())]);
    let state = desk.hosted.state();
    assert_eq!(state["previews"][0]["task"], "campaign");
    assert_eq!(state["previews"][0]["state"], "pending");
    assert_eq!(
        state["campaigns"][0]["customers"][0]["data"],
        json!([["Plan", "B"]])
    );
    desk.act("dial_pending", &[("agent", 101.into())]);
    desk.act("advance", &[("seconds", 3.into())]);
    let state = desk.hosted.state();
    assert_eq!(state["previews"][0]["state"], "dialled");
    let form = [
        ("agent", 101.into()),
        ("status", 3.into()),
        ("next_attempt", "2026-01-05T10:00:00".into()),
        ("comment", "Later".into()),
    ];
    desk.act("fill_form", &form);
    let customer = &desk.hosted.state()["campaigns"][0]["customers"][0];
    assert_eq!(customer["comment"], "Later");
    assert_eq!(customer["status"], 3);
}

#[test]
fn the_log_tells_what_was_not_done() {
    use openccas_protocol::{Request, requests::HangupCall};

    let desk = Desk::start();
    let request = Request::HangupCall(HangupCall {
        agent_rec_id: 101,
        call_id: 99,
    });
    desk.hosted.simulator().carry_out(&request).unwrap();
    let log = desk.hosted.log();
    assert!(log.last().unwrap().text.contains("99"), "{log:?}");
    let written = serde_json::to_value(&log).unwrap();
    assert_eq!(written[0]["time"], "2026-01-05T08:00:00Z");
}

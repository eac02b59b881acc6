//! A picture as JSON.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "picture/support.rs"]
#[allow(dead_code, reason = "shared with the other tests of pictures")]
mod support;

use openccas_model::Picture;
use openccas_protocol::{CallCause, CallRejectCause, EventBody, EventType, Parameter, emit};
use serde_json::{Value, json};

use support::{
    Teller, allocated, cleared, delivered, established, held, logon, originated, transferred,
};

/// Agent 1 consults agent 2 about a caller, agent 3 writes up a call and is not ready.
fn afternoon() -> Picture {
    let mut teller = Teller::connected();
    teller.tell(allocated(1, 10, 7));
    teller.tell(delivered(1, 10, "0701"));
    teller.tell(established(1, 10, "0701"));
    teller.tell(held(1, 10, true));
    teller.tell(originated(1, 11));
    teller.tell(delivered(2, 11, "100"));
    teller.tell(allocated(3, 12, 130));
    teller.tell(established(3, 12, "0702"));
    teller.tell(cleared(3, 12, true));
    teller.tell(
        EventBody::build(EventType::NotReady)
            .long(Parameter::REC_ID, 3)
            .long(Parameter::REASON_ID, 4)
            .text(Parameter::REASON_STRING, "Lunch")
            .finish(),
    );
    teller.tell(logon(4));
    teller.picture
}

fn json(picture: &Picture) -> Value {
    serde_json::to_value(picture).unwrap()
}

/// What it looks like as a whole; the order of keys is part of it.
#[test]
fn a_picture_is_one_object() {
    let picture = serde_json::to_string_pretty(&afternoon()).unwrap();
    let expected = include_str!("picture.json");
    assert_eq!(picture, expected.trim_end(), "{picture}");
}

/// Nothing is known, and that is said.
#[test]
fn an_empty_picture() {
    assert_eq!(
        json(&Picture::new()),
        json!({
            "seq": null,
            "epoch": null,
            "time": null,
            "complete": false,
            "connected": false,
            "gaps": 0,
            "agents": [],
            "service_groups": [],
            "calls": [],
            "finished": [],
        })
    );
}

#[test]
fn sessions_and_offers_stand_at_their_agents() {
    let mut teller = Teller::new();
    let handling = emit::EmailHandling {
        rec_id: 1,
        message_id: 70,
    };
    teller.tell(handling.body());
    for customer_id in [4, 5] {
        let info = emit::CampaignInfo {
            rec_id: 1,
            campaign_id: 3,
            customer_id,
            customer_name: "Ann",
            customer_number: "0702",
            comment: "",
            ivr: &[("Plan".to_owned(), "B".to_owned())],
            x_campaign_call_id: None,
        };
        teller.tell(info.body());
    }
    let accept = emit::CampaignAccept {
        rec_id: 1,
        campaign_id: 3,
        customer_id: 5,
        call_id: 40,
    };
    teller.tell(accept.body());
    let agent = &json(&teller.picture)["agents"][0];
    assert_eq!(
        agent["sessions"],
        json!([{
            "kind": "email",
            "session_id": 70,
            "service_group_id": "unknown",
            "state": "handling",
            "since": "1970-01-01T00:00:05Z",
        }])
    );
    let offers = &agent["campaign_calls"];
    assert_eq!(offers[0]["state"], "pending");
    assert_eq!(offers[0].get("call_id"), None);
    assert_eq!(offers[0]["customer_data"], json!([["Plan", "B"]]));
    assert_eq!(offers[1]["state"], "accepted");
    assert_eq!(offers[1]["call_id"], 40);
}

#[test]
fn a_history_tells_every_change() {
    let mut teller = Teller::new();
    for call_id in [10, 11] {
        teller.tell(allocated(1, call_id, 0));
        teller.tell(established(1, call_id, "070"));
    }
    teller.tell(transferred(1, [10, 11, 12], true, false));
    let picture = json(&teller.picture);
    let calls = [&picture["calls"], &picture["finished"]];
    let mut changes = calls
        .into_iter()
        .flat_map(|calls| calls.as_array().unwrap())
        .flat_map(|call| call["history"].as_array().unwrap())
        .filter(|step| step["change"] == "transferred");
    assert_eq!(
        changes.next(),
        Some(&json!({
            "time": "1970-01-01T00:00:09Z",
            "rec_id": 1,
            "change": "transferred",
            "by_agent": true,
        }))
    );
}

#[test]
fn causes_are_told_as_events_tell_them() {
    let mut teller = Teller::new();
    teller.tell(allocated(1, 40, 0));
    let rejected = emit::CallRejected {
        rec_id: 1,
        call_id: 40,
        cause: CallRejectCause::from_text("Rejected By Agent"),
    };
    teller.tell(rejected.body());
    teller.tell(originated(1, 41));
    let failed = emit::Failed {
        rec_id: 1,
        call_id: 41,
        cause: CallCause::from_number(4),
        called_number: "112",
    };
    teller.tell(failed.body());
    let picture = json(&teller.picture);
    let last = |place: usize| &picture["finished"][place]["history"][1];
    assert_eq!(last(0)["change"], "rejected");
    assert_eq!(last(0)["cause"], "Rejected By Agent");
    assert_eq!(last(1)["change"], "failed");
    assert_eq!(last(1)["cause"], 4);
}

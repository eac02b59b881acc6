//! A picture as JSON.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "picture/support.rs"]
#[allow(dead_code, reason = "shared with the other tests of pictures")]
mod support;

use openccas_model::Picture;
use openccas_protocol::{EventBody, EventType, Parameter};
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

#[test]
fn print() {
    println!("{}", serde_json::to_string_pretty(&afternoon()).unwrap());
}

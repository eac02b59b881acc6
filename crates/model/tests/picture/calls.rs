//! Calls that are neither transferred nor joined.

use openccas_model::{Direction, Known};
use openccas_protocol::{CallCause, CallRejectCause, CallType, emit};

use crate::support::{
    Teller, allocated, at, cleared, clerical_ended, delivered, established, held, originated,
    retrieved,
};

#[test]
fn a_service_group_call_from_its_allocation_to_the_end_of_clerical_time() {
    let mut teller = Teller::new();
    teller.tell(allocated(1, 40, 12));
    assert_eq!(teller.calls(), ["40: 1 in Allocated"]);
    teller.tell(delivered(1, 40, "070"));
    assert_eq!(teller.calls(), ["40: 1 in Delivered"]);
    teller.tell(established(1, 40, "070"));
    assert_eq!(teller.calls(), ["40: 1 in Established"]);
    let call = teller.picture.call(40).unwrap();
    assert_eq!(call.began, Known::Known(at(5)));
    assert_eq!(call.service_group_id, Known::Known(Some(5)));
    assert_eq!(call.call_type, Some(CallType::Voice));
    assert_eq!(call.calling_number.as_deref(), Some("070"));
    assert_eq!(call.called_number.as_deref(), Some("0800"));
    assert_eq!(call.trunk_id.as_deref(), Some("T1"));
    assert_eq!(call.time_in_queue, Some(12));
    assert_eq!(call.ivr, [("Order".into(), "17".into())]);
    assert_eq!(call.direction(), Known::Known(Direction::Incoming));
    assert_eq!(call.leg(1).unwrap().established, Some(at(7)));
    assert_eq!(teller.agent(1).calls, [40]);
    teller.tell(cleared(1, 40, true));
    assert_eq!(teller.calls(), ["40: 1 ? Clerical"]);
    assert_eq!(teller.agent(1).clerical_since(), Some(at(8)));
    assert_eq!(teller.agent(1).calls, [0; 0]);
    teller.tell(clerical_ended(1, 40));
    assert_eq!(teller.calls(), [""; 0]);
    assert!(!teller.agent(1).is_busy());
    assert_eq!(teller.agent(1).free_since, Some(at(9)));
    assert_eq!(
        teller.history(40),
        "1 Allocated, 1 Delivered, 1 Established, 1 Cleared+clerical, 1 ClericalEnded"
    );
}

#[test]
fn the_twin_of_an_allocation_changes_nothing() {
    let mut teller = Teller::new();
    teller.tell(allocated(1, 40, 12));
    let before = teller.picture.call(40).unwrap().clone();
    teller.tell(
        emit::PhoneAgentCallInformation {
            rec_id: 1,
            call_id: 40,
            service_group_id: 5,
            calling_party_number: "070",
            called_number: "0800",
            ivr: &[("Order".to_owned(), "17".to_owned())],
            time_in_queue: 12,
        }
        .body(),
    );
    assert_eq!(*teller.picture.call(40).unwrap(), before);
}

#[test]
fn a_call_between_agents() {
    let mut teller = Teller::new();
    teller.tell(originated(1, 40));
    assert_eq!(teller.calls(), ["40: 1 out Originated"]);
    teller.tell(delivered(2, 40, "4001"));
    teller.tell(delivered(1, 40, "4002"));
    assert_eq!(teller.calls(), ["40: 1 out Delivered, 2 in Delivered"]);
    teller.tell(established(2, 40, "4001"));
    teller.tell(established(1, 40, "4002"));
    let call = teller.picture.call(40).unwrap();
    assert_eq!(call.direction(), Known::Known(Direction::Outgoing));
    assert_eq!(call.service_group_id, Known::Known(None));
    assert_eq!(call.calling_number.as_deref(), Some("4001"));
    teller.tell(cleared(2, 40, false));
    assert_eq!(teller.calls(), ["40: 1 out Established"]);
    teller.tell(cleared(1, 40, false));
    assert_eq!(teller.calls(), [""; 0]);
}

#[test]
fn hold_tells_who_holds() {
    let mut teller = Teller::new();
    teller.tell(established(1, 40, "4002"));
    teller.tell(established(2, 40, "4001"));
    teller.tell(held(1, 40, false));
    teller.tell(held(2, 40, true));
    assert_eq!(teller.calls(), ["40: 1 ? Holding, 2 ? OnHold"]);
    teller.tell(held(2, 40, false));
    teller.tell(held(1, 40, true));
    assert_eq!(teller.calls(), ["40: 1 ? Held(Both), 2 ? Held(Both)"]);
    // Somebody retrieves it, and no event tells who.
    teller.tell(retrieved(1, 40));
    teller.tell(retrieved(2, 40));
    assert_eq!(teller.calls(), ["40: 1 ? Held(Unknown), 2 ? Held(Unknown)"]);
    teller.tell(retrieved(1, 40));
    teller.tell(retrieved(2, 40));
    assert_eq!(teller.calls(), ["40: 1 ? Established, 2 ? Established"]);
}

#[test]
fn a_holder_who_leaves_holds_no_more() {
    let mut teller = Teller::new();
    for rec_id in 1..=3 {
        teller.tell(established(rec_id, 40, "x"));
    }
    teller.tell(held(1, 40, false));
    teller.tell(held(2, 40, true));
    teller.tell(held(3, 40, true));
    teller.tell(cleared(1, 40, false));
    assert_eq!(teller.calls(), ["40: 2 ? Established, 3 ? Established"]);
}

#[test]
fn rejected_and_allocated_again() {
    let mut teller = Teller::new();
    teller.tell(allocated(1, 40, 3));
    teller.tell(delivered(1, 40, "070"));
    let cause = CallRejectCause::RingTimeout;
    teller.tell(
        emit::CallRejected {
            rec_id: 1,
            call_id: 40,
            cause,
        }
        .body(),
    );
    assert_eq!(teller.calls(), [""; 0]);
    teller.tell(allocated(2, 40, 20));
    teller.tell(delivered(2, 40, "070"));
    teller.tell(established(2, 40, "070"));
    assert_eq!(teller.calls(), ["40: 2 in Established"]);
    assert_eq!(
        teller.history(40),
        "1 Allocated, 1 Delivered, 1 Rejected(Ring Timeout), 2 Allocated, 2 Delivered, \
         2 Established"
    );
    assert_eq!(teller.picture.finished().count(), 0);
}

#[test]
fn failed_and_diverted() {
    let mut teller = Teller::new();
    teller.tell(originated(1, 40));
    let cause = CallCause::Busy;
    teller.tell(
        emit::Failed {
            rec_id: 1,
            call_id: 40,
            cause,
            called_number: "112",
        }
        .body(),
    );
    assert_eq!(teller.calls(), [""; 0]);
    assert_eq!(teller.history(40), "1 Originated, 1 Failed");
    // Some switches clear it besides.
    teller.tell(cleared(1, 40, false));
    assert_eq!(teller.calls(), [""; 0]);
    teller.tell(delivered(1, 41, "070"));
    teller.tell(
        emit::ConnectionCleared {
            rec_id: 1,
            call_id: 41,
            clerical_flag: false,
            diverted_flag: true,
            divert_destination: Some("4003"),
        }
        .body(),
    );
    assert_eq!(teller.history(41), "1 Delivered, 1 Diverted(4003)");
}

#[test]
fn call_data_change() {
    let mut teller = Teller::new();
    teller.tell(allocated(1, 40, 3));
    teller.tell(established(1, 40, "070"));
    let call_type = CallType::Voice;
    let ivr = &[
        ("VIP".to_owned(), "yes".to_owned()),
        ("Order".to_owned(), "18".to_owned()),
    ];
    teller.tell(
        emit::CallInformationUpdate {
            rec_id: 1,
            call_id: 40,
            call_type,
            ivr,
        }
        .body(),
    );
    let private_data = "from 40";
    teller.tell(
        emit::AssociatedDataSet {
            rec_id: 1,
            call_id: 40,
            call_type,
            private_data,
        }
        .body(),
    );
    let cq_code_list = &["12".to_owned(), "own".to_owned()];
    teller.tell(
        emit::CqCodes {
            rec_id: 1,
            call_id: 40,
            call_type,
            cq_code_list,
        }
        .body(),
    );
    teller.tell(
        emit::RecordingStarted {
            rec_id: 1,
            dn: "4001",
            ip_address: None,
            call_id: 40,
            service_group_id: Some(5),
            opposite_party_number: "070",
        }
        .body(),
    );
    let call = teller.picture.call(40).unwrap();
    assert_eq!(
        call.ivr,
        [("Order".into(), "18".into()), ("VIP".into(), "yes".into())]
    );
    assert_eq!(call.private_data.as_deref(), Some("from 40"));
    assert_eq!(call.cq_codes, ["12".into(), "own".into()]);
    assert_eq!(call.leg(1).unwrap().recording, Known::Known(true));
    teller.tell(
        emit::RecordingStopped {
            rec_id: 1,
            call_id: 40,
        }
        .body(),
    );
    assert_eq!(
        teller.picture.call(40).unwrap().leg(1).unwrap().recording,
        Known::Known(false)
    );
}

#[test]
fn calls_from_before_the_connect_are_as_far_known_as_events_tell() {
    let mut teller = Teller::connected();
    teller.tell(held(1, 40, false));
    teller.tell(retrieved(2, 41));
    teller.tell(cleared(3, 42, true));
    teller.tell(cleared(3, 43, false));
    assert_eq!(
        teller.calls(),
        ["40: 1 ? Holding", "41: 2 ? Established", "42: 3 ? Clerical"]
    );
    let call = teller.picture.call(40).unwrap();
    assert_eq!(
        (call.began, call.service_group_id),
        (Known::Unknown, Known::Unknown)
    );
    assert_eq!(call.leg(1).unwrap().recording, Known::Unknown);
    assert_eq!(
        teller.picture.call(41).unwrap().leg(2).unwrap().established,
        None
    );
    // Whether the agent made it or got it, is not known either.
    teller.tell(delivered(1, 44, "070"));
    assert_eq!(teller.picture.call(44).unwrap().direction(), Known::Unknown);
}

#[test]
fn the_service_level_is_that_of_answered_calls() {
    let mut teller = Teller::new();
    for (call_id, waited) in [(40, 0), (41, 20), (42, 21), (43, 5_000)] {
        teller.tell(allocated(1, call_id, waited));
        teller.tell(established(1, call_id, "070"));
        teller.tell(established(1, call_id, "070"));
        teller.tell(cleared(1, call_id, false));
    }
    teller.tell(allocated(1, 44, 1));
    let answered = &teller.picture.group(5).unwrap().answered;
    assert_eq!(
        (answered.count(), answered.within(20), answered.within(255)),
        (4, 2, 3)
    );
    assert_eq!(answered.service_level(20), Some(0.5));
}

#[test]
fn memory_is_bounded() {
    let mut teller = Teller::new();
    for call_id in 0..500 {
        teller.tell(established(1, call_id, "070"));
        teller.tell(cleared(1, call_id + 1_000, true));
    }
    let agent = teller.agent(1);
    assert_eq!((agent.calls.len(), agent.clerical.len()), (64, 64));
    assert_eq!(teller.picture.calls().count(), 128);
    assert_eq!(teller.picture.finished().count(), 32);
    for _ in 0..500 {
        teller.tell(held(1, 499, false));
        teller.tell(retrieved(1, 499));
    }
    assert_eq!(teller.picture.call(499).unwrap().history.len(), 64);
}

//! Transfers and conferences.

use openccas_model::Known;
use openccas_protocol::emit;

use crate::support::{
    Teller, allocated, cleared, clerical_ended, conferenced, delivered, established, held,
    originated, transferred,
};

/// Agent 1 has a customer's call 40 on hold and consults agent 2 in call 41.
fn consulting(answered: bool) -> Teller {
    let mut teller = Teller::new();
    teller.tell(allocated(1, 40, 3));
    teller.tell(delivered(1, 40, "070"));
    teller.tell(established(1, 40, "070"));
    teller.tell(held(1, 40, false));
    teller.tell(originated(1, 41));
    teller.tell(
        emit::XferCallInformation {
            rec_id: 2,
            held_call_id: 40,
            active_call_id: 41,
            service_group_id: 5,
            calling_party_number: "070",
            called_number: "0800",
            ivr: &[],
        }
        .body(),
    );
    teller.tell(delivered(2, 41, "4001"));
    teller.tell(delivered(1, 41, "4002"));
    if answered {
        teller.tell(established(2, 41, "4001"));
        teller.tell(established(1, 41, "4002"));
    }
    teller
}

#[test]
fn a_consultation_knows_what_it_is_about() {
    let teller = consulting(true);
    assert_eq!(
        teller.calls(),
        [
            "40: 1 in Holding",
            "41: 1 out Established, 2 in Established"
        ]
    );
    assert_eq!(teller.picture.call(41).unwrap().consults_about, Some(40));
    assert_eq!(teller.agent(1).calls, [40, 41]);
}

#[test]
fn a_transfer_hands_the_call_over() {
    let mut teller = consulting(true);
    teller.tell(transferred(1, [40, 41, 42], true, true));
    assert_eq!(teller.calls(), ["42: 2 in Established, 1 ? Clerical"]);
    teller.tell(transferred(2, [40, 41, 42], false, false));
    assert_eq!(teller.calls(), ["42: 2 in Established, 1 ? Clerical"]);
    let call = teller.picture.call(42).unwrap();
    assert_eq!(call.service_group_id, Known::Known(Some(5)));
    assert_eq!(call.calling_number.as_deref(), Some("070"));
    assert_eq!(call.ivr.len(), 1);
    assert_eq!(
        call.leg(2).unwrap().opposite_party_number.as_deref(),
        Some("070")
    );
    // It is found by its former ids, by which clerical time ends, too.
    assert_eq!(teller.picture.call(40).unwrap().call_id, 42);
    assert_eq!(teller.picture.call(41).unwrap().call_id, 42);
    assert_eq!(
        (&teller.agent(1).calls[..], &teller.agent(2).calls[..]),
        (&[][..], &[42][..])
    );
    teller.tell(clerical_ended(1, 40));
    assert_eq!(teller.calls(), ["42: 2 in Established"]);
    teller.tell(cleared(2, 42, false));
    assert_eq!(teller.calls(), [""; 0]);
    assert!(teller.picture.call(40).is_none());
    assert!(
        teller
            .history(42)
            .starts_with("1 Allocated, 1 Delivered, 1 Established")
    );
    assert!(
        teller
            .history(42)
            .contains("1 Transferred away, 2 Transferred")
    );
}

#[test]
fn the_order_of_the_two_sides_does_not_matter() {
    let mut teller = consulting(true);
    teller.tell(transferred(2, [40, 41, 42], false, false));
    assert_eq!(teller.calls(), ["42: 1 in Established, 2 in Established"]);
    teller.tell(transferred(1, [40, 41, 42], true, false));
    assert_eq!(teller.calls(), ["42: 2 in Established"]);
}

#[test]
fn a_transfer_before_the_answer() {
    let mut teller = consulting(false);
    teller.tell(transferred(1, [40, 41, 42], true, false));
    teller.tell(transferred(2, [40, 41, 42], false, false));
    assert_eq!(teller.calls(), ["42: 2 in Delivered"]);
    teller.tell(established(2, 42, "070"));
    assert_eq!(teller.calls(), ["42: 2 in Established"]);
}

#[test]
fn a_held_agent_is_transferred() {
    for answered in [true, false] {
        let mut teller = Teller::new();
        teller.tell(established(2, 40, "4001"));
        teller.tell(established(1, 40, "4002"));
        teller.tell(held(1, 40, false));
        teller.tell(held(2, 40, true));
        teller.tell(originated(1, 41));
        teller.tell(delivered(3, 41, "4001"));
        teller.tell(delivered(1, 41, "4003"));
        if answered {
            teller.tell(established(3, 41, "4001"));
            teller.tell(established(1, 41, "4003"));
        }
        for rec_id in 1..=3 {
            teller.tell(transferred(rec_id, [40, 41, 42], rec_id == 1, false));
        }
        let expected = if answered {
            "42: 2 ? Established, 3 in Established"
        } else {
            "42: 2 ? Delivered, 3 in Delivered"
        };
        assert_eq!(teller.calls(), [expected]);
    }
}

#[test]
fn a_transfer_out_of_the_house_ends_the_call_for_us() {
    let mut teller = Teller::new();
    teller.tell(allocated(1, 40, 3));
    teller.tell(established(1, 40, "070"));
    teller.tell(held(1, 40, false));
    teller.tell(originated(1, 41));
    teller.tell(established(1, 41, "112"));
    teller.tell(transferred(1, [40, 41, 42], true, true));
    assert_eq!(teller.calls(), ["42: 1 ? Clerical"]);
    assert_eq!(teller.agent(1).clerical[0].call_id, 42);
    teller.tell(clerical_ended(1, 40));
    assert_eq!(teller.calls(), [""; 0]);
    assert!(!teller.agent(1).is_busy());
}

#[test]
fn a_conference_keeps_everybody() {
    for new in [42, 40, 41] {
        let mut teller = consulting(true);
        teller.tell(conferenced(1, [40, 41, new], &["070", "4002"]));
        teller.tell(conferenced(2, [40, 41, new], &["070", "4001"]));
        let mut legs = teller.picture.call(new).unwrap().legs.clone();
        legs.sort_by_key(|leg| leg.rec_id);
        let legs: Vec<String> = legs.iter().map(crate::support::leg).collect();
        assert_eq!(legs, ["1 in Established", "2 in Established"]);
        assert_eq!(teller.picture.calls().count(), 1);
        let call = teller.picture.call(new).unwrap();
        let opposite = call.leg(1).unwrap().opposite_party_number.as_deref();
        assert_eq!(opposite, Some("070,4002"));
        for former in [40, 41] {
            assert_eq!(teller.picture.call(former).unwrap().call_id, new);
        }
        teller.tell(cleared(1, new, true));
        teller.tell(clerical_ended(1, new));
        teller.tell(cleared(2, new, false));
        assert_eq!(teller.calls(), [""; 0]);
    }
}

#[test]
fn conferences_chain() {
    let mut teller = consulting(true);
    teller.tell(conferenced(1, [40, 41, 42], &[]));
    teller.tell(conferenced(2, [40, 41, 42], &[]));
    teller.tell(held(1, 42, false));
    teller.tell(held(2, 42, true));
    teller.tell(originated(1, 43));
    teller.tell(established(3, 43, "4001"));
    teller.tell(established(1, 43, "4003"));
    teller.tell(conferenced(1, [42, 43, 44], &[]));
    teller.tell(conferenced(2, [42, 43, 44], &[]));
    teller.tell(conferenced(3, [42, 43, 44], &[]));
    assert_eq!(
        teller.calls(),
        ["44: 1 in Established, 2 in Established, 3 ? Established"]
    );
    for former in 40..=43 {
        assert_eq!(teller.picture.call(former).unwrap().call_id, 44);
    }
    for rec_id in 1..=3 {
        assert_eq!(teller.agent(rec_id).calls, [44]);
    }
}

#[test]
fn transfers_of_calls_from_before_the_connect() {
    let mut teller = Teller::connected();
    teller.tell(transferred(1, [40, 41, 42], true, false));
    assert_eq!(teller.calls(), [""; 0]);
    teller.tell(transferred(2, [40, 41, 42], false, false));
    assert_eq!(teller.calls(), ["42: 2 ? Unknown"]);
    assert_eq!(teller.picture.call(42).unwrap().began, Known::Unknown);
    teller.tell(transferred(3, [50, 51, 52], true, true));
    assert_eq!(teller.calls(), ["42: 2 ? Unknown", "52: 3 ? Clerical"]);
}

//! Events as C programs read them.

use std::{ffi::CStr, ptr};

use openccas::EventType;
use openccas_protocol::{Envelope, EventBody, Origin};

use super::*;

fn event() -> ccas_event {
    let body = EventBody::build(EventType::Delivered)
        .long(Parameter::REC_ID, 7)
        .text(Parameter::OPPOSITE_PARTY_NUMBER, "0701 – ö")
        .text(Parameter::TRUNK_ID, "")
        .named_long("Brandnew", -5)
        .named_text("Newer", "12")
        .finish();
    let envelope = Envelope {
        seq: 42,
        time: "2026-01-05T08:00:00.5Z".parse().unwrap(),
        tenant_id: 3,
        snapshot: false,
        correlation: Some(9),
    };
    ccas_event::lent(Event::assemble(&envelope, &body, &Origin::local("run-1")))
}

/// # Safety
/// `text` is one.
unsafe fn seen<'a>(text: *const c_char) -> &'a str {
    // SAFETY: as the caller says.
    unsafe { CStr::from_ptr(text) }.to_str().unwrap()
}

#[test]
fn values_are_found_by_name_and_by_constant() {
    let event = event();
    let mut text = ptr::null();
    let mut long = 0;
    for (name, expected) in [
        (c"OPPOSITEPARTYNUMBER", "0701 – ö"),
        (c"recid", "7"),
        (c"TrunkID", ""),
        (c"brandNEW", "-5"),
        (c"Newer", "12"),
    ] {
        // SAFETY: all are of this function.
        unsafe {
            assert_eq!(
                ccas_event_get_string_value(&event, name.as_ptr(), &mut text),
                OK
            );
            assert_eq!(seen(text), expected);
        }
    }
    // SAFETY: all are of this function.
    unsafe {
        assert_eq!(
            ccas_event_get_long_value(&event, c"newer".as_ptr(), &mut long),
            OK
        );
        assert_eq!(long, 12);
        let number = i32::from(Parameter::REC_ID.number());
        assert_eq!(ccas_event_long(&event, number, &mut long), OK);
        assert_eq!(long, 7);
        assert_eq!(ccas_event_text(&event, number, &mut text), OK);
        assert_eq!(seen(text), "7");
        let again = text;
        assert_eq!(ccas_event_text(&event, number, &mut text), OK);
        assert_eq!(again, text);
    }
}

#[test]
fn what_is_not_there_is_an_error_and_changes_nothing() {
    let event = event();
    let mut text = c"before".as_ptr();
    let mut long = 4;
    // SAFETY: all are of this function.
    unsafe {
        assert_eq!(
            ccas_event_get_string_value(&event, c"CallID".as_ptr(), &mut text),
            -50
        );
        assert_eq!(
            ccas_event_get_long_value(&event, c"TrunkID".as_ptr(), &mut long),
            -51
        );
        assert_eq!(
            ccas_event_get_long_value(&event, c"\xff".as_ptr(), &mut long),
            -1
        );
        assert_eq!(
            ccas_event_get_long_value(&event, ptr::null(), &mut long),
            -1
        );
        assert_eq!(
            ccas_event_get_long_value(ptr::null(), c"RecID".as_ptr(), &mut long),
            -1
        );
        assert_eq!(
            ccas_event_get_long_value(&event, c"RecID".as_ptr(), ptr::null_mut()),
            -1
        );
        let call_id = i32::from(Parameter::CALL_ID.number());
        assert_eq!(ccas_event_long(&event, call_id, &mut long), -50);
        let trunk_id = i32::from(Parameter::TRUNK_ID.number());
        assert_eq!(ccas_event_long(&event, trunk_id, &mut long), -51);
        for strange in [0, -1, 70_000, 65_535] {
            assert_eq!(ccas_event_text(&event, strange, &mut text), -50);
        }
        assert_eq!(ccas_event_text(ptr::null(), 1, &mut text), -1);
        assert_eq!(ccas_event_long(&event, 1, ptr::null_mut()), -1);
        assert_eq!((seen(text), long), ("before", 4));
    }
}

#[test]
fn a_retained_event_outlives_the_lent_one() {
    let lent = event();
    // SAFETY: all are of this function.
    unsafe {
        let mut kept = ccas_event_retain(&lent);
        drop(lent);
        let mut again = ccas_event_retain(kept);
        assert_eq!(kept, again);
        ccas_event_release(&mut kept);
        assert!(kept.is_null());
        ccas_event_release(&mut kept);
        assert_eq!(ccas_event_seq(again), 42);
        assert_eq!(ccas_event_tenant_id(again), 3);
        assert_eq!(ccas_event_correlation(again), 9);
        assert_eq!(ccas_event_time_us(again) % 1_000_000, 500_000);
        assert_eq!(seen(ccas_event_epoch(again)), "run-1");
        assert_eq!(seen(ccas_event_type_name(again)), "Delivered");
        ccas_event_release(&mut again);
    }
}

#[test]
fn a_lent_event_is_not_released() {
    let lent = event();
    let mut pointer = ptr::from_ref(&lent).cast_mut();
    // SAFETY: a program that confuses what it may release.
    unsafe { ccas_event_release(&mut pointer) };
    // SAFETY: of this function.
    assert_eq!(unsafe { ccas_event_seq(&lent) }, 42);
}

#[test]
fn parameters_are_walked_in_order() {
    let event = event();
    let mut names = Vec::new();
    // SAFETY: all are of this function.
    unsafe {
        for index in 0..ccas_event_parameter_count(&event) {
            let mut parameter = <ccas_parameter as record::Record>::zeroed();
            parameter.struct_size = size_of::<ccas_parameter>();
            assert_eq!(ccas_event_parameter_at(&event, index, &mut parameter), OK);
            names.push((seen(parameter.name).to_owned(), parameter.value_type));
        }
        let mut parameter = <ccas_parameter as record::Record>::zeroed();
        assert_eq!(ccas_event_parameter_at(&event, 0, &mut parameter), -1);
        parameter.struct_size = size_of::<ccas_parameter>();
        assert_eq!(ccas_event_parameter_at(&event, 5, &mut parameter), -50);
    }
    let expected = [
        ("RecID", 1),
        ("OppositePartyNumber", 2),
        ("TrunkID", 2),
        ("Brandnew", 1),
        ("Newer", 2),
    ];
    assert_eq!(names, expected.map(|(name, kind)| (name.to_owned(), kind)));
}

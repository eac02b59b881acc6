//! The kinds of call, as the tables of events number them and as the vendor's sample program does.

use openccas_protocol::CallType;
use openccas_simulator::{CallbackKind, InboundCallback};

use super::{OFFICE, PENDING, dial_campaign};
use crate::desk::Desk;

fn office(profile: &str) -> Desk {
    let centre = format!("[centre]\ncall_type_profile = \"{profile}\"");
    Desk::of(&OFFICE.replacen("[centre]", &centre, 1))
}

/// Campaign calls, every kind of callback, and ordinary calls.
fn told(profile: &str) -> String {
    let mut desk = office(profile);
    desk.wait(4.0);
    desk.ask(dial_campaign(PENDING, ""));
    desk.inbound(1);
    let mut told = desk.told();
    for kind in [CallbackKind::Web, CallbackKind::Voice, CallbackKind::Email] {
        let mut desk = office(profile);
        let callback = InboundCallback::to("0701", kind);
        desk.world.callback(1, callback).unwrap();
        told.push_str(&desk.told());
    }
    told
}

/// The numbers of all kinds of call that are told, in order.
fn numbers(told: &str) -> Vec<i32> {
    let words = told.split_whitespace();
    words
        .filter_map(|word| word.strip_prefix("CallType="))
        .map(|number| number.parse().unwrap())
        .collect()
}

#[test]
fn the_sample_program_has_its_own_numbers() {
    let tables = told("tables");
    let mut kinds = numbers(&tables);
    let sample: Vec<i32> = kinds
        .iter()
        .map(|&number| CallType::from_number(number).sample_number())
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds, [2, 3, 4, 5], "{tables}");
    assert_eq!(numbers(&told("sample")), sample);
    assert!(
        told("sample").contains("Originated RecID=101 CallID=1002 ServiceGroupID=5 CallType=6")
    );
}

#[test]
fn nothing_else_depends_on_them() {
    let without = |told: String| {
        let kind = |word: &&str| !word.starts_with("CallType=");
        told.split_whitespace()
            .filter(kind)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(without(told("tables")), without(told("sample")));
}

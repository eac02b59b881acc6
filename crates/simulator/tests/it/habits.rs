//! What agents do by themselves.

use openccas_simulator::{InboundCall, Span};

use crate::desk::{Desk, QUIET};

/// The quiet desk, its agents with these habits.
fn desk(habits: &str) -> Desk {
    let agents = QUIET
        .replace(
            "extension = \"4001\"",
            "extension = \"4001\"\nhabits = \"usual\"",
        )
        .replace(
            "extension = \"4002\"",
            "extension = \"4002\"\nhabits = \"usual\"",
        );
    Desk::of(&format!(
        "{agents}\n[[habits]]\nname = \"usual\"\nanswers_after = 2\n{habits}"
    ))
}

/// The types of what happens in the next minutes, with the seconds.
fn course(desk: &mut Desk) -> Vec<String> {
    let call = InboundCall {
        talk: Some(Span::seconds(20)),
        ..InboundCall::from("0701")
    };
    desk.world.inbound_call(1, call).unwrap();
    desk.wait(120.0);
    let told = desk.told();
    told.lines()
        .map(|line| line.split(' ').take(3).collect::<Vec<_>>().join(" "))
        .filter(|line| !line.contains("CallInformation") && !line.contains("Clerical"))
        .collect()
}

#[test]
fn an_agent_answers_and_the_customer_hangs_up() {
    let course = course(&mut desk(""));
    assert_eq!(
        course,
        [
            "0 Delivered RecID=101",
            "2 Established RecID=101",
            "22 ConnectionCleared RecID=101",
        ]
    );
}

#[test]
fn a_call_can_be_missed() {
    let course = course(&mut desk("misses = 1"));
    assert_eq!(
        course[..2],
        ["0 Delivered RecID=101", "20 CallRejected RecID=101"]
    );
}

#[test]
fn a_customer_on_hold_waits_for_the_agent() {
    let course = course(&mut desk("holds = 1\nholds_for = 30"));
    assert_eq!(
        course,
        [
            "0 Delivered RecID=101",
            "2 Established RecID=101",
            "8 Held RecID=101",
            "38 Retrieved RecID=101",
            "40 ConnectionCleared RecID=101",
        ]
    );
}

#[test]
fn a_consultation_ends_with_a_transfer() {
    let course = course(&mut desk("consults = 1\nconsults_for = 5\ntransfers = 1"));
    assert_eq!(
        course,
        [
            "0 Delivered RecID=101",
            "2 Established RecID=101",
            "8 Held RecID=101",
            "8 Originated RecID=101",
            "8 Delivered RecID=102",
            "8 Delivered RecID=101",
            "10 Established RecID=102",
            "10 Established RecID=101",
            "15 Transferred RecID=101",
            "15 Transferred RecID=102",
            "22 ConnectionCleared RecID=102",
        ]
    );
}

#[test]
fn a_consultation_becomes_a_conference() {
    let course = course(&mut desk("consults = 1\nconsults_for = 5\nconferences = 1"));
    assert!(
        course.contains(&"15 Conferenced RecID=101".to_owned()),
        "{course:?}"
    );
    assert!(
        course.contains(&"15 Conferenced RecID=102".to_owned()),
        "{course:?}"
    );
    let cleared = course
        .iter()
        .filter(|line| line.contains("ConnectionCleared"))
        .count();
    assert_eq!(cleared, 2, "{course:?}");
}

#[test]
fn a_consultation_ends_and_the_customer_is_taken_back() {
    let course = course(&mut desk("consults = 1\nconsults_for = 5"));
    assert!(
        course.contains(&"15 ConnectionCleared RecID=101".to_owned()),
        "{course:?}"
    );
    assert!(
        course
            .iter()
            .any(|line| line.contains("Retrieved RecID=101")),
        "{course:?}"
    );
}

#[test]
fn breaks_have_reasons_and_end() {
    let mut desk = desk("breaks_every = 100\nbreaks_for = 10\nreasons = [5]");
    desk.wait(3_600.0);
    let told = desk.told();
    let begun = told
        .lines()
        .filter(|line| line.contains("NotReady RecID=101 ReasonID=5"))
        .count();
    let ended = told
        .lines()
        .filter(|line| line.ends_with(" Ready RecID=101"))
        .count();
    assert!((15..60).contains(&begun), "{begun} breaks in an hour");
    assert!(begun - ended <= 1, "{begun} breaks, {ended} returns");
}

#[test]
fn agents_without_habits_do_nothing() {
    let mut desk = Desk::quiet();
    desk.wait(86_400.0);
    desk.expect("");
}

//! Numbers on the wire never change.

use openccas_catalogue::Catalogue;

const LOCK: &str = include_str!("../catalogue.lock");

fn catalogue() -> Catalogue {
    Catalogue::load().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_line_of_the_lock_is_still_true_and_none_is_missing() {
    let extended = catalogue()
        .extend_lock(LOCK)
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(extended, LOCK, "`cargo xtask codegen` adds new lines");
}

#[test]
fn new_numbers_are_added_in_their_place() {
    let shortened = LOCK.replace("event 8 BROADCAST_DELIVERED\n", "");
    assert_ne!(shortened, LOCK);
    assert_eq!(catalogue().extend_lock(&shortened).as_deref(), Ok(LOCK));
}

#[test]
fn a_number_that_means_something_else_is_refused() {
    for (line, expected) in [
        ("event 8 BROADCAST_RINGING", "no longer true"),
        ("parameter 9999 Gone", "no longer true"),
        ("event eight BROADCAST_DELIVERED", "expected a line such as"),
        ("event 8", "expected a line such as"),
    ] {
        let refusal = catalogue().extend_lock(line).expect_err(line).to_string();
        assert!(
            refusal.contains(line) && refusal.contains(expected),
            "{refusal}"
        );
    }
}

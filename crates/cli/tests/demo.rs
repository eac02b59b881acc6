//! The demonstration, in short.

mod support;

use support::{Running, run, stderr, stdout};

#[test]
fn nothing_is_lost() {
    let demo = run(["demo", "--seconds", "5"]);
    let text = stdout(&demo);
    assert!(demo.status.success(), "{text}\n{}", stderr(&demo));
    for expected in [
        "cut, by force",
        "── disconnected: connection_lost",
        "── connected again",
        "$ openccas request 127.0.0.1:",
        "Events by type: ",
        "Requests by outcome: ",
        "was lost and made again once",
    ] {
        assert!(text.contains(expected), "{expected:?} is not in\n{text}");
    }
    assert!(text.lines().any(|line| line == "lost: 0"));
    assert!(text.lines().any(|line| line == "doubled: 0"));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_with_a_summary() {
    let mut demo = Running::start(["demo", "--seconds", "60"]);
    demo.wait_for(&["DataComplete"]);
    demo.interrupt();
    let rest = demo.rest();
    assert!(rest.iter().any(|line| line == "lost: 0"), "{rest:#?}");
    assert_eq!(demo.end().code(), Some(0));
}

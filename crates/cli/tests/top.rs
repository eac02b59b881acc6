//! `top` beside a service, as text: a test has no terminal.

mod support;

use support::{QUIET, Running, openccas, run, stderr, stdout};

#[test]
fn one_snapshot_of_agents_and_groups() {
    let (_service, address) = Running::serve(QUIET, "top", &[]);
    let output = run(["top", &address, "--once"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let text = stdout(&output);
    let mut lines = text.lines();
    let head = lines.next().unwrap();
    assert!(
        head.starts_with(&format!("{address}  connected  seq ")),
        "{head}"
    );
    assert!(
        text.contains("\nAGENTS  2: 2 ready, 0 at work, 0 clerical, 0 not ready\n"),
        "{text}"
    );
    let line = |start: &str| {
        let found = text
            .lines()
            .find(|line| line.starts_with(start))
            .unwrap_or_default();
        found.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(line("4007"), "4007 Ada V··· Ready ?");
    assert_eq!(line("Support"), "Support 2 0 0 0 –");
    assert!(text.contains("\nCALLS  0\n"), "{text}");
    assert!(!text.contains('\u{1b}'), "no colours in a pipe");
}

#[test]
fn without_a_terminal_it_ends_by_itself() {
    let (_service, address) = Running::serve(QUIET, "top-pipe", &[]);
    let not_ready = [
        "request",
        &address,
        "set-voice-not-ready",
        "--agent-rec-id",
        "7",
    ];
    let output = run(not_ready);
    assert!(output.status.success(), "{}", stderr(&output));
    let output = run(["top", &address, "--sort", "state"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let text = stdout(&output);
    let place = |name| text.find(name).unwrap();
    assert!(
        place("Bo") < place("Ada"),
        "who is ready comes first: {text}"
    );
    assert!(
        text.contains("1 ready, 0 at work, 0 clerical, 1 not ready"),
        "{text}"
    );
}

#[test]
fn nobody_there() {
    let output = run(["top", "127.0.0.1:1", "--once"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(
        stderr(&output).contains("connect_failed"),
        "{}",
        stderr(&output)
    );
    let output = openccas()
        .args(["top", "127.0.0.1:1", "--sort", "luck"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
}

//! The demonstration with programs that watch beside it: good ones, and ones that are not.
//!
//! The programs are this test itself, as `fake_program` with a variable that says what to be.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "what helps tests fails as tests do")]

mod support;

use std::{
    env, fs,
    io::{self, Write},
    path::PathBuf,
    process::{Command, Output, exit, id},
    thread,
    time::Duration,
};

use openccas::{Delivery, ErrorKind, Notice, Options, Reconnect};
use support::{Running, is_alive, run, stderr, stdout};

/// A watcher with this name, which behaves like this.
fn watch(name: &str, how: &str) -> String {
    let here = env::current_exe().unwrap();
    let here = here.to_str().unwrap();
    format!("--watch={name}=FAKE={how} '{here}' --exact fake_program --nocapture --quiet")
}

fn demo(watchers: &[String], more: &[&str]) -> Output {
    let mut args = vec!["demo", "--seconds", "4", "--plain"];
    args.extend(more);
    args.extend(watchers.iter().map(String::as_str));
    run(args)
}

/// The line of the summary with what this one was told.
fn row(text: &str, name: &str) -> Vec<String> {
    let mut lines = text
        .lines()
        .skip_while(|line| !line.contains("from the moment on"));
    let line = lines.find(|line| line.split_whitespace().next() == Some(name));
    let line = line.unwrap_or_else(|| panic!("{name} has no line in\n{text}"));
    line.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn all_see_the_same_in_the_same_order() {
    let output = demo(&[watch("One", "follow"), watch("Two", "follow")], &[]);
    let text = stdout(&output);
    assert!(output.status.success(), "{text}\n{}", stderr(&output));
    let published = row(&text, "published");
    assert_ne!(published[1], "0");
    for name in ["openccas", "One", "Two"] {
        let row = row(&text, name);
        assert_eq!(row[1..3], published[1..3], "{text}");
        assert_eq!(row[3..], ["0", "0"], "{text}");
    }
    for expected in [
        "demo     │ ── all connections of those that watch are cut, by force",
        "One      │ -- disconnected",
        "Two      │ -- connected again",
        "One      │ 1 ",
        "openccas │ ",
    ] {
        assert!(text.contains(expected), "{expected:?} is not in\n{text}");
    }
    assert!(text.lines().any(|line| line == "lost: 0"), "{text}");
}

#[test]
fn what_is_lost_doubled_or_turned_around_is_found() {
    let check = |how: &str, fault: &str| {
        let output = demo(&[watch("Good", "follow"), watch("Bad", how)], &[]);
        assert_eq!(output.status.code(), Some(1), "{how}: {}", stdout(&output));
        let told = stderr(&output);
        let expected =
            format!("Bad: what it was told differs from what the service published: {fault}");
        assert!(told.contains(&expected), "{how}: {told}");
        assert!(!told.contains("Good"), "{how}: {told}");
    };
    thread::scope(|scope| {
        for (how, fault) in [
            ("skip", "1 lost, 0 doubled, 0 out of order"),
            ("double", "0 lost, 1 doubled, 0 out of order"),
            ("turn", "0 lost, 0 doubled, 1 out of order"),
            ("rename", "1 lost, 0 doubled, 0 out of order"),
            ("invent", "0 lost, 0 doubled, 1 out of order"),
        ] {
            scope.spawn(move || check(how, fault));
        }
    });
}

#[test]
fn a_program_that_dies_is_a_failure() {
    let output = demo(&[watch("Mortal", "die")], &[]);
    assert_eq!(output.status.code(), Some(1));
    let told = stderr(&output);
    assert!(
        told.contains("Mortal: it ended with exit status: 3: that was too much"),
        "{told}"
    );
    let output = demo(&[String::from("--watch=None=/nowhere/to/be/found")], &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("None: it ended with exit status: 127"));
}

#[test]
fn whatever_is_printed_the_terminal_is_safe_and_nothing_is_missed() {
    let output = demo(&[watch("Loud", "garbage")], &[]);
    let text = stdout(&output);
    assert!(output.status.success(), "{}", stderr(&output));
    let strange = |it: char| it.is_control() && it != '\n';
    assert!(!text.contains(strange), "{text:?}");
    assert!(text.lines().all(|line| line.chars().count() < 8000));
    assert!(
        text.contains("Loud     │ \\u{1b}[2J\\u{1b}[31mred"),
        "{text}"
    );
    assert_eq!(row(&text, "Loud")[1..3], row(&text, "published")[1..3]);
}

#[test]
fn who_never_follows_is_not_waited_for_and_leaves_nothing_behind() {
    let pids = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("watchers-never.pids");
    let never = format!("PIDS='{}' {}", pids.display(), "FAKE=never");
    let never = watch("Never", "never").replace("FAKE=never", &never);
    let output = demo(&[never, watch("Good", "follow")], &["--wait", "2"]);
    let text = stdout(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(
        stderr(&output).contains("Never: it did not follow in time"),
        "{}",
        stderr(&output)
    );
    assert!(text.contains("Never      did not follow"), "{text}");
    assert_eq!(row(&text, "Good")[1..3], row(&text, "published")[1..3]);
    let pids = fs::read_to_string(pids).unwrap();
    assert_eq!(pids.split_whitespace().count(), 2);
    for pid in pids.split_whitespace() {
        assert!(!is_alive(pid.parse().unwrap()), "{pid} lives on");
    }
}

#[test]
fn what_cannot_run_here_is_said_and_is_a_failure_only_if_all_are_required() {
    let watchers = [watch("Absent", "unavailable"), watch("Good", "follow")];
    let output = demo(&watchers, &[]);
    let text = stdout(&output);
    assert!(output.status.success(), "{text}\n{}", stderr(&output));
    assert!(
        text.contains("Absent     did not run: install something"),
        "{text}"
    );
    let output = demo(&watchers, &["--require-all"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("Absent: install something"));
}

#[test]
fn ctrl_c_ends_programs_that_are_still_starting() {
    let pids = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("watchers-ctrl-c.pids");
    let never = format!("PIDS='{}' {}", pids.display(), "FAKE=never");
    let never = watch("Never", "never").replace("FAKE=never", &never);
    let mut demo = Running::start(["demo", &never]);
    demo.wait_for(&["Never    │ here I am"]);
    demo.interrupt();
    let rest = demo.rest();
    assert!(rest.iter().any(|line| line == "lost: 0"), "{rest:#?}");
    assert_eq!(demo.end().code(), Some(0));
    for pid in fs::read_to_string(pids).unwrap().split_whitespace() {
        assert!(!is_alive(pid.parse().unwrap()), "{pid} lives on");
    }
}

#[test]
fn names_and_commands_are_checked() {
    for (watch, fault) in [
        ("C", "NAME=COMMAND is expected"),
        ("=x", "a name has 1 to 12 letters"),
        ("C=", "what is the command of C?"),
        ("openccas=x", "openccas is taken already"),
    ] {
        let output = run(["demo", "--watch", watch]);
        assert_eq!(output.status.code(), Some(2), "{watch}");
        assert!(stderr(&output).contains(fault), "{}", stderr(&output));
    }
}

/// Not a test: the program that the tests have watch, with host and port as the last arguments.
#[test]
fn fake_program() {
    let Ok(how) = env::var("FAKE") else { return };
    match how.as_str() {
        "unavailable" => {
            eprintln!("install something");
            exit(69);
        }
        "never" => {
            let mut child = Command::new("sleep").arg("1000").spawn().unwrap();
            fs::write(
                env::var("PIDS").unwrap(),
                format!("{} {}", id(), child.id()),
            )
            .unwrap();
            say("here I am");
            child.wait().unwrap();
        }
        how => follow(how),
    }
    exit(0);
}

fn say(line: impl std::fmt::Display) {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}").unwrap();
}

/// Follows as the examples do, with one fault.
fn follow(how: &str) {
    let arguments: Vec<String> = env::args().collect();
    let [.., host, port] = arguments.as_slice() else {
        panic!("{arguments:?}")
    };
    let reconnect = Reconnect::default().longest_delay(Duration::from_millis(200));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let options = Options::new().reconnect(reconnect);
        let client = options.open(host, port.parse().unwrap()).await.unwrap();
        let mut events = client.events();
        let mut live = 0;
        let mut kept = None;
        while let Some(delivery) = events.next().await {
            match delivery.unwrap() {
                Delivery::Event(event) if event.is_snapshot() => {
                    say(format_args!("({}) {}", event.seq(), event.type_name()));
                }
                Delivery::Event(event) => {
                    live += 1;
                    let line = format!("{} {} and more", event.seq(), event.type_name());
                    match (how, live) {
                        ("skip", 3) => {}
                        ("double", 3) => say(format_args!("{line}\n{line}")),
                        ("turn", 3) => kept = Some(line),
                        ("rename", 3) => say(format_args!("{} Mistaken", event.seq())),
                        ("invent", 3) => say(format_args!("{line}\n999999 Delivered")),
                        ("die", 3) => {
                            eprintln!("that was too much");
                            exit(3);
                        }
                        ("garbage", _) => garbage(&line),
                        _ => say(line),
                    }
                    if live == 4 {
                        kept.take().into_iter().for_each(say);
                    }
                }
                Delivery::Notice(Notice::Disconnected(reason)) => {
                    say("-- disconnected");
                    if reason.kind() == ErrorKind::ServiceShutdown {
                        return;
                    }
                }
                Delivery::Notice(Notice::Reconnected) => say("-- connected again"),
                _ => {}
            }
        }
    });
}

/// The line, among what no terminal shall get.
fn garbage(line: &str) {
    let mut out = io::stdout().lock();
    out.write_all(b"\x1b[2J\x1b[31mred\0\x07\x9b\xff\xfe\r\x08\n")
        .unwrap();
    out.write_all(&[b'#'; 100_000]).unwrap();
    out.write_all(format!("\n{line}\r\n").as_bytes()).unwrap();
    out.write_all(b"no end").unwrap();
    out.write_all(b"\n").unwrap();
    out.flush().unwrap();
}

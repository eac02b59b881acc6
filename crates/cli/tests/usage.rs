//! What is typed wrong is told, and help is there.

mod support;

use std::{net::TcpListener, path::Path};

use openccas::{EventType, Method};
use support::{file, run, stderr, stdout};

/// The exit code and the message of a command that must fail.
fn failure(args: &[&str]) -> (i32, String) {
    let output = run(args);
    (output.status.code().unwrap_or(-1), stderr(&output))
}

fn kebab(method: Method) -> String {
    method.info().name.replace('_', "-")
}

#[test]
fn every_method_has_a_help_text() {
    for method in Method::ALL
        .into_iter()
        .filter(|method| !method.is_lifecycle())
    {
        let help = run(["request", "localhost", &kebab(method), "--help"]);
        let text = stdout(&help);
        assert!(help.status.success(), "{method:?}: {}", stderr(&help));
        for input in method.info().inputs {
            let option = format!("--{}", input.name.replace('_', "-"));
            assert!(text.contains(&option), "{method:?} {option}");
        }
        assert!(
            text.contains(&format!("COM: {}.", method.info().com_name)),
            "{method:?}"
        );
    }
}

#[test]
fn the_list_of_requests_is_complete() {
    let help = stdout(&run(["request", "localhost", "--help"]));
    for method in Method::ALL {
        let listed = help
            .lines()
            .any(|line| line.split_whitespace().next() == Some(&kebab(method)));
        assert_eq!(listed, !method.is_lifecycle(), "{method:?}");
    }
}

#[test]
fn every_command_has_a_help_text() {
    for command in [
        "serve",
        "watch",
        "request",
        "methods",
        "events",
        "demo",
        "hash-password",
        "completions",
        "man",
    ] {
        let help = run([command, "--help"]);
        assert!(help.status.success());
        assert!(stdout(&help).contains("Usage: openccas"), "{command}");
    }
    let help = stdout(&run(["--help"]));
    assert!(help.contains("Exit codes:"));
    assert!(stdout(&run(["--version"])).starts_with("openccas "));
}

#[test]
fn mistakes_on_the_command_line() {
    let call = ["request", "localhost:9", "make-call"];
    for (args, expected) in [
        (vec![], "Usage: openccas"),
        (vec!["fly"], "unrecognized subcommand 'fly'"),
        (vec!["watch"], "<ADDR>"),
        (vec!["watch", "host:port"], "is not a port"),
        (
            vec!["watch", "localhost", "--type", "Nonsense"],
            "no such type of event",
        ),
        (
            vec!["watch", "localhost", "--for", "0"],
            "expected a number of seconds above 0",
        ),
        (
            vec!["watch", "localhost", "--tenant", "1"],
            "go with --user",
        ),
        (
            vec!["request", "localhost", "fly-away"],
            "there is no method 'fly-away'",
        ),
        (
            vec!["request", "localhost", "make-cal"],
            "similar methods: make-call",
        ),
        (vec!["request", "localhost"], "<METHOD>"),
        (
            [call.as_slice(), &["--agent-rec-id", "7"]].concat(),
            "--dial-string <TEXT>",
        ),
        (
            [
                call.as_slice(),
                &["--agent-rec-id", "seven", "--dial-string", "1"],
            ]
            .concat(),
            "expected a whole number",
        ),
        (
            [
                call.as_slice(),
                &["--agent-rec-id", "4294967296", "--dial-string", "1"],
            ]
            .concat(),
            "expected a whole number from -2147483648 to 2147483647",
        ),
        (vec!["serve", "--speed", "0"], "expected a number above 0"),
        (vec!["serve", "--listen", "nowhere"], "expected HOST:PORT"),
        (
            vec!["serve", "--listen", "0.0.0.0:0"],
            "not a loopback address",
        ),
        (vec!["methods", "fly-away"], "there is no method"),
        (vec!["events", "fly-away"], "there is no event"),
    ] {
        let (code, message) = failure(&args);
        assert_eq!(code, 2, "{args:?}: {message}");
        assert!(message.contains(expected), "{args:?}: {message}");
    }
}

#[test]
fn dates_and_flags_are_checked() {
    let status = |date, flag| {
        failure(&[
            "request",
            "localhost:9",
            "set-callback-call-status",
            "--agent-rec-id=7",
            "--callback-call-id=1",
            "--status=1",
            "--next-call-attempt",
            date,
            "--close-form",
            flag,
        ])
    };
    assert!(
        status("tomorrow", "true")
            .1
            .contains("expected a local date and time")
    );
    assert!(
        status("2026-01-05T08:00:00", "maybe")
            .1
            .contains("expected true or false")
    );
    assert_eq!(status("2026-01-05T08:00:00", "true").0, 3);
}

#[test]
fn lifecycle_methods_say_what_to_use_instead() {
    for method in Method::ALL
        .into_iter()
        .filter(|method| method.is_lifecycle())
    {
        for name in [kebab(method), method.info().com_name.to_owned()] {
            let (code, message) = failure(&["request", "localhost", &name, "some", "--thing"]);
            assert_eq!(code, 2);
            assert!(message.contains("is not a request: "), "{name}: {message}");
        }
    }
}

#[test]
fn a_service_that_is_not_there() {
    // A port that was free a moment ago, and that nobody listens on.
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    for args in [
        vec!["watch", "ADDR"],
        vec![
            "request",
            "ADDR",
            "hold-call",
            "--agent-rec-id",
            "7",
            "--call-id",
            "1",
        ],
    ] {
        let address = port.to_string();
        let args: Vec<&str> = args
            .into_iter()
            .map(|arg| if arg == "ADDR" { &address } else { arg })
            .collect();
        let (code, message) = failure(&args);
        assert_eq!(code, 3);
        assert!(
            message.starts_with("openccas: connect_failed: "),
            "{message}"
        );
        assert_eq!(message.lines().count(), 1);
    }
}

#[test]
fn a_service_that_says_nothing() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap().to_string();
    let (code, message) = failure(&["watch", &address, "--connect-timeout", "0.2"]);
    assert_eq!(code, 3);
    assert!(message.contains("timeout"), "{message}");
}

#[test]
fn a_mistake_in_a_scenario() {
    let path = file("mistake.toml", "[[agent]]\nid = \"seven\"\n");
    let path = path.to_str().unwrap();
    let (code, message) = failure(&["serve", "--scenario", path]);
    assert_eq!(code, 2);
    assert!(message.contains("mistake.toml:2:"), "{message}");
    assert!(message.contains("expected"), "{message}");
    let (code, message) = failure(&["serve", "--scenario", "missing.toml"]);
    assert_eq!(code, 2);
    assert!(message.contains("missing.toml"), "{message}");
}

#[test]
fn completions_for_the_usual_shells() {
    for shell in ["bash", "zsh", "fish"] {
        let script = run(["completions", shell]);
        assert!(script.status.success());
        let script = stdout(&script);
        assert!(
            script.contains("make-call") && script.contains("agent-rec-id"),
            "{shell}"
        );
    }
    assert_eq!(failure(&["completions", "cmd"]).0, 2);
}

#[test]
fn every_command_has_its_manual_page() {
    let folder = env!("CARGO_TARGET_TMPDIR").to_owned() + "/man1";
    let made = run(["man", &folder]);
    assert!(made.status.success());
    for page in [
        "openccas.1",
        "openccas-serve.1",
        "openccas-request-make-call.1",
    ] {
        let page = std::fs::read_to_string(Path::new(&folder).join(page)).unwrap();
        assert!(page.contains(".SH SYNOPSIS"), "{page}");
    }
    assert_eq!(failure(&["man", "/dev/null/x"]).0, 1);
}

#[test]
fn the_catalogue_is_listed() {
    let methods = stdout(&run(["methods"]));
    let events = stdout(&run(["events"]));
    for method in Method::ALL {
        assert!(methods.contains(&kebab(method)), "{method:?}");
    }
    for info in EventType::ALL.into_iter().filter_map(EventType::info) {
        assert!(events.contains(info.name), "{}", info.name);
    }
    let methods: serde_json::Value =
        serde_json::from_str(&stdout(&run(["methods", "--json"]))).unwrap();
    assert_eq!(methods.as_array().unwrap().len(), 56);
    let events: serde_json::Value =
        serde_json::from_str(&stdout(&run(["events", "--json"]))).unwrap();
    assert_eq!(events.as_array().unwrap().len(), 62);
}

#[test]
fn one_entry_in_full() {
    for name in ["make-call", "make_call", "MakeCall"] {
        let text = stdout(&run(["methods", name]));
        assert!(
            text.contains("COM: MakeCall") && text.contains("--dial-string TEXT"),
            "{name}"
        );
    }
    for name in ["delivered", "BROADCAST_DELIVERED", "8"] {
        let text = stdout(&run(["events", name]));
        assert!(text.contains("OppositePartyNumber"), "{name}");
    }
    assert!(stdout(&run(["events", "service-group-added"])).contains("33"));
}

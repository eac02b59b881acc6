//! `serve`, `watch` and `request` together, as somebody with three terminals has them.

mod support;

use std::fs;

use serde_json::Value;
use support::{QUIET, Running, file, run, stderr, stdout};

fn request(address: &str, args: &[&str]) -> std::process::Output {
    run(["request", address].iter().chain(args))
}

#[test]
fn the_events_of_a_call_appear() {
    let (_service, address) = Running::serve(QUIET, "call", &[]);
    let mut watch = Running::start(["watch", &address, "--json"]);
    watch.wait_for(&["\"notice\":\"snapshot_begin\""]);
    watch.wait_for(&[
        "\"name\":\"Logon\"",
        "\"Name\":\"Ada\"",
        "\"snapshot\":true",
    ]);
    watch.wait_for(&["\"name\":\"DataComplete\""]);

    let args = [
        "make-call",
        "--agent-rec-id",
        "7",
        "--dial-string",
        "answer-after-0",
    ];
    let expect = ["--expect", "Originated,Delivered,Established", "--json"];
    let made = request(&address, &[args.as_slice(), &expect].concat());
    assert!(made.status.success(), "{}", stderr(&made));
    let lines: Vec<Value> = stdout(&made)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines[0], serde_json::json!({ "result": {} }));
    let names: Vec<&Value> = lines[1..].iter().map(|line| &line["name"]).collect();
    assert_eq!(names, ["Originated", "Delivered", "Established"]);
    // Who made the request is told that the call comes of it.
    assert!(lines[1]["correlation"].is_u64(), "{}", lines[1]);

    let call_id = lines[3]["parameters"]["CallID"].to_string();
    for name in ["Originated", "Delivered", "Established"] {
        let line = watch.wait_for(&[&format!("\"name\":\"{name}\"")]);
        let event: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(event["parameters"]["RecID"], 7);
        assert_eq!(event["parameters"]["CallID"].to_string(), call_id);
        assert_eq!(event["snapshot"], false);
        assert_eq!(
            event.get("correlation"),
            None,
            "it is another client's request"
        );
    }
}

#[test]
fn the_com_names_are_understood() {
    let (_service, address) = Running::serve(QUIET, "com-names", &[]);
    let found = request(
        &address,
        &["GetAgentRecIDFromLogonID", "--bstrAgentLogonID", "ada"],
    );
    assert_eq!(stdout(&found), "agent_rec_id: 7\n", "{}", stderr(&found));
}

#[test]
fn results_are_named() {
    let (_service, address) = Running::serve(QUIET, "results", &[]);
    let status = request(&address, &["get-voice-ready-status", "--agent-rec-id", "7"]);
    assert_eq!(stdout(&status), "status: 1\n");
    let reasons = ["get-not-ready-reasons", "--tenant-rec-id", "-1"];
    assert_eq!(stdout(&request(&address, &reasons)), "reasons: 1|Coffee\n");
    let json = request(&address, &[reasons.as_slice(), &["--json"]].concat());
    assert_eq!(stdout(&json), "{\"result\":{\"reasons\":\"1|Coffee\"}}\n");
}

#[test]
fn a_refused_request_says_why() {
    let (_service, address) = Running::serve(QUIET, "refused", &[]);
    let args = ["answer-call", "--agent-rec-id", "99", "--call-id", "1"];
    let refused = request(&address, &args);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        stderr(&refused).starts_with("openccas: agent_unknown: "),
        "{}",
        stderr(&refused)
    );
    assert_eq!(stderr(&refused).lines().count(), 1);
    let refused = request(&address, &[args.as_slice(), &["--json"]].concat());
    let error: Value = serde_json::from_str(&stdout(&refused)).unwrap();
    assert_eq!(error["error"], "agent_unknown");
    assert_eq!(error["outcome"], "refused");
}

#[test]
fn an_event_that_does_not_come_is_told() {
    let (_service, address) = Running::serve(QUIET, "no-event", &[]);
    let args = [
        "set-voice-ready",
        "--agent-rec-id",
        "7",
        "--expect",
        "Failed",
    ];
    let waited = request(&address, &[args.as_slice(), &["--timeout", "0.2"]].concat());
    assert_eq!(waited.status.code(), Some(1));
    assert!(stderr(&waited).contains("timeout: the request succeeded, but Failed did not come"));
}

#[test]
fn a_watch_can_be_narrowed() {
    let (_service, address) = Running::serve(QUIET, "narrow", &[]);
    let narrow = [
        "--type",
        "logon,broadcast_ready",
        "--agent",
        "8",
        "--count",
        "1",
    ];
    let watch = run(["watch", &address, "--json"].iter().chain(&narrow));
    assert!(watch.status.success());
    let lines = stdout(&watch);
    let events: Vec<&str> = lines
        .lines()
        .filter(|line| !line.contains("\"notice\""))
        .collect();
    assert_eq!(events.len(), 1);
    assert!(events[0].contains("\"Name\":\"Bo\""));
    let watch = run(["watch", &address, "--for", "0.2"]);
    assert!(watch.status.success());
    assert!(stdout(&watch).contains("DataComplete"));
}

#[cfg(unix)]
#[test]
fn the_end_of_the_service_is_told() {
    let (mut service, address) = Running::serve(QUIET, "end", &[]);
    let mut watch = Running::start(["watch", &address]);
    watch.wait_for(&["DataComplete"]);
    service.signal("TERM");
    assert!(service.end().success());
    watch.wait_for(&["\"name\":\"ServiceDisconnect\""]);
    watch.wait_for(&["\"notice\":\"disconnected\"", "service_shutdown"]);
    assert_eq!(watch.end().code(), Some(1));
}

#[cfg(unix)]
#[test]
fn a_watch_comes_back_to_a_service_that_began_anew() {
    let (mut service, address) = Running::serve(QUIET, "anew", &[]);
    let mut watch = Running::start(["watch", &address, "--reconnect"]);
    watch.wait_for(&["DataComplete"]);
    service.interrupt();
    assert!(service.end().success());
    watch.wait_for(&["\"notice\":\"disconnected\""]);
    let (_service, _) = Running::serve(QUIET, "anew", &["--listen", &address]);
    watch.wait_for(&["\"notice\":\"reconnected\""]);
    watch.wait_for(&["\"notice\":\"gap\"", "\"to\":null"]);
    watch.wait_for(&["\"notice\":\"snapshot_begin\""]);
    watch.wait_for(&["DataComplete"]);
}

#[cfg(unix)]
#[test]
fn every_event_is_in_the_log() {
    let log = file("events.jsonl", "");
    let log_path = log.to_str().unwrap();
    let (mut service, address) = Running::serve(QUIET, "log", &["--log", log_path]);
    for method in ["set-voice-not-ready", "set-voice-ready"] {
        assert!(
            request(&address, &[method, "--agent-rec-id", "8"])
                .status
                .success()
        );
    }
    service.interrupt();
    assert!(service.end().success());
    let text = fs::read_to_string(log).unwrap();
    let events: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let names: Vec<&Value> = events.iter().map(|event| &event["name"]).collect();
    assert_eq!(names, ["NotReady", "Ready", "ServiceDisconnect"]);
    for (place, event) in events.iter().enumerate() {
        assert_eq!(event["seq"], place + 1);
    }
}

#[test]
fn credentials_are_checked() {
    let scenario = format!("{QUIET}\n[[account]]\nuser_id = \"admin\"\npassword = \"secret\"\n");
    let (_service, address) = Running::serve(&scenario, "accounts", &[]);
    let status = ["get-voice-ready-status", "--agent-rec-id", "7"];
    let nobody = request(&address, &status);
    assert_eq!(nobody.status.code(), Some(3));
    assert!(
        stderr(&nobody).contains("authentication_failed"),
        "{}",
        stderr(&nobody)
    );

    let right = file("right-password", "secret\n");
    let wrong = file("wrong-password", "guess\n");
    let with = |password: &std::path::Path| {
        let user = [
            "--user",
            "admin",
            "--password-file",
            password.to_str().unwrap(),
        ];
        request(&address, &[status.as_slice(), &user].concat())
    };
    assert!(with(&right).status.success());
    assert_eq!(with(&wrong).status.code(), Some(3));
    assert!(!stderr(&with(&wrong)).contains("guess"));

    let by_variable = support::openccas()
        .args(["request", &address, "--user", "admin"])
        .args(status)
        .env("OPENCCAS_PASSWORD", "secret")
        .output()
        .unwrap();
    assert!(by_variable.status.success());
    let no_password = request(
        &address,
        &[["--user", "admin"].as_slice(), &status].concat(),
    );
    assert_eq!(no_password.status.code(), Some(2));
}

#[test]
fn a_strict_service_refuses_what_is_impossible() {
    let (_service, address) = Running::serve(QUIET, "strict", &["--strict"]);
    let refused = request(
        &address,
        &["hold-call", "--agent-rec-id", "7", "--call-id", "1"],
    );
    assert_eq!(refused.status.code(), Some(1), "{}", stdout(&refused));
    let (_service, address) = Running::serve(QUIET, "lenient", &[]);
    let ignored = request(
        &address,
        &["hold-call", "--agent-rec-id", "7", "--call-id", "1"],
    );
    assert_eq!(stdout(&ignored), "ok\n");
}

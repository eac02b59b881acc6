//! What was recorded can be served again.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "what helps tests fails as tests do")]

mod support;

use std::{fs, path::PathBuf};

use serde_json::{Value, json};
use support::{QUIET, Running, file, run, stderr, stdout};

/// A file that is not there yet.
fn new_file(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_file(&path);
    path
}

fn text(path: &std::path::Path) -> &str {
    path.to_str().unwrap()
}

/// The events of a recording, without what belongs to a run of the service.
fn events(path: &std::path::Path) -> Vec<Value> {
    let content = fs::read_to_string(path).unwrap();
    let lines = content
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines
        .filter(|line| line.get("notice").is_none())
        .map(|mut event| {
            let fields = event.as_object_mut().unwrap();
            for own in ["epoch", "seq", "correlation"] {
                fields.remove(own);
            }
            event
        })
        .collect()
}

fn replay(recording: &std::path::Path, speed: &str) -> (Running, String) {
    let args = ["serve", "--replay", text(recording), "--speed", speed];
    let mut service = Running::start(args.iter().chain(&["--listen", "127.0.0.1:0"]));
    let line = service.line();
    let address = line.strip_prefix("listening on ").unwrap().to_owned();
    (service, address)
}

/// A line of a recording.
fn line(event_type: i32, second: u32, snapshot: bool, parameters: &Value) -> String {
    json!({
        "type": event_type, "name": "?", "seq": 1, "epoch": "e",
        "time": format!("2026-01-05T08:00:{second:02}.25Z"),
        "tenant_id": if second.is_multiple_of(2) { 7 } else { 8 },
        "snapshot": snapshot, "parameters": parameters,
    })
    .to_string()
}

/// Configuration data, and what a newer service might say, with twice the same name.
fn strange(name: &str) -> PathBuf {
    let logon = json!({"RecID": 7, "LogonID": "ada", "Name": "Ada", "VoiceReady": 1,
                       "ServiceGroupList": "1|2"});
    let group = json!({"RecID": 1, "ServiceGroupPurpose": 0, "Name": "Süd"});
    let lines = [
        json!({"notice": "recording", "version": 1, "time_zone": "Europe/Stockholm"}).to_string(),
        line(1, 0, true, &logon),
        line(33, 0, true, &group),
        line(35, 0, true, &json!({})),
        line(
            4,
            1,
            false,
            &json!({"RecID": 7, "ReasonID": 1, "ReasonText": "Kaffe ☕"}),
        ),
        json!({"notice": "gap", "from": 3, "to": 4}).to_string(),
        line(
            4711,
            2,
            false,
            &json!({"RecID": 7, "X-Mood": "fine", "x-floor": -2, "recid": 9}),
        ),
        line(3, 3, false, &json!({"RecID": "a text"}))
            .replace("\"a text\"", "\"a text\",\"RecID\":5"),
    ];
    file(name, &lines.join("\n"))
}

#[test]
fn a_replay_of_a_day_is_that_day() {
    let lively = fs::read_to_string(
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../simulator/scenarios/support-desk.toml"),
    )
    .unwrap();
    let (mut service, address) = Running::serve(&lively, "recorded", &["--speed", "50"]);
    let first = new_file("first.jsonl");
    let recorded = run(["record", &address, text(&first), "--count", "400"]);
    assert!(recorded.status.success(), "{}", stderr(&recorded));
    service.interrupt();
    assert!(service.end().success());
    assert_eq!(events(&first).len(), 400);

    for speed in ["max", "50"] {
        let (_service, address) = replay(&first, speed);
        let again = new_file(&format!("again-{speed}.jsonl"));
        let recorded = run(["record", &address, text(&again), "--count", "400"]);
        assert!(recorded.status.success(), "{}", stderr(&recorded));
        assert_eq!(events(&again), events(&first), "at speed {speed}");
    }
}

#[test]
fn what_this_version_does_not_know_is_kept() {
    let recording = strange("strange.jsonl");
    let (_service, address) = replay(&recording, "max");
    let again = new_file("strange-again.jsonl");
    let recorded = run(["record", &address, text(&again), "--count", "6"]);
    assert!(recorded.status.success(), "{}", stderr(&recorded));
    let content = fs::read_to_string(&again).unwrap();
    let told: Vec<&str> = content
        .lines()
        .filter_map(|line| line.split_once("\"parameters\":"))
        .map(|(_, parameters)| parameters.trim_end_matches('}'))
        .collect();
    assert_eq!(
        &told[3..],
        [
            r#"{"RecID":7,"ReasonID":1,"ReasonText":"Kaffe ☕""#,
            r#"{"RecID":7,"X-Mood":"fine","x-floor":-2,"recid":9"#,
            r#"{"RecID":"a text","RecID":5"#,
        ]
    );
    let first = content.lines().next().unwrap();
    assert!(first.contains("Europe/Stockholm"), "{first}");
    let events = events(&again);
    let facts: Vec<_> = events
        .iter()
        .map(|event| {
            (
                event["type"].clone(),
                event["time"].clone(),
                event["tenant_id"].clone(),
            )
        })
        .collect();
    assert_eq!(
        facts[3],
        (json!(4), json!("2026-01-05T08:00:01.25Z"), json!(8))
    );
    assert_eq!(
        facts[4],
        (json!(4711), json!("2026-01-05T08:00:02.25Z"), json!(7))
    );
}

#[test]
fn events_keep_their_distances() {
    let recording = strange("distances.jsonl");
    // Three seconds from the configuration data to the last event.
    let (_service, address) = replay(&recording, "2");
    let began = std::time::Instant::now();
    let again = new_file("distances-again.jsonl");
    assert!(
        run(["record", &address, text(&again), "--count", "6"])
            .status
            .success()
    );
    let took = began.elapsed().as_secs_f64();
    assert!((1.4..20.0).contains(&took), "{took}");
}

#[test]
fn requests_are_answered_that_it_is_a_replay() {
    let (_service, address) = replay(&strange("asked.jsonl"), "1");
    let refused = run([
        "request",
        &address,
        "answer-call",
        "--agent-rec-id",
        "7",
        "--call-id",
        "1",
    ]);
    assert_eq!(refused.status.code(), Some(1));
    let message = stderr(&refused);
    assert!(
        message.starts_with("openccas: not_supported: this is a replay"),
        "{message}"
    );
    let asked = |args: &[&str]| stdout(&run(["request", &address].iter().chain(args)));
    assert_eq!(
        asked(&["get-agent-rec-id-from-logon-id", "--agent-logon-id", "ada"]),
        "agent_rec_id: 7\n"
    );
    assert_eq!(
        asked(&["get-voice-ready-status", "--agent-rec-id", "7"]),
        "status: 1\n"
    );
    assert_eq!(
        asked(&["get-agent-service-groups", "--agent-rec-id", "7"]),
        "groups: 1|Süd|2|\n"
    );
}

#[test]
fn a_recorded_end_is_the_end() {
    let (mut service, address) = Running::serve(QUIET, "ending", &[]);
    let first = new_file("ending.jsonl");
    let mut record = Running::start(["record", &address, text(&first)]);
    until_it_holds(&first, "DataComplete");
    service.interrupt();
    assert!(service.end().success());
    assert_eq!(record.end().code(), Some(1), "the connection was lost");
    let content = fs::read_to_string(&first).unwrap();
    let last = content.lines().last().unwrap();
    assert!(
        last.contains("\"notice\":\"disconnected\",\"kind\":\"service_shutdown\""),
        "{last}"
    );

    let (mut service, address) = replay(&first, "max");
    let again = new_file("ending-again.jsonl");
    assert_eq!(
        run(["record", &address, text(&again)]).status.code(),
        Some(1)
    );
    assert!(service.end().success());
    assert_eq!(events(&again), events(&first));
}

fn until_it_holds(path: &std::path::Path, part: &str) {
    let deadline = std::time::Instant::now() + support::DEADLINE;
    while !fs::read_to_string(path).is_ok_and(|content| content.contains(part)) {
        assert!(
            std::time::Instant::now() < deadline,
            "{part} is not recorded"
        );
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
}

#[test]
fn ctrl_c_leaves_a_whole_file_and_an_old_one_is_not_overwritten() {
    let (_service, address) = Running::serve(QUIET, "interrupted", &[]);
    let path = new_file("interrupted.jsonl");
    let mut record = Running::start(["record", &address, text(&path)]);
    until_it_holds(&path, "DataComplete");
    record.interrupt();
    assert_eq!(record.end().code(), Some(0));
    assert!(fs::read_to_string(&path).unwrap().ends_with("}\n"));

    let refused = run(["record", &address, text(&path), "--count", "1"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("--force"), "{}", stderr(&refused));
    let forced = run(["record", &address, text(&path), "--for", "0.1", "--force"]);
    assert!(forced.status.success(), "{}", stderr(&forced));
}

#[test]
fn a_broken_recording_is_refused_with_its_line() {
    let whole = fs::read_to_string(strange("whole.jsonl")).unwrap();
    for (name, line, message) in [
        ("cut", "{\"type\":4,\"na", "expected a JSON object"),
        ("no-type", "{}", "there is no field \"type\""),
        (
            "time",
            &whole.lines().nth(4).unwrap().replace("2026-", "x"),
            "expected a time",
        ),
        (
            "value",
            &whole
                .lines()
                .nth(4)
                .unwrap()
                .replace("\"ReasonID\":1", "\"ReasonID\":1.5"),
            "expected a whole number of 32 bits or a text",
        ),
    ] {
        let path = file(
            &format!("broken-{name}.jsonl"),
            &format!("{whole}\n\n{line}\n"),
        );
        let refused = run(["serve", "--replay", text(&path)]);
        assert_eq!(refused.status.code(), Some(2), "{name}");
        let told = stderr(&refused);
        assert!(
            told.contains(&format!("broken-{name}.jsonl:10: ")),
            "{told}"
        );
        assert!(told.contains(message), "{told}");
    }
    let empty = file("empty.jsonl", "");
    assert!(stderr(&run(["serve", "--replay", text(&empty)])).contains("at least one event"));
    let missing = run(["serve", "--replay", "nowhere.jsonl"]);
    assert!(stderr(&missing).contains("nowhere.jsonl: cannot be read"));
}

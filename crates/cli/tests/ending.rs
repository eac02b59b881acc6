//! How commands end: by Ctrl-C, or because nobody reads any more.
#![cfg(unix)]

mod support;

use std::process::Stdio;

use support::{QUIET, Running, openccas, read_and_close, run};

#[test]
fn ctrl_c_ends_a_watch_and_a_service() {
    let (mut service, address) = Running::serve(QUIET, "ctrl-c", &[]);
    let mut watch = Running::start(["watch", &address]);
    watch.wait_for(&["DataComplete"]);
    watch.interrupt();
    assert_eq!(watch.end().code(), Some(0));
    service.interrupt();
    assert_eq!(service.end().code(), Some(0));
}

#[test]
fn a_broken_pipe_ends_a_watch_quietly() {
    let (_service, address) = Running::serve(QUIET, "pipe", &[]);
    let mut watch = openccas()
        .args(["watch", &address])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    read_and_close(&mut watch, 10);
    // The next line finds that nobody reads.
    let ready = [
        "request",
        &address,
        "set-voice-not-ready",
        "--agent-rec-id",
        "7",
    ];
    assert!(run(ready).status.success());
    let ended = watch.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}

#[test]
fn a_broken_pipe_ends_a_list_quietly() {
    let mut list = openccas()
        .args(["methods", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    read_and_close(&mut list, 1);
    let ended = list.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}

//! Passwords that are stored hashed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::{
    io::Write,
    process::{Output, Stdio},
};

use support::{QUIET, Running, file, run, stderr, stdout};

fn hashed(password: &[u8]) -> Output {
    let mut child = support::openccas()
        .arg("hash-password")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(password).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_hash_goes_into_a_scenario() {
    let output = hashed(b"open sesame\nnot a part of it\n");
    assert!(output.status.success(), "{}", stderr(&output));
    let hash = stdout(&output).trim_end().to_owned();
    assert!(hash.starts_with("$argon2id$"), "{hash}");
    let account = format!("[[account]]\nuser_id = \"admin\"\npassword_hash = \"{hash}\"\n");
    let (_service, address) = Running::serve(&format!("{QUIET}\n{account}"), "hashed", &[]);
    let status = |password: &str| {
        let file = file("password-of-a-hash", password);
        let credentials = ["--user", "admin", "--password-file", file.to_str().unwrap()];
        let method = ["get-voice-ready-status", "--agent-rec-id", "7"];
        let args = [&["request", &address], &method[..], &credentials].concat();
        run(args).status.code()
    };
    assert_eq!(status("open sesame"), Some(0));
    assert_eq!(status("open"), Some(3));
    assert_eq!(status(&hash), Some(3));
}

#[test]
fn what_is_no_password() {
    for (bytes, complaint) in [
        (&b""[..], "empty"),
        (b"\r\n", "empty"),
        (b"a\0b\n", "NUL"),
        (b"\xff\n", "cannot be read"),
    ] {
        let output = hashed(bytes);
        assert!(!output.status.success());
        assert!(output.stdout.is_empty());
        assert!(stderr(&output).contains(complaint), "{}", stderr(&output));
    }
}

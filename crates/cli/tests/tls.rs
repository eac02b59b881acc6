//! `serve`, `watch` and `request` over TLS.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../../transport/tests/support/certificates.rs"]
mod certificates;
mod support;

use std::{
    path::{Path, PathBuf},
    process::Output,
};

use certificates::{Authority, Identity};
use support::{QUIET, Running, file, openccas, run, stderr, stdout};

/// The files of one test.
struct Files {
    name: &'static str,
    authority: Authority,
    roots: PathBuf,
}

impl Files {
    fn new(name: &'static str) -> Self {
        let authority = Authority::new(name);
        let roots = file(&format!("{name}-ca.pem"), &authority.pem);
        Self {
            name,
            authority,
            roots,
        }
    }

    /// Writes certificate and key, over those that were there.
    fn write(&self, role: &str, identity: &Identity) -> (PathBuf, PathBuf) {
        let name = self.name;
        (
            file(&format!("{name}-{role}.pem"), &identity.chain),
            file(&format!("{name}-{role}-key.pem"), &identity.key),
        )
    }

    fn serve(&self, more: &[&str]) -> (Running, String) {
        let (cert, key) = self.write("service", &self.authority.localhost());
        let mut args = vec!["--tls-cert", text(&cert), "--tls-key", text(&key)];
        args.extend(more);
        Running::serve(QUIET, self.name, &args)
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A request with these options.
fn request(address: &str, options: &[&str]) -> Output {
    let call = ["make-call", "--agent-rec-id", "7", "--dial-string", "1"];
    run(["request", address].iter().chain(options).chain(&call))
}

fn succeeds(address: &str, options: &[&str]) {
    let output = request(address, options);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(stdout(&output), "ok\n");
}

#[track_caller]
fn fails(address: &str, options: &[&str], code: i32, parts: &[&str]) {
    let output = request(address, options);
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert!(parts.iter().all(|part| said.contains(part)), "{said}");
}

#[test]
fn requests_and_events() {
    let files = Files::new("tls");
    let (_service, address) = files.serve(&[]);
    let roots = ["--tls-roots", text(&files.roots)];
    let mut watch = Running::start(["watch", &address, "--json"].iter().chain(&roots));
    watch.wait_for(&["\"name\":\"DataComplete\""]);
    succeeds(&address, &roots);
    watch.wait_for(&["\"name\":\"Originated\""]);

    let port = address.rsplit_once(':').unwrap().1;
    succeeds(&format!("localhost:{port}"), &roots);
    let named = [&roots[..], &["--tls-name", "localhost"]].concat();
    succeeds(&address, &named);
    let named = [&roots[..], &["--tls-name", "elsewhere"]].concat();
    fails(
        &address,
        &named,
        3,
        &["tls_failed", "and not for elsewhere"],
    );
    // Without TLS nothing is said but that.
    fails(&address, &[], 3, &["tls_failed", "this service speaks TLS"]);
}

#[test]
fn the_roots_of_the_system() {
    let files = Files::new("system");
    let (_service, address) = files.serve(&[]);
    let request = |roots: &Path| {
        openccas()
            .env("SSL_CERT_FILE", roots)
            .env_remove("SSL_CERT_DIR")
            .args(["request", &address, "--tls", "make-call"])
            .args(["--agent-rec-id", "7", "--dial-string", "1"])
            .output()
            .unwrap()
    };
    let output = request(&files.roots);
    assert!(output.status.success(), "{}", stderr(&output));
    let strangers = file("strangers-ca.pem", &Authority::new("strangers").pem);
    let output = request(&strangers);
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("is not trusted"));
    let output = request(Path::new("/nowhere"));
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("no root certificates"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn client_certificates() {
    let files = Files::new("mutual");
    let (service_roots, client_roots) = (text(&files.roots), text(&files.roots));
    let (_service, address) = files.serve(&["--tls-client-roots", client_roots]);
    let roots = ["--tls-roots", service_roots];
    fails(&address, &roots, 3, &["wants a client certificate"]);
    let (cert, key) = files.write("client", &files.authority.client());
    let own = ["--tls-cert", text(&cert), "--tls-key", text(&key)];
    succeeds(&address, &[&roots[..], &own].concat());
    fails(
        &address,
        &[&roots[..], &own[..2]].concat(),
        2,
        &["--tls-cert and --tls-key go together"],
    );
}

#[test]
fn files_that_cannot_be_used() {
    let files = Files::new("unusable");
    let (cert, key) = files.write("service", &files.authority.localhost());
    let (_, other) = files.write("other", &files.authority.localhost());
    let roots = ["--tls-roots", text(&key)];
    fails(
        "127.0.0.1:1",
        &roots,
        2,
        &["unusable-service-key.pem cannot be used"],
    );
    fails(
        "127.0.0.1:1",
        &["--tls-roots", "/nowhere"],
        2,
        &["/nowhere cannot be read"],
    );
    for (args, said) in [
        (
            vec!["--tls-cert", text(&cert), "--tls-key", text(&other)],
            "unusable-other-key.pem does not belong to",
        ),
        (vec!["--tls-cert", text(&cert)], "--tls-key"),
        (vec!["--tls-client-roots", text(&cert)], "--tls-cert"),
    ] {
        let output = run(["serve", "--listen", "127.0.0.1:0"].iter().chain(&args));
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains(said), "{}", stderr(&output));
    }
}

#[cfg(unix)]
#[test]
fn files_read_again() {
    let files = Files::new("reload");
    let (service, address) = files.serve(&[]);
    let roots = ["--tls-roots", text(&files.roots)];
    let mut watch = Running::start(["watch", &address, "--json"].iter().chain(&roots));
    watch.wait_for(&["\"name\":\"DataComplete\""]);

    // Files that cannot be used change nothing.
    let good = files.authority.localhost();
    let (_, key) = files.write("service", &good);
    std::fs::write(&key, "nothing").unwrap();
    service.signal("HUP");
    succeeds(&address, &roots);

    // From another authority, so that it can be seen who shows what.
    let renewed = Authority::new("renewed");
    files.write("service", &renewed.localhost());
    let new_roots = file("reload-renewed-ca.pem", &renewed.pem);
    let new_roots = ["--tls-roots", text(&new_roots)];
    service.signal("HUP");
    let deadline = std::time::Instant::now() + support::DEADLINE;
    while !request(&address, &new_roots).status.success() {
        assert!(std::time::Instant::now() < deadline, "it is not read again");
    }
    fails(&address, &roots, 3, &["is not trusted"]);

    // Who was there before has missed nothing.
    watch.wait_for(&["\"name\":\"Originated\""]);
}

#[test]
fn beyond_this_machine() {
    let files = Files::new("beyond");
    let (cert, key) = files.write("service", &files.authority.localhost());
    let tls = ["--tls-cert", text(&cert), "--tls-key", text(&key)];
    for (args, said) in [
        (&[][..], "needs TLS and accounts"),
        (&tls[..], "needs accounts"),
    ] {
        let output = run(["serve", "--listen", "0.0.0.0:0"].iter().chain(args));
        assert!(!output.status.success());
        assert!(stderr(&output).contains(said), "{}", stderr(&output));
    }
}

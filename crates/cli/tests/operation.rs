//! A service that runs in the background: its configuration file, log, metrics, and end.
#![cfg(unix)]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

mod support;

use std::{
    fs::{self, File},
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    thread,
    time::Instant,
};

use serde_json::Value;
use support::{DEADLINE, QUIET, Running, file, run, stderr, stdout};

/// A configuration beside its scenario, by a name that no other test uses.
fn configuration(name: &str, more: &str) -> PathBuf {
    file(&format!("{name}-centre.toml"), QUIET);
    let text = format!("scenario = \"{name}-centre.toml\"\nlisten = \"127.0.0.1:0\"\n{more}");
    file(&format!("{name}-service.toml"), &text)
}

/// A service with a configuration, where it listens, and where it tells metrics.
struct Service {
    running: Running,
    address: String,
    metrics: String,
    log: PathBuf,
}

impl Service {
    fn start(name: &str, more: &str, args: &[&str]) -> Self {
        let config = configuration(name, &format!("metrics = \"127.0.0.1:0\"\n{more}"));
        let log = file(&format!("{name}.log"), "");
        let mut all = vec!["serve", "--config", config.to_str().unwrap()];
        all.extend(args);
        let mut running = Running::start_logging(all, File::create(&log).unwrap());
        let told = |line: String, what: &str| line.strip_prefix(what).unwrap().to_owned();
        let address = told(running.line(), "listening on ");
        let metrics = told(running.line(), "metrics on ");
        Self {
            running,
            address,
            metrics,
            log,
        }
    }

    /// The status, head and body of an answer to what is said.
    fn say(&self, request: &str) -> (u16, String, String) {
        self.try_say(request).expect("there is an answer")
    }

    /// As [`say`](Self::say), of a service that may be gone.
    fn try_say(&self, request: &str) -> Option<(u16, String, String)> {
        let mut socket = TcpStream::connect(&self.metrics).ok()?;
        socket.write_all(request.as_bytes()).ok()?;
        let mut answer = String::new();
        socket.read_to_string(&mut answer).ok()?;
        let (head, body) = answer.split_once("\r\n\r\n")?;
        let status = head.split_whitespace().nth(1)?.parse().ok()?;
        Some((status, head.to_ascii_lowercase(), body.to_owned()))
    }

    fn get(&self, path: &str) -> (u16, String, String) {
        self.say(&format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"))
    }

    /// The value of a metric, its labels included in the name.
    fn metric(&self, name: &str) -> Option<f64> {
        let (_, _, text) = self.get("/metrics");
        let line = text
            .lines()
            .find(|line| line.split(' ').next() == Some(name))?;
        Some(line.split(' ').nth(1)?.parse().unwrap())
    }

    fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }
}

/// Waits for what has to happen.
fn until(what: &str, mut check: impl FnMut() -> bool) {
    let start = Instant::now();
    while !check() {
        assert!(start.elapsed() < DEADLINE, "this did not happen: {what}");
        thread::yield_now();
    }
}

#[test]
fn metrics_tell_what_happens() {
    let service = Service::start("metrics", "", &[]);
    let mut watch = Running::start(["watch", &service.address, "--json"]);
    watch.wait_for(&["DataComplete"]);
    let agent = ["--agent-rec-id", "7"];
    let request =
        |name: &str, args: &[&str]| run(["request", &service.address, name].iter().chain(args));
    assert!(request("set-voice-not-ready", &agent).status.success());
    watch.wait_for(&["NotReady"]);
    let unknown = request("get-voice-ready-status", &["--agent-rec-id", "99"]);
    assert_eq!(unknown.status.code(), Some(1));

    let (status, head, text) = service.get("/metrics");
    assert_eq!(status, 200);
    assert!(
        head.contains("content-type: application/openmetrics-text"),
        "{head}"
    );
    assert!(text.ends_with("# EOF\n"), "{text}");
    for (name, value) in [
        ("openccas_serving", 1.0),
        ("openccas_requests_total{outcome=\"succeeded\"}", 1.0),
        ("openccas_pending_requests", 0.0),
        ("openccas_stalled_sessions", 0.0),
        ("openccas_slow_consumers_total", 0.0),
        ("openccas_queued_bytes", 0.0),
    ] {
        assert_eq!(service.metric(name), Some(value), "{name}\n{text}");
    }
    assert_eq!(
        text.matches("openccas_requests_total{").count(),
        2,
        "{text}"
    );
    for name in [
        "openccas_events_published_total",
        "openccas_deliveries_total",
        "openccas_time_seconds",
        "openccas_ring_events{tenant=\"-1\"}",
        "openccas_ring_bytes{tenant=\"-1\"}",
    ] {
        assert!(service.metric(name).unwrap() > 0.0, "{name}\n{text}");
    }
    // Little was published, so that is close to nothing.
    let fill = service.metric("openccas_ring_fill_ratio{tenant=\"-1\"}");
    assert!(fill.is_some_and(|fill| fill < 0.1), "{fill:?}");
    // Those that made a request are about to be gone.
    let sessions = || service.metric("openccas_sessions{mode=\"direct\"}");
    until("the watch alone is there", || sessions() == Some(1.0));
    drop(watch);
    until("nobody is there", || sessions() == Some(0.0));
}

#[test]
fn every_metric_is_in_the_documents() {
    let document = include_str!("../../../docs/running.md");
    let service = Service::start("documented", "", &[]);
    let (_, _, text) = service.get("/metrics");
    let types = text.lines().filter_map(|line| line.strip_prefix("# TYPE "));
    let mut count = 0;
    for line in types {
        let (name, kind) = line.split_once(' ').unwrap();
        let suffix = if kind == "counter" { "_total" } else { "" };
        assert!(document.contains(&format!("`{name}{suffix}")), "{name}");
        count += 1;
    }
    assert_eq!(document.matches("| `openccas_").count(), count);
}

#[test]
fn what_is_not_there_is_refused() {
    let service = Service::start("http", "", &[]);
    assert_eq!(service.get("/health").0, 200);
    assert_eq!(service.get("/health").2, "ok\n");
    assert_eq!(service.get("/").0, 404);
    assert_eq!(service.get("/metrics/x").0, 404);
    let post = |path: &str| {
        service.say(&format!(
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
        ))
    };
    let (status, head, _) = post("/health");
    assert_eq!(status, 405);
    assert!(head.contains("allow: get, head"), "{head}");
    assert_eq!(post("/nothing").0, 404);
    // The heads of requests have bounds.
    let long = "x".repeat(100_000);
    let mut socket = TcpStream::connect(&service.metrics).unwrap();
    // It fails where the answer comes before all is said.
    let _ = write!(socket, "GET /health HTTP/1.1\r\nX: {long}\r\n\r\n");
    let mut answer = Vec::new();
    let _ = socket.read_to_end(&mut answer);
    assert!(!answer.starts_with(b"HTTP/1.1 200"));
    // Connections that say nothing do not keep the service from its work.
    let _silent: Vec<TcpStream> = (0..40)
        .map(|_| TcpStream::connect(&service.metrics).unwrap())
        .collect();
    let agent = ["--agent-rec-id", "7"];
    let status = ["request", &service.address, "get-voice-ready-status"];
    assert!(run(status.iter().chain(&agent)).status.success());
}

#[test]
fn metrics_stay_on_this_machine() {
    let config = configuration("metrics-elsewhere", "metrics = \"0.0.0.0:0\"\n");
    let refused = run(["serve", "--config", config.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        stderr(&refused).contains("option `insecure`"),
        "{}",
        stderr(&refused)
    );
}

#[test]
fn the_command_line_wins() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let config = configuration("wins", "strict = true\ninsecure = true\n");
    let config = config.to_str().unwrap();
    let hold = |address: &str| {
        let args = ["hold-call", "--agent-rec-id", "7", "--call-id", "1"];
        run(["request", address].iter().chain(&args)).status.code()
    };
    let serve = |args: &[&str]| {
        let mut service = Running::start(["serve", "--config", config].iter().chain(args));
        let line = service.line();
        (
            service,
            line.strip_prefix("listening on ").unwrap().to_owned(),
        )
    };
    let (_service, address) = serve(&[]);
    assert_eq!(hold(&address), Some(1), "the file says strict");
    let (_service, address) = serve(&["--strict=false"]);
    assert_eq!(hold(&address), Some(0), "the command line does not");

    let taken = taken.local_addr().unwrap().to_string();
    let refused = run(["serve", "--config", config, "--listen", &taken]);
    assert!(stderr(&refused).contains(&taken), "{}", stderr(&refused));
    let desk = file("wins-broken.toml", "nothing = 1\n");
    let broken = run([
        "serve",
        "--config",
        config,
        "--scenario",
        desk.to_str().unwrap(),
    ]);
    assert_eq!(broken.status.code(), Some(2));
    assert!(
        stderr(&broken).contains("wins-broken.toml"),
        "{}",
        stderr(&broken)
    );
}

#[test]
fn a_configuration_that_is_wrong_is_told_with_its_line() {
    let config = configuration("wrong", "[limits]\nmax_client = 3\n");
    let refused = run(["serve", "--config", config.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(2));
    let message = stderr(&refused);
    assert!(
        message.contains("wrong-service.toml:4:1: unknown field"),
        "{message}"
    );
    assert!(message.contains("max_clients"), "{message}");
    let missing = run(["serve", "--config", "there-is-no-such-file.toml"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(stderr(&missing).contains("there-is-no-such-file.toml"));
}

#[test]
fn accounts_and_limits_of_the_file_hold() {
    let more = "[limits]\nmax_connections_per_address = 1\n\
                [[account]]\nuser_id = \"admin\"\npassword = \"the-password\"\n";
    let service = Service::start(
        "accounts-and-limits",
        more,
        &["-vv", "--log-format", "json"],
    );
    let password = file("accounts-and-limits.txt", "the-password\n");
    let user = [
        "--user",
        "admin",
        "--password-file",
        password.to_str().unwrap(),
    ];
    let call = [
        "make-call",
        "--agent-rec-id",
        "7",
        "--dial-string",
        "5550123456",
    ];
    let request = |user: &[&str]| {
        let args = ["request", &service.address];
        run(args.iter().chain(&call).chain(user))
    };
    let nobody = request(&[]);
    assert!(
        stderr(&nobody).contains("authentication_failed"),
        "{}",
        stderr(&nobody)
    );
    until("the address is free again", || {
        request(&user).status.success()
    });
    let watch = ["watch", &service.address];
    let mut watch = Running::start(watch.iter().chain(&user));
    watch.wait_for(&["DataComplete"]);
    let refused = request(&user);
    assert_eq!(refused.status.code(), Some(3), "{}", stdout(&refused));
    assert!(
        stderr(&refused).contains("too_many_clients"),
        "{}",
        stderr(&refused)
    );
    assert!(
        service
            .metric("openccas_refusals_total{kind=\"too_many_clients\"}")
            .unwrap()
            >= 1.0
    );

    // The log is complete, for programs to read, and discreet.
    let log = service.log();
    for line in log.lines() {
        let entry: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
        for field in ["timestamp", "level", "target", "message"] {
            assert!(entry[field].is_string(), "{line}");
        }
    }
    assert!(log.contains("\"message\":\"client connected\""), "{log}");
    assert!(log.contains("\"kind\":\"too_many_clients\""), "{log}");
    assert!(
        !log.contains("the-password") && !log.contains("5550123456"),
        "{log}"
    );
}

#[test]
fn a_termination_tells_the_clients() {
    let mut service = Service::start("terminate", "", &[]);
    let mut watch = Running::start(["watch", &service.address, "--json"]);
    watch.wait_for(&["DataComplete"]);
    service.running.signal("TERM");
    watch.wait_for(&["\"name\":\"ServiceDisconnect\""]);
    assert_eq!(
        watch.end().code(),
        Some(1),
        "the service went, nobody asked the watch to"
    );
    assert_eq!(service.running.end().code(), Some(0));
}

#[test]
fn health_tells_of_the_end_and_a_second_signal_does_not_wait() {
    let mut service = Service::start(
        "twice",
        "[timing]\nshutdown = 3600\nhandshake = 3600\n",
        &[],
    );
    let mut stuck = deaf_client(&service.address);
    until("it is there", || {
        service.metric("openccas_sessions{mode=\"direct\"}") == Some(1.0)
    });
    service.running.signal("TERM");
    until("it says that it ends", || {
        let health = service.try_say("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        // On a slow machine it may be gone already: the client has a second to close.
        health.is_none_or(|(status, _, _)| status == 503)
    });
    service.running.signal("TERM");
    assert_eq!(service.running.end().code(), Some(0));
    let _ = stuck.read(&mut [0; 1]);
}

/// A client that was let in, takes events, and does not close when it is told to.
fn deaf_client(address: &str) -> TcpStream {
    use openccas_protocol::{ClientConfig, ClientOutput, ClientSession, Hello, Mode, Position};

    let hello = Hello::new(Mode::Direct, "deaf", openccas_protocol::DEFAULT_MAX_FRAME);
    let mut session = ClientSession::new(ClientConfig::default(), &hello);
    let mut socket = TcpStream::connect(address).unwrap();
    loop {
        socket.write_all(&session.take_outbox()).unwrap();
        let count = socket.read(session.read_space()).unwrap();
        session.received(count, Instant::now()).unwrap();
        while let Some(output) = session.poll() {
            match output {
                ClientOutput::Welcome(_) => session.flow(Position::Live),
                ClientOutput::Flowing { .. } => return socket,
                _ => {}
            }
        }
    }
}

#[test]
fn a_reload_without_tls_is_survived_by_a_configured_service() {
    let service = Service::start("reload", "", &[]);
    service.running.signal("HUP");
    until("it has heard", || {
        service.log().contains("nothing to reload")
    });
    assert_eq!(service.get("/health").0, 200);
}

#[cfg(target_os = "linux")]
#[test]
fn systemd_is_told_when_it_is_up_and_when_it_ends() {
    use std::os::unix::net::UnixDatagram;

    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("notify.socket");
    let _ = fs::remove_file(&path);
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(DEADLINE)).unwrap();
    let config = configuration("notify", "");
    let child = support::openccas()
        .args(["serve", "--config", config.to_str().unwrap()])
        .env("NOTIFY_SOCKET", &path)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let mut buffer = [0; 64];
    let mut told = || {
        let count = socket.recv(&mut buffer).unwrap();
        String::from_utf8_lossy(&buffer[..count]).trim().to_owned()
    };
    assert_eq!(told(), "READY=1");
    let mut kill = std::process::Command::new("sh");
    let status = kill
        .args(["-c", &format!("kill -TERM {}", child.id())])
        .status();
    assert!(status.unwrap().success());
    assert_eq!(told(), "STOPPING=1");
    assert!(child.wait_with_output().unwrap().status.success());
}

//! `docs/protocol.md`: its session is run, and its numbers are those of the vocabulary.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

mod support;

use openccas_protocol::{
    Argument, ClientConfig, ClientOutput, ClientSession, ErrorKind, EventType, FieldValue, Hello,
    Method, Outputs, Parameter, Position, ServiceInput, ServiceSession, WelcomeInfo,
    encode_request,
};
use support::{hex::hex, *};

const TEXT: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../docs/protocol.md"
));

/// The frames of the session, in order: who sends it, its name, its bytes.
fn session() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let (_, rest) = TEXT.split_once("```session\n").unwrap();
    let (block, _) = rest.split_once("```").unwrap();
    let mut frames: Vec<(&str, &str, Vec<u8>)> = Vec::new();
    for line in block.lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix("  ") {
            None => {
                let (side, name) = line.split_once(' ').unwrap();
                frames.push((side, name, Vec::new()));
            }
            Some(line) => {
                let bytes = line.split("  ").next().unwrap();
                frames.last_mut().unwrap().2.extend(hex(bytes));
            }
        }
    }
    frames
}

/// A session as the document shows it, and how far it was followed.
struct Script {
    frames: std::vec::IntoIter<(&'static str, &'static str, Vec<u8>)>,
    pair: Pair,
}

impl Script {
    fn next(&mut self, side: &str, name: &str) -> Vec<u8> {
        let (shown_side, shown_name, bytes) = self.frames.next().unwrap();
        assert_eq!((shown_side, shown_name), (side, name));
        bytes
    }

    /// What the client has just said is what the document shows; the service hears it.
    fn client(&mut self, name: &str) {
        let bytes = self.next("client", name);
        let said: Vec<u8> = self.pair.client.outbox().drain(..bytes.len()).collect();
        assert_eq!(said, bytes, "{name}");
        feed_service(&mut self.pair.service, &bytes, self.pair.now).unwrap();
    }

    /// What the service has just said is what the document shows; the client learns this.
    fn service(&mut self, name: &str) -> Vec<Learned> {
        let bytes = self.next("service", name);
        assert_eq!(self.pair.service.take_outbox(), bytes, "{name}");
        feed_client(&mut self.pair.client, &bytes, self.pair.now).unwrap();
        learned(&mut self.pair.client)
    }

    /// The next event that the document shows, sent as it stands there.
    fn event(&mut self) -> openccas_protocol::Event {
        let (side, name, bytes) = self.frames.next().unwrap();
        assert_eq!((side, name), ("service", "Event"));
        assert!(self.pair.service.may_send());
        self.pair.service.event(&bytes, None);
        let learned = self.pair.reach_client();
        let [Learned::Event(event)] = learned.as_slice() else {
            panic!("{learned:?}")
        };
        event.clone()
    }
}

/// Both ends with the handshake of the document behind them.
fn handshake() -> Script {
    let mut frames = session().into_iter();
    let now = std::time::Instant::now();
    let (_, name, hello_bytes) = frames.next().unwrap();
    assert_eq!(name, "Hello");
    let mut service = ServiceSession::new(service_config(), now);
    feed_service(&mut service, &hello_bytes, now).unwrap();
    let Some(ServiceInput::Hello(hello, _)) = service.poll() else {
        panic!("a hello")
    };
    assert_eq!(
        (hello.client_name.as_str(), hello.max_frame),
        ("example", 1 << 20)
    );
    assert_eq!(
        (hello.credentials.is_none(), hello.resume.is_none()),
        (true, true)
    );
    let config = ClientConfig {
        credit_events: 100,
        credit_bytes: 65_536,
        ..ClientConfig::default()
    };
    let mut client = ClientSession::new(config, &hello);
    assert_eq!(client.take_outbox(), hello_bytes);

    let (_, name, welcome_bytes) = frames.next().unwrap();
    assert_eq!(name, "Welcome");
    let info = WelcomeInfo {
        session_id: 7,
        session_token: "5e55".to_owned(),
        epoch: "run-1".to_owned(),
        view_tenant: -1,
        time_zone: "Europe/Berlin".to_owned(),
        service_name: "example 1.0".to_owned(),
    };
    // The document shows catalogue version 1, and a client that knows all of it.
    service.welcome(
        &Hello {
            max_frame: 1 << 20,
            ..support::hello()
        },
        info,
        now,
    );
    let mut said = service.take_outbox();
    said[19..23].copy_from_slice(&1u32.to_le_bytes());
    seal(&mut said);
    assert_eq!(said, welcome_bytes);
    feed_client(&mut client, &welcome_bytes, now).unwrap();
    assert!(matches!(client.poll(), Some(ClientOutput::Welcome(_))));
    Script {
        frames,
        pair: Pair {
            client,
            service,
            now,
        },
    }
}

#[test]
fn the_session_runs() {
    let mut script = handshake();
    assert!(!script.pair.service.may_send());
    script.client("Credit");
    assert!(script.pair.service.may_send());

    script.pair.client.flow(Position::Fresh);
    script.client("Flow");
    let Some(ServiceInput::Flow(flow)) = script.pair.service.poll() else {
        panic!("a flow")
    };
    assert_eq!(flow.position, Position::Fresh);
    script.pair.service.flowing(&flow, 40);
    assert_eq!(script.service("Flowing"), [Learned::Flowing(40)]);
    script.pair.service.snapshot_begin(40);
    assert_eq!(
        script.service("SnapshotBegin"),
        [Learned::SnapshotBegin(40)]
    );
    let logon = script.event();
    assert_eq!(
        (logon.event_type(), logon.seq(), logon.is_snapshot()),
        (EventType::Logon, 40, true)
    );
    assert_eq!(logon.text(Parameter::NAME), Some("Zoë"));
    assert_eq!(logon.get(Parameter::REC_ID), Some(FieldValue::Long(7)));
    assert_eq!(logon.time().to_string(), "2026-03-02T09:00:00Z");
    let complete = script.event();
    assert_eq!(complete.event_type(), EventType::DataComplete);
    assert_eq!(script.pair.client.position(), Some(40));

    let arguments = [Argument::Long(7), Argument::Text("4711")];
    encode_request(1, Method::MakeCall, &arguments, script.pair.client.outbox());
    script.client("Request");
    assert!(matches!(
        script.pair.service.poll(),
        Some(ServiceInput::Request {
            id: 1,
            method: Method::MakeCall,
            ..
        })
    ));
    script.pair.service.reply(1, Ok(Outputs::default()));
    assert_eq!(
        script.service("Reply"),
        [Learned::Reply(1, 0, String::new(), vec![])]
    );
    let originated = script.event();
    assert_eq!(originated.event_type(), EventType::Originated);
    assert_eq!((originated.seq(), originated.correlation()), (41, Some(1)));
    assert_eq!(originated.time().to_string(), "2026-03-02T09:00:01Z");

    let later = script.pair.now + service_config().heartbeat;
    script.pair.client.on_deadline(later).unwrap();
    script.client("ClientHeartbeat");
    script.pair.service.on_deadline(later, 41).unwrap();
    assert_eq!(script.service("ServiceHeartbeat"), []);
    script.pair.client.goodbye();
    script.client("Goodbye");
    assert!(matches!(
        script.pair.service.poll(),
        Some(ServiceInput::Goodbye)
    ));
    assert!(script.frames.next().is_none());
    assert!(script.pair.client.outbox().is_empty());
}

/// The cells of the tables under this heading, without those of the head.
fn rows(heading: &str) -> Vec<Vec<&'static str>> {
    let (_, rest) = TEXT.split_once(heading).unwrap();
    let rest = rest.split("\n#").next().unwrap();
    rest.lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix('|'))
        .map(|line| line.split('|').map(str::trim).collect::<Vec<_>>())
        .filter(|cells| cells[0].parse::<i32>().is_ok())
        .collect()
}

#[test]
fn the_error_kinds_are_right() {
    let rows = rows("### Error kinds");
    assert!(rows.len() >= 34);
    for row in rows {
        let kind = ErrorKind::from_code(row[0].parse().unwrap()).unwrap();
        assert_eq!(row[1], format!("`{}`", kind.name()));
    }
}

#[test]
fn the_methods_are_right() {
    let rows = rows("### Methods");
    assert!(rows.len() >= 49);
    for row in rows {
        let info = Method::from_number(row[0].parse().unwrap()).unwrap().info();
        assert_eq!(row[1], format!("`{}`", info.com_name));
        let join = |items: Vec<String>| match items.join(", ") {
            none if none.is_empty() => "-".to_owned(),
            some => some,
        };
        let inputs = info
            .inputs
            .iter()
            .map(|i| format!("{} {:?}", i.com_name, i.argument_type));
        let outputs = info
            .outputs
            .iter()
            .map(|o| format!("{} {:?}", o.com_name, o.argument_type));
        assert_eq!(
            (row[2], row[3]),
            (&*join(inputs.collect()), &*join(outputs.collect()))
        );
    }
}

#[test]
fn the_event_types_are_right() {
    let rows = rows("### Event types");
    let cells = rows
        .iter()
        .flat_map(|row| row.chunks(2))
        .filter(|cell| !cell[0].is_empty());
    let mut count = 0;
    for cell in cells {
        let info = EventType::from_number(cell[0].parse().unwrap())
            .info()
            .unwrap();
        assert_eq!(
            format!("BROADCAST_{}", cell[1].trim_matches('`')),
            info.com_name
        );
        count += 1;
    }
    assert!(count >= 62);
}

#[test]
fn the_parameter_names_are_right() {
    let rows = rows("### Parameter names");
    let cells = rows
        .iter()
        .flat_map(|row| row.chunks(2))
        .filter(|cell| !cell[0].is_empty());
    let mut count = 0;
    for cell in cells {
        let name = cell[1].trim_end_matches(" T").trim_matches('`');
        assert_eq!(
            Parameter::from_name(name).unwrap().number().to_string(),
            cell[0]
        );
        count += 1;
    }
    assert!(count >= 76);
}

//! The frames in `tests/vectors`, both ways: decoding gives the fields, encoding gives the bytes.
//!
//! Encoding goes through the sessions, as it does in use: what a session says of itself (the
//! versions in a welcome) is put to what the vector says.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

mod flow;
mod handshake;
#[path = "../support/mod.rs"]
mod support;

use std::{fs, path::Path, time::Instant};

use jiff::Timestamp;
use openccas_protocol::{
    Arguments, ClientConfig, ClientSession, Envelope, Error, ErrorKind, EventBody, EventType,
    FieldValue, Method, OleDate, Outputs, Parameter, Position, ServiceInput, ServiceSession, Value,
    encode_event, encode_request,
};
use serde::{Deserialize, de::DeserializeOwned};
use support::{hex::hex, *};

fn read<T: DeserializeOwned>(name: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/vectors")
        .join(name);
    let text = fs::read_to_string(&path).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What the vectors of every kind begin with.
#[derive(Deserialize)]
struct Head {
    name: String,
    meaning: String,
    hex: String,
}

impl Head {
    fn bytes(&self) -> Vec<u8> {
        assert!(!self.meaning.is_empty(), "{} says nothing", self.name);
        hex(&self.hex)
    }
}

/// An error that a peer is told.
#[derive(Deserialize)]
pub(crate) struct ErrorVector {
    #[serde(flatten)]
    pub(crate) head: Head,
    pub(crate) code: i32,
    pub(crate) error: String,
    pub(crate) message: String,
}

/// One of `long`, `text`, `date`, `flag`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Typed {
    long: Option<i32>,
    text: Option<String>,
    date: Option<f64>,
    flag: Option<bool>,
}

impl Typed {
    fn value(&self) -> Value {
        match self {
            Self {
                long: Some(value), ..
            } => Value::Long(*value),
            Self {
                text: Some(text), ..
            } => Value::Text(text.clone()),
            Self {
                date: Some(days), ..
            } => Value::Date(OleDate::from_days(*days).unwrap()),
            Self {
                flag: Some(flag), ..
            } => Value::Flag(*flag),
            _ => panic!("a value without a type"),
        }
    }
}

fn values(typed: &[Typed]) -> Vec<Value> {
    typed.iter().map(Typed::value).collect()
}

#[derive(Deserialize)]
struct EventFile {
    event: Vec<EventVector>,
    stream: Vec<StreamVector>,
}

#[derive(Deserialize)]
struct EventVector {
    #[serde(flatten)]
    head: Head,
    r#type: i32,
    type_name: String,
    seq: u64,
    time_micros: i64,
    tenant_id: i32,
    snapshot: bool,
    correlation: Option<u64>,
    parameters: Vec<NamedValue>,
}

#[derive(Deserialize)]
struct NamedValue {
    name: String,
    number: Option<u16>,
    long: Option<i32>,
    text: Option<String>,
}

#[derive(Deserialize)]
struct StreamVector {
    #[serde(flatten)]
    head: Head,
    seqs: Vec<u64>,
}

/// A client for which the event `seq` is the next.
fn expecting(seq: u64, snapshot: bool) -> Pair {
    let mut pair = Pair::new();
    let flow = pair.ask(if snapshot {
        Position::Fresh
    } else {
        Position::Live
    });
    pair.service
        .flowing(&flow, if snapshot { seq } else { seq - 1 });
    if snapshot {
        pair.service.snapshot_begin(seq);
    }
    pair.reach_client();
    pair
}

#[test]
fn events() {
    let file: EventFile = read("events.toml");
    for vector in &file.event {
        let name = &vector.head.name;
        let bytes = vector.head.bytes();
        let mut pair = expecting(vector.seq, vector.snapshot);
        feed_client(&mut pair.client, &bytes, pair.now).unwrap();
        let learned = learned(&mut pair.client);
        let [Learned::Event(event)] = learned.as_slice() else {
            panic!("{name}: {learned:?}")
        };
        let envelope = Envelope {
            seq: vector.seq,
            time: Timestamp::from_microsecond(vector.time_micros).unwrap(),
            tenant_id: vector.tenant_id,
            snapshot: vector.snapshot,
            correlation: vector.correlation,
        };
        assert_eq!(event.envelope(), envelope, "{name}");
        assert_eq!(event.event_type().number(), vector.r#type, "{name}");
        assert_eq!(event.type_name(), vector.type_name, "{name}");
        let fields: Vec<_> = event.fields().collect();
        assert_eq!(fields.len(), vector.parameters.len(), "{name}");
        let mut body = EventBody::build(EventType::from_number(vector.r#type));
        for (field, told) in fields.iter().zip(&vector.parameters) {
            assert_eq!(field.name, told.name, "{name}");
            assert_eq!(
                field.parameter.map(Parameter::number),
                told.number,
                "{name}"
            );
            body = match (field.value, field.parameter) {
                (FieldValue::Long(value), parameter) => {
                    assert_eq!(Some(value), told.long, "{name}");
                    match parameter {
                        Some(parameter) => body.long(parameter, value),
                        None => body.named_long(field.name, value),
                    }
                }
                (FieldValue::Text(text), parameter) => {
                    assert_eq!(Some(text), told.text.as_deref(), "{name}");
                    match parameter {
                        Some(parameter) => body.text(parameter, text),
                        None => body.named_text(field.name, text),
                    }
                }
                (other, _) => panic!("{other:?}"),
            };
        }
        let mut again = Vec::new();
        encode_event(&envelope, &body.finish(), &mut again);
        assert_eq!(again, bytes, "{name}");
    }
    for vector in &file.stream {
        let mut pair = expecting(vector.seqs[0], false);
        feed_client(&mut pair.client, &vector.head.bytes(), pair.now).unwrap();
        assert_eq!(
            seqs(&learned(&mut pair.client)),
            vector.seqs,
            "{}",
            vector.head.name
        );
    }
}

#[derive(Deserialize)]
struct RequestFile {
    request: Vec<RequestVector>,
}

#[derive(Deserialize)]
struct RequestVector {
    #[serde(flatten)]
    head: Head,
    id: u64,
    method_number: u16,
    method: Option<String>,
    arguments: Vec<Typed>,
}

#[test]
fn requests() {
    let file: RequestFile = read("requests.toml");
    for vector in &file.request {
        let name = &vector.head.name;
        let bytes = vector.head.bytes();
        let mut pair = Pair::new();
        feed_service(&mut pair.service, &bytes, pair.now).unwrap();
        match pair.service.poll() {
            Some(ServiceInput::Request {
                id,
                method,
                arguments,
            }) => {
                assert_eq!(
                    (id, method.number()),
                    (vector.id, vector.method_number),
                    "{name}"
                );
                assert_eq!(
                    Method::from_name(vector.method.as_deref().unwrap()),
                    Some(method)
                );
                assert_eq!(
                    arguments,
                    Arguments::new(values(&vector.arguments)),
                    "{name}"
                );
                let borrowed: Vec<_> = arguments
                    .as_slice()
                    .iter()
                    .map(Value::as_argument)
                    .collect();
                let mut again = Vec::new();
                encode_request(id, method, &borrowed, &mut again);
                assert_eq!(again, bytes, "{name}");
            }
            Some(ServiceInput::UnknownRequest { id, method }) => {
                assert_eq!((id, method), (vector.id, vector.method_number), "{name}");
                assert_eq!(vector.method, None);
            }
            other => panic!("{name}: {other:?}"),
        }
    }
}

#[derive(Deserialize)]
struct ReplyFile {
    reply: Vec<ReplyVector>,
}

#[derive(Deserialize)]
struct ReplyVector {
    #[serde(flatten)]
    head: Head,
    id: u64,
    code: i32,
    error: Option<String>,
    message: String,
    outputs: Vec<Typed>,
}

fn kind_named(name: &str) -> ErrorKind {
    ErrorKind::ALL
        .into_iter()
        .find(|kind| kind.name() == name)
        .unwrap()
}

#[test]
fn replies() {
    let file: ReplyFile = read("replies.toml");
    for vector in &file.reply {
        let name = &vector.head.name;
        let bytes = vector.head.bytes();
        let outputs = values(&vector.outputs);
        let mut pair = Pair::new();
        feed_client(&mut pair.client, &bytes, pair.now).unwrap();
        let reply = Learned::Reply(
            vector.id,
            vector.code,
            vector.message.clone(),
            outputs.clone(),
        );
        assert_eq!(learned(&mut pair.client), [reply], "{name}");
        let kind = vector.error.as_deref().map(kind_named);
        assert_eq!(kind.map_or(0, ErrorKind::code), vector.code, "{name}");
        let result = match kind {
            None => Ok(Outputs::new(outputs)),
            Some(kind) => Err(Error::new(kind, vector.message.clone())),
        };
        pair.service.reply(vector.id, result);
        assert_eq!(pair.service.take_outbox(), bytes, "{name}");
    }
}

#[derive(Deserialize)]
struct BrokenFile {
    broken: Vec<BrokenVector>,
}

#[derive(Deserialize)]
struct BrokenVector {
    #[serde(flatten)]
    head: Head,
    to: String,
    state: String,
    error: String,
}

#[test]
fn broken() {
    let file: BrokenFile = read("broken.toml");
    for vector in &file.broken {
        let name = &vector.head.name;
        let bytes = vector.head.bytes();
        let now = Instant::now();
        let result = match (vector.to.as_str(), vector.state.as_str()) {
            ("client", "handshake") => {
                let mut client = ClientSession::new(ClientConfig::default(), &hello());
                feed_client(&mut client, &bytes, now)
            }
            ("client", "flowing") => feed_client(&mut expecting(1, false).client, &bytes, now),
            ("service", "handshake") => {
                let mut service = ServiceSession::new(service_config(), now);
                feed_service(&mut service, &bytes, now)
            }
            ("service", "established") => feed_service(&mut Pair::new().service, &bytes, now),
            (to, state) => panic!("{name}: {to} {state}"),
        };
        let error = result.expect_err(name);
        assert_eq!(error.kind(), kind_named(&vector.error), "{name}: {error}");
    }
}

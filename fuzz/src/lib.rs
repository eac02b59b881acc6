//! What the targets share: both ends of a connection, and ways to get bytes into them.

pub mod stream;

use std::time::{Duration, Instant};

use jiff::Timestamp;
use openccas_protocol::{
    ClientConfig, ClientOutput, ClientSession, DEFAULT_MAX_FRAME, Envelope, Error, Event,
    EventBody, EventType, Hello, Mode, MulticastOffer, Parameter, ServiceConfig, ServiceInput,
    ServiceSession, WelcomeInfo, encode_event,
};

const CLIENT_HELLO: u8 = 1;
const SERVICE_WELCOME: u8 = 64;

/// A hello as this version of the library says it.
pub fn hello() -> Hello {
    Hello::new(Mode::Direct, "fuzz", DEFAULT_MAX_FRAME)
}

/// A client that has said hello.
pub fn client() -> ClientSession {
    client_with(ClientConfig::default())
}

fn client_with(config: ClientConfig) -> ClientSession {
    let config = ClientConfig {
        read_size: 4096,
        ..config
    };
    let mut client = ClientSession::new(config, &hello());
    client.take_outbox();
    client
}

/// A service that waits for a hello.
pub fn service(now: Instant) -> ServiceSession {
    let config = ServiceConfig {
        max_frame: DEFAULT_MAX_FRAME,
        handshake_timeout: Duration::from_secs(5),
        heartbeat: Duration::from_secs(5),
        silence: Duration::from_secs(15),
    };
    ServiceSession::new(config, now)
}

/// Lets the client in.
pub fn welcome(service: &mut ServiceSession, hello: &Hello, now: Instant) {
    let info = WelcomeInfo {
        session_id: 1,
        session_token: "token".to_owned(),
        epoch: "epoch".to_owned(),
        view_tenant: -1,
        time_zone: "UTC".to_owned(),
        service_name: "fuzz".to_owned(),
    };
    service.welcome(hello, info, now);
}

/// Both ends after the handshake.
pub fn established(now: Instant) -> (ClientSession, ServiceSession) {
    establish(client(), now)
}

/// The same, with a client that grants so many events at a time.
pub fn established_with_credit(now: Instant, events: u64) -> (ClientSession, ServiceSession) {
    let config = ClientConfig {
        credit_events: events,
        ..ClientConfig::default()
    };
    establish(client_with(config), now)
}

fn establish(mut client: ClientSession, now: Instant) -> (ClientSession, ServiceSession) {
    let mut service = service(now);
    welcome(&mut service, &hello(), now);
    feed_client(&mut client, &service.take_outbox(), now).expect("a welcome is taken");
    client.poll();
    feed_service(&mut service, &client.take_outbox(), now).expect("credit is taken");
    (client, service)
}

/// Both ends after the handshake of a client on multicast, and the key of the epoch `epoch`.
pub fn multicast(now: Instant) -> (ClientSession, ServiceSession, u64) {
    let hello = Hello::new(Mode::Multicast, "fuzz", DEFAULT_MAX_FRAME);
    let mut client = ClientSession::new(ClientConfig::default(), &hello);
    let mut service = service(now);
    feed_service(&mut service, &client.take_outbox(), now).expect("a hello is taken");
    service.poll();
    welcome(&mut service, &hello, now);
    let offer = MulticastOffer {
        group: ([239, 192, 26, 0], 2601).into(),
        source: None,
        key: 1,
    };
    service.multicast(&offer);
    feed_client(&mut client, &service.take_outbox(), now).expect("a welcome is taken");
    client.poll();
    (client, service, offer.key)
}

/// Gives bytes to a client.
pub fn feed_client(client: &mut ClientSession, bytes: &[u8], now: Instant) -> Result<(), Error> {
    let mut rest = bytes;
    while !rest.is_empty() {
        let space = client.read_space();
        let count = rest.len().min(space.len());
        space[..count].copy_from_slice(&rest[..count]);
        rest = &rest[count..];
        client.received(count, now)?;
    }
    Ok(())
}

/// Gives bytes to a service.
pub fn feed_service(service: &mut ServiceSession, bytes: &[u8], now: Instant) -> Result<(), Error> {
    let mut rest = bytes;
    while !rest.is_empty() {
        let space = service.read_space();
        let count = rest.len().min(space.len());
        space[..count].copy_from_slice(&rest[..count]);
        rest = &rest[count..];
        service.received(count, now)?;
    }
    Ok(())
}

/// The fuzzer's bytes as frames with the right length and checksum, so that it gets past both:
/// two bytes of length, a kind, a payload, over and over.
///
/// Every third frame or so goes out as it is (a length of which the highest bit is set), so that
/// the cutting into frames is tried too.
pub fn frames(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len() * 2);
    let mut rest = data;
    while let [low, high, after @ ..] = rest {
        let length = usize::from(u16::from_le_bytes([*low, *high & 0x7f])).min(after.len());
        let (piece, behind) = after.split_at(length);
        rest = behind;
        if high & 0x80 != 0 {
            out.extend_from_slice(piece);
        } else if let [kind, payload @ ..] = piece {
            seal(*kind, payload, &mut out);
        }
    }
    out
}

/// The frame of a small event.
pub fn event(seq: u64, snapshot: bool, event_type: EventType) -> Vec<u8> {
    let body = EventBody::build(event_type).long(Parameter::REC_ID, 7);
    let envelope = Envelope {
        seq,
        time: Timestamp::UNIX_EPOCH,
        tenant_id: -1,
        snapshot,
        correlation: None,
    };
    let mut frame = Vec::new();
    encode_event(&envelope, &body.finish(), &mut frame);
    frame
}

/// Appends a frame with the right length and checksum.
pub fn seal(kind: u8, payload: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    let length = u32::try_from(9 + payload.len()).expect("inputs are small");
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&[0; 4]);
    out.push(kind);
    out.extend_from_slice(payload);
    let crc = crc32c::crc32c(&out[start + 8..]);
    out[start + 4..start + 8].copy_from_slice(&crc.to_le_bytes());
}

/// A hello with this payload.
pub fn hello_frame(payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    seal(CLIENT_HELLO, payload, &mut out);
    out
}

/// A welcome with this payload.
pub fn welcome_frame(payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    seal(SERVICE_WELCOME, payload, &mut out);
    out
}

/// Reads all that a client learned, in every way there is.
pub fn read_client(client: &mut ClientSession) -> Vec<String> {
    let mut learned = Vec::new();
    while let Some(output) = client.poll() {
        match output {
            ClientOutput::Batch(batch) => {
                assert_eq!(batch.events().count(), batch.count() as usize);
                for event in batch.events() {
                    read_event(&event);
                    learned.push(format!("{event:?}"));
                }
            }
            other => learned.push(format!("{other:?}")),
        }
    }
    learned
}

fn read_event(event: &Event) {
    for field in event.fields() {
        let name = field.name;
        assert!(event.get_by_name(name).is_some());
        assert!(event.get_string_value(name).is_ok());
        let _ = event.get_long_value(name);
        if let Some(parameter) = field.parameter {
            assert!(event.get(parameter).is_some());
        }
    }
    let _ = event.view();
    let _ = (event.envelope(), event.type_name(), event.concerns_agent(1));
    assert_eq!(&event.detach(), event);
}

/// Reads all that a service heard.
pub fn read_service(service: &mut ServiceSession) -> Vec<String> {
    let mut heard = Vec::new();
    while let Some(input) = service.poll() {
        if let ServiceInput::Request {
            method, arguments, ..
        } = &input
        {
            let _ = openccas_protocol::Request::decode(*method, arguments);
        }
        heard.push(format!("{input:?}"));
    }
    heard
}

//! What the tests of the sessions share: frames made by hand, and both ends driven without I/O.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]
#![allow(clippy::expect_used, reason = "what helps tests fails as tests do")]

pub mod hex;

use std::time::{Duration, Instant};

use jiff::Timestamp;
use openccas_protocol::{
    ClientConfig, ClientOutput, ClientSession, DEFAULT_MAX_FRAME, Envelope, Error, Event,
    EventBody, EventType, Hello, Mode, Notice, Parameter, Position, ServiceConfig, ServiceInput,
    ServiceSession, WelcomeInfo, encode_event,
};

/// Kinds of frames, as the specification numbers them.
pub mod kind {
    pub const HELLO: u8 = 1;
    pub const REQUEST: u8 = 2;
    pub const CREDIT: u8 = 3;
    pub const FLOW: u8 = 4;
    pub const CLIENT_HEARTBEAT: u8 = 5;
    pub const GOODBYE: u8 = 6;
    pub const REPAIR: u8 = 7;
    pub const WELCOME: u8 = 64;
    pub const REFUSED: u8 = 65;
    pub const REPLY: u8 = 66;
    pub const EVENT: u8 = 67;
    pub const SNAPSHOT_BEGIN: u8 = 68;
    pub const GAP: u8 = 69;
    pub const SERVICE_HEARTBEAT: u8 = 70;
    pub const DISCONNECT: u8 = 71;
    pub const FLOWING: u8 = 72;
    pub const MULTICAST: u8 = 73;
    pub const REPAIRED: u8 = 74;
}

/// A frame of this kind with this payload, whatever it is worth.
pub fn frame(kind: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0; 8];
    bytes.push(kind);
    bytes.extend_from_slice(payload);
    seal(&mut bytes);
    bytes
}

/// Puts the right length and checksum into a frame that was changed.
pub fn seal(frame: &mut [u8]) {
    let length = frame.len() as u32;
    frame[..4].copy_from_slice(&length.to_le_bytes());
    let crc = crc32c::crc32c(&frame[8..]);
    frame[4..8].copy_from_slice(&crc.to_le_bytes());
}

pub fn service_config() -> ServiceConfig {
    ServiceConfig {
        max_frame: DEFAULT_MAX_FRAME,
        handshake_timeout: Duration::from_secs(5),
        heartbeat: Duration::from_secs(5),
        silence: Duration::from_secs(15),
    }
}

pub fn welcome_info() -> WelcomeInfo {
    WelcomeInfo {
        session_id: 1,
        session_token: "token".to_owned(),
        epoch: "run-1".to_owned(),
        view_tenant: -1,
        time_zone: "Europe/Berlin".to_owned(),
        service_name: "test 1.0".to_owned(),
    }
}

pub fn hello() -> Hello {
    Hello::new(Mode::Direct, "test", DEFAULT_MAX_FRAME)
}

/// Gives all these bytes to a client, in as many pieces as its read space wants.
pub fn feed_client(client: &mut ClientSession, bytes: &[u8], now: Instant) -> Result<(), Error> {
    let mut rest = bytes;
    while !rest.is_empty() {
        let space = client.read_space();
        let count = rest.len().min(space.len());
        assert!(count > 0, "there is always room");
        space[..count].copy_from_slice(&rest[..count]);
        rest = &rest[count..];
        client.received(count, now)?;
    }
    Ok(())
}

/// Gives all these bytes to a service.
pub fn feed_service(service: &mut ServiceSession, bytes: &[u8], now: Instant) -> Result<(), Error> {
    let mut rest = bytes;
    while !rest.is_empty() {
        let space = service.read_space();
        let count = rest.len().min(space.len());
        assert!(count > 0, "there is always room");
        space[..count].copy_from_slice(&rest[..count]);
        rest = &rest[count..];
        service.received(count, now)?;
    }
    Ok(())
}

/// What the client learned, one event an item, so that it does not matter how they were batched.
#[derive(Debug, Clone, PartialEq)]
pub enum Learned {
    Welcome(u64),
    Reply(u64, i32, String, Vec<openccas_protocol::Value>),
    Event(Event),
    Gap(u64, Option<u64>),
    SnapshotBegin(u64),
    Flowing(u64),
}

pub fn learned(client: &mut ClientSession) -> Vec<Learned> {
    let mut all = Vec::new();
    while let Some(output) = client.poll() {
        match output {
            ClientOutput::Welcome(welcome) => all.push(Learned::Welcome(welcome.session_id)),
            ClientOutput::Reply(reply) => {
                all.push(Learned::Reply(
                    reply.id,
                    reply.code,
                    reply.message,
                    reply.outputs,
                ));
            }
            ClientOutput::Batch(batch) => {
                assert!(batch.count() > 0);
                assert_eq!(batch.events().count(), batch.count() as usize);
                assert!(
                    batch.count() == 1 || batch.bytes().len() <= openccas_protocol::Batch::SIZE
                );
                all.extend(batch.events().map(Learned::Event));
            }
            ClientOutput::Notice(Notice::Gap(gap)) => all.push(Learned::Gap(gap.from, gap.to)),
            ClientOutput::Notice(Notice::SnapshotBegin { seq }) => {
                all.push(Learned::SnapshotBegin(seq));
            }
            ClientOutput::Notice(notice) => panic!("a session does not say {notice:?}"),
            ClientOutput::Flowing { seq } => all.push(Learned::Flowing(seq)),
        }
    }
    all
}

/// The numbers of the events among what was learned.
pub fn seqs(learned: &[Learned]) -> Vec<u64> {
    let seq = |item: &Learned| match item {
        Learned::Event(event) => Some(event.seq()),
        _ => None,
    };
    learned.iter().filter_map(seq).collect()
}

pub fn envelope(seq: u64) -> Envelope {
    Envelope {
        seq,
        time: Timestamp::UNIX_EPOCH,
        tenant_id: -1,
        snapshot: false,
        correlation: None,
    }
}

/// The frame of a small live event.
pub fn event(seq: u64) -> Vec<u8> {
    let body = EventBody::build(EventType::Ready)
        .long(Parameter::REC_ID, 7)
        .finish();
    let mut bytes = Vec::new();
    encode_event(&envelope(seq), &body, &mut bytes);
    bytes
}

/// The frame of a configuration event of this type.
pub fn snapshot_event(seq: u64, event_type: EventType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let envelope = Envelope {
        snapshot: true,
        ..envelope(seq)
    };
    encode_event(
        &envelope,
        &EventBody::build(event_type).finish(),
        &mut bytes,
    );
    bytes
}

/// Both ends of one connection.
pub struct Pair {
    pub client: ClientSession,
    pub service: ServiceSession,
    pub now: Instant,
}

impl Pair {
    /// Both ends after the handshake, with nothing under way and nothing left to poll.
    pub fn new() -> Self {
        Self::with(ClientConfig::default(), &hello())
    }

    pub fn with(config: ClientConfig, hello: &Hello) -> Self {
        let now = Instant::now();
        let client = ClientSession::new(config, hello);
        let service = ServiceSession::new(service_config(), now);
        let mut pair = Self {
            client,
            service,
            now,
        };
        pair.reach_service();
        let Some(ServiceInput::Hello(told, _)) = pair.service.poll() else {
            panic!("the service gets the hello")
        };
        pair.service.welcome(&told, welcome_info(), now);
        assert_eq!(pair.reach_client(), [Learned::Welcome(1)]);
        pair.reach_service();
        pair
    }

    /// Carries what the client wants to send.
    pub fn reach_service(&mut self) {
        self.try_reach_service().expect("the service takes it");
    }

    pub fn try_reach_service(&mut self) -> Result<(), Error> {
        let bytes = self.client.take_outbox();
        self.client.sent(self.now);
        feed_service(&mut self.service, &bytes, self.now)
    }

    /// Carries what the service wants to send, and tells what the client learns of it.
    pub fn reach_client(&mut self) -> Vec<Learned> {
        self.try_reach_client().expect("the client takes it")
    }

    pub fn try_reach_client(&mut self) -> Result<Vec<Learned>, Error> {
        let bytes = self.service.take_outbox();
        self.service.sent(self.now);
        feed_client(&mut self.client, &bytes, self.now)?;
        Ok(learned(&mut self.client))
    }

    /// The client asks for this flow; the service hears of it.
    pub fn ask(&mut self, position: Position) -> openccas_protocol::Flow {
        self.client.flow(position);
        self.reach_service();
        loop {
            match self.service.poll() {
                Some(ServiceInput::Flow(flow)) => return flow,
                Some(_) => {}
                None => panic!("the service gets the flow"),
            }
        }
    }

    /// A flow that stands at `seq`, with the configuration data taken.
    pub fn flow_from(&mut self, seq: u64) {
        let flow = self.ask(Position::Fresh);
        self.service.flowing(&flow, seq);
        self.service.snapshot_begin(seq);
        self.service
            .event(&snapshot_event(seq, EventType::DataComplete), None);
        self.reach_client();
        assert_eq!(self.client.position(), Some(seq));
    }
}

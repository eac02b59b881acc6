use std::{collections::VecDeque, time::Instant};

use openccas_protocol::{
    Argument, ClientConfig, ClientOutput, ClientSession, DEFAULT_MAX_FRAME, Error, ErrorKind,
    Event, EventType, Gap, Hello, Method, Mode, Notice, Parameter, Position, Reply, Welcome,
    encode_request,
};
use openccas_service::Service;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::soon;

/// What a client is told, in order.
#[derive(Debug)]
pub(crate) enum Item {
    Event(Event),
    Gap(Gap),
    SnapshotBegin(u64),
    Flowing(u64),
    Reply(Reply),
}

/// A client that reads when it is asked for the next item. Events count as consumed when they are
/// given out, if `consumes`.
pub(crate) struct Client {
    socket: TcpStream,
    session: ClientSession,
    items: VecDeque<Item>,
    ended: Option<Error>,
    pub(crate) last_request: u64,
    pub(crate) consumes: bool,
    pub(crate) welcome: Option<Box<Welcome>>,
}

pub(crate) fn hello() -> Hello {
    Hello::new(Mode::Direct, "test", DEFAULT_MAX_FRAME)
}

pub(crate) fn roomy() -> ClientConfig {
    ClientConfig::default()
}

/// Credit for this many events at a time.
pub(crate) fn small(credit_events: u64) -> ClientConfig {
    ClientConfig {
        credit_events,
        ..roomy()
    }
}

impl Client {
    pub(crate) async fn connect(service: &Service) -> Self {
        Self::try_connect(service, &hello(), roomy()).await.unwrap()
    }

    pub(crate) async fn connect_with(service: &Service, config: ClientConfig) -> Self {
        Self::try_connect(service, &hello(), config).await.unwrap()
    }

    /// Connects as [`connect`](Self::connect) does, where the service may refuse.
    pub(crate) async fn connect_again(service: &Service) -> Result<Self, Error> {
        Self::try_connect(service, &hello(), roomy()).await
    }

    pub(crate) async fn try_connect(
        service: &Service,
        hello: &Hello,
        config: ClientConfig,
    ) -> Result<Self, Error> {
        let mut client = Self {
            socket: TcpStream::connect(service.local_addr()).await.unwrap(),
            session: ClientSession::new(config, hello),
            items: VecDeque::new(),
            ended: None,
            last_request: 0,
            consumes: true,
            welcome: None,
        };
        while client.welcome.is_none() {
            client.read().await;
            if let Some(error) = client.ended.take() {
                return Err(error);
            }
        }
        Ok(client)
    }

    pub(crate) fn flow(&mut self, position: Position) {
        self.session.flow(position);
    }

    pub(crate) fn position(&self) -> Position {
        let epoch = self.session.epoch().unwrap().to_owned();
        Position::After {
            epoch,
            seq: self.session.position().unwrap(),
        }
    }

    /// Puts a request into the outbox. Gives its id.
    pub(crate) fn make_call(&mut self, dial_string: &str) -> u64 {
        self.last_request += 1;
        let arguments = [Argument::Long(1), Argument::Text(dial_string)];
        let outbox = self.session.outbox();
        encode_request(self.last_request, Method::MakeCall, &arguments, outbox);
        self.last_request
    }

    pub(crate) async fn send(&mut self) {
        let bytes = self.session.take_outbox();
        // It fails when the service has closed the connection; why, is still to be read.
        let _ = self.socket.write_all(&bytes).await;
        self.session.sent(Instant::now());
    }

    pub(crate) async fn send_raw(&mut self, bytes: &[u8]) {
        self.send().await;
        self.socket.write_all(bytes).await.unwrap();
    }

    /// The next item, or why the connection ended.
    pub(crate) async fn next(&mut self) -> Result<Item, Error> {
        soon("an item comes", async {
            loop {
                if let Some(item) = self.items.pop_front() {
                    return Ok(item);
                }
                if let Some(error) = &self.ended {
                    return Err(error.clone());
                }
                self.read().await;
            }
        })
        .await
    }

    /// Sends what there is to send and reads once.
    async fn read(&mut self) {
        self.send().await;
        let read = self.socket.read(self.session.read_space()).await;
        let result = match read {
            Ok(0) => Err(Error::new(ErrorKind::ConnectionLost, "the service closed")),
            Ok(count) => self.session.received(count, Instant::now()),
            Err(error) => Err(Error::new(ErrorKind::ConnectionLost, error.to_string())),
        };
        self.ended = result.err();
        while let Some(output) = self.session.poll() {
            match output {
                ClientOutput::Welcome(welcome) => self.welcome = Some(welcome),
                ClientOutput::Reply(reply) => self.items.push_back(Item::Reply(reply)),
                ClientOutput::Flowing { seq } => self.items.push_back(Item::Flowing(seq)),
                ClientOutput::Notice(Notice::Gap(gap)) => self.items.push_back(Item::Gap(gap)),
                ClientOutput::Notice(Notice::SnapshotBegin { seq }) => {
                    self.items.push_back(Item::SnapshotBegin(seq));
                }
                ClientOutput::Notice(other) => panic!("{other:?} is not of the wire"),
                ClientOutput::Batch(batch) => {
                    if self.consumes {
                        let bytes = batch.bytes().len() as u64;
                        self.session.consumed(batch.count().into(), bytes);
                    }
                    self.items.extend(batch.events().map(Item::Event));
                }
            }
        }
    }

    /// Asks for events that came by no datagram, as the session does when it misses them.
    pub(crate) async fn repair(&mut self, ranges: &[(u64, u64)]) {
        let mut payload = u16::try_from(ranges.len()).unwrap().to_le_bytes().to_vec();
        for (from, to) in ranges {
            payload.extend_from_slice(&from.to_le_bytes());
            payload.extend_from_slice(&to.to_le_bytes());
        }
        let mut frame = vec![0; 8];
        frame.push(7);
        frame.extend_from_slice(&payload);
        let length = u32::try_from(frame.len()).unwrap();
        frame[..4].copy_from_slice(&length.to_le_bytes());
        let crc = crc32c::crc32c(&frame[8..]);
        frame[4..8].copy_from_slice(&crc.to_le_bytes());
        self.send_raw(&frame).await;
    }

    /// Reads until the service has answered a repair that gives nothing to the application yet.
    pub(crate) async fn passed_over(&mut self, repaired: u64) {
        while self.session.multicast_counts().repaired < repaired {
            self.read().await;
        }
    }

    /// As if a second had gone by without anything.
    pub(crate) fn time_passes(&mut self) {
        let later = Instant::now() + std::time::Duration::from_secs(1);
        self.session.on_deadline(later).unwrap();
    }

    pub(crate) fn position_seq(&self) -> Option<u64> {
        self.session.position()
    }

    /// Reads until the service has sent a heartbeat.
    pub(crate) async fn heartbeat(&mut self) {
        soon("a heartbeat comes", async {
            // Nothing else brings bytes and nothing to give out.
            let before = self.items.len();
            loop {
                self.read().await;
                if self.items.len() == before && self.ended.is_none() {
                    return;
                }
            }
        })
        .await;
    }

    /// Why the connection ended; nothing else may come before.
    pub(crate) async fn ending(&mut self) -> ErrorKind {
        match self.next().await {
            Ok(item) => panic!("{item:?} came"),
            Err(error) => error.kind(),
        }
    }

    pub(crate) async fn event(&mut self) -> Event {
        match self.next().await.unwrap() {
            Item::Event(event) => event,
            other => panic!("{other:?} came instead of an event"),
        }
    }

    pub(crate) async fn flowing(&mut self) -> u64 {
        match self.next().await.unwrap() {
            Item::Flowing(seq) => seq,
            other => panic!("{other:?} came instead of the beginning of a flow"),
        }
    }

    pub(crate) async fn gap(&mut self) -> Gap {
        match self.next().await.unwrap() {
            Item::Gap(gap) => gap,
            other => panic!("{other:?} came instead of a gap"),
        }
    }

    pub(crate) async fn reply(&mut self) -> Reply {
        match self.next().await.unwrap() {
            Item::Reply(reply) => reply,
            other => panic!("{other:?} came instead of a reply"),
        }
    }

    /// The number of the next event, which has to be one of `numbered`.
    pub(crate) async fn number(&mut self) -> i32 {
        let event = self.event().await;
        assert_eq!(event.event_type(), EventType::Retrieved, "{event:?}");
        event.long(Parameter::CALL_ID).unwrap()
    }

    /// Reads from the beginning of a flow to DATA_COMPLETE. Gives the seam and the events.
    pub(crate) async fn until_complete(&mut self) -> (u64, Vec<Event>) {
        let seam = self.flowing().await;
        (seam, self.snapshot(seam).await)
    }

    /// Reads a snapshot that was taken at `seam`.
    pub(crate) async fn snapshot(&mut self, seam: u64) -> Vec<Event> {
        match self.next().await.unwrap() {
            Item::SnapshotBegin(seq) => assert_eq!(seq, seam),
            other => panic!("{other:?} came instead of the beginning of a snapshot"),
        }
        let mut events = Vec::new();
        loop {
            let event = self.event().await;
            assert!(event.is_snapshot() && event.seq() == seam, "{event:?}");
            if event.event_type() == EventType::DataComplete {
                return events;
            }
            events.push(event);
        }
    }

    /// The application is done with this many events.
    pub(crate) fn consumed(&mut self, events: u64) {
        self.session.consumed(events, 0);
    }

    pub(crate) async fn goodbye(&mut self) {
        self.session.goodbye();
        self.send().await;
    }

    /// Whether the connection does what it should: a request is answered.
    pub(crate) async fn is_well(&mut self) -> bool {
        let id = self.make_call("refuse");
        loop {
            match self.next().await {
                Ok(Item::Reply(reply)) => return reply.id == id,
                Ok(_) => {}
                Err(_) => return false,
            }
        }
    }
}

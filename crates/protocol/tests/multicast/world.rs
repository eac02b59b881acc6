//! A service with a ring, a client, and a network between them that does what a test says.

use std::{collections::VecDeque, time::Duration};

use openccas_protocol::{
    ClientConfig, ClientOutput, ClientSession, Datagram, DatagramPacker, Error, ErrorKind, Event,
    EventBody, EventType, Flow, Gap, Hello, MAX_DATAGRAM, Mode, MulticastKey, MulticastOffer,
    Notice, Parameter, Position, Repaired, SeqRange, ServiceInput, ServiceSession, encode_event,
};
use proptest::sample::Index;

use super::support::*;

/// Configuration events of a snapshot, before DATA_COMPLETE.
const CONFIGURED: usize = 3;

pub(crate) const KEY: u64 = 0x0123_4567_89ab_cdef;

pub(crate) fn key() -> MulticastKey {
    MulticastKey::new("run-1", KEY)
}

pub(crate) fn offer() -> MulticastOffer {
    MulticastOffer {
        group: "239.192.26.0:2601".parse().unwrap(),
        source: Some("192.0.2.1:40000".parse().unwrap()),
        key: KEY,
    }
}

pub(crate) fn hello() -> Hello {
    Hello::new(Mode::Multicast, "test", 1024 * 1024)
}

pub(crate) struct World {
    pub(crate) client: ClientSession,
    service: ServiceSession,
    now: std::time::Instant,
    /// Every event, from the first.
    log: Vec<Vec<u8>>,
    ring: usize,
    network: VecDeque<Vec<u8>>,
    /// Frames that wait for credit: configuration data first, then repairs.
    snapshot: VecDeque<Vec<u8>>,
    ranges: VecDeque<SeqRange>,
    asked: bool,
    flowing: bool,
    config: ClientConfig,
    /// Batches that the application is not done with.
    unconsumed: VecDeque<(u64, u64)>,
    /// What the application has seen: the last event, and where the snapshot stands.
    seen: Option<u64>,
    in_snapshot: Option<(u64, usize)>,
    wanted: Position,
    pub(crate) gaps: u64,
    pub(crate) snapshots: usize,
    largest: u64,
    /// No datagram arrives.
    pub(crate) blocked: bool,
}

impl World {
    pub(crate) fn new(config: ClientConfig, ring: usize) -> Self {
        let now = std::time::Instant::now();
        let hello = hello();
        let mut client = ClientSession::new(config.clone(), &hello);
        let mut service = ServiceSession::new(service_config(), now);
        feed_service(&mut service, &client.take_outbox(), now).unwrap();
        assert!(matches!(
            service.poll(),
            Some(ServiceInput::Hello(_, Mode::Multicast))
        ));
        service.welcome(&hello, welcome_info(), now);
        service.multicast(&offer());
        feed_client(&mut client, &service.take_outbox(), now).unwrap();
        assert!(matches!(client.poll(), Some(ClientOutput::Welcome(_))));
        assert_eq!(client.multicast(), Some(&offer()));
        Self {
            client,
            service,
            now,
            log: Vec::new(),
            ring,
            network: VecDeque::new(),
            snapshot: VecDeque::new(),
            ranges: VecDeque::new(),
            asked: false,
            flowing: false,
            config,
            unconsumed: VecDeque::new(),
            seen: None,
            in_snapshot: None,
            wanted: Position::Stop,
            gaps: 0,
            snapshots: 0,
            largest: 0,
            blocked: false,
        }
    }

    pub(crate) fn with_ring(ring: usize) -> Self {
        let mut world = Self::new(ClientConfig::default(), ring);
        world.flow(Position::Fresh);
        world.settle();
        world
    }

    /// A client with the configuration data, and nothing has happened yet.
    pub(crate) fn settled() -> Self {
        Self::with_ring(usize::MAX)
    }

    pub(crate) fn last(&self) -> u64 {
        self.log.len() as u64
    }

    pub(crate) fn position(&self) -> Option<u64> {
        self.client.position()
    }

    fn oldest(&self) -> u64 {
        (self.log.len().saturating_sub(self.ring.max(1)) + 1) as u64
    }

    // The contact centre and the network.

    pub(crate) fn publish(&mut self, count: u8, size: u16) {
        self.publish_typed(EventType::Ready, count, size);
    }

    fn publish_typed(&mut self, event_type: EventType, count: u8, size: u16) {
        let mut packer = DatagramPacker::new(key());
        for number in 0..count {
            let seq = self.last() + 1;
            let body = EventBody::build(event_type)
                .long(Parameter::REC_ID, i32::from(number))
                .text(Parameter::NAME, &"x".repeat(size.into()));
            let mut frame = Vec::new();
            encode_event(&envelope(seq), &body.finish(), &mut frame);
            packer.event(seq, &frame);
            self.largest = self.largest.max(frame.len() as u64);
            self.log.push(frame);
        }
        let datagrams = packer.finish();
        assert!(datagrams.iter().all(|it| it.len() <= MAX_DATAGRAM));
        self.network.extend(datagrams);
    }

    pub(crate) fn beat(&mut self) {
        self.network.push_back(key().heartbeat(self.last()));
    }

    pub(crate) fn arrive(&mut self, at: &Index, again: bool) {
        if !self.network.is_empty() {
            let at = at.index(self.network.len());
            let datagram = self.network[at].clone();
            if !again {
                self.network.remove(at);
            }
            self.datagram(&datagram);
        }
    }

    fn datagram(&mut self, datagram: &[u8]) {
        if self.blocked {
            return;
        }
        self.client.datagram(datagram, self.now);
        self.learn();
    }

    pub(crate) fn arrive_all(&mut self) {
        while let Some(datagram) = self.network.pop_front() {
            self.datagram(&datagram);
        }
    }

    pub(crate) fn lose(&mut self, at: &Index) {
        if !self.network.is_empty() {
            self.network.remove(at.index(self.network.len()));
        }
    }

    pub(crate) fn lose_all(&mut self) {
        self.network.clear();
    }

    pub(crate) fn lose_first(&mut self) {
        self.network.pop_front();
    }

    pub(crate) fn reverse(&mut self) {
        self.network.make_contiguous().reverse();
    }

    /// A datagram arrives with some bits of it turned; the network keeps the good one.
    pub(crate) fn spoil(&mut self, at: &Index, bits: u8) {
        if !self.network.is_empty() && bits != 0 {
            let mut datagram = self.network[at.index(self.network.len())].clone();
            let place = at.index(datagram.len());
            datagram[place] ^= bits;
            self.datagram(&datagram);
        }
    }

    // The connection.

    pub(crate) fn flow(&mut self, position: Position) {
        // As an application does that was cut off: it goes on from where it is, if it can.
        let position = match (position, self.client.position()) {
            (Position::Fresh, Some(seq)) => Position::After {
                epoch: "run-1".to_owned(),
                seq,
            },
            (position, _) => position,
        };
        self.wanted = position.clone();
        self.in_snapshot = None;
        self.seen = match &position {
            Position::After { seq, .. } => Some(*seq),
            _ => None,
        };
        self.client.flow(position);
    }

    pub(crate) fn reach_service(&mut self) {
        let bytes = self.client.take_outbox();
        self.client.sent(self.now);
        feed_service(&mut self.service, &bytes, self.now).unwrap();
        while let Some(input) = self.service.poll() {
            match input {
                ServiceInput::Flow(flow) => self.begin(&flow),
                ServiceInput::Repair(repair) => {
                    assert!(self.flowing && !self.asked, "one repair at a time");
                    let to = repair.ranges.last().unwrap().to;
                    assert!(to <= self.last(), "what does not exist is not missing");
                    self.ranges = repair.ranges.into();
                    self.asked = true;
                }
                other => panic!("{other:?}"),
            }
        }
        self.pump();
    }

    fn begin(&mut self, flow: &Flow) {
        let seam = self.last();
        self.service.flowing(flow, seam);
        self.snapshot.clear();
        self.ranges.clear();
        self.asked = false;
        self.flowing = flow.position.is_flowing();
        match &flow.position {
            Position::Stop | Position::Live => return,
            Position::After { seq, .. } if seq + 1 >= self.oldest() => {
                self.service.repaired(Repaired {
                    seq: seam,
                    oldest: None,
                });
                return;
            }
            Position::After { seq, .. } => self.service.gap(Gap {
                from: seq + 1,
                to: Some(seam),
            }),
            Position::Fresh => {}
        }
        self.service.snapshot_begin(seam);
        let types = [EventType::Logon; CONFIGURED];
        for event_type in types.into_iter().chain([EventType::DataComplete]) {
            self.snapshot.push_back(snapshot_event(seam, event_type));
        }
    }

    fn pump(&mut self) {
        while let Some(frame) = self.snapshot.pop_front() {
            if !self.service.may_send() {
                return self.snapshot.push_front(frame);
            }
            self.service.event(&frame, None);
        }
        while let Some(range) = self.ranges.pop_front() {
            for seq in range.from..=range.to {
                if seq < self.oldest() {
                    self.ranges.clear();
                    return self.answer(Some(self.oldest()));
                }
                if !self.service.may_send() {
                    let to = range.to;
                    return self.ranges.push_front(SeqRange { from: seq, to });
                }
                self.service.event(&self.log[seq as usize - 1], None);
            }
        }
        if self.asked {
            self.answer(None);
        }
    }

    fn answer(&mut self, oldest: Option<u64>) {
        self.asked = false;
        let seq = self.last();
        self.service.repaired(Repaired { seq, oldest });
    }

    pub(crate) fn reach_client(&mut self) {
        self.try_reach_client().unwrap();
    }

    fn try_reach_client(&mut self) -> Result<(), Error> {
        let bytes = self.service.take_outbox();
        self.service.sent(self.now);
        let result = feed_client(&mut self.client, &bytes, self.now);
        self.learn();
        result
    }

    pub(crate) fn wait(&mut self, millis: u64) {
        let end = self.now + Duration::from_millis(millis);
        while let Some(due) = self.client.deadline().filter(|due| *due <= end) {
            self.now = self.now.max(due);
            // Nobody is silent in these tests but for want of a turn.
            feed_client(&mut self.client, &[], self.now).unwrap();
            self.client.received(0, self.now).unwrap();
            self.client.on_deadline(self.now).unwrap();
            self.client.sent(self.now);
            self.learn();
            if self.client.deadline().is_some_and(|next| next <= self.now) {
                panic!("a deadline does not go away");
            }
        }
        self.now = end;
        self.service.received(0, self.now).unwrap();
        self.service.on_deadline(self.now, self.last()).unwrap();
    }

    // The application.

    pub(crate) fn consume(&mut self, events: u64) {
        let mut left = events;
        while left > 0
            && let Some((count, bytes)) = self.unconsumed.pop_front()
        {
            self.client.consumed(count, bytes);
            left = left.saturating_sub(count);
        }
    }

    fn learn(&mut self) {
        while let Some(output) = self.client.poll() {
            match output {
                ClientOutput::Batch(batch) => {
                    self.unconsumed
                        .push_back((batch.count().into(), batch.bytes().len() as u64));
                    let frames = batch.bytes();
                    let mut offset = Some(0);
                    for event in batch.events() {
                        let start = offset.unwrap() as usize;
                        offset = batch.next_offset(start as u32);
                        let end = offset.map_or(frames.len(), |next| next as usize);
                        self.event(&event, &frames[start..end]);
                    }
                }
                ClientOutput::Notice(Notice::Gap(gap)) => {
                    assert_eq!(Some(gap.from), self.seen.map(|seen| seen + 1), "{gap:?}");
                    let to = gap.to.unwrap();
                    assert!(to >= gap.from && to <= self.last());
                    self.gaps += to - gap.from + 1;
                    self.seen = gap.to;
                }
                ClientOutput::Notice(Notice::SnapshotBegin { seq }) => {
                    assert!(self.seen.is_none_or(|seen| seen == seq), "told by a gap");
                    self.in_snapshot = Some((seq, 0));
                    self.seen = None;
                    self.snapshots += 1;
                }
                ClientOutput::Flowing { seq } => {
                    if self.wanted == Position::Live {
                        self.seen = Some(seq);
                        self.wanted = Position::Stop;
                    }
                }
                other => panic!("{other:?}"),
            }
        }
    }

    fn event(&mut self, event: &Event, bytes: &[u8]) {
        if event.is_snapshot() {
            let (seq, count) = self.in_snapshot.as_mut().unwrap();
            assert_eq!(event.seq(), *seq);
            *count += 1;
            if event.event_type() == EventType::DataComplete {
                assert_eq!(*count, CONFIGURED + 1);
                self.seen = Some(*seq);
                self.in_snapshot = None;
            }
            return;
        }
        assert_eq!(Some(event.seq()), self.seen.map(|seen| seen + 1));
        assert_eq!(bytes, self.log[event.seq() as usize - 1]);
        assert_eq!(event.correlation(), None);
        self.seen = Some(event.seq());
    }

    /// What the client holds keeps to its bounds: a quarter more, and an event.
    pub(crate) fn check(&self) {
        let held = |pick: fn(&(u64, u64)) -> u64| self.unconsumed.iter().map(pick).sum::<u64>();
        let (events, bytes) = (held(|it| it.0), held(|it| it.1));
        let most = self.config.credit_events;
        assert!(events <= most + most / 4 + 1, "{events} of {most}");
        let most = self.config.credit_bytes;
        let slack = 2 * self.largest.max(64);
        assert!(bytes <= most + most / 4 + slack, "{bytes} of {most}");
    }

    /// From here on nothing is lost any more, and everybody does his part.
    pub(crate) fn settle(&mut self) {
        for _ in 0..20_000 {
            self.arrive_all();
            self.reach_service();
            self.reach_client();
            self.consume(u64::MAX);
            self.reach_service();
            if self.position() == Some(self.last())
                && self.snapshot.is_empty()
                && self.service.outbox_len() == 0
            {
                return;
            }
            self.beat();
            self.wait(100);
        }
        panic!(
            "it does not settle: {:?} of {}, {:?}",
            self.position(),
            self.last(),
            self.client.multicast_counts()
        );
    }

    /// The service ends: the last event goes both ways.
    pub(crate) fn end(&mut self) {
        self.publish_typed(EventType::ServiceDisconnect, 1, 0);
        self.service
            .event_without_credit(self.log.last().unwrap(), None);
    }

    /// The rest of an orderly end. Gives what the client was told.
    pub(crate) fn disconnect(&mut self) -> Option<ErrorKind> {
        for _ in 0..10 {
            self.reach_client();
            self.reach_service();
        }
        assert_eq!(self.service.client_position(), self.last());
        let error = Error::new(ErrorKind::ServiceShutdown, "bye");
        self.service.disconnect(&error);
        self.try_reach_client().err().map(|error| error.kind())
    }
}

/// What a datagram tells, for comparison.
pub(crate) fn told(bytes: &[u8]) -> Option<(u64, u64, usize)> {
    let datagram: Datagram<'_> = key().read(bytes).ok()?;
    Some((datagram.first, datagram.last, datagram.events()))
}

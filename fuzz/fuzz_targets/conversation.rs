//! A client and a service that keep to the rules, in any order of turns, and a network that brings
//! their bytes in any pieces: neither finds fault with the other, and no event is lost.
#![no_main]

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use openccas_fuzz::stream::Stream;
use openccas_fuzz::{established_with_credit, event, feed_client, feed_service};
use openccas_protocol::{
    ClientSession, EventType, Gap, Method, Outputs, Position, ServiceInput, ServiceSession,
    encode_request,
};

const CREDIT: u64 = 8;

/// Events that the service holds.
const HELD: u64 = 12;

/// How long a frame may stay half delivered here; a session gives its peer a minute.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Arbitrary, Debug)]
enum Step {
    Publish(u8),
    /// The service sends what it may.
    Pump,
    ToService(u16),
    ToClient(u16),
    After,
    Fresh,
    Live,
    Stop,
    /// The application is done with all it was given.
    Consume,
    Request,
    /// The service answers the request that waits longest, or the one that came last.
    Answer(bool),
    Wait(u16),
}

struct World {
    client: ClientSession,
    service: ServiceSession,
    up: VecDeque<u8>,
    down: VecDeque<u8>,
    now: Instant,
    /// When all that was on its way had arrived.
    settled: Instant,
    view: u64,
    /// The next event, and whether configuration data come first.
    cursor: Option<(u64, bool)>,
    stream: Stream,
    reached: Option<u64>,
    consumed: (u64, u64),
    last_request: u64,
    asked: VecDeque<u64>,
    waiting: VecDeque<u64>,
}

impl World {
    fn new() -> Self {
        let now = Instant::now();
        let (client, service) = established_with_credit(now, CREDIT);
        Self {
            client,
            service,
            up: VecDeque::new(),
            down: VecDeque::new(),
            now,
            settled: now,
            view: 0,
            cursor: None,
            stream: Stream::default(),
            reached: None,
            consumed: (0, 0),
            last_request: 0,
            asked: VecDeque::new(),
            waiting: VecDeque::new(),
        }
    }

    fn step(&mut self, step: &Step) {
        match step {
            Step::Publish(count) => self.view += u64::from(count % 16),
            Step::Pump => self.pump(),
            Step::ToService(count) => self.to_service((*count).into()),
            Step::ToClient(count) => self.to_client((*count).into()),
            Step::After => match self.reached {
                Some(seq) => self.ask(Position::After { epoch: "epoch".to_owned(), seq }, Some(seq)),
                None => self.ask(Position::Fresh, None),
            },
            Step::Fresh => self.ask(Position::Fresh, None),
            Step::Live => self.ask(Position::Live, None),
            Step::Stop => self.ask(Position::Stop, None),
            Step::Consume => self.consume(),
            Step::Request => {
                self.last_request += 1;
                let mut bytes = Vec::new();
                encode_request(self.last_request, Method::GetNotReadyReasons, &[], &mut bytes);
                self.client.outbox().extend(bytes);
                self.asked.push_back(self.last_request);
            }
            Step::Answer(oldest) => {
                let id = if *oldest { self.waiting.pop_front() } else { self.waiting.pop_back() };
                if let Some(id) = id {
                    self.service.reply(id, Ok(Outputs::default()));
                }
            }
            Step::Wait(millis) => self.wait(*millis),
        }
        self.up.extend(self.client.take_outbox());
        self.down.extend(self.service.take_outbox());
    }

    fn ask(&mut self, position: Position, after: Option<u64>) {
        self.stream.asked(position == Position::Live, after);
        self.client.flow(position);
    }

    fn consume(&mut self) {
        let (events, bytes) = (self.stream.events, self.stream.bytes);
        self.client.consumed(events - self.consumed.0, bytes - self.consumed.1);
        self.consumed = (events, bytes);
    }

    /// Both say and hear enough to go on, and no frame stays half delivered for too long.
    fn wait(&mut self, millis: u16) {
        if self.now - self.settled >= PATIENCE {
            self.to_service(usize::MAX);
            self.to_client(usize::MAX);
            self.settled = self.now;
        }
        self.now += Duration::from_millis(u64::from(millis) % 4_000);
        let (now, view) = (self.now, self.view);
        if self.client.deadline().is_some_and(|deadline| now >= deadline) {
            feed_client(&mut self.client, &[], now).expect("nothing is no fault");
            self.client.received(0, now).expect("nothing is no fault");
            self.client.on_deadline(now).expect("the service is heard");
        }
        if now >= self.service.deadline() {
            self.service.received(0, now).expect("nothing is no fault");
            self.service.on_deadline(now, view).expect("the client is heard");
        }
    }

    fn pump(&mut self) {
        let Some((mut next, snapshot)) = self.cursor else { return };
        if snapshot {
            if !self.service.may_send() {
                return;
            }
            self.service.event(&event(next - 1, true, EventType::DataComplete), None);
        }
        // A service would end a client that is this slow; here it tells what is missing.
        let first = (self.view + 1).saturating_sub(HELD);
        if next < first && self.service.may_send() {
            self.service.gap(Gap { from: next, to: Some(first - 1) });
            next = first;
        }
        while next <= self.view && self.service.may_send() {
            self.service.event(&event(next, false, EventType::Ready), None);
            next += 1;
        }
        self.cursor = Some((next, false));
    }

    fn to_service(&mut self, count: usize) {
        let bytes: Vec<u8> = self.up.drain(..count.min(self.up.len())).collect();
        feed_service(&mut self.service, &bytes, self.now).expect("the client keeps to the rules");
        while let Some(input) = self.service.poll() {
            match input {
                ServiceInput::Request { id, .. } => {
                    assert_eq!(self.asked.pop_front(), Some(id));
                    self.waiting.push_back(id);
                }
                ServiceInput::Flow(flow) => {
                    self.service.flowing(&flow, self.view);
                    self.cursor = match flow.position {
                        Position::Stop => None,
                        Position::Live => Some((self.view + 1, false)),
                        Position::After { seq, .. } if seq + HELD >= self.view => {
                            Some((seq + 1, false))
                        }
                        Position::After { seq, .. } => {
                            self.service.gap(Gap { from: seq + 1, to: Some(self.view) });
                            self.service.snapshot_begin(self.view);
                            Some((self.view + 1, true))
                        }
                        Position::Fresh => {
                            self.service.snapshot_begin(self.view);
                            Some((self.view + 1, true))
                        }
                    };
                }
                other => panic!("{other:?}"),
            }
        }
    }

    fn to_client(&mut self, count: usize) {
        let bytes: Vec<u8> = self.down.drain(..count.min(self.down.len())).collect();
        feed_client(&mut self.client, &bytes, self.now).expect("the service keeps to the rules");
        while let Some(output) = self.client.poll() {
            self.stream.learned(&output);
        }
        // Without a flow there is none, and the client goes on from where it was.
        self.reached = self.client.position().or(self.reached);
        assert!(self.stream.events - self.consumed.0 <= CREDIT, "more than was granted");
    }
}

fuzz_target!(|steps: Vec<Step>| {
    let mut world = World::new();
    for step in &steps {
        world.step(step);
    }
    // In the end the client gets the rest.
    world.step(&Step::After);
    for _ in 0..world.view + 10 {
        if world.client.position() == Some(world.view) {
            break;
        }
        for step in [
            Step::Consume,
            Step::ToService(u16::MAX),
            Step::Pump,
            Step::Answer(true),
            Step::ToClient(u16::MAX),
        ] {
            world.step(&step);
        }
    }
    assert_eq!(world.client.position(), Some(world.view));
});

//! Whatever happens in whatever order, and however late it arrives: no event is doubled, none is
//! lost untold, and no more are under way than were granted.

#![allow(clippy::unwrap_used, reason = "what helps tests fails as tests do")]

mod support;

use std::collections::VecDeque;

use openccas_protocol::{ClientConfig, Position, ServiceInput};
use proptest::{collection::vec, prelude::*};
use support::*;

const CREDIT: u64 = 8;

#[derive(Clone, Copy, Debug)]
enum Step {
    /// Something happens in the contact centre.
    Publish,
    /// The service sends what it may.
    Pump,
    /// So many bytes reach the service.
    ToService(usize),
    /// So many bytes reach the client.
    ToClient(usize),
    /// The client asks for what came after the last event it has.
    After,
    Live,
    Stop,
    /// The application is done with all it was given.
    Consume,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => Just(Step::Publish),
        6 => Just(Step::Pump),
        4 => (1usize..120).prop_map(Step::ToService),
        6 => (1usize..400).prop_map(Step::ToClient),
        2 => Just(Step::After),
        1 => Just(Step::Live),
        1 => Just(Step::Stop),
        3 => Just(Step::Consume),
    ]
}

/// Both ends, the bytes on their way between them, a service that keeps all events, and an
/// application that keeps count.
struct World {
    pair: Pair,
    to_service: VecDeque<u8>,
    to_client: VecDeque<u8>,
    view: u64,
    cursor: Option<u64>,
    asked: Position,
    last: u64,
    /// Whether the events are those that were asked for: not while a change is under way.
    flowing: bool,
    received: u64,
    unconsumed: u64,
    size: u64,
}

impl World {
    fn new() -> Self {
        let config = ClientConfig {
            credit_events: CREDIT,
            ..ClientConfig::default()
        };
        Self {
            pair: Pair::with(config, &hello()),
            to_service: VecDeque::new(),
            to_client: VecDeque::new(),
            view: 0,
            cursor: None,
            asked: Position::Stop,
            last: 0,
            flowing: false,
            received: 0,
            unconsumed: 0,
            size: event(1).len() as u64,
        }
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Publish => self.view += 1,
            Step::Pump => self.pump(),
            Step::ToService(count) => self.carry_to_service(count),
            Step::ToClient(count) => self.carry_to_client(count),
            Step::After => {
                self.ask(Position::After {
                    epoch: "run-1".to_owned(),
                    seq: self.last,
                });
            }
            Step::Live => self.ask(Position::Live),
            Step::Stop => self.ask(Position::Stop),
            Step::Consume => {
                self.pair
                    .client
                    .consumed(self.unconsumed, self.unconsumed * self.size);
                self.unconsumed = 0;
            }
        }
        self.to_service.extend(self.pair.client.take_outbox());
        self.to_client.extend(self.pair.service.take_outbox());
    }

    fn ask(&mut self, position: Position) {
        self.asked = position.clone();
        self.flowing = false;
        self.pair.client.flow(position);
    }

    fn pump(&mut self) {
        let Some(cursor) = &mut self.cursor else {
            return;
        };
        while *cursor < self.view && self.pair.service.may_send() {
            *cursor += 1;
            self.pair.service.event(&event(*cursor), None);
        }
    }

    fn carry_to_service(&mut self, count: usize) {
        let bytes: Vec<u8> = self
            .to_service
            .drain(..count.min(self.to_service.len()))
            .collect();
        feed_service(&mut self.pair.service, &bytes, self.pair.now).unwrap();
        while let Some(input) = self.pair.service.poll() {
            let ServiceInput::Flow(flow) = input else {
                panic!("{input:?}")
            };
            self.pair.service.flowing(&flow, self.view);
            self.cursor = match flow.position {
                Position::After { seq, .. } => Some(seq),
                Position::Live => Some(self.view),
                Position::Stop | Position::Fresh => None,
            };
        }
    }

    fn carry_to_client(&mut self, count: usize) {
        let bytes: Vec<u8> = self
            .to_client
            .drain(..count.min(self.to_client.len()))
            .collect();
        feed_client(&mut self.pair.client, &bytes, self.pair.now).unwrap();
        for learned in learned(&mut self.pair.client) {
            match learned {
                Learned::Flowing(seq) => {
                    assert!(!self.flowing, "one answer to what was asked for last");
                    self.flowing = true;
                    if self.asked == Position::Live {
                        assert!(seq >= self.last);
                        self.last = seq;
                    }
                }
                Learned::Event(event) => {
                    assert!(self.flowing && self.asked != Position::Stop);
                    assert_eq!(event.seq(), self.last + 1, "in order, each once");
                    self.last += 1;
                    self.received += 1;
                    self.unconsumed += 1;
                    assert!(self.unconsumed <= CREDIT, "never more than was granted");
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

proptest! {
    #[test]
    fn nothing_is_doubled_and_nothing_is_lost(steps in vec(step(), 0..200)) {
        let mut world = World::new();
        for step in steps {
            world.step(step);
        }
        // In the end the client asks for the rest, and gets it.
        world.step(Step::After);
        while world.last < world.view || !world.flowing {
            let before = (world.last, world.to_client.len(), world.to_service.len(), world.flowing);
            world.step(Step::Consume);
            world.step(Step::ToService(usize::MAX));
            world.step(Step::Pump);
            world.step(Step::ToClient(usize::MAX));
            let after = (world.last, world.to_client.len(), world.to_service.len(), world.flowing);
            prop_assert_ne!(before, after, "it goes on");
        }
        prop_assert_eq!(world.last, world.view);
    }
}

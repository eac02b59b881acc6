//! Random requests for virtual days: never a panic, and never an illegal sequence of events.

use std::collections::{BTreeMap, BTreeSet};

use openccas_protocol::{Event, EventType, Parameter, Request};
use openccas_simulator::{CallViewState, Scenario, Span, World};

use crate::desk::{line, readable};

/// A generator of requests that shares nothing with the simulator's.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.roll(items.len() as u64) as usize]
    }
}

fn random_request(dice: &mut Dice, world: &World) -> Request {
    let agents = world.agents();
    let agent = &agents[dice.roll(agents.len() as u64) as usize];
    let rec_id = agent.rec_id;
    // Mostly a call that the agent has, so that much of it is possible.
    let own: Vec<i32> = agent.calls.iter().map(|call| call.call_id).collect();
    let call_id = if own.is_empty() || dice.roll(10) == 0 {
        1_001 + dice.roll(50) as i32
    } else {
        dice.pick(&own)
    };
    let numbers = [
        "4001",
        "4002",
        "4004",
        "4005",
        "4101",
        "8000",
        "8001",
        "0812345678",
        "busy",
        "noanswer",
        "answer-after-1",
        "",
    ];
    let number = dice.pick(&numbers);
    match dice.roll(20) {
        0 | 1 => request!(MakeCall {
            agent_rec_id: rec_id,
            dial_string: number
        }),
        2 | 3 => request!(AnswerCall {
            agent_rec_id: rec_id,
            call_id: call_id
        }),
        4 => request!(HangupCall {
            agent_rec_id: rec_id,
            call_id: call_id
        }),
        5 | 6 => request!(HoldCall {
            agent_rec_id: rec_id,
            call_id: call_id
        }),
        7 => request!(RetrieveCall {
            agent_rec_id: rec_id,
            call_id: call_id
        }),
        8 => request!(ConferenceCall {
            agent_rec_id: rec_id
        }),
        9 | 10 => request!(TransferCall {
            agent_rec_id: rec_id,
            held_call_id: call_id
        }),
        11 => request!(DeflectCall {
            agent_rec_id: rec_id,
            dest: number,
            call_id: call_id
        }),
        12 => request!(RejectServiceCall {
            agent_rec_id: rec_id,
            call_id: call_id
        }),
        13 => request!(CancelClerical {
            agent_rec_id: rec_id,
            call_id: call_id
        }),
        14 => request!(ExtendClerical {
            agent_rec_id: rec_id,
            call_id: call_id,
            num_seconds: 5
        }),
        15 => request!(SetVoiceReady {
            agent_rec_id: rec_id
        }),
        16 => request!(SetVoiceNotReady {
            agent_rec_id: rec_id,
            reason: 1
        }),
        17 => request!(SetPrivateData {
            agent_rec_id: rec_id,
            call_id: call_id,
            private_data: "private"
        }),
        18 => request!(StopApp {
            agent_rec_id: if dice.roll(40) == 0 { rec_id } else { 0 }
        }),
        19 if dice.roll(5) == 0 => request!(LogoffPhoneAgent {
            pin: "2022",
            tenant_id: -1
        }),
        _ => request!(LogonPhoneAgent {
            pin: "2022",
            extension: "4102",
            tenant_id: -1,
            oas_id: 1
        }),
    }
}

/// What an agent's events have told of a call so far.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    Originated,
    Rings,
    Talks,
    Holds,
    OnHold,
    /// In a call that a transfer or conference has made, whatever its other party does.
    Joined,
}

/// Reads events as a client does, and finds every one legal.
#[derive(Default)]
struct Referee {
    logged_on: BTreeSet<i32>,
    calls: BTreeMap<(i32, i32), Told>,
    clerical: BTreeSet<(i32, i32)>,
    seen: BTreeMap<String, usize>,
}

impl Referee {
    fn judge(&mut self, event: &Event) {
        use EventType as T;
        let long = |parameter| event.long(parameter);
        let rec_id = long(Parameter::REC_ID).unwrap();
        let call_id = long(Parameter::CALL_ID).unwrap_or_default();
        let call = (rec_id, call_id);
        let state = self.calls.get(&call).copied();
        *self.seen.entry(event.type_name().to_owned()).or_default() += 1;
        match event.event_type() {
            T::Logon => assert!(self.logged_on.insert(rec_id), "twice logged on"),
            T::LogonPhoneAgent | T::LogoffPhoneAgent => return,
            T::Logoff => {
                assert!(self.logged_on.remove(&rec_id), "not logged on");
                assert!(
                    !self.calls.keys().any(|(agent, _)| *agent == rec_id),
                    "has calls"
                );
                self.clerical.retain(|(agent, _)| *agent != rec_id);
                return;
            }
            _ => {}
        }
        assert!(self.logged_on.contains(&rec_id), "not logged on");
        let next = match event.event_type() {
            T::Originated => {
                assert_eq!(state, None);
                Some(Told::Originated)
            }
            T::Delivered => {
                assert!(matches!(
                    state,
                    None | Some(Told::Originated | Told::Rings | Told::Joined)
                ));
                Some(Told::Rings)
            }
            T::Established => {
                assert!(matches!(state, Some(Told::Rings | Told::Joined)));
                Some(Told::Talks)
            }
            T::Held => {
                assert!(matches!(
                    state,
                    Some(Told::Talks | Told::OnHold | Told::Holds | Told::Joined)
                ));
                Some(if long(Parameter::ON_HOLD) == Some(1) {
                    Told::OnHold
                } else {
                    Told::Holds
                })
            }
            T::Retrieved => {
                assert!(matches!(
                    state,
                    Some(Told::Holds | Told::OnHold | Told::Talks | Told::Joined)
                ));
                Some(Told::Talks)
            }
            T::Transferred | T::Conferenced => return self.judge_joined(event, rec_id),
            T::ConnectionCleared => {
                assert!(state.is_some(), "cleared without a call");
                if long(Parameter::CLERICAL_FLAG) == Some(1) {
                    assert!(self.clerical.insert(call));
                }
                None
            }
            T::CallRejected => {
                assert_eq!(state, Some(Told::Rings));
                None
            }
            T::Failed => {
                assert!(matches!(state, Some(Told::Originated | Told::Rings)));
                None
            }
            T::ClericalEnded => {
                assert!(self.clerical.remove(&call), "was not in clerical state");
                return;
            }
            T::AssociatedDataSet => {
                assert!(state.is_some(), "data of a call that is not there");
                return;
            }
            _ => return,
        };
        match next {
            Some(next) => self.calls.insert(call, next),
            None => self.calls.remove(&call),
        };
    }

    fn judge_joined(&mut self, event: &Event, rec_id: i32) {
        let id = |parameter| event.long(parameter).unwrap();
        let (held, active) = (id(Parameter::HELD_CALL_ID), id(Parameter::ACTIVE_CALL_ID));
        let had = [held, active].map(|call_id| self.calls.remove(&(rec_id, call_id)));
        let count = had.iter().flatten().count();
        let transferring = event.long(Parameter::TRANSFERRING_AGENT);
        if transferring == Some(1) {
            assert_eq!(count, 2, "transferred what it did not have");
            if event.long(Parameter::CLERICAL_FLAG) == Some(1) {
                let served = if self.clerical.contains(&(rec_id, held)) {
                    active
                } else {
                    held
                };
                // Which of the two calls the clerical time follows is told when it ends.
                self.clerical.insert((rec_id, served));
            }
            return;
        }
        assert!(count > 0, "joined without a call");
        let rings = had.contains(&Some(Told::Rings)) && count == 1;
        let state = if rings { Told::Rings } else { Told::Joined };
        self.calls
            .insert((rec_id, id(Parameter::NEW_CALL_ID)), state);
    }

    /// What the events have told is what is so.
    fn compare(&self, world: &World) {
        for agent in world.agents() {
            assert_eq!(agent.logged_on, self.logged_on.contains(&agent.rec_id));
            let active = agent.calls.iter().filter(|call| {
                matches!(
                    call.state,
                    CallViewState::Calling | CallViewState::Connected
                )
            });
            assert!(
                active.count() <= 1,
                "agent {} has two active calls",
                agent.rec_id
            );
            let told: BTreeSet<i32> = self
                .calls
                .keys()
                .filter(|(rec_id, _)| *rec_id == agent.rec_id)
                .map(|(_, call_id)| *call_id)
                .collect();
            let so: BTreeSet<i32> = agent.calls.iter().map(|call| call.call_id).collect();
            assert_eq!(so, told, "calls of agent {}", agent.rec_id);
            let clerical = self
                .clerical
                .iter()
                .any(|(rec_id, _)| *rec_id == agent.rec_id);
            assert_eq!(
                agent.clerical, clerical,
                "clerical state of agent {}",
                agent.rec_id
            );
        }
    }
}

fn run(seed: u64, hours: i32) -> Referee {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/support-desk.toml");
    let scenario = Scenario::load(path).unwrap();
    let mut world = World::new(&scenario, seed, World::virtual_start(&scenario));
    let mut referee = Referee::default();
    for event in world.configuration() {
        let event = readable(&event);
        if event.event_type() == EventType::Logon {
            referee.judge(&event);
        }
    }
    let mut dice = Dice(seed | 1);
    let end = world.now() + Span::seconds(hours * 3_600);
    let mut history: Vec<String> = Vec::new();
    while world.now() < end {
        let next = world.now() + Span::from_seconds(dice.roll(4_000) as f64 / 1_000.0);
        world.advance_to(next);
        let request = random_request(&mut dice, &world);
        let _ = world.handle(&request, -1, None);
        for agent in world.agents().iter().filter(|agent| !agent.logged_on) {
            if dice.roll(20) == 0 {
                let _ = world.sign_on(agent.rec_id);
            }
        }
        for event in world.take_events() {
            history.push(format!("{} {}", event.time, line(&event)));
            let readable = readable(&event);
            let judged = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                referee.judge(&readable);
            }));
            if judged.is_err() {
                let last = history.len().saturating_sub(60);
                panic!("illegal, seed {seed}:\n{}", history[last..].join("\n"));
            }
        }
        referee.compare(&world);
    }
    referee
}

#[test]
fn two_days_of_anything() {
    for seed in 1..=4 {
        let referee = run(seed, 12);
        for name in [
            "Transferred",
            "Conferenced",
            "Held",
            "Failed",
            "CallRejected",
            "Logoff",
        ] {
            assert!(referee.seen.contains_key(name), "seed {seed}: no {name}");
        }
    }
}

//! Random requests and deeds for virtual days, in every example scenario. An automaton that is made
//! from the vendor's text alone reads the events and finds every one legal; and what requests
//! answer is what a client's picture, folded from the events, says.

// Helpers of tests are tests to us, but not to clippy.
#![allow(
    clippy::unwrap_used,
    clippy::needless_pass_by_value,
    clippy::print_stdout
)]

/// A request by the name of its method: `request!(MakeCall { agent_rec_id: 1, ... })`.
macro_rules! request {
    ($method:ident { $($field:ident : $value:expr),* $(,)? }) => {
        openccas_protocol::Request::$method(openccas_protocol::requests::$method {
            $($field: $value.into()),*
        })
    };
}

mod calls;
mod compare;
#[path = "../it/desk.rs"]
#[allow(dead_code)]
mod desk;
mod lottery;
mod machine;
mod sessions;
mod told;

use std::{
    collections::{BTreeMap, VecDeque},
    path::PathBuf,
    sync::Arc,
};

use openccas_model::Picture;
use openccas_protocol::{Envelope, Event, EventType, Notice, Origin};
use openccas_service::NewEvent;
use openccas_simulator::{Scenario, Span, World};

use lottery::{Dice, Lottery};
use machine::{Automaton, Knowledge};

/// Somebody who reads the events as a client does.
struct Reader {
    automaton: Automaton,
    picture: Picture,
    origin: Arc<Origin>,
    seq: u64,
    last: VecDeque<NewEvent>,
}

impl Reader {
    fn of(scenario: &Scenario, world: &World) -> Self {
        let phones = scenario.phone_agents.iter().map(|agent| agent.id);
        let reasons = scenario.reasons.iter();
        let known = Knowledge {
            phone_agents: phones.collect(),
            reasons: reasons
                .map(|reason| (reason.id, reason.name.clone()))
                .collect(),
        };
        let mut reader = Self {
            automaton: Automaton::new(known),
            picture: Picture::new(),
            origin: Origin::local("run"),
            seq: 0,
            last: VecDeque::new(),
        };
        reader.picture.notice(&Notice::SnapshotBegin { seq: 0 });
        for event in world.configuration() {
            let event = reader.event(&event, true);
            reader.automaton.judge(&event).unwrap();
            reader.picture.apply(&event);
        }
        let complete = NewEvent {
            tenant_id: -1,
            time: world.now().timestamp(),
            body: openccas_protocol::EventBody::build(EventType::DataComplete).finish(),
            correlation: None,
        };
        let complete = reader.event(&complete, true);
        reader.picture.apply(&complete);
        reader
    }

    fn event(&mut self, event: &NewEvent, snapshot: bool) -> Event {
        if !snapshot {
            self.seq += 1;
        }
        let envelope = Envelope {
            seq: self.seq,
            time: event.time,
            tenant_id: event.tenant_id,
            snapshot,
            correlation: None,
        };
        Event::assemble(&envelope, &event.body, &self.origin)
    }

    fn read(&mut self, new: &NewEvent) -> Result<(), String> {
        if self.last.len() == HISTORY {
            self.last.pop_front();
        }
        self.last.push_back(new.clone());
        let event = self.event(new, false);
        self.automaton.judge(&event)?;
        self.picture.apply(&event);
        Ok(())
    }

    /// What led to a failure: the last events, and those of the agent concerned.
    fn history(&self, reason: &str) -> String {
        let lines = self
            .last
            .iter()
            .map(|new| format!("{} {} ", new.time, desk::line(new)));
        let lines: Vec<String> = lines.collect();
        let last = lines.last().map_or("", String::as_str);
        let agent = number_after(reason, "agent ").or_else(|| number_after(last, "RecID="));
        let name = format!("RecID={} ", agent.unwrap_or_default());
        let shown = lines.iter().enumerate();
        let shown = shown.filter(|(index, line)| index + 10 > lines.len() || line.contains(&name));
        let shown: Vec<&str> = shown.map(|(_, line)| line.as_str()).collect();
        shown[shown.len().saturating_sub(40)..].join("\n")
    }
}

/// Events that are kept to explain a failure.
const HISTORY: usize = 4_000;

fn number_after(text: &str, word: &str) -> Option<String> {
    let (_, rest) = text.split_once(word)?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    (!digits.is_empty()).then_some(digits)
}

fn scenario(name: &str) -> Scenario {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    Scenario::load(path.join(name)).unwrap()
}

/// Lets a centre run for some hours while people and programs do anything at all.
fn run(name: &str, seed: u64, hours: i32) -> BTreeMap<String, usize> {
    let scenario = scenario(name);
    let mut world = World::new(&scenario, seed, World::virtual_start(&scenario));
    let mut reader = Reader::of(&scenario, &world);
    let mut lottery = Lottery {
        dice: Dice::new(seed),
        scenario: &scenario,
    };
    let end = world.now() + Span::seconds(hours * 3_600);
    let mut turns = 0;
    while world.now() < end {
        let next = world.now() + Span::from(lottery.dice.pause());
        world.advance_to(next);
        match lottery.dice.roll(3) {
            0 => lottery.deed(&mut world),
            _ => {
                if let Some(request) = lottery.request(&world) {
                    let _ = world.handle(&request, -1, None);
                }
            }
        }
        for event in world.take_events() {
            if let Err(reason) = reader.read(&event) {
                panic!("{name}, seed {seed}: {reason}\n{}", reader.history(&reason));
            }
        }
        turns += 1;
        if turns % 10 == 0 {
            let compared = compare::compare(&mut world, &reader.picture, &reader.automaton);
            if let Err(reason) = compared {
                panic!("{name}, seed {seed}: {reason}\n{}", reader.history(&reason));
            }
            // Asking changes nothing.
            assert_eq!(world.take_events(), []);
        }
    }
    reader.automaton.seen
}

/// `OPENCCAS_SEEDS=100 cargo test --release --test automaton` tries so many times as many.
fn runs(name: &str, seeds: u64, hours: i32) {
    let times = std::env::var("OPENCCAS_SEEDS").ok();
    let times: u64 = times.and_then(|times| times.parse().ok()).unwrap_or(1);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for seed in 1..=seeds * times {
        for (event, count) in run(name, seed, hours) {
            *seen.entry(event).or_default() += count;
        }
    }
    println!("{name}: {seen:?}");
}

#[test]
fn a_support_desk() {
    runs("support-desk.toml", 2, 6);
}

#[test]
fn an_omnichannel_centre() {
    runs("omnichannel.toml", 2, 4);
}

#[test]
fn an_outbound_campaign() {
    runs("outbound-campaign.toml", 2, 4);
}

#[test]
fn a_hoster() {
    runs("hoster.toml", 1, 4);
}

#[test]
fn a_rush_hour() {
    runs("rush-hour.toml", 1, 1);
}

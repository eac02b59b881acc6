//! Random doings of agents and customers for a virtual day: no settings are ever exceeded, and what
//! is told of every session makes sense.

use std::collections::BTreeMap;

use openccas_protocol::{Event, EventType, Parameter};
use openccas_simulator::{
    InboundSession, Reply, Scenario, SessionKind, SessionState, Span, World, scenario::Medium,
};

use crate::desk::{line, readable};

/// A generator that shares nothing with the simulator's.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        (!items.is_empty()).then(|| items[self.roll(items.len() as u64) as usize])
    }
}

#[test]
fn a_day_of_anything() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/omnichannel.toml");
    let scenario = Scenario::load(path).unwrap();
    let mut world = World::new(&scenario, 5, World::virtual_start(&scenario));
    let mut dice = Dice(0x5eed);
    let mut referee = Referee::default();
    for _ in 0..8_700 {
        anything(&mut dice, &mut world, &scenario);
        let until = world.now() + Span::from_seconds(dice.roll(20_000) as f64 / 1_000.0);
        world.advance_to(until);
        settings_hold(&world, &scenario);
        for event in world.take_events() {
            referee.read(&readable(&event), &line(&event));
        }
        referee.agrees_with(&world);
    }
    assert!(referee.events > 8_000, "{}", referee.events);
}

/// One thing that an agent, a customer or a client might do, possible or not.
fn anything(dice: &mut Dice, world: &mut World, scenario: &Scenario) {
    let agents: Vec<i32> = scenario.agents.iter().map(|agent| agent.id).collect();
    let groups: Vec<i32> = scenario.groups.iter().map(|group| group.id).collect();
    let sessions: Vec<(i32, Option<i32>)> = world
        .sessions()
        .iter()
        .map(|it| (it.session_id, it.rec_id))
        .collect();
    let (session, owner) = dice.pick(&sessions).unwrap_or((1, None));
    let (Some(agent), Some(group)) = (dice.pick(&agents), dice.pick(&groups)) else {
        return;
    };
    let rec_id = if dice.roll(8) == 0 {
        agent
    } else {
        owner.unwrap_or(agent)
    };
    let media = [
        Medium::Email,
        Medium::Chat,
        Medium::OpenMedia,
        Medium::Voice,
    ];
    let medium = media[dice.roll(4) as usize];
    let customer = InboundSession::from("Kim");
    // Most of these are impossible at any one time, and say so.
    match dice.roll(20) {
        0 => drop(world.email(group, customer)),
        1 => drop(world.sms(group, customer)),
        2 => drop(world.chat(group, customer)),
        3 => drop(world.open_media(group, customer)),
        4 | 5 => drop(world.accept_session(rec_id, session)),
        6 => drop(world.reject_session(rec_id, session)),
        7 => drop(world.reply(rec_id, session, &Reply::text("Yes."))),
        8 => drop(world.delete(rec_id, session)),
        9 => drop(world.complete_session(rec_id, session)),
        10 => drop(world.forward_session(rec_id, session, group)),
        11 => drop(world.redirect_session(rec_id, session, agent)),
        12 => drop(world.set_ready(agent, medium)),
        13 if dice.roll(3) == 0 => drop(world.set_not_ready(agent, medium, 1)),
        14 if dice.roll(10) == 0 => drop(world.lose_application(agent)),
        15 => drop(world.handle(
            &request!(HangupSession {
                agent_rec_id: rec_id,
                session_id: session
            }),
            -1,
            None,
        )),
        16 => drop(world.handle(
            &request!(CancelSessionClerical {
                agent_rec_id: rec_id,
                session_id: session
            }),
            -1,
            None,
        )),
        17 if dice.roll(20) == 0 => {
            drop(world.handle(
                &request!(StopApp {
                    agent_rec_id: agent
                }),
                -1,
                None,
            ));
        }
        _ => drop(world.sign_on(agent)),
    }
}

/// Nobody has more at a time than the settings allow. What is beside what cannot be seen from the
/// outside alone, because an agent may make a call at any time.
fn settings_hold(world: &World, scenario: &Scenario) {
    for agent in world.agents() {
        let Some(settings) = scenario.agents.iter().find(|it| it.id == agent.rec_id) else {
            assert!(agent.sessions.is_empty());
            continue;
        };
        let media = &settings.media;
        for (limit, kinds) in [
            (
                media.number_of_concurrent_email,
                &[SessionKind::Email, SessionKind::Sms][..],
            ),
            (media.number_of_concurrent_chat, &[SessionKind::Chat][..]),
            (media.number_of_concurrent_om, &[SessionKind::OpenMedia][..]),
        ] {
            let of_kind = |kind: &SessionKind| kinds.contains(kind);
            let count = agent.sessions.iter().filter(|it| of_kind(&it.kind)).count();
            assert!(count <= usize::try_from(limit).unwrap(), "{agent:?}");
        }
    }
}

/// Reads events as a client does: who handles what, by what it was told.
#[derive(Default)]
struct Referee {
    handled: BTreeMap<i32, i32>,
    events: usize,
}

impl Referee {
    fn read(&mut self, event: &Event, text: &str) {
        let long = |parameter| event.long(parameter);
        let rec_id = long(Parameter::REC_ID);
        let id = long(Parameter::MESSAGE_ID).or(long(Parameter::SESSION_ID));
        match event.event_type() {
            EventType::EmailHandling
            | EventType::SmsHandling
            | EventType::ChatHandling
            | EventType::OpenMediaHandling => {
                let before = self.handled.insert(id.unwrap(), rec_id.unwrap());
                assert_eq!(before, None, "{text}");
            }
            EventType::EmailReply
            | EventType::EmailDelete
            | EventType::EmailForward
            | EventType::EmailRedirect
            | EventType::ChatComplete
            | EventType::ChatForward
            | EventType::ChatRedirect
            | EventType::OpenMediaCompleted
            | EventType::OpenMediaForward
            | EventType::OpenMediaRedirect => {
                let before = self.handled.remove(&id.unwrap());
                assert_eq!(before, rec_id, "{text}");
            }
            EventType::EmailReject | EventType::ChatReject | EventType::OpenMediaRejected => {
                // Only a logoff takes away what has begun.
                let before = self.handled.remove(&id.unwrap());
                if before.is_some() {
                    assert_eq!(before, rec_id, "{text}");
                    assert!(text.contains("Agent Logged Off"), "{text}");
                }
            }
            EventType::Logoff => {
                let left = self.handled.values().any(|agent| Some(*agent) == rec_id);
                assert!(!left, "{text}");
                return;
            }
            _ => return,
        }
        self.events += 1;
    }

    /// What was told is what is.
    fn agrees_with(&self, world: &World) {
        let handled: BTreeMap<i32, i32> = world
            .sessions()
            .into_iter()
            .filter(|it| it.state == SessionState::Handling)
            .filter_map(|it| Some((it.session_id, it.rec_id?)))
            .collect();
        assert_eq!(self.handled, handled);
    }
}

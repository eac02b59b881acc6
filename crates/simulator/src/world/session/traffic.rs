//! Where customers' sessions come from.

use jiff::tz::TimeZone;

use super::{InboundSession, SessionDue, SessionKind};
use crate::{
    clock::Time,
    random::{Random, Stream},
    scenario::SessionTraffic,
    world::{Due, World, traffic::next_arrival},
};

/// A source of sessions, with chances of its own.
#[derive(Clone, Debug)]
pub(in crate::world) struct SessionSource {
    traffic: SessionTraffic,
    zone: TimeZone,
    chance: Random,
}

impl SessionSource {
    pub(in crate::world) fn new(
        traffic: &SessionTraffic,
        zone: &TimeZone,
        index: usize,
        seed: u64,
    ) -> Self {
        Self {
            traffic: traffic.clone(),
            zone: zone.clone(),
            chance: Random::new(seed, Stream::SessionTraffic(index)),
        }
    }

    /// When the next session comes, if any does.
    fn next_arrival(&mut self, now: Time) -> Option<Time> {
        let rate = &self.traffic.sessions_per_hour;
        next_arrival(rate, &self.zone, now, &mut self.chance)
    }

    fn next_session(&mut self, kind: SessionKind) -> InboundSession {
        let Self {
            traffic, chance, ..
        } = self;
        let from = choose(chance, &traffic.from).unwrap_or_else(|| made_up_customer(kind, chance));
        let subject = choose(chance, &traffic.subjects);
        let text = choose(chance, &traffic.texts).unwrap_or_default();
        let ivr = traffic.ivr.iter().map(|field| {
            let data = choose(chance, &field.data).unwrap_or_default();
            (field.label.clone(), data)
        });
        let ivr = ivr.collect();
        let subject = match kind {
            SessionKind::Email => subject.unwrap_or_else(|| made_up_subject(chance)),
            _ => subject.unwrap_or_default(),
        };
        InboundSession {
            from,
            others: traffic.others.clone(),
            subject,
            text,
            ivr,
            priority: traffic.priority,
            takes: Some(chance.length(traffic.handling)),
            patience: traffic.patience.map(|mean| chance.exponential(mean.span())),
        }
    }
}

impl World {
    /// Plans the first session of every source.
    pub(in crate::world) fn plan_session_traffic(&mut self) {
        for index in 0..self.session_traffic.len() {
            self.plan_session_arrival(index);
        }
    }

    fn plan_session_arrival(&mut self, index: usize) {
        let now = self.now;
        let next = self
            .session_traffic
            .get_mut(index)
            .and_then(|source| source.next_arrival(now));
        if let Some(next) = next {
            self.schedule
                .plan(next, Due::Session(SessionDue::Arrival(index)));
        }
    }

    /// A customer writes, and the next one is on the way.
    pub(super) fn session_arrival(&mut self, index: usize) {
        let Some(group) = self.session_traffic.get(index).map(|it| it.traffic.group) else {
            return;
        };
        if let Ok(Some(kind)) = self.session_kind(group)
            && let Some(source) = self.session_traffic.get_mut(index)
        {
            let session = source.next_session(kind);
            self.arrive_session(kind, group, session);
        }
        self.plan_session_arrival(index);
    }
}

pub(super) fn choose(chance: &mut Random, choices: &[String]) -> Option<String> {
    choices.get(chance.index(choices.len())).cloned()
}

fn made_up_customer(kind: SessionKind, chance: &mut Random) -> String {
    match kind {
        SessionKind::Email => format!("customer{}@mail.example", chance.digits(4)),
        SessionKind::Sms => format!("07{}", chance.digits(8)),
        SessionKind::Chat => format!("visitor-{}", chance.digits(4)),
        SessionKind::OpenMedia => format!("post-{}", chance.digits(6)),
    }
}

fn made_up_subject(chance: &mut Random) -> String {
    format!("My order {}", chance.digits(5))
}

//! Where customers' calls come from.

use jiff::tz::TimeZone;

use super::{Due, World, queue::InboundCall};
use crate::{
    clock::{Span, Time},
    random::{Random, Stream},
    scenario::{Rate, Traffic},
};

/// A source of calls, with chances of its own.
#[derive(Clone, Debug)]
pub(super) struct Source {
    traffic: Traffic,
    zone: TimeZone,
    chance: Random,
}

/// For how many changes of the rate a customer is looked for who might never come.
const LONGEST_SEARCH: usize = 100_000;

impl Source {
    pub(super) fn new(traffic: &Traffic, zone: &TimeZone, index: usize, seed: u64) -> Self {
        Self {
            traffic: traffic.clone(),
            zone: zone.clone(),
            chance: Random::new(seed, Stream::Traffic(index)),
        }
    }

    /// When the next call comes, which makes the arrivals a Poisson process.
    fn next_arrival(&mut self, now: Time) -> Option<Time> {
        next_arrival(
            &self.traffic.calls_per_hour,
            &self.zone,
            now,
            &mut self.chance,
        )
    }

    fn next_call(&mut self) -> InboundCall {
        let Self {
            traffic, chance, ..
        } = self;
        let calling = match traffic.callers.as_slice() {
            [] => format!("07{}", chance.digits(8)),
            callers => callers[chance.index(callers.len())].clone(),
        };
        let ivr = traffic.ivr.iter().map(|field| {
            (
                field.label.clone(),
                field
                    .data
                    .get(chance.index(field.data.len()))
                    .cloned()
                    .unwrap_or_default(),
            )
        });
        InboundCall {
            calling,
            ivr: ivr.collect(),
            priority: traffic.priority,
            talk: Some(chance.length(traffic.talk)),
            patience: traffic.patience.map(|mean| chance.exponential(mean.span())),
            // Drawn only if it matters: that leaves what sources without callbacks draw as it was.
            wants_callback: traffic.callbacks.get() > 0.0 && chance.chance(traffic.callbacks.get()),
            ..InboundCall::default()
        }
    }
}

/// When somebody comes next, if at any time. The rate may change meanwhile: an exponential number
/// is used up by the rates that follow one another, which is exact.
pub(super) fn next_arrival(
    rate: &Rate,
    zone: &TimeZone,
    now: Time,
    chance: &mut Random,
) -> Option<Time> {
    if let Some(per_hour) = rate.steady() {
        return Some(now + chance.exponential(Span::from_seconds(3_600.0 / per_hour)));
    }
    let mut left = chance.hazard();
    let mut at = now;
    for _ in 0..LONGEST_SEARCH {
        let (per_hour, until) = current(rate, zone, at)?;
        let expected = (until - at).as_seconds() * per_hour / 3_600.0;
        if left <= expected && per_hour > 0.0 {
            return Some(at + Span::from_seconds(left * 3_600.0 / per_hour));
        }
        left -= expected;
        at = until;
    }
    None
}

/// The rate at a moment, and when it has to be looked at again.
fn current(rate: &Rate, zone: &TimeZone, at: Time) -> Option<(f64, Time)> {
    let local = at.timestamp().to_zoned(zone.clone());
    let (per_hour, until) = rate.at(local.time());
    let mut date = local.date();
    if until <= local.time() {
        date = date.tomorrow().ok()?;
    }
    // When the clocks go back, the time until which the rate holds may have been already.
    let ambiguous = zone.to_ambiguous_timestamp(date.to_datetime(until));
    let mut until = ambiguous.compatible().ok()?;
    if Time::from(until) <= at {
        until = ambiguous.later().ok()?;
    }
    if zone.to_offset(until) != local.offset() {
        // The clocks are put in between: then it is another time of the day.
        let put = zone.following(at.timestamp()).next();
        until = put.map_or(until, |put| put.timestamp().min(until));
    }
    let until = Time::from(until);
    (until > at).then_some((per_hour, until))
}

impl World {
    /// Plans the first call of every source.
    pub(super) fn plan_traffic(&mut self) {
        for index in 0..self.traffic.len() {
            self.plan_arrival(index);
        }
    }

    fn plan_arrival(&mut self, index: usize) {
        let now = self.now;
        let next = self
            .traffic
            .get_mut(index)
            .and_then(|source| source.next_arrival(now));
        if let Some(next) = next {
            self.schedule.plan(next, Due::Arrival(index));
        }
    }

    /// A customer calls, and the next one is on the way.
    pub(super) fn arrival(&mut self, index: usize) {
        let Some(source) = self.traffic.get_mut(index) else {
            return;
        };
        let (group, call) = (source.traffic.group, source.next_call());
        let done = self.arrive(group, call).map(|_| ());
        self.note(done);
        self.plan_arrival(index);
    }
}

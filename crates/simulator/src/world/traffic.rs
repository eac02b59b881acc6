//! Where customers' calls come from.

use super::{Due, World, queue::InboundCall};
use crate::{
    clock::Span,
    random::{Random, Stream},
    scenario::Traffic,
};

/// A source of calls, with chances of its own.
#[derive(Clone, Debug)]
pub(super) struct Source {
    traffic: Traffic,
    chance: Random,
}

impl Source {
    pub(super) fn new(traffic: &Traffic, index: usize, seed: u64) -> Self {
        Self {
            traffic: traffic.clone(),
            chance: Random::new(seed, Stream::Traffic(index)),
        }
    }

    /// The time to the next call: exponential, which makes the arrivals a Poisson process.
    fn interval(&mut self) -> Span {
        self.chance
            .exponential(Span::from_seconds(3_600.0 / self.traffic.calls_per_hour))
    }

    fn next_call(&mut self) -> InboundCall {
        let Self { traffic, chance } = self;
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
            talk: Some(chance.exponential(traffic.talk.span())),
            patience: traffic.patience.map(|mean| chance.exponential(mean.span())),
            ..InboundCall::default()
        }
    }
}

impl World {
    /// Plans the first call of every source.
    pub(super) fn plan_traffic(&mut self) {
        for index in 0..self.traffic.len() {
            self.plan_arrival(index);
        }
    }

    fn plan_arrival(&mut self, index: usize) {
        let Some(source) = self.traffic.get_mut(index) else {
            return;
        };
        let interval = source.interval();
        self.plan(interval, Due::Arrival(index));
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

//! What the centre knows of its queues. The interface tells clients nothing of it: whoever runs
//! the simulator may know.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{World, call::Service};
use crate::clock::{Span, Time};

/// What has become of the calls of a service group since the simulation began.
///
/// Every call that has arrived waits, was answered, was given up by its caller, or was sent
/// elsewhere before anybody answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct QueueStatistics {
    /// Record id of the group.
    pub service_group_id: i32,
    /// Calls that came into the queue.
    pub arrived: u64,
    /// Calls that are in the queue or ring at an agent.
    pub waiting: u64,
    /// Calls that an agent answered.
    pub answered: u64,
    /// Calls whose caller gave up.
    pub abandoned: u64,
    /// Calls that were sent elsewhere before they were answered.
    pub diverted: u64,
    /// Calls for which nobody was free at once; of those that do not wait any more.
    pub delayed: u64,
    /// How long answered calls waited for the answer, all together.
    pub waited: Span,
    /// How long abandoned calls waited, all together.
    pub waited_in_vain: Span,
    /// The longest that an answered call waited.
    pub longest_wait: Span,
}

/// How a call leaves the queue for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Departure {
    Answered,
    Abandoned,
    Diverted,
}

/// The statistics of all groups.
#[derive(Clone, Debug, Default)]
pub(super) struct Statistics(BTreeMap<i32, QueueStatistics>);

impl Statistics {
    pub(super) fn arrived(&mut self, group: i32) {
        let of_group = self.of(group);
        of_group.arrived += 1;
        of_group.waiting += 1;
    }

    pub(super) fn departed(&mut self, service: &Service, now: Time, departure: Departure) {
        let wait = now - service.queued_at;
        // A call that was allocated at once has not waited in the queue, however long it rang.
        let delayed = service.waited > Span::ZERO || (service.is_queued() && wait > Span::ZERO);
        let of_group = self.of(service.group);
        of_group.waiting = of_group.waiting.saturating_sub(1);
        of_group.delayed += u64::from(delayed);
        match departure {
            Departure::Answered => {
                of_group.answered += 1;
                of_group.waited = of_group.waited + wait;
                of_group.longest_wait = of_group.longest_wait.max(wait);
            }
            Departure::Abandoned => {
                of_group.abandoned += 1;
                of_group.waited_in_vain = of_group.waited_in_vain + wait;
            }
            Departure::Diverted => of_group.diverted += 1,
        }
    }

    fn of(&mut self, group: i32) -> &mut QueueStatistics {
        let new = QueueStatistics {
            service_group_id: group,
            ..QueueStatistics::default()
        };
        self.0.entry(group).or_insert(new)
    }
}

impl QueueStatistics {
    /// For how many of the calls that wait no more nobody was free at once, from 0 to 1; 0 if there
    /// were none.
    pub fn waiting_probability(&self) -> f64 {
        self.share(self.delayed)
    }

    /// How many callers gave up, from 0 to 1.
    pub fn abandonment(&self) -> f64 {
        self.share(self.abandoned)
    }

    /// How long a call waited on average, whether it was answered or not.
    pub fn mean_wait(&self) -> Span {
        match self.finished() {
            0 => Span::ZERO,
            finished => (self.waited + self.waited_in_vain).scaled(1.0 / finished as f64),
        }
    }

    /// What has happened since an earlier look at the same group. The longest wait stays that of
    /// all calls.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Self {
        Self {
            service_group_id: self.service_group_id,
            arrived: self.arrived - earlier.arrived,
            waiting: self.waiting,
            answered: self.answered - earlier.answered,
            abandoned: self.abandoned - earlier.abandoned,
            diverted: self.diverted - earlier.diverted,
            delayed: self.delayed - earlier.delayed,
            waited: self.waited - earlier.waited,
            waited_in_vain: self.waited_in_vain - earlier.waited_in_vain,
            longest_wait: self.longest_wait,
        }
    }

    fn finished(&self) -> u64 {
        self.answered + self.abandoned + self.diverted
    }

    fn share(&self, part: u64) -> f64 {
        match self.finished() {
            0 => 0.0,
            finished => part as f64 / finished as f64,
        }
    }
}

impl World {
    /// What has become of the calls of each service group that had any, by its id.
    pub fn queue_statistics(&self) -> Vec<QueueStatistics> {
        self.statistics.0.values().copied().collect()
    }

    /// A call of a service group has left the queue, if it was in it.
    pub(super) fn count_departure(&mut self, call_id: i32, departure: Departure) {
        let call = self.calls.get(&call_id);
        let service = call.and_then(|call| call.service.as_ref());
        if let Some(service) = service.filter(|service| service.waits()) {
            self.statistics.departed(service, self.now, departure);
        }
    }
}

//! What is to happen, and when.

use std::{cmp::Ordering, collections::BinaryHeap};

use crate::clock::Time;

/// Things to come, in the order of their times; those of the same time in the order in which they
/// were planned.
///
/// Nothing is ever taken out: whoever is handed a thing checks whether it still applies. That is
/// cheaper than keeping track of what to cancel, and cannot be forgotten in one place.
#[derive(Clone, Debug)]
pub(crate) struct Schedule<T> {
    things: BinaryHeap<Planned<T>>,
    planned: u64,
}

/// Something to come. The greatest is the next.
#[derive(Clone, Debug)]
struct Planned<T> {
    time: Time,
    number: u64,
    thing: T,
}

impl<T> Schedule<T> {
    pub(crate) fn new() -> Self {
        Self {
            things: BinaryHeap::new(),
            planned: 0,
        }
    }

    pub(crate) fn plan(&mut self, time: Time, thing: T) {
        self.things.push(Planned {
            time,
            number: self.planned,
            thing,
        });
        self.planned += 1;
    }

    /// When the next thing is due.
    pub(crate) fn next_due(&self) -> Option<Time> {
        self.things.peek().map(|next| next.time)
    }

    /// The next thing, if it is due by `time`.
    pub(crate) fn pop_due(&mut self, time: Time) -> Option<(Time, T)> {
        if self.next_due()? > time {
            return None;
        }
        let next = self.things.pop()?;
        Some((next.time, next.thing))
    }
}

impl<T> Planned<T> {
    fn turn(&self) -> (Time, u64) {
        (self.time, self.number)
    }
}

impl<T> Ord for Planned<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        other.turn().cmp(&self.turn())
    }
}

impl<T> PartialOrd for Planned<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> PartialEq for Planned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.turn() == other.turn()
    }
}

impl<T> Eq for Planned<T> {}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn time_first_then_the_order_of_planning() {
        let at = |second| Time::from(Timestamp::from_second(second).unwrap());
        let mut schedule = Schedule::new();
        for (time, name) in [(2, "c"), (1, "a"), (1, "b"), (3, "d")] {
            schedule.plan(at(time), name);
        }
        assert_eq!(schedule.next_due(), Some(at(1)));
        let due: String = std::iter::from_fn(|| schedule.pop_due(at(2)))
            .map(|(_, name)| name)
            .collect();
        assert_eq!(due, "abc");
        assert_eq!(schedule.next_due(), Some(at(3)));
    }
}

//! What the service published, what the watcher was told, and the difference.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use openccas::{Event, Gap};

/// The service's own record of what it published.
#[derive(Default)]
pub(super) struct Ledger {
    published: Mutex<Vec<Event>>,
}

impl Ledger {
    fn lock(&self) -> MutexGuard<'_, Vec<Event>> {
        self.published
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// What the service calls with each event.
    pub(super) fn tap(self: &Arc<Self>) -> impl Fn(&Event) + Send + Sync + 'static {
        let ledger = Arc::clone(self);
        move |event| ledger.lock().push(event.clone())
    }

    /// The last event that was published.
    pub(super) fn last_seq(&self) -> u64 {
        self.lock().last().map_or(0, Event::seq)
    }

    /// How many events were published after this one.
    pub(super) fn count_after(&self, seq: u64) -> usize {
        let published = self.lock();
        published.len() - published.partition_point(|event| event.seq() <= seq)
    }

    pub(super) fn published(&self) -> Vec<Event> {
        self.lock().clone()
    }
}

/// Something that the watcher was told, in the order in which it was.
#[derive(Clone, Debug)]
pub(super) enum Seen<E = Event> {
    /// An event, as it happened or when it was repeated.
    Live(E),
    /// The state of things at this event follows: what it sums up is not told event by event.
    SnapshotBegin(u64),
    /// Events that will not come.
    Gap(Gap),
}

/// An event that can be compared.
pub(super) trait Compared {
    fn seq(&self) -> u64;
    fn is_same(&self, other: &Self) -> bool;
}

impl Compared for Event {
    fn seq(&self) -> u64 {
        Event::seq(self)
    }

    /// The same in type, time, tenant and every parameter. Whose request it came of is told to
    /// one client only, and so does not count.
    fn is_same(&self, other: &Self) -> bool {
        self.seq() == other.seq()
            && self.event_type() == other.event_type()
            && self.time() == other.time()
            && self.tenant_id() == other.tenant_id()
            && self.fields().eq(other.fields())
    }
}

/// What a program's line tells of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    seq: u64,
    name: Box<str>,
}

impl Note {
    pub(super) fn new(seq: u64, name: &str) -> Self {
        let name = name.into();
        Self { seq, name }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

impl From<&Event> for Note {
    fn from(event: &Event) -> Self {
        Self::new(event.seq(), event.type_name())
    }
}

impl Compared for Note {
    fn seq(&self) -> u64 {
        self.seq
    }

    fn is_same(&self, other: &Self) -> bool {
        self == other
    }
}

/// How the two records differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Comparison {
    /// Published since the watcher began, and delivered as they were published.
    pub(super) delivered: usize,
    /// Not delivered, and told by a gap.
    pub(super) told: usize,
    /// Neither delivered as published nor told by a gap.
    pub(super) lost: usize,
    /// Delivered once too often.
    pub(super) doubled: usize,
    /// Delivered after an event that came later, or never published.
    pub(super) misplaced: usize,
}

impl Comparison {
    pub(super) fn is_complete(&self) -> bool {
        self.lost == 0 && self.doubled == 0 && self.misplaced == 0
    }
}

/// Compares the two records, event by event.
pub(super) fn compare<E: Compared>(published: &[E], seen: &[Seen<E>]) -> Comparison {
    let mut comparison = Comparison::default();
    let mut delivered: HashMap<u64, &E> = HashMap::new();
    let mut gaps: Vec<(u64, u64)> = Vec::new();
    let mut begin = None;
    let mut open_gap = None;
    let newest = published.last().map_or(0, Compared::seq);
    let mut last = 0;
    for item in seen {
        match item {
            Seen::SnapshotBegin(seq) => {
                begin.get_or_insert(*seq);
                // A gap without an end reaches to the snapshot that makes up for it.
                if let Some(from) = open_gap.take() {
                    gaps.push((from, *seq));
                }
            }
            Seen::Gap(Gap { from, to: Some(to) }) => gaps.push((*from, *to)),
            Seen::Gap(Gap { from, to: None }) => open_gap = Some(*from),
            Seen::Live(event) => {
                let summed_up = begin.is_none_or(|begin| event.seq() <= begin);
                if delivered.insert(event.seq(), event).is_some() || summed_up {
                    comparison.doubled += 1;
                } else if event.seq() < last {
                    comparison.misplaced += 1;
                }
                if event.seq() <= newest {
                    last = last.max(event.seq());
                }
            }
        }
    }
    let begin = begin.unwrap_or(0);
    for event in published.iter().filter(|event| event.seq() > begin) {
        let seq = event.seq();
        match delivered.remove(&seq) {
            Some(other) if event.is_same(other) => comparison.delivered += 1,
            Some(_) => comparison.lost += 1,
            None if gaps.iter().any(|(from, to)| (*from..=*to).contains(&seq)) => {
                comparison.told += 1;
            }
            None => comparison.lost += 1,
        }
    }
    let invented = delivered.keys().filter(|seq| **seq > begin).count();
    comparison.misplaced += invented;
    comparison
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published() -> Vec<Note> {
        (1..=6).map(|seq| Note::new(seq, "Ready")).collect()
    }

    fn live(seqs: impl IntoIterator<Item = u64>) -> Vec<Seen<Note>> {
        seqs.into_iter()
            .map(|seq| Seen::Live(Note::new(seq, "Ready")))
            .collect()
    }

    fn seen(parts: impl IntoIterator<Item = Vec<Seen<Note>>>) -> Comparison {
        let mut seen = vec![Seen::SnapshotBegin(2)];
        seen.extend(parts.into_iter().flatten());
        compare(&published(), &seen)
    }

    #[test]
    fn everything_after_the_snapshot() {
        let expected = Comparison {
            delivered: 4,
            ..Comparison::default()
        };
        assert_eq!(seen([live(3..=6)]), expected);
    }

    #[test]
    fn a_hole_is_a_loss_unless_a_gap_tells_of_it() {
        assert_eq!(seen([live([3, 6])]).lost, 2);
        let gap = |to| vec![Seen::Gap(Gap { from: 4, to }), Seen::SnapshotBegin(5)];
        let told = Comparison {
            delivered: 2,
            told: 2,
            ..Comparison::default()
        };
        assert_eq!(seen([live([3]), gap(Some(5)), live([6])]), told);
        assert_eq!(seen([live([3]), gap(None), live([6])]), told);
        assert_eq!(seen([live([3]), gap(Some(4)), live([6])]).lost, 1);
    }

    #[test]
    fn what_comes_twice_or_differs_is_found() {
        assert_eq!(seen([live([3, 3, 4, 5, 6])]).doubled, 1);
        assert_eq!(seen([live(2..=6)]).doubled, 1);
        let other = vec![Seen::Live(Note::new(6, "NotReady"))];
        assert_eq!(seen([live(3..=5), other]).lost, 1);
    }

    #[test]
    fn what_comes_out_of_order_or_was_never_published_is_found() {
        let swapped = seen([live([3, 5, 4, 6])]);
        assert_eq!((swapped.lost, swapped.misplaced), (0, 1));
        let invented = seen([live([3, 4, 9, 5, 6])]);
        assert_eq!((invented.lost, invented.misplaced), (0, 1));
        assert!(!invented.is_complete());
    }

    #[test]
    fn nothing_seen_is_everything_lost() {
        assert_eq!(compare(&published(), &[]).lost, 6);
    }
}

//! The recent events of a view: the queue of all its clients.

use std::{collections::VecDeque, mem};

use jiff::Timestamp;
use openccas_model::Standing;

use crate::backend::Correlation;

/// An event's frame as it goes to everybody, and the request that caused it; or, with an empty
/// frame, what stands in the place of events that nobody has.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) frame: Box<[u8]>,
    pub(crate) correlation: Option<Correlation>,
    pub(crate) loss: Option<Loss>,
}

/// Why no event stands at a position.
#[derive(Debug)]
pub(crate) enum Loss {
    /// The contact centre told events that did not reach the service.
    Events,
    /// The contact centre is back after such a loss, and this is how it is from here on.
    Anew {
        standing: Vec<Standing>,
        time: Timestamp,
    },
}

impl Entry {
    /// A position without an event.
    pub(crate) fn lost(loss: Loss) -> Self {
        Self {
            frame: Box::default(),
            correlation: None,
            loss: Some(loss),
        }
    }

    /// Bytes that it takes. The bodies of what stands are shared, and not counted.
    fn size(&self) -> usize {
        let anew = match &self.loss {
            Some(Loss::Anew { standing, .. }) => standing.len() * mem::size_of::<Standing>(),
            Some(Loss::Events) | None => 0,
        };
        self.frame.len() + anew
    }
}

/// Consecutive events up to the latest, bounded in number and in bytes.
#[derive(Debug)]
pub(crate) struct Ring {
    entries: VecDeque<Entry>,
    bytes: usize,
    /// Position of the first entry; where the next one will be, if there are none.
    first: u64,
    /// Position of the latest [`Loss::Anew`]; 0 if there was none.
    anew: u64,
    max_events: usize,
    max_bytes: usize,
}

impl Ring {
    pub(crate) fn new(max_events: usize, max_bytes: usize) -> Self {
        Self {
            entries: VecDeque::new(),
            bytes: 0,
            first: 1,
            anew: 0,
            max_events,
            max_bytes,
        }
    }

    /// Position of the oldest event.
    pub(crate) fn first(&self) -> u64 {
        self.first
    }

    /// Where the next event will be.
    pub(crate) fn next(&self) -> u64 {
        self.first + self.entries.len() as u64
    }

    /// How many events are held.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// How many bytes they take.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// How much of the room is taken, in thousandths: events or bytes, whichever is more.
    pub(crate) fn fill(&self) -> u16 {
        let share = |part: usize, whole: usize| {
            let thousandths = part.saturating_mul(1000) / whole.max(1);
            u16::try_from(thousandths.min(1000)).unwrap_or(1000)
        };
        share(self.entries.len(), self.max_events).max(share(self.bytes, self.max_bytes))
    }

    /// Adds the next event. The oldest make room for it; itself it is held whatever its size.
    pub(crate) fn push(&mut self, entry: Entry) {
        self.bytes += entry.size();
        if matches!(entry.loss, Some(Loss::Anew { .. })) {
            self.anew = self.next();
        }
        self.entries.push_back(entry);
        while self.entries.len() > 1
            && (self.entries.len() > self.max_events || self.bytes > self.max_bytes)
        {
            if let Some(oldest) = self.entries.pop_front() {
                self.bytes -= oldest.size();
                self.first += 1;
            }
        }
    }

    /// Whether the events from position `next` on can be told by themselves: they are all held, and
    /// no configuration data have to be told among them.
    pub(crate) fn is_whole_from(&self, next: u64) -> bool {
        self.anew < next && self.from(next).is_some()
    }

    /// The events from position `next` on. `None` if some of them are gone, or if that is beyond
    /// where the next event will be.
    pub(crate) fn from(&self, next: u64) -> Option<impl Iterator<Item = &Entry>> {
        let index = usize::try_from(next.checked_sub(self.first)?).ok()?;
        (index <= self.entries.len()).then(|| self.entries.range(index..))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(size: usize, tag: u8) -> Entry {
        Entry {
            frame: vec![tag; size].into_boxed_slice(),
            correlation: None,
            loss: None,
        }
    }

    proptest! {
        /// Whoever reads now and then gets every event once and in order, or is told that some are
        /// gone; and the ring keeps to its bounds.
        #[test]
        fn a_cursor_loses_nothing_unnoticed(
            max_events in 1usize..20,
            max_bytes in 1usize..300,
            steps in prop::collection::vec((1usize..50, prop::option::of(1usize..10)), 1..200),
        ) {
            let mut ring = Ring::new(max_events, max_bytes);
            let mut published = Vec::new();
            let mut cursor = 1;
            for (size, read) in steps {
                published.push(size);
                ring.push(entry(size, published.len() as u8));
                prop_assert_eq!(ring.next(), published.len() as u64 + 1);
                prop_assert!(ring.entries.len() <= max_events);
                prop_assert!(ring.bytes <= max_bytes || ring.entries.len() == 1);
                let held: usize = ring.entries.iter().map(|entry| entry.frame.len()).sum();
                prop_assert_eq!(held, ring.bytes);
                let Some(read) = read else { continue };
                match ring.from(cursor) {
                    None => {
                        prop_assert!(cursor < ring.first);
                        cursor = ring.next();
                    }
                    Some(entries) => {
                        for entry in entries.take(read) {
                            prop_assert_eq!(entry.frame.len(), published[cursor as usize - 1]);
                            prop_assert_eq!(entry.frame[0], cursor as u8);
                            cursor += 1;
                        }
                    }
                }
            }
            prop_assert!(ring.from(ring.next()).is_some());
            prop_assert!(ring.from(ring.next() + 1).is_none());
        }
    }
}

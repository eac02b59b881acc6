//! Who was told how much: the count and the order of events, beside what was published.

use super::{
    ledger::{Compared as _, Note, Seen},
    program::Record,
};

/// Events in an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) count: usize,
    /// The same for the same events in the same order.
    pub(super) checksum: u32,
}

impl Tally {
    /// Of the events after this one.
    pub(super) fn of<'a>(notes: impl Iterator<Item = &'a Note>, since: u64) -> Self {
        let mut tally = Self::default();
        for note in notes.filter(|note| note.seq() > since) {
            tally.count += 1;
            tally.checksum = crc32c::crc32c_append(tally.checksum, &note.seq().to_le_bytes());
            tally.checksum = crc32c::crc32c_append(tally.checksum, note.name().as_bytes());
        }
        tally
    }
}

/// The events among what was seen.
pub(super) fn live<E>(seen: &[Seen<E>]) -> impl Iterator<Item = &E> {
    seen.iter().filter_map(|seen| match seen {
        Seen::Live(event) => Some(event),
        _ => None,
    })
}

/// The position from which on all programs followed that ever did; `None` if none did.
pub(super) fn common<'a>(programs: impl Iterator<Item = &'a Record>) -> Option<u64> {
    programs.filter_map(Record::since).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_events_in_another_order_have_another_checksum() {
        let notes: Vec<_> = (1..=4).map(|seq| Note::new(seq, "Ready")).collect();
        let all = Tally::of(notes.iter(), 0);
        assert_eq!(all.count, 4);
        let turned = Tally::of(notes.iter().rev(), 0);
        assert_eq!(turned.count, 4);
        assert_ne!(turned.checksum, all.checksum);
        // Whoever came later has the same since then.
        assert_eq!(Tally::of(notes.iter(), 2), Tally::of(notes[2..].iter(), 0));
    }
}

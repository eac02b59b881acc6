//! What a client lets the service send.

use super::{ClientConfig, ClientSession};
use crate::frame::{Credit, Frame as _};

/// The most that is lent at a time.
const MOST_LENT: Credit = Credit {
    events: 256,
    bytes: 64 * 1024,
};

/// A quarter of what a client can hold, at least one and not more than is useful: what the service
/// may send beyond it, of events that the client is done with as soon as they come.
pub(in crate::session) fn lent(size: Credit) -> Credit {
    Credit {
        events: (size.events / 4).clamp(1, MOST_LENT.events),
        bytes: (size.bytes / 4).clamp(1, MOST_LENT.bytes),
    }
}

/// The credit of a connection without multicast. All are totals since it began.
#[derive(Debug)]
pub(super) struct Grants {
    size: Credit,
    granted: Credit,
    received: Credit,
    consumed: Credit,
}

impl Grants {
    pub(super) fn new(config: &ClientConfig) -> Self {
        Self {
            size: Credit {
                events: config.credit_events,
                bytes: config.credit_bytes,
            },
            granted: Credit::default(),
            received: Credit::default(),
            consumed: Credit::default(),
        }
    }

    /// An event came.
    pub(super) fn received(&mut self, bytes: u64) {
        self.received.events += 1;
        self.received.bytes += bytes;
    }

    /// The application is done with this much. Grants anew once half of the last grant is used up:
    /// often enough that the flow never stops, seldom enough that it costs nothing.
    pub(super) fn consumed(&mut self, events: u64, bytes: u64) -> Option<Credit> {
        self.consumed.events = self.consumed.events.saturating_add(events);
        self.consumed.bytes = self.consumed.bytes.saturating_add(bytes);
        self.grant(self.due(), self.size)
    }

    /// What the application can hold.
    fn due(&self) -> Credit {
        Credit {
            events: self.consumed.events.saturating_add(self.size.events),
            bytes: self.consumed.bytes.saturating_add(self.size.bytes),
        }
    }

    fn grant_all(&mut self) -> Option<Credit> {
        self.grant(self.due(), Credit::default())
    }

    fn lend(&mut self) -> Option<Credit> {
        let lent = lent(self.size);
        let target = Credit {
            events: self.received.events + lent.events,
            bytes: self.received.bytes + lent.bytes,
        };
        self.grant(target, lent)
    }

    /// Grants up to `target` if that is more than half of `size` more. What was granted is never
    /// taken back: it may be ahead of the target.
    fn grant(&mut self, target: Credit, size: Credit) -> Option<Credit> {
        let worth_it = target.events.saturating_sub(self.granted.events) > size.events / 2
            || target.bytes.saturating_sub(self.granted.bytes) > size.bytes / 2;
        worth_it.then(|| {
            self.granted = Credit {
                events: target.events.max(self.granted.events),
                bytes: target.bytes.max(self.granted.bytes),
            };
            self.granted
        })
    }

    fn is_full(&self) -> bool {
        self.received.events >= self.granted.events || self.received.bytes >= self.granted.bytes
    }

    fn is_in_debt(&self) -> bool {
        let due = self.due();
        self.granted.events > due.events || self.granted.bytes > due.bytes
    }

    fn has_room(&self) -> bool {
        let held = Credit {
            events: self.received.events.saturating_sub(self.consumed.events),
            bytes: self.received.bytes.saturating_sub(self.consumed.bytes),
        };
        leaves_room(held, self.size)
    }
}

/// Whether what is lent could be held as well.
pub(in crate::session) fn leaves_room(held: Credit, size: Credit) -> bool {
    let lent = lent(size);
    held.events <= size.events.saturating_sub(lent.events)
        && held.bytes <= size.bytes.saturating_sub(lent.bytes)
}

impl ClientSession {
    /// Whether the service can send no event until the application is done with some.
    pub fn is_full(&self) -> bool {
        let established = self.established.as_ref();
        established.is_some_and(|established| match &established.multicast {
            Some(multicast) => multicast.room.is_full(),
            None => established.grants.is_full(),
        })
    }

    /// Lets the service send a little more than the application can hold: for events that the
    /// client looks at and is done with as soon as they come. Called again and again, it goes on
    /// lending what has come back.
    ///
    /// What was granted cannot be taken back. So events that the application is to hold may come
    /// again only once it [has room](Self::has_room) for what is lent: else the loan would grow
    /// with every round.
    pub fn lend(&mut self) {
        let Some(established) = &mut self.established else {
            return;
        };
        let credit = match &mut established.multicast {
            Some(multicast) => {
                multicast.room.lend(true);
                multicast.grant()
            }
            None => established.grants.lend(),
        };
        if let Some(credit) = credit {
            credit.write(&mut self.outbox);
        }
    }

    /// Whether more is granted than the application can hold.
    pub fn is_in_debt(&self) -> bool {
        let established = self.established.as_ref();
        established.is_some_and(|established| match &established.multicast {
            Some(multicast) => !multicast.room.has_room() && multicast.room.lends(),
            None => established.grants.is_in_debt(),
        })
    }

    /// Whether the application has room for what is lent, so that it can have the flow again.
    pub fn has_room(&self) -> bool {
        let established = self.established.as_ref();
        established.is_none_or(|established| match &established.multicast {
            Some(multicast) => multicast.room.has_room(),
            None => established.grants.has_room(),
        })
    }

    /// Grants all that the application has room for, however little that is, and lends nothing.
    pub fn grant_all(&mut self) {
        let Some(established) = &mut self.established else {
            return;
        };
        let credit = match &mut established.multicast {
            Some(multicast) => {
                multicast.room.lend(false);
                multicast.grant()
            }
            None => established.grants.grant_all(),
        };
        if let Some(credit) = credit {
            credit.write(&mut self.outbox);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn grants(events: u64, bytes: u64) -> Grants {
        Grants::new(&ClientConfig {
            credit_events: events,
            credit_bytes: bytes,
            ..ClientConfig::default()
        })
    }

    proptest! {
        /// However often something is lent while an application is slow, what is under way and in
        /// the queue together never exceed what it can hold by more than the loan, and the flow
        /// never stops for good.
        #[test]
        fn a_loan_does_not_grow(
            size in 1u64..200,
            steps in prop::collection::vec((0u64..80, any::<bool>()), 1..300),
        ) {
            let mut grants = grants(size, u64::MAX / 4);
            let lent = lent(grants.size).events;
            let mut told = grants.consumed(0, 0).unwrap_or_default().events;
            let mut held = 0;
            let mut aside = false;
            for (count, takes) in steps {
                if takes {
                    let taken = count.min(held);
                    held -= taken;
                    told = grants.consumed(taken, 0).map_or(told, |credit| credit.events);
                }
                if grants.has_room() {
                    aside = false;
                }
                if !aside && grants.is_full() {
                    told = grants.grant_all().map_or(told, |credit| credit.events);
                    aside = grants.is_full();
                }
                if aside {
                    told = grants.lend().map_or(told, |credit| credit.events);
                }
                let free = told - grants.received.events;
                prop_assert!(free > 0, "nothing can come");
                for _ in 0..count.min(free) {
                    grants.received(1);
                    if aside {
                        told = grants.consumed(1, 0).map_or(told, |credit| credit.events);
                    } else {
                        held += 1;
                    }
                }
                prop_assert!(held <= size, "{held} of {size} are held");
                prop_assert!(told - grants.consumed.events <= size + lent);
            }
        }
    }
}

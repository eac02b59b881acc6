//! What a client on multicast can hold, and what of it the service may use over the connection.

use super::client::{leaves_room, lent};
use crate::frame::Credit;

/// Datagrams come whether there is room or not; repairs and configuration data keep to the credit.
/// A quarter of the room is for them alone: without it, events that came too early could take all
/// the room, and the one that they wait for had none.
#[derive(Debug)]
pub(super) struct Room {
    size: Credit,
    /// Given to the application, which is not done with it.
    given: Credit,
    /// Waits for events before it.
    early: Credit,
    /// Came over the connection, in all.
    received: Credit,
    granted: Credit,
    /// Beyond the size, for events that the client is done with as soon as they come.
    lent: Credit,
}

impl Room {
    pub(super) fn new(events: u64, bytes: u64) -> Self {
        Self {
            size: Credit {
                events: events.max(1),
                bytes: bytes.max(1),
            },
            given: Credit::default(),
            early: Credit::default(),
            received: Credit::default(),
            granted: Credit::default(),
            lent: Credit::default(),
        }
    }

    pub(super) fn lend(&mut self, lends: bool) {
        self.lent = if lends {
            lent(self.size)
        } else {
            Credit::default()
        };
    }

    pub(super) fn lends(&self) -> bool {
        self.lent != Credit::default()
    }

    /// Whether the application's events take up all there is.
    pub(super) fn is_full(&self) -> bool {
        self.given.events >= self.size.events + self.lent.events
            || self.given.bytes >= self.size.bytes + self.lent.bytes
    }

    /// Whether the application has room for what is lent.
    pub(super) fn has_room(&self) -> bool {
        leaves_room(self.given, self.size)
    }

    /// An event came over the connection, whatever becomes of it.
    pub(super) fn received(&mut self, bytes: usize) {
        self.received.events += 1;
        self.received.bytes += bytes as u64;
    }

    pub(super) fn give(&mut self, events: u64, bytes: u64) {
        self.given.events += events;
        self.given.bytes += bytes;
    }

    /// The application is done with this much.
    pub(super) fn release(&mut self, events: u64, bytes: u64) {
        self.given.events = self.given.events.saturating_sub(events);
        self.given.bytes = self.given.bytes.saturating_sub(bytes);
    }

    pub(super) fn set_early(&mut self, (events, bytes): (u64, u64)) {
        self.early = Credit { events, bytes };
    }

    fn free(&self) -> Credit {
        let free = |size: u64, given: u64, early: u64| size.saturating_sub(given + early);
        Credit {
            events: free(
                self.size.events + self.lent.events,
                self.given.events,
                self.early.events,
            ),
            bytes: free(
                self.size.bytes.saturating_add(self.lent.bytes),
                self.given.bytes,
                self.early.bytes,
            ),
        }
    }

    fn reserve(&self) -> Credit {
        Credit {
            events: (self.size.events / 4).max(1),
            bytes: (self.size.bytes / 4).max(1),
        }
    }

    /// Whether an event that comes by multicast can be kept; if it is the `next`, the application
    /// has it at once, and makes room again whatever else comes.
    pub(super) fn takes_datagram(&self, next: bool, bytes: usize) -> bool {
        let (free, reserve) = (self.free(), self.reserve());
        if next {
            free.events > 0 && free.bytes > 0
        } else {
            free.events > reserve.events && free.bytes >= reserve.bytes + bytes as u64
        }
    }

    /// How many events it makes sense to ask for.
    pub(super) fn worth_asking(&self) -> u64 {
        let free = self.free();
        if free.bytes == 0 {
            0
        } else {
            free.events.min(self.reserve().events)
        }
    }

    /// The credit to tell the service, if it is worth it.
    pub(super) fn grant(&mut self) -> Option<Credit> {
        let (free, reserve) = (self.free(), self.reserve());
        // A grant is never taken back, so it may be ahead of what would be granted now.
        let target = Credit {
            events: (self.received.events + free.events.min(reserve.events))
                .max(self.granted.events),
            bytes: (self.received.bytes + free.bytes.min(reserve.bytes)).max(self.granted.bytes),
        };
        let more = |target: u64, granted: u64, reserve: u64| target - granted > reserve / 2;
        if more(target.events, self.granted.events, reserve.events)
            || more(target.bytes, self.granted.bytes, reserve.bytes)
        {
            self.granted = target;
            return Some(target);
        }
        None
    }
}

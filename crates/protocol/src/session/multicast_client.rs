//! The client's end of events by multicast.

use std::time::Instant;

use super::{
    ClientConfig,
    multicast_merge::{Merge, Ready},
    multicast_room::Room,
};
use crate::{
    Error, ErrorKind, EventType, Origin,
    codec::violation,
    event::frame as event_frame,
    frame::{Credit, Gap, MulticastKey, MulticastOffer, Position, Repair, Repaired, Welcome},
};

/// What a client on multicast has seen of it, since its connection began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MulticastCounts {
    /// Datagrams of the service.
    pub datagrams: u64,
    /// Datagrams that were not of this run of the service, or damaged.
    pub rejected: u64,
    /// Events that came by datagram and were there already, or not wanted.
    pub duplicates: u64,
    /// Events that came by datagram when there was no room for them.
    pub dropped: u64,
    /// Events that were asked for and came over the connection.
    pub repaired: u64,
    /// How often events were asked for.
    pub repairs: u64,
}

/// Beside the connection's state: what is known of the group, and the way into order.
#[derive(Debug)]
pub(super) struct MulticastClient {
    /// Until the offer has come.
    pub(super) welcome: Option<Box<Welcome>>,
    offer: Option<(MulticastOffer, MulticastKey)>,
    merge: Merge,
    pub(super) room: Room,
    pub(super) counts: MulticastCounts,
    /// What is missing next is gone for good.
    pub(super) lost: bool,
    /// The last event of all, 36, once it is known.
    end: Option<u64>,
}

impl MulticastClient {
    pub(super) fn new(config: &ClientConfig, seed: u64) -> Self {
        Self {
            welcome: None,
            offer: None,
            merge: Merge::new(seed),
            room: Room::new(config.credit_events, config.credit_bytes),
            counts: MulticastCounts::default(),
            lost: false,
            end: None,
        }
    }

    pub(super) fn offer(&self) -> Option<&MulticastOffer> {
        self.offer.as_ref().map(|(offer, _)| offer)
    }

    /// The offer has come. Gives the welcome that waited for it.
    pub(super) fn offered(
        &mut self,
        offer: MulticastOffer,
        epoch: &str,
    ) -> Result<Box<Welcome>, Error> {
        let Some(welcome) = self.welcome.take() else {
            return Err(violation("multicast was offered twice"));
        };
        let key = MulticastKey::new(epoch, offer.key);
        self.offer = Some((offer, key));
        Ok(welcome)
    }

    /// A flow was asked for.
    pub(super) fn flow(&mut self, position: &Position) {
        self.lost = false;
        self.merge.wait(match position {
            Position::Stop => None,
            Position::Fresh | Position::Live => Some(0),
            Position::After { seq, .. } => Some(*seq),
        });
        self.settle();
    }

    /// The flow begins; the service stands at `seq`.
    pub(super) fn flowing(&mut self, live: bool, seq: u64, now: Instant) {
        if live {
            self.merge.open(seq, now);
        }
        self.merge.exists(seq, false, now);
        self.settle();
    }

    pub(super) fn snapshot(&mut self, seam: u64) {
        self.merge.begins_behind(seam);
        self.settle();
    }

    /// An event of the configuration data; the position is known behind the last of them.
    pub(super) fn configuration_event(
        &mut self,
        length: usize,
        position: Option<u64>,
        now: Instant,
    ) {
        self.room.give(1, length as u64);
        if let (true, Some(position)) = (self.merge.is_waiting(), position) {
            self.merge.open(position, now);
        }
        self.settle();
    }

    /// An event that came over the connection. False if it is not one that multicast missed.
    pub(super) fn repaired_event(&mut self, frame: &[u8], now: Instant) -> Result<bool, Error> {
        if event_frame::snapshot(frame) {
            return Ok(false);
        }
        let seq = event_frame::seq(frame);
        let last = is_last(frame);
        if self.merge.position().is_none() {
            // The end may come at any time.
            return if last {
                Ok(false)
            } else {
                Err(violation(
                    "a live event came before the flow of events began",
                ))
            };
        }
        if last {
            self.end = Some(seq);
        } else {
            self.counts.repaired += 1;
        }
        if self.merge.wants(seq) {
            self.merge.event(seq, frame, now);
        }
        if last {
            // The service is about to close.
            self.merge.exists(seq, true, now);
        }
        self.settle();
        Ok(true)
    }

    /// A gap. False if it is not about something that was asked for.
    pub(super) fn repaired_gap(&mut self, gap: Gap, now: Instant) -> Result<bool, Error> {
        if self.merge.position().is_none() {
            return Ok(false);
        }
        if gap.to != Some(gap.from) {
            return Err(violation("a gap in a repair is about more than one event"));
        }
        if self.merge.wants(gap.from) {
            self.merge.gone(gap.from, now);
        }
        Ok(true)
    }

    pub(super) fn repaired(&mut self, repaired: Repaired, position: Option<u64>, now: Instant) {
        if let (true, Some(position)) = (self.merge.is_waiting(), position) {
            // The answer to a flow that goes on after a position.
            self.merge.open(position, now);
        } else {
            self.merge.repaired(now);
        }
        self.merge.exists(repaired.seq, false, now);
        let next = self.merge.position().map(|position| position + 1);
        self.lost = match (next, repaired.oldest) {
            (Some(next), Some(oldest)) => next < oldest,
            _ => false,
        };
        self.settle();
    }

    pub(super) fn exists(&mut self, seq: u64, now: Instant) {
        self.merge.exists(seq, false, now);
    }

    pub(super) fn datagram(&mut self, bytes: &[u8], origin: &Origin, now: Instant) {
        let Some((_, key)) = &self.offer else { return };
        let datagram = match key.read(bytes) {
            Ok(datagram) => datagram,
            Err(_) => {
                self.counts.rejected += 1;
                return;
            }
        };
        self.counts.datagrams += 1;
        for (seq, frame) in datagram.frames() {
            if event_frame::check(frame, |number| origin.knows(number)).is_err() {
                self.counts.rejected += 1;
            } else if !self.merge.wants(seq) {
                self.counts.duplicates += 1;
            } else if !self
                .room
                .takes_datagram(self.merge.is_next(seq), frame.len())
            {
                self.counts.dropped += 1;
            } else {
                self.merge.event(seq, frame, now);
                if is_last(frame) {
                    self.end = Some(seq);
                }
                self.settle();
            }
        }
        // An event that fits no datagram will come by no other way than a repair.
        self.merge
            .exists(datagram.last, datagram.is_too_large(), now);
    }

    /// Keeps the books: what waits for others, and what was brought into order and is the
    /// application's now.
    fn settle(&mut self) {
        self.room.set_early(self.merge.early());
        let (events, bytes) = self.merge.newly_given();
        self.room.give(events, bytes);
    }

    pub(super) fn take(&mut self) -> Option<Ready> {
        self.merge.take()
    }

    /// The last event that was given, once the flow has begun.
    pub(super) fn position(&self) -> Option<u64> {
        self.merge.position()
    }

    /// Whether the last event of all was given just now.
    pub(super) fn tell_the_end(&mut self, position: u64) -> bool {
        self.end.take_if(|end| *end <= position).is_some()
    }

    pub(super) fn due(&self) -> Option<Instant> {
        self.merge.due().filter(|_| self.room.worth_asking() > 0)
    }

    pub(super) fn ask(&mut self, now: Instant) -> Option<Repair> {
        let repair = self.merge.ask(now, self.room.worth_asking())?;
        self.counts.repairs += 1;
        Some(repair)
    }

    pub(super) fn grant(&mut self) -> Option<Credit> {
        self.room.grant()
    }

    /// The service ends the connection.
    pub(super) fn ended(&mut self, kind: Option<ErrorKind>) {
        if kind == Some(ErrorKind::ServiceShutdown) {
            // Nobody will ask this run of the service again; what came early is all there is.
            self.merge.give_up();
            self.settle();
        }
    }
}

fn is_last(frame: &[u8]) -> bool {
    let number = event_frame::event_type(frame);
    EventType::from_number(number) == EventType::ServiceDisconnect
}

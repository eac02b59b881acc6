//! Between the connection and what multicast brings.

use std::time::Instant;

use super::{
    super::{MulticastCounts, multicast_merge::Ready},
    ClientOutput, ClientSession,
};
use crate::{
    Batch, Notice,
    frame::{Frame, FrameKind, Heartbeat, MulticastOffer, Position},
};

impl ClientSession {
    /// Where events come by multicast; known with the welcome, to a client that wants it.
    pub fn multicast(&self) -> Option<&MulticastOffer> {
        self.established.as_ref()?.multicast.as_ref()?.offer()
    }

    /// What came by multicast so far.
    pub fn multicast_counts(&self) -> MulticastCounts {
        let multicast = self
            .established
            .as_ref()
            .and_then(|it| it.multicast.as_ref());
        multicast.map_or_else(MulticastCounts::default, |multicast| multicast.counts)
    }

    /// Takes a datagram from the group that the service told, and from the address that it told.
    ///
    /// What is not of this run of the service, or damaged, is passed over.
    pub fn datagram(&mut self, bytes: &[u8], now: Instant) {
        let Some(established) = &mut self.established else {
            return;
        };
        let Some(multicast) = &mut established.multicast else {
            return;
        };
        multicast.datagram(bytes, &established.origin, now);
        self.merge(now);
    }

    /// Hands on what multicast has brought into order, and asks for what it has not brought.
    pub(super) fn merge(&mut self, now: Instant) {
        self.collect();
        let Some(established) = &mut self.established else {
            return;
        };
        let Some(multicast) = &mut established.multicast else {
            return;
        };
        if multicast.lost {
            // What is missing is gone: begin anew, and be told of the gap.
            let epoch = established.origin.epoch.as_ref().to_owned();
            let seq = established.flow.position.unwrap_or(0);
            self.flow(Position::After { epoch, seq });
            return;
        }
        // What came twice has used up credit, and the application will not give it back.
        if let Some(credit) = multicast.grant() {
            credit.write(&mut self.outbox);
        }
        if let Some(repair) = multicast.ask(now) {
            repair.write(&mut self.outbox);
        }
    }

    /// Makes batches and notices of what multicast has brought into order.
    pub(super) fn collect(&mut self) {
        let Some(established) = &mut self.established else {
            return;
        };
        let Some(multicast) = &mut established.multicast else {
            return;
        };
        while let Some(ready) = multicast.take() {
            self.outputs.push_back(match ready {
                Ready::Run { bytes, count } => {
                    ClientOutput::Batch(Batch::new(&bytes, count, &established.origin))
                }
                Ready::Gap(gap) => ClientOutput::Notice(Notice::Gap(gap)),
            });
        }
        if let Some(seq) = multicast.position() {
            established.flow.position = Some(seq);
            if multicast.tell_the_end(seq) {
                // The service waits for this before it closes.
                Heartbeat { seq }.write(FrameKind::ClientHeartbeat, &mut self.outbox);
            }
        }
    }
}

//! What a session may see: everything, or what belongs to one tenant.

use openccas_protocol::{Envelope, encode_event};
use tokio::sync::watch;

use crate::{
    ViewStats,
    backend::NewEvent,
    ring::{Entry, Loss, Ring},
};

/// The tenant of the host's view: all of them.
pub(crate) const HOST: i32 = -1;

/// A view numbers the events it has for itself, so that nothing can be learned from the numbers
/// about events that are not in it.
pub(crate) struct View {
    pub(crate) tenant_id: i32,
    pub(crate) ring: Ring,
    /// Tells the view's sessions that there are events. Carries the latest position.
    changed: watch::Sender<u64>,
}

impl View {
    pub(crate) fn new(tenant_id: i32, ring: Ring) -> Self {
        Self {
            tenant_id,
            ring,
            changed: watch::Sender::new(0),
        }
    }

    /// Position of the latest event; 0 before the first.
    pub(crate) fn seq(&self) -> u64 {
        self.ring.next() - 1
    }

    pub(crate) fn stats(&self) -> ViewStats {
        ViewStats {
            tenant_id: self.tenant_id,
            seq: self.seq(),
            ring_events: self.ring.len(),
            ring_bytes: self.ring.bytes(),
            ring_fill: self.ring.fill(),
        }
    }

    /// Whether events of this tenant are in this view.
    pub(crate) fn shows(&self, tenant_id: i32) -> bool {
        self.tenant_id == HOST || self.tenant_id == tenant_id
    }

    /// Adds an event as the next one. `scratch` is where its frame is put together.
    pub(crate) fn add(&mut self, event: &NewEvent, scratch: &mut Vec<u8>) {
        scratch.clear();
        encode_event(&envelope(event, self.ring.next()), &event.body, scratch);
        self.ring.push(Entry {
            frame: scratch.as_slice().into(),
            correlation: event.correlation,
            loss: None,
        });
    }

    /// Leaves the next position without an event.
    pub(crate) fn lose(&mut self, loss: Loss) {
        self.ring.push(Entry::lost(loss));
    }

    /// Wakes the sessions if there are events that they have not been told of.
    pub(crate) fn announce(&self) {
        let seq = self.seq();
        if *self.changed.borrow() != seq {
            self.changed.send_replace(seq);
        }
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }
}

/// The envelope of a live event as it goes to everybody.
pub(crate) fn envelope(event: &NewEvent, seq: u64) -> Envelope {
    Envelope {
        seq,
        time: event.time,
        tenant_id: event.tenant_id,
        snapshot: false,
        correlation: None,
    }
}

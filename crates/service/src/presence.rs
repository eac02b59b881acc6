//! What a session adds to the gauges of its service, as long as it is there.

use std::sync::atomic::Ordering;

use crate::{feed::Pause, stats::Counters};

/// A session's part in the gauges. Dropped, it takes back what it has added.
pub(crate) struct Presence<'a> {
    counters: &'a Counters,
    is_stalled: bool,
    queued: usize,
}

impl<'a> Presence<'a> {
    pub(crate) fn new(counters: &'a Counters) -> Self {
        Self {
            counters,
            is_stalled: false,
            queued: 0,
        }
    }

    /// How the session stands after it has written what the socket took. Costs nothing if that is
    /// how it stood before.
    pub(crate) fn update(&mut self, pause: Pause, queued: usize) {
        let is_stalled = pause == Pause::Credit;
        if is_stalled != self.is_stalled {
            self.is_stalled = is_stalled;
            if is_stalled {
                self.counters.stalled.fetch_add(1, Ordering::Relaxed);
            } else {
                self.counters.stalled.fetch_sub(1, Ordering::Relaxed);
            }
        }
        if queued != self.queued {
            // What is added wraps around where it is less than before, and the sum is right again.
            let more = queued.wrapping_sub(self.queued);
            self.counters.queued.fetch_add(more, Ordering::Relaxed);
            self.queued = queued;
        }
    }
}

impl Drop for Presence<'_> {
    fn drop(&mut self) {
        self.update(Pause::Done, 0);
    }
}

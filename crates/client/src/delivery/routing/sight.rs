//! What those see who wait for single events.

use openccas_protocol::{Error, Event};

use super::{
    super::{Expected, Mail},
    Routing,
};

/// Who waits for single events, and from where on.
///
/// An expectation is in effect behind a position: no event up to there is news to it, and none
/// behind it is passed over. While everything that happens comes at once, that is the last position
/// that is known; else the one that the service tells when it is asked for a flow.
#[derive(Debug, Default)]
pub(super) struct Sight {
    expected: Vec<Expected>,
    /// Whether all that happens from here on comes, without being asked for.
    open: bool,
    /// The last position that is known of this run of the service.
    seq: u64,
}

/// What there is to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Watch {
    /// Somebody waits for an event.
    pub(super) any: bool,
    /// Somebody does whose expectation is in effect.
    pub(super) in_effect: bool,
    /// Somebody does whose expectation is not in effect yet.
    pub(super) waiting: bool,
}

impl Sight {
    pub(super) fn watch(&self) -> Watch {
        let in_effect = |expected: &Expected| expected.is_in_effect();
        Watch {
            any: !self.expected.is_empty(),
            in_effect: self.expected.iter().any(in_effect),
            waiting: !self.expected.iter().all(in_effect),
        }
    }

    /// Nothing comes from here on.
    pub(super) fn close(&mut self) {
        self.open = false;
    }

    /// Another run of the service may be next, or the same one after a time in which nothing came.
    /// Gives who waits, in vain.
    pub(super) fn end(&mut self) -> Vec<Expected> {
        std::mem::take(self).expected
    }

    /// All that wait are in effect from here on.
    fn put_in_effect(&mut self) {
        for expected in &mut self.expected {
            expected.put_in_effect(self.seq);
        }
    }

    /// Events come, up to `seq`. They are matched unless the flow has passed over others that will
    /// still come, so that everybody gets the first event that matches.
    pub(super) fn passes(&mut self, mail: &[Mail], seq: Option<u64>, matched: bool) {
        if matched && !self.expected.is_empty() {
            for item in mail {
                if let Mail::Parcel(parcel) = item {
                    parcel.batch.events().for_each(|event| self.meets(&event));
                }
            }
        }
        self.seq = self.seq.max(seq.unwrap_or(0));
    }

    fn meets(&mut self, event: &Event) {
        if event.is_snapshot() {
            return;
        }
        for expected in self.expected.extract_if(.., |it| it.awaits(event)) {
            expected.resolve(Ok(event.detach()));
        }
    }
}

impl Routing {
    /// Somebody waits for an event: `make` is given a number and, if it is in effect at once, the
    /// position behind which it is. False if no connection can bring it.
    pub(crate) fn expect(&self, make: impl FnOnce(u64, Option<u64>) -> Expected) -> bool {
        let id = self.next_id();
        let mut state = self.state();
        if state.active.is_none() {
            return false;
        }
        let after = state.sight.open.then_some(state.sight.seq);
        state.sight.expected.push(make(id, after));
        if after.is_none() {
            state.wake();
        }
        true
    }

    pub(crate) fn forget(&self, id: u64) {
        let mut state = self.state();
        state.sight.expected.retain(|expected| expected.id != id);
        state.wake();
    }

    /// All that happens from here on comes without being asked for.
    pub(crate) fn see_all(&self, generation: u64) {
        let mut state = self.state();
        if state.is_active(generation) {
            state.sight.open = true;
            state.sight.put_in_effect();
        }
    }

    /// Who comes from here on has to wait until the service is asked. Gives whether expectations
    /// are in effect: they miss nothing only if what comes next follows what came last.
    pub(crate) fn see_nothing(&self, generation: u64) -> bool {
        let mut state = self.state();
        if !state.is_active(generation) {
            return false;
        }
        state.sight.close();
        state.sight.watch().in_effect
    }

    /// The service has answered a flow: all that happens behind `seq` comes in it or in the next.
    /// Gives whether expectations were in effect before.
    pub(crate) fn flows_from(&self, generation: u64, seq: u64) -> bool {
        let mut state = self.state();
        if !state.is_active(generation) {
            return false;
        }
        let before = state.sight.watch().in_effect;
        state.sight.seq = state.sight.seq.max(seq);
        state.sight.put_in_effect();
        before
    }

    /// The expectations that wait are in effect behind the last position that is known: nothing
    /// better is to be had.
    pub(crate) fn put_in_effect(&self, generation: u64) {
        let mut state = self.state();
        if state.is_active(generation) {
            state.sight.put_in_effect();
        }
    }
}

pub(super) fn fail(expected: Vec<Expected>, reason: &Error) {
    for expected in expected {
        expected.resolve(Err(reason.clone()));
    }
}

//! How the requests went.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Counts requests by what came of them, and expected events that did not come.
#[derive(Default)]
pub(super) struct Outcomes {
    counts: Mutex<BTreeMap<&'static str, usize>>,
}

/// A request that was carried out.
pub(super) const OK: &str = "ok";

impl Outcomes {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<&'static str, usize>> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn count(&self, outcome: &'static str) {
        *self.lock().entry(outcome).or_default() += 1;
    }

    /// How many requests there were, and the counts: first those that succeeded.
    pub(super) fn read(&self) -> (usize, Vec<(&'static str, usize)>) {
        let counts = self.lock();
        let mut read: Vec<_> = counts
            .iter()
            .map(|(outcome, count)| (*outcome, *count))
            .collect();
        read.sort_by_key(|(outcome, _)| *outcome != OK);
        (counts.values().sum(), read)
    }
}

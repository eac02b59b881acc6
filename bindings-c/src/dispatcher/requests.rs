//! Asynchronous requests whose completion was not called yet.

use std::collections::HashMap;

use openccas::embed::Submitted;

use super::OnCompletion;

/// Requests by number. Who takes one out of it calls its completion, or lets go of it: nobody else
/// does.
#[derive(Default)]
pub(super) struct Requests {
    last: u64,
    waiting: HashMap<u64, Waiting>,
}

struct Waiting {
    callback: OnCompletion,
    /// `None` while it is handed over.
    submitted: Option<Submitted>,
}

/// A request that nobody waits for any more.
pub(super) struct Cancelled {
    waiting: Waiting,
}

impl Drop for Cancelled {
    fn drop(&mut self) {
        if let Some(submitted) = &self.waiting.submitted {
            submitted.cancel();
        }
    }
}

impl Requests {
    pub(super) fn begin(&mut self, callback: OnCompletion) -> u64 {
        self.last += 1;
        let waiting = Waiting {
            callback,
            submitted: None,
        };
        self.waiting.insert(self.last, waiting);
        self.last
    }

    pub(super) fn submitted(&mut self, number: u64, submitted: Submitted) {
        match self.waiting.get_mut(&number) {
            Some(waiting) => waiting.submitted = Some(submitted),
            // It has its answer, or was cancelled meanwhile: with an answer this does nothing.
            None => submitted.cancel(),
        }
    }

    /// Takes out the request of this number, if it was not cancelled.
    pub(super) fn end(&mut self, number: u64) -> Option<OnCompletion> {
        self.waiting.remove(&number).map(|waiting| waiting.callback)
    }

    /// Takes out the requests that are meant.
    pub(super) fn take(&mut self, meant: impl Fn(&OnCompletion) -> bool) -> Vec<Cancelled> {
        let taken = self
            .waiting
            .extract_if(|_, waiting| meant(&waiting.callback));
        taken.map(|(_, waiting)| Cancelled { waiting }).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

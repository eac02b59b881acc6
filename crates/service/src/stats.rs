//! What a service has done so far.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use openccas_protocol::ErrorKind;

/// What a service has done so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceStats {
    /// Clients that are connected.
    pub sessions: usize,
    /// Events that the contact centre published.
    pub events_published: u64,
    /// Events that were sent, counted for each client; configuration data included.
    pub deliveries: u64,
    /// Requests that clients made.
    pub requests: u64,
    /// Clients that were not let in, by the kind of error they were told.
    pub refusals: Vec<(ErrorKind, u64)>,
    /// Clients among those that are connected for multicast.
    pub multicast_sessions: usize,
    /// Datagrams that were sent to the multicast group.
    pub datagrams: u64,
    /// Clients that were disconnected because they took their events too slowly.
    pub slow_consumers: u64,
}

/// The counters behind [`ServiceStats`].
#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) deliveries: AtomicU64,
    pub(crate) requests: AtomicU64,
    pub(crate) datagrams: AtomicU64,
    pub(crate) slow_consumers: AtomicU64,
    refusals: Mutex<Vec<(ErrorKind, u64)>>,
}

impl Counters {
    pub(crate) fn refused(&self, kind: ErrorKind) {
        let mut refusals = self.refusals.lock().unwrap_or_else(PoisonError::into_inner);
        match refusals.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, count)) => *count += 1,
            None => refusals.push((kind, 1)),
        }
    }

    pub(crate) fn snapshot(
        &self,
        sessions: usize,
        multicast_sessions: usize,
        events_published: u64,
    ) -> ServiceStats {
        ServiceStats {
            sessions: sessions + multicast_sessions,
            multicast_sessions,
            datagrams: self.datagrams.load(Ordering::Relaxed),
            events_published,
            deliveries: self.deliveries.load(Ordering::Relaxed),
            requests: self.requests.load(Ordering::Relaxed),
            refusals: self
                .refusals
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone(),
            slow_consumers: self.slow_consumers.load(Ordering::Relaxed),
        }
    }
}

/// One more.
pub(crate) fn count(counter: &AtomicU64, more: u64) {
    counter.fetch_add(more, Ordering::Relaxed);
}

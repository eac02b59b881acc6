//! What a service has done so far, and how it stands.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicU64, AtomicUsize, Ordering},
};

use openccas_protocol::ErrorKind;

/// What a service has done so far, and how it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceStats {
    /// Clients that are connected.
    pub sessions: usize,
    /// Clients among those that have used up their credit while events wait for them.
    pub stalled_sessions: usize,
    /// Bytes that were put together for clients and wait for their sockets.
    pub queued_bytes: usize,
    /// Events that the contact centre published.
    pub events_published: u64,
    /// Events that were sent, counted for each client; configuration data included.
    pub deliveries: u64,
    /// Requests that clients made.
    pub requests: u64,
    /// Requests that succeeded.
    pub requests_succeeded: u64,
    /// Requests that were answered with an error, by its kind.
    pub requests_failed: Vec<(ErrorKind, u64)>,
    /// Clients that were not let in, by the kind of error they were told.
    pub refusals: Vec<(ErrorKind, u64)>,
    /// Clients among those that are connected for multicast.
    pub multicast_sessions: usize,
    /// Datagrams that were sent to the multicast group.
    pub datagrams: u64,
    /// Clients that were disconnected because they took their events too slowly.
    pub slow_consumers: u64,
    /// The views: the host's first, then those of the tenants.
    pub views: Vec<ViewStats>,
}

/// How a view stands: what a tenant's administrator sees, or the host's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ViewStats {
    /// The tenant; -1 for the host, who sees all.
    pub tenant_id: i32,
    /// Number of the latest event.
    pub seq: u64,
    /// Events that are held for clients that are behind.
    pub ring_events: usize,
    /// Bytes that those events take.
    pub ring_bytes: usize,
    /// The larger of the shares, in events and in bytes, of what may be held: from 0 to 1 000, in
    /// thousandths.
    pub ring_fill: u16,
}

/// The counters behind [`ServiceStats`].
#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) deliveries: AtomicU64,
    pub(crate) requests: AtomicU64,
    pub(crate) datagrams: AtomicU64,
    pub(crate) slow_consumers: AtomicU64,
    pub(crate) stalled: AtomicUsize,
    pub(crate) queued: AtomicUsize,
    succeeded: AtomicU64,
    failed: ByKind,
    refusals: ByKind,
}

#[derive(Debug, Default)]
struct ByKind(Mutex<Vec<(ErrorKind, u64)>>);

impl ByKind {
    fn count(&self, kind: ErrorKind) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match counts.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, count)) => *count += 1,
            None => counts.push((kind, 1)),
        }
    }

    fn snapshot(&self) -> Vec<(ErrorKind, u64)> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Counters {
    pub(crate) fn refused(&self, kind: ErrorKind) {
        self.refusals.count(kind);
    }

    /// A request was answered; `failure` is the kind of error, if it failed.
    pub(crate) fn answered(&self, failure: Option<ErrorKind>) {
        match failure {
            None => count(&self.succeeded, 1),
            Some(kind) => self.failed.count(kind),
        }
    }

    pub(crate) fn snapshot(
        &self,
        sessions: usize,
        multicast_sessions: usize,
        events_published: u64,
        views: Vec<ViewStats>,
    ) -> ServiceStats {
        ServiceStats {
            sessions: sessions + multicast_sessions,
            multicast_sessions,
            datagrams: self.datagrams.load(Ordering::Relaxed),
            stalled_sessions: self.stalled.load(Ordering::Relaxed),
            queued_bytes: self.queued.load(Ordering::Relaxed),
            events_published,
            deliveries: self.deliveries.load(Ordering::Relaxed),
            requests: self.requests.load(Ordering::Relaxed),
            requests_succeeded: self.succeeded.load(Ordering::Relaxed),
            requests_failed: self.failed.snapshot(),
            refusals: self.refusals.snapshot(),
            slow_consumers: self.slow_consumers.load(Ordering::Relaxed),
            views,
        }
    }
}

/// One more.
pub(crate) fn count(counter: &AtomicU64, more: u64) {
    counter.fetch_add(more, Ordering::Relaxed);
}

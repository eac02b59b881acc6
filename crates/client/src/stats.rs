//! Counters.

use std::sync::atomic::{AtomicU64, Ordering};

use openccas_protocol::{Error, Outcome};

/// What a client has seen so far; see [`Client::stats`](crate::Client::stats).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Events received, snapshots included.
    pub events_received: u64,
    /// Gaps told.
    pub gaps: u64,
    /// Bytes of events that consumers have not taken yet.
    pub queued_bytes: u64,
    /// Handlers that failed.
    pub handler_failures: u64,
    /// Connections made again after a loss.
    pub reconnects: u64,
    /// Datagrams that brought events by multicast, or told how far they go.
    pub datagrams: u64,
    /// Datagrams from the service's address that were damaged or of another run.
    pub datagrams_rejected: u64,
    /// Events that multicast lost and that came over the connection.
    pub events_repaired: u64,
    /// Requests that succeeded.
    pub requests_succeeded: u64,
    /// Requests that the service refused.
    pub requests_refused: u64,
    /// Requests that failed and were not sent.
    pub requests_not_sent: u64,
    /// Requests that failed and may have taken effect.
    pub requests_unknown: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) events_received: AtomicU64,
    pub(crate) gaps: AtomicU64,
    pub(crate) queued_bytes: AtomicU64,
    pub(crate) handler_failures: AtomicU64,
    pub(crate) reconnects: AtomicU64,
    pub(crate) datagrams: AtomicU64,
    pub(crate) datagrams_rejected: AtomicU64,
    pub(crate) events_repaired: AtomicU64,
    requests_succeeded: AtomicU64,
    requests_refused: AtomicU64,
    requests_not_sent: AtomicU64,
    requests_unknown: AtomicU64,
}

impl Counters {
    pub(crate) fn add(counter: &AtomicU64, count: u64) {
        counter.fetch_add(count, Ordering::Relaxed);
    }

    pub(crate) fn request(&self, error: Option<&Error>) {
        let counter = match error.map(Error::outcome) {
            None => &self.requests_succeeded,
            Some(Outcome::Refused) => &self.requests_refused,
            Some(Outcome::Unknown) => &self.requests_unknown,
            Some(_) => &self.requests_not_sent,
        };
        Self::add(counter, 1);
    }

    pub(crate) fn read(&self) -> Stats {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Stats {
            events_received: read(&self.events_received),
            gaps: read(&self.gaps),
            queued_bytes: read(&self.queued_bytes),
            handler_failures: read(&self.handler_failures),
            reconnects: read(&self.reconnects),
            datagrams: read(&self.datagrams),
            datagrams_rejected: read(&self.datagrams_rejected),
            events_repaired: read(&self.events_repaired),
            requests_succeeded: read(&self.requests_succeeded),
            requests_refused: read(&self.requests_refused),
            requests_not_sent: read(&self.requests_not_sent),
            requests_unknown: read(&self.requests_unknown),
        }
    }
}

//! A batch on its way to the consumers, and the credit that it ties up.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use openccas_protocol::Batch;

use crate::{bell::Bell, stats::Counters};

/// A batch that some consumers have not taken yet.
///
/// All consumers share it, and whoever drops it last gives the credit back: so credit follows the
/// slowest consumer. Events hold the batch, not the parcel: keeping one costs no credit.
#[derive(Debug)]
pub(crate) struct Parcel {
    pub(crate) batch: Arc<Batch>,
    credit: Arc<ReturnedCredit>,
}

/// What consumers are done with and the service has not been told of.
#[derive(Debug)]
pub(crate) struct ReturnedCredit {
    events: AtomicU64,
    bytes: AtomicU64,
    /// Which connection of the client this is.
    generation: u64,
    /// Wake the connection once so much has come together.
    worth_a_wake: (u64, u64),
    connection: Arc<Bell>,
    counters: Arc<Counters>,
}

impl ReturnedCredit {
    pub(crate) fn new(
        generation: u64,
        worth_a_wake: (u64, u64),
        connection: Arc<Bell>,
        counters: Arc<Counters>,
    ) -> Arc<Self> {
        Arc::new(Self {
            events: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
            generation,
            // Nothing is worth no wake.
            worth_a_wake: (worth_a_wake.0.max(1), worth_a_wake.1.max(1)),
            connection,
            counters,
        })
    }

    /// Takes what was returned: events and bytes.
    pub(crate) fn take(&self) -> (u64, u64) {
        (
            self.events.swap(0, Ordering::Relaxed),
            self.bytes.swap(0, Ordering::Relaxed),
        )
    }
}

impl Drop for ReturnedCredit {
    fn drop(&mut self) {
        // The connection after this one may wait until nothing of it is queued any more.
        self.connection.notify_one();
    }
}

impl Parcel {
    pub(crate) fn new(batch: Arc<Batch>, credit: &Arc<ReturnedCredit>) -> Arc<Self> {
        let size = batch.bytes().len() as u64;
        Counters::add(&credit.counters.queued_bytes, size);
        Arc::new(Self {
            batch,
            credit: Arc::clone(credit),
        })
    }
}

impl Parcel {
    /// Which connection of the client it came from.
    pub(crate) fn generation(&self) -> u64 {
        self.credit.generation
    }
}

impl Drop for Parcel {
    fn drop(&mut self) {
        let size = self.batch.bytes().len() as u64;
        let count = u64::from(self.batch.count());
        self.credit
            .counters
            .queued_bytes
            .fetch_sub(size, Ordering::Relaxed);
        let events = self.credit.events.fetch_add(count, Ordering::Relaxed) + count;
        let bytes = self.credit.bytes.fetch_add(size, Ordering::Relaxed) + size;
        let (enough_events, enough_bytes) = self.credit.worth_a_wake;
        // Only the parcel that crosses the line wakes the connection.
        if (events >= enough_events && events - count < enough_events)
            || (bytes >= enough_bytes && bytes - size < enough_bytes)
        {
            self.credit.connection.notify_one();
        }
    }
}

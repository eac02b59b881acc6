//! How a service is, told to whoever watches over it.

use std::{fmt, sync::Arc};

use jiff::Timestamp;
use tokio::sync::{Semaphore, watch};

use crate::{
    ServiceStats,
    service::{Phase, Shared},
};

/// Tells how a service is. Cheap to clone; it works while the service shuts down, and after.
#[derive(Clone)]
pub struct ServiceMonitor {
    shared: Arc<Shared>,
    phase: watch::Receiver<Phase>,
}

impl ServiceMonitor {
    pub(crate) fn new(shared: Arc<Shared>, phase: watch::Receiver<Phase>) -> Self {
        Self { shared, phase }
    }

    /// Whether clients are let in: not once it is shutting down, or was dropped.
    pub fn is_serving(&self) -> bool {
        self.phase.has_changed().is_ok() && *self.phase.borrow() == Phase::Running
    }

    /// What it has done so far.
    pub fn stats(&self) -> ServiceStats {
        self.shared.stats()
    }

    /// What time it is in the contact centre.
    pub fn time(&self) -> Timestamp {
        self.shared.backend.now()
    }
}

impl fmt::Debug for ServiceMonitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceMonitor")
            .field("is_serving", &self.is_serving())
            .finish_non_exhaustive()
    }
}

impl Shared {
    pub(crate) fn stats(&self) -> ServiceStats {
        let places = self.options.max_direct_clients.min(Semaphore::MAX_PERMITS);
        // A place that is kept for a client who may come back has no session.
        let vacant = self.places.available_permits() + self.seats.kept();
        let sessions = places.saturating_sub(vacant);
        let (published, views) = {
            let state = self.hub.lock();
            (state.published(), state.view_stats())
        };
        let multicast = self.multicast.as_ref().map_or(0, |it| it.clients());
        self.counters
            .snapshot(sessions, multicast, published, views)
    }
}

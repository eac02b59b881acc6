//! What the client shares with the task that drives its connection.

use std::sync::{Arc, Mutex, MutexGuard};

use openccas_protocol::{Error, ErrorKind, Welcome};
use tokio::sync::watch;

use super::{inner::lock, lifecycle::Phase};
use crate::{Result, connection::Outbox, delivery::Routing, stats::Counters};

/// What the client shares with the task that drives its connection.
pub(crate) struct Shared {
    pub(crate) outbox: Arc<Outbox>,
    pub(crate) routing: Arc<Routing>,
    pub(crate) counters: Arc<Counters>,
    /// Connections up to this one shall end, by wish of the application.
    pub(crate) stop: watch::Sender<u64>,
    pub(super) connection: Mutex<Connection>,
}

/// What is known of the connection.
#[derive(Default)]
pub(super) struct Connection {
    pub(super) phase: Phase,
    pub(super) facts: Option<WelcomeFacts>,
    pub(super) last_error: Option<Error>,
    pub(super) stop_reason: Option<Error>,
}

/// What the service said of itself.
#[derive(Clone, Debug)]
pub(crate) struct WelcomeFacts {
    pub(crate) time_zone: String,
}

impl From<&Welcome> for WelcomeFacts {
    fn from(welcome: &Welcome) -> Self {
        Self {
            time_zone: welcome.time_zone.clone(),
        }
    }
}

impl Shared {
    pub(super) fn connection(&self) -> MutexGuard<'_, Connection> {
        lock(&self.connection)
    }

    pub(crate) fn welcomed(&self, facts: WelcomeFacts) {
        self.connection().facts = Some(facts);
    }

    /// The connection is gone, and will not be made again. `written` is how many bytes of requests
    /// it has got rid of.
    pub(crate) fn lost(&self, generation: u64, error: &Error, written: u64) {
        // Locked throughout: whoever learns of the loss, and by whatever, can connect at once.
        let mut connection = self.connection();
        if connection.phase == Phase::Connected(generation) {
            // The application may connect again, with or without Initialize.
            connection.phase = Phase::Initialized;
            connection.last_error = Some(error.clone());
        }
        let unanswered = self.outbox.close(generation, error, written);
        self.routing.lose(generation, error);
        drop(connection);
        // Who is told by a callback may use the client in it.
        unanswered.fail();
    }

    /// Counts a request, and remembers a failure for `GetLastErrorInfo`.
    pub(crate) fn note<T>(&self, result: &Result<T>) {
        let error = result.as_ref().err();
        self.counters.request(error);
        if let Some(error) = error {
            self.connection().last_error = Some(error.clone());
        }
    }

    /// Why the application ended the connection.
    pub(crate) fn stop_reason(&self) -> Error {
        let reason = self.connection().stop_reason.clone();
        reason.unwrap_or_else(|| Error::from(ErrorKind::Closed))
    }
}

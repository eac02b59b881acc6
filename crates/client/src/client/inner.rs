//! What the clones of a client and its consumers share.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use openccas_protocol::ErrorKind;
use tokio::runtime::Handle;

use super::{
    lifecycle::{Lifecycle, Phase},
    shared::Shared,
};
use crate::{
    Options, Result,
    delivery::{Handlers, Mailbox, Routing},
};

/// What the clones of a client and its consumers share. When the last of them goes, the
/// connection does.
pub(crate) struct Inner {
    pub(super) options: Arc<Options>,
    pub(crate) shared: Arc<Shared>,
    pub(super) lifecycle: Mutex<Lifecycle>,
    pub(super) handlers: Handlers,
    pub(crate) routing: Arc<Routing>,
    pub(super) closed: AtomicBool,
}

impl Inner {
    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    /// A new consumer's mailbox and number. If the client is being closed meanwhile, the consumer
    /// ends as those before it do.
    pub(crate) fn join(&self) -> (Arc<Mailbox>, u64) {
        self.enter(Routing::add)
    }

    /// The same for who wants to hear of connections, and no events.
    #[cfg(feature = "embed")]
    pub(crate) fn watch(&self) -> (Arc<Mailbox>, u64) {
        self.enter(Routing::watch)
    }

    fn enter(&self, how: impl FnOnce(&Routing, &Arc<Mailbox>) -> u64) -> (Arc<Mailbox>, u64) {
        let mailbox = Arc::<Mailbox>::default();
        let id = how(&self.routing, &mailbox);
        if self.is_closed() {
            mailbox.close();
        }
        (mailbox, id)
    }

    /// A timer of the runtime that the caller is in, or else of the one that the connection is
    /// driven by.
    pub(super) fn sleep(&self, duration: Duration) -> Result<tokio::time::Sleep> {
        let runtime = match Handle::try_current() {
            Ok(runtime) => runtime,
            Err(_) => lock(&self.lifecycle)
                .runtime
                .clone()
                .ok_or(ErrorKind::NotConnected)?,
        };
        let _context = runtime.enter();
        Ok(tokio::time::sleep(duration))
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.end(Phase::Closed, &ErrorKind::Closed.into());
        self.handlers.close();
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

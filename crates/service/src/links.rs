//! The connections of clients, and how to break them on purpose.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use tokio::sync::watch;

/// A client that is connected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SessionInfo {
    /// Number of the session: the first of a service has 1.
    pub id: u64,
    /// Where the client is.
    pub peer: SocketAddr,
    /// What the client calls itself.
    pub client_name: String,
    /// The tenant on whose behalf it acts; -1 for all.
    pub view_tenant: i32,
}

/// What state a connection is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Condition {
    #[default]
    Whole,
    /// It exists, but nothing gets through.
    HalfOpen,
    Cut,
}

/// The connections of all clients.
#[derive(Debug, Default)]
pub(crate) struct Links {
    refusing: AtomicBool,
    links: Mutex<BTreeMap<u64, Link>>,
}

#[derive(Debug)]
struct Link {
    info: SessionInfo,
    condition: watch::Sender<Condition>,
}

impl Links {
    /// Enters a client in the list; it stands there until the entry is dropped.
    pub(crate) fn enter(&self, info: SessionInfo) -> Entry<'_> {
        let (condition, watched) = watch::channel(Condition::Whole);
        let id = info.id;
        self.lock().insert(id, Link { info, condition });
        Entry {
            links: self,
            id,
            condition: watched,
        }
    }

    pub(crate) fn list(&self) -> Vec<SessionInfo> {
        self.lock().values().map(|link| link.info.clone()).collect()
    }

    /// Puts a connection into a state; tells whether there is such a connection.
    pub(crate) fn set(&self, id: u64, condition: Condition) -> bool {
        match self.lock().get(&id) {
            Some(link) => {
                link.condition.send_replace(condition);
                true
            }
            None => false,
        }
    }

    pub(crate) fn refuse(&self, refuse: bool) {
        self.refusing.store(refuse, Ordering::Relaxed);
    }

    /// Whether new connections are closed at once.
    pub(crate) fn refuses(&self) -> bool {
        self.refusing.load(Ordering::Relaxed)
    }

    // The map changes in single steps: a panic elsewhere leaves it whole.
    fn lock(&self) -> MutexGuard<'_, BTreeMap<u64, Link>> {
        self.links.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A client's place in the list of connections.
pub(crate) struct Entry<'a> {
    links: &'a Links,
    id: u64,
    pub(crate) condition: watch::Receiver<Condition>,
}

impl Entry<'_> {
    /// The state of the connection by now.
    pub(crate) fn condition(&mut self) -> Condition {
        *self.condition.borrow_and_update()
    }
}

impl Drop for Entry<'_> {
    fn drop(&mut self) {
        self.links.lock().remove(&self.id);
    }
}

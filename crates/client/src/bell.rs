//! What wakes the task that drives a connection.

use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// Wakes the task that drives a connection, and remembers that it has not come yet.
#[derive(Debug, Default)]
pub(crate) struct Bell {
    notify: Notify,
    unheard: AtomicBool,
}

impl Bell {
    /// There is something for the connection to do.
    pub(crate) fn notify_one(&self) {
        // Before it wakes: from here on nobody passes the connection by.
        self.unheard.store(true, Ordering::SeqCst);
        self.notify.notify_one();
    }

    /// Waits until it is rung.
    pub(crate) async fn notified(&self) {
        self.notify.notified().await;
    }

    /// The connection begins to look after what there is.
    pub(crate) fn hear(&self) {
        self.unheard.store(false, Ordering::SeqCst);
    }

    /// Whether something was told that the connection has not begun to look after.
    pub(crate) fn is_unheard(&self) -> bool {
        self.unheard.load(Ordering::SeqCst)
    }
}

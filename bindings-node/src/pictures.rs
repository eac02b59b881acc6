//! The model, read by JavaScript.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use openccas::{Client, Model, embed};
use tokio::{sync::Notify, task::AbortHandle};

use crate::outlet::Outlet;

/// A handle of the model, which tells JavaScript when the picture has changed.
pub(crate) struct Pictures {
    model: Model,
    /// JavaScript has looked, and wants to know of the next change.
    looked: Arc<Notify>,
    closed: Arc<AtomicBool>,
    watcher: AbortHandle,
}

impl Pictures {
    pub(crate) fn new(client: &Client, id: u32, outlet: &Arc<Outlet>) -> openccas::Result<Self> {
        let model = client.model();
        let looked = Arc::new(Notify::new());
        let closed = Arc::new(AtomicBool::new(false));
        let watcher = embed::runtime()?.spawn({
            let (mut model, outlet) = (model.clone(), Arc::clone(outlet));
            let (looked, closed) = (Arc::clone(&looked), Arc::clone(&closed));
            async move {
                while model.changed().await.is_ok() {
                    outlet.ready(id);
                    looked.notified().await;
                }
                closed.store(true, Ordering::SeqCst);
                outlet.ready(id);
            }
        });
        Ok(Self {
            model,
            looked,
            closed,
            watcher: watcher.abort_handle(),
        })
    }

    /// The picture as it is now, as JSON.
    pub(crate) fn snapshot(&self) -> serde_json::Result<String> {
        self.looked.notify_one();
        serde_json::to_string(&*self.model.snapshot())
    }

    /// Whether it will not change any more.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }
}

impl Drop for Pictures {
    fn drop(&mut self) {
        self.watcher.abort();
    }
}

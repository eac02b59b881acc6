//! Consumers and models that come and go.

use std::sync::Arc;

use super::{
    super::{
        Mailbox,
        model::{Feed, Keeper, PictureReceiver},
    },
    Consumer, Left, Routing,
};

impl Routing {
    /// A consumer that ends with its connection. It is removed with [`remove`](Self::remove).
    pub(crate) fn add(&self, mailbox: &Arc<Mailbox>) -> u64 {
        self.add_consumer(mailbox, false)
    }

    /// A consumer that stays for the next connection.
    pub(crate) fn add_lasting(&self, mailbox: &Arc<Mailbox>) -> u64 {
        self.add_consumer(mailbox, true)
    }

    /// A mailbox that is told when a connection is lost, and wants no events.
    pub(crate) fn tell_losses(&self, mailbox: &Arc<Mailbox>) {
        let mut state = self.state();
        if state.consumers.iter().all(|consumer| !consumer.lasting) && state.losses.is_empty() {
            state.losses.push(Arc::downgrade(mailbox));
        }
    }

    /// A mailbox that is told what becomes of connections, and wants no events.
    #[cfg(feature = "embed")]
    pub(crate) fn watch(&self, mailbox: &Arc<Mailbox>) -> u64 {
        let mut state = self.state();
        state.watchers.retain(|watcher| watcher.strong_count() > 0);
        state.watchers.push(Arc::downgrade(mailbox));
        self.next_id()
    }

    fn add_consumer(&self, mailbox: &Arc<Mailbox>, lasting: bool) -> u64 {
        let id = self.next_id();
        let mut state = self.state();
        if lasting {
            // It hears of losses as a consumer from now on.
            state.losses.clear();
        }
        state.consumers.push(Consumer {
            id,
            mailbox: Arc::downgrade(mailbox),
            lasting,
        });
        state.wake();
        id
    }

    /// A consumer goes.
    pub(crate) fn remove(&self, id: u64, left: Left) {
        let mut state = self.state();
        let before = state.consumers.len();
        state.consumers.retain(|consumer| consumer.id != id);
        if state.served && state.consumers.len() < before {
            if left != Left::AtTheStart || state.left.is_none() {
                state.left = Some(left);
            }
            // What still comes was meant for the last one; the next begins where it stopped. With
            // a model the flow goes on, and the next gets what comes from then on.
            state.served = !state.consumers.is_empty() || state.model.is_some();
        }
        state.wake();
    }

    /// A handle of the model, which is made if there is none. `make` makes what the handles share.
    pub(crate) fn add_model(
        &self,
        make: impl FnOnce(u64) -> Arc<Keeper>,
    ) -> (PictureReceiver, Arc<Keeper>) {
        let id = self.next_id();
        let mut state = self.state();
        if let Some(model) = &state.model
            && let Some(keeper) = model.keeper()
        {
            return (model.subscribe(), keeper);
        }
        let (model, keeper) = Feed::new(id, state.active.is_some(), make);
        let receiver = model.subscribe();
        state.model = Some(model);
        state.wake();
        (receiver, keeper)
    }

    /// The last handle of a model goes.
    pub(crate) fn remove_model(&self, id: u64) {
        let mut state = self.state();
        if state.model.as_ref().is_none_or(|model| model.id() != id) {
            return;
        }
        state.model = None;
        if state.served && state.consumers.is_empty() {
            state.left = Some(Left::WithTheModel);
            state.served = false;
        }
        state.wake();
    }

    /// The client is closed: the model will not change any more, and nothing becomes of
    /// connections.
    pub(crate) fn close(&self) {
        let mut state = self.state();
        state.model = None;
        for watcher in state.watchers.drain(..) {
            if let Some(watcher) = watcher.upgrade() {
                watcher.close();
            }
        }
    }
}

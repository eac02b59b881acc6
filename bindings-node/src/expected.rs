//! Waiting for single events.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use openccas::{Client, Filter, Outputs, embed};
use tokio::task::AbortHandle;

use crate::{consumer::describe, outlet::Outlet};

/// Those who wait, by ticket, so that they can be told to stop.
#[derive(Default)]
pub(crate) struct Expected {
    waiting: Arc<Mutex<HashMap<u32, AbortHandle>>>,
}

/// Under which tickets an expectation tells what becomes of it.
#[derive(Clone, Copy)]
pub(crate) struct Tickets {
    /// When it is in effect.
    pub(crate) ready: u32,
    /// The event.
    pub(crate) event: u32,
}

impl Expected {
    /// Waits from now on.
    pub(crate) fn begin(
        &self,
        client: &Client,
        outlet: &Arc<Outlet>,
        tickets: Tickets,
        filter: Filter,
        timeout: Duration,
    ) {
        let runtime = match embed::runtime() {
            Ok(runtime) => runtime,
            Err(error) => {
                outlet.failed(tickets.ready, &error);
                return outlet.failed(tickets.event, &error);
            }
        };
        let mut expectation = {
            let _entered = runtime.enter();
            client.expect(filter, timeout)
        };
        let outlet = Arc::clone(outlet);
        let waiting = Arc::clone(&self.waiting);
        // Locked, so that it is there before it can be taken away.
        let mut all = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let task = runtime.spawn({
            let waiting = Arc::clone(&waiting);
            async move {
                let in_effect = expectation.ready().await;
                outlet.done(tickets.ready, &in_effect.map(|()| Outputs::default()));
                match expectation.await {
                    Ok(event) => {
                        let event = event.detach();
                        let batch = event.batch();
                        let origin = describe(batch.origin()).to_string();
                        outlet.happened(tickets.event, &origin, batch.bytes());
                    }
                    Err(error) => outlet.failed(tickets.event, &error),
                }
                let mut all = waiting.lock().unwrap_or_else(PoisonError::into_inner);
                all.remove(&tickets.event);
            }
        });
        all.insert(tickets.event, task.abort_handle());
    }

    /// Waits no longer.
    pub(crate) fn forget(&self, ticket: u32) {
        let mut all = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(task) = all.remove(&ticket) {
            task.abort();
        }
    }
}

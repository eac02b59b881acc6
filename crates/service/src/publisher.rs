//! How a backend tells what happens.

use std::{fmt, sync::Arc};

use crate::{backend::NewEvent, hub::Hub};

/// Takes events from a [`Backend`](crate::Backend). Cheap to clone; any thread may use it.
#[derive(Clone)]
pub struct Publisher {
    hub: Arc<Hub>,
}

impl Publisher {
    pub(crate) fn new(hub: Arc<Hub>) -> Self {
        Self { hub }
    }

    /// Gives the configuration data: LOGON for each logged-on agent, SERVICEGROUP_ADDED for each
    /// group.
    ///
    /// They are what a new client is told, and no events of their own: nothing is numbered or
    /// sent. The service keeps them up to date by the events that follow, and ends them with
    /// DATA_COMPLETE itself; events that configure nothing are ignored here.
    pub fn configure(&self, events: Vec<NewEvent>) {
        self.hub.configure(events);
    }

    /// Publishes events, in this order. A batch is cheaper than its events one by one.
    pub fn publish(&self, events: impl IntoIterator<Item = NewEvent>) {
        self.hub.publish(events);
    }
}

impl fmt::Debug for Publisher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Publisher").finish_non_exhaustive()
    }
}

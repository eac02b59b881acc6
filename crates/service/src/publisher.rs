//! How a backend tells what happens.

use std::{fmt, sync::Arc};

use jiff::Timestamp;

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

    /// Tells that events of this tenant (-1 on a system without tenants) happened that could not be
    /// had. Every client that is concerned is told of a gap, in its place among the events.
    pub fn missed(&self, tenant_id: i32) {
        self.hub.missed(tenant_id);
    }

    /// Tells that nothing is known any more of what happens at this tenant (-1: on a system without
    /// tenants), until [`resumed`](Self::resumed).
    ///
    /// Every client that is concerned is told of a gap. The tenant's configuration data are
    /// forgotten; clients that ask for events while nothing at all is known of what they may see
    /// get their configuration data when there are some.
    pub fn interrupted(&self, tenant_id: i32) {
        self.hub.interrupted(tenant_id);
    }

    /// Tells how this tenant is from `time` on, after it was [`interrupted`](Self::interrupted).
    ///
    /// Every client that is concerned is told of a gap, and given all configuration data anew.
    pub fn resumed(&self, tenant_id: i32, time: Timestamp, configuration: Vec<NewEvent>) {
        self.hub.resumed(tenant_id, time, configuration);
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

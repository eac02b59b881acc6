//! The stream of events as a whole: where it stands, what replaces what, what was lost.

use std::sync::Arc;

use openccas_protocol::{Event, Notice, View};

use super::{Picture, add_group};
use crate::{
    Agent, Known, Readiness, ReadyState, ServiceGroup,
    table::{Key, Table},
};

/// Configuration data on their way. They take effect as a whole, with DATA_COMPLETE, so that
/// nobody sees half of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Incoming {
    agents: Table<Agent>,
    groups: Table<ServiceGroup>,
}

impl Picture {
    /// Takes in an event.
    ///
    /// An event that is in the picture already, by its `seq`, changes nothing.
    pub fn apply(&mut self, event: &Event) {
        if event.is_snapshot() {
            self.configure(event);
            return;
        }
        let same_epoch = self.epoch.as_deref() == Some(event.epoch());
        if same_epoch && self.seq.is_some_and(|seq| event.seq() <= seq) {
            return;
        }
        if !same_epoch {
            if self.epoch.is_some() {
                // Another run of the service, and no configuration data came before its events.
                self.gaps += 1;
                self.lose_track();
            }
            self.enter_epoch(event.epoch());
        }
        self.seq = Some(event.seq());
        self.time = Some(event.time());
        self.live(event);
    }

    /// Takes in what the stream tells beside events.
    pub fn notice(&mut self, notice: &Notice) {
        match notice {
            Notice::SnapshotBegin { .. } => self.begin_configuration(),
            Notice::Gap(gap) => {
                // A gap before our own position is another consumer's.
                let ours = match (gap.to, self.seq) {
                    (Some(to), Some(seq)) => to > seq,
                    _ => true,
                };
                if ours {
                    self.gaps += 1;
                    self.lose_track();
                }
            }
            Notice::Disconnected(_) => self.set_connected(false),
            Notice::Reconnected => self.set_connected(true),
            _ => {}
        }
    }

    /// Tells whether there is a connection: it is not among the events.
    pub fn set_connected(&mut self, connected: bool) {
        self.connected = connected;
    }

    fn begin_configuration(&mut self) {
        self.incoming = Some(Incoming::default());
        self.complete = false;
    }

    /// An event of the configuration data.
    fn configure(&mut self, event: &Event) {
        if self.incoming.is_none() {
            // Nobody told of the beginning: where only events are handed on, notices are not.
            self.begin_configuration();
        }
        let Some(incoming) = &mut self.incoming else {
            return;
        };
        match event.view() {
            View::Logon(it) => {
                let key = Key::new(event.tenant_id(), it.rec_id());
                let mut agent = Agent::new(key.tenant_id, key.id);
                agent.logged_on(&it, Known::Unknown);
                incoming.agents.insert(key, agent);
            }
            View::ServiceGroupAdded(it) => {
                add_group(
                    &mut incoming.groups,
                    Key::new(event.tenant_id(), it.rec_id()),
                    &it,
                );
            }
            View::DataComplete(_) => self.replace(event),
            _ => {}
        }
    }

    /// The configuration data are complete: who is not in them is gone, and calls are unknown.
    fn replace(&mut self, last: &Event) {
        let Some(mut incoming) = self.incoming.take() else {
            return;
        };
        let same_epoch = self.epoch.as_deref() == Some(last.epoch());
        for (key, former) in keyed(&self.agents) {
            // Who is a phone agent stays one; nothing else outlasts what was missed.
            if same_epoch
                && former.phone_agent.is_known()
                && let Some(agent) = incoming.agents.change(key)
            {
                agent.phone_agent = former.phone_agent;
            }
        }
        for (key, former) in keyed(&self.groups) {
            if let Some(group) = incoming.groups.change(key) {
                group.answered = former.answered.clone();
            }
        }
        self.forget_calls();
        self.agents = incoming.agents;
        self.groups = incoming.groups;
        if !same_epoch {
            self.enter_epoch(last.epoch());
        }
        self.seq = Some(last.seq());
        self.time = Some(last.time());
        self.complete = true;
    }

    fn enter_epoch(&mut self, epoch: &str) {
        if self.epoch.is_some() {
            // Call ids may be given anew.
            self.finished = Arc::default();
        }
        self.epoch = Some(epoch.into());
    }

    /// Events are missing: whatever may have changed in them is not known any more.
    fn lose_track(&mut self) {
        self.complete = false;
        self.forget_calls();
        for key in self.agents.keys().collect::<Vec<_>>() {
            if let Some(agent) = self.agents.change(key) {
                agent.lose_work();
                agent.groups = Known::Unknown;
                agent.phone_status = None;
                for medium in crate::Medium::ALL {
                    *agent.readiness_mut(medium) = Readiness {
                        state: ReadyState::Unknown,
                        since: Known::Unknown,
                    };
                }
            }
        }
    }

    fn forget_calls(&mut self) {
        self.calls = Table::default();
        self.present_ids = Arc::default();
    }
}

fn keyed<V: Clone>(table: &Table<V>) -> impl Iterator<Item = (Key, &Arc<V>)> {
    table.keys().zip(table.values())
}

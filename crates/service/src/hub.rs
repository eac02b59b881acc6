//! The views of the contact centre, and how events get into them.

use std::{
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;
use openccas_model::Configuration;
use openccas_protocol::{Event, EventBody, EventType, Origin};

use crate::{
    ViewStats,
    backend::{NewEvent, Profile},
    options::{ServiceOptions, Tap},
    ring::Ring,
    view::{HOST, View, envelope},
};

/// Where all events pass through.
pub(crate) struct Hub {
    state: Mutex<State>,
    /// Held while events are published and shown, so that they are shown in order; not a part of
    /// the state, so that what is done with them does not keep the sessions waiting.
    tap: Option<Mutex<Tap>>,
    origin: Arc<Origin>,
}

pub(crate) struct State {
    /// The host's view first, then one for each tenant.
    views: Vec<View>,
    configuration: Configuration,
    published: u64,
    closed: bool,
    scratch: Vec<u8>,
}

/// Which of the views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ViewId(usize);

impl Hub {
    pub(crate) fn new(options: &ServiceOptions, profile: &Profile, epoch: &str) -> Self {
        let tenants = std::iter::once(HOST).chain(profile.tenants.iter().copied());
        let ring = || Ring::new(options.ring_events, options.ring_bytes);
        Self {
            state: Mutex::new(State {
                views: tenants
                    .map(|tenant_id| View::new(tenant_id, ring()))
                    .collect(),
                configuration: Configuration::default(),
                published: 0,
                closed: false,
                scratch: Vec::new(),
            }),
            tap: options.tap.clone().map(Mutex::new),
            origin: Origin::local(epoch),
        }
    }

    /// The view of this tenant's administrator.
    pub(crate) fn find_view(&self, tenant_id: i32) -> Option<ViewId> {
        self.lock()
            .views
            .iter()
            .position(|view| view.tenant_id == tenant_id)
            .map(ViewId)
    }

    /// The state, for as short as possible: everything that is published waits meanwhile.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// Takes configuration data in without telling anybody.
    pub(crate) fn configure(&self, events: Vec<NewEvent>) {
        let mut state = self.lock();
        for event in events {
            if Configuration::concerns(event.body.event_type()) {
                let event = Event::assemble(&envelope(&event, 0), &event.body, &self.origin);
                state.configuration.apply(&event);
            }
        }
    }

    /// Adds events to the views that they belong to.
    pub(crate) fn publish(&self, events: impl IntoIterator<Item = NewEvent>) {
        // Collected first: whatever the iterator does, it does not do it under a lock.
        let events: Vec<NewEvent> = events.into_iter().collect();
        let tap = self.tap.as_ref().map(lock);
        let shown = {
            let mut state = self.lock();
            if state.closed {
                return;
            }
            let shown = self.add(&mut state, &events);
            state.announce();
            shown
        };
        show(tap, &shown);
    }

    /// Adds the last event of every view, which tells of the service's end.
    pub(crate) fn close(&self, time: Timestamp) {
        let tap = self.tap.as_ref().map(lock);
        let shown = {
            let mut state = self.lock();
            if mem::replace(&mut state.closed, true) {
                return;
            }
            let shown = self.add(&mut state, &[last_event(HOST, time)]);
            state.add_last_to_tenants(time);
            state.announce();
            shown
        };
        show(tap, &shown);
    }

    /// Adds events and folds them into the configuration. Gives them as the tap wants to see them;
    /// none if there is no tap.
    fn add(&self, state: &mut State, events: &[NewEvent]) -> Vec<Event> {
        let mut shown = Vec::new();
        for event in events {
            let folded = Configuration::concerns(event.body.event_type());
            if folded || self.tap.is_some() {
                let envelope = envelope(event, state.host().ring.next());
                let event = Event::assemble(&envelope, &event.body, &self.origin);
                if folded {
                    state.configuration.apply(&event);
                }
                if self.tap.is_some() {
                    shown.push(event);
                }
            }
            state.add(event);
        }
        shown
    }
}

fn show(tap: Option<MutexGuard<'_, Tap>>, events: &[Event]) {
    if let Some(tap) = tap {
        events.iter().for_each(&**tap);
    }
}

fn last_event(tenant_id: i32, time: Timestamp) -> NewEvent {
    let body = EventBody::build(EventType::ServiceDisconnect).finish();
    NewEvent {
        tenant_id,
        time,
        body,
        correlation: None,
    }
}

impl State {
    pub(crate) fn view(&self, id: ViewId) -> &View {
        &self.views[id.0]
    }

    fn host(&self) -> &View {
        &self.views[0]
    }

    pub(crate) fn configuration(&self) -> &Configuration {
        &self.configuration
    }

    pub(crate) fn view_stats(&self) -> Vec<ViewStats> {
        self.views.iter().map(View::stats).collect()
    }

    /// How many events were published.
    pub(crate) fn published(&self) -> u64 {
        self.published
    }

    fn add(&mut self, event: &NewEvent) {
        self.published += 1;
        for view in &mut self.views {
            if view.shows(event.tenant_id) {
                view.add(event, &mut self.scratch);
            }
        }
    }

    fn add_last_to_tenants(&mut self, time: Timestamp) {
        for view in self.views.iter_mut().skip(1) {
            view.add(&last_event(view.tenant_id, time), &mut self.scratch);
        }
    }

    fn announce(&self) {
        self.views.iter().for_each(View::announce);
    }
}

// What a panic interrupted in here is at worst the rest of a batch.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

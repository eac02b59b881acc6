//! The views of the contact centre, and how events get into them.

use std::{
    collections::BTreeSet,
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;
use openccas_model::{Configuration, Standing};
use openccas_protocol::{Event, EventBody, EventType, Origin};

use crate::{
    ViewStats,
    backend::{NewEvent, Profile},
    options::{ServiceOptions, Tap},
    ring::{Loss, Ring},
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
    /// The tenants of whom nothing is known at present.
    dark: BTreeSet<i32>,
    /// When one of them was known again.
    known_since: Timestamp,
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
                dark: BTreeSet::new(),
                known_since: Timestamp::UNIX_EPOCH,
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
        self.fold(&mut self.lock(), events);
    }

    fn fold(&self, state: &mut State, events: Vec<NewEvent>) {
        for event in events {
            if Configuration::concerns(event.body.event_type()) {
                let event = Event::assemble(&envelope(&event, 0), &event.body, &self.origin);
                state.configuration.apply(&event);
            }
        }
    }

    /// Events of this tenant were lost before they came here.
    pub(crate) fn missed(&self, tenant_id: i32) {
        let mut state = self.lock();
        state.lose(tenant_id, |_| Loss::Events);
        state.announce();
    }

    /// Nothing is known of this tenant from here on.
    pub(crate) fn interrupted(&self, tenant_id: i32) {
        let mut state = self.lock();
        state.dark.insert(tenant_id);
        state.configuration.forget(tenant_id);
        state.lose(tenant_id, |_| Loss::Events);
        state.announce();
    }

    /// This tenant is known again.
    pub(crate) fn resumed(&self, tenant_id: i32, time: Timestamp, events: Vec<NewEvent>) {
        let mut state = self.lock();
        state.known_since = time;
        state.dark.remove(&tenant_id);
        state.configuration.forget(tenant_id);
        self.fold(&mut state, events);
        let standing: Vec<Standing> = state.configuration.events().cloned().collect();
        state.lose(tenant_id, |view| {
            let shown = standing
                .iter()
                .filter(|standing| view.shows(standing.tenant_id));
            Loss::Anew {
                standing: shown.cloned().collect(),
                time,
            }
        });
        state.announce();
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

    /// Whether nothing at all is known of what this view may show.
    pub(crate) fn is_dark(&self, id: ViewId) -> bool {
        let mut tenants = self.views.iter().skip(1).map(|view| view.tenant_id);
        let dark = |tenant_id| self.dark.contains(&tenant_id);
        match self.view(id).tenant_id {
            HOST => dark(HOST) || (self.views.len() > 1 && tenants.all(dark)),
            tenant_id => dark(tenant_id),
        }
    }

    /// When something was known again after nothing was.
    pub(crate) fn known_since(&self) -> Timestamp {
        self.known_since
    }

    /// Leaves a position without an event in every view that shows this tenant.
    fn lose(&mut self, tenant_id: i32, loss: impl Fn(&View) -> Loss) {
        if self.closed {
            return;
        }
        for view in &mut self.views {
            if view.shows(tenant_id) {
                view.lose(loss(view));
            }
        }
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

//! The contact centre as a backend of the Agent Service, and as people's own tests use it.

mod clockwork;
mod faults;
mod outbound;
mod sessions;
mod staff;
mod supervision;

use std::{
    sync::{Arc, Mutex, PoisonError},
    thread::{self, JoinHandle},
    time::Duration,
};

use openccas_protocol::{Error, Outputs, Request, Tenant};
use openccas_service::{Backend, Caller, NewEvent, Profile, Publisher, Responder};

use clockwork::{Shared, State};

use crate::{
    clock::{Clock, Span, Time},
    log::LogEntry,
    scenario::Scenario,
    world::{AgentView, InboundCall, OngoingCall, QueueStatistics, World},
};

/// How to run a scenario.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SimulatorOptions {
    /// What all chance comes from: the same scenario and seed on the virtual clock give the same
    /// events. 1 by default.
    pub seed: u64,
    /// What drives the time. Virtual by default.
    pub clock: Clock,
    /// Whether requests that the state makes impossible are refused, even if the scenario does not
    /// say so. Off by default.
    pub strict: bool,
}

impl Default for SimulatorOptions {
    fn default() -> Self {
        Self {
            seed: 1,
            clock: Clock::Virtual,
            strict: false,
        }
    }
}

/// A simulated contact centre.
///
/// Give it to the Agent Service as its [`Backend`], or use it alone: then
/// [`take_events`](Self::take_events) has what the service would publish.
pub struct Simulator {
    shared: Arc<Shared>,
    scenario: Scenario,
    clockwork: Mutex<Option<JoinHandle<()>>>,
}

impl Simulator {
    /// The centre of this scenario; one that a program has put together should have passed its
    /// [`check`](Scenario::check). Nothing happens before the time is moved or, in real time, the
    /// service has started.
    pub fn new(scenario: Scenario, options: SimulatorOptions) -> Arc<Self> {
        let shared = Shared::new(&scenario, options.seed, options.clock);
        if options.strict {
            shared.lock().world.set_strict(true);
        }
        Arc::new(Self {
            shared: Arc::new(shared),
            scenario,
            clockwork: Mutex::new(None),
        })
    }

    /// The scenario that it runs.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The simulated time.
    pub fn now(&self) -> Time {
        self.with(|world| world.now())
    }

    /// Moves the time on, and lets happen what is due meanwhile. In real time it is skipped.
    pub fn advance(&self, by: Duration) {
        let mut state = self.shared.lock();
        state.catch_up();
        let until = state.world.now() + Span::from(by);
        state.run_until(until);
        state.skip(Span::from(by));
        drop(state);
        self.shared.changed.notify_all();
    }

    /// Moves the time on to `time`; never back.
    pub fn run_until(&self, time: jiff::Timestamp) {
        let now = self.now().timestamp();
        if let Ok(by) = Duration::try_from(time.duration_since(now)) {
            self.advance(by);
        }
    }

    /// Carries out a request as if a host administrator's client had made it.
    ///
    /// # Errors
    /// Those of the request.
    pub fn carry_out(&self, request: &Request) -> Result<Outputs, Error> {
        self.with(|world| world.handle(request, Tenant::ALL_TENANTS, None))
    }

    /// A customer calls a service group; gives the id of the call.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, or if it is not for voice.
    pub fn inbound_call(&self, group: i32, call: InboundCall) -> Result<i32, Error> {
        self.with(|world| world.inbound_call(group, call))
    }

    /// An agent or phone agent picks up a ringing telephone, by hand.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn answer(&self, rec_id: i32, call_id: i32) -> Result<(), Error> {
        self.with(|world| world.pick_up(rec_id, call_id))
    }

    /// An agent or phone agent puts the telephone down, by hand.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn hang_up(&self, rec_id: i32, call_id: i32) -> Result<(), Error> {
        self.with(|world| world.put_down(rec_id, call_id))
    }

    /// An agent or phone agent dials, by hand; gives the id of the call.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn dial(&self, rec_id: i32, number: &str) -> Result<i32, Error> {
        self.with(|world| world.dial(rec_id, number))
    }

    /// An agent rejects a service group call that rings, by hand.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn reject(&self, rec_id: i32, call_id: i32) -> Result<(), Error> {
        self.with(|world| world.turn_down(rec_id, call_id))
    }

    /// The customer in a call hangs up, or gives up waiting.
    ///
    /// # Errors
    /// `impossible_in_this_state` if there is no customer in it.
    pub fn customer_hangs_up(&self, call_id: i32) -> Result<(), Error> {
        self.with(|world| world.customer_leaves(call_id))
    }

    /// An agent or phone agent logs on, by hand, at the extension that the scenario gives.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn log_on(&self, rec_id: i32) -> Result<(), Error> {
        self.with(|world| world.sign_on(rec_id))
    }

    /// An agent or phone agent logs off, by hand.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn log_off(&self, rec_id: i32) -> Result<(), Error> {
        self.with(|world| world.sign_off(rec_id))
    }

    /// All agents and phone agents, by record id.
    pub fn agents(&self) -> Vec<AgentView> {
        self.with(|world| world.agents())
    }

    /// All calls that wait, ring or go on, by id.
    pub fn calls(&self) -> Vec<OngoingCall> {
        self.with(|world| world.calls())
    }

    /// What has become of the calls of each service group that had any. No client knows of it: the
    /// interface tells nothing of calls that wait.
    pub fn queue_statistics(&self) -> Vec<QueueStatistics> {
        self.with(|world| world.queue_statistics())
    }

    /// The simulator's log, oldest entry first: what was not done, and why.
    pub fn log(&self) -> Vec<LogEntry> {
        self.with(|world| world.log().cloned().collect())
    }

    /// The events since this was last asked. There are none once a service publishes them.
    pub fn take_events(&self) -> Vec<NewEvent> {
        self.with(World::take_events)
    }

    /// Does something with the world as it is now, and publishes what comes of it.
    fn with<T>(&self, step: impl FnOnce(&mut World) -> T) -> T {
        let mut state = self.shared.lock();
        state.catch_up();
        let result = step(&mut state.world);
        state.publish();
        drop(state);
        self.shared.changed.notify_all();
        result
    }

    fn end(&self) {
        let mut state = self.shared.lock();
        state.stopped = true;
        state.publisher = None;
        drop(state);
        self.shared.changed.notify_all();
        let clockwork = self
            .clockwork
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        // Whoever is told of an event may be the one who lets go of the simulator.
        if let Some(clockwork) = clockwork.filter(|it| it.thread().id() != thread::current().id()) {
            // It has no result, and a panic in it has been reported by then.
            let _ = clockwork.join();
        }
    }
}

impl Backend for Simulator {
    fn profile(&self) -> Profile {
        let centre = &self.scenario.centre;
        Profile {
            name: centre.name.clone(),
            time_zone: centre.time_zone.clone(),
            tenants: self.shared.lock().world.tenants().to_vec(),
        }
    }

    fn start(self: Arc<Self>, publisher: Publisher) {
        let mut state = self.shared.lock();
        // What happened before is part of the configuration by now.
        state.catch_up();
        state.world.take_events();
        publisher.configure(state.world.configuration());
        state.publisher = Some(publisher);
        let real_time = state.pace.is_some();
        drop(state);
        if real_time {
            let shared = Arc::clone(&self.shared);
            let clockwork = thread::Builder::new()
                .name("openccas-simulator".to_owned())
                .spawn(move || shared.run());
            match clockwork {
                Ok(clockwork) => {
                    *self
                        .clockwork
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner) = Some(clockwork);
                }
                Err(error) => tracing::error!("the simulator's clock does not run: {error}"),
            }
        }
    }

    fn request(&self, request: Request, caller: Caller, responder: Responder) {
        let mut state = self.shared.lock();
        state.catch_up();
        state.publish();
        let correlation = Some(caller.correlation);
        let State { world, late, .. } = &mut *state;
        let met = world.fault(&request);
        let answer = world.handle(&request, caller.view_tenant, correlation);
        late.answer(met, world.now(), responder, answer);
        // Still under the lock: events leave in the order in which they happened.
        state.publish();
        drop(state);
        self.shared.changed.notify_all();
    }

    fn now(&self) -> jiff::Timestamp {
        Self::now(self).timestamp()
    }

    fn stop(&self) {
        self.end();
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.end();
    }
}

impl std::fmt::Debug for Simulator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Simulator")
            .field("centre", &self.scenario.centre.name)
            .finish_non_exhaustive()
    }
}

//! The connection to the contact centre through one COM object: made, watched, made again.
//!
//! Two threads work for it. One owns the object: it makes it, connects it, calls it, and rests so
//! that it can deliver events. It may hang for ever in any of that. The other one supervises: it
//! publishes, notices what takes too long, gives a thread up that hangs, and begins again with a new
//! thread and a new object. A thread that was given up and comes back finds that nobody waits for
//! it, lets go of its object and ends.

mod owner;
mod state;
mod supervisor;

use std::{
    io,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use openccas_protocol::{Error, ErrorKind, Method, Value};
use openccas_service::{Publisher, Responder};

use crate::object::ObjectMaker;
pub(crate) use owner::connect;
use state::{Job, Phase, Signal, State};

/// How an object is connected.
#[derive(Clone, Debug, PartialEq)]
pub struct Connection {
    /// The method that connects, now and after a loss.
    pub method: Method,
    /// Its arguments.
    pub arguments: Vec<Value>,
    /// The arguments of `SetLogonCredentials`, if it comes first.
    pub credentials: Option<Vec<Value>>,
}

/// How long things may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Making the object and connecting it.
    pub connect: Duration,
    /// The configuration data, up to DATA_COMPLETE.
    pub configuration: Duration,
    /// One call.
    pub call: Duration,
    /// How long events wait while a call is under way, so that its answer comes before what it
    /// caused: an object may tell events from within a call. One that takes longer for an answer
    /// shall not keep all events waiting.
    pub hold: Duration,
    /// From a loss to the first attempt to connect again. It doubles with each that fails.
    pub first_delay: Duration,
    /// The longest that becomes of it.
    pub longest_delay: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            // The object itself takes 30 seconds to give up.
            connect: Duration::from_secs(45),
            configuration: Duration::from_secs(60),
            call: Duration::from_secs(20),
            hold: Duration::from_millis(250),
            first_delay: Duration::from_secs(1),
            longest_delay: Duration::from_secs(30),
        }
    }
}

/// The connection to the contact centre, or to one of its tenants.
#[derive(Clone)]
pub(crate) struct Link {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) tenant_id: i32,
    pub(crate) connection: Connection,
    pub(crate) patience: Patience,
    pub(crate) maker: Arc<dyn ObjectMaker>,
    state: Mutex<State>,
    changed: Condvar,
}

impl Shared {
    // A panic elsewhere leaves nothing half done in here that matters.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leaves what an owner has to say, if it is the one that counts.
    fn signal(&self, generation: u64, signal: Signal) {
        let mut state = self.lock();
        if state.generation == generation {
            state.inbox.push_back(signal);
            drop(state);
            self.notify();
        }
    }

    /// The supervisor has something to do.
    fn notify(&self) {
        // Who waits for the end waits there too.
        self.changed.notify_all();
    }
}

impl Link {
    pub(crate) fn new(
        tenant_id: i32,
        connection: Connection,
        patience: Patience,
        maker: Arc<dyn ObjectMaker>,
    ) -> Self {
        Self {
            shared: Arc::new(Shared {
                tenant_id,
                connection,
                patience,
                maker,
                state: Mutex::new(State::new(patience.first_delay)),
                changed: Condvar::new(),
            }),
        }
    }

    pub(crate) fn tenant_id(&self) -> i32 {
        self.shared.tenant_id
    }

    /// Begins to connect, and publishes what comes of it. Waits until it is connected, or the first
    /// attempt has failed.
    pub(crate) fn start(&self, publisher: Publisher) -> io::Result<()> {
        self.shared.lock().phase = Phase::Resting {
            until: Instant::now(),
        };
        let shared = Arc::clone(&self.shared);
        thread::Builder::new()
            .name(format!("bridge-{}", self.shared.tenant_id))
            .spawn(move || supervisor::run(&shared, &publisher))?;
        let state = self.shared.lock();
        let begins = |state: &mut State| {
            !state.stopping && !state.failed && !matches!(state.phase, Phase::Live)
        };
        drop(
            self.shared
                .changed
                .wait_while(state, begins)
                .unwrap_or_else(PoisonError::into_inner),
        );
        Ok(())
    }

    /// Has the object carry out a request, after those that came before.
    pub(crate) fn request(&self, method: Method, inputs: Vec<Value>, responder: Responder) {
        let mut state = self.shared.lock();
        if !state.takes_requests() {
            let error = Error::new(ErrorKind::NotConnected, state.reason.clone());
            drop(state);
            return responder.answer(Err(error));
        }
        state.queue.push_back(Job {
            method,
            inputs,
            responder,
        });
        // The owner looks again by itself once it is done with what it does.
        if state.running.is_none() {
            state.wake();
        }
    }

    /// Whether the object is connected and has told its configuration.
    pub(crate) fn is_live(&self) -> bool {
        matches!(self.shared.lock().phase, Phase::Live)
    }

    /// Whether this agent was logged on or appeared here.
    pub(crate) fn knows_agent(&self, rec_id: i32) -> bool {
        self.shared.lock().agents.contains(&rec_id)
    }

    /// Lets go of the object, and refuses requests from here on. It does not wait.
    pub(crate) fn stop(&self) {
        self.shared.lock().stopping = true;
        self.shared.changed.notify_all();
    }

    /// Waits until no object is held any more. False if one still is after this time.
    pub(crate) fn ended(&self, within: Duration) -> bool {
        let state = self.shared.lock();
        let held = |state: &mut State| state.owned || state.astray > 0;
        let result = self
            .shared
            .changed
            .wait_timeout_while(state, within, held)
            .unwrap_or_else(PoisonError::into_inner);
        !result.1.timed_out()
    }
}

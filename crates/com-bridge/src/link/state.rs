//! Where a link is in its life, and what waits there.

use std::{
    collections::{HashSet, VecDeque},
    time::{Duration, Instant},
};

use openccas_protocol::{Error, ErrorKind, Method, Value};
use openccas_service::{NewEvent, Responder};

use crate::object::Waker;

/// All that is known of a link.
pub(crate) struct State {
    pub(crate) phase: Phase,
    /// Which of its owners is the one that counts: those before it were given up.
    pub(crate) generation: u64,
    /// What the object told and nobody has looked at.
    pub(crate) inbox: VecDeque<Signal>,
    /// Requests that the object has not been given.
    pub(crate) queue: VecDeque<Job>,
    /// The request that the object works on.
    pub(crate) running: Option<Running>,
    /// Ends the rest of the owner.
    pub(crate) waker: Option<Waker>,
    /// Whether there is an owner that counts.
    pub(crate) owned: bool,
    /// Owners that were given up and have not let go of their object yet.
    pub(crate) astray: usize,
    /// Whether that there are too many of them was told.
    pub(crate) astray_told: bool,
    /// Why no requests are taken, for people.
    pub(crate) reason: String,
    /// How long to wait after the next failure.
    pub(crate) delay: Duration,
    /// Whether it was lost, or could not be connected, at least once.
    pub(crate) failed: bool,
    /// Agents that appeared here.
    pub(crate) agents: HashSet<i32>,
    pub(crate) stopping: bool,
}

/// Where a link is in its life.
#[derive(Debug)]
pub(crate) enum Phase {
    /// Nothing is connected, and nothing is tried before this time.
    Resting { until: Instant },
    /// An owner makes its object and connects it.
    Connecting { until: Instant },
    /// The object is connected, and its configuration data come.
    Configuring {
        until: Instant,
        configuration: Vec<NewEvent>,
        /// What happened meanwhile.
        meanwhile: Vec<NewEvent>,
    },
    /// All is well.
    Live,
}

/// What an object tells.
#[derive(Debug)]
pub(crate) enum Signal {
    /// It is connected.
    Connected,
    /// It cannot be made, or not connected.
    Failed(String),
    /// OnEvent.
    Event {
        event: NewEvent,
        /// The agent who logged on, if it tells that.
        logged_on: Option<i32>,
    },
    /// OnEvent with something that cannot be read.
    Unreadable(String),
    /// OnDisconnect.
    Disconnected,
}

/// A request on its way to the object.
pub(crate) struct Job {
    pub(crate) method: Method,
    pub(crate) inputs: Vec<Value>,
    pub(crate) responder: Responder,
}

/// A request that the object works on.
pub(crate) struct Running {
    pub(crate) method: Method,
    pub(crate) since: Instant,
    pub(crate) responder: Responder,
}

impl State {
    pub(crate) fn new(first_delay: Duration) -> Self {
        Self {
            phase: Phase::Resting {
                until: Instant::now(),
            },
            generation: 0,
            inbox: VecDeque::new(),
            queue: VecDeque::new(),
            running: None,
            waker: None,
            owned: false,
            astray: 0,
            astray_told: false,
            reason: "the bridge has not connected to the Agent Service yet".to_owned(),
            delay: first_delay,
            failed: false,
            agents: HashSet::new(),
            stopping: false,
        }
    }

    pub(crate) fn takes_requests(&self) -> bool {
        !self.stopping && matches!(self.phase, Phase::Configuring { .. } | Phase::Live)
    }

    /// Ends the rest of the owner, if it rests.
    pub(crate) fn wake(&self) {
        if let Some(waker) = &self.waker {
            waker();
        }
    }

    /// Gives the owner up. Its requests fail at once: the one that it works on with `kind`, since
    /// nobody knows what became of it; the others were never begun.
    pub(crate) fn give_up(&mut self, kind: ErrorKind, reason: &str) {
        self.wake();
        self.waker = None;
        if std::mem::take(&mut self.owned) {
            self.astray += 1;
        }
        self.generation += 1;
        self.inbox.clear();
        self.reason = format!("the bridge is not connected to the Agent Service: {reason}");
        if let Some(running) = self.running.take() {
            let name = running.method.info().com_name;
            let message = format!("nobody knows what became of {name}: {reason}");
            running.responder.answer(Err(Error::new(kind, message)));
        }
        for job in self.queue.drain(..) {
            let error = Error::new(ErrorKind::NotConnected, self.reason.clone());
            job.responder.answer(Err(error));
        }
    }
}

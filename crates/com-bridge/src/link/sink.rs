//! Where an object tells what happens.

use std::{fmt, sync::Arc};

use jiff::Timestamp;
use openccas_service::NewEvent;

use super::{Shared, state::Signal};
use crate::{
    object::EventObject,
    reading::{Reading, read},
};

/// Takes what an object tells. Cheap to clone; any thread may use it, at any time.
#[derive(Clone)]
pub struct Sink {
    shared: Arc<Shared>,
    generation: u64,
}

impl Sink {
    pub(super) fn new(shared: Arc<Shared>, generation: u64) -> Self {
        Self { shared, generation }
    }

    /// OnEvent.
    pub fn event(&self, event: &dyn EventObject) {
        let time = Timestamp::now();
        let signal = match read(event) {
            Ok(Reading { body, logged_on }) => {
                let event = NewEvent {
                    tenant_id: self.shared.tenant_id,
                    time,
                    body,
                    correlation: None,
                };
                Signal::Event { event, logged_on }
            }
            Err(raised) => Signal::Unreadable(format!("GetType failed: {raised}")),
        };
        self.signal(signal);
    }

    /// OnEvent with something that is no event object.
    pub fn unreadable(&self, why: impl Into<String>) {
        self.signal(Signal::Unreadable(why.into()));
    }

    /// OnDisconnect.
    pub fn disconnected(&self) {
        self.signal(Signal::Disconnected);
    }

    pub(super) fn signal(&self, signal: Signal) {
        let mut state = self.shared.lock();
        if state.generation == self.generation {
            state.inbox.push_back(signal);
            drop(state);
            self.shared.notify();
        }
    }
}

impl fmt::Debug for Sink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sink")
            .field("generation", &self.generation)
            .finish_non_exhaustive()
    }
}

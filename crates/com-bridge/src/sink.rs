//! Where an object tells what happens.

use std::{fmt, sync::Arc};

use jiff::Timestamp;

use crate::{
    object::EventObject,
    reading::{Reading, read},
};

/// What an object tells.
#[derive(Debug)]
pub(crate) enum Told {
    /// OnEvent.
    Event(Timestamp, Reading),
    /// OnEvent with something that cannot be read.
    Unreadable(String),
    /// OnDisconnect.
    Disconnected,
}

/// Takes what an object tells. Cheap to clone; any thread may use it, at any time.
#[derive(Clone)]
pub struct Sink {
    listener: Arc<dyn Fn(Told) + Send + Sync>,
}

impl Sink {
    pub(crate) fn new(listener: impl Fn(Told) + Send + Sync + 'static) -> Self {
        Self {
            listener: Arc::new(listener),
        }
    }

    /// OnEvent.
    pub fn event(&self, event: &dyn EventObject) {
        let time = Timestamp::now();
        (self.listener)(match read(event) {
            Ok(reading) => Told::Event(time, reading),
            Err(raised) => Told::Unreadable(format!("GetType failed: {raised}")),
        });
    }

    /// OnEvent with something that is no event object.
    pub fn unreadable(&self, why: impl Into<String>) {
        (self.listener)(Told::Unreadable(why.into()));
    }

    /// OnDisconnect.
    pub fn disconnected(&self) {
        (self.listener)(Told::Disconnected);
    }
}

impl fmt::Debug for Sink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sink").finish_non_exhaustive()
    }
}

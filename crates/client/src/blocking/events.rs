//! Waiting for events on a thread.

use std::time::{Duration, Instant};

use openccas_protocol::{Error, ErrorKind, Event};

use crate::{Delivery, Result, delivery::Waited};

/// A consumer whose iteration waits on the calling thread; see [`crate::Events`].
#[derive(Debug)]
pub struct Events {
    inner: crate::Events,
}

impl Events {
    pub(super) fn new(inner: crate::Events) -> Self {
        Self { inner }
    }

    /// The next event or notice; `None` when the stream has ended.
    ///
    /// # Errors
    /// `timeout` if nothing came in time. Else the loss of the connection, after its last event.
    pub fn next_timeout(&mut self, timeout: Duration) -> Result<Option<Delivery>> {
        let deadline = Instant::now().checked_add(timeout);
        match self.inner.wait_next(deadline) {
            Waited::Delivery(delivery) => delivery.map(Some),
            Waited::Ended => Ok(None),
            Waited::Nothing => Err(Error::new(
                ErrorKind::Timeout,
                format!("no event came within {timeout:?}"),
            )),
        }
    }

    /// Whatever is there, without waiting.
    pub fn try_next(&mut self) -> Option<Result<Delivery>> {
        self.inner.try_next()
    }
}

impl Iterator for Events {
    type Item = Result<Delivery>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.inner.wait_next(None) {
            Waited::Delivery(delivery) => Some(delivery),
            Waited::Ended | Waited::Nothing => None,
        }
    }
}

/// An event to come; [`wait`](Self::wait) for it after the request that shall cause it.
#[derive(Debug)]
#[must_use = "it does nothing but wait"]
pub struct Expectation {
    inner: crate::Expectation,
}

impl Expectation {
    /// Waits until it is in effect, or has failed, which [`wait`](Self::wait) tells.
    pub(super) fn new(mut inner: crate::Expectation) -> Self {
        let _ = pollster::block_on(inner.ready());
        Self { inner }
    }

    /// Waits for the event.
    ///
    /// # Errors
    /// `timeout` if none came in time, or why the connection was lost.
    pub fn wait(self) -> Result<Event> {
        pollster::block_on(self.inner)
    }
}

//! Requests on their way out, and who waits for their replies.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use openccas_protocol::{
    Argument, Error, ErrorKind, MAX_SEQ, Method, Outcome, Outputs, Reply, encode_request,
};
use tokio::sync::{Notify, oneshot};

use super::recipient::Recipient;
use crate::Result;

/// The most that may wait to be written; beyond it requests are refused.
const LIMIT: usize = 8 * 1024 * 1024;

/// Where any thread leaves its requests. The connection writes all that have come together at
/// once, so that many requests cost one system call.
#[derive(Debug)]
pub(crate) struct Outbox {
    state: Mutex<State>,
    /// Wakes the connection.
    pub(crate) connection: Arc<Notify>,
}

#[derive(Debug)]
pub(super) struct State {
    /// Which of the client's connections takes the requests, or was the last to do so.
    generation: u64,
    /// Why no requests can be sent, if so.
    closed: Option<Error>,
    bytes: Vec<u8>,
    /// Bytes of requests that the connection has taken so far.
    taken: u64,
    last_id: u64,
    max_frame: u32,
    pub(super) waiting: HashMap<u64, Waiting>,
    /// Ends the requests with a deadline.
    #[cfg(feature = "embed")]
    pub(super) alarm: super::completion::Alarm,
}

/// Where a request stands.
pub(super) struct Place {
    pub(super) id: u64,
    /// Where it begins in the stream of all requests.
    start: u64,
    /// Whether no other one waited to be written.
    is_first: bool,
}

impl State {
    /// Writes a request whose arguments were checked.
    pub(super) fn write(&mut self, method: Method, arguments: &[Argument<'_>]) -> Result<Place> {
        if let Some(reason) = &self.closed {
            return Err(reason.clone().with_outcome(Outcome::NotSent));
        }
        if self.bytes.len() > LIMIT {
            return Err(Error::new(
                ErrorKind::Timeout,
                "the service does not read: too many requests wait to be sent",
            ));
        }
        if self.last_id == MAX_SEQ {
            return Err(Error::new(
                ErrorKind::Internal,
                "this client has used up its ids",
            ));
        }
        let id = self.last_id + 1;
        let before = self.bytes.len();
        encode_request(id, method, arguments, &mut self.bytes);
        let size = self.bytes.len() - before;
        if size > self.max_frame as usize {
            self.bytes.truncate(before);
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!(
                    "the arguments of {} take {size} bytes; the service takes requests of at \
                     most {}",
                    method.info().name,
                    self.max_frame
                ),
            ));
        }
        self.last_id = id;
        Ok(Place {
            id,
            start: self.taken + before as u64,
            is_first: before == 0,
        })
    }
}

#[derive(Debug)]
pub(super) struct Waiting {
    /// The connection that the request is for.
    generation: u64,
    pub(super) recipient: Recipient,
    /// Where the request begins in the stream of all requests.
    start: u64,
}

impl Outbox {
    pub(crate) fn new() -> Self {
        Self {
            state: Mutex::new(State {
                generation: 0,
                closed: Some(ErrorKind::NotConnected.into()),
                bytes: Vec::new(),
                taken: 0,
                last_id: 0,
                max_frame: 0,
                waiting: HashMap::new(),
                #[cfg(feature = "embed")]
                alarm: super::completion::Alarm::default(),
            }),
            connection: Arc::new(Notify::new()),
        }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Requests can be sent from here on, in frames up to this size.
    pub(crate) fn open(&self, generation: u64, max_frame: u32) {
        let mut state = self.state();
        state.generation = generation;
        state.closed = None;
        state.max_frame = max_frame;
        state.bytes.clear();
        state.taken = 0;
        // Ids go on: somebody may still hold one of an earlier session.
    }

    /// Leaves a request whose arguments were checked.
    pub(crate) fn send(
        self: &Arc<Self>,
        method: Method,
        arguments: &[Argument<'_>],
    ) -> Result<Waiter> {
        let (sender, receiver) = oneshot::channel();
        let mut state = self.state();
        let place = state.write(method, arguments)?;
        self.enlist(state, &place, Recipient::Task(sender));
        Ok(Waiter {
            id: place.id,
            receiver,
            outbox: Arc::clone(self),
        })
    }

    /// Notes who waits for the reply to a request that was written.
    pub(super) fn enlist(
        &self,
        mut state: MutexGuard<'_, State>,
        place: &Place,
        recipient: Recipient,
    ) {
        let waiting = Waiting {
            generation: state.generation,
            recipient,
            start: place.start,
        };
        state.waiting.insert(place.id, waiting);
        drop(state);
        if place.is_first {
            self.connection.notify_one();
        }
    }

    /// Whether more than one request is under way.
    pub(crate) fn is_busy(&self) -> bool {
        self.state().waiting.len() > 1
    }

    /// Takes what waits to be written, for the connection; false if there is nothing.
    pub(crate) fn take(&self, generation: u64, into: &mut Vec<u8>) -> bool {
        let mut state = self.state();
        if state.bytes.is_empty() || state.generation != generation {
            return false;
        }
        state.taken += state.bytes.len() as u64;
        into.append(&mut state.bytes);
        true
    }

    /// Hands a reply to who waits for it, if anybody still does.
    pub(crate) fn reply(&self, reply: Reply) {
        let waiting = self.state().waiting.remove(&reply.id);
        if let Some(waiting) = waiting {
            waiting.recipient.resolve(reply.into_result());
        }
    }

    /// No request is taken any more, and none will be.
    pub(crate) fn refuse(&self, reason: Error) {
        self.state().closed = Some(reason);
    }

    /// No more requests by this connection. Gives those that wait, to be failed at once. `written`
    /// is how many bytes of requests it has got rid of.
    pub(crate) fn close(&self, generation: u64, reason: &Error, written: u64) -> Unanswered {
        let mut state = self.state();
        // What waits for a later connection is none of its business.
        if state.generation == generation {
            state.closed = Some(not_connected_after(reason));
            state.bytes.clear();
        }
        let mine = |_: &u64, waiting: &mut Waiting| waiting.generation == generation;
        let gone = state.waiting.extract_if(mine);
        Unanswered {
            waiting: gone.map(|(_, waiting)| waiting).collect(),
            reason: reason.clone(),
            written,
        }
    }
}

/// Requests that a connection has not answered and will not.
#[must_use]
pub(crate) struct Unanswered {
    waiting: Vec<Waiting>,
    reason: Error,
    written: u64,
}

impl Unanswered {
    /// Tells everybody. May run code of the application: not under a lock.
    pub(crate) fn fail(self) {
        for waiting in self.waiting {
            let outcome = if waiting.start < self.written {
                Outcome::Unknown
            } else {
                Outcome::NotSent
            };
            let error = self.reason.clone().with_outcome(outcome);
            waiting.recipient.resolve(Err(error));
        }
    }
}

/// What later requests are told.
fn not_connected_after(reason: &Error) -> Error {
    match reason.kind() {
        ErrorKind::Closed => reason.clone(),
        _ => Error::new(
            ErrorKind::NotConnected,
            format!("not connected to an Agent Service: {}", reason.message()),
        ),
    }
}

/// Somebody who waits for a reply. Dropping it drops the interest, nothing else.
#[derive(Debug)]
pub(crate) struct Waiter {
    id: u64,
    receiver: oneshot::Receiver<Result<Outputs>>,
    outbox: Arc<Outbox>,
}

impl Waiter {
    pub(crate) async fn reply(&mut self) -> Result<Outputs> {
        match (&mut self.receiver).await {
            Ok(result) => result,
            // The outbox answers everybody before it forgets him.
            Err(_) => Err(
                Error::new(ErrorKind::Internal, "the reply was lost in the client")
                    .with_outcome(Outcome::Unknown),
            ),
        }
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        self.outbox.state().waiting.remove(&self.id);
    }
}

//! Requests on their way out, and who waits for their replies.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use openccas_protocol::{
    Argument, Error, ErrorKind, MAX_SEQ, Method, Outcome, Outputs, Reply, encode_request,
};
use tokio::sync::oneshot;

use super::{recipient::Recipient, shortcut::Shortcut};
use crate::{Result, bell::Bell};

/// The most that may wait to be written; beyond it requests are refused.
const LIMIT: usize = 8 * 1024 * 1024;

/// Where any thread leaves its requests. The connection writes all that have come together at
/// once, so that many requests cost one system call; one that nothing else is under way with is
/// written at once by who makes it.
#[derive(Debug)]
pub(crate) struct Outbox {
    state: Mutex<State>,
    /// Wakes the connection.
    pub(crate) connection: Arc<Bell>,
}

#[derive(Debug)]
pub(super) struct State {
    /// Which of the client's connections takes the requests, or was the last to do so.
    generation: u64,
    /// Why no requests can be sent, if so.
    closed: Option<Error>,
    bytes: Vec<u8>,
    /// What the socket did not take of requests that were written past the connection: to be
    /// written before anything else.
    rest: Vec<u8>,
    /// Whether the connection was told of what is in `bytes`.
    is_told: bool,
    /// The way past the connection, as long as it has nothing to write.
    shortcut: Option<Arc<Shortcut>>,
    /// Whether something was written that way of which the connection does not know.
    was_passed: bool,
    /// Bytes of requests that the connection has taken so far, or that were written past it.
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
}

/// What waits to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outgoing {
    Nothing,
    /// Whole requests.
    Requests,
    /// It begins in the middle of a request: nothing may come before it.
    Rest,
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
            start: self.taken + (self.rest.len() + before) as u64,
        })
    }
}

impl State {
    /// Notes who waits for the reply to a request that was written into the outbox.
    pub(super) fn enlist(&mut self, place: &Place, recipient: Recipient) {
        let waiting = Waiting {
            generation: self.generation,
            recipient,
            start: place.start,
        };
        self.waiting.insert(place.id, waiting);
    }

    /// Writes what waits past the connection, as far as the socket takes it. False if something is
    /// left for the connection.
    fn write_past(&mut self) -> bool {
        let Some(shortcut) = &self.shortcut else {
            return false;
        };
        let count = shortcut.write(&self.bytes);
        if count == 0 {
            return false;
        }
        self.taken += count as u64;
        self.was_passed = true;
        if count == self.bytes.len() {
            self.bytes.clear();
            return true;
        }
        self.rest = self.bytes.split_off(count);
        self.bytes.clear();
        self.shortcut = None;
        false
    }

    /// What was not written is not to be written any more.
    fn forget(&mut self) {
        self.bytes.clear();
        self.rest.clear();
        self.is_told = false;
        self.shortcut = None;
        self.was_passed = false;
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
                rest: Vec::new(),
                is_told: false,
                shortcut: None,
                was_passed: false,
                taken: 0,
                last_id: 0,
                max_frame: 0,
                waiting: HashMap::new(),
                #[cfg(feature = "embed")]
                alarm: super::completion::Alarm::default(),
            }),
            connection: Arc::default(),
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
        state.forget();
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
        state.enlist(&place, Recipient::Task(sender));
        self.leave(state);
        Ok(Waiter {
            id: place.id,
            receiver,
            outbox: Arc::clone(self),
        })
    }

    /// Sees to it that the request that was enlisted last is written. If others are under way it
    /// leaves with those that come meanwhile.
    pub(super) fn leave(&self, state: MutexGuard<'_, State>) {
        if state.waiting.len() == 1 {
            self.write(state);
        } else {
            self.tell(state);
        }
    }

    /// Writes the requests that wait, past the connection if that has nothing to write itself.
    fn write(&self, mut state: MutexGuard<'_, State>) {
        // What somebody wants besides, as the events that he expects of his request, goes first,
        // and the connection asks for it.
        if self.connection.is_unheard() || !state.write_past() {
            self.tell(state);
        }
    }

    /// Tells the connection that requests wait.
    fn tell(&self, mut state: MutexGuard<'_, State>) {
        let is_told = std::mem::replace(&mut state.is_told, true);
        drop(state);
        if !is_told {
            self.connection.notify_one();
        }
    }

    /// Writes the requests that were left without a word to the connection.
    #[cfg(feature = "embed")]
    pub(crate) fn flush(&self) {
        let state = self.state();
        if !state.bytes.is_empty() && !state.is_told {
            self.write(state);
        }
    }

    /// The connection has nothing to write: others may.
    pub(super) fn lend(&self, generation: u64, shortcut: Option<&Arc<Shortcut>>) {
        let mut state = self.state();
        if state.generation == generation && state.closed.is_none() {
            state.shortcut = shortcut.cloned();
        }
    }

    /// Nobody writes past this connection any more. If that has happened to a request in part, the
    /// connection takes what is left of it.
    pub(super) fn take_back(&self, generation: u64, into: &mut Vec<u8>) {
        let mut state = self.state();
        if state.generation == generation {
            state.shortcut = None;
            state.taken += state.rest.len() as u64;
            into.append(&mut state.rest);
        }
    }

    /// Whether more than one request is under way.
    pub(crate) fn is_busy(&self) -> bool {
        self.state().waiting.len() > 1
    }

    /// Takes what waits to be written, for the connection, which from here on is the only one to
    /// write. Also tells whether something was written past it meanwhile.
    pub(super) fn take(&self, generation: u64, into: &mut Vec<u8>) -> (Outgoing, bool) {
        let mut state = self.state();
        if state.generation != generation {
            return (Outgoing::Nothing, false);
        }
        state.shortcut = None;
        let was_passed = std::mem::take(&mut state.was_passed);
        let outgoing = if !state.rest.is_empty() {
            into.append(&mut state.rest);
            Outgoing::Rest
        } else if !state.bytes.is_empty() {
            state.is_told = false;
            into.append(&mut state.bytes);
            Outgoing::Requests
        } else {
            state.is_told = false;
            Outgoing::Nothing
        };
        state.taken += into.len() as u64;
        (outgoing, was_passed)
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
            state.forget();
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

//! Where parcels and notices wait for one consumer.

use std::{
    collections::VecDeque,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
    time::Instant,
};

use openccas_protocol::{Error, Notice};

use super::Parcel;

/// What a consumer finds in its mailbox.
#[derive(Debug)]
pub(crate) enum Mail {
    Parcel(Arc<Parcel>),
    Notice(Notice),
    /// The connection is lost for good. The mail after it belongs to another connection.
    Lost(Error),
}

/// A queue between the connection and one consumer, which may be a task or a thread.
///
/// It has no bound of its own: what can be in it is bounded by the credit that was granted.
#[derive(Debug, Default)]
pub(crate) struct Mailbox {
    state: Mutex<State>,
    arrived: Condvar,
}

#[derive(Debug, Default)]
struct State {
    mail: VecDeque<Mail>,
    waker: Option<Waker>,
    closed: bool,
}

/// The answer of a mailbox that was asked for mail.
#[derive(Debug)]
pub(crate) enum Taken {
    Mail(Mail),
    /// Nothing came in time.
    Nothing,
    /// Nothing will come any more.
    Closed,
}

impl Mailbox {
    fn state(&self) -> MutexGuard<'_, State> {
        // No user code runs under the lock, so a poisoned one is still consistent.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts mail in, all at once, and wakes the consumer once.
    pub(crate) fn deliver(&self, mail: impl IntoIterator<Item = Mail>) {
        let waker = {
            let mut state = self.state();
            if state.closed {
                return;
            }
            state.mail.extend(mail);
            state.waker.take()
        };
        self.arrived.notify_one();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Throws away what waits.
    pub(crate) fn clear(&self) {
        let discarded = std::mem::take(&mut self.state().mail);
        // Dropped without the lock: parcels give credit back.
        drop(discarded);
    }

    /// No more mail; what is in it can still be taken.
    pub(crate) fn close(&self) {
        let waker = {
            let mut state = self.state();
            state.closed = true;
            state.waker.take()
        };
        self.arrived.notify_all();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    pub(crate) fn try_take(&self) -> Taken {
        let mut state = self.state();
        match state.mail.pop_front() {
            Some(mail) => Taken::Mail(mail),
            None if state.closed => Taken::Closed,
            None => Taken::Nothing,
        }
    }

    pub(crate) fn poll_take(&self, context: &Context<'_>) -> Poll<Option<Mail>> {
        let mut state = self.state();
        match state.mail.pop_front() {
            Some(mail) => Poll::Ready(Some(mail)),
            None if state.closed => Poll::Ready(None),
            None => {
                state.wake_later(context);
                Poll::Pending
            }
        }
    }

    /// Ready when something can be taken, or nothing will come any more.
    #[cfg(feature = "embed")]
    pub(crate) fn poll_ready(&self, context: &Context<'_>) -> Poll<()> {
        let mut state = self.state();
        if state.is_ready() {
            return Poll::Ready(());
        }
        state.wake_later(context);
        Poll::Pending
    }

    /// Waits on this thread until something can be taken or nothing will come any more; false at
    /// the deadline.
    #[cfg(feature = "embed")]
    pub(crate) fn wait_ready(&self, deadline: Option<Instant>) -> bool {
        let mut state = self.state();
        while !state.is_ready() {
            state = match self.wait(state, deadline) {
                Ok(state) => state,
                Err(PastDeadline) => return false,
            };
        }
        // Who waits beside this thread may find mail, too.
        self.arrived.notify_one();
        true
    }

    /// Waits on this thread, until `deadline` if there is one.
    pub(crate) fn wait_take(&self, deadline: Option<Instant>) -> Taken {
        let mut state = self.state();
        loop {
            if let Some(mail) = state.mail.pop_front() {
                return Taken::Mail(mail);
            }
            if state.closed {
                return Taken::Closed;
            }
            state = match self.wait(state, deadline) {
                Ok(state) => state,
                Err(PastDeadline) => return Taken::Nothing,
            };
        }
    }

    /// Waits on this thread for anything to happen.
    fn wait<'a>(
        &self,
        state: MutexGuard<'a, State>,
        deadline: Option<Instant>,
    ) -> Result<MutexGuard<'a, State>, PastDeadline> {
        let Some(deadline) = deadline else {
            let state = self.arrived.wait(state);
            return Ok(state.unwrap_or_else(PoisonError::into_inner));
        };
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(PastDeadline);
        }
        let (state, _) = self
            .arrived
            .wait_timeout(state, left)
            .unwrap_or_else(PoisonError::into_inner);
        Ok(state)
    }
}

struct PastDeadline;

impl State {
    #[cfg(feature = "embed")]
    fn is_ready(&self) -> bool {
        self.closed || !self.mail.is_empty()
    }

    fn wake_later(&mut self, context: &Context<'_>) {
        match &mut self.waker {
            Some(waker) => waker.clone_from(context.waker()),
            None => self.waker = Some(context.waker().clone()),
        }
    }
}

//! Requests that are answered by a callback, and their time limit.

use std::{
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Weak},
    time::{Duration, Instant},
};

use openccas_protocol::{Argument, Error, ErrorKind, Method, Outcome, Outputs};
use tokio::{runtime::Handle, sync::Notify, task::AbortHandle, time::sleep_until};

use super::{Outbox, recipient::Recipient};
use crate::{Result, client::timed_out};

type Callback = Box<dyn FnOnce(Result<Outputs>) + Send>;

/// Runs a callback. Whoever does goes on: one that panics is no reason to lose the connection.
pub(crate) fn contain(callback: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(callback)).is_err() {
        tracing::error!("the completion of a request panicked");
    }
}

/// A callback that is called exactly once, whatever happens, unless it is cancelled.
pub(crate) struct Completion {
    callback: Option<Callback>,
    method: Method,
    timeout: Duration,
    /// `None` if the time limit is beyond what the clock can tell.
    deadline: Option<Instant>,
}

impl Completion {
    pub(crate) fn new(method: Method, timeout: Duration, callback: Callback) -> Self {
        Self {
            callback: Some(callback),
            method,
            timeout,
            deadline: Instant::now().checked_add(timeout),
        }
    }

    pub(crate) fn complete(mut self, result: Result<Outputs>) {
        self.call(result);
    }

    fn call(&mut self, result: Result<Outputs>) {
        if let Some(callback) = self.callback.take() {
            contain(|| callback(result));
        }
    }

    fn cancel(mut self) {
        self.callback = None;
    }
}

impl Drop for Completion {
    fn drop(&mut self) {
        if self.callback.is_some() {
            self.call(Err(Error::new(
                ErrorKind::Internal,
                "the reply was lost in the client",
            )
            .with_outcome(Outcome::Unknown)));
        }
    }
}

impl fmt::Debug for Completion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Completion")
            .field("method", &self.method)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// One timer for all requests with a deadline. It goes off at the earliest deadline there was when
/// it was set, looks for requests whose time is over, and is set for the earliest that is left: so
/// a request costs it nothing as long as requests are answered.
#[derive(Debug, Default)]
pub(super) struct Alarm {
    at: Option<Instant>,
    sooner: Arc<Notify>,
    task: Option<AbortHandle>,
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl Outbox {
    /// Leaves a request whose arguments were checked. Gives its id; or the completion back, if it
    /// cannot be sent.
    ///
    /// One that `waits` is not written before [`flush`](Self::flush), unless others are.
    pub(crate) fn submit(
        self: &Arc<Self>,
        runtime: &Handle,
        completion: Completion,
        arguments: &[Argument<'_>],
        waits: bool,
    ) -> Result<u64, (Completion, Error)> {
        let mut state = self.state();
        let place = match state.write(completion.method, arguments) {
            Ok(place) => place,
            Err(error) => return Err((completion, error)),
        };
        if let Some(deadline) = completion.deadline
            && state.alarm.at.is_none_or(|at| deadline < at)
        {
            state.alarm.at = Some(deadline);
            state.alarm.sooner.notify_one();
            if state.alarm.task.is_none() {
                let sooner = Arc::clone(&state.alarm.sooner);
                let watch = watch_deadlines(Arc::downgrade(self), sooner);
                state.alarm.task = Some(runtime.spawn(watch).abort_handle());
            }
        }
        let id = place.id;
        state.enlist(&place, Recipient::Completion(completion));
        if !waits {
            self.leave(state);
        }
        Ok(id)
    }

    /// Nobody wants to know any more.
    pub(crate) fn cancel(&self, id: u64) {
        let waiting = self.state().waiting.remove(&id);
        if let Some(waiting) = waiting
            && let Recipient::Completion(completion) = waiting.recipient
        {
            completion.cancel();
        }
    }

    /// Ends the requests whose time is over, and says when to look again.
    fn expire(&self) {
        let now = Instant::now();
        let mut next: Option<Instant> = None;
        let expired: Vec<Completion> = {
            let mut state = self.state();
            let gone = state.waiting.extract_if(|_, waiting| {
                let Recipient::Completion(completion) = &waiting.recipient else {
                    return false;
                };
                let Some(deadline) = completion.deadline else {
                    return false;
                };
                if deadline > now {
                    next = Some(next.map_or(deadline, |next| next.min(deadline)));
                }
                deadline <= now
            });
            let gone = gone.filter_map(|(_, waiting)| match waiting.recipient {
                Recipient::Completion(completion) => Some(completion),
                Recipient::Task(_) => None,
            });
            let expired = gone.collect();
            state.alarm.at = next;
            expired
        };
        for completion in expired {
            let error = timed_out(completion.method, completion.timeout);
            completion.complete(Err(error));
        }
    }
}

async fn watch_deadlines(outbox: Weak<Outbox>, sooner: Arc<Notify>) {
    loop {
        let Some(next) = outbox.upgrade().map(|outbox| outbox.state().alarm.at) else {
            return;
        };
        let Some(next) = next else {
            sooner.notified().await;
            continue;
        };
        tokio::select! {
            () = sleep_until(next.into()) => match outbox.upgrade() {
                Some(outbox) => outbox.expire(),
                None => return,
            },
            () = sooner.notified() => {}
        }
    }
}

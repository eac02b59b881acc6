//! Waiting for one event: the way from `sent` to `happened`.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use openccas_protocol::{Error, ErrorKind, Event};
use tokio::{sync::oneshot, time::Sleep};

use super::{Filter, Routing};
use crate::Result;

/// An event that somebody waits for, on the side of the connection.
#[derive(Debug)]
pub(crate) struct Expected {
    pub(crate) id: u64,
    filter: Filter,
    /// No event up to here is news; `None` until it is in effect.
    after: Option<u64>,
    /// Tells that it is in effect, if that was not so from the beginning.
    ready: Option<oneshot::Sender<()>>,
    sender: oneshot::Sender<Result<Event>>,
}

impl Expected {
    pub(crate) fn is_in_effect(&self) -> bool {
        self.after.is_some()
    }

    /// It is in effect behind this position, if it is not yet.
    pub(crate) fn put_in_effect(&mut self, seq: u64) {
        if self.after.is_none() {
            self.after = Some(seq);
            if let Some(ready) = self.ready.take() {
                // Who does not want to know has not asked.
                let _ = ready.send(());
            }
        }
    }

    /// Whether this is the event.
    pub(crate) fn awaits(&self, event: &Event) -> bool {
        self.after.is_some_and(|after| after < event.seq()) && self.filter.matches(event)
    }

    pub(crate) fn resolve(self, result: Result<Event>) {
        // Who no longer waits does not want to know.
        let _ = self.sender.send(result);
    }
}

/// A live event to come; await it after the request that shall cause it.
///
/// Made by [`Client::expect`](crate::Client::expect). It matches events from then on, whatever
/// consumers do with them. What others than this client do is safe behind [`ready`](Self::ready).
#[must_use = "it does nothing but wait: await it after the request"]
pub struct Expectation {
    state: State,
    timeout: Duration,
}

enum State {
    Waiting(Waiting),
    Over(Result<Event>),
    /// The result was given.
    Given,
}

struct Waiting {
    id: u64,
    /// `None` once it is in effect.
    ready: Option<oneshot::Receiver<()>>,
    receiver: oneshot::Receiver<Result<Event>>,
    routing: Arc<Routing>,
    sleep: Pin<Box<Sleep>>,
}

impl Expectation {
    pub(crate) fn new(
        routing: &Arc<Routing>,
        filter: Filter,
        timeout: Duration,
        sleep: Sleep,
    ) -> Self {
        let (sender, receiver) = oneshot::channel();
        let mut id = 0;
        let mut ready = None;
        let accepted = routing.expect(|new_id, after| {
            id = new_id;
            let told = after.is_none().then(|| {
                let (told, tells) = oneshot::channel();
                ready = Some(tells);
                told
            });
            Expected {
                id,
                filter,
                after,
                ready: told,
                sender,
            }
        });
        if !accepted {
            return Self::failed(Error::from(ErrorKind::NotConnected));
        }
        let waiting = Waiting {
            id,
            ready,
            receiver,
            routing: Arc::clone(routing),
            sleep: Box::pin(sleep),
        };
        Self {
            state: State::Waiting(waiting),
            timeout,
        }
    }

    pub(crate) fn failed(error: Error) -> Self {
        Self {
            state: State::Over(Err(error)),
            timeout: Duration::ZERO,
        }
    }

    /// Waits until it is in effect: whatever happens from then on, and whoever causes it, is seen.
    ///
    /// It takes the time of one request, and none while events flow, because there is a consumer or
    /// a model. Requests of the same client need not wait for it: the service hears of the
    /// expectation before it hears of them.
    ///
    /// ```no_run
    /// # async fn example(client: openccas::Client, other: openccas::Client)
    /// # -> openccas::Result<()> {
    /// use openccas::EventType;
    /// use std::time::Duration;
    ///
    /// let mut ringing = client.expect(EventType::Delivered, Duration::from_secs(5));
    /// ringing.ready().await?;
    /// other.make_call(7, "5551234").await?;
    /// let event = ringing.await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Cancel safe.
    ///
    /// # Errors
    /// What the expectation fails with, if it has failed already; awaiting it tells the same.
    pub async fn ready(&mut self) -> Result<()> {
        poll_fn(|context| self.poll_ready(context)).await
    }

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<()>> {
        if let State::Waiting(waiting) = &mut self.state {
            let told = match &mut waiting.ready {
                None => true,
                Some(ready) => matches!(Pin::new(ready).poll(context), Poll::Ready(Ok(()))),
            };
            if told {
                waiting.ready = None;
                return Poll::Ready(Ok(()));
            }
        }
        self.poll_over(context).map(|()| match &self.state {
            State::Over(Err(error)) => Err(error.clone()),
            State::Over(Ok(_)) | State::Waiting(_) | State::Given => Ok(()),
        })
    }

    /// Ready when there is a result.
    fn poll_over(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let timeout = self.timeout;
        let State::Waiting(waiting) = &mut self.state else {
            return Poll::Ready(());
        };
        let result = match Pin::new(&mut waiting.receiver).poll(context) {
            Poll::Ready(Ok(result)) => result,
            Poll::Ready(Err(_)) => Err(ErrorKind::Closed.into()),
            Poll::Pending => match waiting.sleep.as_mut().poll(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(()) => Err(Error::new(
                    ErrorKind::Timeout,
                    format!("the expected event did not come within {timeout:?}"),
                )),
            },
        };
        self.state = State::Over(result);
        Poll::Ready(())
    }
}

impl Future for Expectation {
    /// The event; `timeout` if none came in time; or why the connection was lost.
    type Output = Result<Event>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.poll_over(context).map(
            |()| match std::mem::replace(&mut self.state, State::Given) {
                State::Over(result) => result,
                State::Waiting(_) | State::Given => Err(ErrorKind::Closed.into()),
            },
        )
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.routing.forget(self.id);
    }
}

impl fmt::Debug for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expectation")
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

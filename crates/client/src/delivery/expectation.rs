//! Waiting for one event: the way from `sent` to `happened`.

use std::{
    fmt,
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
    pub(crate) filter: Filter,
    sender: oneshot::Sender<Result<Event>>,
}

impl Expected {
    pub(crate) fn resolve(self, result: Result<Event>) {
        // Who no longer waits does not want to know.
        let _ = self.sender.send(result);
    }
}

/// A live event to come; await it after the request that shall cause it.
///
/// Made by [`Client::expect`](crate::Client::expect). It matches events from then on, whatever
/// consumers do with them.
#[must_use = "it does nothing but wait: await it after the request"]
pub struct Expectation {
    state: Option<Waiting>,
    failure: Option<Error>,
    timeout: Duration,
}

struct Waiting {
    id: u64,
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
        let accepted = routing.expect(|new_id| {
            id = new_id;
            Expected { id, filter, sender }
        });
        if !accepted {
            return Self::failed(Error::from(ErrorKind::NotConnected));
        }
        let routing = Arc::clone(routing);
        let sleep = Box::pin(sleep);
        Self {
            state: Some(Waiting {
                id,
                receiver,
                routing,
                sleep,
            }),
            failure: None,
            timeout,
        }
    }

    pub(crate) fn failed(error: Error) -> Self {
        Self {
            state: None,
            failure: Some(error),
            timeout: Duration::ZERO,
        }
    }
}

impl Future for Expectation {
    /// The event; `timeout` if none came in time; or why the connection was lost.
    type Output = Result<Event>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let timeout = self.timeout;
        let Some(waiting) = &mut self.state else {
            let failure = self.failure.take();
            return Poll::Ready(Err(failure.unwrap_or_else(|| ErrorKind::Closed.into())));
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
        self.state = None;
        Poll::Ready(result)
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

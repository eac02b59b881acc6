//! Requests, and what is true of each.

use std::time::Duration;

use openccas_protocol::{Argument, Error, ErrorKind, Method, Outcome, Outputs, check_arguments};

use super::Client;
use crate::{Result, request::check_contents};

impl Client {
    /// Carries a method out by its description: what the typed methods are made of.
    ///
    /// # Errors
    /// `invalid_argument`: the arguments do not fit the method; nothing was sent.
    /// `not_connected`: there is no connection; nothing was sent.
    /// `timeout`, `connection_lost` and others: no answer came;
    /// [`outcome`](Error::outcome) tells whether the request can have taken effect.
    /// Else what the service answered; see the method.
    pub async fn call(&self, method: Method, arguments: &[Argument<'_>]) -> Result<Outputs> {
        let result = self.call_uncounted(method, arguments).await;
        self.inner.shared.note(&result);
        result
    }

    async fn call_uncounted(&self, method: Method, arguments: &[Argument<'_>]) -> Result<Outputs> {
        check_request(method, arguments)?;
        let mut waiter = self.inner.shared.outbox.send(method, arguments)?;
        let timeout = self.inner.sleep(self.request_timeout)?;
        tokio::pin!(timeout);
        tokio::select! {
            biased;
            result = waiter.reply() => result,
            () = timeout => Err(timed_out(method, self.request_timeout)),
        }
    }

    /// The same client, with another time limit for the requests made through this handle.
    #[must_use]
    pub fn with_request_timeout(&self, timeout: Duration) -> Self {
        Self {
            request_timeout: timeout,
            ..self.clone()
        }
    }
}

/// Checks a request before it is sent.
pub(crate) fn check_request(method: Method, arguments: &[Argument<'_>]) -> Result<()> {
    if method.is_lifecycle() {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            format!(
                "{} is a method of its own, not a request",
                method.info().name
            ),
        ));
    }
    check_arguments(method, arguments)?;
    check_contents(method, arguments)
}

/// What a request fails with that is not answered in time.
pub(crate) fn timed_out(method: Method, timeout: Duration) -> Error {
    let name = method.info().name;
    Error::new(
        ErrorKind::Timeout,
        format!("no answer to {name} within {timeout:?}"),
    )
    // Even if it has not left yet: it still will.
    .with_outcome(Outcome::Unknown)
}

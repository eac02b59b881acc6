//! Requests whose completion is a callback.

use std::{sync::Arc, time::Duration};

use openccas_protocol::{Argument, Error, ErrorKind, Method, Outcome, Outputs, unpack_arguments};

use crate::{
    Client, Result,
    client::check_request,
    connection::{Completion, Outbox, contain},
    runtime::runtime,
};

impl Client {
    /// Starts a request, and calls `completion` exactly once with what came of it: on a thread of a
    /// runtime, or before this returns if it fails at once. What can come of it is what
    /// [`call`](Self::call) gives, and `forked`.
    ///
    /// The completion must not block: replies to other requests and events wait for it. It may use
    /// the client and start requests. One that panics is logged.
    ///
    /// The request takes as long as the [request timeout](Self::with_request_timeout) allows. It
    /// does not keep the client: when the last handle is dropped, it fails with `closed`.
    pub fn submit(
        &self,
        method: Method,
        arguments: &[Argument<'_>],
        completion: impl FnOnce(Result<Outputs>) + Send + 'static,
    ) -> Submitted {
        let checked = check_request(method, arguments);
        let timeout = self.request_timeout();
        self.start(method, arguments, checked, timeout, completion)
    }

    /// The same with the number of the method, and the arguments packed as they stand in a request
    /// frame: how many there are, as u16, and then each with its type before it (see
    /// `docs/protocol.md`, "Request"). They are checked against the method before anything is sent:
    /// `invalid_argument` names the one that does not fit.
    ///
    /// `timeout` is for this request alone; without one it is that of the client.
    pub fn submit_packed(
        &self,
        method: u16,
        arguments: &[u8],
        timeout: Option<Duration>,
        completion: impl FnOnce(Result<Outputs>) + Send + 'static,
    ) -> Submitted {
        let timeout = timeout.unwrap_or_else(|| self.request_timeout());
        let Some(known) = Method::from_number(method) else {
            let error = Error::new(
                ErrorKind::InvalidArgument,
                format!("method: there is none with the number {method}"),
            );
            return self.refuse(error, completion);
        };
        let unpacked = match unpack_arguments(known, arguments) {
            Ok(unpacked) => unpacked,
            Err(error) => return self.refuse(error, completion),
        };
        let checked = check_request(known, &unpacked);
        self.start(known, &unpacked, checked, timeout, completion)
    }

    /// The same client, whose requests leave together: those that are submitted through this handle
    /// wait for [`flush`](Self::flush), or until others leave that do not. Whoever submits several
    /// in a row saves a system call for each.
    #[must_use]
    pub fn gathering(&self) -> Self {
        self.that_gathers()
    }

    /// Lets the requests leave that were gathered. They are written on this thread if the
    /// connection takes them at once.
    pub fn flush(&self) {
        if !super::forked() {
            self.inner().shared.outbox.flush();
        }
    }

    fn start(
        &self,
        method: Method,
        arguments: &[Argument<'_>],
        checked: Result<()>,
        timeout: Duration,
        completion: impl FnOnce(Result<Outputs>) + Send + 'static,
    ) -> Submitted {
        // Also in a forked process, whose locks may be held for ever: first of all.
        let runtime = match checked.and_then(|()| runtime()) {
            Ok(runtime) => runtime.handle(),
            Err(error) => return self.refuse(error, completion),
        };
        let shared = Arc::clone(&self.inner().shared);
        let outbox = Arc::clone(&shared.outbox);
        let completion = Completion::new(
            method,
            timeout,
            Box::new(move |result| {
                shared.note(&result);
                completion(result);
            }),
        );
        match outbox.submit(runtime, completion, arguments, self.gathers()) {
            Ok(id) => Submitted {
                request: Some((outbox, id)),
            },
            Err((completion, error)) => {
                completion.complete(Err(error));
                Submitted { request: None }
            }
        }
    }

    fn refuse(&self, error: Error, completion: impl FnOnce(Result<Outputs>)) -> Submitted {
        let result = Err(error.with_outcome(Outcome::NotSent));
        if !super::forked() {
            self.inner().shared.note(&result);
        }
        contain(|| completion(result));
        Submitted { request: None }
    }
}

/// A request that was started. Dropping it changes nothing.
#[derive(Debug)]
pub struct Submitted {
    /// `None` if it failed at once.
    request: Option<(Arc<Outbox>, u64)>,
}

impl Submitted {
    /// The application does not want to know any more. The completion is dropped without being
    /// called, unless it runs already. The request itself may take effect.
    pub fn cancel(&self) {
        if let Some((outbox, id)) = &self.request {
            outbox.cancel(*id);
        }
    }
}

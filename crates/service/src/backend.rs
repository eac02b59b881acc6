//! Where the service gets its contact centre from.

use std::{fmt, sync::Arc};

use jiff::Timestamp;
use openccas_protocol::{Error, ErrorKind, EventBody, Outputs, Request};

use crate::{
    answers::{Answer, Answers},
    publisher::Publisher,
};

/// A contact centre: something that tells events and carries out requests.
///
/// The service numbers the events, keeps the configuration data and lets clients in; a backend
/// knows of none of that. So it may as well be a source that has no sequence numbers, that cannot
/// tell which request caused an event, and that gives its configuration once, at its start.
pub trait Backend: Send + Sync + 'static {
    /// What clients are told of the contact centre. It does not change while the service runs.
    fn profile(&self) -> Profile;

    /// Begins. Called once, before the first client is let in.
    ///
    /// The configuration comes first ([`Publisher::configure`]), then events as they happen, from
    /// any thread.
    fn start(self: Arc<Self>, publisher: Publisher);

    /// Carries out a request and answers through `responder`: now or later, from any thread.
    ///
    /// It must not block: it runs where the client's connection is served. Answered at once, the
    /// answer reaches the client before the events that the request caused.
    fn request(&self, request: Request, caller: Caller, responder: Responder);

    /// What time it is there. A simulated contact centre has a time of its own.
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    /// A client begins to take events. Called for each, as long as the service runs; what is
    /// published from here on reaches it as a live event. It must not block.
    fn watched(&self) {}

    /// The service ends; nothing that is published from here on reaches anybody.
    fn stop(&self) {}
}

/// What clients are told of a contact centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Name and version, for logs.
    pub name: String,
    /// Time zone of the contact centre, an IANA name such as `Europe/Berlin`.
    pub time_zone: String,
    /// The tenants' ids; none on a system that is not tenanted.
    pub tenants: Vec<i32>,
}

/// Who makes a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The tenant on whose behalf the client acts; -1 for all.
    pub view_tenant: i32,
    /// What ties the events that the request causes to it; see [`NewEvent::correlation`].
    pub correlation: Correlation,
}

/// Which request of which client; opaque to a backend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correlation {
    pub(crate) session: u64,
    pub(crate) request: u64,
}

/// An event to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEvent {
    /// The tenant it belongs to; -1 on a system without tenants.
    pub tenant_id: i32,
    /// When it happened.
    pub time: Timestamp,
    /// Its type and parameters.
    pub body: EventBody,
    /// The request that caused it, if one did and the backend knows.
    pub correlation: Option<Correlation>,
}

/// Takes the answer to one request.
///
/// Dropped without an answer, it answers [`ErrorKind::Internal`]: no client waits for ever.
pub struct Responder {
    request: u64,
    answers: Option<Arc<Answers>>,
}

impl Responder {
    pub(crate) fn new(request: u64, answers: Arc<Answers>) -> Self {
        Self {
            request,
            answers: Some(answers),
        }
    }

    /// Answers. If the client is gone, nothing happens.
    pub fn answer(mut self, result: Result<Outputs, Error>) {
        self.send(|| result);
    }

    fn send(&mut self, result: impl FnOnce() -> Result<Outputs, Error>) {
        if let Some(answers) = self.answers.take() {
            answers.leave(Answer {
                request: self.request,
                result: result(),
            });
        }
    }
}

impl Drop for Responder {
    fn drop(&mut self) {
        self.send(|| {
            Err(Error::new(
                ErrorKind::Internal,
                "the contact centre dropped the request without an answer",
            ))
        });
    }
}

impl fmt::Debug for Responder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Responder").finish_non_exhaustive()
    }
}

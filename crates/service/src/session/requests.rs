//! What a client asks for, and the answers.

use std::sync::Arc;

use openccas_protocol::{Arguments, Error, ErrorKind, Method, Outputs, ServiceInput};
use tracing::debug;

use super::Session;
use crate::{
    backend::{Caller, Correlation, Responder},
    connection::Ending,
    stats::count,
};

/// Requests are left in the socket while more than this waits to be written.
const BACKLOG_BYTES: usize = 1024 * 1024;

/// Requests are left in the socket while this many have no answer yet.
const MAX_UNANSWERED: usize = 4096;

impl Session<'_> {
    pub(super) fn is_backlogged(&self) -> bool {
        self.connection.unwritten() > BACKLOG_BYTES || self.unanswered >= MAX_UNANSWERED
    }

    /// Does what the client wants, as long as there is room for the answers.
    pub(super) fn take_in(&mut self) -> Result<(), Ending> {
        loop {
            self.held_back = self.is_backlogged();
            if self.held_back {
                return Ok(());
            }
            match self.connection.protocol.poll() {
                None => return Ok(()),
                Some(ServiceInput::Request {
                    id,
                    method,
                    arguments,
                }) => {
                    self.request(id, method, &arguments);
                }
                Some(ServiceInput::UnknownRequest { id, method }) => {
                    count(&self.shared.counters.requests, 1);
                    let error = Error::new(
                        ErrorKind::NotSupported,
                        format!("this service does not know method {method}"),
                    );
                    self.reply(id, Err(error));
                }
                Some(ServiceInput::Flow(flow)) => self.begin(&flow)?,
                Some(ServiceInput::Repair(repair)) => {
                    let state = self.shared.hub.lock();
                    self.feed.repair(repair, &state)?;
                }
                Some(ServiceInput::Goodbye) => return Err(Ending::Goodbye),
                Some(ServiceInput::Hello(..)) => {
                    return Err(Ending::Told(Error::new(
                        ErrorKind::ProtocolError,
                        "the client said hello twice",
                    )));
                }
            }
        }
    }

    fn request(&mut self, id: u64, method: Method, arguments: &Arguments) {
        count(&self.shared.counters.requests, 1);
        self.seat.requested(id);
        debug!(
            session = self.id,
            request = id,
            method = method.info().com_name,
            "request"
        );
        match self.decode(method, arguments) {
            Err(error) => self.reply(id, Err(error)),
            Ok(request) => {
                self.unanswered += 1;
                let correlation = Correlation {
                    session: self.seat.id,
                    request: id,
                };
                let caller = Caller {
                    view_tenant: self.view_tenant,
                    correlation,
                };
                let responder = Responder::new(id, Arc::clone(&self.answers));
                self.shared.backend.request(request, caller, responder);
                self.reply_all();
            }
        }
    }

    pub(super) fn reply_all(&mut self) {
        for answer in self.answers.take() {
            self.unanswered -= 1;
            self.reply(answer.request, answer.result);
        }
    }

    fn reply(&mut self, request: u64, result: Result<Outputs, Error>) {
        let failure = result.as_ref().err().map(Error::kind);
        self.shared.counters.answered(failure);
        self.connection.protocol.reply(request, result);
    }
}

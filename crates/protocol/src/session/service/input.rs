//! What a client wants of the service.

use crate::{
    Arguments, Error, Method,
    codec::violation,
    frame::{Flow, Hello, Mode, Repair, RequestFrame},
};

/// What a client wants of the service.
#[derive(Debug)]
pub enum ServiceInput {
    /// To be let in; answer with [`welcome`](crate::ServiceSession::welcome) or
    /// [`refuse`](crate::ServiceSession::refuse).
    Hello(Box<Hello>, Mode),
    /// A method carried out.
    Request {
        /// For the reply.
        id: u64,
        /// The method; of the category lifecycle are none.
        method: Method,
        /// Its arguments, not checked against the method yet.
        arguments: Arguments,
    },
    /// A method that this catalogue does not have.
    UnknownRequest {
        /// For the reply.
        id: u64,
        /// The method's number.
        method: u16,
    },
    /// The flow of events, from somewhere.
    Flow(Flow),
    /// Events that did not reach it by multicast; answer with
    /// [`repaired`](crate::ServiceSession::repaired).
    Repair(Repair),
    /// To go.
    Goodbye,
}

/// Tells requests by their methods.
pub(super) fn classify(request: RequestFrame) -> Result<ServiceInput, Error> {
    let RequestFrame {
        id,
        method,
        arguments,
    } = request;
    match Method::from_number(method) {
        None => Ok(ServiceInput::UnknownRequest { id, method }),
        Some(method) if method.is_lifecycle() => Err(violation(format!(
            "{} is a matter of the client, not a request",
            method.info().com_name
        ))),
        Some(method) => Ok(ServiceInput::Request {
            id,
            method,
            arguments: Arguments(arguments),
        }),
    }
}

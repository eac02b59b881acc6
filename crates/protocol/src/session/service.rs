//! The service's end.

mod hello;
mod input;

use std::{
    collections::VecDeque,
    mem,
    time::{Duration, Instant},
};

pub use input::ServiceInput;

use hello::{hello, names_newer_than};
use input::classify;

use super::{PROTOCOL_VERSION, liveness::Liveness, tls};
use crate::{
    Error, ErrorKind, Outputs, Value,
    codec::violation,
    event::encode_correlated,
    frame::{
        Credit, Disconnect, Flow, Flowing, Frame, FrameBuffer, FrameKind, Gap, Goodbye, Heartbeat,
        Hello, MIN_MAX_FRAME, Mode, MulticastOffer, Position, Refused, Repaired, Reply,
        RequestFrame, SnapshotBegin, Welcome,
    },
};

/// Bytes of an error's message that are told to a client.
const LONGEST_MESSAGE: usize = 4096;

/// What a service's end of a connection is set to.
#[derive(Clone, Debug)]
pub struct ServiceConfig {
    /// The largest frame that is taken.
    pub max_frame: u32,
    /// How long the client may take for its hello.
    pub handshake_timeout: Duration,
    /// A heartbeat is sent after this long without anything else.
    pub heartbeat: Duration,
    /// A client from which nothing came for this long is given up.
    pub silence: Duration,
}

/// What a service tells a client that it accepts.
#[derive(Clone, Debug)]
pub struct WelcomeInfo {
    /// Number of the session, for logs.
    pub session_id: u64,
    /// Secret with which the session can be taken up again.
    pub session_token: String,
    /// Which run of the service this is.
    pub epoch: String,
    /// The tenant whose view the session has; -1 for all.
    pub view_tenant: i32,
    /// Time zone of the contact centre, an IANA name.
    pub time_zone: String,
    /// Name and version of the service.
    pub service_name: String,
}

/// A service's end of a connection, from the hello to the end.
///
/// The first error ends it; [`refuse`](Self::refuse) or [`disconnect`](Self::disconnect) tells
/// the client, if it still can be told.
#[derive(Debug)]
pub struct ServiceSession {
    input: FrameBuffer,
    outbox: Vec<u8>,
    inputs: VecDeque<ServiceInput>,
    state: State,
    liveness: Liveness,
    hello_deadline: Instant,
    config: ServiceConfig,
    credit: Credit,
    sent: Credit,
    last_request: u64,
    client_max_frame: u32,
    multicast: bool,
    client_position: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    AwaitingHello,
    Deciding,
    Established,
}

impl ServiceSession {
    /// A session of a client that has just connected.
    pub fn new(config: ServiceConfig, now: Instant) -> Self {
        Self {
            input: FrameBuffer::small(4096, config.max_frame),
            outbox: Vec::new(),
            inputs: VecDeque::new(),
            state: State::AwaitingHello,
            liveness: Liveness::new(config.heartbeat, config.silence, now),
            hello_deadline: now + config.handshake_timeout,
            config,
            credit: Credit::default(),
            sent: Credit::default(),
            last_request: 0,
            client_max_frame: MIN_MAX_FRAME,
            multicast: false,
            client_position: 0,
        }
    }

    /// Room for bytes from the client; never empty.
    pub fn read_space(&mut self) -> &mut [u8] {
        self.input.space()
    }

    /// Tells that the client filled the first `count` bytes of the room.
    ///
    /// # Errors
    /// What the client did wrong.
    pub fn received(&mut self, count: usize, now: Instant) -> Result<(), Error> {
        self.input.filled(count);
        self.liveness.heard(now);
        if self.state == State::AwaitingHello
            && tls::begins_handshake(self.input.unread(), self.input.max_frame())
        {
            return Err(Error::new(
                ErrorKind::TlsFailed,
                "the client speaks TLS, and this service does not",
            ));
        }
        // Without anything new it is not the client's fault that its frame is not complete.
        let mut another = count == 0;
        while let Some(frame) = self.input.peek()? {
            another = true;
            let length = frame.bytes.len();
            let input = match self.state {
                State::AwaitingHello => {
                    let hello = hello(frame, &mut self.client_max_frame)?;
                    self.multicast = matches!(hello, ServiceInput::Hello(_, Mode::Multicast));
                    Some(hello)
                }
                State::Deciding => {
                    return Err(violation(
                        "the client did not wait for the answer to its hello",
                    ));
                }
                State::Established => match frame.kind {
                    FrameKind::Credit => {
                        let credit: Credit = frame.decode()?;
                        if credit.events < self.credit.events || credit.bytes < self.credit.bytes {
                            return Err(violation("the client took credit back"));
                        }
                        self.credit = credit;
                        None
                    }
                    FrameKind::ClientHeartbeat => {
                        self.client_position = frame.decode::<Heartbeat>()?.seq;
                        None
                    }
                    FrameKind::Request => {
                        let request: RequestFrame = frame.decode()?;
                        if request.id <= self.last_request || request.id > crate::MAX_SEQ {
                            return Err(violation(format!(
                                "request id {} came after {}",
                                request.id, self.last_request
                            )));
                        }
                        self.last_request = request.id;
                        Some(classify(request)?)
                    }
                    FrameKind::Repair if self.multicast => {
                        Some(ServiceInput::Repair(frame.decode()?))
                    }
                    FrameKind::Flow => Some(ServiceInput::Flow(frame.decode()?)),
                    FrameKind::Goodbye => {
                        frame.decode::<Goodbye>()?;
                        Some(ServiceInput::Goodbye)
                    }
                    kind => return Err(violation(format!("{kind:?} does not come from a client"))),
                },
            };
            if self.state == State::AwaitingHello {
                self.state = State::Deciding;
            }
            self.input.consume(length);
            self.inputs.extend(input);
        }
        self.liveness
            .incomplete(!self.input.unread().is_empty(), another, now);
        Ok(())
    }

    /// What the client wants, in order.
    pub fn poll(&mut self) -> Option<ServiceInput> {
        self.inputs.pop_front()
    }

    /// Tells that the client goes on with a session in which requests up to this id were read: those
    /// that come have to have higher ones, so that nobody mistakes an answer to one for an answer
    /// to another.
    pub fn resume_behind(&mut self, last_request: u64) {
        self.last_request = last_request;
    }

    /// Lets the client in.
    pub fn welcome(&mut self, hello: &Hello, info: WelcomeInfo, now: Instant) {
        self.state = State::Established;
        self.liveness = Liveness::new(self.config.heartbeat, self.config.silence, now);
        let millis = |time: Duration| u32::try_from(time.as_millis()).unwrap_or(u32::MAX);
        Welcome {
            version: PROTOCOL_VERSION,
            features: 0,
            catalogue_version: crate::CATALOGUE_VERSION,
            session_id: info.session_id,
            session_token: info.session_token,
            epoch: info.epoch,
            view_tenant: info.view_tenant,
            heartbeat_ms: millis(self.config.heartbeat).max(1),
            silence_ms: millis(self.config.silence),
            max_frame: self.input.max_frame(),
            time_zone: info.time_zone,
            service_name: info.service_name,
            new_names: names_newer_than(hello),
        }
        .write(&mut self.outbox);
    }

    /// Tells a client why it is not let in.
    pub fn refuse(&mut self, error: &Error) {
        Refused {
            code: error.code(),
            message: told(error),
        }
        .write(&mut self.outbox);
    }

    /// Answers a request.
    pub fn reply(&mut self, id: u64, result: Result<Outputs, Error>) {
        let refusal = |error: &Error| Reply {
            id,
            code: error.code(),
            message: told(error),
            outputs: Vec::new(),
        };
        let reply = match result {
            Ok(outputs) if outputs.0.iter().any(has_nul) => refusal(&Error::new(
                ErrorKind::Internal,
                "the result of the request contains a NUL",
            )),
            Ok(outputs) => Reply {
                id,
                code: 0,
                message: String::new(),
                outputs: outputs.0,
            },
            Err(error) => refusal(&error),
        };
        let start = self.outbox.len();
        reply.write(&mut self.outbox);
        if self.outbox.len() - start > self.client_max_frame as usize {
            self.outbox.truncate(start);
            refusal(&Error::new(
                ErrorKind::FrameTooLarge,
                "the reply is larger than the frames that this client takes",
            ))
            .write(&mut self.outbox);
        }
    }

    /// Answers a [`Flow`]: what is sent from here on belongs to it.
    pub fn flowing(&mut self, flow: &Flow, seq: u64) {
        Flowing {
            number: flow.number,
            seq,
        }
        .write(&mut self.outbox);
    }

    /// Tells a client on multicast, which is welcome, where the events come.
    pub fn multicast(&mut self, offer: &MulticastOffer) {
        offer.write(&mut self.outbox);
    }

    /// Tells that a repair is complete, or that a flow goes on where the client wanted.
    pub fn repaired(&mut self, repaired: Repaired) {
        repaired.write(&mut self.outbox);
    }

    /// The last event that the client has told to have.
    pub fn client_position(&self) -> u64 {
        self.client_position
    }

    /// Announces configuration data.
    pub fn snapshot_begin(&mut self, seq: u64) {
        SnapshotBegin { seq }.write(&mut self.outbox);
    }

    /// Tells of events that the client will not get.
    pub fn gap(&mut self, gap: Gap) {
        gap.write(&mut self.outbox);
    }

    /// Whether the client's credit allows one more event, however large.
    ///
    /// The last event of a grant may go beyond its bytes: otherwise an event that is larger than
    /// what the client ever has free would stop the flow for good.
    pub fn may_send(&self) -> bool {
        self.sent.events < self.credit.events && self.sent.bytes < self.credit.bytes
    }

    /// Sends an event's frame, at the cost of credit.
    pub fn event(&mut self, frame: &[u8], correlation: Option<u64>) {
        self.sent.events += 1;
        self.sent.bytes += frame.len() as u64;
        self.event_without_credit(frame, correlation);
    }

    /// Sends an event that needs no credit: the last one, which tells of the end.
    pub fn event_without_credit(&mut self, frame: &[u8], correlation: Option<u64>) {
        match correlation {
            None => self.outbox.extend_from_slice(frame),
            Some(id) => encode_correlated(frame, id, &mut self.outbox),
        }
    }

    /// Tells the client why the connection ends.
    pub fn disconnect(&mut self, error: &Error) {
        Disconnect {
            code: error.code(),
            message: told(error),
        }
        .write(&mut self.outbox);
    }

    /// Whether the client was let in.
    pub fn is_established(&self) -> bool {
        self.state == State::Established
    }

    /// The largest frame that the client takes.
    pub fn client_max_frame(&self) -> u32 {
        self.client_max_frame
    }

    /// Bytes that wait to be sent.
    pub fn outbox_len(&self) -> usize {
        self.outbox.len()
    }

    /// What is to be sent; taken out by who sends it.
    pub fn outbox(&mut self) -> &mut Vec<u8> {
        &mut self.outbox
    }

    /// Gives back the memory of buffers that stand empty: for a connection on which nothing has
    /// happened for a while.
    pub fn relax(&mut self) {
        self.input.relax();
        if self.outbox.is_empty() {
            self.outbox = Vec::new();
        }
        if self.inputs.is_empty() {
            self.inputs = VecDeque::new();
        }
    }

    /// Takes what is to be sent.
    pub fn take_outbox(&mut self) -> Vec<u8> {
        mem::take(&mut self.outbox)
    }

    /// Tells that something was sent, so that no heartbeat is needed.
    pub fn sent(&mut self, now: Instant) {
        self.liveness.sent(now);
    }

    /// When [`on_deadline`](Self::on_deadline) wants to be called.
    pub fn deadline(&self) -> Instant {
        match self.state {
            State::Established => self.liveness.deadline(),
            State::AwaitingHello | State::Deciding => self.hello_deadline,
        }
    }

    /// Sends a heartbeat if one is due; `seq` is where the view stands.
    ///
    /// # Errors
    /// `timeout` if the client has not said hello, `peer_silent` if nothing came for too long.
    pub fn on_deadline(&mut self, now: Instant, seq: u64) -> Result<(), Error> {
        if self.state != State::Established {
            return if now < self.hello_deadline {
                Ok(())
            } else {
                Err(Error::new(
                    ErrorKind::Timeout,
                    format!(
                        "no complete hello came within {:?}",
                        self.config.handshake_timeout
                    ),
                ))
            };
        }
        if self.liveness.check(now)? {
            Heartbeat { seq }.write(FrameKind::ServiceHeartbeat, &mut self.outbox);
        }
        Ok(())
    }
}

/// The message of an error as it can travel, whatever it was made of: without NUL, and short
/// enough for every client.
fn told(error: &Error) -> String {
    let message = error.message();
    let end = (0..=message.len().min(LONGEST_MESSAGE))
        .rev()
        .find(|at| message.is_char_boundary(*at));
    message[..end.unwrap_or(0)].replace('\0', "\u{fffd}")
}

fn has_nul(value: &Value) -> bool {
    matches!(value, Value::Text(text) if memchr::memchr(0, text.as_bytes()).is_some())
}

impl Position {
    /// Whether events shall flow.
    pub fn is_flowing(&self) -> bool {
        *self != Self::Stop
    }
}

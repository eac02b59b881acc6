//! The client's end.

mod credit;
mod established;
mod flow;
mod multicast;
mod run;

use std::{
    collections::VecDeque,
    mem,
    sync::Arc,
    time::{Duration, Instant},
};

use credit::Grants;
pub(super) use credit::{leaves_room, lent};
use established::Established;
use flow::{FlowState, Step};
use run::Run;

use super::{PROTOCOL_VERSION, liveness::Liveness, multicast_client::MulticastClient, tls};
use crate::{
    Batch, Error, ErrorKind, Notice, Origin,
    codec::violation,
    event::frame as event_frame,
    frame::{
        Flow, Frame, FrameBuffer, FrameKind, Goodbye, Heartbeat, Hello, Mode, NewNameKind,
        Position, Refused, Reply, Welcome,
    },
};

/// What a client is set to.
#[derive(Clone, Debug)]
pub struct ClientConfig {
    /// Bytes of event frames that the service may have under way.
    pub credit_bytes: u64,
    /// Events that the service may have under way.
    pub credit_events: u64,
    /// Bytes that are read at a time.
    pub read_size: usize,
}

impl Default for ClientConfig {
    fn default() -> Self {
        Self {
            credit_bytes: 4 * 1024 * 1024,
            credit_events: 32 * 1024,
            read_size: 256 * 1024,
        }
    }
}

/// What a client learns from the service.
#[derive(Debug)]
pub enum ClientOutput {
    /// The service accepted; requests may be sent.
    Welcome(Box<Welcome>),
    /// The service answered a request.
    Reply(Reply),
    /// Events, complete and in order.
    Batch(Arc<Batch>),
    /// Something about the stream of events, in its place among them.
    Notice(Notice),
    /// The flow that was asked for begins; events up to `seq` are not news.
    Flowing {
        /// Where the view stood.
        seq: u64,
    },
}

/// A client's connection, from the hello to the end.
///
/// Feed it with [`read_space`](Self::read_space) and [`received`](Self::received), take what it
/// learned from [`poll`](Self::poll) and what it wants to send from [`outbox`](Self::outbox).
/// The first error ends it.
#[derive(Debug)]
pub struct ClientSession {
    config: ClientConfig,
    input: FrameBuffer,
    outbox: Vec<u8>,
    outputs: VecDeque<ClientOutput>,
    established: Option<Established>,
    hello_max_frame: u32,
    multicast: bool,
}

impl ClientSession {
    /// A session that begins with this hello.
    pub fn new(config: ClientConfig, hello: &Hello) -> Self {
        let mut outbox = Vec::new();
        hello.write(&mut outbox);
        Self {
            input: FrameBuffer::new(config.read_size, hello.max_frame),
            config,
            outbox,
            outputs: VecDeque::new(),
            established: None,
            hello_max_frame: hello.max_frame,
            multicast: hello.mode == Mode::Multicast.number(),
        }
    }

    /// Room for bytes from the service; never empty.
    pub fn read_space(&mut self) -> &mut [u8] {
        self.input.space()
    }

    /// Tells that the service filled the first `count` bytes of the room.
    ///
    /// # Errors
    /// What the service said to end the connection, or `protocol_error` and its like.
    pub fn received(&mut self, count: usize, now: Instant) -> Result<(), Error> {
        self.input.filled(count);
        if let Some(established) = &mut self.established {
            established.liveness.heard(now);
        }
        let mut run = Run::default();
        let result = loop {
            match self.step(&mut run, now) {
                Ok(true) => {}
                Ok(false) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        // What came before the error is good, and the application gets it.
        self.flush(&mut run);
        let consumed = run.start;
        self.input.consume(consumed);
        self.merge(now);
        if let Some(established) = &mut self.established {
            let part = !self.input.unread().is_empty();
            established.liveness.incomplete(part, consumed > 0, now);
        }
        result
    }

    /// Handles the frame behind `run`. False if there is no complete one.
    fn step(&mut self, run: &mut Run, now: Instant) -> Result<bool, Error> {
        let unread = self.input.unread().get(run.end..).unwrap_or_default();
        if self.established.is_none() && tls::is_alert(unread) {
            return Err(Error::new(
                ErrorKind::TlsFailed,
                "the service speaks TLS; set the client's option for it",
            ));
        }
        let max_frame = self.hello_max_frame;
        let Some(frame) = crate::frame::RawFrame::split(unread, max_frame)? else {
            return Ok(false);
        };
        let length = frame.bytes.len();
        let Some(established) = &mut self.established else {
            match frame.kind {
                FrameKind::Welcome => {
                    let welcome: Welcome = frame.decode()?;
                    self.establish(welcome, now)?;
                }
                FrameKind::Refused => {
                    let refused: Refused = frame.decode()?;
                    return Err(Error::from_wire(refused.code, refused.message));
                }
                kind => return Err(violation(format!("{kind:?} came instead of a welcome"))),
            }
            run.skip(length);
            return Ok(true);
        };
        if frame.kind == FrameKind::Event {
            event_frame::check(frame.bytes, |number| established.origin.knows(number))?;
            established.grants.received(length as u64);
            if let Some(multicast) = &mut established.multicast {
                multicast.room.received(length);
            }
            if !established.flow.current() {
                // Sent before the service heard of the flow that is wanted now.
                established.consumed(1, length as u64, &mut self.outbox);
                self.flush(run);
                run.skip(length);
                return Ok(true);
            }
            if let Some(multicast) = &mut established.multicast
                && multicast.repaired_event(frame.bytes, now)?
            {
                self.flush(run);
                run.skip(length);
                self.collect();
                return Ok(true);
            }
            let step = established.flow.event(frame.bytes)?;
            if let Some(multicast) = &mut established.multicast {
                multicast.configuration_event(length, established.flow.position, now);
            }
            let complete = self.multicast && established.flow.position.is_some();
            if let Step::Missing(gap) = step {
                self.flush(run);
                self.outputs
                    .push_back(ClientOutput::Notice(Notice::Gap(gap)));
            }
            if run.bytes() + length > Batch::SIZE {
                self.flush(run);
            }
            run.extend(length);
            if complete {
                // What came by multicast meanwhile is next.
                self.flush(run);
                self.collect();
            }
            return Ok(true);
        }
        let output = established.message(frame, now)?;
        self.flush(run);
        self.outputs.extend(output);
        self.collect();
        run.skip(length);
        Ok(true)
    }

    /// Makes a batch of the run.
    fn flush(&mut self, run: &mut Run) {
        if let (Some(established), true) = (&self.established, run.count > 0) {
            let bytes = &self.input.unread()[run.start..run.end];
            let batch = Batch::new(bytes, run.count, &established.origin);
            self.outputs.push_back(ClientOutput::Batch(batch));
        }
        run.skip(0);
    }

    fn establish(&mut self, welcome: Welcome, now: Instant) -> Result<(), Error> {
        if welcome.version != PROTOCOL_VERSION {
            return Err(Error::new(
                ErrorKind::VersionMismatch,
                format!("the service speaks protocol version {}", welcome.version),
            ));
        }
        if welcome.heartbeat_ms == 0 || welcome.silence_ms < welcome.heartbeat_ms {
            return Err(violation("the welcome has impossible heartbeat times"));
        }
        let mut origin = Origin {
            epoch: Arc::from(welcome.epoch.as_str()),
            ..Origin::default()
        };
        for new in &welcome.new_names {
            match new.kind {
                NewNameKind::Parameter => {
                    let number = u16::try_from(new.number)
                        .ok()
                        .filter(|number| *number > 0)
                        .ok_or_else(|| violation("a new name has an impossible number"))?;
                    origin.parameters.insert(number, new.name.clone());
                }
                NewNameKind::Event => {
                    origin.events.insert(new.number, new.name.clone());
                }
            }
        }
        let mut established = Established {
            origin: Arc::new(origin),
            liveness: Liveness::new(
                Duration::from_millis(welcome.heartbeat_ms.into()),
                Duration::from_millis(welcome.silence_ms.into()),
                now,
            ),
            flow: FlowState::default(),
            grants: Grants::new(&self.config),
            multicast: self
                .multicast
                .then(|| Box::new(MulticastClient::new(&self.config, welcome.session_id))),
        };
        established.consumed(0, 0, &mut self.outbox);
        self.established = Some(established);
        let welcome = Box::new(welcome);
        match self
            .established
            .as_mut()
            .and_then(|it| it.multicast.as_mut())
        {
            // Where the events come is told right behind it, and belongs to it.
            Some(multicast) => multicast.welcome = Some(welcome),
            None => self.outputs.push_back(ClientOutput::Welcome(welcome)),
        }
        Ok(())
    }

    /// What was learned, in order.
    pub fn poll(&mut self) -> Option<ClientOutput> {
        self.outputs.pop_front()
    }

    /// Asks for the flow of events, or for its end. Everything that the service sent before it
    /// heard of this is passed over.
    pub fn flow(&mut self, position: Position) {
        let Some(established) = &mut self.established else {
            return;
        };
        let flow = &mut established.flow;
        flow.requested = flow.requested.wrapping_add(1);
        flow.snapshot = None;
        flow.gap_to = None;
        flow.live = position == Position::Live;
        flow.other_run = match &position {
            Position::After { epoch, .. } if **epoch != *established.origin.epoch => {
                Some(epoch.clone())
            }
            _ => None,
        };
        flow.position = match &position {
            Position::After { seq, .. } => Some(*seq),
            Position::Stop | Position::Fresh | Position::Live => None,
        };
        if let Some(multicast) = &mut established.multicast {
            multicast.flow(&position);
        }
        Flow {
            number: flow.requested,
            position,
        }
        .write(&mut self.outbox);
    }

    /// Where the flow stands: the last event that came, once the configuration data are complete.
    pub fn position(&self) -> Option<u64> {
        self.established.as_ref()?.flow.position
    }

    /// Whether the service has answered the last [`flow`](Self::flow): what comes belongs to it.
    pub fn is_answered(&self) -> bool {
        let current = |established: &Established| established.flow.current();
        self.established.as_ref().is_some_and(current)
    }

    /// From where a client goes on that is cut off now: the last event that came, and the run of
    /// the service that it is of. That is an earlier one until the configuration data of this one
    /// begin.
    pub fn reached(&self) -> Option<(&str, u64)> {
        let established = self.established.as_ref()?;
        let flow = &established.flow;
        let epoch = flow
            .other_run
            .as_deref()
            .unwrap_or(&established.origin.epoch);
        Some((epoch, flow.position?))
    }

    /// Which run of the service this is; `None` before the welcome.
    pub fn epoch(&self) -> Option<&str> {
        self.established
            .as_ref()
            .map(|established| &*established.origin.epoch)
    }

    /// The application is done with this many events and bytes: the service may send as many
    /// again. Told to it once half of the credit is used up.
    pub fn consumed(&mut self, events: u64, bytes: u64) {
        let Some(established) = &mut self.established else {
            return;
        };
        if let Some(multicast) = &mut established.multicast {
            multicast.room.release(events, bytes);
        }
        established.consumed(events, bytes, &mut self.outbox);
    }

    /// What is to be sent; taken out by who sends it.
    pub fn outbox(&mut self) -> &mut Vec<u8> {
        &mut self.outbox
    }

    /// Tells that something was sent, so that no heartbeat is needed.
    pub fn sent(&mut self, now: Instant) {
        if let Some(established) = &mut self.established {
            established.liveness.sent(now);
        }
    }

    /// When [`on_deadline`](Self::on_deadline) wants to be called; `None` before the welcome.
    pub fn deadline(&self) -> Option<Instant> {
        let established = self.established.as_ref()?;
        let alive = established.liveness.deadline();
        let due = established
            .multicast
            .as_ref()
            .and_then(|multicast| multicast.due());
        Some(due.map_or(alive, |due| due.min(alive)))
    }

    /// Sends a heartbeat if one is due.
    ///
    /// # Errors
    /// `peer_silent` if nothing came for too long.
    pub fn on_deadline(&mut self, now: Instant) -> Result<(), Error> {
        let Some(established) = &mut self.established else {
            return Ok(());
        };
        if established.liveness.check(now)? {
            let seq = established.flow.position.unwrap_or(0);
            Heartbeat { seq }.write(FrameKind::ClientHeartbeat, &mut self.outbox);
        }
        self.merge(now);
        Ok(())
    }

    /// Tells the service that the application ends the connection.
    pub fn goodbye(&mut self) {
        Goodbye {}.write(&mut self.outbox);
    }

    /// Takes what is to be sent.
    pub fn take_outbox(&mut self) -> Vec<u8> {
        mem::take(&mut self.outbox)
    }
}

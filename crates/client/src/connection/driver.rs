//! The task that owns the socket.

use std::{
    collections::VecDeque,
    io::IoSlice,
    sync::Arc,
    time::{Duration, Instant},
};

use openccas_protocol::{
    ClientOutput, ClientSession, Credentials, Error, ErrorKind, Notice, Position,
};
use tokio::{
    io::AsyncReadExt,
    net::{
        TcpStream,
        tcp::{ReadHalf, WriteHalf},
    },
    time::{Sleep, sleep, sleep_until},
};

use super::{
    Target,
    dial::{Dialled, dial, lost},
};
use crate::{
    Options,
    client::{Shared, WelcomeFacts},
    delivery::{Demand, Left, Mail, Parcel, ReturnedCredit},
    stats::Counters,
};

/// How long the farewell of an application that disconnects may take.
const FAREWELL: Duration = Duration::from_secs(1);

/// Drives a client from a successful connect to the end of that connection, reconnects included.
pub(crate) struct Driver {
    pub(crate) shared: Arc<Shared>,
    pub(crate) options: Arc<Options>,
    pub(crate) target: Target,
    pub(crate) credentials: Option<Credentials>,
    /// Which connect of the client this belongs to.
    pub(crate) generation: u64,
}

/// How a connection ended.
enum End {
    /// The application wanted it.
    Stopped,
    Lost(Error),
}

/// Where the consumers are in the stream of events.
#[derive(Default)]
struct Place {
    /// The last event that was put into their mailboxes, and its epoch; when the last of them has
    /// gone, where that one left. `None` until the configuration data are complete.
    reached: Option<(String, u64)>,
    /// Where the present consumers began.
    start: Option<(String, u64)>,
}

impl Place {
    /// The last consumer has gone: the next one goes on from there.
    fn leave(&mut self, left: Left) {
        self.reached = match left {
            Left::AtTheStart => self.start.clone(),
            Left::InTheSnapshot => None,
            Left::After { epoch, seq } => Some((epoch, seq)),
        };
    }

    fn resume(&self) -> Position {
        match &self.reached {
            Some((epoch, seq)) => Position::After {
                epoch: epoch.clone(),
                seq: *seq,
            },
            None => Position::Fresh,
        }
    }
}

impl Driver {
    pub(crate) async fn run(self, first: Dialled) {
        let mut place = Place::default();
        let mut dialled = first;
        loop {
            let error = match self.connection(dialled, &mut place).await {
                End::Stopped => return,
                End::Lost(error) => error,
            };
            tracing::warn!(kind = error.kind().name(), "connection lost: {error}");
            match self.reconnect(error).await {
                Some(again) => dialled = again,
                None => return,
            }
        }
    }

    /// Tells of the loss, and makes the connection again if that is wanted and succeeds.
    async fn reconnect(&self, error: Error) -> Option<Dialled> {
        let Some(policy) = &self.options.reconnect else {
            self.shared.lost(self.generation, &error);
            return None;
        };
        self.notice(Notice::Disconnected(error));
        let mut attempt = 0;
        loop {
            tokio::select! {
                () = sleep(policy.delay(attempt)) => {}
                () = self.stopped() => return None,
            }
            let result = tokio::select! {
                result = dial(&self.target, &self.options, self.credentials.clone()) => result,
                () = self.stopped() => return None,
            };
            attempt += 1;
            match result {
                Ok(dialled) => {
                    Counters::add(&self.shared.counters.reconnects, 1);
                    tracing::info!("connected again");
                    self.shared.outbox.open(dialled.welcome.max_frame);
                    self.shared.welcomed(WelcomeFacts::from(&dialled.welcome));
                    self.notice(Notice::Reconnected);
                    return Some(dialled);
                }
                Err(error) => {
                    let hopeless = matches!(
                        error.kind(),
                        ErrorKind::AuthenticationFailed
                            | ErrorKind::VersionMismatch
                            | ErrorKind::UnknownMode
                            | ErrorKind::UnknownTenant
                    );
                    if hopeless || policy.attempts.is_some_and(|most| attempt >= most) {
                        self.shared.lost(self.generation, &error);
                        return None;
                    }
                    tracing::debug!(kind = error.kind().name(), "not connected yet: {error}");
                }
            }
        }
    }

    fn notice(&self, notice: Notice) {
        self.shared
            .routing
            .deliver(self.generation, vec![Mail::Notice(notice)], 0);
    }

    async fn stopped(&self) {
        let mut stop = self.shared.stop.subscribe();
        let generation = self.generation;
        // An error means that the client itself is gone.
        let _ = stop.wait_for(|stopped| *stopped >= generation).await;
    }

    async fn connection(&self, dialled: Dialled, place: &mut Place) -> End {
        let Dialled {
            mut stream,
            session,
            welcome,
        } = dialled;
        let mut turn = Turn::new(self, session, welcome.silence_ms);
        let end = turn.drive(&mut stream, place).await;
        let reason = match &end {
            End::Lost(error) => error.clone(),
            End::Stopped => self.shared.stop_reason(),
        };
        self.shared
            .outbox
            .close(&reason, turn.writer.requests_written);
        end
    }
}

/// One connection while it lasts.
struct Turn<'a> {
    driver: &'a Driver,
    session: ClientSession,
    credit: Arc<ReturnedCredit>,
    writer: Writer,
    /// What the service was asked for.
    flow: Demand,
    /// Events up to here had happened before the flow began.
    live_after: u64,
    mail: VecDeque<Mail>,
    silence: Duration,
}

impl<'a> Turn<'a> {
    fn new(driver: &'a Driver, session: ClientSession, silence_ms: u32) -> Self {
        let shared = &driver.shared;
        let config = &driver.options.config;
        let credit = ReturnedCredit::new(
            driver.generation,
            (config.credit_events / 4, config.credit_bytes / 4),
            Arc::clone(&shared.outbox.connection),
            Arc::clone(&shared.counters),
        );
        Self {
            driver,
            session,
            credit,
            writer: Writer::default(),
            flow: Demand::Nothing,
            live_after: 0,
            mail: VecDeque::new(),
            silence: Duration::from_millis(silence_ms.into()),
        }
    }

    async fn drive(&mut self, stream: &mut TcpStream, place: &mut Place) -> End {
        let (mut reader, writer) = stream.split();
        let outbox = Arc::clone(&self.driver.shared.outbox);
        let mut stop = self.driver.shared.stop.subscribe();
        let generation = self.driver.generation;
        let mut alarm: std::pin::Pin<Box<Sleep>> = Box::pin(sleep_until(self.deadline()));
        loop {
            if *stop.borrow_and_update() >= generation {
                self.farewell(&writer).await;
                return End::Stopped;
            }
            if let Err(error) = self.write(&writer, place) {
                // The reason for the end may have come before it.
                let told = self.read_the_rest(&mut reader, place).await;
                return End::Lost(told.unwrap_or(error));
            }
            tokio::select! {
                biased;
                read = reader.read(self.session.read_space()) => {
                    if let Err(error) = self.read(read, place) {
                        return End::Lost(error);
                    }
                }
                () = outbox.connection.notified() => {
                    // Where several tasks make requests, the others that are ready go first: so
                    // their requests leave in one write.
                    if outbox.is_busy() {
                        tokio::task::yield_now().await;
                    }
                }
                ready = writer.writable(), if self.writer.is_blocked() => {
                    if let Err(error) = ready {
                        return End::Lost(lost(error));
                    }
                }
                () = &mut alarm => {
                    if let Err(error) = self.session.on_deadline(Instant::now()) {
                        return End::Lost(error);
                    }
                    alarm.as_mut().reset(self.deadline());
                }
                _ = stop.changed() => {}
            }
        }
    }

    fn deadline(&self) -> tokio::time::Instant {
        self.session
            .deadline()
            .unwrap_or_else(|| Instant::now() + self.silence)
            .into()
    }

    fn read(&mut self, read: std::io::Result<usize>, place: &mut Place) -> Result<(), Error> {
        let count = read.map_err(lost)?;
        if count == 0 {
            return Err(Error::new(
                ErrorKind::ConnectionLost,
                "the connection is lost: the service closed it without a word",
            ));
        }
        let result = self.session.received(count, Instant::now());
        self.dispatch(place);
        result
    }

    /// What the service sent before the connection broke; the error that it told, if it did.
    async fn read_the_rest(
        &mut self,
        reader: &mut ReadHalf<'_>,
        place: &mut Place,
    ) -> Option<Error> {
        let rest = async {
            loop {
                let count = reader.read(self.session.read_space()).await.unwrap_or(0);
                if count == 0 {
                    return None;
                }
                let result = self.session.received(count, Instant::now());
                self.dispatch(place);
                if let Err(error) = result {
                    return Some(error);
                }
            }
        };
        tokio::time::timeout(FAREWELL, rest).await.ok().flatten()
    }

    /// Hands on what the session learned: replies to who waits, mail to the consumers.
    fn dispatch(&mut self, place: &mut Place) {
        let shared = &self.driver.shared;
        let counters = &shared.counters;
        while let Some(output) = self.session.poll() {
            match output {
                ClientOutput::Reply(reply) => shared.outbox.reply(reply),
                ClientOutput::Batch(batch) => {
                    Counters::add(&counters.events_received, batch.count().into());
                    self.mail
                        .push_back(Mail::Parcel(Parcel::new(batch, &self.credit)));
                }
                ClientOutput::Notice(notice) => {
                    if matches!(notice, Notice::Gap(_)) {
                        Counters::add(&counters.gaps, 1);
                    }
                    self.mail.push_back(Mail::Notice(notice));
                }
                ClientOutput::Flowing { seq } => self.live_after = seq,
                // The dial has seen the only one.
                ClientOutput::Welcome(_) => {}
            }
        }
        if self.mail.is_empty() {
            return;
        }
        if self.flow == Demand::Stream {
            place.reached = match (self.session.epoch(), self.session.position()) {
                (Some(epoch), Some(seq)) => Some((epoch.to_owned(), seq)),
                _ => None,
            };
        }
        let mail = self.mail.drain(..).collect();
        shared
            .routing
            .deliver(self.driver.generation, mail, self.live_after);
    }

    /// Writes what has come together, as far as the socket takes it.
    fn write(&mut self, socket: &WriteHalf<'_>, place: &mut Place) -> Result<(), Error> {
        loop {
            if self.writer.is_empty() {
                // Requests first: who expects an event before he makes a request shall find the
                // flow asked for before it is sent.
                let requests = self.driver.shared.outbox.take(&mut self.writer.requests);
                self.follow_demand(place);
                let (events, bytes) = self.credit.take();
                self.session.consumed(events, bytes);
                self.writer.control = self.session.take_outbox();
                if !requests && self.writer.control.is_empty() {
                    return Ok(());
                }
            }
            match self.writer.write(socket) {
                Ok(true) => self.session.sent(Instant::now()),
                Ok(false) => return Ok(()),
                Err(error) => return Err(lost(error)),
            }
        }
    }

    /// Asks for the flow of events that the consumers want now.
    fn follow_demand(&mut self, place: &mut Place) {
        let routing = &self.driver.shared.routing;
        let (demand, served) = routing.demand();
        if demand == self.flow && (served || demand != Demand::Stream) {
            return;
        }
        if let Some(left) = routing.take_left() {
            place.leave(left);
        }
        match (self.flow, demand) {
            (_, Demand::Stream) => {
                self.session.flow(place.resume());
                if !served {
                    place.start = place.reached.clone();
                }
                routing.serve();
            }
            // What is left of the flow when its consumers are gone serves expectations.
            (Demand::Stream, Demand::Live) => {}
            (_, Demand::Live) => self.session.flow(Position::Live),
            (_, Demand::Nothing) => self.session.flow(Position::Stop),
        }
        self.flow = demand;
    }

    /// Says goodbye, if the socket takes it.
    async fn farewell(&mut self, socket: &WriteHalf<'_>) {
        self.session.goodbye();
        self.writer
            .control
            .extend_from_slice(&self.session.take_outbox());
        let goodbye = async {
            while let Ok(true) = self.writer.write(socket) {
                if self.writer.is_empty() || socket.writable().await.is_err() {
                    return;
                }
            }
        };
        let _ = tokio::time::timeout(FAREWELL, goodbye).await;
    }
}

/// Bytes on their way into the socket: what the session wants to say, then requests. Both are
/// filled only when both are empty, so that frames never mix.
#[derive(Default)]
struct Writer {
    control: Vec<u8>,
    requests: Vec<u8>,
    control_done: usize,
    requests_done: usize,
    /// Bytes of requests that the socket has taken, in all.
    requests_written: u64,
}

impl Writer {
    fn is_empty(&self) -> bool {
        self.control.is_empty() && self.requests.is_empty()
    }

    fn is_blocked(&self) -> bool {
        !self.is_empty()
    }

    /// Writes once. False if the socket takes nothing now.
    fn write(&mut self, socket: &WriteHalf<'_>) -> std::io::Result<bool> {
        let control = &self.control[self.control_done..];
        let requests = &self.requests[self.requests_done..];
        let result = if requests.is_empty() {
            socket.try_write(control)
        } else if control.is_empty() {
            socket.try_write(requests)
        } else {
            socket.try_write_vectored(&[IoSlice::new(control), IoSlice::new(requests)])
        };
        let count = match result {
            Ok(count) => count,
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => return Ok(false),
            Err(error) => return Err(error),
        };
        let of_control = count.min(control.len());
        let of_requests = count - of_control;
        self.control_done += of_control;
        self.requests_done += of_requests;
        self.requests_written += of_requests as u64;
        if self.control_done == self.control.len() && self.requests_done == self.requests.len() {
            self.control.clear();
            self.requests.clear();
            self.control_done = 0;
            self.requests_done = 0;
        }
        Ok(true)
    }
}

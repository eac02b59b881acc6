//! The task that owns the socket.

use std::{
    collections::VecDeque,
    io::IoSlice,
    sync::{Arc, Weak},
    time::{Duration, Instant},
};

use openccas_protocol::{
    ClientOutput, ClientSession, Credentials, Error, ErrorKind, Notice, Position,
};
use openccas_transport::{Moved, Transport};
use tokio::time::{Sleep, sleep_until};

use super::{
    dial::{Dialled, Return, lost},
    multicast::{Receiver, Tally},
    targets::Targets,
};
use crate::{
    Options,
    client::Shared,
    delivery::{Demand, Left, Mail, Parcel, ReturnedCredit, Stage, Wants},
    stats::Counters,
};

/// How long the farewell of an application that disconnects may take.
const FAREWELL: Duration = Duration::from_secs(1);

/// Drives a client from a successful connect to the end of that connection, reconnects included.
pub(crate) struct Driver {
    pub(crate) shared: Arc<Shared>,
    pub(crate) options: Arc<Options>,
    pub(crate) targets: Targets,
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
    /// Alive while something of an earlier connection is still queued.
    queued: Weak<ReturnedCredit>,
}

impl Place {
    /// Whether the consumers have not taken yet what an earlier connection brought. It counts
    /// towards no credit, so they get nothing more before: else the queue would grow with every
    /// connection.
    fn is_blocked(&self) -> bool {
        self.queued.strong_count() > 0
    }

    /// The last consumer has gone: the next one goes on from there.
    fn leave(&mut self, left: Left) {
        self.reached = match left {
            Left::AtTheStart => self.start.clone(),
            Left::InTheSnapshot | Left::WithTheModel => None,
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
        let unfinished = Unfinished(&self);
        self.connections(first).await;
        std::mem::forget(unfinished);
    }

    async fn connections(&self, first: Dialled) {
        let mut place = Place::default();
        let mut targets = self.targets.clone();
        let mut dialled = first;
        loop {
            let comes_back = Return::to(&dialled.welcome);
            let (end, written) = self.connection(dialled, &mut place).await;
            let error = match end {
                End::Stopped => return,
                End::Lost(error) => error,
            };
            let service = targets.name();
            tracing::warn!(
                service,
                kind = error.kind().name(),
                "connection lost: {error}"
            );
            let again = self.reconnect(error, written, &mut targets, &comes_back);
            match again.await {
                Some(again) => dialled = again,
                None => return,
            }
        }
    }

    pub(super) async fn stopped(&self) {
        let mut stop = self.shared.stop.subscribe();
        let generation = self.generation;
        // An error means that the client itself is gone.
        let _ = stop.wait_for(|stopped| *stopped >= generation).await;
    }

    /// Gives how the connection ended, and how many bytes of requests it had got rid of.
    async fn connection(&self, dialled: Dialled, place: &mut Place) -> (End, u64) {
        let Dialled {
            mut transport,
            session,
            welcome,
            mut multicast,
        } = dialled;
        let mut turn = Turn::new(self, session, welcome.silence_ms);
        let end = turn.drive(&mut transport, &mut multicast, place).await;
        turn.multicast.count(&turn.session, &self.shared.counters);
        let written = turn.writer.requests_written;
        if !place.is_blocked() {
            place.queued = Arc::downgrade(&turn.credit);
        }
        if matches!(end, End::Stopped) {
            let reason = self.shared.stop_reason();
            let unanswered = self.shared.outbox.close(self.generation, &reason, written);
            unanswered.fail();
        }
        (end, written)
    }
}

/// Tells of the end if the task goes in the middle, as it does when its runtime ends before the
/// client.
struct Unfinished<'a>(&'a Driver);

impl Drop for Unfinished<'_> {
    fn drop(&mut self) {
        let error = Error::new(
            ErrorKind::ConnectionLost,
            "the connection is lost: the runtime that drove it has ended",
        );
        self.0.shared.lost(self.0.generation, &error, u64::MAX);
    }
}

/// A flow that gives the model its configuration data while consumers are in the middle of theirs.
/// They get nothing of it: behind it their own goes on where it was, through the service's ring,
/// and the model passes over what it has had.
#[derive(Clone, Copy)]
struct Detour {
    /// Whether it still lasts.
    lasts: bool,
    /// Whether a flow was going on when it began.
    interrupts: bool,
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
    /// The last flow that was for the model alone, until another reason brings another flow.
    detour: Option<Detour>,
    mail: VecDeque<Mail>,
    silence: Duration,
    multicast: Tally,
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
            detour: None,
            mail: VecDeque::new(),
            silence: Duration::from_millis(silence_ms.into()),
            multicast: Tally::default(),
        }
    }

    async fn drive(
        &mut self,
        transport: &mut Transport,
        multicast: &mut Option<Receiver>,
        place: &mut Place,
    ) -> End {
        let outbox = Arc::clone(&self.driver.shared.outbox);
        let mut stop = self.driver.shared.stop.subscribe();
        let generation = self.driver.generation;
        let mut alarm: std::pin::Pin<Box<Sleep>> = Box::pin(sleep_until(self.deadline()));
        loop {
            if *stop.borrow_and_update() >= generation {
                self.farewell(transport).await;
                return End::Stopped;
            }
            if multicast.is_some() {
                // When a repair is due may have changed, and datagrams without end must not keep
                // the alarm from being heard.
                if let Err(error) = self.session.on_deadline(Instant::now()) {
                    return End::Lost(error);
                }
                alarm.as_mut().reset(self.deadline());
                self.multicast
                    .count(&self.session, &self.driver.shared.counters);
            }
            if let Err(error) = self.write(transport, place) {
                // The reason for the end may have come before it.
                let told = self.read_the_rest(transport, place).await;
                return End::Lost(told.unwrap_or(error));
            }
            tokio::select! {
                biased;
                moved = transport.transfer(
                    Some(self.session.read_space()),
                    self.writer.is_blocked(),
                ) => {
                    let result = match moved {
                        Ok(Moved::Read(count)) => self.read(count, place),
                        Ok(Moved::Writable) => Ok(()),
                        Err(error) => Err(lost(error)),
                    };
                    if let Err(error) = result {
                        return End::Lost(error);
                    }
                }
                arrived = Receiver::arrived(multicast) => {
                    arrived.read_into(&mut self.session, Instant::now());
                    self.dispatch(place);
                }
                () = outbox.connection.notified() => {
                    // Where several tasks make requests, the others that are ready go first: so
                    // their requests leave in one write.
                    if outbox.is_busy() {
                        tokio::task::yield_now().await;
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

    fn read(&mut self, count: usize, place: &mut Place) -> Result<(), Error> {
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
        transport: &mut Transport,
        place: &mut Place,
    ) -> Option<Error> {
        let rest = async {
            loop {
                let count = transport.read(self.session.read_space()).await.unwrap_or(0);
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
                ClientOutput::Flowing { seq } => {
                    // What comes in place of an interrupted flow is as live as that was.
                    if self.detour.is_none_or(|detour| !detour.interrupts) {
                        self.live_after = seq;
                    }
                }
                // The dial has seen the only one.
                ClientOutput::Welcome(_) => {}
            }
        }
        if self.mail.is_empty() {
            return;
        }
        if self.flow == Demand::Stream && !self.is_on_detour() {
            self.reach(place);
        }
        let mail = self.mail.drain(..).collect();
        // A flow for expectations alone may begin anywhere.
        let stream = self.flow != Demand::Live;
        shared
            .routing
            .deliver(self.driver.generation, mail, self.live_after, stream);
    }

    /// Writes what has come together, as far as the socket takes it.
    fn write(&mut self, transport: &mut Transport, place: &mut Place) -> Result<(), Error> {
        loop {
            if self.writer.is_empty() {
                // Requests first: who expects an event before he makes a request shall find the
                // flow asked for before it is sent.
                let outbox = &self.driver.shared.outbox;
                let requests = outbox.take(self.driver.generation, &mut self.writer.requests);
                self.follow_demand(place);
                let (events, bytes) = self.credit.take();
                self.session.consumed(events, bytes);
                self.writer.control = self.session.take_outbox();
                if !requests && self.writer.control.is_empty() {
                    return Ok(());
                }
            }
            match self.writer.write(transport) {
                Ok(true) => self.session.sent(Instant::now()),
                Ok(false) => return Ok(()),
                Err(error) => return Err(lost(error)),
            }
        }
    }

    /// Asks for the flow of events that the consumers want now.
    fn follow_demand(&mut self, place: &mut Place) {
        let routing = &self.driver.shared.routing;
        let wants = routing.wants(place.is_blocked());
        if self.is_on_detour() {
            self.follow_detour(wants, place);
            return;
        }
        let Wants { demand, served, .. } = wants;
        // A model that was served alone by a connection before this one begins again.
        if matches!(wants.model, Some(Stage::Waiting | Stage::Alone)) {
            self.begin_for_model(wants, place);
            return;
        }
        if demand == self.flow && (served || demand != Demand::Stream) {
            return;
        }
        self.detour = None;
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

    /// Asks for configuration data, because there is a model that has none.
    fn begin_for_model(&mut self, wants: Wants, place: &mut Place) {
        let routing = &self.driver.shared.routing;
        if let Some(left) = routing.take_left() {
            place.leave(left);
        }
        self.session.flow(Position::Fresh);
        if wants.consumers && place.reached.is_some() {
            let before = self.detour.is_some_and(|detour| detour.interrupts);
            self.detour = Some(Detour {
                lasts: true,
                interrupts: before || (wants.served && self.flow == Demand::Stream),
            });
            routing.serve_model();
        } else {
            self.detour = None;
            *place = Place::default();
            routing.serve_all();
        }
        self.flow = Demand::Stream;
    }

    /// Goes back to the flow of the consumers once the model has its configuration data.
    fn follow_detour(&mut self, wants: Wants, place: &mut Place) {
        let routing = &self.driver.shared.routing;
        match wants.model {
            Some(Stage::Alone) if self.session.position().is_none() => return,
            // Another one has come in its place.
            Some(Stage::Waiting) => return self.begin_for_model(wants, place),
            _ => {}
        }
        if let Some(detour) = &mut self.detour {
            detour.lasts = false;
        }
        if wants.consumers {
            self.session.flow(place.resume());
            routing.serve();
        } else if wants.model.is_some() {
            // The consumers have gone meanwhile, and the flow is the model's.
            self.reach(place);
            routing.serve();
        } else {
            self.follow_demand(place);
        }
    }

    fn is_on_detour(&self) -> bool {
        self.detour.is_some_and(|detour| detour.lasts)
    }

    /// Remembers where the flow is.
    fn reach(&self, place: &mut Place) {
        let reached = self.session.reached();
        place.reached = reached.map(|(epoch, seq)| (epoch.to_owned(), seq));
    }

    /// Says goodbye, if the socket takes it.
    async fn farewell(&mut self, transport: &mut Transport) {
        self.session.goodbye();
        let last = self.session.take_outbox();
        if self.writer.requests.is_empty() {
            self.writer.control.extend_from_slice(&last);
        } else {
            // Behind them: one may be on its way in part.
            self.writer.requests.extend_from_slice(&last);
        }
        let goodbye = async {
            while !self.writer.is_empty() {
                if !self.writer.write(transport)? {
                    transport.writable().await?;
                }
            }
            transport.shutdown().await
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
    fn write(&mut self, transport: &mut Transport) -> std::io::Result<bool> {
        let control = &self.control[self.control_done..];
        let requests = &self.requests[self.requests_done..];
        let result = if requests.is_empty() {
            transport.try_write(control)
        } else if control.is_empty() {
            transport.try_write(requests)
        } else {
            transport.try_write_vectored(&[IoSlice::new(control), IoSlice::new(requests)])
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

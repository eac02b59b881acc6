//! The task that owns the socket.

mod aside;
mod demand;

use std::{
    collections::VecDeque,
    sync::Arc,
    time::{Duration, Instant},
};

use openccas_protocol::{ClientOutput, ClientSession, Credentials, Error, ErrorKind, Notice};
use openccas_transport::{Moved, Transport};
use tokio::time::{Sleep, sleep_until};

use super::{
    dial::{Dialled, Return, lost},
    multicast::{Receiver, Tally},
    outbox::Outgoing,
    place::{Aside, Detour, Owed, Place},
    shortcut::Shortcut,
    targets::Targets,
    writer::Writer,
};
use crate::{
    Options,
    client::Shared,
    delivery::{Brought, Demand, Mail, Parcel, ReturnedCredit},
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
        turn.shortcut = Shortcut::of(&transport);
        let end = turn.drive(&mut transport, &mut multicast, place).await;
        turn.multicast.count(&turn.session, &self.shared.counters);
        let mut unwritten = Vec::new();
        self.shared
            .outbox
            .take_back(self.generation, &mut unwritten);
        let written = turn.requests_written();
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

/// One connection while it lasts.
struct Turn<'a> {
    driver: &'a Driver,
    session: ClientSession,
    credit: Arc<ReturnedCredit>,
    writer: Writer,
    /// Lent to the outbox while there is nothing to write.
    shortcut: Option<Arc<Shortcut>>,
    /// What the service was asked for.
    flow: Demand,
    /// Where the service stood when it answered last.
    begun: u64,
    /// Expectations had seen the events up to here when the flow was asked for, of which no event
    /// has come.
    unseen: Option<u64>,
    /// What it has passed over, because it begins with configuration data.
    owed: Option<Owed>,
    /// The flow is for expectations alone: the consumers will have it from where they are.
    aside: Option<Aside>,
    /// A flow that is for the model alone.
    detour: Option<Detour>,
    /// Whether the service may have events that it could not send, since it answered last.
    behind: bool,
    /// Whether all that happens comes, as those who expect events were told last.
    open: bool,
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
            shortcut: None,
            flow: Demand::Nothing,
            begun: 0,
            unseen: None,
            owed: None,
            aside: None,
            detour: None,
            behind: false,
            open: false,
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

    /// Bytes of requests that the socket has taken, in all.
    fn requests_written(&self) -> u64 {
        let past = self.shortcut.as_ref().map_or(0, |way| way.written());
        self.writer.requests_written + past
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
        #[cfg(feature = "embed")]
        let _together = crate::embed::hold_wakes();
        while let Some(output) = self.session.poll() {
            match output {
                ClientOutput::Reply(reply) => shared.outbox.reply(reply),
                ClientOutput::Batch(batch) => {
                    Counters::add(&counters.events_received, batch.count().into());
                    self.unseen = None;
                    self.mail
                        .push_back(Mail::Parcel(Parcel::new(batch, &self.credit)));
                }
                ClientOutput::Notice(notice) => {
                    if self.is_of_the_stream() && matches!(notice, Notice::Gap(_)) {
                        Counters::add(&counters.gaps, 1);
                    }
                    if let Notice::SnapshotBegin { seq } = notice {
                        self.begins_afresh(seq);
                    }
                    self.mail.push_back(Mail::Notice(notice));
                }
                ClientOutput::Flowing { seq } => self.answered(seq),
                // The dial has seen the only one.
                ClientOutput::Welcome(_) => {}
            }
        }
        if self.mail.is_empty() {
            return;
        }
        let stream = self.is_of_the_stream();
        if stream && self.flow == Demand::Stream && !self.is_on_detour() {
            self.reach(place);
        }
        let last_words = self.last_words(place);
        let mail = self.mail.drain(..).collect();
        let brought = Brought {
            seq: self.position(),
            matched: self.owed.is_none(),
            stream,
        };
        let generation = self.driver.generation;
        shared.routing.deliver(generation, mail, brought);
        if let Some(mail) = last_words {
            let brought = Brought {
                stream: true,
                ..brought
            };
            shared.routing.deliver(generation, mail, brought);
        }
    }

    /// Whether what comes is for the consumers or the model.
    fn is_of_the_stream(&self) -> bool {
        // A flow for expectations alone may begin anywhere.
        self.flow != Demand::Live && self.aside.is_none()
    }

    /// Writes what has come together, as far as the socket takes it.
    fn write(&mut self, transport: &mut Transport, place: &mut Place) -> Result<(), Error> {
        loop {
            if self.writer.is_empty() {
                // Requests first: who expects an event before he makes a request shall find the
                // flow asked for before it is sent.
                let outbox = &self.driver.shared.outbox;
                let requests = &mut self.writer.requests;
                let (outgoing, was_passed) = outbox.take(self.driver.generation, requests);
                if was_passed {
                    self.session.sent(Instant::now());
                }
                if outgoing != Outgoing::Rest {
                    outbox.connection.hear();
                    let (events, bytes) = self.credit.take();
                    self.session.consumed(events, bytes);
                    self.follow_demand(place);
                    self.writer.control = self.session.take_outbox();
                }
                if self.writer.is_empty() {
                    outbox.lend(self.driver.generation, self.shortcut.as_ref());
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

    /// Says goodbye, if the socket takes it.
    async fn farewell(&mut self, transport: &mut Transport) {
        let outbox = &self.driver.shared.outbox;
        if self.writer.is_empty() {
            outbox.take_back(self.driver.generation, &mut self.writer.requests);
        }
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

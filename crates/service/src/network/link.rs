//! One connection: both state machines, the feed, and the bytes on their way.

use std::{collections::VecDeque, time::Instant};

use jiff::Timestamp;
use openccas_protocol::{
    ClientConfig, ClientOutput, ClientSession, Error, ErrorKind, Hello, MIN_MAX_FRAME, Mode,
    Outputs, ServiceInput, ServiceSession, WelcomeInfo,
};

use super::{centre::Centre, chance::Chance};
use crate::{ServiceOptions, feed::Feed, hub::ViewId};

pub(super) struct Link {
    pub(super) client: ClientSession,
    service: ServiceSession,
    feed: Feed,
    pub(super) to_service: VecDeque<u8>,
    pub(super) to_client: VecDeque<u8>,
    /// Requests that the service has and did not answer yet.
    unanswered: Vec<u64>,
    session: u64,
    /// The service has said its last word.
    ending: bool,
}

impl Link {
    pub(super) fn new(
        session: u64,
        centre: &Centre,
        view: ViewId,
        config: ClientConfig,
        now: Instant,
    ) -> Self {
        let hello = Hello::new(Mode::Direct, "simulated", MIN_MAX_FRAME);
        Self {
            client: ClientSession::new(config, &hello),
            service: ServiceSession::new(ServiceOptions::new().protocol(), now),
            feed: Feed::new(session, &centre.epoch, view, false),
            to_service: VecDeque::new(),
            to_client: VecDeque::new(),
            unanswered: Vec::new(),
            session,
            ending: false,
        }
    }

    /// The service's turn, in the order in which a session of the real one does things.
    pub(super) fn serve(&mut self, centre: &Centre, now: Timestamp, instant: Instant) {
        if self.ending {
            return;
        }
        if let Err(error) = self.try_serve(centre, now, instant) {
            self.end(&error);
        }
        self.to_client.extend(self.service.take_outbox());
    }

    fn try_serve(
        &mut self,
        centre: &Centre,
        now: Timestamp,
        instant: Instant,
    ) -> Result<(), Error> {
        while let Some(input) = self.service.poll() {
            match input {
                ServiceInput::Hello(hello, _) => {
                    let info = WelcomeInfo {
                        session_id: self.session,
                        session_token: "token".to_owned(),
                        epoch: centre.epoch.clone(),
                        view_tenant: -1,
                        time_zone: "UTC".to_owned(),
                        service_name: "simulated".to_owned(),
                    };
                    self.service.welcome(&hello, info, instant);
                }
                ServiceInput::Request { id, .. } | ServiceInput::UnknownRequest { id, .. } => {
                    self.unanswered.push(id);
                }
                ServiceInput::Flow(flow) => {
                    self.feed
                        .begin(&flow, &centre.hub.lock(), now, &mut self.service)?;
                }
                ServiceInput::Goodbye | ServiceInput::Repair(_) => {
                    return Err(ErrorKind::Closed.into());
                }
            }
        }
        self.feed.pump(&centre.hub.lock(), &mut self.service)?;
        Ok(())
    }

    /// Answers one of the requests, whichever.
    pub(super) fn answer(&mut self, chance: &mut Chance) {
        if !self.unanswered.is_empty() && !self.ending {
            let index = chance.below(self.unanswered.len() as u64) as usize;
            let id = self.unanswered.swap_remove(index);
            self.service.reply(id, Ok(Outputs::default()));
            self.to_client.extend(self.service.take_outbox());
        }
    }

    /// The service ends in an orderly way.
    pub(super) fn shut_down(&mut self, centre: &Centre) {
        if self.service.is_established() && !self.ending {
            self.feed.cut_short(&centre.hub.lock(), &mut self.service);
            self.end(&ErrorKind::ServiceShutdown.into());
            self.to_client.extend(self.service.take_outbox());
        }
    }

    fn end(&mut self, error: &Error) {
        self.ending = true;
        // The client must never do anything wrong, nor may its network make it look so.
        assert!(
            matches!(
                error.kind(),
                ErrorKind::SlowConsumer
                    | ErrorKind::ServiceShutdown
                    | ErrorKind::PeerSilent
                    | ErrorKind::Timeout
            ),
            "the service ends the connection: {error}"
        );
        if self.service.is_established() {
            self.service.disconnect(error);
        } else {
            self.service.refuse(error);
        }
    }

    /// Whether nothing more can come to the client.
    pub(super) fn is_over(&self) -> bool {
        self.ending && self.to_client.is_empty()
    }

    /// Timers of both ends.
    pub(super) fn on_deadline(&mut self, now: Instant) -> Result<(), Error> {
        if now >= self.service.deadline() && !self.ending {
            if let Err(error) = self.service.on_deadline(now, 0) {
                self.end(&error);
            }
            self.to_client.extend(self.service.take_outbox());
            self.service.sent(now);
        }
        if self
            .client
            .deadline()
            .is_some_and(|deadline| now >= deadline)
        {
            self.client.on_deadline(now)?;
        }
        Ok(())
    }

    /// So many bytes reach the service.
    pub(super) fn carry_to_service(&mut self, count: usize, now: Instant) {
        if self.ending {
            self.to_service.clear();
            return;
        }
        let count = count.min(self.to_service.len());
        let bytes: Vec<u8> = self.to_service.drain(..count).collect();
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            let space = self.service.read_space();
            let taken = rest.len().min(space.len());
            space[..taken].copy_from_slice(&rest[..taken]);
            rest = &rest[taken..];
            if let Err(error) = self.service.received(taken, now) {
                return self.end(&error);
            }
        }
    }

    /// So many bytes reach the client, which hands on what it learns. The reason is told if that
    /// ends the connection.
    pub(super) fn carry_to_client(
        &mut self,
        count: usize,
        now: Instant,
        mut learned: impl FnMut(ClientOutput, &mut ClientSession),
    ) -> Result<(), Error> {
        let count = count.min(self.to_client.len());
        let bytes: Vec<u8> = self.to_client.drain(..count).collect();
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            let space = self.client.read_space();
            let taken = rest.len().min(space.len());
            space[..taken].copy_from_slice(&rest[..taken]);
            rest = &rest[taken..];
            let result = self.client.received(taken, now);
            while let Some(output) = self.client.poll() {
                learned(output, &mut self.client);
            }
            result?;
        }
        Ok(())
    }

    /// What the client wants to say goes on its way.
    pub(super) fn send(&mut self, now: Instant) {
        let bytes = self.client.take_outbox();
        if !bytes.is_empty() {
            self.client.sent(now);
            self.to_service.extend(bytes);
        }
    }
}

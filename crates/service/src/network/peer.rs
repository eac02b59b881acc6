//! A client that follows a view over connections that break, and an application behind it.

use std::{collections::BTreeSet, time::Instant};

use openccas_model::Configuration;
use openccas_protocol::{
    ClientConfig, ClientOutput, ClientSession, Error, ErrorKind, Method, Notice, Position,
    encode_request,
};

use super::{centre::Centre, ledger::Ledger, link::Link};

pub(super) struct Peer {
    /// Which of the views it sees.
    pub(super) view: usize,
    pub(super) link: Option<Link>,
    pub(super) ledger: Ledger,
    config: ClientConfig,
    told: Told,
    last_request: u64,
}

/// What the client told the application, and what became of it.
#[derive(Default)]
struct Told {
    picture: Configuration,
    /// Whether an application wants events.
    watching: bool,
    /// Where to go on: the last event that was told.
    reached: Option<(String, u64)>,
    /// Events that the application is not done with, and their bytes.
    untaken: (u64, u64),
    /// Requests without an answer; lost with their connection.
    waiting: BTreeSet<u64>,
}

impl Peer {
    pub(super) fn new(view: usize, config: ClientConfig) -> Self {
        Self {
            view,
            link: None,
            ledger: Ledger::default(),
            told: Told {
                watching: true,
                ..Told::default()
            },
            config,
            last_request: 0,
        }
    }

    pub(super) fn connect(&mut self, session: u64, centre: &Centre, now: Instant) {
        let tenant = super::centre::VIEWS[self.view];
        let view = centre.hub.find_view(tenant).expect("there is such a view");
        self.last_request = 0;
        self.link = Some(Link::new(session, centre, view, self.config.clone(), now));
        self.send(now);
    }

    /// The connection breaks: what was on its way is gone, and so are answers.
    pub(super) fn lose(&mut self) {
        self.link = None;
        self.told.untaken = (0, 0);
        self.told.waiting.clear();
    }

    /// The application begins to watch, or stops.
    pub(super) fn watch(&mut self, watching: bool, now: Instant) {
        self.told.watching = watching;
        if let Some(link) = &mut self.link
            && link.client.epoch().is_some()
        {
            let position = if watching {
                self.told.resume()
            } else {
                Position::Stop
            };
            link.client.flow(position);
            self.send(now);
        }
    }

    pub(super) fn is_watching(&self) -> bool {
        self.told.watching
    }

    /// The application is done with everything.
    pub(super) fn take(&mut self, now: Instant) {
        let (events, bytes) = std::mem::take(&mut self.told.untaken);
        if let Some(link) = &mut self.link {
            link.client.consumed(events, bytes);
            self.send(now);
        }
    }

    pub(super) fn request(&mut self, now: Instant) {
        if let Some(link) = &mut self.link
            && link.client.epoch().is_some()
        {
            self.last_request += 1;
            let mut bytes = Vec::new();
            encode_request(
                self.last_request,
                Method::GetNotReadyReasons,
                &[],
                &mut bytes,
            );
            link.client.outbox().extend(bytes);
            self.told.waiting.insert(self.last_request);
            self.send(now);
        }
    }

    pub(super) fn unanswered(&self) -> usize {
        self.told.waiting.len()
    }

    pub(super) fn send(&mut self, now: Instant) {
        if let Some(link) = &mut self.link {
            link.send(now);
        }
    }

    /// So many bytes come.
    pub(super) fn receive(&mut self, count: usize, now: Instant) {
        let Self {
            link: Some(link),
            told,
            ledger,
            config,
            ..
        } = self
        else {
            return;
        };
        let result = link.carry_to_client(count, now, |output, client| {
            told.learn(output, client, ledger, config);
        });
        match result {
            Ok(()) if link.is_over() => self.lose(),
            Ok(()) => self.send(now),
            Err(error) => self.end(&error),
        }
    }

    pub(super) fn end(&mut self, error: &Error) {
        assert!(
            matches!(
                error.kind(),
                ErrorKind::SlowConsumer
                    | ErrorKind::ServiceShutdown
                    | ErrorKind::PeerSilent
                    | ErrorKind::Timeout
            ),
            "the client ends the connection: {error}"
        );
        self.lose();
    }

    /// Whether all that happened was told, and the picture is that of the service.
    pub(super) fn check(&self, centre: &Centre) {
        let happened = centre.happened(self.view);
        let last = happened.len() as u64;
        assert_eq!(self.ledger.told(), Some((centre.epoch.as_str(), last)));
        self.check_events(centre);
        let standing = |picture: &Configuration| {
            let mut all: Vec<_> = picture.events().map(|event| format!("{event:?}")).collect();
            all.sort();
            all
        };
        assert_eq!(
            standing(&self.told.picture),
            standing(centre.picture(self.view))
        );
    }

    /// Whether what was told of a run is what happened in it.
    pub(super) fn check_events(&self, centre: &Centre) {
        let happened = centre.happened(self.view);
        for (seq, event) in self.ledger.run(&centre.epoch).into_iter().flatten() {
            assert_eq!(Some(event), happened.get(*seq as usize - 1), "event {seq}");
        }
    }
}

impl Told {
    fn resume(&self) -> Position {
        match self.reached.clone() {
            Some((epoch, seq)) => Position::After { epoch, seq },
            None => Position::Fresh,
        }
    }

    fn learn(
        &mut self,
        output: ClientOutput,
        client: &mut ClientSession,
        ledger: &mut Ledger,
        config: &ClientConfig,
    ) {
        match output {
            ClientOutput::Welcome(_) => {
                if self.watching {
                    client.flow(self.resume());
                }
                return;
            }
            ClientOutput::Flowing { .. } => return,
            ClientOutput::Reply(reply) => {
                assert!(
                    self.waiting.remove(&reply.id),
                    "{} was not asked for",
                    reply.id
                );
                return;
            }
            ClientOutput::Batch(batch) => {
                for event in batch.events() {
                    ledger.event(&event);
                    self.picture.apply(&event);
                }
                self.untaken.0 += u64::from(batch.count());
                self.untaken.1 += batch.bytes().len() as u64;
                // One more: the last of all needs no credit.
                assert!(
                    self.untaken.0 <= config.credit_events + 1,
                    "more than was granted"
                );
            }
            ClientOutput::Notice(notice) => {
                if matches!(notice, Notice::SnapshotBegin { .. }) {
                    self.picture = Configuration::default();
                }
                ledger.notice(&notice);
            }
        }
        self.reached = client.reached().map(|(epoch, seq)| (epoch.to_owned(), seq));
    }
}

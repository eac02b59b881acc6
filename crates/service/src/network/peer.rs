//! A client that follows a view over connections that break, and an application behind it.

use std::{collections::BTreeSet, time::Instant};

use openccas_model::Configuration;
use openccas_protocol::{
    ClientConfig, ClientOutput, ClientSession, Error, ErrorKind, Event, EventType, Gap, Method,
    Notice, Position, encode_request,
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
    /// The position behind which somebody waits for the first event; lost with the connection.
    expected: Option<u64>,
    /// The flow is for who waits, on credit that is lent: the application's queue is full.
    aside: bool,
    /// How often what was expected came while the application's queue was full.
    met: u64,
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
        self.told.expected = None;
        self.told.aside = false;
    }

    /// Somebody waits for the next event.
    pub(super) fn expect(&mut self, now: Instant) {
        if let Some(link) = &self.link
            && !self.told.aside
            && let (Some(epoch), Some((reached, seq))) =
                (link.client.epoch(), link.client.reached())
            && epoch == reached
        {
            self.told.expected.get_or_insert(seq);
            self.send(now);
        }
    }

    /// How often what was expected came while the application's queue was full.
    pub(super) fn met(&self) -> u64 {
        self.told.met
    }

    /// The application begins to watch, or stops.
    pub(super) fn watch(&mut self, watching: bool, now: Instant) {
        self.told.watching = watching;
        self.told.expected = None;
        if let Some(link) = &mut self.link
            && link.client.epoch().is_some()
        {
            // What is granted beyond what the application can hold is not for it.
            self.told.aside = watching && link.client.is_in_debt();
            if !watching {
                link.client.flow(Position::Stop);
            } else if !self.told.aside {
                link.client.flow(self.told.resume());
            }
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
            self.told.lend(&mut link.client);
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

    /// As the client does: while somebody waits for an event and the queue is full, it comes on
    /// credit that is lent; when there is room, the application goes on where it was.
    fn lend(&mut self, client: &mut ClientSession) {
        if self.expected.is_some() && !self.aside && client.is_full() {
            client.grant_all();
            self.aside = client.is_full();
        }
        if self.aside && client.has_room() {
            self.aside = false;
            client.grant_all();
            client.flow(self.resume());
        } else if self.aside && self.expected.is_some() {
            client.lend();
        }
    }

    /// An event comes, whoever it is for.
    fn meet(&mut self, event: &Event) {
        if let Some(after) = self.expected
            && !event.is_snapshot()
        {
            assert!(event.seq() > after, "it is no news");
            self.expected = None;
            self.met += u64::from(self.aside);
        }
    }

    /// What comes while the application has no room. It is told of the end all the same.
    fn pass(&mut self, output: ClientOutput, client: &mut ClientSession, ledger: &mut Ledger) {
        let ClientOutput::Batch(batch) = output else {
            return;
        };
        for event in batch.events() {
            self.meet(&event);
            if event.event_type() == EventType::ServiceDisconnect && !event.is_snapshot() {
                if let Some((epoch, seq)) = &self.reached
                    && epoch == event.epoch()
                {
                    if seq + 1 < event.seq() {
                        ledger.notice(&Notice::Gap(Gap {
                            from: seq + 1,
                            to: Some(event.seq() - 1),
                        }));
                    }
                    self.reached = Some((event.epoch().to_owned(), event.seq()));
                }
                ledger.event(&event);
            }
        }
        client.consumed(batch.count().into(), batch.bytes().len() as u64);
    }

    fn learn(
        &mut self,
        output: ClientOutput,
        client: &mut ClientSession,
        ledger: &mut Ledger,
        config: &ClientConfig,
    ) {
        if self.aside && matches!(output, ClientOutput::Batch(_) | ClientOutput::Notice(_)) {
            return self.pass(output, client, ledger);
        }
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
                    self.meet(&event);
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

//! The client that watches, and notes what it was told.

use std::{
    fmt::Display,
    mem,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use jiff::tz::TimeZone;
use openccas::{Client, Delivery, ErrorKind, Event, Events, Notice};
use tokio::{sync::watch, task::JoinHandle, time::timeout};

use super::{
    ledger::{Ledger, Seen},
    screen::{Screen, Voice},
};
use crate::output::{
    EventLine, Names, NoticeLine,
    style::{BAD, GOOD},
    zone,
};

/// Prints events as they come, until the service ends.
pub(super) struct Watcher {
    task: JoinHandle<()>,
    log: Arc<Mutex<Vec<Seen>>>,
    flowing: watch::Receiver<bool>,
}

impl Watcher {
    pub(super) fn start(client: &Client, screen: Arc<Screen>, ledger: Arc<Ledger>) -> Self {
        let (flowing, told) = watch::channel(false);
        let log = Arc::default();
        let watching = Watching {
            screen,
            ledger,
            log: Arc::clone(&log),
            flowing,
            names: Names::default(),
            zone: zone(client.time_zone().as_deref()),
            last: 0,
            resuming: None,
        };
        Self {
            task: tokio::spawn(watching.run(client.events())),
            log,
            flowing: told,
        }
    }

    /// Waits until events flow.
    pub(super) async fn flowing(&mut self) {
        // It fails when the watcher has ended, and then there is nothing to wait for.
        let _ = self.flowing.wait_for(|flowing| *flowing).await;
    }

    /// Gives the watcher this long to come to the end, and then its log.
    pub(super) async fn finish(mut self, patience: Duration) -> Vec<Seen> {
        if timeout(patience, &mut self.task).await.is_err() {
            self.task.abort();
        }
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        mem::take(&mut log)
    }
}

struct Watching {
    screen: Arc<Screen>,
    ledger: Arc<Ledger>,
    log: Arc<Mutex<Vec<Seen>>>,
    flowing: watch::Sender<bool>,
    names: Names,
    zone: TimeZone,
    /// The last event that it was told.
    last: u64,
    /// Connected again, when this was the last event that the service had published.
    resuming: Option<Resuming>,
}

enum Resuming {
    /// Nothing has come yet.
    Begun(u64),
    /// Events that happened meanwhile come, up to this one.
    Repeating(u64),
}

impl Watching {
    async fn run(mut self, mut events: Events) {
        while let Some(delivery) = events.next().await {
            match delivery {
                Ok(Delivery::Event(event)) => self.event(event),
                Ok(Delivery::Notice(notice)) => {
                    if !self.notice(&notice) {
                        return;
                    }
                }
                Ok(_) => {}
                Err(error) => {
                    self.say([NoticeLine(&Notice::Disconnected(error))]);
                    return;
                }
            }
        }
    }

    fn say(&self, lines: impl IntoIterator<Item = impl Display>) {
        self.screen.say(Voice::Watcher, lines);
    }

    fn note(&self, seen: Seen) {
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(seen);
        self.flowing
            .send_if_modified(|flowing| !mem::replace(flowing, true));
    }

    fn event(&mut self, event: Event) {
        self.names.learn(&event);
        let line = EventLine::new(&event, &self.names, &self.zone).to_string();
        if event.is_snapshot() {
            self.say([line]);
            return;
        }
        let seq = event.seq();
        let mut lines = Vec::new();
        if let Some(Resuming::Begun(until)) = self.resuming {
            lines.push(self.resumed(seq, until));
            self.resuming = (seq <= until).then_some(Resuming::Repeating(until));
        }
        lines.push(line);
        if matches!(self.resuming, Some(Resuming::Repeating(until)) if seq >= until) {
            self.resuming = None;
            lines.push(format!(
                "{GOOD}── that was all; from here on live again{GOOD:#}"
            ));
        }
        self.say(lines);
        self.last = seq;
        self.note(Seen::Live(event));
    }

    /// What to say when the first event after a reconnect comes.
    fn resumed(&self, seq: u64, until: u64) -> String {
        let last = self.last;
        if seq != last + 1 {
            return format!("{BAD}── event {seq} follows event {last}, and no gap was told{BAD:#}");
        }
        let what = match until.saturating_sub(last) {
            0 => String::from("nothing has happened meanwhile"),
            1 => String::from("the one event that happened meanwhile follows"),
            count => format!("the {count} events that happened meanwhile follow"),
        };
        format!("{GOOD}── resumed after event {last}, nothing is missing: {what}{GOOD:#}")
    }

    /// False when the service has ended.
    fn notice(&mut self, notice: &Notice) -> bool {
        match notice {
            Notice::Reconnected => {
                self.resuming = Some(Resuming::Begun(self.ledger.last_seq()));
            }
            Notice::Gap(gap) => {
                self.note(Seen::Gap(*gap));
                if self.resuming.take().is_some() {
                    self.say([format!(
                        "{BAD}── not resumed: the service holds these events no more, and tells \
                         the state of things afresh{BAD:#}"
                    )]);
                }
            }
            Notice::SnapshotBegin { seq } => {
                self.resuming = None;
                self.last = *seq;
                self.note(Seen::SnapshotBegin(*seq));
            }
            Notice::Disconnected(_) => {
                self.flowing.send_replace(false);
            }
            _ => {}
        }
        self.say([NoticeLine(notice)]);
        !matches!(notice, Notice::Disconnected(error) if error.kind() == ErrorKind::ServiceShutdown)
    }
}

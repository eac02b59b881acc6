//! What a consumer of events was told, checked as it comes.

use std::collections::BTreeMap;

use openccas_protocol::{Event, EventType, Gap, Notice};

/// Where a consumer is in its stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Nothing came yet.
    Start,
    /// A gap was told behind this position, and nothing came since. It may end, or not be known to.
    Gap { after: u64, to: Option<u64> },
    /// In configuration data of this position.
    Snapshot(u64),
    /// The last event, or the last one that is in the configuration data.
    Live(u64),
}

/// Every event comes once and in order, or a notice tells exactly which do not come.
///
/// The rules are those of the stream, whoever reads it; what a ledger holds in the end is compared
/// with what happened.
#[derive(Debug)]
pub(crate) struct Ledger {
    place: Place,
    /// The place before configuration data of which nothing has come yet.
    before: Option<Place>,
    epoch: Option<String>,
    /// The live events by their positions, for each run of the service in turn.
    received: Vec<(String, BTreeMap<u64, Event>)>,
    /// Gaps that were told.
    pub(crate) gaps: usize,
    /// Configuration data that were complete.
    pub(crate) snapshots: usize,
}

impl Default for Ledger {
    fn default() -> Self {
        Self {
            place: Place::Start,
            before: None,
            epoch: None,
            received: Vec::new(),
            gaps: 0,
            snapshots: 0,
        }
    }
}

#[allow(dead_code, reason = "each kind of test uses its part")]
impl Ledger {
    /// An event came.
    pub(crate) fn event(&mut self, event: &Event) {
        let seq = event.seq();
        let expected = self.place;
        if event.is_snapshot() {
            assert_eq!(
                expected,
                Place::Snapshot(seq),
                "configuration data: {event:?}"
            );
            if event.event_type() == EventType::DataComplete {
                self.place = Place::Live(seq);
                self.epoch = Some(event.epoch().to_owned());
                self.snapshots += 1;
            }
            return;
        }
        let last = match expected {
            Place::Live(last) => last,
            // One that is too large for the client, or that its credit had no room for at the end.
            Place::Gap { to: Some(to), .. } => to,
            // The end of the service may come at any time, and it is no place to go on from.
            Place::Start | Place::Snapshot(_) | Place::Gap { to: None, .. }
                if event.event_type() == EventType::ServiceDisconnect =>
            {
                return;
            }
            place => panic!("{event:?} came, and the consumer is at {place:?}"),
        };
        assert_eq!(
            self.epoch.as_deref(),
            Some(event.epoch()),
            "another run: {event:?}"
        );
        assert_eq!(seq, last + 1, "behind event {last}");
        self.place = Place::Live(seq);
        let epoch = event.epoch();
        if self.received.last().is_none_or(|(last, _)| last != epoch) {
            assert!(self.run(epoch).is_none(), "a run came back");
            self.received.push((epoch.to_owned(), BTreeMap::new()));
        }
        if let Some((_, events)) = self.received.last_mut() {
            assert!(
                events.insert(seq, event.detach()).is_none(),
                "{seq} came twice"
            );
        }
    }

    /// A notice came.
    pub(crate) fn notice(&mut self, notice: &Notice) {
        match notice {
            Notice::Gap(gap) => self.gap(*gap),
            Notice::SnapshotBegin { seq } => {
                if let Place::Gap { to: Some(to), .. } = self.place {
                    assert_eq!(to, *seq, "the gap ends where the configuration data stand");
                }
                assert!(
                    !matches!(self.place, Place::Live(_)),
                    "configuration data for no reason at {:?}",
                    self.place
                );
                if !matches!(self.place, Place::Snapshot(_)) {
                    self.before = Some(self.place);
                }
                self.place = Place::Snapshot(*seq);
            }
            // The connection; or what a later version tells.
            _ => {}
        }
    }

    fn gap(&mut self, gap: Gap) {
        self.gaps += 1;
        let after = match self.place {
            Place::Live(last) => last,
            Place::Gap { after, to } => {
                // The next one; or it is told again to a consumer that was cut off before anything
                // followed.
                let next = to.map(|to| to + 1);
                assert!(gap.from == after + 1 || Some(gap.from) == next, "{gap:?}");
                self.place = Place::Gap { after, to: gap.to };
                return;
            }
            // The end of the service, with what the credit had no room for before it.
            Place::Snapshot(seam) => {
                assert_eq!(gap.from, seam + 1, "in the configuration data");
                return;
            }
            Place::Start => panic!("{gap:?} came first"),
        };
        assert_eq!(gap.from, after + 1, "a gap begins behind the last event");
        assert!(gap.to.is_none_or(|to| to >= gap.from), "{gap:?}");
        self.place = Place::Gap { after, to: gap.to };
    }

    /// Another consumer of the same client takes over. What was told to the one before and was
    /// followed by nothing is told again; configuration data that it did not get whole begin again.
    pub(crate) fn hand_over(&mut self) {
        if let Place::Snapshot(_) = self.place {
            self.place = self.before.take().unwrap_or(Place::Start);
        }
    }

    /// Configuration data come to who gets no notices.
    pub(crate) fn expect_snapshot(&mut self, seq: u64) {
        self.place = Place::Snapshot(seq);
    }

    /// The service's end comes to who gets no notices: what it had no credit for may be missing.
    pub(crate) fn expect_end(&mut self, seq: u64) {
        if let Place::Live(last) = self.place
            && seq > last + 1
        {
            self.place = Place::Gap {
                after: last,
                to: Some(seq - 1),
            };
        }
    }

    /// The last event that came, and its run; `None` before the configuration data are complete.
    pub(crate) fn reached(&self) -> Option<(&str, u64)> {
        match self.place {
            // Nothing has come behind a gap: it is told again.
            Place::Live(seq) | Place::Gap { after: seq, .. } => Some((self.epoch.as_deref()?, seq)),
            Place::Start | Place::Snapshot(_) => None,
        }
    }

    /// The last event that came, or of which a gap told that it does not come. That is further than
    /// what was [reached](Self::reached) if the last event of all is one that is too large.
    pub(crate) fn told(&self) -> Option<(&str, u64)> {
        match self.place {
            Place::Gap { to: Some(to), .. } => Some((self.epoch.as_deref()?, to)),
            _ => self.reached(),
        }
    }

    /// The live events of a run of the service.
    pub(crate) fn run(&self, epoch: &str) -> Option<&BTreeMap<u64, Event>> {
        let mut runs = self.received.iter();
        runs.find_map(|(run, events)| (run == epoch).then_some(events))
    }

    /// All runs of which live events came.
    pub(crate) fn runs(&self) -> impl Iterator<Item = (&str, &BTreeMap<u64, Event>)> {
        self.received
            .iter()
            .map(|(epoch, events)| (epoch.as_str(), events))
    }
}

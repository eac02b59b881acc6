//! The rules of a stream of events, whoever sends it and whatever that is.

use openccas_protocol::{ClientOutput, Event, EventType, Notice};

/// What came last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Last {
    /// Nothing of the flow that was asked for last.
    #[default]
    Nothing,
    /// A live flow that begins wherever it begins.
    Anywhere,
    /// A gap whose end is not known.
    Gap,
    Snapshot(u64),
    Live(u64),
}

/// Watches what a client learns.
#[derive(Debug, Default)]
pub struct Stream {
    last: Last,
    /// Events that it was told, and their bytes.
    pub events: u64,
    pub bytes: u64,
}

impl Stream {
    /// Another flow is asked for: behind this event, or behind none.
    pub fn asked(&mut self, live: bool, after: Option<u64>) {
        self.last = match after {
            Some(seq) => Last::Live(seq),
            None if live => Last::Anywhere,
            None => Last::Nothing,
        };
    }

    /// Panics if what was learned is against the rules.
    pub fn learned(&mut self, output: &ClientOutput) {
        match output {
            ClientOutput::Batch(batch) => {
                self.bytes += batch.bytes().len() as u64;
                for event in batch.events() {
                    self.events += 1;
                    self.event(&event);
                }
            }
            ClientOutput::Notice(Notice::SnapshotBegin { seq }) => self.last = Last::Snapshot(*seq),
            ClientOutput::Notice(Notice::Gap(gap)) => {
                self.last = match (self.last, gap.to) {
                    (Last::Live(last), Some(to)) => {
                        assert_eq!(gap.from, last + 1, "a gap that hides a loss");
                        Last::Live(to)
                    }
                    (Last::Live(_), None) => Last::Gap,
                    (other, _) => other,
                };
            }
            _ => {}
        }
    }

    fn event(&mut self, event: &Event) {
        let seq = event.seq();
        if event.is_snapshot() {
            assert_eq!(self.last, Last::Snapshot(seq), "outside of configuration data");
            if event.event_type() == EventType::DataComplete {
                self.last = Last::Live(seq);
            }
            return;
        }
        match self.last {
            Last::Live(last) => assert_eq!(seq, last + 1, "a loss that is not told"),
            Last::Anywhere | Last::Gap => {}
            Last::Nothing | Last::Snapshot(_) => {
                assert_eq!(event.event_type(), EventType::ServiceDisconnect);
                return;
            }
        }
        self.last = Last::Live(seq);
    }
}

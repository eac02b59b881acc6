//! The logs of the service, and the comparison with what the clients were told.
//!
//! A log whose last event is the service's end (36) is whole. Any other is that of a service that
//! was killed: it has everything up to some event, and perhaps a piece of the next one; what came
//! after that was never written. Of that, what clients have must still follow without a hole, and
//! all clients must have the same.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::PathBuf,
};

use openccas::{Event, EventType};
use serde_json::Value;

use crate::ledger::Ledger;

#[derive(Default)]
pub(crate) struct Books {
    runs: HashMap<String, Book>,
    /// The run whose log is whole.
    pub(crate) last: Option<(String, u64)>,
    /// Events that clients have and that are in no log.
    pub(crate) unlogged: u64,
}

#[derive(Default)]
struct Book {
    /// From event 1 on.
    events: Vec<Value>,
    whole: bool,
    /// What clients have beyond the log's end.
    beyond: BTreeMap<u64, Value>,
}

impl Books {
    /// Reads the logs of services of which only the last one was not killed.
    pub(crate) fn read(logs: &[PathBuf]) -> Self {
        let mut books = Self::default();
        for (index, path) in logs.iter().enumerate() {
            let killed = index + 1 < logs.len();
            let text = fs::read(path).expect("the log can be read");
            let mut events = Vec::new();
            for line in text.split_inclusive(|byte| *byte == b'\n') {
                match serde_json::from_slice::<Value>(line) {
                    Ok(event) if line.ends_with(b"\n") => events.push(event),
                    _ if killed => {}
                    problem => panic!("{problem:?} in {}", path.display()),
                }
            }
            for (index, event) in events.iter().enumerate() {
                assert_eq!(event["seq"], index + 1, "in {}", path.display());
                assert_eq!(event["epoch"], events[0]["epoch"]);
            }
            let end = i64::from(EventType::ServiceDisconnect.number());
            let whole = events.last().is_some_and(|last| last["type"] == end);
            assert_eq!(whole, !killed, "only an orderly end is in the log");
            let Some(epoch) = events.first().and_then(|event| event["epoch"].as_str()) else {
                continue;
            };
            let epoch = epoch.to_owned();
            if whole {
                books.last = Some((epoch.clone(), events.len() as u64));
            }
            let book = Book {
                events,
                whole,
                ..Book::default()
            };
            assert!(
                books.runs.insert(epoch, book).is_none(),
                "an epoch came twice"
            );
        }
        books
    }

    /// Compares what a consumer was told. That it was told everything else not to come, the ledger
    /// has seen to.
    pub(crate) fn check(&mut self, ledger: &Ledger) -> u64 {
        let mut events = 0;
        for (epoch, received) in ledger.runs() {
            let book = self.runs.entry(epoch.to_owned()).or_default();
            for (seq, event) in received {
                let event = json(event);
                events += 1;
                match book.events.get(*seq as usize - 1) {
                    Some(logged) => assert_eq!(&event, logged),
                    None => {
                        assert!(!book.whole, "{event} is behind the end");
                        let known = book.beyond.entry(*seq).or_insert_with(|| {
                            self.unlogged += 1;
                            event.clone()
                        });
                        assert_eq!(known, &event, "two clients have different events");
                    }
                }
            }
        }
        let reached = ledger.reached().map(|(epoch, seq)| (epoch.to_owned(), seq));
        assert_eq!(reached, self.last, "the last event of all came");
        events
    }
}

/// As the log has it: the requests that caused events are known to those who made them alone.
fn json(event: &Event) -> Value {
    let mut value = serde_json::to_value(event).expect("an event is JSON");
    if let Value::Object(fields) = &mut value {
        fields.remove("correlation");
    }
    value
}

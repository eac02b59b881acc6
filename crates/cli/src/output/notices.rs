//! Notices about the stream itself.

use std::fmt;

use openccas::{Gap, Notice};
use serde_json::{Value, json};

use super::{
    printable,
    style::{BAD, FAINT, GOOD},
};

/// A notice as a line among the events.
pub(crate) struct NoticeLine<'a>(pub(crate) &'a Notice);

impl fmt::Display for NoticeLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Notice::Gap(Gap { from, to: Some(to) }) => {
                write!(
                    f,
                    "{BAD}── gap: events {from} to {to} are missing here{BAD:#}"
                )
            }
            Notice::Gap(Gap { from, to: None }) => write!(
                f,
                "{BAD}── gap: the service has begun anew; events from {from} on are missing \
                 here{BAD:#}"
            ),
            Notice::SnapshotBegin { seq } => {
                write!(f, "{FAINT}── the state of things at event {seq}{FAINT:#}")
            }
            Notice::Disconnected(error) => write!(
                f,
                "{BAD}── disconnected: {}: {}{BAD:#}",
                error.kind().name(),
                printable(error.message())
            ),
            Notice::Reconnected => write!(f, "{GOOD}── connected again{GOOD:#}"),
            // A kind of notice that is newer than this command.
            other => write!(f, "{FAINT}── {other:?}{FAINT:#}"),
        }
    }
}

/// A notice as a JSON object; `None` for a kind that is newer than this command.
pub(crate) fn json(notice: &Notice) -> Option<Value> {
    match notice {
        Notice::Gap(gap) => Some(json!({ "notice": "gap", "from": gap.from, "to": gap.to })),
        Notice::SnapshotBegin { seq } => Some(json!({ "notice": "snapshot_begin", "seq": seq })),
        Notice::Disconnected(error) => Some(json!({
            "notice": "disconnected",
            "kind": error.kind().name(),
            "message": error.message(),
        })),
        Notice::Reconnected => Some(json!({ "notice": "reconnected" })),
        _ => None,
    }
}

//! Where the consumers of a client are in the stream of events.

use std::sync::Weak;

use openccas_protocol::Position;

use crate::delivery::{Left, ReturnedCredit};

/// Where the consumers are in the stream of events.
#[derive(Default)]
pub(super) struct Place {
    /// The last event that was put into their mailboxes, and its epoch; when the last of them has
    /// gone, where that one left. `None` until the configuration data are complete.
    pub(super) reached: Option<(String, u64)>,
    /// Where the present consumers began.
    pub(super) start: Option<(String, u64)>,
    /// Alive while something of an earlier connection is still queued.
    pub(super) queued: Weak<ReturnedCredit>,
}

impl Place {
    /// Whether the consumers have not taken yet what an earlier connection brought. It counts
    /// towards no credit, so they get nothing more before: else the queue would grow with every
    /// connection.
    pub(super) fn is_blocked(&self) -> bool {
        self.queued.strong_count() > 0
    }

    /// The last consumer has gone: the next one goes on from there.
    pub(super) fn leave(&mut self, left: Left) {
        self.reached = match left {
            Left::AtTheStart => self.start.clone(),
            Left::InTheSnapshot | Left::WithTheModel => None,
            Left::After { epoch, seq } => Some((epoch, seq)),
        };
    }

    pub(super) fn resume(&self) -> Position {
        match &self.reached {
            Some((epoch, seq)) => Position::After {
                epoch: epoch.clone(),
                seq: *seq,
            },
            None => Position::Fresh,
        }
    }
}

/// A flow that gives the model its configuration data while consumers are in the middle of theirs.
/// They get nothing of it: behind it their own goes on where it was, through the service's ring,
/// and the model passes over what it has had.
#[derive(Clone, Copy)]
pub(super) struct Detour {
    /// Whether it still lasts.
    pub(super) lasts: bool,
}

/// A flow that serves expectations while the consumers have not made room for more. They get
/// nothing of it: what comes is matched and dropped, on credit that is lent. When there is room,
/// their own flow goes on where it was, through the service's ring.
#[derive(Clone, Copy)]
pub(super) struct Aside {
    /// How far it has to go at least.
    pub(super) until: u64,
}

/// Events that a flow has passed over, because it began with configuration data, and that somebody
/// expects: behind `after`, up to `until`.
#[derive(Clone, Copy)]
pub(super) struct Owed {
    pub(super) after: u64,
    pub(super) until: u64,
}

//! Configuration data on their way to one client.

use std::vec;

use jiff::Timestamp;
use openccas_model::Standing;
use openccas_protocol::{Envelope, EventBody, EventType, encode_event};

use crate::{
    backend::NewEvent,
    view::{View, envelope},
};

/// What a new client is told, as it was at the seam: the position up to which events are in it, and
/// after which live events follow.
///
/// Taking one copies no bodies. Frames are made one at a time, as the client's credit allows.
pub(crate) struct Snapshot {
    seam: u64,
    rest: vec::IntoIter<Standing>,
    /// DATA_COMPLETE, which comes after the rest.
    last: Option<NewEvent>,
    /// The next frame; empty when it has not been made yet.
    frame: Vec<u8>,
}

impl Snapshot {
    /// The part of `configuration` that `view` shows, where the view stands now.
    pub(crate) fn take<'a>(
        view: &View,
        configuration: impl Iterator<Item = &'a Standing>,
        time: Timestamp,
    ) -> Self {
        let shown = configuration
            .filter(|standing| view.shows(standing.tenant_id))
            .cloned();
        Self::of(view.tenant_id, view.seq(), shown.collect(), time)
    }

    /// What was kept for the position `seam`.
    pub(crate) fn of(tenant_id: i32, seam: u64, standing: Vec<Standing>, time: Timestamp) -> Self {
        let body = EventBody::build(EventType::DataComplete).finish();
        Self {
            seam,
            rest: standing.into_iter(),
            last: Some(NewEvent {
                tenant_id,
                time,
                body,
                correlation: None,
            }),
            frame: Vec::new(),
        }
    }

    pub(crate) fn seam(&self) -> u64 {
        self.seam
    }

    /// The next frame, which stays the next until [`advance`](Self::advance). `None` at the end.
    pub(crate) fn peek(&mut self) -> Option<&[u8]> {
        if self.frame.is_empty() {
            match self.rest.next() {
                Some(standing) => {
                    let envelope = Envelope {
                        seq: self.seam,
                        time: standing.time,
                        tenant_id: standing.tenant_id,
                        snapshot: true,
                        correlation: None,
                    };
                    encode_event(&envelope, &standing.body, &mut self.frame);
                }
                None => {
                    let last = self.last.take()?;
                    let envelope = Envelope {
                        snapshot: true,
                        ..envelope(&last, self.seam)
                    };
                    encode_event(&envelope, &last.body, &mut self.frame);
                }
            }
        }
        Some(&self.frame)
    }

    /// The frame was sent.
    pub(crate) fn advance(&mut self) {
        self.frame.clear();
    }
}

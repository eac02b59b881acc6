//! Where a client is in the stream of events.

use crate::{Error, EventType, codec::violation, event::frame as event_frame, frame::Gap};

/// Where the client is in the stream of events.
#[derive(Debug, Default)]
pub(super) struct FlowState {
    /// Number of the last flow frame sent.
    pub(super) requested: u32,
    /// Number of the last flow frame that the service has answered.
    pub(super) answered: u32,
    /// The last live event, or the snapshot's position; `None` until DATA_COMPLETE came.
    pub(super) position: Option<u64>,
    /// The run of the service that the position is of, if that is not this one. Nothing but a
    /// snapshot follows it.
    pub(super) other_run: Option<String>,
    /// The last event of a gap that was told and that nothing has followed yet. The position stays
    /// before it: a client that is cut off here needs what was to follow, which may be a snapshot.
    pub(super) gap_to: Option<u64>,
    /// Position of the snapshot that is being received.
    pub(super) snapshot: Option<u64>,
    /// Whether the flow that was asked for begins with the next event, wherever that is.
    pub(super) live: bool,
}

/// How the service's numbering of events goes on.
pub(super) enum Step {
    Next,
    Missing(Gap),
}

impl FlowState {
    pub(super) fn current(&self) -> bool {
        self.requested == self.answered
    }

    /// The last event that came, or of which a gap has told.
    pub(super) fn told(&self) -> Option<u64> {
        if self.other_run.is_some() {
            return None;
        }
        self.gap_to.or(self.position)
    }

    pub(super) fn event(&mut self, frame: &[u8]) -> Result<Step, Error> {
        let seq = event_frame::seq(frame);
        if event_frame::snapshot(frame) {
            if self.snapshot != Some(seq) {
                return Err(violation("configuration data came outside of a snapshot"));
            }
            if EventType::from_number(event_frame::event_type(frame)) == EventType::DataComplete {
                self.position = self.snapshot.take();
            }
            return Ok(Step::Next);
        }
        let Some(told) = self.told() else {
            // The one event that may come at any time: the service ends.
            if EventType::from_number(event_frame::event_type(frame))
                == EventType::ServiceDisconnect
            {
                return Ok(Step::Next);
            }
            return Err(violation(
                "a live event came before the configuration data were complete",
            ));
        };
        self.position = Some(seq);
        self.gap_to = None;
        match seq.checked_sub(told) {
            Some(1) => Ok(Step::Next),
            Some(distance) if distance > 1 => Ok(Step::Missing(Gap {
                from: told + 1,
                to: Some(seq - 1),
            })),
            _ => Err(violation(format!("event {seq} came after event {told}"))),
        }
    }
}

//! What one client has been sent of its view, and what comes next.

use jiff::Timestamp;
use openccas_protocol::{Error, ErrorKind, Flow, Gap, Position, ServiceSession};

use crate::{
    hub::{State, ViewId},
    ring::Entry,
    snapshot::Snapshot,
};

/// Events are put into the outbox until this many bytes wait there; the rest stay in the ring,
/// where they cost nothing.
const OUTBOX_BYTES: usize = 64 * 1024;

/// A cursor into the ring of a view, and the configuration data that come before it.
///
/// What it does to the client goes through `protocol`; it is called with the hub locked.
pub(crate) struct Feed {
    session: u64,
    epoch: String,
    view: ViewId,
    flow: Option<Cursor>,
}

struct Cursor {
    /// Configuration data that come first.
    snapshot: Option<Snapshot>,
    /// Position of the next live event.
    next: u64,
}

/// Why there is nothing more to send for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pause {
    /// Everything was sent, or nothing is wanted.
    Done,
    /// The client's credit is used up.
    Credit,
    /// Enough waits to be written.
    Room,
}

impl Feed {
    /// The feed of a session that has not asked for events yet.
    pub(crate) fn new(session: u64, epoch: &str, view: ViewId) -> Self {
        Self {
            session,
            epoch: epoch.to_owned(),
            view,
            flow: None,
        }
    }

    pub(crate) fn is_flowing(&self) -> bool {
        self.flow.is_some()
    }

    /// Begins where the client wants, or stops.
    ///
    /// # Errors
    /// `protocol_error` if the client tells a position that it cannot have.
    pub(crate) fn begin(
        &mut self,
        flow: &Flow,
        state: &State,
        now: Timestamp,
        protocol: &mut ServiceSession,
    ) -> Result<(), Error> {
        let view = state.view(self.view);
        let seam = view.seq();
        protocol.flowing(flow, seam);
        let gap = match &flow.position {
            Position::Stop => {
                self.flow = None;
                return Ok(());
            }
            Position::Live => {
                self.flow = Some(Cursor {
                    snapshot: None,
                    next: seam + 1,
                });
                return Ok(());
            }
            Position::Fresh => None,
            Position::After { epoch, seq } if *epoch == self.epoch => {
                if *seq > seam {
                    return Err(Error::new(
                        ErrorKind::ProtocolError,
                        format!("the client asks for events after {seq}, the last one is {seam}"),
                    ));
                }
                if view.ring.from(seq + 1).is_some() {
                    self.flow = Some(Cursor {
                        snapshot: None,
                        next: seq + 1,
                    });
                    return Ok(());
                }
                Some(Gap {
                    from: seq + 1,
                    to: Some(seam),
                })
            }
            Position::After { seq, .. } => Some(Gap {
                from: seq + 1,
                to: None,
            }),
        };
        if let Some(gap) = gap {
            protocol.gap(gap);
        }
        let snapshot = Snapshot::take(view, state.configuration().events(), now);
        protocol.snapshot_begin(snapshot.seam());
        self.flow = Some(Cursor {
            snapshot: Some(snapshot),
            next: seam + 1,
        });
        Ok(())
    }

    /// Sends what may be sent. Gives how many events that were, and why there are no more.
    ///
    /// # Errors
    /// `slow_consumer` if the next event is gone; `frame_too_large` if the client cannot take its
    /// configuration data.
    pub(crate) fn pump(
        &mut self,
        state: &State,
        protocol: &mut ServiceSession,
    ) -> Result<(u64, Pause), Error> {
        let Some(cursor) = &mut self.flow else {
            return Ok((0, Pause::Done));
        };
        let Some(entries) = state.view(self.view).ring.from(cursor.next) else {
            return Err(Error::new(
                ErrorKind::SlowConsumer,
                format!(
                    "event {} is no longer held, and the client has not had it",
                    cursor.next
                ),
            ));
        };
        let mut sent = 0;
        if let Some(snapshot) = &mut cursor.snapshot {
            while let Some(frame) = snapshot.peek() {
                if frame.len() > protocol.client_max_frame() as usize {
                    return Err(Error::new(
                        ErrorKind::FrameTooLarge,
                        "the configuration data have a larger event than the client takes",
                    ));
                }
                if let Some(pause) = pause(protocol) {
                    return Ok((sent, pause));
                }
                protocol.event(frame, None);
                snapshot.advance();
                sent += 1;
            }
            cursor.snapshot = None;
        }
        for entry in entries {
            if entry.frame.len() > protocol.client_max_frame() as usize {
                protocol.gap(Gap {
                    from: cursor.next,
                    to: Some(cursor.next),
                });
            } else if let Some(pause) = pause(protocol) {
                return Ok((sent, pause));
            } else {
                protocol.event(&entry.frame, request(entry, self.session));
                sent += 1;
            }
            cursor.next += 1;
        }
        Ok((sent, Pause::Done))
    }

    /// Sends the last event of all, and tells of those before it that the client will not get.
    /// Gives whether there was anything to send.
    pub(crate) fn cut_short(&mut self, state: &State, protocol: &mut ServiceSession) -> bool {
        let Some(cursor) = self.flow.take() else {
            return false;
        };
        let view = state.view(self.view);
        let last = view.seq();
        if cursor.next > last {
            return false;
        }
        let Some(entry) = view.ring.from(last).and_then(|mut entries| entries.next()) else {
            return false;
        };
        if cursor.next < last {
            protocol.gap(Gap {
                from: cursor.next,
                to: Some(last - 1),
            });
        }
        protocol.event_without_credit(&entry.frame, request(entry, self.session));
        true
    }
}

/// Why no event can be sent now, if none can.
fn pause(protocol: &ServiceSession) -> Option<Pause> {
    if !protocol.may_send() {
        Some(Pause::Credit)
    } else if protocol.outbox_len() >= OUTBOX_BYTES {
        Some(Pause::Room)
    } else {
        None
    }
}

/// The request that caused the event, if it was made in this session.
fn request(entry: &Entry, session: u64) -> Option<u64> {
    let correlation = entry.correlation?;
    (correlation.session == session).then_some(correlation.request)
}

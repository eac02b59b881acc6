//! What one client has been sent of its view, and what comes next.

use jiff::Timestamp;
use openccas_protocol::{Error, ErrorKind, Flow, Gap, Position, Repair, Repaired, ServiceSession};

use crate::{
    hub::{State, ViewId},
    multicast::Repairs,
    ring::{Entry, Loss},
    snapshot::Snapshot,
    view::View,
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
    /// Set if live events go by multicast: then only what did not arrive goes this way.
    repairs: Option<Repairs>,
}

struct Cursor {
    /// Configuration data that come first.
    snapshot: Option<Snapshot>,
    /// Whether configuration data come first that there are none of yet.
    awaits: bool,
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
    pub(crate) fn new(session: u64, epoch: &str, view: ViewId, multicast: bool) -> Self {
        Self {
            session,
            epoch: epoch.to_owned(),
            view,
            flow: None,
            repairs: multicast.then(Repairs::default),
        }
    }

    /// Whether there is something to send whenever something is published.
    pub(crate) fn follows(&self) -> bool {
        let awaits = |cursor: &Cursor| cursor.awaits || self.repairs.is_none();
        self.flow.as_ref().is_some_and(awaits)
    }

    /// The client has not got everything by multicast.
    ///
    /// # Errors
    /// `protocol_error` if it asks for what it cannot have missed.
    pub(crate) fn repair(&mut self, repair: Repair, state: &State) -> Result<(), Error> {
        let last = state.view(self.view).seq();
        match &mut self.repairs {
            Some(repairs) if self.flow.is_some() => repairs.ask(repair, last),
            _ => Err(Error::new(
                ErrorKind::ProtocolError,
                "the client asks for a repair of no flow",
            )),
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
        if let Some(repairs) = &mut self.repairs {
            repairs.clear();
        }
        let gap = match &flow.position {
            Position::Stop => {
                self.flow = None;
                return Ok(());
            }
            Position::Live => {
                self.flow = Some(Cursor {
                    snapshot: None,
                    awaits: false,
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
                let held = match self.repairs {
                    // Configuration data that stand among the events cannot be repaired.
                    Some(_) => view.ring.is_whole_from(seq + 1),
                    None => view.ring.from(seq + 1).is_some(),
                };
                if held {
                    self.flow = Some(Cursor {
                        snapshot: None,
                        awaits: false,
                        next: seq + 1,
                    });
                    if self.repairs.is_some() {
                        protocol.repaired(Repaired {
                            seq: seam,
                            oldest: None,
                        });
                    }
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
        let mut cursor = Cursor {
            snapshot: None,
            awaits: true,
            next: seam + 1,
        };
        cursor.begin_afresh(self.view, state, now, protocol);
        self.flow = Some(cursor);
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
        if cursor.awaits && !cursor.begin_afresh(self.view, state, state.known_since(), protocol) {
            return Ok((0, Pause::Done));
        }
        let mut sent = 0;
        loop {
            let pause = cursor.pump(
                state.view(self.view),
                &mut self.repairs,
                self.session,
                protocol,
                &mut sent,
            )?;
            if let Some(pause) = pause {
                return Ok((sent, pause));
            }
        }
    }

    /// Sends the last event of all, and tells of those before it that the client will not get.
    /// Gives whether there was anything to send.
    pub(crate) fn cut_short(&mut self, state: &State, protocol: &mut ServiceSession) -> bool {
        if self.repairs.is_some() {
            return false;
        }
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

impl Feed {
    /// Sends the last event of all to a client on multicast, who can still ask for those before it.
    /// Gives its position; `None` if it is not for this client, or was not published.
    pub(crate) fn tell_last(&self, state: &State, protocol: &mut ServiceSession) -> Option<u64> {
        let view = state.view(self.view);
        let last = view.seq();
        if self.repairs.is_none() || self.flow.is_none() {
            return None;
        }
        let entry = view.ring.from(last)?.next()?;
        protocol.event_without_credit(&entry.frame, None);
        Some(last)
    }
}

impl Cursor {
    /// Begins with the configuration data as they are now. False if there are none.
    fn begin_afresh(
        &mut self,
        view: ViewId,
        state: &State,
        time: Timestamp,
        protocol: &mut ServiceSession,
    ) -> bool {
        self.awaits = state.is_dark(view);
        if !self.awaits {
            let view = state.view(view);
            let snapshot = Snapshot::take(view, state.configuration().events(), time);
            protocol.snapshot_begin(snapshot.seam());
            self.next = snapshot.seam() + 1;
            self.snapshot = Some(snapshot);
        }
        !self.awaits
    }

    /// Sends what may be sent, up to where configuration data have to be told again. Gives why
    /// there is no more; `None` if it goes on with those.
    fn pump(
        &mut self,
        view: &View,
        repairs: &mut Option<Repairs>,
        session: u64,
        protocol: &mut ServiceSession,
        sent: &mut u64,
    ) -> Result<Option<Pause>, Error> {
        // Who has his events by multicast is never behind: he asks for what he can take.
        let entries = view.ring.from(self.next);
        if entries.is_none() && repairs.is_none() {
            return Err(Error::new(
                ErrorKind::SlowConsumer,
                format!(
                    "event {} is no longer held, and the client has not had it",
                    self.next
                ),
            ));
        }
        if let Some(snapshot) = &mut self.snapshot {
            while let Some(frame) = snapshot.peek() {
                if frame.len() > protocol.client_max_frame() as usize {
                    return Err(Error::new(
                        ErrorKind::FrameTooLarge,
                        "the configuration data have a larger event than the client takes",
                    ));
                }
                if let Some(pause) = pause(protocol) {
                    return Ok(Some(pause));
                }
                protocol.event(frame, None);
                snapshot.advance();
                *sent += 1;
            }
            self.snapshot = None;
        }
        if let Some(repairs) = repairs {
            let pause = repairs.pump(&view.ring, protocol, pause, sent);
            return Ok(Some(pause));
        }
        for entry in entries.into_iter().flatten() {
            let here = self.next;
            if entry.loss.is_some() || entry.frame.len() > protocol.client_max_frame() as usize {
                protocol.gap(Gap {
                    from: here,
                    to: Some(here),
                });
            } else if let Some(pause) = pause(protocol) {
                return Ok(Some(pause));
            } else {
                protocol.event(&entry.frame, request(entry, session));
                *sent += 1;
            }
            self.next += 1;
            if let Some(Loss::Anew { standing, time }) = &entry.loss {
                protocol.snapshot_begin(here);
                let snapshot = Snapshot::of(view.tenant_id, here, standing.clone(), *time);
                self.snapshot = Some(snapshot);
                return Ok(None);
            }
        }
        Ok(Some(Pause::Done))
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

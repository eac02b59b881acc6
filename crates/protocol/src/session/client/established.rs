//! A client that was let in: what the service tells it besides events, and the credit it grants.

use std::{sync::Arc, time::Instant};

use super::{
    super::{liveness::Liveness, multicast_client::MulticastClient},
    ClientOutput,
    credit::Grants,
    flow::FlowState,
};
use crate::{
    Error, ErrorKind, Notice, Origin,
    codec::violation,
    frame::{
        Disconnect, Flowing, Frame as _, FrameKind, Gap, Heartbeat, MulticastOffer, RawFrame,
        SnapshotBegin,
    },
};

/// What there is once the service has accepted.
#[derive(Debug)]
pub(super) struct Established {
    pub(super) origin: Arc<Origin>,
    pub(super) liveness: Liveness,
    pub(super) flow: FlowState,
    pub(super) grants: Grants,
    /// What a client on multicast has besides.
    pub(super) multicast: Option<Box<MulticastClient>>,
}

impl Established {
    /// A frame that is not an event.
    pub(super) fn message(
        &mut self,
        frame: RawFrame<'_>,
        now: Instant,
    ) -> Result<Option<ClientOutput>, Error> {
        let output = match frame.kind {
            FrameKind::Reply => ClientOutput::Reply(frame.decode()?),
            FrameKind::ServiceHeartbeat => {
                let Heartbeat { seq } = frame.decode()?;
                if let Some(multicast) = &mut self.multicast {
                    multicast.exists(seq, now);
                }
                return Ok(None);
            }
            FrameKind::Multicast => {
                let offer: MulticastOffer = frame.decode()?;
                let Some(multicast) = &mut self.multicast else {
                    return Err(violation("multicast was offered to a direct client"));
                };
                ClientOutput::Welcome(multicast.offered(offer, &self.origin.epoch)?)
            }
            FrameKind::Repaired => {
                let repaired = frame.decode()?;
                let Some(multicast) = &mut self.multicast else {
                    return Err(violation("a repair was answered that nobody asked for"));
                };
                if self.flow.current() {
                    multicast.repaired(repaired, self.flow.position, now);
                }
                return Ok(None);
            }
            FrameKind::Flowing => {
                let Flowing { number, seq } = frame.decode()?;
                if number <= self.flow.answered || number > self.flow.requested {
                    return Err(violation(
                        "the service answered a flow that nobody asked for",
                    ));
                }
                self.flow.answered = number;
                if !self.flow.current() {
                    return Ok(None);
                }
                if self.flow.live {
                    self.flow.position = Some(seq);
                }
                if let Some(multicast) = &mut self.multicast {
                    multicast.flowing(self.flow.live, seq, now);
                }
                ClientOutput::Flowing { seq }
            }
            FrameKind::SnapshotBegin => {
                let SnapshotBegin { seq } = frame.decode()?;
                if !self.flow.current() {
                    return Ok(None);
                }
                self.flow.position = None;
                self.flow.other_run = None;
                self.flow.gap_to = None;
                self.flow.snapshot = Some(seq);
                if let Some(multicast) = &mut self.multicast {
                    multicast.snapshot(seq);
                }
                ClientOutput::Notice(Notice::SnapshotBegin { seq })
            }
            FrameKind::Gap => {
                let gap: Gap = frame.decode()?;
                if !self.flow.current() {
                    return Ok(None);
                }
                if let Some(multicast) = &mut self.multicast
                    && multicast.repaired_gap(gap, now)?
                {
                    return Ok(None);
                }
                if let (Some(told), Some(to)) = (self.flow.told(), gap.to) {
                    // A gap that began later would hide a loss: it would not tell of the events
                    // before it.
                    if gap.from != told + 1 {
                        return Err(violation(format!(
                            "a gap from {} came after event {told}",
                            gap.from
                        )));
                    }
                    self.flow.gap_to = Some(to);
                }
                ClientOutput::Notice(Notice::Gap(gap))
            }
            FrameKind::Disconnect => {
                let Disconnect { code, message } = frame.decode()?;
                if let Some(multicast) = &mut self.multicast {
                    multicast.ended(ErrorKind::from_code(code));
                }
                return Err(Error::from_wire(code, message));
            }
            kind => return Err(violation(format!("{kind:?} does not come from a service"))),
        };
        Ok(Some(output))
    }

    /// The application is done with this much.
    pub(super) fn consumed(&mut self, events: u64, bytes: u64, outbox: &mut Vec<u8>) {
        let credit = match &mut self.multicast {
            Some(multicast) => multicast.grant(),
            None => self.grants.consumed(events, bytes),
        };
        if let Some(credit) = credit {
            credit.write(outbox);
        }
    }
}

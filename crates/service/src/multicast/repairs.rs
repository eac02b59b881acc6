//! What a client on multicast has missed, on its way over the connection.

use std::collections::VecDeque;

use openccas_protocol::{Error, ErrorKind, Gap, Repair, Repaired, SeqRange, ServiceSession};

use crate::{
    feed::Pause,
    ring::{Loss, Ring},
};

/// The repair that a client has asked for, as far as it is not answered.
#[derive(Debug, Default)]
pub(crate) struct Repairs {
    ranges: VecDeque<SeqRange>,
    asked: bool,
}

impl Repairs {
    /// Another flow begins: what was asked for is void.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// The client asks, for events up to the `last` there is.
    ///
    /// # Errors
    /// `protocol_error` if it asks for what cannot have been lost, or before it was answered.
    pub(crate) fn ask(&mut self, repair: Repair, last: u64) -> Result<(), Error> {
        let violation = |message: String| Err(Error::new(ErrorKind::ProtocolError, message));
        if self.asked {
            return violation("the client asks for a repair before the last one is done".into());
        }
        if let Some(range) = repair.ranges.last().filter(|range| range.to > last) {
            return violation(format!(
                "the client asks for event {}, the last one is {last}",
                range.to
            ));
        }
        self.asked = true;
        self.ranges = repair.ranges.into();
        Ok(())
    }

    /// Sends what may be sent, and counts it in `sent`. Gives why there is no more.
    pub(crate) fn pump(
        &mut self,
        ring: &Ring,
        protocol: &mut ServiceSession,
        pause: impl Fn(&ServiceSession) -> Option<Pause>,
        sent: &mut u64,
    ) -> Pause {
        if !self.asked {
            return Pause::Done;
        }
        let mut oldest = None;
        while let Some(range) = self.ranges.front_mut() {
            let Some(entries) = ring.from(range.from) else {
                // The client begins anew, so the rest is of no use to it.
                self.ranges.clear();
                oldest = Some(ring.first());
                break;
            };
            let count = usize::try_from(range.to - range.from + 1).unwrap_or(usize::MAX);
            for entry in entries.take(count) {
                if let Some(Loss::Anew { .. }) = entry.loss {
                    // Configuration data stand here, which the client gets by beginning anew.
                    oldest = Some(range.from + 1);
                    break;
                }
                if entry.loss.is_some() || entry.frame.len() > protocol.client_max_frame() as usize
                {
                    protocol.gap(Gap {
                        from: range.from,
                        to: Some(range.from),
                    });
                } else if let Some(pause) = pause(protocol) {
                    return pause;
                } else {
                    protocol.event(&entry.frame, None);
                    *sent += 1;
                }
                range.from += 1;
            }
            if oldest.is_some() {
                self.ranges.clear();
            }
            self.ranges.pop_front();
        }
        self.asked = false;
        protocol.repaired(Repaired {
            seq: ring.next() - 1,
            oldest,
        });
        Pause::Done
    }
}

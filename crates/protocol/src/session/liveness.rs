//! When to say something, and when to give a silent peer up.

use std::time::{Duration, Instant};

use crate::{Error, ErrorKind};

/// A frame may take so many times as long as the peer may be silent. Longer takes one whose length
/// was told wrong: what follows it looks like a sign of life, and is taken for its rest.
const FRAME: u32 = 4;

#[derive(Debug)]
pub(super) struct Liveness {
    interval: Duration,
    silence: Duration,
    last_heard: Instant,
    last_sent: Instant,
    /// Since when a frame is not complete.
    incomplete: Option<Instant>,
}

impl Liveness {
    pub(super) fn new(interval: Duration, silence: Duration, now: Instant) -> Self {
        Self {
            interval,
            silence,
            last_heard: now,
            last_sent: now,
            incomplete: None,
        }
    }

    pub(super) fn heard(&mut self, now: Instant) {
        self.last_heard = now;
    }

    /// Whether a part of a frame is there after what was heard, and whether that is another frame
    /// than before.
    pub(super) fn incomplete(&mut self, part: bool, another: bool, now: Instant) {
        self.incomplete = match self.incomplete {
            _ if !part => None,
            Some(since) if !another => Some(since),
            _ => Some(now),
        };
    }

    pub(super) fn sent(&mut self, now: Instant) {
        self.last_sent = now;
    }

    pub(super) fn deadline(&self) -> Instant {
        let next = (self.last_heard + self.silence).min(self.last_sent + self.interval);
        self.incomplete
            .map_or(next, |since| next.min(since + self.silence * FRAME))
    }

    /// Whether a heartbeat is due.
    pub(super) fn check(&mut self, now: Instant) -> Result<bool, Error> {
        if now >= self.last_heard + self.silence {
            return Err(Error::new(
                ErrorKind::PeerSilent,
                format!("nothing came from the peer for {:?}", self.silence),
            ));
        }
        if self
            .incomplete
            .is_some_and(|since| now >= since + self.silence * FRAME)
        {
            return Err(Error::new(
                ErrorKind::PeerSilent,
                format!(
                    "a frame of the peer was not complete after {:?}",
                    self.silence * FRAME
                ),
            ));
        }
        if now >= self.last_sent + self.interval {
            self.last_sent = now;
            return Ok(true);
        }
        Ok(false)
    }
}

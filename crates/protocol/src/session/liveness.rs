//! When to say something, and when to give a silent peer up.

use std::time::{Duration, Instant};

use crate::{Error, ErrorKind};

#[derive(Debug)]
pub(super) struct Liveness {
    interval: Duration,
    silence: Duration,
    last_heard: Instant,
    last_sent: Instant,
}

impl Liveness {
    pub(super) fn new(interval: Duration, silence: Duration, now: Instant) -> Self {
        Self { interval, silence, last_heard: now, last_sent: now }
    }

    pub(super) fn heard(&mut self, now: Instant) {
        self.last_heard = now;
    }

    pub(super) fn sent(&mut self, now: Instant) {
        self.last_sent = now;
    }

    pub(super) fn deadline(&self) -> Instant {
        (self.last_heard + self.silence).min(self.last_sent + self.interval)
    }

    /// Whether a heartbeat is due.
    pub(super) fn check(&mut self, now: Instant) -> Result<bool, Error> {
        if now >= self.last_heard + self.silence {
            return Err(Error::new(
                ErrorKind::PeerSilent,
                format!("nothing came from the peer for {:?}", self.silence),
            ));
        }
        if now >= self.last_sent + self.interval {
            self.last_sent = now;
            return Ok(true);
        }
        Ok(false)
    }
}

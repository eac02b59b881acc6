//! When to ask for what is missing.

use std::time::{Duration, Instant};

/// How long what is missing may still come by itself: datagrams overtake each other.
const FIRST: Duration = Duration::from_millis(10);

/// Who loses all the time asks seldom, and for more at once.
const LONGEST: Duration = Duration::from_millis(200);

/// Who has lost nothing for so long begins anew.
const CALM: Duration = Duration::from_secs(1);

/// The clock of repairs. One is under way at a time; it goes over a connection that loses nothing,
/// so nothing is ever asked for a second time.
#[derive(Debug)]
pub(super) struct Backoff {
    delay: Duration,
    due: Option<Instant>,
    last_asked: Option<Instant>,
    under_way: bool,
    /// More was missing than could be asked for.
    behind: bool,
    chance: u64,
}

impl Backoff {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            delay: FIRST,
            due: None,
            last_asked: None,
            under_way: false,
            behind: false,
            chance: seed | 1,
        }
    }

    /// What was asked for is void.
    pub(super) fn reset(&mut self) {
        self.due = None;
        self.under_way = false;
        self.behind = false;
    }

    /// Something is missing.
    pub(super) fn arm(&mut self, now: Instant, urgent: bool) {
        if self.under_way {
            return;
        }
        if urgent {
            self.due = Some(now);
        } else if self.due.is_none() {
            self.due = Some(now + self.spread());
        }
    }

    /// Nothing is missing any more.
    pub(super) fn disarm(&mut self) {
        self.due = None;
    }

    pub(super) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// A repair was asked for; `behind`: for a part of what is missing only.
    pub(super) fn asked(&mut self, now: Instant, behind: bool) {
        self.delay = match self.last_asked {
            Some(last) if now.saturating_duration_since(last) < CALM => {
                (self.delay * 2).min(LONGEST)
            }
            _ => FIRST,
        };
        self.last_asked = Some(now);
        self.due = None;
        self.under_way = true;
        self.behind = behind;
    }

    /// The answer is there. Gives whether more was known to be missing already.
    pub(super) fn answered(&mut self, now: Instant) -> bool {
        self.under_way = false;
        self.last_asked = Some(now);
        std::mem::take(&mut self.behind)
    }

    /// The delay, between half of it and all: many clients lose the same datagram at once.
    fn spread(&mut self) -> Duration {
        // A step of xorshift; it is no secret.
        self.chance ^= self.chance << 13;
        self.chance ^= self.chance >> 7;
        self.chance ^= self.chance << 17;
        self.delay / 2 + self.delay.mul_f64((self.chance % 1024) as f64 / 2048.0)
    }
}

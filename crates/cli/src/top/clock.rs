//! What time it is in the contact centre.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};

/// Guesses the time between events from how fast it goes there: a simulated contact centre may
/// have a fast day. Only what is shown depends on it.
#[derive(Debug, Default)]
pub(super) struct CentreClock {
    /// The first event that was seen, and when it was.
    first: Option<(Timestamp, Instant)>,
    /// The last one.
    last: Option<(Timestamp, Instant)>,
    shown: Option<Timestamp>,
}

/// Before this no speed can be told.
const LONG_ENOUGH: Duration = Duration::from_secs(2);

impl CentreClock {
    /// The time there; `event` is that of the last event.
    pub(super) fn now(&mut self, event: Option<Timestamp>, here: Instant) -> Option<Timestamp> {
        let event = event?;
        if self.first.is_none() {
            self.first = Some((event, here));
        }
        if self.last.is_none_or(|(last, _)| last != event) {
            self.last = Some((event, here));
        }
        let (last, seen) = self.last?;
        let passed = here.saturating_duration_since(seen).mul_f64(self.speed());
        let passed = SignedDuration::try_from(passed).unwrap_or_default();
        let now = last.saturating_add(passed).unwrap_or(last);
        // A guess that went too far stands still, rather than go back; a new run begins anew.
        let now = match self.shown {
            Some(shown) if shown > now && shown.duration_since(now) < LEAST_RESET => shown,
            _ => now,
        };
        self.shown = Some(now);
        Some(now)
    }

    /// Seconds there in a second here: 1 unless it is plainly something else.
    fn speed(&self) -> f64 {
        let (Some((first, began)), Some((last, seen))) = (self.first, self.last) else {
            return 1.0;
        };
        let here = seen.saturating_duration_since(began);
        if here < LONG_ENOUGH {
            return 1.0;
        }
        let speed = last.duration_since(first).as_secs_f64() / here.as_secs_f64();
        if (0.0..1.3).contains(&speed) { 1.0 } else { speed.clamp(1.0, 1000.0) }
    }
}

const LEAST_RESET: SignedDuration = SignedDuration::from_mins(5);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Option<Timestamp> {
        Timestamp::from_second(second).ok()
    }

    #[test]
    fn time_goes_on_between_events() {
        let mut clock = CentreClock::default();
        let start = Instant::now();
        let after = |seconds| start + Duration::from_secs(seconds);
        assert_eq!(clock.now(None, start), None);
        assert_eq!(clock.now(at(100), start), at(100));
        assert_eq!(clock.now(at(100), after(7)), at(107));
        // It was slower than that.
        assert_eq!(clock.now(at(105), after(8)), at(107));
        assert_eq!(clock.now(at(105), after(12)), at(109));
    }

    #[test]
    fn a_fast_day_goes_fast() {
        let mut clock = CentreClock::default();
        let start = Instant::now();
        let after = |seconds| start + Duration::from_secs(seconds);
        clock.now(at(0), start);
        clock.now(at(100), after(10));
        assert_eq!(clock.now(at(100), after(11)), at(110));
        // Another run of the service, in another time.
        assert_eq!(clock.now(at(-5000), after(12)), at(-5000));
    }
}

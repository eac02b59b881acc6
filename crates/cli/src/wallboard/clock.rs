//! What time it is in the contact centre.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use openccas::model::Picture;

/// Guesses the time between events from how fast it goes there: a simulated contact centre may
/// have a fast day. Only what is shown depends on it.
#[derive(Debug, Default)]
pub(crate) struct CentreClock {
    /// The first event that was seen, and when it was.
    first: Option<(Timestamp, Instant)>,
    /// The last one.
    last: Option<(Timestamp, Instant)>,
    shown: Option<Timestamp>,
    epoch: Option<String>,
}

/// Before this no speed can be told.
const LONG_ENOUGH: Duration = Duration::from_secs(2);

impl CentreClock {
    /// The time there, as the picture and the time here let one guess it.
    pub(crate) fn now(&mut self, picture: &Picture, here: Instant) -> Option<Timestamp> {
        if self.epoch.as_deref() != picture.epoch() {
            // Another run of the service may be at another time.
            *self = Self {
                epoch: picture.epoch().map(str::to_owned),
                ..Self::default()
            };
        }
        if picture.is_connected() || self.shown.is_none() {
            self.shown = self.guess(picture.time(), here);
        }
        // Without a connection nothing is known of the time there, and it stands still.
        self.shown
    }

    fn guess(&mut self, event: Option<Timestamp>, here: Instant) -> Option<Timestamp> {
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
        // A guess that went too far stands still, rather than go back.
        Some(self.shown.map_or(now, |shown| shown.max(now)))
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
        if (0.0..1.3).contains(&speed) {
            1.0
        } else {
            speed.clamp(1.0, 1000.0)
        }
    }
}

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
        assert_eq!(clock.guess(None, start), None);
        assert_eq!(clock.guess(at(100), start), at(100));
        assert_eq!(clock.guess(at(100), after(7)), at(107));
        assert_eq!(clock.guess(at(105), after(8)), at(105));
        assert_eq!(clock.guess(at(105), after(12)), at(109));
        // What was shown does not go back.
        clock.shown = at(111);
        assert_eq!(clock.guess(at(106), after(13)), at(111));
    }

    #[test]
    fn a_fast_day_goes_fast() {
        let mut clock = CentreClock::default();
        let start = Instant::now();
        let after = |seconds| start + Duration::from_secs(seconds);
        clock.guess(at(0), start);
        clock.guess(at(100), after(10));
        assert_eq!(clock.guess(at(100), after(11)), at(110));
    }
}

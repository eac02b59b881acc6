//! How fast simulated or recorded time passes.

use std::{str::FromStr, time::Duration};

use jiff::SignedDuration;

/// How fast simulated or recorded time passes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Speed {
    /// So many seconds in a real one.
    Times(f64),
    /// As fast as possible.
    Max,
}

impl Default for Speed {
    fn default() -> Self {
        Self::Times(1.0)
    }
}

impl FromStr for Speed {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.eq_ignore_ascii_case("max") {
            return Ok(Self::Max);
        }
        match text.parse() {
            Ok(speed) if speed > 0.0 && f64::is_finite(speed) => Ok(Self::Times(speed)),
            _ => Err(String::from(
                "expected a number above 0, or max for a replay",
            )),
        }
    }
}

impl Speed {
    /// The real time that this much recorded time takes; `None` if it takes none.
    pub(super) fn after(self, recorded: SignedDuration) -> Option<Duration> {
        let Self::Times(speed) = self else {
            return None;
        };
        let seconds = recorded.as_secs_f64().max(0.0) / speed;
        Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
    }

    /// The recorded time that passes in this much real time, if that can be said.
    pub(super) fn recorded(self, real: Duration) -> Option<SignedDuration> {
        let Self::Times(speed) = self else {
            return None;
        };
        SignedDuration::try_from_secs_f64(real.as_secs_f64() * speed).ok()
    }
}

//! How far the demonstration is.

use std::time::{Duration, Instant};

use tokio::{sync::watch, time::sleep};

use super::{cable::Cable, screen::Screen};
use crate::output::style::BAD;

/// What happens now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Programs are awaited.
    Waiting,
    Running {
        since: Instant,
        length: Duration,
        /// The connections of those that watch are cut.
        cut: bool,
    },
    /// The service ends, and all have a moment to read what is left.
    Ending,
}

/// Tells of the phase.
pub(super) struct Stage {
    phase: watch::Sender<Phase>,
}

impl Stage {
    pub(super) fn new() -> Self {
        Self {
            phase: watch::Sender::new(Phase::Waiting),
        }
    }

    pub(super) fn phase(&self) -> watch::Receiver<Phase> {
        self.phase.subscribe()
    }

    pub(super) fn end(&self) {
        self.phase.send_replace(Phase::Ending);
    }

    /// Lets time pass, and cuts the connections of those that watch in the middle of it.
    pub(super) async fn run(&self, cable: &Cable, screen: &Screen, whose: &str, length: Duration) {
        let since = Instant::now();
        let tell = |cut| {
            self.phase
                .send_replace(Phase::Running { since, length, cut });
        };
        tell(false);
        let silence = (length / 10).min(Duration::from_secs(2));
        let before = length.mul_f64(0.45);
        sleep(before).await;
        screen.lines([format!(
            "{BAD}── {whose} cut, by force, for {:.1} seconds{BAD:#}",
            silence.as_secs_f64()
        )]);
        cable.cut();
        tell(true);
        sleep(silence).await;
        cable.mend();
        tell(false);
        sleep(length.saturating_sub(before + silence)).await;
    }
}

//! What is served: a simulated contact centre, or a recorded one.

use std::{path::Path, sync::Arc};

use openccas_service::{Backend, ServiceOptions};
use openccas_simulator::{Clock, Simulator, SimulatorOptions};

use super::{ServeArgs, replay::Replay, speed::Speed};
use crate::{failure::Failure, recording::Recording, scenario};

/// What is served.
pub(super) struct Source {
    pub(super) backend: Arc<dyn Backend>,
    pub(super) options: ServiceOptions,
    pub(super) replay: Option<Arc<Replay>>,
}

impl Source {
    pub(super) fn simulator(args: &ServeArgs, speed: Speed) -> Result<Self, Failure> {
        let Speed::Times(speed) = speed else {
            return Err(Failure::usage("--speed max goes with --replay FILE"));
        };
        let scenario = scenario::load(args.scenario.as_deref())?;
        let options = scenario::service_options(&scenario)?;
        let simulator = SimulatorOptions {
            seed: args.seed.unwrap_or(1),
            clock: Clock::Real { speed },
            strict: args.strict.unwrap_or(false),
        };
        Ok(Self {
            backend: Simulator::new(scenario, simulator),
            options,
            replay: None,
        })
    }

    pub(super) fn replay(file: &Path, speed: Speed) -> Result<Self, Failure> {
        let recording =
            Recording::open(file).map_err(|broken| Failure::usage(broken.to_string()))?;
        if recording.gaps > 0 {
            tracing::warn!(gaps = recording.gaps, "events are missing in the recording");
        }
        let mut options = ServiceOptions::new();
        if speed == Speed::Max {
            // All of it at once is no reason to lose any.
            options = options
                .ring_events(recording.live + 1)
                .ring_bytes(recording.live_bytes.saturating_mul(2).max(1 << 20));
        }
        let replay = Replay::new(recording, speed);
        let backend: Arc<dyn Backend> = Arc::clone(&replay) as Arc<dyn Backend>;
        Ok(Self {
            backend,
            options,
            replay: Some(replay),
        })
    }
}

/// Waits until what is served is over of its own accord.
pub(super) async fn over(replay: Option<&Replay>) {
    match replay {
        Some(replay) => replay.over().await,
        None => std::future::pending().await,
    }
}

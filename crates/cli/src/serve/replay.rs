//! A contact centre that does again what was recorded.

use std::{
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use jiff::Timestamp;
use openccas::{Error, ErrorKind};
use openccas_model::Configuration;
use openccas_protocol::{Envelope, Event, Origin, Request};
use openccas_service::{Backend, Caller, NewEvent, Profile, Publisher, Responder};
use tokio::sync::Notify;

use super::{lookup, speed::Speed};
use crate::recording::{Broken, Recording};

/// Events that are published at once where many are due.
const BATCH: usize = 256;

/// Plays a recording. It begins when the first client takes events, so that nobody has to be quick
/// to see the beginning, and goes on whoever is there.
pub(super) struct Replay {
    recording: Recording,
    speed: Speed,
    stage: Mutex<Stage>,
    changed: Condvar,
    configuration: RwLock<Configuration>,
    player: Mutex<Option<JoinHandle<()>>>,
    over: Notify,
}

#[derive(Default)]
struct Stage {
    began: Option<Instant>,
    /// The time of the latest event.
    at: Option<Timestamp>,
    stopped: bool,
}

impl Replay {
    pub(super) fn new(recording: Recording, speed: Speed) -> Arc<Self> {
        let mut configuration = Configuration::default();
        for event in &recording.configuration {
            configuration.apply(&assembled(event));
        }
        Arc::new(Self {
            recording,
            speed,
            stage: Mutex::default(),
            changed: Condvar::new(),
            configuration: RwLock::new(configuration),
            player: Mutex::default(),
            over: Notify::new(),
        })
    }

    /// Waits until the recorded service has ended. Never, if the recording does not tell of that.
    pub(super) async fn over(&self) {
        self.over.notified().await;
    }

    fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn play(&self, publisher: &Publisher) {
        let Some(began) = self.wait_for_a_client() else {
            return;
        };
        match self.play_from(began, publisher) {
            Ok(()) if self.stage().stopped => {}
            Ok(()) => {
                tracing::info!("the recording is over");
                if self.recording.ends_with_the_service {
                    self.over.notify_one();
                }
            }
            Err(broken) => tracing::error!("the replay ends here: {broken}"),
        }
    }

    fn wait_for_a_client(&self) -> Option<Instant> {
        let mut stage = self.stage();
        loop {
            if stage.stopped {
                return None;
            }
            if let Some(began) = stage.began {
                return Some(began);
            }
            stage = self
                .changed
                .wait(stage)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn play_from(&self, began: Instant, publisher: &Publisher) -> Result<(), Broken> {
        let mut batch = Vec::new();
        let mut left = self.recording.live;
        for event in self.recording.live()? {
            let event = event?;
            left = left.saturating_sub(1);
            let due = self
                .speed
                .after(event.time.duration_since(self.recording.begins));
            if batch.len() == BATCH || due.is_some_and(|due| due > began.elapsed()) {
                self.publish(&mut batch, publisher);
                if !self.sleep_until(due.and_then(|due| began.checked_add(due))) {
                    return Ok(());
                }
            }
            // The service tells of its own end when it ends.
            let last = left == 0 && self.recording.ends_with_the_service;
            if last {
                self.stage().at = Some(event.time);
            } else {
                batch.push(event);
            }
        }
        self.publish(&mut batch, publisher);
        Ok(())
    }

    /// False if the replay shall end.
    fn sleep_until(&self, due: Option<Instant>) -> bool {
        let mut stage = self.stage();
        while !stage.stopped {
            let left = due.map_or(Duration::ZERO, |due| {
                due.saturating_duration_since(Instant::now())
            });
            if left.is_zero() {
                return true;
            }
            stage = self
                .changed
                .wait_timeout(stage, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        false
    }

    fn publish(&self, batch: &mut Vec<NewEvent>, publisher: &Publisher) {
        let Some(last) = batch.last() else { return };
        self.stage().at = Some(last.time);
        {
            let mut configuration = self
                .configuration
                .write()
                .unwrap_or_else(PoisonError::into_inner);
            for event in batch.iter() {
                if Configuration::concerns(event.body.event_type()) {
                    configuration.apply(&assembled(event));
                }
            }
        }
        publisher.publish(batch.drain(..));
    }
}

/// The event as the model reads it.
fn assembled(event: &NewEvent) -> Event {
    let envelope = Envelope {
        seq: 0,
        time: event.time,
        tenant_id: event.tenant_id,
        snapshot: false,
        correlation: None,
    };
    Event::assemble(&envelope, &event.body, &Arc::<Origin>::default())
}

impl Backend for Replay {
    fn profile(&self) -> Profile {
        let time_zone = self.recording.time_zone.clone();
        Profile {
            name: format!("replay of {}", self.recording.name()),
            time_zone: time_zone.unwrap_or_else(|| "UTC".to_owned()),
            // Everybody sees all of the recording, each event with the tenant it belongs to.
            tenants: Vec::new(),
        }
    }

    fn start(self: Arc<Self>, publisher: Publisher) {
        publisher.configure(self.recording.configuration.clone());
        let replay = Arc::clone(&self);
        let player = thread::Builder::new()
            .name("openccas-replay".to_owned())
            .spawn(move || replay.play(&publisher));
        match player {
            Ok(player) => {
                *self.player.lock().unwrap_or_else(PoisonError::into_inner) = Some(player);
            }
            Err(error) => tracing::error!("the replay cannot be started: {error}"),
        }
    }

    fn request(&self, request: Request, _caller: Caller, responder: Responder) {
        let configuration = self
            .configuration
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        let answer = lookup::answer(&request, &configuration).unwrap_or_else(|| {
            Err(Error::new(
                ErrorKind::NotSupported,
                format!(
                    "this is a replay of a recording, which does not carry out {}",
                    request.method().info().com_name
                ),
            ))
        });
        responder.answer(answer);
    }

    fn now(&self) -> Timestamp {
        let stage = self.stage();
        let at = stage.at.unwrap_or(self.recording.begins);
        let played = stage.began.map(|began| began.elapsed());
        // Between two events the time passes as it did; at full speed it jumps.
        let passed = played.and_then(|played| self.speed.recorded(played));
        let clock = passed.and_then(|passed| self.recording.begins.checked_add(passed).ok());
        clock.map_or(at, |clock| clock.max(at))
    }

    fn watched(&self) {
        self.stage().began.get_or_insert_with(Instant::now);
        self.changed.notify_all();
    }

    fn stop(&self) {
        self.stage().stopped = true;
        self.changed.notify_all();
        let player = self
            .player
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(player) = player {
            // It has no result, and a panic in it has been reported by then.
            let _ = player.join();
        }
    }
}

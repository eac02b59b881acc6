//! The log of the core, on its way to JavaScript.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use napi::{
    Status,
    bindgen_prelude::Function,
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode},
};
use napi_derive::napi;
use openccas::embed::{self, Level, LogRecord};

/// Records that may wait for JavaScript. Beyond it the newest are counted and dropped.
const MOST: usize = 4096;

type Wake = ThreadsafeFunction<(), (), (), Status, false, true>;

/// Something that the core has told.
#[napi(object)]
pub struct LogEntry {
    /// `error`, `warn`, `info`, `debug` or `trace`.
    pub level: String,
    /// Which part of the core tells it.
    pub target: String,
    /// What it tells.
    pub message: String,
}

/// Takes the log of the core, instead of whoever took it before.
///
/// JavaScript is called once, and takes all that waits.
#[napi]
pub struct Log {
    waiting: Arc<Mutex<Waiting>>,
}

#[derive(Default)]
struct Waiting {
    records: VecDeque<LogEntry>,
    dropped: u32,
    /// Whether JavaScript was called and has not come yet.
    called: bool,
    /// Its event loop has ended: nothing is kept for it any more.
    ended: bool,
}

fn lock(waiting: &Mutex<Waiting>) -> MutexGuard<'_, Waiting> {
    // Records are put in whole.
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

#[napi]
impl Log {
    /// From this level on. `wake` is called when something waits.
    #[napi(constructor)]
    pub fn new(level: String, wake: Function<'_, (), ()>) -> napi::Result<Self> {
        let level: Level = level
            .parse()
            .map_err(|_| napi::Error::from_reason(format!("{level} is no level")))?;
        let wake: Wake = wake
            .build_threadsafe_function()
            .weak::<true>()
            .build_callback(|_| Ok(()))?;
        let waiting = Arc::<Mutex<Waiting>>::default();
        let sink = Arc::clone(&waiting);
        embed::set_log(
            level,
            Some(Box::new(move |record| keep(&sink, &wake, record))),
        );
        Ok(Self { waiting })
    }

    /// What has been told since the last time.
    #[napi]
    pub fn take(&self) -> Vec<LogEntry> {
        let mut waiting = lock(&self.waiting);
        waiting.called = false;
        let mut records: Vec<LogEntry> = std::mem::take(&mut waiting.records).into();
        if waiting.dropped > 0 {
            records.push(LogEntry {
                level: String::from("warn"),
                target: String::from("openccas"),
                message: format!("{} records of the log were dropped", waiting.dropped),
            });
            waiting.dropped = 0;
        }
        records
    }
}

fn keep(waiting: &Mutex<Waiting>, wake: &Wake, record: &LogRecord<'_>) {
    let mut state = lock(waiting);
    if state.ended {
        return;
    }
    if state.records.len() >= MOST {
        state.dropped += 1;
        return;
    }
    state.records.push_back(LogEntry {
        level: record.level.as_str().to_ascii_lowercase(),
        target: record.target.to_owned(),
        message: record.message.to_owned(),
    });
    if std::mem::replace(&mut state.called, true) {
        return;
    }
    drop(state);
    if wake.call((), ThreadsafeFunctionCallMode::NonBlocking) != Status::Ok {
        let mut state = lock(waiting);
        state.ended = true;
        state.records.clear();
    }
}

/// Nobody takes the log any more.
#[napi]
pub fn stop_log() {
    embed::set_log(Level::ERROR, None);
}

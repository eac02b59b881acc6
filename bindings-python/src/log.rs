//! The log of the core, on its way to Python's logging.

use std::{
    collections::VecDeque,
    sync::{Condvar, Mutex, PoisonError},
    time::Instant,
};

use openccas::embed::{Level, LogRecord, set_log};
use pyo3::prelude::*;

use crate::{completion::lock, waiting::wait_in_slices};

/// Records that may wait for Python. Beyond it the newest are counted and dropped.
const MOST: usize = 4096;

/// Records that wait for the thread that gives them to Python.
struct Waiting {
    records: VecDeque<(u8, String, String)>,
    dropped: u64,
    stopped: bool,
}

static WAITING: Mutex<Waiting> = Mutex::new(Waiting {
    records: VecDeque::new(),
    dropped: 0,
    stopped: false,
});
static ARRIVED: Condvar = Condvar::new();

/// The level of Python that says the same.
fn number(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        Level::DEBUG => 10,
        _ => 5,
    }
}

fn keep(record: &LogRecord<'_>) {
    let mut waiting = lock(&WAITING);
    if waiting.records.len() >= MOST {
        waiting.dropped += 1;
        return;
    }
    // `openccas_simulator::world` becomes `openccas.simulator.world`.
    let target = record.target.replacen("openccas_", "openccas.", 1);
    let target = target.replace("::", ".");
    let entry = (number(record.level), target, record.message.to_owned());
    waiting.records.push_back(entry);
    drop(waiting);
    ARRIVED.notify_one();
}

/// The core tells what is of this level of Python or above; 0 is for nothing.
#[pyfunction]
pub(crate) fn set_log_level(level: u8) {
    let level = match level {
        0 => {
            set_log(Level::ERROR, None);
            return;
        }
        1..=9 => Level::TRACE,
        10..=19 => Level::DEBUG,
        20..=29 => Level::INFO,
        30..=39 => Level::WARN,
        _ => Level::ERROR,
    };
    set_log(level, Some(Box::new(keep)));
}

/// Waits for records: level, name of the part of the core, message. `None` once the log was
/// stopped.
#[pyfunction]
pub(crate) fn next_log_records(py: Python<'_>) -> PyResult<Option<Vec<(u8, String, String)>>> {
    wait_in_slices(py, None, wait)?;
    let mut waiting = lock(&WAITING);
    let mut records: Vec<_> = std::mem::take(&mut waiting.records).into();
    if waiting.dropped > 0 {
        let text = format!("{} records of the log were dropped", waiting.dropped);
        records.push((30, String::from("openccas"), text));
        waiting.dropped = 0;
    }
    Ok((!records.is_empty() || !waiting.stopped).then_some(records))
}

fn wait(deadline: Instant) -> bool {
    let mut waiting = lock(&WAITING);
    while waiting.records.is_empty() && !waiting.stopped {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return false;
        }
        let waited = ARRIVED.wait_timeout(waiting, left);
        waiting = waited.unwrap_or_else(PoisonError::into_inner).0;
    }
    true
}

/// Nothing more is told, and who waits for records is sent away.
#[pyfunction]
pub(crate) fn stop_log() {
    set_log(Level::ERROR, None);
    lock(&WAITING).stopped = true;
    ARRIVED.notify_all();
}

//! Waiting on a thread of Python: with the interpreter's lock released, with an eye on signals,
//! and not beyond the end of the interpreter.

use std::{
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use pyo3::{exceptions::PySystemExit, prelude::*};

/// How long a signal may wait to be seen.
const SLICE: Duration = Duration::from_millis(50);

/// The interpreter is about to end: nobody may wait any more.
static EXITING: AtomicBool = AtomicBool::new(false);
/// Threads that wait with the lock released.
static WAITING: AtomicUsize = AtomicUsize::new(0);

/// Waits in slices until `wait` says that it is over, or until the deadline: false then. A signal
/// whose handler raises ends it, Ctrl-C above all.
pub(crate) fn wait_in_slices(
    py: Python<'_>,
    deadline: Option<Instant>,
    wait: impl Fn(Instant) -> bool + Sync,
) -> PyResult<bool> {
    loop {
        if EXITING.load(Ordering::SeqCst) {
            // Ends a thread without a traceback.
            return Err(PySystemExit::new_err(()));
        }
        let slice = Instant::now() + SLICE;
        let until = deadline.map_or(slice, |deadline| deadline.min(slice));
        WAITING.fetch_add(1, Ordering::SeqCst);
        let over = py.detach(|| wait(until));
        WAITING.fetch_sub(1, Ordering::SeqCst);
        py.check_signals()?;
        if over {
            return Ok(true);
        }
        if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            return Ok(false);
        }
    }
}

/// The interpreter is about to end: whoever waits is sent away, and this returns when they have
/// gone. A thread that came back to an interpreter that is no more would take the process down.
#[pyfunction]
pub(crate) fn end_waits(py: Python<'_>) {
    EXITING.store(true, Ordering::SeqCst);
    let give_up = Instant::now() + 20 * SLICE;
    while WAITING.load(Ordering::SeqCst) > 0 && Instant::now() < give_up {
        py.detach(|| std::thread::sleep(Duration::from_millis(1)));
    }
}

//! What comes of work in the background: to an event loop through a descriptor, or to a thread
//! that waits.

use std::{
    collections::{HashMap, VecDeque},
    os::fd::AsRawFd,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    task::Waker,
    time::{Duration, Instant},
};

use openccas::{
    Error, ErrorKind, Event, Outputs,
    embed::{Wakeup, wake_soon},
};
use pyo3::{IntoPyObjectExt, prelude::*};

use crate::{
    error::{OrRaise, build},
    generated::typed,
    request::{self, Output},
    waiting::wait_in_slices,
};

/// What work in the background gave.
pub(crate) enum Completed {
    Nothing,
    Outputs(Outputs, Output),
    Event(Event),
}

type Outcome = Result<Completed, Error>;

/// A future, its result, and the exception if it failed.
type Finished<'py> = (
    Bound<'py, PyAny>,
    Bound<'py, PyAny>,
    Option<Bound<'py, PyAny>>,
);

impl Completed {
    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        match self {
            Self::Nothing => Ok(py.None().into_bound(py)),
            Self::Outputs(outputs, output) => request::result(py, outputs, output),
            Self::Event(event) => typed(py, event),
        }
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where an event loop, or the thread of the handlers, is told what there is for it.
///
/// The loop waits for the descriptor, clears it, and then takes what is there. No thread of the
/// core attaches to the interpreter.
#[pyclass(frozen, module = "openccas._openccas")]
pub(crate) struct Hub {
    pub(crate) shared: Arc<HubShared>,
    /// The futures that wait. Touched by threads of Python only.
    futures: Mutex<Futures>,
}

#[derive(Default)]
struct Futures {
    waiting: HashMap<u64, Py<PyAny>>,
    last: u64,
    /// How many requests were gathered in this turn of the loop.
    gathered: usize,
    /// Whether there were several in the last turn that gathered any.
    in_bursts: bool,
}

/// The half of a hub that the threads of the core know.
pub(crate) struct HubShared {
    pub(crate) wakeup: Arc<Wakeup>,
    waker: Waker,
    completed: Mutex<VecDeque<(u64, Outcome)>>,
    losses: Mutex<VecDeque<Error>>,
}

impl HubShared {
    pub(crate) fn lost(&self, error: Error) {
        lock(&self.losses).push_back(error);
        self.wakeup.notify();
    }
}

/// Who is told what came of it: once.
pub(crate) enum Sink {
    Loop(Arc<HubShared>, u64),
    Thread(Arc<Slot>),
}

impl Sink {
    pub(crate) fn complete(self, outcome: Outcome) {
        match self {
            Self::Loop(hub, id) => {
                lock(&hub.completed).push_back((id, outcome));
                wake_soon(&hub.waker);
            }
            Self::Thread(slot) => {
                *lock(&slot.outcome) = Some(outcome);
                slot.filled.notify_one();
            }
        }
    }
}

/// Where a thread waits for one outcome.
#[derive(Default)]
pub(crate) struct Slot {
    outcome: Mutex<Option<Outcome>>,
    filled: Condvar,
}

impl Slot {
    /// Waits; false at the deadline.
    fn wait(&self, deadline: Instant) -> bool {
        let mut outcome = lock(&self.outcome);
        while outcome.is_none() {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            let waited = self.filled.wait_timeout(outcome, left);
            outcome = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }

    /// Waits until something came of it.
    pub(crate) fn wait_until_filled(&self, py: Python<'_>) -> PyResult<()> {
        wait_in_slices(py, None, |deadline| self.wait(deadline)).map(drop)
    }

    /// What came of it, waited for.
    pub(crate) fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.wait_until_filled(py)?;
        let outcome = lock(&self.outcome).take();
        // Whoever waited before has taken it.
        let outcome = outcome.unwrap_or(Err(ErrorKind::Closed.into()));
        outcome.or_raise(py)?.into_python(py)
    }
}

/// Who waits for what is about to be started: a future, or this thread.
pub(crate) enum Caller<'a, 'py> {
    Future(&'a Hub, Bound<'py, PyAny>),
    Thread,
}

impl<'a, 'py> Caller<'a, 'py> {
    /// As Python gives it: a hub and a future of its loop, or neither.
    pub(crate) fn new(hub: Option<&'a Bound<'py, Hub>>, future: Option<Bound<'py, PyAny>>) -> Self {
        match (hub, future) {
            (Some(hub), Some(future)) => Self::Future(hub.get(), future),
            _ => Self::Thread,
        }
    }

    /// Starts the work. Gives `None` to who awaits the future, and to the thread what came of it.
    pub(crate) fn run(
        self,
        py: Python<'py>,
        start: impl FnOnce(Sink),
    ) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Future(hub, future) => {
                start(hub.sink(future));
                Ok(py.None().into_bound(py))
            }
            Self::Thread => {
                let slot = Arc::<Slot>::default();
                start(Sink::Thread(Arc::clone(&slot)));
                slot.value(py)
            }
        }
    }
}

/// How a request leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Departure {
    AtOnce,
    /// With those that come after it in this turn of the loop, when the loop flushes.
    FirstOfMany,
    OneOfMany,
}

impl Hub {
    /// The future is told what came of it.
    pub(crate) fn sink(&self, future: Bound<'_, PyAny>) -> Sink {
        Sink::Loop(Arc::clone(&self.shared), self.remember(future))
    }

    fn remember(&self, future: Bound<'_, PyAny>) -> u64 {
        let mut futures = lock(&self.futures);
        futures.last += 1;
        let id = futures.last;
        futures.waiting.insert(id, future.unbind());
        id
    }

    /// How the next request leaves. One that nothing else is under way with leaves at once; those
    /// of tasks that take turns leave together, at the end of the loop's turn.
    pub(crate) fn departure(&self) -> Departure {
        let mut futures = lock(&self.futures);
        if futures.gathered == 0 && !futures.in_bursts && futures.waiting.is_empty() {
            return Departure::AtOnce;
        }
        futures.gathered += 1;
        if futures.gathered == 1 {
            Departure::FirstOfMany
        } else {
            Departure::OneOfMany
        }
    }

    /// The requests that were gathered leave.
    pub(crate) fn departed(&self) {
        let mut futures = lock(&self.futures);
        futures.in_bursts = futures.gathered > 1;
        futures.gathered = 0;
    }
}

#[pymethods]
impl Hub {
    #[new]
    fn new(py: Python<'_>) -> PyResult<Self> {
        let wakeup = Wakeup::new().or_raise(py)?;
        let shared = HubShared {
            waker: Waker::from(Arc::clone(&wakeup)),
            wakeup,
            completed: Mutex::default(),
            losses: Mutex::default(),
        };
        Ok(Self {
            shared: Arc::new(shared),
            futures: Mutex::default(),
        })
    }

    /// The descriptor to wait for.
    fn fileno(&self) -> i32 {
        self.shared.wakeup.descriptor().as_raw_fd()
    }

    /// Wakes who waits.
    fn notify(&self) {
        self.shared.wakeup.notify();
    }

    /// To be called first by who was woken.
    fn clear(&self) {
        self.shared.wakeup.clear();
    }

    /// What has come about: futures, each with its result, or `None` and the exception.
    fn completions<'py>(&self, py: Python<'py>) -> PyResult<Vec<Finished<'py>>> {
        let completed = std::mem::take(&mut *lock(&self.shared.completed));
        let mut found = Vec::with_capacity(completed.len());
        for (id, outcome) in completed {
            let future = lock(&self.futures).waiting.remove(&id);
            let Some(future) = future else { continue };
            let (value, exception) = match outcome {
                Ok(completed) => match completed.into_python(py) {
                    Ok(value) => (value, None),
                    Err(error) => (py.None().into_bound(py), Some(error.into_bound_py_any(py)?)),
                },
                Err(error) => (py.None().into_bound(py), Some(build(py, &error)?)),
            };
            found.push((future.into_bound(py), value, exception));
        }
        Ok(found)
    }

    /// The futures that are still waited for, forgotten here: their loop is gone, or their client.
    fn abandon<'py>(&self, py: Python<'py>) -> Vec<Bound<'py, PyAny>> {
        let waiting = {
            let mut futures = lock(&self.futures);
            // The turn in which they would have left is gone, too.
            futures.gathered = 0;
            futures.in_bursts = false;
            std::mem::take(&mut futures.waiting)
        };
        waiting
            .into_values()
            .map(|future| future.into_bound(py))
            .collect()
    }

    /// Why connections were lost, oldest first.
    fn losses<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let losses = std::mem::take(&mut *lock(&self.shared.losses));
        losses.iter().map(|error| build(py, error)).collect()
    }
}

/// A deadline so many seconds from now; `None` for one too far away to matter.
pub(crate) fn deadline_in(seconds: Duration) -> Option<Instant> {
    Instant::now().checked_add(seconds)
}

//! An event to come: from when on it is seen, and what it is.

use std::sync::{Arc, Mutex};

use openccas::Expectation;
use pyo3::prelude::*;
use tokio::{runtime::Handle, task::AbortHandle};

use crate::completion::{Completed, Sink, Slot, lock};

/// Tells `ready` when the expectation is in effect, or has failed, and gives the event.
pub(crate) async fn fulfil(
    mut expectation: Expectation,
    ready: Sink,
) -> openccas::Result<Completed> {
    let in_effect = expectation.ready().await;
    ready.complete(in_effect.map(|()| Completed::Nothing));
    expectation.await.map(Completed::Event)
}

/// An event that a thread will wait for.
#[pyclass(frozen, module = "openccas._openccas")]
pub(crate) struct Expected {
    ready: Arc<Slot>,
    slot: Arc<Slot>,
    task: Mutex<Option<AbortHandle>>,
}

impl Expected {
    pub(crate) fn new(runtime: &Handle, expectation: Expectation) -> Self {
        let ready = Arc::<Slot>::default();
        let slot = Arc::<Slot>::default();
        let work = fulfil(expectation, Sink::Thread(Arc::clone(&ready)));
        let sink = Sink::Thread(Arc::clone(&slot));
        let task = runtime.spawn(async move { sink.complete(work.await) });
        Self {
            ready,
            slot,
            task: Mutex::new(Some(task.abort_handle())),
        }
    }

    /// Waits until it is in effect, or has failed, which [`wait`](Self::wait) tells.
    pub(crate) fn wait_until_ready(&self, py: Python<'_>) -> PyResult<()> {
        self.ready.wait_until_filled(py)
    }
}

#[pymethods]
impl Expected {
    /// Waits for the event.
    fn wait<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.slot.value(py)
    }

    /// Gives the event up.
    fn cancel(&self) {
        if let Some(task) = lock(&self.task).take() {
            task.abort();
        }
    }
}

impl Drop for Expected {
    fn drop(&mut self) {
        self.cancel();
    }
}

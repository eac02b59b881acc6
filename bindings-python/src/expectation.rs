//! An event to come, for a thread.

use std::sync::{Arc, Mutex};

use openccas::Expectation;
use pyo3::prelude::*;
use tokio::{runtime::Handle, task::AbortHandle};

use crate::completion::{Completed, Sink, Slot, lock};

/// An event that a thread will wait for.
#[pyclass(frozen, module = "openccas._openccas")]
pub(crate) struct Expected {
    slot: Arc<Slot>,
    task: Mutex<Option<AbortHandle>>,
}

impl Expected {
    pub(crate) fn new(runtime: &Handle, expectation: Expectation) -> Self {
        let slot = Arc::<Slot>::default();
        let sink = Sink::Thread(Arc::clone(&slot));
        let task = runtime.spawn(async move {
            sink.complete(expectation.await.map(Completed::Event));
        });
        Self {
            slot,
            task: Mutex::new(Some(task.abort_handle())),
        }
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

//! The picture of the contact centre that a client keeps.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use openccas::{Error, embed};
use pyo3::{exceptions::PyRuntimeError, prelude::*};

use crate::{
    completion::{Caller, Completed, Hub, lock},
    error::OrRaise,
};

/// The picture, as JSON, and when it changes.
#[pyclass(frozen, module = "openccas._openccas", name = "ModelHandle")]
pub(crate) struct Model {
    /// What tells the picture, and the turn of who waits for a change.
    model: Mutex<Option<openccas::Model>>,
    changes: Arc<tokio::sync::Mutex<openccas::Model>>,
}

impl Model {
    pub(crate) fn new(model: openccas::Model) -> Self {
        Self {
            changes: Arc::new(tokio::sync::Mutex::new(model.clone())),
            model: Mutex::new(Some(model)),
        }
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        if embed::forked() {
            std::mem::forget(lock(&self.model).take());
            std::mem::forget(Arc::clone(&self.changes));
        }
    }
}

#[pymethods]
impl Model {
    /// The picture as it is now, as JSON.
    fn snapshot(&self, py: Python<'_>) -> PyResult<String> {
        if embed::forked() {
            return Err(openccas::Error::from(openccas::ErrorKind::Forked)).or_raise(py);
        }
        let picture = lock(&self.model).as_ref().map(openccas::Model::snapshot);
        serde_json::to_string(&picture.as_deref())
            .map_err(|error| PyRuntimeError::new_err(error.to_string()))
    }

    /// Waits until the picture is another one than at the last wait; raises `TimeoutError` if it
    /// is not within so many seconds.
    #[pyo3(signature = (timeout=None, hub=None, future=None))]
    fn changed<'py>(
        &self,
        py: Python<'py>,
        timeout: Option<f64>,
        hub: Option<&Bound<'py, Hub>>,
        future: Option<Bound<'py, PyAny>>,
    ) -> PyResult<()> {
        let timeout = crate::options::seconds(py, timeout, "timeout")?;
        let runtime = embed::runtime().or_raise(py)?;
        let changes = Arc::clone(&self.changes);
        let work = async move {
            let mut model = changes.lock().await;
            match timeout {
                None => model.changed().await,
                Some(timeout) => tokio::time::timeout(timeout, model.changed())
                    .await
                    .unwrap_or_else(|_| Err(nothing_changed(timeout))),
            }
            .map(|()| Completed::Nothing)
        };
        let started = Caller::new(hub, future).run(py, |sink| {
            runtime.spawn(async move { sink.complete(work.await) });
        });
        started.map(drop)
    }
}

fn nothing_changed(timeout: Duration) -> Error {
    let message = format!("the picture did not change within {timeout:?}");
    Error::new(openccas::ErrorKind::Timeout, message)
}

//! `async for`, without a coroutine for each event.

use pyo3::{
    exceptions::{PyStopAsyncIteration, PyStopIteration},
    intern,
    prelude::*,
};

use crate::consumer::Consumer;

/// What `async for` goes through, and at the same time what it awaits for an event that is there
/// already: an awaitable that is done when it is begun. It holds the object that it iterates over.
#[pyclass(frozen, module = "openccas._openccas")]
pub(crate) struct Iteration {
    consumer: Py<Consumer>,
    /// Has a coroutine that waits for the next one.
    events: Py<PyAny>,
}

#[pymethods]
impl Iteration {
    #[new]
    fn new(consumer: Py<Consumer>, events: Py<PyAny>) -> Self {
        Self { consumer, events }
    }

    fn __aiter__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __anext__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let py = this.py();
        let iteration = this.get();
        if iteration.consumer.get().has_more(py)? {
            return Ok(this.clone().into_any());
        }
        iteration
            .events
            .bind(py)
            .call_method0(intern!(py, "_later"))
    }

    fn __await__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __iter__(this: Py<Self>) -> Py<Self> {
        this
    }

    /// Gives the event as the result of the await. If somebody else was quicker, the loop has a
    /// turn before the next look.
    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let consumer = self.consumer.get();
        match consumer.ready(py)? {
            Some(item) => Err(PyStopIteration::new_err(item.unbind())),
            None if consumer.has_ended(py)? => Err(PyStopAsyncIteration::new_err(())),
            None => Ok(Some(py.None())),
        }
    }
}

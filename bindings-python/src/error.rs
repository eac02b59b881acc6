//! Errors of the core as exceptions of Python.

use openccas::{Error, Outcome};
use pyo3::{intern, prelude::*, sync::PyOnceLock, types::PyDict};

/// The exception for an error: the class of its kind, with message and outcome.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    match build(py, error) {
        Ok(exception) => PyErr::from_value(exception),
        Err(failure) => failure,
    }
}

/// The same, as an object.
pub(crate) fn build<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    static BY_CODE: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let by_code = BY_CODE.get_or_try_init(py, || {
        let module = py.import("openccas._generated.errors")?;
        let by_code = module.getattr("BY_CODE")?.cast_into::<PyDict>()?;
        PyResult::Ok(by_code.unbind())
    })?;
    let class = by_code.bind(py).as_any().get_item(error.code())?;
    let outcome = match error.outcome() {
        Outcome::Refused => intern!(py, "refused"),
        Outcome::Unknown => intern!(py, "unknown"),
        _ => intern!(py, "not_sent"),
    };
    class.call1((full_message(error), outcome))
}

/// The message, and what caused it where that says more.
fn full_message(error: &Error) -> String {
    let mut message = error.message().to_owned();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let text = cause.to_string();
        if !message.contains(&text) {
            message.push_str(": ");
            message.push_str(&text);
        }
        source = cause.source();
    }
    message
}

/// For `?` in functions that Python calls.
pub(crate) trait OrRaise<T> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T>;
}

impl<T> OrRaise<T> for Result<T, Error> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T> {
        self.map_err(|error| exception(py, &error))
    }
}

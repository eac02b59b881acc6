//! The simulated contact centre inside this process.

use std::net::IpAddr;

use openccas::{Error, ErrorKind, embed};
use openccas_simulator::{ActValue, Clock, Hosted as Inner, HostedOptions, Scenario};
use pyo3::{
    IntoPyObjectExt,
    exceptions::PyTypeError,
    prelude::*,
    types::{PyBool, PyDict, PyFloat, PyInt, PyString},
};

use crate::{
    error::OrRaise,
    options::{duration, port, refusal},
    request::{flag, long, text},
};

/// A simulated contact centre with its Agent Service on a port of this machine.
#[pyclass(frozen, module = "openccas._openccas")]
pub(crate) struct Hosted {
    /// `None` only while it is dropped.
    inner: Option<Inner>,
}

impl Drop for Hosted {
    fn drop(&mut self) {
        if embed::forked() {
            std::mem::forget(self.inner.take());
        }
    }
}

impl Hosted {
    fn inner(&self, py: Python<'_>) -> PyResult<&Inner> {
        match &self.inner {
            Some(inner) if !embed::forked() => Ok(inner),
            _ => Err(Error::from(ErrorKind::Forked)).or_raise(py),
        }
    }
}

/// An argument of an act.
enum Given {
    Long(i32),
    Number(f64),
    Text(String),
    Flag(bool),
}

impl Given {
    fn new(object: &Bound<'_, PyAny>, name: &str) -> PyResult<Self> {
        if object.is_instance_of::<PyBool>() {
            flag(object, name).map(Self::Flag)
        } else if object.is_instance_of::<PyInt>() {
            long(object, name).map(Self::Long)
        } else if object.is_instance_of::<PyFloat>() {
            object.extract().map(Self::Number)
        } else if object.is_instance_of::<PyString>() {
            Ok(Self::Text(text(object, name)?.to_owned()))
        } else {
            let found = object.get_type().name()?.to_string();
            Err(PyTypeError::new_err(format!(
                "{name} must be an int, a float, a str or a bool, not {found}"
            )))
        }
    }

    fn value(&self) -> ActValue<'_> {
        match self {
            Self::Long(value) => ActValue::Long(*value),
            Self::Number(value) => ActValue::Number(*value),
            Self::Text(value) => ActValue::Text(value),
            Self::Flag(value) => ActValue::Flag(*value),
        }
    }
}

#[pymethods]
impl Hosted {
    /// Starts a scenario, given as the text of its file.
    #[new]
    fn new(
        py: Python<'_>,
        scenario: &str,
        origin: &str,
        given: &Bound<'_, PyDict>,
    ) -> PyResult<Self> {
        let scenario =
            Scenario::parse(scenario, origin).map_err(|error| refusal(py, &error.to_string()))?;
        let options = options(given)?;
        let runtime = embed::runtime().or_raise(py)?;
        let started = py.detach(|| runtime.block_on(Inner::start(scenario, options)));
        Ok(Self {
            inner: Some(started.or_raise(py)?),
        })
    }

    /// The text of a built-in scenario; `None` if there is none of this name.
    #[staticmethod]
    fn sample(name: &str) -> Option<&'static str> {
        Scenario::sample(name)
    }

    #[getter]
    fn host(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.inner(py)?.host().to_string())
    }

    #[getter]
    fn port(&self, py: Python<'_>) -> PyResult<u16> {
        Ok(self.inner(py)?.port())
    }

    #[getter]
    fn is_running(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.inner(py)?.is_running())
    }

    /// Makes something happen.
    fn act<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        arguments: &Bound<'py, PyDict>,
    ) -> PyResult<Option<i32>> {
        let mut given = Vec::with_capacity(arguments.len());
        for (name, value) in arguments {
            let name = text(&name, "the name of an argument")?.to_owned();
            let value = Given::new(&value, &name)?;
            given.push((name, value));
        }
        let with: Vec<(&str, ActValue<'_>)> = given
            .iter()
            .map(|(name, value)| (name.as_str(), value.value()))
            .collect();
        let inner = self.inner(py)?;
        py.detach(|| inner.act(name, &with)).or_raise(py)
    }

    /// How the centre stands, as JSON.
    fn state(&self, py: Python<'_>) -> PyResult<String> {
        let inner = self.inner(py)?;
        Ok(py.detach(|| inner.state().to_string()))
    }

    /// The log: times and texts.
    fn log<'py>(&self, py: Python<'py>) -> PyResult<Vec<(Bound<'py, PyAny>, String)>> {
        let entries = self.inner(py)?.log();
        entries
            .into_iter()
            .map(|entry| Ok((entry.time.timestamp().into_bound_py_any(py)?, entry.text)))
            .collect()
    }

    /// Ends the service in an orderly way.
    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        let inner = self.inner(py)?;
        py.detach(|| inner.shut_down());
        Ok(())
    }

    /// The service is gone without a word.
    fn kill(&self, py: Python<'_>) -> PyResult<()> {
        let inner = self.inner(py)?;
        py.detach(|| inner.kill());
        Ok(())
    }
}

fn options(given: &Bound<'_, PyDict>) -> PyResult<HostedOptions> {
    let mut options = HostedOptions::default();
    for (name, value) in given {
        let name = text(&name, "the name of an option")?.to_owned();
        if value.is_none() {
            continue;
        }
        match name.as_str() {
            "seed" => options.seed = value.extract()?,
            "speed" => {
                options.clock = Clock::Real {
                    speed: duration(&value, &name)?.as_secs_f64(),
                };
            }
            "strict" => options.strict = flag(&value, &name)?,
            "host" => {
                let host = text(&value, &name)?;
                let host: Result<IpAddr, _> = host.parse();
                options.host =
                    host.map_err(|_| refusal(value.py(), "host must be an IP address"))?;
            }
            "port" => options.port = port(&value, &name)?,
            "max_clients" => options.max_clients = Some(count(&value, &name)?),
            "heartbeat" => options.heartbeat = Some(duration(&value, &name)?),
            "silence" => options.silence = Some(duration(&value, &name)?),
            "resume_window" => options.resume_window = Some(duration(&value, &name)?),
            "shutdown_timeout" => options.shutdown_timeout = Some(duration(&value, &name)?),
            "ring_events" => {
                let events = count(&value, &name)?;
                options.ring_events = Some(usize::try_from(events).unwrap_or(usize::MAX));
            }
            _ => {
                let message = format!("{name} is no option of a simulator");
                return Err(PyTypeError::new_err(message));
            }
        }
    }
    Ok(options)
}

fn count(object: &Bound<'_, PyAny>, name: &str) -> PyResult<u32> {
    u32::try_from(long(object, name)?)
        .map_err(|_| refusal(object.py(), &format!("{name} must not be negative")))
}

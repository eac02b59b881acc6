//! The simulated contact centre inside this process.

use openccas::{Error, ErrorKind, embed};
use openccas_simulator::{
    AccountSettings, ActValue, Hosted as Inner, HostedSettings, MulticastSettings, Scenario,
    TlsSettings,
};
use pyo3::{
    IntoPyObjectExt,
    exceptions::PyTypeError,
    prelude::*,
    types::{PyBool, PyDict, PyFloat, PyInt, PyString},
};

use crate::{
    error::OrRaise,
    options::{duration, pem, refusal},
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
        let mut settings = settings(given)?;
        settings.scenario = Some(scenario.to_owned());
        settings.scenario_name = Some(origin.to_owned());
        let (scenario, options) = settings.build().or_raise(py)?;
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

fn settings(given: &Bound<'_, PyDict>) -> PyResult<HostedSettings> {
    let mut settings = HostedSettings::default();
    for (name, value) in given {
        let name = text(&name, "the name of an option")?.to_owned();
        if value.is_none() {
            continue;
        }
        match name.as_str() {
            "seed" => settings.seed = Some(seed(&value)?),
            "clock" => settings.clock = Some(text(&value, &name)?.to_owned()),
            "speed" => settings.speed = Some(number(&value, &name)?),
            "strict" => settings.strict = Some(flag(&value, &name)?),
            "host" => settings.host = Some(text(&value, &name)?.to_owned()),
            "port" => settings.port = Some(long(&value, &name)?),
            "max_clients" => settings.max_clients = Some(count(&value, &name)?),
            "accounts" => settings.accounts = accounts(&value)?,
            "tls" => settings.tls = Some(tls(&value)?),
            "multicast" => settings.multicast = Some(multicast(&value)?),
            "heartbeat" => settings.heartbeat = Some(duration(&value, &name)?),
            "silence" => settings.silence = Some(duration(&value, &name)?),
            "resume_window" => settings.resume_window = Some(duration(&value, &name)?),
            "shutdown_timeout" => settings.shutdown_timeout = Some(duration(&value, &name)?),
            "ring_events" => settings.ring_events = Some(count(&value, &name)?),
            _ => {
                let message = format!("{name} is no option of a simulator");
                return Err(PyTypeError::new_err(message));
            }
        }
    }
    Ok(settings)
}

fn seed(object: &Bound<'_, PyAny>) -> PyResult<u64> {
    if !object.is_instance_of::<PyInt>() || object.is_instance_of::<PyBool>() {
        let found = object.get_type().name()?.to_string();
        return Err(PyTypeError::new_err(format!(
            "seed must be an int, not {found}"
        )));
    }
    object
        .extract()
        .map_err(|_| refusal(object.py(), "seed must be from 0 to 2**64 - 1"))
}

fn number(object: &Bound<'_, PyAny>, name: &str) -> PyResult<f64> {
    match object.extract::<f64>() {
        Ok(number) if !object.is_instance_of::<PyBool>() => Ok(number),
        _ => {
            let found = object.get_type().name()?.to_string();
            Err(PyTypeError::new_err(format!(
                "{name} must be a number, not {found}"
            )))
        }
    }
}

fn count(object: &Bound<'_, PyAny>, name: &str) -> PyResult<u32> {
    u32::try_from(long(object, name)?)
        .map_err(|_| refusal(object.py(), &format!("{name} must not be negative")))
}

fn accounts(given: &Bound<'_, PyAny>) -> PyResult<Vec<AccountSettings>> {
    let wrong = |_| PyTypeError::new_err("accounts must be Credentials, several of them");
    let mut accounts = Vec::new();
    for account in given.try_iter().map_err(wrong)? {
        let account = account?;
        let part = |name| account.getattr(name).map_err(wrong);
        accounts.push(AccountSettings {
            user_id: text(&part("user_id")?, "user_id")?.to_owned(),
            password: text(&part("password")?, "password")?.to_owned(),
            tenant_id: long(&part("tenant_id")?, "tenant_id")?,
        });
    }
    Ok(accounts)
}

fn tls(given: &Bound<'_, PyAny>) -> PyResult<TlsSettings> {
    let wrong = |_| PyTypeError::new_err("tls must be ServerTls");
    let part = |name| given.getattr(name).map_err(wrong);
    let roots = part("client_roots")?;
    Ok(TlsSettings {
        certificate: pem(&part("certificate")?, "certificate")?,
        key: pem(&part("key")?, "key")?,
        client_roots: match roots.is_none() {
            true => None,
            false => Some(pem(&roots, "client_roots")?),
        },
    })
}

fn multicast(given: &Bound<'_, PyAny>) -> PyResult<MulticastSettings> {
    let (group, port) = given
        .extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()
        .map_err(|_| PyTypeError::new_err("multicast must be a pair: the group and its port"))?;
    Ok(MulticastSettings {
        group: text(&group, "the group of multicast")?.to_owned(),
        port: long(&port, "the port of multicast")?,
    })
}

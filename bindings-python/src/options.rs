//! Settings of a client, as Python gives them.

use std::time::Duration;

use openccas::{ErrorKind, Options, Pem, Reconnect, Tls};
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    types::{PyBool, PyBytes, PyDict, PyString},
};

use crate::{
    error::{OrRaise, exception},
    request::{long, text},
};

/// An argument that cannot be: `invalid_argument`.
pub(crate) fn refusal(py: Python<'_>, message: &str) -> PyErr {
    exception(
        py,
        &openccas::Error::new(ErrorKind::InvalidArgument, message),
    )
}

/// A time in seconds, 0 or more.
pub(crate) fn seconds(
    py: Python<'_>,
    seconds: Option<f64>,
    name: &str,
) -> PyResult<Option<Duration>> {
    let Some(seconds) = seconds else {
        return Ok(None);
    };
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) => Ok(Some(duration)),
        // Longer than anybody lives is for ever.
        Err(_) if seconds > 0.0 => Ok(Some(Duration::from_secs(u64::from(u32::MAX)))),
        Err(_) => Err(refusal(
            py,
            &format!("{name} is {seconds}: expected 0 or more seconds"),
        )),
    }
}

/// Seconds, from an int or a float that is no bool.
pub(crate) fn duration(object: &Bound<'_, PyAny>, name: &str) -> PyResult<Duration> {
    let number = match object.extract::<f64>() {
        Ok(number) if !object.is_instance_of::<PyBool>() => number,
        _ => {
            let found = object.get_type().name()?.to_string();
            return Err(PyTypeError::new_err(format!(
                "{name} must be a number of seconds, not {found}"
            )));
        }
    };
    Ok(seconds(object.py(), Some(number), name)?.unwrap_or_default())
}

fn positive(object: &Bound<'_, PyAny>, name: &str) -> PyResult<u64> {
    let wrong = || {
        refusal(
            object.py(),
            &format!("{name} must be a whole number above 0"),
        )
    };
    if object.is_instance_of::<PyBool>() {
        return Err(PyTypeError::new_err(format!(
            "{name} must be an int, not bool"
        )));
    }
    match object.extract::<u64>() {
        Ok(0) => Err(wrong()),
        Ok(number) => Ok(number),
        Err(error) if error.is_instance_of::<PyTypeError>(object.py()) => {
            Err(PyTypeError::new_err(format!(
                "{name} must be an int, not {}",
                object.get_type().name()?
            )))
        }
        Err(_) => Err(wrong()),
    }
}

/// The port of a service.
fn port(object: &Bound<'_, PyAny>, name: &str) -> PyResult<u16> {
    u16::try_from(long(object, name)?)
        .map_err(|_| refusal(object.py(), &format!("{name} must be from 0 to 65535")))
}

/// The options of a client by name. `None` leaves the default.
pub(crate) fn options(given: &Bound<'_, PyDict>) -> PyResult<Options> {
    let mut options = Options::new();
    let defaults = (4 << 20, 32_768);
    let (mut queue_bytes, mut queue_events) = (None, None);
    for (name, value) in given {
        let name = text(&name, "the name of an option")?.to_owned();
        if value.is_none() {
            continue;
        }
        options = match name.as_str() {
            "name" => options.name(text(&value, &name)?),
            "interface" => options.interface(text(&value, &name)?),
            "credentials" => credentials(options, &value)?,
            "tls" => options.tls(tls(&value)?),
            "connect_timeout" => options.connect_timeout(duration(&value, &name)?),
            "request_timeout" => options.request_timeout(duration(&value, &name)?),
            "reconnect" => reconnect(options, &value)?,
            "also_at" => also_at(options, &value)?,
            "max_frame" => {
                let bytes = positive(&value, &name)?;
                options.max_frame(u32::try_from(bytes).unwrap_or(u32::MAX))
            }
            "queue_bytes" => {
                queue_bytes = Some(positive(&value, &name)?);
                options
            }
            "queue_events" => {
                queue_events = Some(positive(&value, &name)?);
                options
            }
            _ => {
                return Err(PyTypeError::new_err(format!(
                    "{name} is no option of a client"
                )));
            }
        };
    }
    if queue_bytes.is_some() || queue_events.is_some() {
        options = options.queue(
            queue_bytes.unwrap_or(defaults.0),
            queue_events.unwrap_or(defaults.1),
        );
    }
    Ok(options)
}

fn credentials(options: Options, given: &Bound<'_, PyAny>) -> PyResult<Options> {
    let wrong = |_| PyTypeError::new_err("credentials must be Credentials");
    let user_id = given.getattr("user_id").map_err(wrong)?;
    let password = given.getattr("password").map_err(wrong)?;
    let tenant_id = given.getattr("tenant_id").map_err(wrong)?;
    Ok(options.credentials(
        text(&user_id, "user_id")?,
        text(&password, "password")?,
        long(&tenant_id, "tenant_id")?,
    ))
}

fn reconnect(options: Options, given: &Bound<'_, PyAny>) -> PyResult<Options> {
    if let Ok(wanted) = given.cast::<PyBool>() {
        return Ok(match wanted.is_true() {
            true => options.reconnect(Reconnect::default()),
            false => options,
        });
    }
    let wrong = |_| PyTypeError::new_err("reconnect must be a bool or Reconnect");
    let mut policy = Reconnect::default()
        .first_delay(duration(
            &given.getattr("first_delay").map_err(wrong)?,
            "first_delay",
        )?)
        .longest_delay(duration(
            &given.getattr("longest_delay").map_err(wrong)?,
            "longest_delay",
        )?);
    let attempts = given.getattr("attempts").map_err(wrong)?;
    if !attempts.is_none() {
        let attempts = positive(&attempts, "attempts")?;
        policy = policy.attempts(u32::try_from(attempts).unwrap_or(u32::MAX));
    }
    Ok(options.reconnect(policy))
}

fn also_at(mut options: Options, given: &Bound<'_, PyAny>) -> PyResult<Options> {
    let wrong = |_| PyTypeError::new_err("also_at must be pairs of a host and a port");
    for place in given.try_iter().map_err(wrong)? {
        let (host, number) = place?
            .extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()
            .map_err(wrong)?;
        options = options.also_at(
            text(&host, "the host in also_at")?,
            port(&number, "the port in also_at")?,
        );
    }
    Ok(options)
}

fn tls(given: &Bound<'_, PyAny>) -> PyResult<Tls> {
    let py = given.py();
    if let Ok(wanted) = given.cast::<PyBool>() {
        return match wanted.is_true() {
            true => Tls::system_roots().or_raise(py),
            false => Err(PyTypeError::new_err(
                "tls must be True, Tls or None, not False",
            )),
        };
    }
    let wrong = |_| PyTypeError::new_err("tls must be True or Tls");
    let roots = given.getattr("roots").map_err(wrong)?;
    let mut tls = if roots.is_none() {
        Tls::system_roots().or_raise(py)?
    } else {
        Tls::roots_pem(pem(&roots, "roots")?).or_raise(py)?
    };
    let name = given.getattr("server_name").map_err(wrong)?;
    if !name.is_none() {
        tls = tls.server_name(text(&name, "server_name")?).or_raise(py)?;
    }
    let certificate = given.getattr("certificate").map_err(wrong)?;
    let key = given.getattr("key").map_err(wrong)?;
    match (certificate.is_none(), key.is_none()) {
        (true, true) => Ok(tls),
        (false, false) => tls
            .client_certificate(pem(&certificate, "certificate")?, pem(&key, "key")?)
            .or_raise(py),
        _ => Err(refusal(py, "certificate and key go together")),
    }
}

/// PEM: bytes are the text itself, anything else is the path of a file.
pub(crate) fn pem(given: &Bound<'_, PyAny>, name: &str) -> PyResult<Pem> {
    if let Ok(bytes) = given.cast::<PyBytes>() {
        return Ok(Pem::from(bytes.as_bytes().to_vec()));
    }
    if !given.is_instance_of::<PyString>() && !given.hasattr("__fspath__")? {
        return Err(PyTypeError::new_err(format!(
            "{name} must be the path of a file, or bytes"
        )));
    }
    let path: std::path::PathBuf = given.extract()?;
    Pem::read(path).or_raise(given.py())
}

//! Requests: arguments from Python, results for it.

use jiff::{Timestamp, civil};
use openccas::{Argument, Client, Method, OleDate, Outputs, Value, When};
use pyo3::{
    IntoPyObjectExt,
    exceptions::{PyOverflowError, PyTypeError},
    prelude::*,
    types::{PyBool, PyDateTime, PyInt, PyMapping, PyString, PyTuple, PyTzInfoAccess as _},
};

use crate::{error::OrRaise, options::refusal};

/// How a method looks in Python.
pub(crate) struct MethodShape {
    pub(crate) method: Method,
    pub(crate) inputs: &'static [Input],
    pub(crate) output: Output,
}

/// A parameter of a method.
pub(crate) struct Input {
    pub(crate) name: &'static str,
    pub(crate) kind: InputKind,
    /// What stands for `None`, where it is allowed.
    pub(crate) none: Option<Argument<'static>>,
}

/// What a parameter takes.
#[derive(Clone, Copy)]
pub(crate) enum InputKind {
    Long,
    Text,
    Flag,
    Date,
    /// Qualification codes and their names.
    Codes,
    /// Labels and data of IVR fields: six arguments.
    Ivr,
}

/// What a method gives.
#[derive(Clone, Copy)]
pub(crate) enum Output {
    Nothing,
    Long,
    Flag,
    IdNames,
    /// Several values.
    Record(&'static [Self]),
}

/// An argument with what it owns.
enum Owned<'a> {
    Ready(Argument<'a>),
    Joined(String),
}

/// The arguments of a call, checked, in the order of the COM method.
pub(crate) fn with_arguments<T>(
    client: &Client,
    shape: &MethodShape,
    given: &Bound<'_, PyTuple>,
    then: impl FnOnce(&[Argument<'_>]) -> T,
) -> PyResult<T> {
    let py = given.py();
    if given.len() != shape.inputs.len() {
        return Err(PyTypeError::new_err(format!(
            "{} takes {} arguments, not {}",
            shape.method.info().name,
            shape.inputs.len(),
            given.len()
        )));
    }
    let mut pairs: Vec<(String, String)> = Vec::new();
    let objects: Vec<Bound<'_, PyAny>> = given.iter().collect();
    let mut owned = Vec::with_capacity(objects.len());
    for (object, input) in objects.iter().zip(shape.inputs) {
        if let (true, Some(none)) = (object.is_none(), input.none) {
            owned.push(Owned::Ready(none));
            continue;
        }
        owned.push(match input.kind {
            InputKind::Long => Owned::Ready(long(object, input.name)?.into()),
            InputKind::Text => Owned::Ready(text(object, input.name)?.into()),
            InputKind::Flag => Owned::Ready(flag(object, input.name)?.into()),
            InputKind::Date => Owned::Ready(date(client, object, input.name)?.into()),
            InputKind::Codes => {
                let codes = text_pairs(object, input.name)?;
                let codes: Vec<(&str, &str)> = borrow(&codes);
                Owned::Joined(openccas::embed::cq_codes(&codes).or_raise(py)?)
            }
            InputKind::Ivr => {
                pairs = text_pairs(object, input.name)?;
                continue;
            }
        });
    }
    let borrowed = borrow(&pairs);
    let mut arguments = Vec::with_capacity(owned.len() + 6);
    let mut owned = owned.iter();
    for input in shape.inputs {
        if matches!(input.kind, InputKind::Ivr) {
            let fields = openccas::embed::ivr_fields(&borrowed).or_raise(py)?;
            arguments.extend(fields.map(Argument::from));
        } else if let Some(argument) = owned.next() {
            arguments.push(match argument {
                Owned::Ready(argument) => *argument,
                Owned::Joined(text) => text.into(),
            });
        }
    }
    Ok(then(&arguments))
}

fn wrong(name: &str, wanted: &str, object: &Bound<'_, PyAny>) -> PyErr {
    let found = object.get_type();
    match found.name() {
        Ok(found) => PyTypeError::new_err(format!("{name} must be {wanted}, not {found}")),
        Err(error) => error,
    }
}

/// An int that is no bool and fits a LONG.
pub(crate) fn long(object: &Bound<'_, PyAny>, name: &str) -> PyResult<i32> {
    if object.is_instance_of::<PyBool>() || !object.is_instance_of::<PyInt>() {
        return Err(wrong(name, "an int", object));
    }
    object.extract().map_err(|error: PyErr| {
        if error.is_instance_of::<PyOverflowError>(object.py()) {
            refusal(object.py(), &format!("{name} does not fit 32 bits"))
        } else {
            error
        }
    })
}

/// A str.
pub(crate) fn text<'a>(object: &'a Bound<'_, PyAny>, name: &str) -> PyResult<&'a str> {
    let Ok(text) = object.cast::<PyString>() else {
        return Err(wrong(name, "a str", object));
    };
    let Ok(text) = text.to_str() else {
        return Err(refusal(
            object.py(),
            &format!("{name} holds half of a surrogate pair"),
        ));
    };
    if text.contains('\0') {
        return Err(refusal(object.py(), &format!("{name} contains a NUL")));
    }
    Ok(text)
}

/// A bool and nothing else.
pub(crate) fn flag(object: &Bound<'_, PyAny>, name: &str) -> PyResult<bool> {
    match object.cast::<PyBool>() {
        Ok(flag) => Ok(flag.is_true()),
        Err(_) => Err(wrong(name, "a bool", object)),
    }
}

/// A datetime: wall-clock time of the contact centre, or one with a zone, which is converted.
fn date(client: &Client, object: &Bound<'_, PyAny>, name: &str) -> PyResult<OleDate> {
    let Ok(time) = object.cast::<PyDateTime>() else {
        return Err(wrong(name, "a datetime", object));
    };
    let when = if time.get_tzinfo().is_some() {
        When::Instant(object.extract::<Timestamp>()?)
    } else {
        When::WallClock(object.extract::<civil::DateTime>()?)
    };
    client.wall_clock(when).or_raise(object.py())
}

/// Pairs of texts: a mapping, or an iterable of pairs.
fn text_pairs(object: &Bound<'_, PyAny>, name: &str) -> PyResult<Vec<(String, String)>> {
    let wanted = "a mapping of str to str, or pairs of str";
    if object.is_instance_of::<PyString>() {
        return Err(wrong(name, wanted, object));
    }
    let items = match object.cast::<PyMapping>() {
        Ok(mapping) => mapping.items()?.try_iter()?,
        Err(_) => object.try_iter().map_err(|_| wrong(name, wanted, object))?,
    };
    items
        .map(|item| {
            let item = item?;
            let (first, second) = item
                .extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()
                .map_err(|_| wrong(name, wanted, &item))?;
            Ok((
                text(&first, name)?.to_owned(),
                text(&second, name)?.to_owned(),
            ))
        })
        .collect()
}

fn borrow(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    let borrowed = pairs.iter();
    borrowed
        .map(|(first, second)| (first.as_str(), second.as_str()))
        .collect()
}

/// What a request gave, for Python.
pub(crate) fn result<'py>(
    py: Python<'py>,
    outputs: Outputs,
    output: Output,
) -> PyResult<Bound<'py, PyAny>> {
    match output {
        Output::Nothing => {
            outputs.none().or_raise(py)?;
            Ok(py.None().into_bound(py))
        }
        Output::Long => outputs.long().or_raise(py)?.into_bound_py_any(py),
        Output::Flag => match outputs.as_slice() {
            [Value::Flag(flag)] => flag.into_bound_py_any(py),
            _ => outputs.flag().or_raise(py)?.into_bound_py_any(py),
        },
        Output::IdNames => outputs.id_names().or_raise(py)?.into_bound_py_any(py),
        Output::Record(shapes) => {
            let values = outputs.as_slice().iter().zip(shapes);
            let fields = values
                .map(|(value, shape)| match (value, shape) {
                    (Value::Long(number), Output::Flag) => (*number != 0).into_bound_py_any(py),
                    (Value::Long(number), _) => number.into_bound_py_any(py),
                    (Value::Flag(flag), _) => flag.into_bound_py_any(py),
                    (Value::Text(text), _) => text.into_bound_py_any(py),
                    _ => Ok(py.None().into_bound(py)),
                })
                .collect::<PyResult<Vec<_>>>()?;
            Ok(PyTuple::new(py, fields)?.into_any())
        }
    }
}

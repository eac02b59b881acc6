//! Events as objects of Python: the base class, and how an attribute is read.

use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::Timestamp;
use openccas::{FieldValue, IdList, Parameter, TextList};
use pyo3::{
    PyClass,
    exceptions::PyTypeError,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBytes, PyList, PyString, PyTuple},
};

use crate::{
    error::OrRaise,
    generated::{PARAMETERS, typed},
    values::member,
};

/// Something that happened in the contact centre.
///
/// An event is immutable. Its attributes are decoded when they are asked for; each can be `None`
/// where the interface allows its absence. By name it is a mapping of its parameters, without
/// regard to case: `event["RecID"]`, `dict(event)`.
#[pyclass(frozen, subclass, module = "openccas", name = "Event")]
pub(crate) struct Event {
    pub(crate) inner: openccas::Event,
}

/// An event of a type that this version does not know, or one that lacks what says whom or what it
/// is about. Its parameters are there by name.
#[pyclass(frozen, extends = Event, module = "openccas")]
pub(crate) struct UnknownEvent {}

/// The event as an object of this class.
pub(crate) fn wrap<T>(
    py: Python<'_>,
    event: openccas::Event,
    class: T,
) -> PyResult<Bound<'_, PyAny>>
where
    T: PyClass<BaseType = Event>,
    PyClassInitializer<T>: Into<PyClassInitializer<T>>,
{
    let base = PyClassInitializer::from(Event { inner: event });
    Ok(Bound::new(py, base.add_subclass(class))?.into_any())
}

fn inner<'a, T>(event: &'a Bound<'_, T>) -> &'a openccas::Event
where
    T: PyClass<BaseType = Event>,
{
    &event.as_super().get().inner
}

/// A number.
pub(crate) fn long_at<T>(event: &Bound<'_, T>, parameter: Parameter) -> Option<i32>
where
    T: PyClass<BaseType = Event>,
{
    inner(event).long(parameter)
}

/// A number that says yes or no.
pub(crate) fn flag_at<T>(event: &Bound<'_, T>, parameter: Parameter) -> Option<bool>
where
    T: PyClass<BaseType = Event>,
{
    inner(event).long(parameter).map(|flag| flag != 0)
}

/// A text.
pub(crate) fn text_at<'a, T>(event: &'a Bound<'_, T>, parameter: Parameter) -> Option<&'a str>
where
    T: PyClass<BaseType = Event>,
{
    inner(event).text(parameter)
}

/// A number that is one of an enumeration.
pub(crate) fn number_at<'py, T>(
    event: &Bound<'py, T>,
    parameter: Parameter,
    enumeration: &'static str,
) -> PyResult<Option<Bound<'py, PyAny>>>
where
    T: PyClass<BaseType = Event>,
{
    let value = inner(event).long(parameter);
    value
        .map(|value| member(event.py(), enumeration, value))
        .transpose()
}

/// A text that is one of an enumeration.
pub(crate) fn word_at<'py, T>(
    event: &Bound<'py, T>,
    parameter: Parameter,
    enumeration: &'static str,
) -> PyResult<Option<Bound<'py, PyAny>>>
where
    T: PyClass<BaseType = Event>,
{
    let value = inner(event).text(parameter);
    value
        .map(|value| member(event.py(), enumeration, value))
        .transpose()
}

/// Record ids.
pub(crate) fn ids_at<'py, T>(
    event: &Bound<'py, T>,
    parameter: Parameter,
) -> PyResult<Option<Bound<'py, PyTuple>>>
where
    T: PyClass<BaseType = Event>,
{
    let ids = inner(event)
        .text(parameter)
        .map(|text| IdList::new(text).iter().collect::<Vec<i32>>());
    ids.map(|ids| PyTuple::new(event.py(), ids)).transpose()
}

/// Texts with vertical bars between them.
pub(crate) fn codes_at<'py, T>(
    event: &Bound<'py, T>,
    parameter: Parameter,
) -> PyResult<Option<Bound<'py, PyTuple>>>
where
    T: PyClass<BaseType = Event>,
{
    let list = inner(event).text(parameter).map(TextList::bars);
    list.map(|list| texts(event.py(), list)).transpose()
}

/// Texts with commas between them.
pub(crate) fn commas_at<'py, T>(
    event: &Bound<'py, T>,
    parameter: Parameter,
) -> PyResult<Option<Bound<'py, PyTuple>>>
where
    T: PyClass<BaseType = Event>,
{
    let list = inner(event).text(parameter).map(TextList::commas);
    list.map(|list| texts(event.py(), list)).transpose()
}

fn texts<'py>(py: Python<'py>, list: TextList<'_>) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, list.iter().collect::<Vec<&str>>())
}

/// Those pairs of label and data that the event has.
pub(crate) fn pairs_at<'py, T>(
    event: &Bound<'py, T>,
    names: &[(Parameter, Parameter)],
) -> PyResult<Bound<'py, PyTuple>>
where
    T: PyClass<BaseType = Event>,
{
    let event_inner = inner(event);
    let pairs: Vec<(&str, &str)> = names
        .iter()
        .filter_map(|(label, data)| {
            let label = event_inner.text(*label)?;
            Some((label, event_inner.text(*data).unwrap_or_default()))
        })
        .collect();
    PyTuple::new(event.py(), pairs)
}

fn value<'py>(py: Python<'py>, value: FieldValue<'_>) -> Bound<'py, PyAny> {
    match value {
        FieldValue::Long(number) => number
            .into_pyobject(py)
            .map_or_else(|never| match never {}, |number| number.into_any()),
        FieldValue::Text(text) => PyString::new(py, text).into_any(),
        _ => py.None().into_bound(py),
    }
}

#[pymethods]
impl Event {
    /// The type. COM: `GetType`.
    #[getter]
    fn r#type<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        member(py, "EventType", self.inner.event_type().number())
    }

    /// The name of the type: `Delivered`; of a type that this version does not know, the name that
    /// the service gives it.
    #[getter]
    fn type_name(&self) -> &str {
        self.inner.type_name()
    }

    /// Its position among the events of this client's view. Snapshot events carry the position at
    /// which the snapshot was taken.
    #[getter]
    fn seq(&self) -> u64 {
        self.inner.seq()
    }

    /// Which run of the service it comes from: an opaque text.
    #[getter]
    fn epoch(&self) -> &str {
        self.inner.epoch()
    }

    /// When it happened, to the microsecond, in UTC.
    #[getter]
    fn time(&self) -> Timestamp {
        self.inner.time()
    }

    /// The tenant it belongs to; -1 on a system without tenants.
    #[getter]
    fn tenant_id(&self) -> i32 {
        self.inner.tenant_id()
    }

    /// Whether it is configuration data, told after a connect, rather than something that just
    /// happened.
    #[getter]
    fn is_snapshot(&self) -> bool {
        self.inner.is_snapshot()
    }

    /// The id of the request that caused it, if this client made it and the service knows.
    #[getter]
    fn correlation(&self) -> Option<u64> {
        self.inner.correlation()
    }

    /// The value of a parameter as a text; a number gives its decimal digits. The name is compared
    /// without regard to case. Raises `ParameterMissingError`. COM: `GetStringValue`.
    fn get_string_value(&self, py: Python<'_>, name: &str) -> PyResult<String> {
        let value = self.inner.get_string_value(name).or_raise(py)?;
        Ok(value.into_owned())
    }

    /// The value of a parameter as a number; a text gives one only if it is the decimal form of
    /// one. The name is compared without regard to case. Raises `ParameterMissingError` and
    /// `ParameterTypeError`. COM: `GetLongValue`.
    fn get_long_value(&self, py: Python<'_>, name: &str) -> PyResult<i32> {
        self.inner.get_long_value(name).or_raise(py)
    }

    /// The value of a parameter, by its COM name in any case; `default` if the event does not have
    /// it.
    #[pyo3(signature = (name, default=None))]
    fn get<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        default: Option<Bound<'py, PyAny>>,
    ) -> Option<Bound<'py, PyAny>> {
        match self.inner.get_by_name(name) {
            Some(found) => Some(value(py, found)),
            None => default,
        }
    }

    /// The COM names of the parameters, in order.
    fn keys(&self) -> Vec<&str> {
        self.inner.fields().map(|field| field.name).collect()
    }

    /// The values of the parameters, in order.
    fn values<'py>(&self, py: Python<'py>) -> Vec<Bound<'py, PyAny>> {
        let fields = self.inner.fields();
        fields.map(|field| value(py, field.value)).collect()
    }

    /// Names and values of the parameters, in order.
    fn items<'py>(&self, py: Python<'py>) -> Vec<(&str, Bound<'py, PyAny>)> {
        let fields = self.inner.fields();
        fields
            .map(|field| (field.name, value(py, field.value)))
            .collect()
    }

    /// The same event in memory of its own. An event keeps the batch in memory in which it came,
    /// up to 16 KiB; one that is kept for long is better detached.
    fn detach<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        typed(py, self.inner.detach())
    }

    /// The event as JSON: the envelope, and `parameters` as an object.
    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(&self.inner)
            .map_err(|error| pyo3::exceptions::PyRuntimeError::new_err(error.to_string()))
    }

    fn __getitem__<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        match self.inner.get_by_name(name) {
            Some(found) => Ok(value(py, found)),
            None => {
                self.inner.get_string_value(name).or_raise(py)?;
                Err(PyTypeError::new_err(name.to_owned()))
            }
        }
    }

    fn __contains__(&self, name: &Bound<'_, PyAny>) -> bool {
        let name = name.extract::<&str>();
        name.is_ok_and(|name| self.inner.get_by_name(name).is_some())
    }

    fn __len__(&self) -> usize {
        self.inner.fields().count()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let names = PyList::new(py, self.keys())?;
        Ok(names.try_iter()?.into_any())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> Option<bool> {
        let other = other.cast::<Self>().ok()?;
        Some(self.inner == other.get().inner)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        let event = &self.inner;
        (
            event.seq(),
            event.event_type(),
            event.time(),
            event.tenant_id(),
        )
            .hash(&mut hasher);
        hasher.finish()
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyBytes>,))> {
        static RESTORE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let restore = RESTORE.import(py, "openccas._openccas", "restore_event")?;
        let bytes = PyBytes::new(py, &self.inner.to_bytes());
        Ok((restore.clone(), (bytes,)))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut text = format!("{}(seq={}", self.inner.type_name(), self.inner.seq());
        for field in self.inner.fields() {
            let number = field.parameter.map(|known| usize::from(known.number()));
            let name = number.and_then(|number| PARAMETERS.get(number.checked_sub(1)?));
            let value = value(py, field.value).repr()?;
            text.push_str(", ");
            text.push_str(name.map_or(field.name, |(name, _)| name));
            text.push('=');
            text.push_str(value.to_str()?);
        }
        text.push(')');
        Ok(text)
    }
}

/// The event that was pickled.
#[pyfunction]
pub(crate) fn restore_event<'py>(py: Python<'py>, state: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    typed(py, openccas::Event::from_bytes(state).or_raise(py)?)
}

//! Which events a consumer wants, as Python says it.

use openccas::{EventType, Filter, Parameter};
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    types::{PyDict, PyString},
};

use crate::{
    generated::PARAMETERS,
    request::{long, text},
};

/// A filter: numbers of types, the agent, and parameters by their names in Python.
pub(crate) fn filter(
    types: Vec<i32>,
    agent: Option<&Bound<'_, PyAny>>,
    parameters: Option<&Bound<'_, PyDict>>,
) -> PyResult<Filter> {
    let mut filter = Filter::types(types.into_iter().map(EventType::from_number));
    if let Some(agent) = agent {
        filter = filter.agent(long(agent, "agent")?);
    }
    for (name, value) in parameters.into_iter().flatten() {
        let name = text(&name, "the name of a parameter")?.to_owned();
        let parameter = parameter(&name)
            .ok_or_else(|| PyTypeError::new_err(format!("{name} is no parameter of an event")))?;
        filter = if value.is_instance_of::<PyString>() {
            filter.text(parameter, text(&value, &name)?)
        } else {
            filter.long(parameter, long(&value, &name)?)
        };
    }
    Ok(filter)
}

/// The parameter with this name in Python: `rec_id`.
fn parameter(name: &str) -> Option<Parameter> {
    let found = PARAMETERS.iter().find(|(known, _)| *known == name)?;
    Some(found.1)
}

//! The members of Python's enumerations.

use std::collections::HashMap;

use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyType},
};

/// An enumeration of Python: its class, and the members that it has.
struct Enumeration {
    class: Py<PyType>,
    members: Py<PyDict>,
}

impl Enumeration {
    fn import(module: &Bound<'_, PyModule>, name: &str) -> PyResult<Self> {
        let class = module.getattr(name)?.cast_into::<PyType>()?;
        let members = class
            .getattr("_value2member_map_")?
            .cast_into::<PyDict>()?
            .unbind();
        Ok(Self {
            class: class.unbind(),
            members,
        })
    }

    fn member<'py, V>(&self, py: Python<'py>, value: V) -> PyResult<Bound<'py, PyAny>>
    where
        V: IntoPyObject<'py>,
    {
        let value = value.into_bound_py_any(py)?;
        match self.members.bind(py).get_item(&value)? {
            Some(member) => Ok(member),
            None => self.class.bind(py).call1((value,)),
        }
    }
}

/// The member of an enumeration with this value; one without a name if there is none.
pub(crate) fn member<'py, V>(
    py: Python<'py>,
    enumeration: &'static str,
    value: V,
) -> PyResult<Bound<'py, PyAny>>
where
    V: IntoPyObject<'py>,
{
    static ALL: PyOnceLock<HashMap<String, Enumeration>> = PyOnceLock::new();
    let all = ALL.get_or_try_init(py, || {
        let module = py.import("openccas._generated.enums")?;
        let names: Vec<String> = module.getattr("__all__")?.extract()?;
        // Plain constants have no members.
        let known = names.into_iter().filter_map(|name| {
            let enumeration = Enumeration::import(&module, &name).ok()?;
            Some((name, enumeration))
        });
        PyResult::Ok(known.collect::<HashMap<_, _>>())
    })?;
    match all.get(enumeration) {
        Some(found) => found.member(py, value),
        None => Err(pyo3::exceptions::PyRuntimeError::new_err(enumeration)),
    }
}

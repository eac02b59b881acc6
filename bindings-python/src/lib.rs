//! The native half of the Python package `openccas`.
//!
//! It crosses the boundary and nothing else: events and requests, a descriptor that wakes an event
//! loop, waits that release the interpreter's lock. What Python users see is in `python/openccas`.

mod client;
mod command;
mod completion;
mod consumer;
mod error;
mod event;
mod expectation;
mod filter;
mod generated;
mod iteration;
mod log;
mod model;
mod options;
mod request;
mod simulator;
mod values;
mod waiting;

use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::prelude::*;

/// Whether this process is known to be a child, as [`after_fork`] was told. To ask the system for
/// every event would cost more than the event.
static IS_CHILD: AtomicBool = AtomicBool::new(false);

/// This process was just forked.
#[pyfunction]
fn after_fork() {
    IS_CHILD.store(openccas::embed::forked(), Ordering::Relaxed);
}

/// Whether this process is a child, made by `fork`, of the one that the clients were made in.
#[pyfunction]
fn forked() -> bool {
    openccas::embed::forked()
}

// The classes guard what they share by locks of their own. On an interpreter without a global lock
// the module is untried, so there the lock comes back, and the interpreter says so.
#[pymodule(name = "_openccas", gil_used = true)]
fn native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<event::Event>()?;
    module.add_class::<event::UnknownEvent>()?;
    generated::add_classes(module)?;
    module.add_class::<client::Core>()?;
    module.add_class::<client::Task>()?;
    module.add_class::<completion::Hub>()?;
    module.add_class::<consumer::Consumer>()?;
    module.add_class::<iteration::Iteration>()?;
    module.add_class::<expectation::Expected>()?;
    module.add_class::<model::Model>()?;
    module.add_class::<simulator::Hosted>()?;
    module.add_function(wrap_pyfunction!(event::restore_event, module)?)?;
    module.add_function(wrap_pyfunction!(forked, module)?)?;
    module.add_function(wrap_pyfunction!(after_fork, module)?)?;
    module.add_function(wrap_pyfunction!(command::run_command, module)?)?;
    module.add_function(wrap_pyfunction!(log::next_log_records, module)?)?;
    module.add_function(wrap_pyfunction!(log::set_log_level, module)?)?;
    module.add_function(wrap_pyfunction!(log::stop_log, module)?)?;
    module.add_function(wrap_pyfunction!(waiting::end_waits, module)?)?;
    Ok(())
}

//! The client, as both Python clients use it.

use std::sync::{Arc, Mutex};

use openccas::{Client, embed};
use pyo3::{
    IntoPyObjectExt as _,
    prelude::*,
    types::{PyDict, PyTuple},
};
use tokio::task::AbortHandle;

use crate::{
    completion::{Caller, Completed, Departure, Hub, lock},
    consumer::Consumer,
    error::{OrRaise, exception},
    filter::filter,
    generated::shape,
    model::Model,
    options::{duration, options, refusal},
    request::{long, text, with_arguments},
};

/// A client of the core, for Python's two clients.
///
/// What can wait takes a hub and a future of its loop, and then gives `None` at once; without them
/// it waits on the calling thread.
#[pyclass(frozen, module = "openccas._openccas", name = "Core")]
pub(crate) struct Core {
    /// `None` only while it is dropped.
    client: Option<Client>,
    interface: String,
}

impl Drop for Core {
    fn drop(&mut self) {
        if embed::forked() {
            // Locks in it may be held for ever by threads that are not here.
            std::mem::forget(self.client.take());
        }
    }
}

/// Work in the background that can be given up.
#[pyclass(frozen, module = "openccas._openccas")]
pub(crate) struct Task {
    handle: Mutex<Option<AbortHandle>>,
}

#[pymethods]
impl Task {
    /// Gives the work up. What waits for it is told nothing.
    fn cancel(&self) {
        if let Some(handle) = lock(&self.handle).take() {
            handle.abort();
        }
    }
}

/// How to connect.
#[derive(Clone, Copy)]
enum Mode {
    Direct,
    Multicast,
}

impl Core {
    /// The client, in the process that it was made in.
    fn client(&self, py: Python<'_>) -> PyResult<&Client> {
        match &self.client {
            Some(client) if !embed::forked() => Ok(client),
            _ => Err(exception(py, &openccas::ErrorKind::Forked.into())),
        }
    }

    /// Runs work on the core's runtime, for a future or for this thread.
    fn spawn<'py, F>(
        &self,
        py: Python<'py>,
        caller: Caller<'_, 'py>,
        work: F,
    ) -> PyResult<(Bound<'py, PyAny>, Option<AbortHandle>)>
    where
        F: Future<Output = openccas::Result<Completed>> + Send + 'static,
    {
        let runtime = embed::runtime().or_raise(py)?;
        let mut handle = None;
        let given_up = AbortOnDrop::default();
        let value = caller.run(py, |sink| {
            let task = runtime.spawn(async move { sink.complete(work.await) });
            let abort = task.abort_handle();
            given_up.set(abort.clone());
            handle = Some(abort);
        });
        match value {
            Ok(value) => {
                given_up.disarm();
                Ok((value, handle))
            }
            // A thread that was interrupted in its wait gives the work up.
            Err(error) => Err(error),
        }
    }
}

/// Gives work up that nobody waits for any more.
#[derive(Default)]
struct AbortOnDrop(Mutex<Option<AbortHandle>>);

impl AbortOnDrop {
    fn set(&self, handle: AbortHandle) {
        *lock(&self.0) = Some(handle);
    }

    fn disarm(&self) {
        *lock(&self.0) = None;
    }
}

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if let Some(handle) = lock(&self.0).take() {
            handle.abort();
        }
    }
}

#[pymethods]
impl Core {
    #[new]
    fn new(given: &Bound<'_, PyDict>) -> PyResult<Self> {
        let interface = match given.get_item("interface")? {
            Some(interface) if !interface.is_none() => text(&interface, "interface")?.to_owned(),
            _ => String::new(),
        };
        let client = options(given)?.build();
        Ok(Self {
            client: Some(client),
            interface,
        })
    }

    fn initialize(&self, py: Python<'_>) -> PyResult<()> {
        self.client(py)?.initialize().or_raise(py)
    }

    fn set_logon_credentials(
        &self,
        py: Python<'_>,
        user_id: &Bound<'_, PyAny>,
        password: &Bound<'_, PyAny>,
        tenant_id: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let user_id = text(user_id, "user_id")?;
        let password = text(password, "password")?;
        let tenant_id = long(tenant_id, "tenant_id")?;
        self.client(py)?
            .set_logon_credentials(user_id, password, tenant_id);
        Ok(())
    }

    /// Connects; `interface` is that of the options if it is `None`.
    #[pyo3(signature = (machine_name, port, interface, multicast, hub=None, future=None))]
    #[expect(
        clippy::too_many_arguments,
        reason = "one for each thing that a connect takes"
    )]
    fn connect<'py>(
        &self,
        py: Python<'py>,
        machine_name: &Bound<'py, PyAny>,
        port: &Bound<'py, PyAny>,
        interface: Option<&Bound<'py, PyAny>>,
        multicast: bool,
        hub: Option<&Bound<'py, Hub>>,
        future: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Option<Task>> {
        let machine_name = text(machine_name, "machine_name")?.to_owned();
        let port = long(port, "port")?;
        let interface = match interface {
            Some(interface) => text(interface, "interface")?.to_owned(),
            None => self.interface.clone(),
        };
        let mode = if multicast {
            Mode::Multicast
        } else {
            Mode::Direct
        };
        let client = self.client(py)?.clone();
        let work = async move {
            match mode {
                Mode::Direct => {
                    client
                        .connect_with_direct_connect(&machine_name, port, &interface)
                        .await
                }
                Mode::Multicast => {
                    client
                        .connect_with_ip_address(&machine_name, port, &interface)
                        .await
                }
            }
            .map(|()| Completed::Nothing)
        };
        let (_, handle) = self.spawn(py, Caller::new(hub, future), work)?;
        Ok(Some(Task {
            handle: Mutex::new(handle),
        }))
    }

    /// Disconnects.
    #[pyo3(signature = (hub=None, future=None))]
    fn uninitialize<'py>(
        &self,
        py: Python<'py>,
        hub: Option<&Bound<'py, Hub>>,
        future: Option<Bound<'py, PyAny>>,
    ) -> PyResult<()> {
        let client = self.client(py)?.clone();
        let work = async move {
            client.uninitialize().await;
            Ok(Completed::Nothing)
        };
        self.spawn(py, Caller::new(hub, future), work).map(drop)
    }

    /// Disconnects for good.
    #[pyo3(signature = (hub=None, future=None))]
    fn close<'py>(
        &self,
        py: Python<'py>,
        hub: Option<&Bound<'py, Hub>>,
        future: Option<Bound<'py, PyAny>>,
    ) -> PyResult<()> {
        let client = self.client(py)?.clone();
        let work = async move {
            client.close().await;
            Ok(Completed::Nothing)
        };
        self.spawn(py, Caller::new(hub, future), work).map(drop)
    }

    /// Makes a request, by the number of its method. For a future it gives whether
    /// [`flush`](Self::flush) is to be called at the end of the loop's turn.
    #[pyo3(signature = (method, arguments, timeout=None, hub=None, future=None))]
    fn request<'py>(
        &self,
        py: Python<'py>,
        method: u16,
        arguments: &Bound<'py, PyTuple>,
        timeout: Option<f64>,
        hub: Option<&Bound<'py, Hub>>,
        future: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.client(py)?;
        let shape = shape(method)
            .ok_or_else(|| refusal(py, &format!("there is no request with the number {method}")))?;
        let timed;
        let client = match crate::options::seconds(py, timeout, "request_timeout")? {
            Some(timeout) => {
                timed = client.with_request_timeout(timeout);
                &timed
            }
            None => client,
        };
        let output = shape.output;
        with_arguments(client, shape, arguments, |arguments| {
            let departure = match (hub, &future) {
                (Some(hub), Some(_)) => hub.get().departure(),
                _ => Departure::AtOnce,
            };
            let gathering = (departure != Departure::AtOnce).then(|| client.gathering());
            let client = gathering.as_ref().unwrap_or(client);
            let result = Caller::new(hub, future).run(py, |sink| {
                client.submit(shape.method, arguments, move |result| {
                    sink.complete(result.map(|outputs| Completed::Outputs(outputs, output)));
                });
            });
            match departure {
                Departure::FirstOfMany => result.and(true.into_bound_py_any(py)),
                Departure::AtOnce | Departure::OneOfMany => result,
            }
        })?
    }

    /// Lets the requests leave that were gathered in this turn of the loop.
    fn flush(&self, hub: &Bound<'_, Hub>) {
        if let Some(client) = &self.client
            && !embed::forked()
        {
            hub.get().departed();
            client.flush();
        }
    }

    /// Waits for a live event, from now on; `ready` is told when it is in effect.
    #[pyo3(signature = (types, agent, parameters, timeout, hub, ready, future))]
    #[expect(
        clippy::too_many_arguments,
        reason = "one for each thing that is expected"
    )]
    fn expect<'py>(
        &self,
        py: Python<'py>,
        types: Vec<i32>,
        agent: Option<&Bound<'py, PyAny>>,
        parameters: Option<&Bound<'py, PyDict>>,
        timeout: &Bound<'py, PyAny>,
        hub: &Bound<'py, Hub>,
        ready: Bound<'py, PyAny>,
        future: Bound<'py, PyAny>,
    ) -> PyResult<Task> {
        let client = self.client(py)?;
        let filter = filter(types, agent, parameters)?;
        let timeout = duration(timeout, "timeout")?;
        let runtime = embed::runtime().or_raise(py)?;
        let expectation = {
            let _context = runtime.enter();
            client.expect(filter, timeout)
        };
        let work = crate::expectation::fulfil(expectation, hub.get().sink(ready));
        let (_, handle) = self.spawn(py, Caller::new(Some(hub), Some(future)), work)?;
        Ok(Task {
            handle: Mutex::new(handle),
        })
    }

    /// The same for a thread: what waits for the event, once it is in effect.
    fn expectation(
        &self,
        py: Python<'_>,
        types: Vec<i32>,
        agent: Option<&Bound<'_, PyAny>>,
        parameters: Option<&Bound<'_, PyDict>>,
        timeout: &Bound<'_, PyAny>,
    ) -> PyResult<crate::expectation::Expected> {
        let client = self.client(py)?;
        let filter = filter(types, agent, parameters)?;
        let timeout = duration(timeout, "timeout")?;
        let runtime = embed::runtime().or_raise(py)?;
        let expected = {
            let _context = runtime.enter();
            crate::expectation::Expected::new(&runtime, client.expect(filter, timeout))
        };
        expected.wait_until_ready(py)?;
        Ok(expected)
    }

    /// A consumer of the events that match.
    fn consume(
        &self,
        py: Python<'_>,
        types: Vec<i32>,
        agent: Option<&Bound<'_, PyAny>>,
        parameters: Option<&Bound<'_, PyDict>>,
        blocking: bool,
    ) -> PyResult<Consumer> {
        let filter = filter(types, agent, parameters)?;
        Ok(Consumer::new(self.client(py)?, filter, blocking))
    }

    /// From now on the hub is told of every lost connection, once.
    fn tell_losses(&self, py: Python<'_>, hub: &Bound<'_, Hub>) -> PyResult<()> {
        let shared = Arc::clone(&hub.get().shared);
        self.client(py)?
            .on_disconnect(move |error| shared.lost(error))
            .or_raise(py)
    }

    /// The picture of the contact centre that the client keeps.
    fn model(&self, py: Python<'_>) -> PyResult<Model> {
        Ok(Model::new(self.client(py)?.model()))
    }

    fn last_error(&self, py: Python<'_>) -> PyResult<(i32, String)> {
        Ok(self.client(py)?.get_last_error_info())
    }

    #[getter]
    fn is_connected(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.client(py)?.is_connected())
    }

    #[getter]
    fn time_zone(&self, py: Python<'_>) -> PyResult<Option<String>> {
        Ok(self.client(py)?.time_zone())
    }

    /// The counters, by name.
    fn stats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let stats = self.client(py)?.stats();
        let counters = PyDict::new(py);
        for (name, count) in [
            ("events_received", stats.events_received),
            ("gaps", stats.gaps),
            ("queued_bytes", stats.queued_bytes),
            ("handler_failures", stats.handler_failures),
            ("reconnects", stats.reconnects),
            ("datagrams", stats.datagrams),
            ("datagrams_rejected", stats.datagrams_rejected),
            ("events_repaired", stats.events_repaired),
            ("requests_succeeded", stats.requests_succeeded),
            ("requests_refused", stats.requests_refused),
            ("requests_not_sent", stats.requests_not_sent),
            ("requests_unknown", stats.requests_unknown),
        ] {
            counters.set_item(name, count)?;
        }
        Ok(counters)
    }
}

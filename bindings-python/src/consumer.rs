//! Consumers: events for an iterator of Python.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, atomic::Ordering},
    task::{Context, Poll, Waker},
    time::Duration,
};

use openccas::{
    Batch, Client, ErrorKind, Filter, Notice,
    embed::{Bundle, Portion, Portions, Ready, forked},
};
use pyo3::{exceptions::PyStopIteration, prelude::*, sync::PyOnceLock, types::PyType};

use crate::{
    IS_CHILD,
    completion::{Hub, deadline_in, lock},
    error::{build, exception},
    generated::typed,
    waiting::wait_in_slices,
};

/// How many events are taken at a time. After as many, other tasks of the loop have their turn.
const TURN: usize = 1024;

/// Events and notices for one iterator.
///
/// Iterated over, it gives what is ready and stops; a blocking one waits for more, and stops when
/// the stream has ended.
#[pyclass(frozen, module = "openccas._openccas")]
pub(crate) struct Consumer {
    state: Mutex<State>,
    blocking: bool,
}

struct State {
    /// `None` when it was closed.
    portions: Option<Portions>,
    ready: VecDeque<Portion>,
    /// The bundle that is being handed out, and where in its batch the next event is.
    current: Option<Current>,
    ended: bool,
    /// The last event of the last bundle that was handed out.
    position: Option<(Arc<Batch>, u32)>,
}

struct Current {
    bundle: Bundle,
    batch: Arc<Batch>,
    next: Next,
    last: u32,
}

/// How to come to the next event.
enum Next {
    /// All events of the batch.
    Whole(Option<u32>),
    Chosen(std::vec::IntoIter<u32>),
}

impl Current {
    fn new(bundle: Bundle) -> Self {
        let batch = Arc::clone(bundle.batch());
        let next = if bundle.is_whole() {
            Next::Whole(Some(0))
        } else {
            Next::Chosen(bundle.offsets().collect::<Vec<u32>>().into_iter())
        };
        Self {
            bundle,
            batch,
            next,
            last: 0,
        }
    }

    fn next(&mut self) -> Option<u32> {
        if self.bundle.is_discarded() {
            return None;
        }
        let offset = match &mut self.next {
            Next::Whole(offset) => {
                let at = (*offset)?;
                *offset = self.batch.next_offset(at);
                at
            }
            Next::Chosen(offsets) => offsets.next()?,
        };
        self.last = offset;
        Some(offset)
    }

    fn is_spent(&self) -> bool {
        match &self.next {
            Next::Whole(offset) => offset.is_none(),
            Next::Chosen(offsets) => offsets.as_slice().is_empty(),
        }
    }
}

/// What is handed out next.
enum Item {
    Event(openccas::Event),
    Notice(Notice),
    Lost(openccas::Error),
}

impl State {
    /// Takes what is ready, if everything that was taken is handed out.
    fn fill(&mut self) {
        if self.current.is_some() || !self.ready.is_empty() {
            return;
        }
        let Some(portions) = &mut self.portions else {
            self.ended = true;
            return;
        };
        let mut taken = Vec::new();
        if portions.take(TURN, &mut taken) == Ready::Ended {
            self.ended = true;
        }
        self.ready.extend(taken);
    }

    fn next(&mut self) -> Option<Item> {
        loop {
            if let Some(current) = &mut self.current {
                if let Some(offset) = current.next() {
                    let event = current.batch.event_at(offset);
                    if current.is_spent() {
                        self.leave_bundle();
                    }
                    return Some(Item::Event(event));
                }
                self.leave_bundle();
            }
            match self.ready.pop_front()? {
                Portion::Events(bundle) => self.current = Some(Current::new(bundle)),
                Portion::Notice(notice) => return Some(Item::Notice(notice)),
                Portion::Lost(error) => return Some(Item::Lost(error)),
            }
        }
    }

    /// Whether the next one is there, of what was taken. It may be void by the time it is asked for.
    fn has_more(&self) -> bool {
        match &self.current {
            Some(current) if !current.bundle.is_discarded() => true,
            _ => !self.ready.is_empty(),
        }
    }

    /// The bundle is handed out: its credit goes back.
    fn leave_bundle(&mut self) {
        if let Some(current) = self.current.take() {
            self.position = Some((current.batch, current.last));
        }
    }

    /// Leaves the stream where the application is.
    fn close(&mut self) {
        if forked() {
            // Locks in it may be held for ever.
            std::mem::forget(self.portions.take());
            std::mem::forget(self.current.take());
            std::mem::forget(std::mem::take(&mut self.ready));
            return;
        }
        let in_the_middle = self.current.is_some() || !self.ready.is_empty();
        self.leave_bundle();
        if let Some(mut portions) = self.portions.take()
            && in_the_middle
        {
            match &self.position {
                Some((batch, offset)) => portions.read_to(batch, *offset),
                None => portions.read_nothing(),
            }
        }
        self.ready.clear();
        self.position = None;
        self.ended = true;
    }
}

impl Drop for State {
    fn drop(&mut self) {
        self.close();
    }
}

impl Consumer {
    pub(crate) fn new(client: &Client, filter: Filter, blocking: bool) -> Self {
        Self {
            state: Mutex::new(State {
                portions: Some(Portions::new(client, filter)),
                ready: VecDeque::new(),
                current: None,
                ended: false,
                position: None,
            }),
            blocking,
        }
    }

    /// What it holds, in the process that it was made in: elsewhere the lock may be held for ever.
    fn state(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, State>> {
        if IS_CHILD.load(Ordering::Relaxed) {
            return Err(exception(py, &ErrorKind::Forked.into()));
        }
        if let Ok(state) = self.state.try_lock() {
            return Ok(state);
        }
        if forked() {
            return Err(exception(py, &ErrorKind::Forked.into()));
        }
        Ok(lock(&self.state))
    }

    /// Whether there is something to hand out that was taken already.
    pub(crate) fn has_more(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.state(py)?.has_more())
    }

    /// What is handed out next, if it is there; [`None`] also at the end.
    pub(crate) fn ready<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let item = {
            let mut state = self.state(py)?;
            state.next().or_else(|| {
                state.fill();
                state.next()
            })
        };
        item.map(|item| self.hand_out(py, item)).transpose()
    }

    pub(crate) fn has_ended(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.state(py)?.ended)
    }

    /// Waits until there is something, or the end; false at the deadline.
    fn wait_for_more(&self, py: Python<'_>, timeout: Option<Duration>) -> PyResult<bool> {
        let deadline = timeout.and_then(deadline_in);
        wait_in_slices(py, deadline, |until| {
            let state = lock(&self.state);
            match &state.portions {
                Some(portions) => portions.wait(Some(until)),
                None => true,
            }
        })
    }

    fn hand_out<'py>(&self, py: Python<'py>, item: Item) -> PyResult<Bound<'py, PyAny>> {
        match item {
            Item::Event(event) => typed(py, event),
            Item::Notice(notice) => as_object(py, &notice),
            Item::Lost(error) => Err(exception(py, &error)),
        }
    }
}

#[pymethods]
impl Consumer {
    fn __iter__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, Self>> {
        let consumer = this.get();
        if !consumer.blocking {
            consumer.state(this.py())?.fill();
        }
        Ok(this.clone())
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let item = self.state(py)?.next();
        match item {
            Some(item) => self.hand_out(py, item),
            None if self.blocking => self.next(py, None),
            None => Err(PyStopIteration::new_err(())),
        }
    }

    /// The next event or notice, waited for. Raises `TimeoutError` if none comes within so many
    /// seconds, and `StopIteration` when the stream has ended.
    #[pyo3(signature = (timeout=None))]
    fn next<'py>(&self, py: Python<'py>, timeout: Option<f64>) -> PyResult<Bound<'py, PyAny>> {
        let timeout = crate::options::seconds(py, timeout, "timeout")?;
        loop {
            let (item, ended) = {
                let mut state = self.state(py)?;
                state.fill();
                (state.next(), state.ended)
            };
            match item {
                Some(item) => return self.hand_out(py, item),
                None if ended => return Err(PyStopIteration::new_err(())),
                None => {}
            }
            if !self.wait_for_more(py, timeout)? {
                let seconds = timeout.unwrap_or_default();
                let error = openccas::Error::new(
                    openccas::ErrorKind::Timeout,
                    format!("no event came within {seconds:?}"),
                );
                return Err(exception(py, &error));
            }
        }
    }

    /// Whether there is something, or nothing will come any more. If not, the hub is notified when
    /// there is.
    fn poll(&self, hub: &Bound<'_, Hub>) -> PyResult<bool> {
        let mut state = self.state(hub.py())?;
        if state.ended || state.current.is_some() || !state.ready.is_empty() {
            return Ok(true);
        }
        let waker = Waker::from(Arc::clone(&hub.get().shared.wakeup));
        let mut context = Context::from_waker(&waker);
        Ok(match &mut state.portions {
            Some(portions) => matches!(portions.poll_ready(&mut context), Poll::Ready(())),
            None => true,
        })
    }

    /// Whether the stream has ended.
    #[getter]
    fn ended(&self, py: Python<'_>) -> PyResult<bool> {
        self.has_ended(py)
    }

    /// Leaves the stream. The next consumer of the client goes on behind the last event that was
    /// handed out.
    fn close(&self) {
        if !forked() {
            lock(&self.state).close();
        }
    }
}

/// A notice as an object of Python.
fn as_object<'py>(py: Python<'py>, notice: &Notice) -> PyResult<Bound<'py, PyAny>> {
    static GAP: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static SNAPSHOT_BEGIN: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static DISCONNECTED: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static RECONNECTED: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let module = "openccas._notices";
    match notice {
        Notice::Gap(gap) => GAP.import(py, module, "Gap")?.call1((gap.from, gap.to)),
        Notice::SnapshotBegin { seq } => SNAPSHOT_BEGIN
            .import(py, module, "SnapshotBegin")?
            .call1((*seq,)),
        Notice::Disconnected(error) => DISCONNECTED
            .import(py, module, "Disconnected")?
            .call1((build(py, error)?,)),
        _ => RECONNECTED.import(py, module, "Reconnected")?.call0(),
    }
}

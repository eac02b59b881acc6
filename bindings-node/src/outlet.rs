//! What waits for JavaScript, and how it is told.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{self, Waker},
};

use napi::{
    Status,
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode},
};
use openccas::{Error, Outputs, Value, embed::wake_soon};

use crate::failure;

/// Calls back into JavaScript. It does not keep Node's event loop alive: the package does that
/// itself, for as long as there is something to wait for.
pub(crate) type Wake = ThreadsafeFunction<(), (), (), Status, false, true>;

/// Calls JavaScript when it is woken.
struct Caller(Wake);

impl task::Wake for Caller {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // An event loop that has ended needs nothing any more.
        let _ = self.0.call((), ThreadsafeFunctionCallMode::NonBlocking);
    }
}

/// What is ready for JavaScript: results of what it asked for, and who has events.
///
/// Any thread puts something in; JavaScript is called once, and takes all of it.
#[derive(Default)]
pub(crate) struct Outlet {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    wake: Option<Waker>,
    /// Whether JavaScript was called and has not come yet.
    called: bool,
    /// Each a u32 ticket, a u8 kind, a u32 length and what came of it.
    records: Vec<u8>,
    /// The consumers that have something.
    ready: Vec<u32>,
}

/// What came of something that JavaScript asked for.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Kind {
    /// The results of a request, each with its type before it.
    Results = 0,
    /// An error, as JSON.
    Failed = 1,
    /// An event: a u32 length, its origin as JSON, its frame.
    Event = 2,
    /// Nothing came of anything: the ticket is the id of who has something to be taken. These come
    /// last.
    Ready = 3,
}

impl Outlet {
    pub(crate) fn new(wake: Wake) -> Arc<Self> {
        let state = State {
            wake: Some(Waker::from(Arc::new(Caller(wake)))),
            ..State::default()
        };
        Arc::new(Self {
            state: Mutex::new(state),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Only complete records are put in under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, put: impl FnOnce(&mut State)) {
        let wake = {
            let mut state = self.state();
            if state.wake.is_none() {
                return;
            }
            put(&mut state);
            if std::mem::replace(&mut state.called, true) {
                None
            } else {
                state.wake.clone()
            }
        };
        if let Some(wake) = wake {
            wake_soon(&wake);
        }
    }

    fn complete(&self, ticket: u32, kind: Kind, fill: impl FnOnce(&mut Vec<u8>)) {
        self.put(|state| add(&mut state.records, ticket, kind, fill));
    }

    /// What came of a request or of an operation on the connection.
    pub(crate) fn done(&self, ticket: u32, result: &Result<Outputs, Error>) {
        match result {
            Ok(outputs) => self.complete(ticket, Kind::Results, |out| {
                for value in outputs.as_slice() {
                    encode(value, out);
                }
            }),
            Err(error) => self.failed(ticket, error),
        }
    }

    pub(crate) fn failed(&self, ticket: u32, error: &Error) {
        let json = failure::as_json(error).to_string();
        self.complete(ticket, Kind::Failed, |out| {
            out.extend_from_slice(json.as_bytes());
        });
    }

    /// An event that was waited for.
    pub(crate) fn happened(&self, ticket: u32, origin: &str, frame: &[u8]) {
        self.complete(ticket, Kind::Event, |out| {
            out.extend_from_slice(&(origin.len() as u32).to_le_bytes());
            out.extend_from_slice(origin.as_bytes());
            out.extend_from_slice(frame);
        });
    }

    /// The consumer or model with this id has something.
    pub(crate) fn ready(&self, id: u32) {
        self.put(|state| {
            if !state.ready.contains(&id) {
                state.ready.push(id);
            }
        });
    }

    /// Everything that is ready, as records: put into `room`, and then how long they are; or, if
    /// there is not enough room, the records themselves.
    pub(crate) fn take(&self, room: &mut [u8]) -> Result<usize, Vec<u8>> {
        let mut state = self.state();
        state.called = false;
        let State { records, ready, .. } = &mut *state;
        for id in ready.drain(..) {
            add(records, id, Kind::Ready, |_| {});
        }
        let length = records.len();
        let Some(room) = room.get_mut(..length) else {
            return Err(std::mem::take(records));
        };
        room.copy_from_slice(records);
        records.clear();
        Ok(length)
    }

    /// JavaScript is called no more.
    pub(crate) fn close(&self) {
        let wake = {
            let mut state = self.state();
            state.records = Vec::new();
            state.ready = Vec::new();
            state.wake.take()
        };
        // Not under the lock: it calls into Node.
        drop(wake);
    }
}

/// Adds a record.
fn add(records: &mut Vec<u8>, ticket: u32, kind: Kind, fill: impl FnOnce(&mut Vec<u8>)) {
    records.extend_from_slice(&ticket.to_le_bytes());
    records.push(kind as u8);
    let length_at = records.len();
    records.extend_from_slice(&[0; 4]);
    fill(records);
    let length = (records.len() - length_at - 4) as u32;
    records[length_at..length_at + 4].copy_from_slice(&length.to_le_bytes());
}

/// A result as it stands in the frame of a reply.
fn encode(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Long(number) => {
            out.push(1);
            out.extend_from_slice(&number.to_le_bytes());
        }
        Value::Text(text) => {
            out.push(2);
            out.extend_from_slice(&(text.len() as u32).to_le_bytes());
            out.extend_from_slice(text.as_bytes());
        }
        Value::Flag(flag) => out.extend_from_slice(&[4, u8::from(*flag)]),
        // No method gives a date; what a newer one may give is told as what it is not.
        _ => out.push(0),
    }
}

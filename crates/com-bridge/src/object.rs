//! What the bridge needs of a COM object; on Windows it is one, in the tests it is a fake.

use std::{fmt, sync::Arc};

use openccas_protocol::{Method, Value};

use crate::sink::Sink;

/// The `CCASClient` object, as the one thread sees it that made it.
///
/// All calls come from that thread. Events may come from any, at any time: also while a call is
/// under way, before a connect has returned, and after the object is gone.
pub trait Object {
    /// Calls a method with its `[in]` arguments, and gives its `[out]` results in order.
    ///
    /// It takes as long as the object takes, and does not return if the object does not.
    ///
    /// # Errors
    /// What became of the call.
    fn call(&mut self, method: Method, inputs: &[Value]) -> Result<Vec<Value>, CallFailure>;

    /// Lets the object deliver events: for a moment, or, if it may `wait`, until there were some or
    /// the [`Waker`] was used.
    fn rest(&mut self, wait: bool);

    /// What ends a [`rest`](Self::rest), from any thread. Used while nothing rests, it ends the next.
    fn waker(&self) -> Waker;
}

/// Ends the rest of the thread that owns an object.
pub type Waker = Arc<dyn Fn() + Send + Sync>;

/// Makes objects.
pub trait ObjectMaker: Send + Sync + 'static {
    /// Makes an object on this thread, which will own it, and connects its events to `sink`.
    ///
    /// # Errors
    /// Why there is none, and what to do about it.
    fn make(&self, sink: Sink) -> Result<Box<dyn Object>, String>;
}

/// What became of a call that gave no results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallFailure {
    /// The method was called, and says that it failed.
    Refused(Raised),
    /// The method could not be called, so that nothing has happened.
    NotCalled(String),
    /// The method succeeded, and what it gave cannot be used.
    Garbled(String),
}

/// What a COM method says when it fails.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raised {
    /// The HRESULT.
    pub hresult: i32,
    /// The text that came with it; empty if none did.
    pub description: String,
}

impl fmt::Display for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.description.is_empty() {
            write!(f, "{}, ", self.description)?;
        }
        write!(f, "HRESULT 0x{:08X}", self.hresult)
    }
}

impl fmt::Display for CallFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(raised) => write!(f, "{raised}"),
            Self::NotCalled(why) | Self::Garbled(why) => f.write_str(why),
        }
    }
}

/// The object that an OnEvent carries.
pub trait EventObject {
    /// COM: `GetType`.
    ///
    /// # Errors
    /// If it cannot be told.
    fn event_type(&self) -> Result<i32, Raised>;

    /// COM: `GetLongValue`.
    ///
    /// # Errors
    /// If there is no such parameter, or for whatever other reason.
    fn long(&self, name: &str) -> Result<i32, Raised>;

    /// COM: `GetStringValue`.
    ///
    /// # Errors
    /// If there is no such parameter, or for whatever other reason.
    fn text(&self, name: &str) -> Result<String, Raised>;
}

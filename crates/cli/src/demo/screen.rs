//! The one place that the parts of the demonstration print to.

use std::{
    fmt::Display,
    io::{self, Write},
    sync::{Mutex, PoisonError},
};

use anstream::AutoStream;
use tokio::sync::Notify;

use crate::failure::Failure;

/// Prints whole lines, from any task.
pub(super) struct Screen {
    state: Mutex<State>,
    broken: Notify,
}

struct State {
    out: AutoStream<io::Stdout>,
    error: Option<io::Error>,
}

impl Screen {
    pub(super) fn new() -> Self {
        let state = State {
            out: AutoStream::auto(io::stdout()),
            error: None,
        };
        Self {
            state: Mutex::new(state),
            broken: Notify::new(),
        }
    }

    /// Prints lines that belong together.
    pub(super) fn lines(&self, lines: impl IntoIterator<Item = impl Display>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.error.is_some() {
            return;
        }
        let written = lines
            .into_iter()
            .try_for_each(|line| writeln!(state.out, "{line}"))
            .and_then(|()| state.out.flush());
        if let Err(error) = written {
            state.error = Some(error);
            self.broken.notify_one();
        }
    }

    /// Waits until something could not be printed.
    pub(super) async fn broken(&self) {
        self.broken.notified().await;
    }

    /// Whether everything was printed.
    pub(super) fn result(&self) -> Result<(), Failure> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match state.error.take() {
            Some(error) => Err(error.into()),
            None => Ok(()),
        }
    }
}

//! Answers of the backend on their way to the session that made the requests.

use std::sync::{Mutex, MutexGuard, PoisonError};

use openccas_protocol::{Error, Outputs};
use tokio::sync::Notify;

/// An answer to a request.
pub(crate) struct Answer {
    pub(crate) request: u64,
    pub(crate) result: Result<Outputs, Error>,
}

/// Where a backend leaves answers, from any thread.
///
/// Most answers are given while the session is at work on the very request: then it finds them
/// when it is done, and nobody needs to be woken.
#[derive(Default)]
pub(crate) struct Answers {
    state: Mutex<State>,
    arrived: Notify,
}

#[derive(Default)]
struct State {
    answers: Vec<Answer>,
    /// Whether the session sleeps.
    awaited: bool,
}

impl Answers {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn leave(&self, answer: Answer) {
        let wake = {
            let mut state = self.state();
            state.answers.push(answer);
            std::mem::take(&mut state.awaited)
        };
        if wake {
            self.arrived.notify_one();
        }
    }

    /// Takes what there is.
    pub(crate) fn take(&self) -> Vec<Answer> {
        let mut state = self.state();
        state.awaited = false;
        std::mem::take(&mut state.answers)
    }

    /// Whether the session may sleep: then it is woken by the next answer.
    pub(crate) fn may_sleep(&self) -> bool {
        let mut state = self.state();
        state.awaited = state.answers.is_empty();
        state.awaited
    }

    pub(crate) async fn arrived(&self) {
        self.arrived.notified().await;
    }
}

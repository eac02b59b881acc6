//! Changes of the picture, by poll.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use crate::{Model, Result};

type Waiting = Pin<Box<dyn Future<Output = (Result<()>, Model)> + Send>>;

/// Tells by poll when the picture of a [`Model`] changes, so that a foreign event loop can be woken
/// by it.
pub struct Changes {
    waiting: Waiting,
}

impl Changes {
    /// What changes from now on. It keeps the picture, as every handle of the model does.
    pub fn new(model: &Model) -> Self {
        let mut model = model.clone();
        model.mark_seen();
        Self {
            waiting: Box::pin(wait(model)),
        }
    }

    /// Ready when the picture is another one than when this last was ready; many events at once are
    /// one change.
    ///
    /// # Errors
    /// `closed` when the client is closed, so that nothing will change any more.
    pub fn poll_changed(&mut self, context: &mut Context<'_>) -> Poll<Result<()>> {
        match self.waiting.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready((result, model)) => {
                self.waiting = Box::pin(wait(model));
                Poll::Ready(result)
            }
        }
    }
}

async fn wait(mut model: Model) -> (Result<()>, Model) {
    let result = model.changed().await;
    (result, model)
}

impl fmt::Debug for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Changes").finish_non_exhaustive()
    }
}

//! The model for threads.

use std::{sync::Arc, time::Duration};

use openccas_model::Picture;

use crate::{Result, runtime::runtime};

/// The picture of the contact centre that a client keeps; see [`crate::Model`].
#[derive(Clone, Debug)]
pub struct Model {
    inner: crate::Model,
}

impl Model {
    pub(super) fn new(inner: crate::Model) -> Self {
        Self { inner }
    }

    /// The picture as it is now.
    pub fn snapshot(&self) -> Arc<Picture> {
        self.inner.snapshot()
    }

    /// Waits until the picture is another one than when this handle was made or last waited.
    ///
    /// # Errors
    /// `closed` when the client is closed, so that nothing will change any more.
    pub fn changed(&mut self) -> Result<()> {
        pollster::block_on(self.inner.changed())
    }

    /// Waits so long at most; false if nothing has changed by then.
    ///
    /// # Errors
    /// As [`changed`](Self::changed); `internal` if the background thread cannot be started.
    pub fn changed_timeout(&mut self, timeout: Duration) -> Result<bool> {
        let _context = runtime()?.enter();
        match pollster::block_on(async {
            tokio::time::timeout(timeout, self.inner.changed()).await
        }) {
            Ok(result) => result.map(|()| true),
            Err(_) => Ok(false),
        }
    }

    /// Waits until the picture is such, and gives it. It may be so already.
    ///
    /// # Errors
    /// `closed` when the client is closed before that.
    pub fn wait_until(&mut self, condition: impl FnMut(&Picture) -> bool) -> Result<Arc<Picture>> {
        pollster::block_on(self.inner.wait_until(condition))
    }
}

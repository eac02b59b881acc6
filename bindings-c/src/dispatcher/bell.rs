//! What wakes who dispatches.

use std::{
    sync::{Arc, Condvar, Mutex, PoisonError},
    task::Wake,
    time::Instant,
};

#[cfg(unix)]
use std::sync::OnceLock;

#[cfg(unix)]
use openccas::{Result, embed::Wakeup};

/// A bell that a thread waits for, and, once somebody has asked for it, a descriptor that an event
/// loop does.
#[derive(Default)]
pub(crate) struct Bell {
    rung: Mutex<bool>,
    sounded: Condvar,
    #[cfg(unix)]
    wakeup: OnceLock<Arc<Wakeup>>,
}

impl Bell {
    pub(crate) fn ring(&self) {
        let rung = {
            let mut rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *rung, true)
        };
        if !rung {
            self.sounded.notify_all();
        }
        #[cfg(unix)]
        if let Some(wakeup) = self.wakeup.get() {
            wakeup.notify();
        }
    }

    /// Who looks for work clears the bell first: what comes after that rings again.
    pub(super) fn clear(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = false;
        #[cfg(unix)]
        if let Some(wakeup) = self.wakeup.get() {
            wakeup.clear();
        }
    }

    /// Waits until it rings; false at the deadline.
    pub(super) fn wait(&self, deadline: Option<Instant>) -> bool {
        let mut rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if *rung {
                return true;
            }
            rung = match deadline {
                None => self
                    .sounded
                    .wait(rung)
                    .unwrap_or_else(PoisonError::into_inner),
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return false;
                    }
                    self.sounded
                        .wait_timeout(rung, left)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                }
            };
        }
    }

    /// The descriptor; from now on it is readable whenever there may be something to dispatch.
    #[cfg(unix)]
    pub(crate) fn descriptor(&self) -> Result<std::os::fd::RawFd> {
        use std::os::fd::AsRawFd as _;

        let wakeup = match self.wakeup.get() {
            Some(wakeup) => wakeup,
            None => {
                let new = Wakeup::new()?;
                let wakeup = self.wakeup.get_or_init(|| new);
                // What came before nobody was told of.
                wakeup.notify();
                wakeup
            }
        };
        Ok(wakeup.descriptor().as_raw_fd())
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.ring();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.ring();
    }
}

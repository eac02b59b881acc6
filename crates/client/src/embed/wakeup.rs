//! A descriptor that an event loop waits for.

use std::{
    os::fd::{AsFd, BorrowedFd},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::Wake,
};

use openccas_protocol::{Error, ErrorKind};

use crate::Result;

#[cfg(target_os = "linux")]
use eventfd::Ends;
#[cfg(not(target_os = "linux"))]
use pipe::Ends;

/// A descriptor that poll, select, epoll or an event loop waits for: it is readable while there was
/// a [`notify`](Self::notify) and no [`clear`](Self::clear) after it.
///
/// It is a [`Wake`], so `Waker::from(wakeup)` lets [`Portions`](super::Portions) and futures wake a
/// loop. Nothing but it may read from the descriptor or write to it.
///
/// Who is woken calls `clear` first and then looks for what there is: what comes after that
/// notifies again.
#[derive(Debug)]
pub struct Wakeup {
    ends: Ends,
    /// Whether it is readable, or about to be.
    notified: AtomicBool,
}

impl Wakeup {
    /// One that was not notified. Its descriptor is not inherited by programs that are executed.
    ///
    /// # Errors
    /// `internal` if there are no descriptors left.
    pub fn new() -> Result<Arc<Self>> {
        let ends = Ends::new().map_err(|source| {
            Error::new(
                ErrorKind::Internal,
                "a descriptor to wait for could not be made",
            )
            .with_source(source)
        })?;
        Ok(Arc::new(Self {
            ends,
            notified: AtomicBool::new(false),
        }))
    }

    /// The descriptor to wait for. It stays open as long as this is there.
    pub fn descriptor(&self) -> BorrowedFd<'_> {
        self.ends.readable().as_fd()
    }

    /// Makes it readable; one system call, none if it is readable already.
    pub fn notify(&self) {
        if !self.notified.swap(true, Ordering::AcqRel) {
            self.ends.fill();
        }
    }

    /// Makes it no longer readable.
    pub fn clear(&self) {
        // In this order: a notification in between writes nothing, and what it is about is found by
        // who looks after this.
        self.ends.empty();
        self.notified.swap(false, Ordering::AcqRel);
    }
}

impl Wake for Wakeup {
    fn wake(self: Arc<Self>) {
        self.notify();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.notify();
    }
}

#[cfg(target_os = "linux")]
mod eventfd {
    use std::{io, os::fd::OwnedFd};

    use rustix::{
        event::{EventfdFlags, eventfd},
        io::{read, retry_on_intr, write},
    };

    /// A counter of the kernel, readable while it is not 0.
    #[derive(Debug)]
    pub(super) struct Ends(OwnedFd);

    impl Ends {
        pub(super) fn new() -> io::Result<Self> {
            Ok(Self(eventfd(
                0,
                EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK,
            )?))
        }

        pub(super) fn readable(&self) -> &OwnedFd {
            &self.0
        }

        pub(super) fn fill(&self) {
            // It fails only if it is full, and then it is readable.
            let _ = retry_on_intr(|| write(&self.0, &1u64.to_ne_bytes()));
        }

        pub(super) fn empty(&self) {
            // It fails only if it is empty.
            let _ = retry_on_intr(|| read(&self.0, &mut [0; 8]));
        }
    }
}

/// Elsewhere than on Linux; there it is tested.
#[cfg(any(test, not(target_os = "linux")))]
mod pipe {
    use std::{
        io::{self, PipeReader, PipeWriter},
        os::fd::AsFd,
    };

    use rustix::io::{ioctl_fionbio, read, retry_on_intr, write};

    /// A pipe, readable while a byte is in it.
    #[derive(Debug)]
    pub(super) struct Ends {
        reader: PipeReader,
        writer: PipeWriter,
    }

    impl Ends {
        pub(super) fn new() -> io::Result<Self> {
            let (reader, writer) = io::pipe()?;
            ioctl_fionbio(&reader, true)?;
            ioctl_fionbio(&writer, true)?;
            Ok(Self { reader, writer })
        }

        pub(super) fn readable(&self) -> &impl AsFd {
            &self.reader
        }

        pub(super) fn fill(&self) {
            // It fails only if it is full, and then it is readable.
            let _ = retry_on_intr(|| write(&self.writer, &[1]));
        }

        pub(super) fn empty(&self) {
            let mut bytes = [0; 64];
            while let Ok(64) = retry_on_intr(|| read(&self.reader, &mut bytes)) {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{os::fd::AsFd, sync::Arc, task::Waker};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    use super::{Wakeup, pipe};

    fn is_readable(descriptor: impl AsFd) -> bool {
        let at_once = Timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };
        let mut descriptors = [PollFd::new(&descriptor, PollFlags::IN)];
        poll(&mut descriptors, Some(&at_once)).unwrap() == 1
    }

    #[test]
    fn it_is_readable_from_notify_to_clear() {
        let wakeup = Wakeup::new().unwrap();
        let waker = Waker::from(Arc::clone(&wakeup));
        for _ in 0..3 {
            assert!(!is_readable(wakeup.descriptor()));
            wakeup.notify();
            waker.wake_by_ref();
            assert!(is_readable(wakeup.descriptor()));
            wakeup.clear();
            assert!(!is_readable(wakeup.descriptor()));
            wakeup.clear();
        }
        waker.wake();
        assert!(is_readable(wakeup.descriptor()));
    }

    #[test]
    fn a_pipe_does_it_as_well() {
        let ends = pipe::Ends::new().unwrap();
        assert!(!is_readable(ends.readable()));
        ends.empty();
        // More than fits: nothing blocks.
        for _ in 0..100_000 {
            ends.fill();
        }
        assert!(is_readable(ends.readable()));
        ends.empty();
        assert!(!is_readable(ends.readable()));
    }
}

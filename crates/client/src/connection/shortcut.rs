//! The way into the socket past the task that drives the connection.

use std::{
    io::Write,
    net::TcpStream,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use openccas_transport::Transport;

/// Lets whoever makes a request write it into the socket himself. That saves a switch of threads,
/// which costs more than the write.
///
/// It is lent to the [outbox](super::Outbox) while the connection has nothing to write, and used
/// under the outbox's lock: so frames never mix.
#[derive(Debug)]
pub(crate) struct Shortcut {
    socket: TcpStream,
    written: AtomicU64,
}

impl Shortcut {
    /// The one of this connection; `None` if only its own task can write into it.
    pub(super) fn of(transport: &Transport) -> Option<Arc<Self>> {
        let socket = transport.socket()?;
        Some(Arc::new(Self {
            socket,
            written: AtomicU64::new(0),
        }))
    }

    /// Writes what the socket takes at once. Gives how much; 0 also if the connection is broken,
    /// which its own task finds out when it tries.
    pub(super) fn write(&self, bytes: &[u8]) -> usize {
        let count = (&self.socket).write(bytes).unwrap_or(0);
        self.written.fetch_add(count as u64, Ordering::Relaxed);
        count
    }

    /// How many bytes of requests went this way.
    pub(super) fn written(&self) -> u64 {
        self.written.load(Ordering::Relaxed)
    }
}

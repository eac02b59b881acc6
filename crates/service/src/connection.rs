//! A socket and the state machine that speaks over it.

use std::{
    io, mem,
    time::{Duration, Instant},
};

use openccas_protocol::{Error, ServiceConfig, ServiceSession};
use openccas_transport::{Moved, Transport};
use tokio::time::timeout;

/// Why a connection ends.
#[derive(Debug)]
pub(crate) enum Ending {
    /// The client said that it goes.
    Goodbye,
    /// The client closed the connection, or the network lost it.
    Lost(Option<io::Error>),
    /// We end it, and tell the client why.
    Told(Error),
    /// The service was dropped: nobody is told anything.
    Abandoned,
    /// Somebody has asked for it, and the client is not to know.
    Cut,
}

impl From<Error> for Ending {
    fn from(error: Error) -> Self {
        Self::Told(error)
    }
}

/// Two buffers: what is being written, and the state machine's outbox, which fills meanwhile.
pub(crate) struct Connection {
    transport: Transport,
    pub(crate) protocol: ServiceSession,
    writing: Vec<u8>,
    written: usize,
    stuck_since: Option<Instant>,
}

impl Connection {
    /// A connection of a client that came at `came`: its time for the hello runs from then.
    pub(crate) fn new(transport: Transport, config: ServiceConfig, came: Instant) -> Self {
        Self {
            transport,
            protocol: ServiceSession::new(config, came),
            writing: Vec::new(),
            written: 0,
            stuck_since: None,
        }
    }

    /// Waits until the client has sent something, and lets the state machine take it in; or until
    /// the socket can be written to. Whichever may be waited for; one of them has to be.
    pub(crate) async fn transfer(&mut self, read: bool, write: bool) -> Result<(), Ending> {
        let space = read.then(|| self.protocol.read_space());
        match self.transport.transfer(space, write).await.map_err(lost)? {
            Moved::Read(0) => Err(Ending::Lost(None)),
            Moved::Read(count) => Ok(self.protocol.received(count, Instant::now())?),
            Moved::Writable => Ok(()),
        }
    }

    /// Writes as much as the socket takes at once.
    pub(crate) fn flush(&mut self) -> Result<(), Ending> {
        while self.refill() {
            match self.transport.try_write(&self.writing[self.written..]) {
                Ok(count) => {
                    self.written += count;
                    self.stuck_since = None;
                    self.protocol.sent(Instant::now());
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    self.stuck_since.get_or_insert_with(Instant::now);
                    return Ok(());
                }
                Err(error) => return Err(lost(error)),
            }
        }
        if self.transport.has_unsent() {
            self.stuck_since.get_or_insert_with(Instant::now);
        } else {
            self.stuck_since = None;
        }
        Ok(())
    }

    /// Whether there is something to write, which then stands in `writing`.
    fn refill(&mut self) -> bool {
        if self.written == self.writing.len() {
            self.written = 0;
            self.writing.clear();
            mem::swap(&mut self.writing, self.protocol.outbox());
        }
        !self.writing.is_empty()
    }

    /// Whether anything waits to be written.
    pub(crate) fn is_behind(&self) -> bool {
        self.unwritten() > 0 || self.transport.has_unsent()
    }

    /// Bytes that wait to be written.
    pub(crate) fn unwritten(&self) -> usize {
        self.writing.len() - self.written + self.protocol.outbox_len()
    }

    /// Gives back the memory of buffers that stand empty.
    pub(crate) fn relax(&mut self) {
        self.protocol.relax();
        if self.written == self.writing.len() {
            self.written = 0;
            self.writing = Vec::new();
        }
    }

    /// For how long the client has read nothing although something waits for it.
    pub(crate) fn stuck_for(&self, now: Instant) -> Duration {
        self.stuck_since
            .map_or(Duration::ZERO, |since| now.saturating_duration_since(since))
    }

    /// Writes what there is to say and closes, within `limit`.
    ///
    /// After the last word it reads on until the client closes too, or the client could lose it.
    pub(crate) async fn close(mut self, limit: Duration) {
        let farewell = async move {
            while self.refill() {
                let rest = &self.writing[self.written..];
                self.transport.write_all(rest).await?;
                self.written = self.writing.len();
            }
            self.transport.close().await
        };
        // Whether it succeeds or not, nothing is left to do.
        let _ = timeout(limit, farewell).await;
    }
}

fn lost(error: io::Error) -> Ending {
    Ending::Lost(Some(error))
}

//! A socket and the state machine that speaks over it.

use std::{
    io, mem,
    time::{Duration, Instant},
};

use openccas_protocol::{Error, ServiceConfig, ServiceSession};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    select,
    time::timeout,
};

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
}

impl From<Error> for Ending {
    fn from(error: Error) -> Self {
        Self::Told(error)
    }
}

/// Two buffers: what is being written, and the state machine's outbox, which fills meanwhile.
pub(crate) struct Connection {
    socket: TcpStream,
    pub(crate) protocol: ServiceSession,
    writing: Vec<u8>,
    written: usize,
    stuck_since: Option<Instant>,
}

impl Connection {
    pub(crate) fn new(socket: TcpStream, config: ServiceConfig) -> Self {
        Self {
            socket,
            protocol: ServiceSession::new(config, Instant::now()),
            writing: Vec::new(),
            written: 0,
            stuck_since: None,
        }
    }

    /// Waits until the client has sent something, and lets the state machine take it in; or until
    /// the socket can be written to. Whichever may be waited for; one of them has to be.
    pub(crate) async fn transfer(&mut self, read: bool, write: bool) -> Result<(), Ending> {
        let (mut reader, writer) = self.socket.split();
        select! {
            biased;
            count = reader.read(self.protocol.read_space()), if read => {
                match count.map_err(lost)? {
                    0 => Err(Ending::Lost(None)),
                    count => Ok(self.protocol.received(count, Instant::now())?),
                }
            }
            ready = writer.writable(), if write => ready.map_err(lost),
        }
    }

    /// Writes as much as the socket takes at once.
    pub(crate) fn flush(&mut self) -> Result<(), Ending> {
        while self.refill() {
            match self.socket.try_write(&self.writing[self.written..]) {
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
        self.stuck_since = None;
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

    /// Bytes that wait to be written.
    pub(crate) fn unwritten(&self) -> usize {
        self.writing.len() - self.written + self.protocol.outbox_len()
    }

    /// For how long the client has read nothing although something waits for it.
    pub(crate) fn stuck_for(&self, now: Instant) -> Duration {
        self.stuck_since
            .map_or(Duration::ZERO, |since| now.saturating_duration_since(since))
    }

    /// Writes what there is to say and closes, within `limit`.
    ///
    /// After the last word it reads on until the client closes too: if bytes from it were left
    /// unread, the system would reset the connection, and could discard what we said last.
    pub(crate) async fn close(mut self, limit: Duration) {
        let farewell = async {
            while self.refill() {
                self.socket.write_all(&self.writing[self.written..]).await?;
                self.written = self.writing.len();
            }
            self.socket.shutdown().await?;
            let mut ignored = [0; 4096];
            while self.socket.read(&mut ignored).await? > 0 {}
            io::Result::Ok(())
        };
        // Whether it succeeds or not, nothing is left to do.
        let _ = timeout(limit, farewell).await;
    }
}

fn lost(error: io::Error) -> Ending {
    Ending::Lost(Some(error))
}

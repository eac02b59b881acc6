//! A connection that is made: read from, written to as far as the socket takes it, and closed.

use std::{
    future::poll_fn,
    io::{self, IoSlice},
    pin::Pin,
    task::{Context, Poll, Waker, ready},
};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf},
    net::TcpStream,
};
use tokio_rustls::TlsStream;

/// A connection between a client and a service.
#[derive(Debug)]
pub enum Transport {
    /// TCP alone.
    Plain(TcpStream),
    /// TLS over TCP.
    Tls(Box<TlsStream<TcpStream>>),
}

/// What [`Transport::transfer`] waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// So many bytes came; 0: the peer has closed.
    Read(usize),
    /// Something can be written.
    Writable,
}

impl From<TcpStream> for Transport {
    fn from(socket: TcpStream) -> Self {
        Self::Plain(socket)
    }
}

impl Transport {
    /// A second handle of the socket, which does not block, for bytes that go into it as they are;
    /// `None` where what is written is encrypted. The connection is closed when both are.
    pub fn socket(&self) -> Option<std::net::TcpStream> {
        let Self::Plain(socket) = self else {
            return None;
        };
        #[cfg(unix)]
        let twin = std::os::fd::AsFd::as_fd(socket).try_clone_to_owned();
        #[cfg(windows)]
        let twin = std::os::windows::io::AsSocket::as_socket(socket).try_clone_to_owned();
        // Without one there is still the first.
        twin.ok().map(std::net::TcpStream::from)
    }

    /// Waits until bytes have come, if there is space to read them into; or, if `write`, until
    /// something can be written. Bytes come first when both are so.
    ///
    /// Meanwhile whatever was written before goes on its way, `write` or not. It can be cancelled
    /// without a loss.
    ///
    /// # Errors
    /// What the socket said, or what is wrong with the encryption.
    pub async fn transfer(&mut self, space: Option<&mut [u8]>, write: bool) -> io::Result<Moved> {
        let mut space = space.map(ReadBuf::new);
        poll_fn(move |context| {
            if let Some(space) = &mut space
                && let Poll::Ready(result) = self.poll_read(context, space)
            {
                return Poll::Ready(result.map(|()| Moved::Read(space.filled().len())));
            }
            if !write && !self.has_unsent() {
                return Poll::Pending;
            }
            let ready = ready!(self.poll_writable(context));
            if write || ready.is_err() {
                return Poll::Ready(ready.map(|()| Moved::Writable));
            }
            Poll::Pending
        })
        .await
    }

    /// Waits until bytes have come. Gives how many; 0: the peer has closed.
    ///
    /// # Errors
    /// As [`transfer`](Self::transfer).
    pub async fn read(&mut self, space: &mut [u8]) -> io::Result<usize> {
        let mut space = ReadBuf::new(space);
        poll_fn(|context| self.poll_read(context, &mut space)).await?;
        Ok(space.filled().len())
    }

    fn poll_read(
        &mut self,
        context: &mut Context<'_>,
        space: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self {
            Self::Plain(socket) => Pin::new(socket).poll_read(context, space),
            Self::Tls(stream) => match ready!(Pin::new(stream).poll_read(context, space)) {
                // Closed without the farewell of TLS. That is no more than a loss of the
                // connection: both ends say themselves when they mean to end it.
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Poll::Ready(Ok(())),
                result => Poll::Ready(result),
            },
        }
    }

    fn poll_writable(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::Plain(socket) => socket.poll_write_ready(context),
            Self::Tls(stream) => {
                ready!(Pin::new(&mut *stream).poll_flush(context))?;
                stream.get_ref().0.poll_write_ready(context)
            }
        }
    }

    /// Waits until something can be written.
    ///
    /// # Errors
    /// What the socket said.
    pub async fn writable(&mut self) -> io::Result<()> {
        poll_fn(|context| self.poll_writable(context)).await
    }

    /// Writes as much as is taken at once. Gives how much that is.
    ///
    /// # Errors
    /// `WouldBlock` if nothing is taken now; [`writable`](Self::writable) or
    /// [`transfer`](Self::transfer) tell when to try again.
    pub fn try_write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(socket) => socket.try_write(bytes),
            Self::Tls(stream) => {
                write_at_once(stream, |stream, context| stream.poll_write(context, bytes))
            }
        }
    }

    /// As [`try_write`](Self::try_write), several pieces in a row.
    ///
    /// # Errors
    /// As [`try_write`](Self::try_write).
    pub fn try_write_vectored(&mut self, pieces: &[IoSlice<'_>]) -> io::Result<usize> {
        match self {
            Self::Plain(socket) => socket.try_write_vectored(pieces),
            Self::Tls(stream) => write_at_once(stream, |stream, context| {
                stream.poll_write_vectored(context, pieces)
            }),
        }
    }

    /// Whether bytes that were taken wait for the socket.
    pub fn has_unsent(&self) -> bool {
        match self {
            Self::Plain(_) => false,
            Self::Tls(stream) => stream.get_ref().1.wants_write(),
        }
    }

    /// Writes all of it.
    ///
    /// # Errors
    /// What the socket said.
    pub async fn write_all(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            match self.try_write(bytes) {
                Ok(count) => bytes = &bytes[count..],
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.writable().await?,
                Err(error) => return Err(error),
            }
        }
        if self.has_unsent() {
            self.writable().await?;
        }
        Ok(())
    }

    /// Says that nothing more comes from this end, once all that was taken is on its way.
    ///
    /// # Errors
    /// What the socket said.
    pub async fn shutdown(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(socket) => socket.shutdown().await,
            Self::Tls(stream) => stream.shutdown().await,
        }
    }

    /// Closes the connection once the peer has read what it was told last: that is when it closes
    /// too. What it still says is passed over.
    ///
    /// If its bytes were left unread, the system would reset the connection, and the peer could
    /// lose the last words.
    ///
    /// # Errors
    /// What the socket said.
    pub async fn close(mut self) -> io::Result<()> {
        self.shutdown().await?;
        let socket = match &mut self {
            Self::Plain(socket) => socket,
            // Nobody wants it, so nobody decrypts it.
            Self::Tls(stream) => stream.get_mut().0,
        };
        let mut ignored = [0; 4096];
        while socket.read(&mut ignored).await? > 0 {}
        Ok(())
    }
}

/// Writes once what was taken before is on its way.
///
/// A session of TLS would take some more even if the socket takes nothing; but then nobody would
/// notice that the peer has stopped to read.
fn write_at_once(
    stream: &mut TlsStream<TcpStream>,
    write: impl FnOnce(Pin<&mut TlsStream<TcpStream>>, &mut Context<'_>) -> Poll<io::Result<usize>>,
) -> io::Result<usize> {
    // Nobody is woken: whoever finds that nothing is taken waits for it with a waker of his own.
    let mut context = Context::from_waker(Waker::noop());
    let mut stream = Pin::new(stream);
    let would_block = || Err(io::ErrorKind::WouldBlock.into());
    if stream.get_ref().1.wants_write() {
        match stream.as_mut().poll_flush(&mut context) {
            Poll::Ready(result) => result?,
            Poll::Pending => return would_block(),
        }
    }
    match write(stream, &mut context) {
        Poll::Ready(result) => result,
        Poll::Pending => would_block(),
    }
}

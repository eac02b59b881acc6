//! How a service makes an encrypted connection of one that has just come.

use std::{
    io,
    sync::{Arc, PoisonError, RwLock},
};

use openccas_protocol::Error;
use rustls::{ServerConfig, ServerConnection};
use tokio::net::TcpStream;
use tokio_rustls::{TlsAcceptor, TlsStream};

use crate::{BUFFER, TlsOptions, Transport, failure};

/// The first byte of every TLS connection: a handshake record.
const HANDSHAKE: u8 = 22;

/// Makes encrypted connections, with a certificate that can be changed meanwhile.
#[derive(Debug)]
pub struct Acceptor {
    config: RwLock<Arc<ServerConfig>>,
}

/// A connection that came, once it is known whether it is encrypted.
#[derive(Debug)]
pub enum Accepted {
    /// It is.
    Encrypted(Transport),
    /// The client speaks no TLS. It can be told so, and nothing else.
    Plain(TcpStream),
    /// The handshake failed. The client was told why, if the connection is not closed too early:
    /// see [`Transport::close`].
    Failed(TcpStream, Error),
}

impl Acceptor {
    /// Accepts connections with these options.
    pub fn new(options: &TlsOptions) -> Self {
        Self {
            config: RwLock::new(Arc::clone(&options.config)),
        }
    }

    /// Accepts with these options from here on. Connections that exist go on as they are.
    pub fn reload(&self, options: &TlsOptions) {
        let mut config = self.config.write().unwrap_or_else(PoisonError::into_inner);
        *config = Arc::clone(&options.config);
    }

    fn config(&self) -> Arc<ServerConfig> {
        Arc::clone(&self.config.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Carries out the handshake. What failed is `tls_failed`, or `connection_lost` if the client
    /// went away.
    pub async fn accept(&self, socket: TcpStream) -> Accepted {
        let mut first = [0];
        match socket.peek(&mut first).await {
            Ok(0) => {
                let error = io::ErrorKind::UnexpectedEof.into();
                return Accepted::Failed(socket, failure::of_client(&error));
            }
            Ok(_) if first[0] != HANDSHAKE => return Accepted::Plain(socket),
            Ok(_) => {}
            Err(error) => return Accepted::Failed(socket, failure::of_client(&error)),
        }
        let limit = |session: &mut ServerConnection| session.set_buffer_limit(Some(BUFFER));
        let accepting = TlsAcceptor::from(self.config()).accept_with(socket, limit);
        match accepting.into_fallible().await {
            Ok(stream) => {
                let stream = Box::new(TlsStream::Server(stream));
                Accepted::Encrypted(Transport::Tls(stream))
            }
            Err((error, socket)) => Accepted::Failed(socket, failure::of_client(&error)),
        }
    }
}

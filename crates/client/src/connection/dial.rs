//! Making a connection: name, socket, handshake.

use std::{
    net::{IpAddr, SocketAddr},
    time::Instant,
};

use openccas_protocol::{
    ClientOutput, ClientSession, Credentials, Error, ErrorKind, Hello, Mode, Welcome, check_text,
};
use openccas_transport::Transport;
use tokio::net::{TcpSocket, TcpStream, lookup_host};

use crate::{Options, Result};

/// Where to connect to, and from where.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    host: String,
    port: u16,
    interface: Option<IpAddr>,
}

impl Target {
    /// Checks the arguments of a connect.
    pub(crate) fn new(host: &str, port: i32, interface: &str) -> Result<Self> {
        let invalid = |message: String| Error::new(ErrorKind::InvalidArgument, message);
        if host.is_empty() {
            return Err(invalid(String::from("the machine name is empty")));
        }
        check_text(host, "the machine name")?;
        let port = match u16::try_from(port) {
            Ok(port) if port > 0 => port,
            _ => return Err(invalid(format!("{port} is not a port: 1 to 65535"))),
        };
        let interface =
            match interface {
                "" => None,
                text => Some(text.parse().map_err(|_| {
                    invalid(format!("{text:?} is not the IP address of an interface"))
                })?),
            };
        Ok(Self {
            host: host.to_owned(),
            port,
            interface,
        })
    }

    /// What it is called in messages.
    fn name(&self) -> String {
        if self.host.contains(':') {
            format!("[{}]:{}", self.host, self.port)
        } else {
            format!("{}:{}", self.host, self.port)
        }
    }

    async fn connect(&self) -> Result<TcpStream> {
        let failed = |source: std::io::Error| {
            Error::new(
                ErrorKind::ConnectFailed,
                format!("no connection to {}: {source}", self.name()),
            )
            .with_source(source)
        };
        let mut last_failure = None;
        for address in lookup_host((self.host.as_str(), self.port))
            .await
            .map_err(failed)?
        {
            match self.connect_to(address).await {
                Ok(stream) => return Ok(stream),
                Err(error) => last_failure = Some(error),
            }
        }
        Err(failed(last_failure.unwrap_or_else(|| {
            std::io::Error::new(std::io::ErrorKind::NotFound, "the name has no address")
        })))
    }

    async fn connect_to(&self, address: SocketAddr) -> std::io::Result<TcpStream> {
        let socket = if address.is_ipv4() {
            TcpSocket::new_v4()?
        } else {
            TcpSocket::new_v6()?
        };
        if let Some(interface) = self.interface {
            socket.bind(SocketAddr::new(interface, 0))?;
        }
        let stream = socket.connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }
}

/// A connection that the service has accepted.
pub(crate) struct Dialled {
    pub(crate) transport: Transport,
    pub(crate) session: ClientSession,
    pub(crate) welcome: Welcome,
}

/// Connects within the time that the options allow.
pub(crate) async fn dial(
    target: &Target,
    options: &Options,
    credentials: Option<Credentials>,
) -> Result<Dialled> {
    let mut hello = Hello::new(Mode::Direct, options.name.clone(), options.max_frame);
    check_text(&hello.client_name, "the client's name")?;
    if let Some(credentials) = &credentials {
        check_text(&credentials.user_id, "the user id")?;
        check_text(&credentials.password, "the password")?;
    }
    hello.credentials = credentials;
    let timeout = options.connect_timeout;
    let attempt = async {
        let socket = target.connect().await?;
        let session = ClientSession::new(options.config.clone(), &hello);
        let Some(tls) = &options.tls else {
            return handshake(Transport::Plain(socket), session, |_| None).await;
        };
        let peer = target.name();
        let transport = tls.connect(socket, &target.host, &peer).await?;
        handshake(transport, session, |error| tls.failure(error, &peer)).await
    };
    match tokio::time::timeout(timeout, attempt).await {
        Ok(result) => result,
        Err(_) => Err(Error::new(
            ErrorKind::Timeout,
            format!("{} did not answer within {timeout:?}", target.name()),
        )),
    }
}

/// Says hello and waits for the answer. `refusal` tells of an error what it says of TLS: a service
/// that does not accept the client's certificate says so only now.
async fn handshake(
    mut transport: Transport,
    mut session: ClientSession,
    refusal: impl Fn(&std::io::Error) -> Option<Error>,
) -> Result<Dialled> {
    let failed = |error| refusal(&error).unwrap_or_else(|| hung_up(error));
    let written = transport.write_all(&session.take_outbox()).await;
    loop {
        // Also if the hello was not taken: why, may stand there to be read.
        let count = match transport.read(session.read_space()).await {
            Ok(count) => count,
            Err(error) => return Err(failed(error)),
        };
        if count == 0 {
            return Err(match written {
                Err(error) => failed(error),
                Ok(()) => Error::new(
                    ErrorKind::ConnectFailed,
                    "the service closed the connection instead of answering",
                ),
            });
        }
        session.received(count, Instant::now())?;
        if let Some(ClientOutput::Welcome(welcome)) = session.poll() {
            return Ok(Dialled {
                transport,
                session,
                welcome: *welcome,
            });
        }
    }
}

/// A service that has something against us before it has read the hello resets the connection.
fn hung_up(error: std::io::Error) -> Error {
    Error::new(
        ErrorKind::ConnectFailed,
        format!("the service closed the connection instead of answering: {error}"),
    )
    .with_source(error)
}

pub(crate) fn lost(error: std::io::Error) -> Error {
    Error::new(
        ErrorKind::ConnectionLost,
        format!("the connection is lost: {error}"),
    )
    .with_source(error)
}

//! Making a connection: name, socket, handshake.

use std::{
    io,
    net::{IpAddr, SocketAddr},
    time::Instant,
};

use openccas_protocol::{
    ClientOutput, ClientSession, Credentials, Error, ErrorKind, Hello, Mode, Resume, Welcome,
    check_text,
};
use openccas_transport::Transport;
use tokio::net::{TcpSocket, TcpStream, lookup_host};

use super::multicast::Receiver;
use crate::{Options, Result};

/// Where to connect to, and from where.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    host: String,
    port: u16,
    interface: Option<IpAddr>,
    mode: Mode,
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
            mode: Mode::Direct,
        })
    }

    /// The same, with live events by multicast.
    pub(crate) fn by_multicast(self) -> Self {
        Self {
            mode: Mode::Multicast,
            ..self
        }
    }

    /// The same at another address.
    pub(super) fn at(&self, host: &str, port: i32) -> Result<Self> {
        let Self { host, port, .. } = Self::new(host, port, "")?;
        Ok(Self {
            host,
            port,
            ..self.clone()
        })
    }

    /// What it is called in messages.
    pub(super) fn name(&self) -> String {
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
    /// Where live events come by multicast, joined already.
    pub(crate) multicast: Option<Receiver>,
}

/// Whether the client means to come back when the connection is lost.
#[derive(Clone)]
pub(crate) enum Return {
    /// No.
    Never,
    /// Yes.
    Planned,
    /// It does: to the session that has this token.
    To(Resume),
}

impl Return {
    /// To the session that the service has told of.
    pub(crate) fn to(welcome: &Welcome) -> Self {
        Self::To(Resume {
            session_token: welcome.session_token.clone(),
        })
    }

    fn resume(self) -> Option<Resume> {
        match self {
            Self::Never => None,
            // A token that no session has: the service makes a new one, and knows.
            Self::Planned => Some(Resume {
                session_token: String::new(),
            }),
            Self::To(session) => Some(session),
        }
    }
}

/// Connects within the time that the options allow.
pub(crate) async fn dial(
    target: &Target,
    options: &Options,
    credentials: Option<Credentials>,
    comes_back: Return,
) -> Result<Dialled> {
    let mut hello = Hello::new(target.mode, options.name.clone(), options.max_frame);
    check_text(&hello.client_name, "the client's name")?;
    if let Some(credentials) = &credentials {
        check_text(&credentials.user_id, "the user id")?;
        check_text(&credentials.password, "the password")?;
    }
    hello.credentials = credentials;
    hello.resume = comes_back.resume();
    let timeout = options.connect_timeout;
    let attempt = async {
        let socket = target.connect().await?;
        let ends = (socket.local_addr(), socket.peer_addr());
        let session = ClientSession::new(options.config.clone(), &hello);
        let Some(tls) = &options.tls else {
            let dialled = handshake(Transport::Plain(socket), session, |_| None).await?;
            return join(dialled, target, ends);
        };
        let peer = target.name();
        let transport = tls.connect(socket, &target.host, &peer).await?;
        let dialled = handshake(transport, session, |error| tls.failure(error, &peer)).await?;
        join(dialled, target, ends)
    };
    match tokio::time::timeout(timeout, attempt).await {
        Ok(result) => result,
        Err(_) => Err(Error::new(
            ErrorKind::Timeout,
            format!("{} did not answer within {timeout:?}", target.name()),
        )),
    }
}

/// Joins the group in which the service tells its events, if it does so. Nobody has asked for the
/// flow yet, so nothing is missed behind the snapshot. `ends` are the connection's, near and far.
fn join(
    mut dialled: Dialled,
    target: &Target,
    ends: (io::Result<SocketAddr>, io::Result<SocketAddr>),
) -> Result<Dialled> {
    if let Some(offer) = dialled.session.multicast() {
        let (near, far) = (ends.0.map_err(lost)?, ends.1.map_err(lost)?);
        let joined = Receiver::join(offer, target.interface, near.ip(), far.ip())?;
        dialled.multicast = Some(joined);
    }
    Ok(dialled)
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
                multicast: None,
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

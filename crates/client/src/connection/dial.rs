//! Making a connection: name, socket, handshake.

use std::{
    net::{IpAddr, SocketAddr},
    time::Instant,
};

use openccas_protocol::{
    ClientOutput, ClientSession, Credentials, Error, ErrorKind, Hello, Mode, Welcome, check_text,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream, lookup_host},
};

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

    async fn connect(&self) -> Result<TcpStream> {
        let failed = |source: std::io::Error| {
            Error::new(
                ErrorKind::ConnectFailed,
                format!("no connection to {}:{}: {source}", self.host, self.port),
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
    pub(crate) stream: TcpStream,
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
        let stream = target.connect().await?;
        handshake(stream, ClientSession::new(options.config.clone(), &hello)).await
    };
    match tokio::time::timeout(timeout, attempt).await {
        Ok(result) => result,
        Err(_) => Err(Error::new(
            ErrorKind::Timeout,
            format!(
                "{}:{} did not answer within {timeout:?}",
                target.host, target.port
            ),
        )),
    }
}

async fn handshake(mut stream: TcpStream, mut session: ClientSession) -> Result<Dialled> {
    stream
        .write_all(&session.take_outbox())
        .await
        .map_err(lost)?;
    loop {
        let count = stream.read(session.read_space()).await.map_err(lost)?;
        if count == 0 {
            return Err(Error::new(
                ErrorKind::ConnectFailed,
                "the service closed the connection instead of answering",
            ));
        }
        session.received(count, Instant::now())?;
        if let Some(ClientOutput::Welcome(welcome)) = session.poll() {
            return Ok(Dialled {
                stream,
                session,
                welcome: *welcome,
            });
        }
    }
}

pub(crate) fn lost(error: std::io::Error) -> Error {
    Error::new(
        ErrorKind::ConnectionLost,
        format!("the connection is lost: {error}"),
    )
    .with_source(error)
}

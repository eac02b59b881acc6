//! From a socket to something to speak over: the TLS handshake, if the service has TLS.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use openccas_protocol::{Error, ErrorKind};
use openccas_transport::{Accepted, Transport};
use tokio::{
    net::TcpStream,
    select,
    sync::watch,
    time::{timeout, timeout_at},
};
use tracing::{info, warn};

use crate::service::{Phase, Shared};

/// How long a client may take to hear why the handshake failed.
const FAREWELL: Duration = Duration::from_secs(1);

/// What came of a client's socket.
pub(crate) enum Line {
    /// It can be spoken over.
    Open(Transport),
    /// The client can be told why it is refused, and nothing else.
    Refused(Transport, Error),
    /// There is nobody to speak with any more. The log was told.
    Dead,
}

/// Makes the line to a client that came at `came`, within the time for handshakes.
pub(crate) async fn secure(
    socket: TcpStream,
    peer: SocketAddr,
    shared: &Shared,
    phase: &mut watch::Receiver<Phase>,
    came: Instant,
) -> Line {
    let Some(tls) = &shared.tls else {
        return Line::Open(Transport::Plain(socket));
    };
    let limit = shared.options.handshake_timeout;
    let accepted = select! {
        accepted = timeout_at((came + limit).into(), Box::pin(tls.accept(socket))) => accepted,
        // Without TLS there is no way to tell the client.
        _ = phase.wait_for(|phase| *phase == Phase::Closing) => return Line::Dead,
    };
    let (error, socket) = match accepted {
        Ok(Accepted::Encrypted(transport)) => return Line::Open(transport),
        Ok(Accepted::Plain(socket)) => {
            let error = Error::new(
                ErrorKind::TlsFailed,
                "this service speaks TLS, and the client does not",
            );
            return Line::Refused(Transport::Plain(socket), error);
        }
        Ok(Accepted::Failed(_, error)) if error.kind() == ErrorKind::ConnectionLost => {
            info!(%peer, "{error}");
            return Line::Dead;
        }
        Ok(Accepted::Failed(socket, error)) => (error, Some(socket)),
        Err(_) => {
            let message = format!("the TLS handshake was not complete within {limit:?}");
            (Error::new(ErrorKind::Timeout, message), None)
        }
    };
    shared.counters.refused(error.kind());
    warn!(%peer, kind = error.kind().name(), "client refused: {error}");
    if let Some(socket) = socket {
        // Whether it succeeds or not, nothing is left to do.
        let _ = timeout(FAREWELL, Box::pin(Transport::Plain(socket).close())).await;
    }
    Line::Dead
}

//! How a session ends, and what the client is told.

use std::{net::SocketAddr, time::Duration};

use openccas_protocol::{Error, ErrorKind};
use tracing::{debug, info, warn};

use crate::{
    connection::{Connection, Ending},
    service::Shared,
    stats::count,
};

/// How long a client that we disconnect may take to hear why.
const FAREWELL: Duration = Duration::from_secs(1);

pub(super) fn shutdown() -> Ending {
    Ending::Told(Error::new(
        ErrorKind::ServiceShutdown,
        "the service is shutting down",
    ))
}

pub(super) fn taken_over() -> Ending {
    Ending::Told(Error::new(
        ErrorKind::SessionTakenOver,
        "another connection has taken this session over",
    ))
}

/// Tells the client and the log why the connection ends, and closes it.
pub(super) async fn end(
    mut connection: Connection,
    shared: &Shared,
    peer: SocketAddr,
    ending: Ending,
) {
    let error = match ending {
        Ending::Told(error) => error,
        Ending::Goodbye => return info!(%peer, "client disconnected"),
        Ending::Lost(None) => return info!(%peer, "client closed the connection"),
        Ending::Lost(Some(error)) => return info!(%peer, %error, "connection lost"),
        Ending::Cut => return warn!(%peer, "connection cut on purpose"),
        Ending::Abandoned => return debug!(%peer, "connection dropped with the service"),
    };
    let kind = error.kind();
    if connection.protocol.is_established() {
        if kind == ErrorKind::SlowConsumer {
            count(&shared.counters.slow_consumers, 1);
        }
        if kind == ErrorKind::ServiceShutdown {
            info!(%peer, "client disconnected: {error}");
        } else {
            warn!(%peer, kind = kind.name(), "client disconnected: {error}");
        }
        connection.protocol.disconnect(&error);
    } else {
        shared.counters.refused(kind);
        warn!(%peer, kind = kind.name(), "client refused: {error}");
        connection.protocol.refuse(&error);
    }
    // Room for the farewell is not kept by every session all the time.
    Box::pin(connection.close(FAREWELL)).await;
}

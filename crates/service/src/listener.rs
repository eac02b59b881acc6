//! Where clients come in.

use std::{
    convert::Infallible,
    io::Write,
    sync::Arc,
    time::{Duration, Instant},
};

use openccas_protocol::{Error, ErrorKind, ServiceSession};
use tokio::{
    net::{TcpListener, TcpStream},
    select,
    sync::{Semaphore, mpsc, watch},
    time::sleep,
};
use tracing::warn;

use crate::{
    service::{Phase, Shared},
    session,
};

/// Clients that have not been let in yet, at most.
const MAX_HANDSHAKES: usize = 64;

/// How long to wait after the system gave no connection, for want of file descriptors for example.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// Accepts connections until the service ends. Whatever is started here holds `alive`.
pub(crate) async fn listen(
    listener: TcpListener,
    shared: Arc<Shared>,
    mut phase: watch::Receiver<Phase>,
    alive: mpsc::Sender<Infallible>,
) {
    let handshakes = Arc::new(Semaphore::new(MAX_HANDSHAKES));
    loop {
        let accepted = select! {
            accepted = listener.accept() => accepted,
            _ = phase.changed() => return,
        };
        let (socket, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                warn!(%error, "no connection could be accepted");
                sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        if shared.links.refuses() {
            warn!(%peer, "client refused on purpose");
            continue;
        }
        let Ok(handshake) = Arc::clone(&handshakes).try_acquire_owned() else {
            warn!(%peer, "client refused: too many handshakes at a time");
            shared.counters.refused(ErrorKind::TooManyClients);
            refuse(socket, &shared);
            continue;
        };
        if let Err(error) = socket.set_nodelay(true) {
            warn!(%peer, %error, "the connection's delay could not be switched off");
        }
        let (shared, phase, alive) = (Arc::clone(&shared), phase.clone(), alive.clone());
        tokio::spawn(async move {
            session::serve(socket, peer, shared, phase, handshake).await;
            drop(alive);
        });
    }
}

/// Says no and closes at once, without waiting for anything: this is for floods.
fn refuse(socket: TcpStream, shared: &Shared) {
    if shared.tls.is_some() {
        // Nothing can be said without a handshake.
        return;
    }
    let error = Error::new(
        ErrorKind::TooManyClients,
        format!("{MAX_HANDSHAKES} other clients are just connecting; try again"),
    );
    let mut protocol = ServiceSession::new(shared.options.protocol(), Instant::now());
    protocol.refuse(&error);
    // The socket's buffer is empty, so it takes the frame as a whole. If not, so be it.
    if let Ok(mut socket) = socket.into_std() {
        let _ = socket.write_all(protocol.outbox());
    }
}

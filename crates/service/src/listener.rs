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

/// Clients at most that are told at a time that their address has too many connections. They do not
/// share the room of [`MAX_HANDSHAKES`], so that an address cannot keep others out by coming again
/// and again.
const MAX_FAREWELLS: usize = 16;

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
    let farewells = Arc::new(Semaphore::new(MAX_FAREWELLS));
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
        let place = match shared.addresses.admit(peer.ip(), Instant::now()) {
            Ok(place) => place,
            Err(error) => {
                match Arc::clone(&farewells).try_acquire_owned() {
                    Ok(farewell) => {
                        let (shared, phase) = (Arc::clone(&shared), phase.clone());
                        tokio::spawn(async move {
                            session::turn_away(socket, peer, shared, phase, error).await;
                            drop(farewell);
                        });
                    }
                    Err(_) => refuse(socket, &shared, &error),
                }
                continue;
            }
        };
        let Ok(handshake) = Arc::clone(&handshakes).try_acquire_owned() else {
            warn!(%peer, "client refused: too many handshakes at a time");
            let error = Error::new(
                ErrorKind::TooManyClients,
                format!("{MAX_HANDSHAKES} other clients are just connecting; try again"),
            );
            refuse(socket, &shared, &error);
            continue;
        };
        if let Err(error) = socket.set_nodelay(true) {
            warn!(%peer, %error, "the connection's delay could not be switched off");
        }
        let (shared, phase, alive) = (Arc::clone(&shared), phase.clone(), alive.clone());
        tokio::spawn(async move {
            session::serve(socket, peer, shared, phase, handshake, place).await;
            drop(alive);
        });
    }
}

/// Says no and closes at once, without waiting for anything: this is for floods.
fn refuse(socket: TcpStream, shared: &Shared, error: &Error) {
    shared.counters.refused(error.kind());
    if shared.tls.is_some() {
        // Nothing can be said without a handshake.
        return;
    }
    let mut protocol = ServiceSession::new(shared.options.protocol(), Instant::now());
    protocol.refuse(error);
    // The socket's buffer is empty, so it takes the frame as a whole. If not, so be it.
    if let Ok(mut socket) = socket.into_std() {
        let _ = socket.write_all(protocol.outbox());
    }
}

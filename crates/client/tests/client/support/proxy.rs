use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    select,
    sync::watch,
};

use super::until;

/// A network between client and service that a test can cut.
pub(crate) struct Proxy {
    port: u16,
    state: Arc<State>,
}

struct State {
    target: SocketAddr,
    /// Counts half cuts.
    half_open: watch::Sender<u64>,
    /// Counts cuts.
    cut: watch::Sender<u64>,
    down: AtomicBool,
    connections: AtomicU64,
    /// After so many bytes to the client the connection is cut; for ever if 0.
    bytes_to_live: AtomicU64,
}

impl Proxy {
    pub(crate) async fn to(target: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(State {
            target,
            half_open: watch::Sender::new(0),
            cut: watch::Sender::new(0),
            down: AtomicBool::new(false),
            connections: AtomicU64::new(0),
            bytes_to_live: AtomicU64::new(0),
        });
        tokio::spawn(listen(listener, Arc::clone(&state)));
        Self { port, state }
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Cuts all connections; new ones are let through.
    pub(crate) fn cut(&self) {
        self.state.cut.send_modify(|cuts| *cuts += 1);
    }

    /// Cuts all connections on the client's side; the service hears nothing of it.
    pub(crate) fn half_open(&self) {
        self.state.half_open.send_modify(|cuts| *cuts += 1);
    }

    /// Cuts all connections, and closes new ones until it is [`up`](Self::up) again.
    pub(crate) fn down(&self) {
        self.state.down.store(true, Ordering::SeqCst);
        self.cut();
    }

    pub(crate) fn up(&self) {
        self.state.down.store(false, Ordering::SeqCst);
    }

    /// Lets every new connection live for so many bytes to the client.
    pub(crate) fn limit(&self, bytes: u64) {
        self.state.bytes_to_live.store(bytes, Ordering::SeqCst);
    }

    /// Waits for this many connections in all, refused ones included.
    pub(crate) async fn connections(&self, count: u64) {
        until("the client tries to connect", || {
            self.state.connections.load(Ordering::SeqCst) >= count
        })
        .await;
    }
}

async fn listen(listener: TcpListener, state: Arc<State>) {
    while let Ok((client, _)) = listener.accept().await {
        // Subscribed before it is counted: a cut after that ends this connection.
        let cuts = Cuts {
            all: state.cut.subscribe(),
            half: state.half_open.subscribe(),
        };
        state.connections.fetch_add(1, Ordering::SeqCst);
        if !state.down.load(Ordering::SeqCst) {
            tokio::spawn(forward(client, Arc::clone(&state), cuts));
        }
    }
}

struct Cuts {
    all: watch::Receiver<u64>,
    half: watch::Receiver<u64>,
}

async fn forward(client: TcpStream, state: Arc<State>, mut cuts: Cuts) {
    let Ok(service) = TcpStream::connect(state.target).await else {
        return;
    };
    for socket in [&client, &service] {
        let _ = socket.set_nodelay(true);
    }
    let limit = match state.bytes_to_live.load(Ordering::SeqCst) {
        0 => u64::MAX,
        limit => limit,
    };
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_service, mut to_service) = service.into_split();
    select! {
        () = copy(&mut from_client, &mut to_service, u64::MAX) => {}
        () = copy(&mut from_service, &mut to_client, limit) => {}
        _ = cuts.all.changed() => {}
        _ = cuts.half.changed() => {
            drop((from_client, to_client));
            let _ = cuts.all.changed().await;
        }
    }
}

async fn copy(from: &mut OwnedReadHalf, to: &mut OwnedWriteHalf, mut limit: u64) {
    let mut buffer = vec![0; 4096];
    while limit > 0 {
        let count = from.read(&mut buffer).await.unwrap_or(0);
        // The last piece may be cut in the middle.
        let passed = count.min(usize::try_from(limit).unwrap_or(usize::MAX));
        if passed == 0 || to.write_all(&buffer[..passed]).await.is_err() {
            return;
        }
        limit -= passed as u64;
    }
}

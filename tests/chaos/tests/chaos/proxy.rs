//! A network that fails: between the clients and the service, on loopback.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    select,
    sync::watch,
    time::sleep,
};

use crate::chance::Chance;

/// How long a connection lasts at most once its trouble has begun.
const TROUBLED: Duration = Duration::from_millis(500);

/// What goes wrong in one direction of a connection, behind so many bytes.
#[derive(Clone, Copy, Debug)]
enum Trouble {
    None,
    Cut(u64),
    /// Nothing more comes, and the other direction goes on for a while.
    HalfClose(u64),
    Corrupt(u64),
    /// From the beginning on.
    Delay(Duration),
    /// A few bytes at a time, up to so many.
    Trickle(u64),
}

impl Trouble {
    fn any(chance: &mut Chance) -> Self {
        // Often in the handshake, often in the middle of the flow.
        let at = [200, 3_000, 60_000][chance.below(3) as usize];
        let at = chance.below(at);
        match chance.below(10) {
            0..2 => Self::Cut(at),
            2 => Self::HalfClose(at),
            3..5 => Self::Corrupt(at),
            5 => Self::Delay(Duration::from_millis(1 + chance.below(15))),
            6 => Self::Trickle(at.min(4_000)),
            _ => Self::None,
        }
    }
}

pub(crate) struct Proxy {
    pub(crate) port: u16,
    state: Arc<State>,
}

struct State {
    target: SocketAddr,
    seed: u64,
    cut: watch::Sender<u64>,
    troubled: AtomicBool,
    connections: AtomicU64,
}

impl Proxy {
    pub(crate) async fn start(target: u16, seed: u64) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("it listens");
        let port = listener.local_addr().expect("it has an address").port();
        let state = Arc::new(State {
            target: (Ipv4Addr::LOCALHOST, target).into(),
            seed,
            cut: watch::Sender::new(0),
            troubled: AtomicBool::new(false),
            connections: AtomicU64::new(0),
        });
        tokio::spawn(listen(listener, Arc::clone(&state)));
        Self { port, state }
    }

    /// From here on connections have trouble.
    pub(crate) fn trouble(&self) {
        self.state.troubled.store(true, Ordering::SeqCst);
    }

    /// Cuts all connections; those after them have no trouble.
    pub(crate) fn calm(&self) {
        self.state.troubled.store(false, Ordering::SeqCst);
        self.state.cut.send_modify(|cuts| *cuts += 1);
    }

    pub(crate) fn connections(&self) -> u64 {
        self.state.connections.load(Ordering::SeqCst)
    }
}

async fn listen(listener: TcpListener, state: Arc<State>) {
    while let Ok((client, _)) = listener.accept().await {
        // Before anything is decided: a cut after that ends this connection.
        let cut = state.cut.subscribe();
        let number = state.connections.fetch_add(1, Ordering::SeqCst);
        let mut chance = Chance::new(state.seed.wrapping_mul(1_000_003) + number);
        let troubles = if state.troubled.load(Ordering::SeqCst) {
            [Trouble::any(&mut chance), Trouble::any(&mut chance)]
        } else {
            [Trouble::None; 2]
        };
        tokio::spawn(forward(client, state.target, troubles, chance, cut));
    }
}

async fn forward(
    client: TcpStream,
    target: SocketAddr,
    [up, down]: [Trouble; 2],
    mut chance: Chance,
    mut cut: watch::Receiver<u64>,
) {
    let Ok(service) = TcpStream::connect(target).await else {
        return;
    };
    for socket in [&client, &service] {
        // It is a matter of speed.
        let _ = socket.set_nodelay(true);
    }
    let (from_client, to_client) = client.into_split();
    let (from_service, to_service) = service.into_split();
    let other = Chance::new(chance.next());
    select! {
        () = copy(from_client, to_service, up, chance) => {}
        () = copy(from_service, to_client, down, other) => {}
        _ = cut.changed() => {}
    }
}

/// Returns when the connection is to be cut.
async fn copy(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    trouble: Trouble,
    mut chance: Chance,
) {
    let mut buffer = vec![0; 4096];
    let mut passed = 0;
    loop {
        let most = match trouble {
            Trouble::Trickle(until) if passed < until => 1 + chance.below(40) as usize,
            _ => buffer.len(),
        };
        let Ok(count @ 1..) = from.read(&mut buffer[..most]).await else {
            return;
        };
        let bytes = &mut buffer[..count];
        let here = passed..passed + count as u64;
        passed = here.end;
        match trouble {
            Trouble::Cut(at) if here.contains(&at) => {
                let _ = to.write_all(&bytes[..(at - here.start) as usize]).await;
                return;
            }
            Trouble::HalfClose(at) if here.contains(&at) => {
                let _ = to.write_all(&bytes[..(at - here.start) as usize]).await;
                let _ = to.shutdown().await;
                return sleep(TROUBLED).await;
            }
            Trouble::Corrupt(at) if here.contains(&at) => {
                bytes[(at - here.start) as usize] ^= 1 << chance.below(8);
                if to.write_all(bytes).await.is_err() {
                    return;
                }
                // What is wrong may be a length: then the rest is waited for.
                return pass(from, to).await;
            }
            Trouble::Delay(delay) => sleep(delay).await,
            Trouble::Trickle(until) if passed < until => sleep(Duration::from_micros(200)).await,
            _ => {}
        }
        if to.write_all(bytes).await.is_err() {
            return;
        }
    }
}

/// Passes on what comes, for a while.
async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf) {
    select! {
        _ = tokio::io::copy(&mut from, &mut to) => {}
        () = sleep(TROUBLED) => {}
    }
}

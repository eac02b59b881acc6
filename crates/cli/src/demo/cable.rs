//! A network line between a client and the service that can be cut.

use std::{io, net::Ipv4Addr, net::SocketAddr};

use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

/// Hands on what clients on a loopback port say to the service, and what it answers, while it is
/// whole.
pub(super) struct Cable {
    port: u16,
    whole: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Cable {
    /// Lays a cable to the service at `target`.
    pub(super) async fn lay(target: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let (whole, watched) = watch::channel(true);
        let task = tokio::spawn(accept(listener, target, watched));
        Ok(Self { port, whole, task })
    }

    /// Where clients connect.
    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// Breaks every connection, and lets nobody through until it is mended.
    pub(super) fn cut(&self) {
        self.whole.send_replace(false);
    }

    pub(super) fn mend(&self) {
        self.whole.send_replace(true);
    }
}

impl Drop for Cable {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, target: SocketAddr, whole: watch::Receiver<bool>) {
    // An error concerns one connection that did not come about.
    loop {
        let Ok((client, _)) = listener.accept().await else {
            continue;
        };
        if *whole.borrow() {
            tokio::spawn(carry(client, target, whole.clone()));
        }
    }
}

async fn carry(mut client: TcpStream, target: SocketAddr, mut whole: watch::Receiver<bool>) {
    let carrying = async {
        let mut service = TcpStream::connect(target).await?;
        service.set_nodelay(true)?;
        client.set_nodelay(true)?;
        copy_bidirectional(&mut client, &mut service).await
    };
    // However it ends, both sides see their connection closed.
    tokio::select! {
        _ = carrying => {}
        _ = whole.wait_for(|whole| !whole) => {}
    }
}

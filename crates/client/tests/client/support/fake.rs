use std::time::{Duration, Instant};

use openccas::{Error, Outputs};
use openccas_protocol::{Hello, ServiceConfig, ServiceInput, ServiceSession, WelcomeInfo};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::soon;

/// Something that listens, and does nothing by itself.
pub(crate) struct Fake {
    listener: TcpListener,
}

impl Fake {
    pub(crate) async fn start() -> Self {
        Self {
            listener: TcpListener::bind("127.0.0.1:0").await.unwrap(),
        }
    }

    pub(crate) fn port(&self) -> u16 {
        self.listener.local_addr().unwrap().port()
    }

    /// The next client, before it has said anything.
    pub(crate) async fn accept(&self) -> Peer {
        let (socket, _) = soon("a client connects", self.listener.accept())
            .await
            .unwrap();
        socket.set_nodelay(true).unwrap();
        let config = ServiceConfig {
            max_frame: 64 * 1024,
            handshake_timeout: Duration::from_secs(60),
            heartbeat: Duration::from_secs(60),
            silence: Duration::from_secs(120),
        };
        Peer {
            socket,
            session: ServiceSession::new(config, Instant::now()),
            token: "token".to_owned(),
        }
    }

    /// The next client, let in.
    pub(crate) async fn welcome(&self) -> Peer {
        let mut peer = self.accept().await;
        let bytes = peer.welcome_bytes().await;
        peer.send_raw(&bytes).await;
        peer
    }
}

/// The service's end of a connection, in the hands of a test.
pub(crate) struct Peer {
    pub(crate) socket: TcpStream,
    pub(crate) session: ServiceSession,
    /// What the client is told to come back with.
    pub(crate) token: String,
}

impl Peer {
    /// What the client says next.
    pub(crate) async fn input(&mut self) -> ServiceInput {
        soon("the client says something", async {
            loop {
                if let Some(input) = self.session.poll() {
                    return input;
                }
                let count = self.socket.read(self.session.read_space()).await.unwrap();
                assert!(count > 0, "the client closed the connection");
                self.session.received(count, Instant::now()).unwrap();
            }
        })
        .await
    }

    pub(crate) async fn hello(&mut self) -> Box<Hello> {
        match self.input().await {
            ServiceInput::Hello(hello, _) => hello,
            other => panic!("{other:?} came instead of a hello"),
        }
    }

    /// Waits for the client's hello. Gives the answer that lets it in, for the test to send.
    pub(crate) async fn welcome_bytes(&mut self) -> Vec<u8> {
        let hello = self.hello().await;
        self.answer(&hello);
        self.session.take_outbox()
    }

    /// Lets the client with this hello in.
    pub(crate) async fn let_in(&mut self, hello: &Hello) {
        self.answer(hello);
        self.send().await;
    }

    fn answer(&mut self, hello: &Hello) {
        let info = WelcomeInfo {
            session_token: self.token.clone(),
            ..welcome_info()
        };
        self.session.welcome(hello, info, Instant::now());
    }

    /// The id of the client's next request; what else it wants is passed over.
    pub(crate) async fn request(&mut self) -> u64 {
        loop {
            if let ServiceInput::Request { id, .. } = self.input().await {
                return id;
            }
        }
    }

    pub(crate) async fn reply(&mut self, id: u64, result: Result<Outputs, Error>) {
        self.session.reply(id, result);
        self.send().await;
    }

    /// Sends what the session has to say.
    pub(crate) async fn send(&mut self) {
        let bytes = self.session.take_outbox();
        self.send_raw(&bytes).await;
    }

    pub(crate) async fn send_raw(&mut self, bytes: &[u8]) {
        soon("the bytes are written", self.socket.write_all(bytes))
            .await
            .unwrap();
    }

    /// Closes so that the client is told the connection is reset.
    pub(crate) fn reset(self) {
        self.socket.set_zero_linger().unwrap();
    }

    /// Waits until the client has closed. Gives whether it said goodbye.
    pub(crate) async fn closed(mut self) -> bool {
        let mut goodbye = false;
        soon("the client closes", async {
            loop {
                let count = self
                    .socket
                    .read(self.session.read_space())
                    .await
                    .unwrap_or(0);
                if count == 0 {
                    return;
                }
                self.session.received(count, Instant::now()).unwrap();
                while let Some(input) = self.session.poll() {
                    goodbye |= matches!(input, ServiceInput::Goodbye);
                }
            }
        })
        .await;
        goodbye
    }
}

fn welcome_info() -> WelcomeInfo {
    WelcomeInfo {
        session_id: 1,
        session_token: "token".to_owned(),
        epoch: "epoch".to_owned(),
        view_tenant: -1,
        time_zone: "UTC".to_owned(),
        service_name: "fake".to_owned(),
    }
}

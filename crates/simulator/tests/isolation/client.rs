//! A client that does nothing by itself.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use openccas_protocol::{
    Argument, ClientConfig, ClientOutput, ClientSession, Credentials, DEFAULT_MAX_FRAME, Error,
    Hello, Method, Mode, Outputs, Position, encode_request,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

pub(crate) struct Client {
    socket: TcpStream,
    session: ClientSession,
    last_request: u64,
}

impl Client {
    pub(crate) async fn connect(address: SocketAddr, credentials: Credentials) -> Self {
        let tenant_id = credentials.tenant_id;
        let hello = Hello {
            credentials: Some(credentials),
            ..Hello::new(Mode::Direct, "isolation", DEFAULT_MAX_FRAME)
        };
        let socket = TcpStream::connect(address).await.unwrap();
        socket.set_nodelay(true).unwrap();
        let mut client = Self {
            socket,
            session: ClientSession::new(ClientConfig::default(), &hello),
            last_request: 0,
        };
        match client.next().await {
            ClientOutput::Welcome(welcome) => assert_eq!(welcome.view_tenant, tenant_id),
            other => panic!("{other:?} came instead of a welcome"),
        }
        client
    }

    pub(crate) fn flow(&mut self, position: Position) {
        self.session.flow(position);
    }

    /// What comes next; events count as consumed.
    pub(crate) async fn next(&mut self) -> ClientOutput {
        loop {
            if let Some(output) = self.session.poll() {
                if let ClientOutput::Batch(batch) = &output {
                    let bytes = batch.bytes().len() as u64;
                    self.session.consumed(batch.count().into(), bytes);
                }
                return output;
            }
            let outbox = self.session.take_outbox();
            if !outbox.is_empty() {
                self.socket.write_all(&outbox).await.unwrap();
                self.session.sent(Instant::now());
            }
            let patience = Instant::now() + Duration::from_secs(5);
            let wait = self.session.deadline().unwrap_or(patience);
            tokio::select! {
                read = self.socket.read(self.session.read_space()) => {
                    let count = read.unwrap();
                    assert!(count > 0, "the service closed the connection");
                    self.session.received(count, Instant::now()).unwrap();
                }
                () = tokio::time::sleep_until(wait.into()) => {
                    self.session.on_deadline(Instant::now()).unwrap();
                }
            }
        }
    }

    pub(crate) async fn call(
        &mut self,
        method: Method,
        arguments: &[Argument<'_>],
    ) -> Result<Outputs, Error> {
        self.last_request += 1;
        let id = self.last_request;
        encode_request(id, method, arguments, self.session.outbox());
        match self.next().await {
            ClientOutput::Reply(reply) => {
                assert_eq!(reply.id, id);
                reply.into_result()
            }
            other => panic!("{other:?} came instead of a reply"),
        }
    }
}

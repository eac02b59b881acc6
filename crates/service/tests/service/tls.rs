//! TLS as the other end of it sees a service, byte by byte.

use std::{
    io,
    time::{Duration, Instant},
};

use openccas_protocol::{
    Argument, ClientConfig, ClientSession, ErrorKind, Method, Position, encode_request,
};
use openccas_service::{Service, ServiceOptions, TlsOptions};
use openccas_transport::{Tls, Transport};
use tokio::net::TcpStream;

use crate::{
    certificates::Authority,
    support::{Centre, hello, logon, roomy, soon, start_with, until},
};

struct Scene {
    authority: Authority,
    service: Service,
    centre: std::sync::Arc<Centre>,
}

async fn scene(options: ServiceOptions) -> Scene {
    let authority = Authority::new("ca");
    let identity = authority.localhost();
    let tls = TlsOptions::new(identity.chain, identity.key).unwrap();
    let (service, centre) = start_with(options.tls(tls), Centre::new([])).await;
    Scene {
        authority,
        service,
        centre,
    }
}

impl Scene {
    async fn connect(&self) -> Transport {
        let socket = TcpStream::connect(self.service.local_addr()).await.unwrap();
        let tls = Tls::roots_pem(self.authority.pem.as_str()).unwrap();
        tls.connect(socket, "localhost", "it").await.unwrap()
    }

    /// A client that was let in, with the credit of `config`, in a flow from the beginning.
    async fn watching(&self, config: ClientConfig) -> (Transport, ClientSession) {
        let mut transport = self.connect().await;
        let mut session = ClientSession::new(config, &hello());
        transport.write_all(&session.take_outbox()).await.unwrap();
        while session.poll().is_none() {
            read(&mut transport, &mut session).await.unwrap();
        }
        session.flow(Position::Fresh);
        transport.write_all(&session.take_outbox()).await.unwrap();
        (transport, session)
    }
}

async fn read(transport: &mut Transport, session: &mut ClientSession) -> io::Result<usize> {
    let count = soon("bytes come", transport.read(session.read_space())).await?;
    session
        .received(count, Instant::now())
        .map_err(io::Error::other)?;
    Ok(count)
}

#[tokio::test]
async fn a_client_that_does_not_read_is_given_up() {
    let silence = Duration::from_millis(300);
    let options = ServiceOptions::new()
        .heartbeat(Duration::from_millis(50))
        .silence(silence);
    let scene = scene(options).await;
    let (mut transport, mut session) = scene
        .watching(ClientConfig {
            credit_events: u64::MAX / 2,
            credit_bytes: u64::MAX / 2,
            ..roomy()
        })
        .await;
    // In all, more than the buffers of two sockets hold, and less than the ring does.
    let mut pieces = (0..200).map(|_| "x".repeat(100_000));
    soon("it is given up", async {
        for id in 1.. {
            if scene.service.stats().slow_consumers == 1 {
                break;
            }
            let piece = pieces.next();
            scene.centre.publish(piece.map(|name| logon(1, &name)));
            // It is not silent.
            let arguments = [Argument::Long(1), Argument::Text("refuse")];
            encode_request(id, Method::MakeCall, &arguments, session.outbox());
            // Refused once the service has closed.
            let _ = transport.write_all(&session.take_outbox()).await;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
    until(&scene.service, "it is gone", |stats| stats.sessions == 0).await;
}

#[tokio::test]
async fn every_byte_is_encrypted() {
    let scene = scene(ServiceOptions::new()).await;
    let (mut transport, mut session) = scene.watching(roomy()).await;
    let Transport::Tls(stream) = &transport else {
        panic!("it is not encrypted")
    };
    let version = stream.get_ref().1.protocol_version().unwrap();
    assert_eq!(format!("{version:?}"), "TLSv1_3");
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"openccas/1"[..]));
    // It ends with a word: the connection is closed, and not only lost.
    session.goodbye();
    transport.write_all(&session.take_outbox()).await.unwrap();
    while read(&mut transport, &mut session).await.unwrap() > 0 {}
}

#[tokio::test]
async fn a_client_that_says_no_hello_once_it_is_encrypted() {
    let limit = Duration::from_millis(200);
    let scene = scene(ServiceOptions::new().handshake_timeout(limit)).await;
    let began = Instant::now();
    let mut transport = scene.connect().await;
    let mut session = ClientSession::new(roomy(), &hello());
    let error = read(&mut transport, &mut session).await.unwrap_err();
    assert!(error.to_string().contains("200ms"), "{error}");
    assert!(began.elapsed() >= limit / 2);
    until(&scene.service, "it is counted", |stats| {
        stats.refusals == [(ErrorKind::Timeout, 1)]
    })
    .await;
}

#[tokio::test]
async fn floods() {
    let limit = Duration::from_secs(3600);
    let scene = scene(ServiceOptions::new().handshake_timeout(limit)).await;
    let mut idle = Vec::new();
    while scene.service.stats().refusals.is_empty() {
        idle.push(
            TcpStream::connect(scene.service.local_addr())
                .await
                .unwrap(),
        );
        assert!(idle.len() < 200, "there is no end of them");
        tokio::task::yield_now().await;
    }
    drop(idle);
    soon("another client is let in", async {
        loop {
            let socket = TcpStream::connect(scene.service.local_addr())
                .await
                .unwrap();
            let tls = Tls::roots_pem(scene.authority.pem.as_str()).unwrap();
            if tls.connect(socket, "localhost", "it").await.is_ok() {
                break;
            }
        }
    })
    .await;
}

//! One end speaks TLS, the other does not.

use std::time::Duration;

use openccas::{Client, ErrorKind, Options};
use openccas_service::ServiceOptions;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::{
    certificates::Authority,
    fails, open, serve, shows,
    support::{soon, start, until_service},
    tls_failed, trusts, with,
};

#[tokio::test]
async fn a_plain_client_at_a_service_with_tls() {
    let authority = Authority::new("ca");
    let (service, _centre) = serve(shows(&authority.localhost())).await;
    let message = fails(Options::new(), "127.0.0.1", &service).await;
    assert_eq!(message, "this service speaks TLS, and the client does not");
    until_service(&service, "it is counted", |stats| {
        stats.refusals == [(ErrorKind::TlsFailed, 1)]
    })
    .await;
    open(with(trusts(&authority)), "127.0.0.1", &service)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_client_with_tls_at_a_plain_service() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let tls = trusts(&Authority::new("ca"));
    let message = fails(with(tls), "127.0.0.1", &service).await;
    let address = service.local_addr();
    assert_eq!(
        message,
        format!("{address} speaks no TLS; connect without it, or to another port")
    );
    until_service(&service, "it is counted", |stats| {
        stats.refusals == [(ErrorKind::TlsFailed, 1)]
    })
    .await;
    open(Options::new(), "127.0.0.1", &service).await.unwrap();
}

/// A peer that takes what comes, answers with these bytes, and closes.
async fn peer(answer: &'static [u8]) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let _ = socket.read(&mut [0; 4096]).await;
            let _ = socket.write_all(answer).await;
        }
    });
    port
}

async fn open_at(options: Options, port: u16) -> openccas::Result<Client> {
    soon("the connect ends", options.open("127.0.0.1", port)).await
}

#[tokio::test]
async fn strangers() {
    let tls = trusts(&Authority::new("ca"));
    let port = peer(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    let message = tls_failed(open_at(with(tls.clone()), port).await);
    assert!(message.contains("speaks no TLS"), "{message}");
    let port = peer(b"").await;
    let message = tls_failed(open_at(with(tls.clone()), port).await);
    assert!(
        message.contains("closed the connection within the TLS handshake"),
        "{message}"
    );
    // A server of something else, with TLS: it has no protocol in common with us.
    let port = peer(&[21, 3, 3, 0, 2, 2, 120]).await;
    let message = tls_failed(open_at(with(tls), port).await);
    assert!(message.contains("is no Agent Service"), "{message}");
    // The same, and a client without TLS.
    let port = peer(&[21, 3, 1, 0, 2, 2, 22]).await;
    let message = tls_failed(open_at(Options::new(), port).await);
    assert!(message.starts_with("the service speaks TLS"), "{message}");
}

#[tokio::test]
async fn a_peer_that_says_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let options = with(trusts(&Authority::new("ca"))).connect_timeout(Duration::from_millis(50));
    let port = listener.local_addr().unwrap().port();
    let error = open_at(options, port).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn clients_that_do_not_finish_the_handshake() {
    let authority = Authority::new("ca");
    let limit = Duration::from_millis(100);
    let options = ServiceOptions::new()
        .tls(shows(&authority.localhost()))
        .handshake_timeout(limit);
    let (service, _centre) = start(options).await;
    // One is silent from the start, one in the middle of a record.
    for (index, bytes) in [&[][..], &[22, 3, 1, 2, 0, 1]].iter().enumerate() {
        let mut socket = TcpStream::connect(service.local_addr()).await.unwrap();
        socket.write_all(bytes).await.unwrap();
        let mut rest = Vec::new();
        let _ = soon("the service closes", socket.read_to_end(&mut rest)).await;
        assert_eq!(rest, []);
        let count = index as u64 + 1;
        until_service(&service, "it is counted", |stats| {
            stats.refusals == [(ErrorKind::Timeout, count)]
        })
        .await;
    }
    open(with(trusts(&authority)), "127.0.0.1", &service)
        .await
        .unwrap();
}

//! What the tests have in common: a contact centre that does what a test says, a service that can
//! misbehave, and a network that can be cut.

mod centre;
mod fake;
mod proxy;
mod traffic;
mod watching;

use std::{future::Future, sync::Arc, time::Duration};

use openccas::{Client, ErrorKind, Options};
use openccas_service::{Service, ServiceOptions, ServiceStats};
use tokio::{net::TcpSocket, time::timeout};

pub(crate) use centre::{Centre, group, logon, numbered, sized};
pub(crate) use fake::{Fake, Peer};
pub(crate) use proxy::Proxy;
pub(crate) use traffic::Traffic;
pub(crate) use watching::{
    configuration, event, gap, logged, loss, notice, number, numbers, quiet, snapshot_begin,
};

/// Far more than anything here takes; what takes longer hangs.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Waits for what has to happen.
pub(crate) async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    match timeout(PATIENCE, future).await {
        Ok(value) => value,
        Err(_) => panic!("this did not happen: {what}"),
    }
}

/// Waits until it is so.
pub(crate) async fn until(what: &str, check: impl Fn() -> bool) {
    soon(what, async {
        while !check() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    })
    .await;
}

/// Waits until the service's counters say so.
pub(crate) async fn until_service(
    service: &Service,
    what: &str,
    check: impl Fn(&ServiceStats) -> bool,
) {
    until(what, || check(&service.stats())).await;
}

/// A service with a contact centre of two agents and a group.
pub(crate) async fn start(options: ServiceOptions) -> (Service, Arc<Centre>) {
    let centre = Centre::new([logon(1, "Ada"), logon(2, "Bo"), group(5, "Sales")]);
    let service = Service::start(options, Arc::clone(&centre) as _)
        .await
        .unwrap();
    (service, centre)
}

pub(crate) async fn service() -> (Service, Arc<Centre>) {
    start(ServiceOptions::new()).await
}

/// A connected client.
pub(crate) async fn open(service: &Service) -> Client {
    open_with(Options::new(), service).await
}

pub(crate) async fn open_with(options: Options, service: &Service) -> Client {
    soon(
        "the client connects",
        options.open("127.0.0.1", service.local_addr().port()),
    )
    .await
    .unwrap()
}

pub(crate) async fn connect(client: &Client, port: u16) -> openccas::Result<()> {
    soon(
        "the connect ends",
        client.connect_with_direct_connect("127.0.0.1", port.into(), ""),
    )
    .await
}

/// A port at which nobody listens, as long as the socket is kept.
pub(crate) fn refusing() -> (TcpSocket, u16) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let port = socket.local_addr().unwrap().port();
    (socket, port)
}

/// The kind of an error that there has to be.
pub(crate) fn kind<T: std::fmt::Debug>(result: openccas::Result<T>) -> ErrorKind {
    match result {
        Err(error) => error.kind(),
        Ok(value) => panic!("it succeeded: {value:?}"),
    }
}

//! Connections that are broken on purpose.

use std::time::Duration;

use openccas_protocol::ErrorKind;
use openccas_service::{Service, ServiceOptions};
use tokio::{io::AsyncReadExt, net::TcpStream, time::timeout};

use crate::support::{numbered, soon, start, until, watching};

fn only_session(service: &Service) -> u64 {
    let sessions = service.sessions();
    assert_eq!(sessions.len(), 1, "{sessions:?}");
    assert_eq!(sessions[0].client_name, "test");
    assert_eq!(sessions[0].view_tenant, -1);
    sessions[0].id
}

#[tokio::test]
async fn a_cut_connection_ends_without_a_word() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let mut client = watching(&service).await;
    let session = only_session(&service);
    assert!(service.cut(session));
    assert_eq!(client.ending().await, ErrorKind::ConnectionLost);
    until(&service, "the session is gone", |stats| stats.sessions == 0).await;
    assert!(service.sessions().is_empty());
    assert!(!service.cut(session) && !service.half_open(session, true));
    // Another one is welcome.
    assert!(watching(&service).await.is_well().await);
}

#[tokio::test]
async fn nothing_gets_through_a_half_open_connection() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = watching(&service).await;
    let session = only_session(&service);
    assert!(service.half_open(session, true));
    // What was on its way when the cable was pulled out may still arrive.
    tokio::time::sleep(Duration::from_millis(50)).await;
    centre.publish([numbered(1)]);
    let silence = timeout(Duration::from_millis(200), client.next()).await;
    assert!(silence.is_err(), "{silence:?}");
    assert_eq!(service.stats().sessions, 1);
    assert!(service.half_open(session, false));
    assert_eq!(client.number().await, 1);
    assert!(client.is_well().await);
}

#[tokio::test]
async fn a_half_open_connection_can_be_cut() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let mut client = watching(&service).await;
    let session = only_session(&service);
    assert!(service.half_open(session, true));
    assert!(service.cut(session));
    assert_eq!(client.ending().await, ErrorKind::ConnectionLost);
}

#[tokio::test]
async fn a_service_ends_in_spite_of_a_half_open_connection() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let mut client = watching(&service).await;
    assert!(service.half_open(only_session(&service), true));
    soon("the service ends", service.shutdown()).await;
    assert_eq!(client.ending().await, ErrorKind::ConnectionLost);
}

#[tokio::test]
async fn new_clients_are_refused_while_others_stay() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = watching(&service).await;
    service.refuse_connections(true);
    let mut socket = TcpStream::connect(service.local_addr()).await.unwrap();
    let end = soon("the connection is closed", socket.read(&mut [0; 1])).await;
    assert!(matches!(end, Ok(0) | Err(_)), "{end:?}");
    centre.publish([numbered(1)]);
    assert_eq!(client.number().await, 1);
    service.refuse_connections(false);
    assert!(watching(&service).await.is_well().await);
}

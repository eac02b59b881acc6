//! How a service ends.

use openccas_protocol::{ErrorKind, EventType, Gap, Position};
use openccas_service::ServiceOptions;
use tokio::net::TcpStream;

use crate::support::{Client, logged, numbered, small, start, until, watching};

#[tokio::test]
async fn everybody_is_told_of_an_orderly_end() {
    let (options, log) = logged(ServiceOptions::new());
    let (service, centre) = start(options).await;
    let mut watching = watching(&service).await;
    let mut silent = Client::connect(&service).await;
    centre.publish([numbered(1)]);
    service.shutdown().await;
    assert_eq!(watching.number().await, 1);
    let last = watching.event().await;
    assert_eq!(
        (last.event_type(), last.seq()),
        (EventType::ServiceDisconnect, 2)
    );
    assert_eq!(watching.ending().await, ErrorKind::ServiceShutdown);
    assert_eq!(silent.ending().await, ErrorKind::ServiceShutdown);
    assert!(*centre.stopped.lock().unwrap());
    assert_eq!(log.lock().unwrap().last(), Some(&last));
}

#[tokio::test]
async fn a_client_without_credit_is_told_what_it_misses() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect_with(&service, small(6)).await;
    client.consumes = false;
    client.flow(Position::Fresh);
    client.until_complete().await;
    centre.publish((1..=5).map(numbered));
    assert_eq!(client.number().await, 1);
    assert_eq!(client.number().await, 2);
    service.shutdown().await;
    assert_eq!(
        client.gap().await,
        Gap {
            from: 3,
            to: Some(5)
        }
    );
    let last = client.event().await;
    assert_eq!(
        (last.event_type(), last.seq()),
        (EventType::ServiceDisconnect, 6)
    );
    assert_eq!(client.ending().await, ErrorKind::ServiceShutdown);
}

#[tokio::test]
async fn the_end_does_not_wait_for_the_configuration_data() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect_with(&service, small(1)).await;
    client.consumes = false;
    client.flow(Position::Fresh);
    client.flowing().await;
    assert!(client.next().await.is_ok());
    assert_eq!(client.event().await.event_type(), EventType::Logon);
    centre.publish((1..=3).map(numbered));
    service.shutdown().await;
    assert_eq!(
        client.gap().await,
        Gap {
            from: 1,
            to: Some(3)
        }
    );
    assert_eq!(
        client.event().await.event_type(),
        EventType::ServiceDisconnect
    );
    assert_eq!(client.ending().await, ErrorKind::ServiceShutdown);
}

#[tokio::test]
async fn a_client_that_is_behind_still_gets_what_it_granted() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = watching(&service).await;
    centre.publish((1..=20_000).map(numbered));
    let reader = tokio::spawn(async move {
        for number in 1..=20_000 {
            assert_eq!(client.number().await, number);
        }
        assert_eq!(
            client.event().await.event_type(),
            EventType::ServiceDisconnect
        );
        client.ending().await
    });
    service.shutdown().await;
    assert_eq!(reader.await.unwrap(), ErrorKind::ServiceShutdown);
}

#[tokio::test]
async fn dropped_it_says_nothing() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = watching(&service).await;
    let address = service.local_addr();
    drop(service);
    assert_eq!(client.ending().await, ErrorKind::ConnectionLost);
    assert!(*centre.stopped.lock().unwrap());
    centre.publish([numbered(1)]);
    crate::support::soon("nobody listens any more", async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_is_published_after_the_end() {
    let (options, log) = logged(ServiceOptions::new());
    let (service, centre) = start(options).await;
    service.shutdown().await;
    centre.publish([numbered(1)]);
    assert_eq!(log.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_client_that_says_goodbye() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect(&service).await;
    client.goodbye().await;
    until(&service, "it is gone", |stats| stats.sessions == 0).await;
    assert!(Client::connect(&service).await.is_well().await);
}

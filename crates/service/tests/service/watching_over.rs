//! How a service stands, told to whoever watches over it.

use openccas_protocol::{ClientConfig, ErrorKind, EventBody, EventType, Parameter, Position};
use openccas_service::{NewEvent, ServiceOptions};

use crate::support::{Client, Item, numbered, roomy, small, start, until, watching};

#[tokio::test]
async fn a_monitor_sees_the_end_and_what_came_before() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let monitor = service.monitor();
    assert!(monitor.is_serving());
    let client = watching(&service).await;
    centre.publish([numbered(1)]);
    drop(client);
    service.shutdown().await;
    assert!(!monitor.is_serving());
    let stats = monitor.stats();
    assert_eq!((stats.sessions, stats.events_published), (0, 2));
    assert_eq!(monitor.time(), jiff::Timestamp::UNIX_EPOCH);
}

#[tokio::test]
async fn a_dropped_service_serves_nobody() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let monitor = service.monitor();
    drop(service);
    assert!(!monitor.is_serving());
}

#[tokio::test]
async fn requests_are_counted_by_their_outcome() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect(&service).await;
    for dial_string in ["now", "refuse", "drop", "refuse"] {
        client.make_call(dial_string);
        client.reply().await;
    }
    let stats = service.stats();
    assert_eq!((stats.requests, stats.requests_succeeded), (4, 1));
    assert_eq!(
        stats.requests_failed,
        [(ErrorKind::AgentUnknown, 2), (ErrorKind::Internal, 1)]
    );
}

#[tokio::test]
async fn who_grants_nothing_is_stalled_until_it_grants_or_goes() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect_with(&service, small(5)).await;
    client.consumes = false;
    client.flow(Position::Fresh);
    client.until_complete().await;
    assert_eq!(service.stats().stalled_sessions, 0);
    centre.publish((1..=3).map(numbered));
    until(&service, "it is stalled", |stats| {
        stats.stalled_sessions == 1
    })
    .await;
    client.consumed(5);
    for number in 1..=3 {
        assert_eq!(client.number().await, number);
    }
    until(&service, "it goes on", |stats| stats.stalled_sessions == 0).await;
    centre.publish((4..=9).map(numbered));
    until(&service, "it is stalled again", |stats| {
        stats.stalled_sessions == 1
    })
    .await;
    drop(client);
    until(&service, "it is gone", |stats| stats.sessions == 0).await;
    assert_eq!(service.stats().stalled_sessions, 0);
}

#[tokio::test]
async fn what_a_client_does_not_read_is_queued_until_it_goes() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let unlimited = ClientConfig {
        credit_events: u64::MAX / 2,
        credit_bytes: u64::MAX / 2,
        ..roomy()
    };
    let mut client = Client::connect_with(&service, unlimited).await;
    client.flow(Position::Fresh);
    client.until_complete().await;
    // More than the sockets of both ends hold: the rest waits here, or in the ring.
    let body = EventBody::build(EventType::Retrieved)
        .text(Parameter::PRIVATE_DATA, &"x".repeat(100_000))
        .finish();
    centre.publish((1..=400).map(|number| NewEvent {
        body: body.clone(),
        ..numbered(number)
    }));
    until(&service, "some of it waits", |stats| stats.queued_bytes > 0).await;
    assert!(service.stats().queued_bytes < 1024 * 1024);
    drop(client);
    until(&service, "nothing waits", |stats| stats.sessions == 0).await;
    assert_eq!(service.stats().queued_bytes, 0);
}

#[tokio::test]
async fn the_ring_tells_how_full_it_is() {
    let (service, centre) = start(ServiceOptions::new().ring_events(8)).await;
    centre.publish((1..=2).map(numbered));
    let view = |service: &openccas_service::Service| service.stats().views[0].clone();
    let stats = view(&service);
    assert_eq!((stats.tenant_id, stats.seq, stats.ring_events), (-1, 2, 2));
    assert_eq!(stats.ring_fill, 250);
    assert!(stats.ring_bytes > 0);
    centre.publish((3..=20).map(numbered));
    let stats = view(&service);
    assert_eq!(
        (stats.seq, stats.ring_events, stats.ring_fill),
        (20, 8, 1000)
    );
}

#[tokio::test]
async fn an_address_has_so_many_places() {
    let options = ServiceOptions::new().max_connections_per_address(2);
    let (service, _centre) = start(options).await;
    let first = Client::connect(&service).await;
    let mut second = Client::connect(&service).await;
    let refused = Client::connect_again(&service).await.err().unwrap();
    assert_eq!(refused.kind(), ErrorKind::TooManyClients);
    assert!(refused.message().contains("this address"), "{refused}");
    assert_eq!(service.stats().refusals, [(ErrorKind::TooManyClients, 1)]);
    drop(first);
    // Counted until the connection is closed, which takes the service a moment to notice.
    crate::support::soon("a place becomes free", async {
        while Client::connect_again(&service).await.is_err() {
            tokio::task::yield_now().await;
        }
    })
    .await;
    assert!(second.is_well().await);
}

#[tokio::test]
async fn an_address_connects_so_often_in_a_second() {
    let options = ServiceOptions::new()
        .max_new_connections_per_second(3)
        .max_direct_clients(100);
    let (service, _centre) = start(options).await;
    let mut clients = Vec::new();
    let refused = loop {
        match Client::connect_again(&service).await {
            Ok(client) => clients.push(client),
            Err(error) => break error,
        }
        assert!(clients.len() < 100);
    };
    assert!(clients.len() >= 3);
    assert_eq!(refused.kind(), ErrorKind::TooManyClients);
    assert!(refused.message().contains("a second"), "{refused}");
    // Those that are connected are not touched by it.
    assert!(clients[0].is_well().await);
}

#[tokio::test]
async fn a_connection_that_was_quiet_takes_what_comes() {
    let heartbeat = std::time::Duration::from_millis(10);
    let (service, centre) = start(ServiceOptions::new().heartbeat(heartbeat)).await;
    let mut client = watching(&service).await;
    // A heartbeat of the service says that nothing happened, and that buffers were given back.
    client.heartbeat().await;
    for _ in 0..200 {
        client.make_call("refuse");
    }
    for _ in 0..200 {
        assert!(matches!(client.next().await.unwrap(), Item::Reply(_)));
    }
    centre.publish((1..=500).map(numbered));
    for number in 1..=500 {
        assert_eq!(client.number().await, number);
    }
}

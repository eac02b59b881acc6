//! Events by multicast, on loopback.

use std::{
    net::{SocketAddr, UdpSocket},
    sync::Arc,
    time::Duration,
};

use openccas::{Client, ErrorKind, EventType, Gap, Notice, Options, Outcome, Reconnect, blocking};
use openccas_service::{MulticastOptions, Service, ServiceOptions};

use crate::support::{
    Centre, PATIENCE, Proxy, configuration, gap, group, kind, logon, loss, notice, number, numbers,
    quiet, service, soon, start, until,
};

/// Tests run side by side on one loopback interface, so each has a group of its own.
fn offering(last: u8) -> ServiceOptions {
    ServiceOptions::new().multicast(MulticastOptions::new(address(last)))
}

fn address(last: u8) -> SocketAddr {
    SocketAddr::from(([239, 192, 27, last], 27_000 + u16::from(last)))
}

async fn connect(options: Options, port: u16) -> Client {
    let client = options.build();
    client.initialize().unwrap();
    soon("it connects", client.connect("127.0.0.1", port.into()))
        .await
        .unwrap();
    client
}

async fn open(service: &Service) -> Client {
    connect(Options::new(), service.local_addr().port()).await
}

#[tokio::test]
async fn events_come_by_datagram() {
    let (service, centre) = start(offering(1)).await;
    let client = open(&service).await;
    let mut events = client.events();
    let mut others = client.events();
    let (seam, names) = configuration(&mut events).await;
    assert_eq!((seam, names.len()), (0, 3));
    configuration(&mut others).await;
    let expected = client.expect(EventType::Retrieved, PATIENCE);
    let deliveries = service.stats().deliveries;
    centre.tell(1..=1000);
    numbers(&mut events, 1..=1000).await;
    numbers(&mut others, 1..=1000).await;
    assert_eq!(expected.await.unwrap().seq(), 1);
    let stats = client.stats();
    assert!(stats.datagrams > 10, "{stats:?}");
    let repaired = service.stats().deliveries - deliveries;
    assert_eq!(repaired, stats.events_repaired);
    assert!(repaired < 1000, "most came by datagram: {repaired}");
}

#[tokio::test]
async fn a_request_that_needs_a_direct_connection_is_refused() {
    let (service, _centre) = start(offering(2)).await;
    let client = open(&service).await;
    let error = client.make_call(1, "1").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::DirectConnectRequired, Outcome::Refused)
    );
    assert_eq!(
        client.get_last_error_info().0,
        ErrorKind::DirectConnectRequired.code()
    );
    client.uninitialize().await;
    client.initialize().unwrap();
    let port = service.local_addr().port();
    client
        .connect_with_direct_connect("127.0.0.1", port.into(), "")
        .await
        .unwrap();
    assert!(client.make_call(1, "1").await.is_ok());
}

#[tokio::test]
async fn where_it_is_not_offered_it_fails() {
    let (service, _centre) = service().await;
    let client = Client::new();
    client.initialize().unwrap();
    let port = service.local_addr().port();
    assert_eq!(
        kind(client.connect("127.0.0.1", port.into()).await),
        ErrorKind::NotSupported
    );
    assert_eq!(
        client.get_last_error_info().0,
        ErrorKind::NotSupported.code()
    );
}

#[tokio::test]
async fn an_interface_that_is_none_fails() {
    let (service, _centre) = start(offering(3)).await;
    let client = Client::new();
    client.initialize().unwrap();
    let port = i32::from(service.local_addr().port());
    let connect = |interface| client.connect_with_ip_address("127.0.0.1", port, interface);
    assert_eq!(kind(connect("lo").await), ErrorKind::InvalidArgument);
    assert_eq!(kind(connect("192.0.2.77").await), ErrorKind::ConnectFailed);
    connect("127.0.0.1").await.unwrap();
}

#[tokio::test]
async fn what_was_missed_while_cut_off_is_replayed() {
    let (service, centre) = start(offering(4)).await;
    let proxy = Proxy::to(service.local_addr()).await;
    let quickly = Reconnect::default().first_delay(Duration::from_millis(1));
    let client = connect(Options::new().reconnect(quickly), proxy.port()).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=10);
    numbers(&mut events, 1..=10).await;
    proxy.down();
    assert!(matches!(notice(&mut events).await, Notice::Disconnected(_)));
    centre.tell(11..=20);
    proxy.up();
    assert!(matches!(notice(&mut events).await, Notice::Reconnected));
    numbers(&mut events, 11..=20).await;
    centre.tell([21]);
    assert_eq!(number(&mut events).await, 21);
}

#[tokio::test]
async fn another_run_of_the_service_is_told_by_a_gap() {
    let (service, centre) = start(offering(5)).await;
    let listen = service.local_addr();
    let quickly = Reconnect::default().first_delay(Duration::from_millis(1));
    let client = connect(Options::new().reconnect(quickly), listen.port()).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=10);
    numbers(&mut events, 1..=10).await;
    // As if it had been killed.
    drop(service);
    assert!(matches!(notice(&mut events).await, Notice::Disconnected(_)));
    let centre = Centre::new([logon(1, "Ada"), group(5, "Sales")]);
    let _service = soon("it listens again", async {
        loop {
            let options = offering(5).listen(listen);
            match Service::start(options, Arc::clone(&centre) as _).await {
                Ok(service) => return service,
                Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
    })
    .await;
    assert!(matches!(notice(&mut events).await, Notice::Reconnected));
    assert_eq!(gap(&mut events).await, Gap { from: 11, to: None });
    let (seam, names) = configuration(&mut events).await;
    assert_eq!((seam, names.len()), (0, 2));
    centre.tell(1..=10);
    numbers(&mut events, 1..=10).await;
}

#[tokio::test]
async fn the_next_consumer_goes_on_from_there() {
    let (service, centre) = start(offering(6)).await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=10);
    numbers(&mut events, 1..=10).await;
    drop(events);
    centre.tell(11..=20);
    tokio::time::sleep(Duration::from_millis(50)).await;
    let mut events = client.events();
    numbers(&mut events, 11..=20).await;
    centre.tell(21..=30);
    numbers(&mut events, 21..=30).await;
    quiet(&mut events);
}

#[tokio::test]
async fn a_slow_consumer_has_bounded_memory_and_loses_nothing() {
    const EVENTS: i32 = 5000;
    let (service, centre) = start(offering(7)).await;
    let client = connect(
        Options::new().queue(16 * 1024, 100),
        service.local_addr().port(),
    )
    .await;
    let mut events = client.events();
    configuration(&mut events).await;
    for first in (1..=EVENTS).step_by(100) {
        centre.tell(first..first + 100);
        tokio::time::sleep(Duration::from_millis(2)).await;
        let queued = client.stats().queued_bytes;
        assert!(queued < 24 * 1024, "{queued}");
    }
    numbers(&mut events, 1..=EVENTS).await;
    assert!(client.stats().events_repaired > 1000);
    assert_eq!(service.stats().slow_consumers, 0);
}

#[tokio::test]
async fn strangers_in_the_group_are_not_heard() {
    let (service, centre) = start(offering(8)).await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    let stranger = UdpSocket::bind("127.0.0.1:0").unwrap();
    let stranger = socket2::Socket::from(stranger);
    stranger
        .set_multicast_if_v4(&std::net::Ipv4Addr::LOCALHOST)
        .unwrap();
    stranger.set_multicast_ttl_v4(0).unwrap();
    let mut forged = b"CCMC".to_vec();
    forged.resize(200, 0);
    for _ in 0..20 {
        stranger.send_to(&forged, &address(8).into()).unwrap();
    }
    centre.tell(1..=10);
    numbers(&mut events, 1..=10).await;
    assert_eq!(client.stats().datagrams_rejected, 0, "not even looked at");
}

#[tokio::test]
async fn the_end_is_told_like_any_other() {
    let (service, centre) = start(offering(9)).await;
    let port = service.local_addr().port();
    let watching = tokio::task::spawn_blocking(move || {
        let client = blocking::Client::new();
        client.initialize().unwrap();
        client
            .connect_with_ip_address("127.0.0.1", port.into(), "127.0.0.1")
            .unwrap();
        let mut types = Vec::new();
        for delivery in client.events() {
            match delivery {
                Ok(openccas::Delivery::Event(event)) if !event.is_snapshot() => {
                    types.push(event.event_type());
                }
                Ok(_) => {}
                Err(error) => return (types, error.kind()),
            }
        }
        panic!("it ended without a reason")
    });
    let direct = crate::support::open(&service).await;
    let mut events = direct.events();
    configuration(&mut events).await;
    until("the other has come", || service.stats().sessions == 2).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    centre.tell(1..=100);
    soon("it ends", service.shutdown()).await;
    let (types, error) = soon("it is told", watching).await.unwrap();
    assert_eq!(error, ErrorKind::ServiceShutdown);
    assert_eq!(types.len(), 101);
    assert_eq!(types.last(), Some(&EventType::ServiceDisconnect));
    numbers(&mut events, 1..=100).await;
    crate::support::event(&mut events).await;
    assert_eq!(loss(&mut events).await.kind(), ErrorKind::ServiceShutdown);
}

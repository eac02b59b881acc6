//! Clients on multicast: who is let in, what they may ask, and repairs. All on loopback.

use std::{net::SocketAddr, time::Duration};

use openccas_protocol::{
    ClientConfig, DEFAULT_MAX_FRAME, ErrorKind, EventType, Gap, Hello, Mode, Position,
};
use openccas_service::{Account, MulticastOptions, Service, ServiceOptions, TlsOptions};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::{net::UdpSocket, time::timeout};

use crate::certificates::Authority;
use crate::support::{
    Centre, Client, Item, numbered, roomy, small, soon, start, start_with, until, watching,
};

fn multicast_hello() -> Hello {
    Hello::new(Mode::Multicast, "test", DEFAULT_MAX_FRAME)
}

/// A group for each test: they run side by side on one loopback interface.
fn offering(port: u16) -> ServiceOptions {
    let group = SocketAddr::from(([239, 192, 26, 1], port));
    ServiceOptions::new().multicast(MulticastOptions::new(group))
}

async fn connect(service: &Service, config: ClientConfig) -> Client {
    Client::try_connect(service, &multicast_hello(), config)
        .await
        .unwrap()
}

async fn refusal(service: &Service, hello: &Hello) -> openccas_protocol::Error {
    match Client::try_connect(service, hello, roomy()).await {
        Ok(_) => panic!("the client was let in"),
        Err(error) => error,
    }
}

/// A client without a socket for datagrams: everything has to come over the connection.
async fn deaf(service: &Service, config: ClientConfig) -> Client {
    let mut client = connect(service, config).await;
    client.flow(Position::Fresh);
    client.until_complete().await;
    client
}

#[tokio::test]
async fn a_tenanted_system_offers_none_and_says_why() {
    let accounts = [Account::new("ada", "secret", -1)];
    let options = ServiceOptions::new().accounts(accounts.clone());
    let (service, _) = start_with(options, Centre::tenanted(&[7], [])).await;
    let error = refusal(&service, &multicast_hello()).await;
    assert_eq!(error.kind(), ErrorKind::NotSupported);
    assert!(error.message().contains("tenants"), "{error}");

    let centre = Centre::tenanted(&[7], []);
    let options = offering(26_001).accounts(accounts);
    let error = Service::start(options, centre).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

#[tokio::test]
async fn a_service_that_offers_none_says_so() {
    let (service, _) = start(ServiceOptions::new()).await;
    let error = refusal(&service, &multicast_hello()).await;
    assert_eq!(error.kind(), ErrorKind::NotSupported);
}

#[tokio::test]
async fn they_do_not_count_among_the_direct_clients() {
    let group = "239.192.26.1:26002".parse().unwrap();
    let options = ServiceOptions::new()
        .max_direct_clients(1)
        .multicast(MulticastOptions::new(group).max_clients(2));
    let (service, _) = start(options).await;
    let _direct = watching(&service).await;
    let _one = connect(&service, roomy()).await;
    let _two = connect(&service, roomy()).await;
    let error = refusal(&service, &multicast_hello()).await;
    assert_eq!(error.kind(), ErrorKind::TooManyClients);
    assert!(error.message().contains("multicast"), "{error}");
    let stats = service.stats();
    assert_eq!((stats.sessions, stats.multicast_sessions), (3, 2));
}

#[tokio::test]
async fn requests_need_a_direct_connection() {
    let (service, _) = start(offering(26_003)).await;
    let mut client = connect(&service, roomy()).await;
    client.make_call("now");
    let reply = client.reply().await;
    assert_eq!(reply.code, ErrorKind::DirectConnectRequired.code());
    assert!(reply.message.contains("MakeCall"), "{}", reply.message);
}

#[tokio::test]
async fn live_events_come_over_the_connection_only_when_asked_for() {
    let (service, centre) = start(offering(26_004)).await;
    let mut client = deaf(&service, roomy()).await;
    let mut direct = watching(&service).await;
    centre.publish((1..=20).map(numbered));
    for number in 1..=20 {
        assert_eq!(direct.number().await, number);
    }
    // Nothing has come; a reply comes, and nothing before it.
    assert!(client.is_well().await);
    client.repair(&[(3, 5), (9, 9)]).await;
    client.passed_over(3).await;
    assert_eq!(client.position_seq(), Some(0), "1 and 2 are still missing");
    // The session knows by now what there is, and asks for the rest by itself.
    client.time_passes();
    for number in 1..=20 {
        assert_eq!(client.number().await, number);
    }
}

#[tokio::test]
async fn what_the_ring_has_lost_is_told_and_replaced() {
    let (service, centre) = start(offering(26_005).ring_events(5)).await;
    let mut client = deaf(&service, roomy()).await;
    centre.publish((1..=20).map(numbered));
    client.repair(&[(1, 20)]).await;
    // The client asks for the flow anew by itself.
    assert_eq!(client.flowing().await, 20);
    assert_eq!(
        client.gap().await,
        Gap {
            from: 1,
            to: Some(20)
        }
    );
    assert_eq!(client.snapshot(20).await.len(), 3);
    centre.publish([numbered(21)]);
    client.repair(&[(21, 21)]).await;
    assert_eq!(client.number().await, 21);
}

#[tokio::test]
async fn repairs_keep_to_the_credit() {
    let (service, centre) = start(offering(26_006)).await;
    let mut client = deaf(&service, small(8)).await;
    client.consumes = false;
    centre.publish((1..=100).map(numbered));
    client.repair(&[(1, 100)]).await;
    let mut came = 0;
    while let Ok(item) = timeout(Duration::from_millis(200), client.next()).await {
        assert!(matches!(item.unwrap(), Item::Event(_)));
        came += 1;
    }
    assert!((1..=8).contains(&came), "{came}");
    client.consumes = true;
    client.consumed(came);
    for number in came + 1..=100 {
        assert_eq!(client.number().await, i32::try_from(number).unwrap());
    }
}

#[tokio::test]
async fn it_may_not_ask_for_what_cannot_be_missing() {
    let (service, _centre) = start(offering(26_007)).await;
    let mut client = deaf(&service, roomy()).await;
    client.repair(&[(1, 1)]).await;
    assert_eq!(client.ending().await, ErrorKind::ProtocolError);
    let mut direct = watching(&service).await;
    direct.repair(&[(1, 1)]).await;
    assert_eq!(direct.ending().await, ErrorKind::ProtocolError);
    let mut idle = connect(&service, roomy()).await;
    idle.repair(&[(1, 1)]).await;
    assert_eq!(idle.ending().await, ErrorKind::ProtocolError);
}

#[tokio::test]
async fn who_loses_the_tail_gets_it_before_the_end() {
    let (service, centre) = start(offering(26_008)).await;
    let mut client = deaf(&service, roomy()).await;
    centre.publish((1..=50).map(numbered));
    let ended = tokio::spawn(service.shutdown());
    for number in 1..=50 {
        assert_eq!(client.number().await, number);
    }
    let last = client.event().await;
    assert_eq!(last.event_type(), EventType::ServiceDisconnect);
    assert_eq!(client.ending().await, ErrorKind::ServiceShutdown);
    soon("the service ends", ended).await.unwrap();
}

/// What a stranger in the group sees: datagrams while somebody listens, and then ever fewer.
#[tokio::test]
async fn datagrams_are_sent_while_somebody_listens() {
    let (service, centre) = start(offering(26_009)).await;
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP)).unwrap();
    socket.set_reuse_address(true).unwrap();
    let group: SocketAddr = "239.192.26.1:26009".parse().unwrap();
    socket.bind(&group.into()).unwrap();
    socket
        .join_multicast_v4(&[239, 192, 26, 1].into(), &[127, 0, 0, 1].into())
        .unwrap();
    socket.set_nonblocking(true).unwrap();
    let socket = UdpSocket::from_std(socket.into()).unwrap();
    centre.publish([numbered(1)]);
    let mut bytes = [0; 2048];
    let silence = timeout(Duration::from_millis(1500), socket.recv(&mut bytes)).await;
    assert!(silence.is_err(), "nobody listens");
    assert_eq!(service.stats().datagrams, 0);
    let _client = deaf(&service, roomy()).await;
    centre.publish([numbered(2)]);
    let start = std::time::Instant::now();
    let mut kinds = Vec::new();
    while start.elapsed() < Duration::from_secs(2) {
        if let Ok(length) = timeout(Duration::from_millis(200), socket.recv(&mut bytes)).await {
            assert!(length.unwrap() <= 1200);
            kinds.push(bytes[10]);
        }
    }
    let events = kinds.iter().filter(|kind| **kind == 1).count();
    let beats = kinds.iter().filter(|kind| **kind == 3).count();
    assert_eq!(events, 1, "{kinds:?}");
    assert!(
        (4..=8).contains(&beats),
        "50, 100, 200 ms … after it: {beats}"
    );
    until(&service, "datagrams are counted", |stats| {
        stats.datagrams >= 5
    })
    .await;
}

/// Who encrypts his connections would not expect the events to be readable beside them.
#[tokio::test]
async fn beside_tls_it_has_to_be_said_aloud() {
    let identity = Authority::new("ca").localhost();
    let tls = TlsOptions::new(identity.chain, identity.key).unwrap();
    let options = offering(26_010).tls(tls);
    let started = Service::start(options.clone(), Centre::new([])).await;
    let error = started.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.message().contains("insecure"), "{error}");
    assert!(
        Service::start(options.insecure(true), Centre::new([]))
            .await
            .is_ok()
    );
}

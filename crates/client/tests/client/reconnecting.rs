//! A lost connection that is made again.

use std::time::Duration;

use openccas::{
    Client, Delivery, Error, ErrorKind, Event, Events, Notice, Options, Outcome, Outputs, Reconnect,
};
use openccas_service::{Account, Service, ServiceOptions};

use crate::support::{
    Fake, Proxy, Traffic, configuration, connect, gap, kind, loss, notice, number, numbers,
    service, soon, start, until, until_service,
};

fn quickly() -> Reconnect {
    Reconnect::default()
        .first_delay(Duration::from_millis(1))
        .longest_delay(Duration::from_millis(5))
}

async fn open(proxy: &Proxy) -> Client {
    let options = Options::new().reconnect(quickly());
    soon("it connects", options.open("127.0.0.1", proxy.port()))
        .await
        .unwrap()
}

async fn disconnected(events: &mut Events) -> Error {
    match notice(events).await {
        Notice::Disconnected(error) => error,
        other => panic!("{other:?} came instead of the loss"),
    }
}

async fn reconnected(events: &mut Events) {
    match notice(events).await {
        Notice::Reconnected => {}
        other => panic!("{other:?} came instead of the connection"),
    }
}

#[tokio::test]
async fn what_was_missed_is_replayed() {
    let (service, centre) = service().await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = open(&proxy).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=10);
    numbers(&mut events, 1..=10).await;
    proxy.down();
    assert_eq!(
        disconnected(&mut events).await.kind(),
        ErrorKind::ConnectionLost
    );
    centre.tell(11..=20);
    assert!(client.is_connected(), "one is being made again");
    let error = client.make_call(1, "1").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::NotConnected, Outcome::NotSent)
    );
    assert_eq!(
        kind(connect(&client, proxy.port()).await),
        ErrorKind::AlreadyConnected
    );
    proxy.up();
    reconnected(&mut events).await;
    numbers(&mut events, 11..=20).await;
    centre.tell([21]);
    assert_eq!(number(&mut events).await, 21);
    client.make_call(1, "1").await.unwrap();
    assert_eq!(client.stats().reconnects, 1);
    assert_eq!(client.stats().gaps, 0);
}

/// Whatever the filter, every consumer is told.
#[tokio::test]
async fn all_consumers_are_told() {
    let (service, centre) = service().await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = open(&proxy).await;
    let mut all = client.events();
    let mut nothing = client.events_where(openccas::EventType::Logoff);
    configuration(&mut all).await;
    crate::support::snapshot_begin(&mut nothing).await;
    proxy.cut();
    for events in [&mut all, &mut nothing] {
        disconnected(events).await;
        reconnected(events).await;
    }
    centre.tell([1]);
    assert_eq!(number(&mut all).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_continuous_publishing() {
    let (service, centre) = service().await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = open(&proxy).await;
    let mut events = client.events();
    configuration(&mut events).await;
    let traffic = Traffic::start(&centre);
    let mut next = 1;
    for _ in 0..10 {
        traffic.goes_on(50).await;
        proxy.cut();
        let mut connected = false;
        while !connected {
            match soon("the stream goes on", events.next())
                .await
                .unwrap()
                .unwrap()
            {
                Delivery::Event(event) => {
                    assert_eq!(event.seq(), next);
                    next += 1;
                }
                Delivery::Notice(Notice::Disconnected(_)) => {}
                Delivery::Notice(Notice::Reconnected) => connected = true,
                other => panic!("{other:?} came"),
            }
        }
    }
    let last = traffic.stop();
    numbers(&mut events, i32::try_from(next).unwrap()..=last).await;
}

#[tokio::test]
async fn before_the_configuration_data_are_complete() {
    let fake = Fake::start().await;
    let client = Options::new().reconnect(quickly()).build();
    let mut events = client.events();
    client.initialize().unwrap();
    let (result, mut peer) = tokio::join!(connect(&client, fake.port()), fake.welcome());
    result.unwrap();
    let flow = next_flow(&mut peer).await;
    assert_eq!(flow.position, openccas_protocol::Position::Fresh);
    peer.session.flowing(&flow, 5);
    peer.session.snapshot_begin(5);
    peer.send().await;
    drop(peer);
    assert_eq!(crate::support::snapshot_begin(&mut events).await, 5);
    disconnected(&mut events).await;
    let mut peer = fake.welcome().await;
    reconnected(&mut events).await;
    let flow = next_flow(&mut peer).await;
    assert_eq!(flow.position, openccas_protocol::Position::Fresh);
}

async fn next_flow(peer: &mut crate::support::Peer) -> openccas_protocol::Flow {
    loop {
        if let openccas_protocol::ServiceInput::Flow(flow) = peer.input().await {
            return flow;
        }
    }
}

#[tokio::test]
async fn the_ring_has_moved_on() {
    let (service, centre) = start(ServiceOptions::new().ring_events(5)).await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = open(&proxy).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=3);
    numbers(&mut events, 1..=3).await;
    proxy.down();
    disconnected(&mut events).await;
    centre.tell(4..=100);
    proxy.up();
    reconnected(&mut events).await;
    let gap = gap(&mut events).await;
    assert_eq!((gap.from, gap.to), (4, Some(100)));
    assert_eq!(configuration(&mut events).await.0, 100);
    assert_eq!(client.stats().gaps, 1);
}

/// A service at the address of the one before it.
async fn restart(service: Service) -> (Service, std::sync::Arc<crate::support::Centre>) {
    let address = service.local_addr();
    drop(service);
    soon("the port is free again", async {
        loop {
            let centre = crate::support::Centre::new([crate::support::logon(3, "Cy")]);
            let options = ServiceOptions::new().listen(address);
            match Service::start(options, std::sync::Arc::clone(&centre) as _).await {
                Ok(service) => return (service, centre),
                Err(_) => tokio::time::sleep(Duration::from_millis(2)).await,
            }
        }
    })
    .await
}

#[tokio::test]
async fn another_run_of_the_service() {
    let (service, centre) = service().await;
    let options = Options::new().reconnect(quickly());
    let client = options
        .open("127.0.0.1", service.local_addr().port())
        .await
        .unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=3);
    numbers(&mut events, 1..=3).await;
    let (service, centre) = restart(service).await;
    disconnected(&mut events).await;
    reconnected(&mut events).await;
    let gap = gap(&mut events).await;
    assert_eq!((gap.from, gap.to), (4, None));
    assert_eq!(configuration(&mut events).await, (0, vec!["Cy".to_owned()]));
    centre.tell([1]);
    let event: Event = crate::support::event(&mut events).await;
    assert_eq!((event.seq(), event.epoch()), (1, service.epoch()));
}

#[tokio::test]
async fn requests_fail_at_once_and_are_not_repeated() {
    let (service, centre) = service().await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = open(&proxy).await;
    centre.hold();
    let request = tokio::spawn({
        let client = client.clone();
        async move { client.get_agent_call_manager_id(1).await }
    });
    let held = centre.held(1).await;
    proxy.cut();
    let error = soon("the request fails", request)
        .await
        .unwrap()
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::ConnectionLost, Outcome::Unknown)
    );
    until("it is connected again", || client.stats().reconnects == 1).await;
    centre.answer(Ok(Outputs::from(2)));
    soon("requests work again", async {
        while client.get_agent_call_manager_id(2).await.is_err() {}
    })
    .await;
    // The late answer to the first is nobody's.
    for (_, responder) in held {
        responder.answer(Ok(Outputs::from(1)));
    }
    assert_eq!(client.get_agent_call_manager_id(2).await.unwrap(), 2);
    let first = |request: &&openccas_protocol::Request| matches!(request, openccas_protocol::Request::GetAgentCallManagerId(it) if it.agent_rec_id == 1);
    assert_eq!(centre.requests().iter().filter(first).count(), 1);
}

#[tokio::test]
async fn it_gives_up_after_so_many_attempts() {
    let (service, _) = service().await;
    let proxy = Proxy::to(service.local_addr()).await;
    let options = Options::new().reconnect(quickly().attempts(3));
    let client = options.open("127.0.0.1", proxy.port()).await.unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
    proxy.down();
    disconnected(&mut events).await;
    assert_eq!(loss(&mut events).await.kind(), ErrorKind::ConnectFailed);
    proxy.connections(1 + 3).await;
    assert!(!client.is_connected());
    assert_eq!(
        client.get_last_error_info().0,
        ErrorKind::ConnectFailed.code()
    );
    // By hand it still can.
    proxy.up();
    connect(&client, proxy.port()).await.unwrap();
    client.make_call(1, "1").await.unwrap();
}

#[tokio::test]
async fn refused_credentials_are_final() {
    let accounts = [Account::new("ada", "secret", -1)];
    let (first, _) = start(ServiceOptions::new().accounts(accounts)).await;
    let address = first.local_addr();
    let options = Options::new()
        .reconnect(quickly())
        .credentials("ada", "secret", -1);
    let client = options.open("127.0.0.1", address.port()).await.unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
    drop(first);
    disconnected(&mut events).await;
    let changed = [Account::new("ada", "changed", -1)];
    let _second = soon("the port is free again", async {
        loop {
            let options = ServiceOptions::new()
                .listen(address)
                .accounts(changed.clone());
            let centre = crate::support::Centre::new([]);
            if let Ok(service) = Service::start(options, centre).await {
                return service;
            }
        }
    })
    .await;
    assert_eq!(
        loss(&mut events).await.kind(),
        ErrorKind::AuthenticationFailed
    );
    assert!(!client.is_connected());
}

#[tokio::test]
async fn uninitialize_during_the_outage() {
    let (service, _) = service().await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = open(&proxy).await;
    let mut events = client.events();
    configuration(&mut events).await;
    proxy.down();
    disconnected(&mut events).await;
    soon("it ends", client.uninitialize()).await;
    assert!(soon("the stream ends", events.next()).await.is_none());
    assert!(!client.is_connected());
    proxy.up();
    until_service(&service, "nobody is connected", |stats| stats.sessions == 0).await;
    client.initialize().unwrap();
    connect(&client, proxy.port()).await.unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
}

/// Also while an attempt hangs.
#[tokio::test]
async fn uninitialize_during_an_attempt() {
    let fake = Fake::start().await;
    let client = Options::new().reconnect(quickly()).build();
    client.initialize().unwrap();
    let (result, peer) = tokio::join!(connect(&client, fake.port()), fake.welcome());
    result.unwrap();
    drop(peer);
    let hanging = fake.accept().await;
    soon("it ends", client.uninitialize()).await;
    hanging.closed().await;
    assert_eq!(client.stats().reconnects, 0);
}

#[tokio::test]
async fn without_consumers() {
    let (service, centre) = service().await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = open(&proxy).await;
    proxy.cut();
    until("it is connected again", || client.stats().reconnects == 1).await;
    centre.tell(1..=3);
    soon("requests work again", async {
        while client.make_call(1, "1").await.is_err() {}
    })
    .await;
    assert_eq!(service.stats().deliveries, 0);
    let mut events = client.events();
    assert_eq!(configuration(&mut events).await.0, 3);
}

/// The parked session of a consumer that has gone survives the loss, too.
#[tokio::test]
async fn while_nobody_consumes() {
    let (service, centre) = service().await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = open(&proxy).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=10);
    numbers(&mut events, 1..=4).await;
    drop(events);
    proxy.cut();
    until("it is connected again", || client.stats().reconnects == 1).await;
    centre.tell(11..=12);
    let mut events = client.events();
    numbers(&mut events, 5..=12).await;
}

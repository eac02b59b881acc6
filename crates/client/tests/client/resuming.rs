//! A session that goes on over another connection, and services that have several addresses.

use openccas::{Client, ErrorKind, EventType, Notice, Options, Reconnect};
use openccas_protocol::Resume;
use openccas_service::{Account, ServiceOptions};
use std::time::Duration;

use crate::support::{
    Fake, Proxy, configuration, kind, loss, notice, numbers, refusing, service, soon, start, until,
    until_service,
};

fn coming_back() -> Options {
    Options::new().reconnect(
        Reconnect::default()
            .first_delay(Duration::from_millis(1))
            .longest_delay(Duration::from_millis(5)),
    )
}

async fn open(options: Options, port: u16) -> Client {
    soon("it connects", options.open("127.0.0.1", port))
        .await
        .unwrap()
}

/// The service has one place, and a connection in it of which it cannot know that it is dead.
#[tokio::test]
async fn a_half_open_connection_locks_nobody_out() {
    let (service, centre) = start(ServiceOptions::new().max_direct_clients(1)).await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = open(coming_back(), proxy.port()).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=10);
    numbers(&mut events, 1..=10).await;
    for round in 1..=3 {
        proxy.half_open();
        assert!(matches!(notice(&mut events).await, Notice::Disconnected(_)));
        centre.tell([10 + round]);
        assert!(matches!(notice(&mut events).await, Notice::Reconnected));
        numbers(&mut events, 10 + round..=10 + round).await;
    }
    let stats = service.stats();
    assert_eq!((stats.sessions, stats.refusals), (1, Vec::new()));
    assert_eq!(client.stats().gaps, 0);
}

/// Nobody else gets the place of a client that is on its way back.
#[tokio::test]
async fn the_place_is_kept() {
    let (service, _centre) = start(ServiceOptions::new().max_direct_clients(1)).await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = open(coming_back(), proxy.port()).await;
    proxy.down();
    until_service(&service, "the loss is noticed", |stats| stats.sessions == 0).await;
    let port = service.local_addr().port();
    assert_eq!(
        kind(Options::new().open("127.0.0.1", port).await),
        ErrorKind::TooManyClients
    );
    proxy.up();
    until("it is back", || client.stats().reconnects == 1).await;
    soon("it goes", client.close()).await;
    until_service(&service, "its place is free", |stats| stats.sessions == 0).await;
    open(Options::new(), port).await;
}

#[tokio::test]
async fn what_is_said_in_the_hello() {
    let token = |token: &str| {
        Some(Resume {
            session_token: token.to_owned(),
        })
    };
    for (options, first, second) in [
        (coming_back(), token(""), token("the token")),
        (Options::new(), None, None),
    ] {
        let fake = Fake::start().await;
        let returns = first.is_some();
        let options = options.build();
        options.initialize().unwrap();
        let (result, ()) = tokio::join!(crate::support::connect(&options, fake.port()), async {
            let mut peer = fake.accept().await;
            peer.token = "the token".to_owned();
            let hello = peer.hello().await;
            assert_eq!(hello.resume, first);
            peer.let_in(&hello).await;
        });
        result.unwrap();
        if returns {
            let mut peer = fake.accept().await;
            assert_eq!(peer.hello().await.resume, second);
        }
        assert!(!format!("{options:?}").contains("token"));
    }
}

/// Else two clients with one token would take it from each other for ever.
#[tokio::test]
async fn who_loses_the_session_to_another_does_not_come_back() {
    let fake = Fake::start().await;
    let client = coming_back().build();
    client.initialize().unwrap();
    let (result, mut peer) = tokio::join!(
        crate::support::connect(&client, fake.port()),
        fake.welcome()
    );
    result.unwrap();
    let mut events = client.events();
    peer.session.disconnect(&ErrorKind::SessionTakenOver.into());
    peer.send().await;
    assert_eq!(loss(&mut events).await.kind(), ErrorKind::SessionTakenOver);
    assert!(!client.is_connected());
    assert_eq!(client.stats().reconnects, 0);
}

#[tokio::test]
async fn the_first_address_that_lets_it_in() {
    let (_closed, closed) = refusing();
    let (full, _centre) = start(ServiceOptions::new().max_direct_clients(0)).await;
    let (service, _centre) = service().await;
    let full = full.local_addr().port();
    let options = Options::new()
        .also_at("127.0.0.1", full)
        .also_at("localhost", service.local_addr().port());
    let client = open(options, closed).await;
    client.make_call(1, "1").await.unwrap();

    let options = Options::new().also_at("127.0.0.1", full);
    let error = options.open("127.0.0.1", closed).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooManyClients);
    for port in [closed, full] {
        let address = format!("127.0.0.1:{port}");
        assert!(error.message().contains(&address), "{error}");
    }
}

/// It goes to another service when its own is gone, and back.
#[tokio::test]
async fn another_service_stands_in() {
    let (first, centre) = service().await;
    let (second, other_centre) = service().await;
    let (one, two) = (
        Proxy::to(first.local_addr()).await,
        Proxy::to(second.local_addr()).await,
    );
    let options = coming_back().also_at("127.0.0.1", two.port());
    let client = open(options, one.port()).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=3);
    numbers(&mut events, 1..=3).await;
    for (down, centre, epoch) in [
        (&one, &other_centre, second.epoch()),
        (&two, &centre, first.epoch()),
    ] {
        down.down();
        assert!(matches!(notice(&mut events).await, Notice::Disconnected(_)));
        assert!(matches!(notice(&mut events).await, Notice::Reconnected));
        assert!(matches!(notice(&mut events).await, Notice::Gap(gap) if gap.to.is_none()));
        configuration(&mut events).await;
        let told = client.expect(EventType::Retrieved, Duration::from_secs(20));
        client.make_call(1, "1").await.unwrap();
        centre.tell([9]);
        assert_eq!(told.await.unwrap().epoch(), epoch);
        crate::support::number(&mut events).await;
        one.up();
    }
}

/// One of two addresses will never let it in; the other may some time.
#[tokio::test]
async fn an_address_without_hope_is_left_out() {
    let strangers = [Account::new("bo", "other", -1)];
    let (strange, _centre) = start(ServiceOptions::new().accounts(strangers)).await;
    let own = [Account::new("ada", "secret", -1)];
    let (service, _centre) = start(ServiceOptions::new().accounts(own)).await;
    let proxy = Proxy::to(service.local_addr()).await;
    let options = coming_back()
        .credentials("ada", "secret", -1)
        .also_at("127.0.0.1", strange.local_addr().port());
    let client = open(options, proxy.port()).await;
    let mut events = client.events();
    configuration(&mut events).await;
    proxy.down();
    proxy.connections(4).await;
    assert_eq!(
        strange.stats().refusals,
        [(ErrorKind::AuthenticationFailed, 1)]
    );
    proxy.up();
    until("it is back", || client.stats().reconnects == 1).await;
}

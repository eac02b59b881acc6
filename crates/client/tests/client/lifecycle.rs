//! Initialize, connect, Uninitialize, close: in every order.

use std::{pin::pin, sync::Arc};

use futures_util::future::poll_immediate;
use openccas::{Client, ErrorKind, Outcome};
use tokio::sync::mpsc;

use crate::support::{
    Fake, configuration, connect, event, kind, loss, open, service, soon, until_service,
};

#[tokio::test]
async fn connecting_needs_initialize() {
    let (service, _) = service().await;
    let client = Client::new();
    let port = service.local_addr().port();
    assert_eq!(
        kind(connect(&client, port).await),
        ErrorKind::NotInitialized
    );
    client.initialize().unwrap();
    connect(&client, port).await.unwrap();
    assert!(client.is_connected());
}

#[tokio::test]
async fn one_connection_at_a_time() {
    let (service, _) = service().await;
    let port = service.local_addr().port();
    let client = open(&service).await;
    assert_eq!(
        kind(connect(&client, port).await),
        ErrorKind::AlreadyConnected
    );
    client
        .make_call(1, "the connection is as it was")
        .await
        .unwrap();
}

#[tokio::test]
async fn not_while_another_connect_is_under_way() {
    let fake = Fake::start().await;
    let client = Client::new();
    client.initialize().unwrap();
    let mut hanging = pin!(client.connect_with_direct_connect("127.0.0.1", fake.port().into(), ""));
    assert!(poll_immediate(&mut hanging).await.is_none());
    assert_eq!(
        kind(connect(&client, fake.port()).await),
        ErrorKind::AlreadyConnected
    );
}

#[tokio::test]
async fn initialize_twice_does_nothing() {
    let (service, _) = service().await;
    let client = open(&service).await;
    client.initialize().unwrap();
    client.initialize().unwrap();
    assert!(client.is_connected());
    client.make_call(1, "5551234").await.unwrap();
}

#[tokio::test]
async fn again_after_uninitialize() {
    let (service, _) = service().await;
    let client = open(&service).await;
    for _ in 0..3 {
        client.uninitialize().await;
        assert!(!client.is_connected());
        assert_eq!(
            kind(client.make_call(1, "1").await),
            ErrorKind::NotConnected
        );
        let port = service.local_addr().port();
        assert_eq!(
            kind(connect(&client, port).await),
            ErrorKind::NotInitialized
        );
        client.initialize().unwrap();
        connect(&client, port).await.unwrap();
        client.make_call(1, "1").await.unwrap();
        let mut events = client.events();
        configuration(&mut events).await;
    }
}

#[tokio::test]
async fn again_after_a_loss_without_initialize() {
    let (first, _) = service().await;
    let (second, _) = service().await;
    let client = open(&first).await;
    let mut events = client.events();
    configuration(&mut events).await;
    drop(first);
    assert_eq!(loss(&mut events).await.kind(), ErrorKind::ConnectionLost);
    assert!(!client.is_connected());
    connect(&client, second.local_addr().port()).await.unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
}

/// Whoever learns of a loss by whatever failed for him can connect at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn again_as_soon_as_a_request_fails() {
    let fake = Fake::start().await;
    let client = Client::new();
    client.initialize().unwrap();
    for _ in 0..50 {
        let (connected, peer) = tokio::join!(connect(&client, fake.port()), fake.welcome());
        connected.unwrap();
        let request = tokio::spawn({
            let client = client.clone();
            async move { client.make_call(1, "1").await }
        });
        let mut peer = peer;
        peer.request().await;
        drop(peer);
        assert_eq!(kind(request.await.unwrap()), ErrorKind::ConnectionLost);
    }
}

/// The vendor's sample calls Uninitialize there.
#[tokio::test]
async fn uninitialize_and_connect_from_inside_on_disconnect() {
    let (first, _) = service().await;
    let (second, _) = service().await;
    let client = open(&first).await;
    let (sender, mut results) = mpsc::unbounded_channel();
    let (again, runtime) = (client.clone(), tokio::runtime::Handle::current());
    let port = second.local_addr().port();
    client
        .on_disconnect(move |_| {
            let result = runtime.block_on(async {
                again.uninitialize().await;
                again.initialize()?;
                again
                    .connect_with_direct_connect("127.0.0.1", port.into(), "")
                    .await
            });
            sender.send(result).unwrap();
        })
        .unwrap();
    drop(first);
    soon("it connects again", results.recv())
        .await
        .unwrap()
        .unwrap();
    assert!(client.is_connected());
    client.make_call(1, "1").await.unwrap();
    client.close().await;
}

#[tokio::test]
async fn close_is_final() {
    let (service, _) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    client.close().await;
    client.close().await;
    assert!(events.next().await.is_none());
    assert_closed(&client, service.local_addr().port()).await;
    client.uninitialize().await;
    assert_closed(&client, service.local_addr().port()).await;
    until_service(&service, "the connection ends", |stats| stats.sessions == 0).await;
}

#[tokio::test]
async fn closing_what_was_never_connected() {
    let (service, _) = service().await;
    let client = Client::new();
    client.close().await;
    assert_closed(&client, service.local_addr().port()).await;
}

#[tokio::test]
async fn closing_what_was_lost() {
    let (lost, _) = service().await;
    let (service, _) = service().await;
    let client = open(&lost).await;
    let mut events = client.events();
    configuration(&mut events).await;
    drop(lost);
    loss(&mut events).await;
    client.close().await;
    assert_closed(&client, service.local_addr().port()).await;
}

async fn assert_closed(client: &Client, port: u16) {
    assert_eq!(kind(client.initialize()), ErrorKind::Closed);
    assert_eq!(client.get_last_error_info().0, ErrorKind::Closed.code());
    assert_eq!(kind(connect(client, port).await), ErrorKind::Closed);
    let refused = client.make_call(1, "1").await.unwrap_err();
    assert_eq!(
        (refused.kind(), refused.outcome()),
        (ErrorKind::Closed, Outcome::NotSent)
    );
    let expected = client
        .expect(openccas::Filter::all(), crate::support::PATIENCE)
        .await;
    assert_eq!(kind(expected), ErrorKind::Closed);
    assert!(
        soon("the stream ends", client.events().next())
            .await
            .is_none()
    );
}

#[tokio::test]
async fn uninitialize_without_a_connection() {
    let (service, _) = service().await;
    let client = Client::new();
    client.uninitialize().await;
    client.initialize().unwrap();
    client.uninitialize().await;
    assert_eq!(client.get_last_error_info(), (0, String::new()));
    client.initialize().unwrap();
    connect(&client, service.local_addr().port()).await.unwrap();
}

#[tokio::test]
async fn a_consumer_that_waits_for_a_connect_ends_with_uninitialize() {
    let client = Client::new();
    let mut events = client.events();
    client.uninitialize().await;
    assert!(soon("the stream ends", events.next()).await.is_none());
}

#[tokio::test]
async fn uninitialize_ends_a_connect_that_hangs() {
    let fake = Fake::start().await;
    let client = Client::new();
    client.initialize().unwrap();
    let hanging = tokio::spawn({
        let (client, port) = (client.clone(), fake.port());
        async move { connect(&client, port).await }
    });
    let peer = fake.accept().await;
    client.uninitialize().await;
    assert_eq!(kind(hanging.await.unwrap()), ErrorKind::NotConnected);
    peer.closed().await;
}

/// The next connect may begin before the task with the one that was ended runs again.
#[tokio::test]
async fn a_connect_that_was_ended_does_not_disturb_the_next_one() {
    let (service, _) = service().await;
    let fake = Fake::start().await;
    let client = Client::new();
    client.initialize().unwrap();
    let mut hanging =
        Box::pin(client.connect_with_direct_connect("127.0.0.1", fake.port().into(), ""));
    assert!(poll_immediate(&mut hanging).await.is_none());
    let _peer = fake.accept().await;
    client.uninitialize().await;
    client.initialize().unwrap();
    let port = service.local_addr().port();
    let mut next = Box::pin(client.connect_with_direct_connect("127.0.0.1", port.into(), ""));
    assert!(poll_immediate(&mut next).await.is_none());
    assert_eq!(kind(hanging.await), ErrorKind::NotConnected);
    soon("the next connect succeeds", next).await.unwrap();
    client.make_call(1, "1").await.unwrap();
}

#[tokio::test]
async fn a_connect_can_be_given_up() {
    let (service, _) = service().await;
    let fake = Fake::start().await;
    let client = Client::new();
    client.initialize().unwrap();
    {
        let mut hanging =
            pin!(client.connect_with_direct_connect("127.0.0.1", fake.port().into(), ""));
        assert!(poll_immediate(&mut hanging).await.is_none());
        let mut peer = fake.accept().await;
        tokio::select! {
            _ = &mut hanging => panic!("nobody answered"),
            _ = peer.hello() => {}
        }
    }
    connect(&client, service.local_addr().port()).await.unwrap();
    client.make_call(1, "1").await.unwrap();
}

/// What is left of an ended connection does not touch the next one, although nobody waited for its
/// end.
#[tokio::test]
async fn an_uninitialize_that_was_given_up_does_not_disturb_the_next_connection() {
    let (service, _) = service().await;
    let fake = Fake::start().await;
    let client = Client::new();
    client.initialize().unwrap();
    let (connected, peer) = tokio::join!(connect(&client, fake.port()), fake.welcome());
    connected.unwrap();
    // More than the sockets hold, and nobody reads: the goodbye has to wait.
    let text = "x".repeat(60_000);
    let mut waiting = Vec::new();
    while client.stats().requests_not_sent == 0 {
        let mut request = Box::pin(client.set_private_data(1, 1, &text));
        if poll_immediate(&mut request).await.is_none() {
            waiting.push(request);
        }
        tokio::task::yield_now().await;
    }
    {
        let mut ending = pin!(client.uninitialize());
        assert!(poll_immediate(&mut ending).await.is_none());
    }
    client.initialize().unwrap();
    connect(&client, service.local_addr().port()).await.unwrap();
    peer.closed().await;
    for request in waiting {
        soon("the request fails", request).await.unwrap_err();
    }
    client.make_call(1, "1").await.unwrap();
    assert!(client.is_connected());
}

#[tokio::test]
async fn dropping_all_handles_closes_the_connection() {
    let (service, _) = service().await;
    let client = open(&service).await;
    let clone = client.clone();
    drop(client);
    clone.make_call(1, "1").await.unwrap();
    drop(clone);
    until_service(&service, "the connection ends", |stats| stats.sessions == 0).await;
}

#[tokio::test]
async fn a_consumer_keeps_the_connection() {
    let (service, centre) = service().await;
    let mut events = open(&service).await.events();
    configuration(&mut events).await;
    centre.tell([1]);
    event(&mut events).await;
    drop(events);
    until_service(&service, "the connection ends", |stats| stats.sessions == 0).await;
}

#[tokio::test]
async fn uninitialize_says_goodbye() {
    let fake = Fake::start().await;
    let client = Client::new();
    client.initialize().unwrap();
    let (connected, peer) = tokio::join!(connect(&client, fake.port()), fake.welcome());
    connected.unwrap();
    let (goodbye, ()) = tokio::join!(peer.closed(), client.uninitialize());
    assert!(goodbye);
}

/// A runtime may end before its clients: nobody waits for ever.
#[test]
fn a_runtime_that_ends_takes_the_connection_with_it() {
    let serving = tokio::runtime::Runtime::new().unwrap();
    let (service, _) = serving.block_on(service());
    let short = tokio::runtime::Runtime::new().unwrap();
    let client = Arc::new(short.block_on(open(&service)));
    let mut events = client.events();
    short.block_on(configuration(&mut events));
    short.shutdown_background();
    serving.block_on(async {
        assert_eq!(loss(&mut events).await.kind(), ErrorKind::ConnectionLost);
        assert_eq!(
            kind(client.make_call(1, "1").await),
            ErrorKind::NotConnected
        );
        connect(&client, service.local_addr().port()).await.unwrap();
        client.make_call(1, "1").await.unwrap();
    });
}

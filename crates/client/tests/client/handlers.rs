//! OnEvent and OnDisconnect.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use openccas::{Client, ErrorKind, Event, EventType, Options, Parameter, Reconnect};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::support::{Fake, Proxy, Traffic, connect, open, service, soon, until, until_service};

/// Registers a handler that passes the numbers of events on.
fn listen(client: &Client) -> UnboundedReceiver<i32> {
    let (sender, receiver) = unbounded_channel();
    client
        .on_event(move |event| {
            if let Some(number) = number(&event) {
                let _ = sender.send(number);
            }
        })
        .unwrap();
    receiver
}

fn number(event: &Event) -> Option<i32> {
    (event.event_type() == EventType::Retrieved).then(|| event.long(Parameter::CALL_ID))?
}

async fn next(numbers: &mut UnboundedReceiver<i32>) -> i32 {
    soon("the handler is called", numbers.recv()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_order_and_never_two_at_once() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let inside = AtomicBool::new(false);
    let (sender, mut numbers) = unbounded_channel();
    client
        .on_event(move |event| {
            assert!(!inside.swap(true, Ordering::SeqCst), "two at once");
            std::thread::yield_now();
            inside.store(false, Ordering::SeqCst);
            if let Some(number) = number(&event) {
                sender.send(number).unwrap();
            }
        })
        .unwrap();
    let traffic = Traffic::start(&centre);
    traffic.goes_on(500).await;
    let last = traffic.stop();
    // The configuration data may have been taken after some of them.
    let first = next(&mut numbers).await;
    for expected in first + 1..=last {
        assert_eq!(next(&mut numbers).await, expected);
    }
    assert_eq!(client.stats().handler_failures, 0);
}

#[tokio::test]
async fn registered_before_the_connect() {
    let (service, centre) = service().await;
    let client = Client::new();
    let names = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&names);
    client
        .on_event(move |event| told.lock().unwrap().push(event.type_name().to_owned()))
        .unwrap();
    client.initialize().unwrap();
    connect(&client, service.local_addr().port()).await.unwrap();
    until("the configuration data come", || {
        names.lock().unwrap().len() == 4
    })
    .await;
    centre.tell([1]);
    until("the event comes", || names.lock().unwrap().len() == 5).await;
    let expected = [
        "Logon",
        "Logon",
        "ServiceGroupAdded",
        "DataComplete",
        "Retrieved",
    ];
    assert_eq!(*names.lock().unwrap(), expected);
}

/// The reply comes although the handler holds the events up.
#[tokio::test]
async fn requests_inside_a_handler() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let (sender, mut results) = unbounded_channel();
    let (inner, runtime) = (client.clone(), tokio::runtime::Handle::current());
    client
        .on_event(move |event| {
            if let Some(number) = number(&event) {
                let result = runtime.block_on(inner.make_call(number, "1"));
                sender.send(result).unwrap();
            }
        })
        .unwrap();
    until_service(&service, "events flow", |stats| stats.deliveries >= 4).await;
    centre.tell(1..=100);
    for _ in 1..=100 {
        soon("the request is answered", results.recv())
            .await
            .unwrap()
            .unwrap();
    }
    assert_eq!(centre.requests().len(), 100);
    client.close().await;
}

#[tokio::test]
async fn one_that_panics() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let (sender, mut numbers) = unbounded_channel();
    client
        .on_event(move |event| {
            if let Some(number) = number(&event) {
                sender.send(number).unwrap();
                assert!(number % 2 == 0, "odd numbers are too much for this handler");
            }
        })
        .unwrap();
    until_service(&service, "events flow", |stats| stats.deliveries >= 4).await;
    centre.tell(1..=10);
    for expected in 1..=10 {
        assert_eq!(next(&mut numbers).await, expected);
    }
    until("the failures are counted", || {
        client.stats().handler_failures == 5
    })
    .await;
}

#[tokio::test]
async fn replaced_from_inside() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let (sender, mut told) = unbounded_channel();
    let inner = client.clone();
    client
        .on_event(move |event| {
            if number(&event).is_some() {
                let sender = sender.clone();
                let second = move |event: Event| {
                    sender.send(number(&event)).unwrap();
                };
                inner.on_event(second).unwrap();
            }
        })
        .unwrap();
    until_service(&service, "events flow", |stats| stats.deliveries >= 4).await;
    centre.tell(1..=3);
    for expected in 2..=3 {
        assert_eq!(
            soon("the second is called", told.recv()).await.unwrap(),
            Some(expected)
        );
    }
}

/// The same handler, for connection after connection.
#[tokio::test]
async fn they_stay_for_the_next_connection() {
    let (service, centre) = service().await;
    let client = Client::new();
    let mut numbers = listen(&client);
    for round in 1..=3 {
        client.initialize().unwrap();
        connect(&client, service.local_addr().port()).await.unwrap();
        let flowing = 4 * u64::try_from(round).unwrap() + u64::try_from(round).unwrap() - 1;
        until_service(&service, "events flow", |stats| stats.deliveries >= flowing).await;
        centre.tell([round]);
        assert_eq!(next(&mut numbers).await, round);
        client.uninitialize().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_uninitialize_none_starts() {
    let (service, centre) = service().await;
    let traffic = Traffic::start(&centre);
    for _ in 0..30 {
        let client = Client::new();
        let over = Arc::new(AtomicBool::new(false));
        let late = Arc::new(AtomicUsize::new(0));
        let called = Arc::new(AtomicUsize::new(0));
        client
            .on_event({
                let (over, late, called) = (Arc::clone(&over), Arc::clone(&late), called.clone());
                move |_| {
                    if over.load(Ordering::SeqCst) {
                        late.fetch_add(1, Ordering::SeqCst);
                    }
                    called.fetch_add(1, Ordering::SeqCst);
                    // Slow enough that there is always a queue.
                    std::thread::sleep(Duration::from_micros(500));
                }
            })
            .unwrap();
        client.initialize().unwrap();
        connect(&client, service.local_addr().port()).await.unwrap();
        until("it is called", || called.load(Ordering::SeqCst) > 10).await;
        client.uninitialize().await;
        over.store(true, Ordering::SeqCst);
        assert_eq!(
            client.stats().queued_bytes / 20_000,
            0,
            "the queue is discarded"
        );
        // The handlers' thread is alive and has nothing more to do: the next loss is told.
        let (sender, mut losses) = unbounded_channel();
        client
            .on_disconnect(move |error| sender.send(error.kind()).unwrap())
            .unwrap();
        assert_eq!(late.load(Ordering::SeqCst), 0);
        over.store(false, Ordering::SeqCst);
        let fake = Fake::start().await;
        client.initialize().unwrap();
        let (result, peer) = tokio::join!(connect(&client, fake.port()), fake.welcome());
        result.unwrap();
        drop(peer);
        let loss = soon("the loss is told", losses.recv()).await.unwrap();
        assert_eq!(loss, ErrorKind::ConnectionLost);
    }
    drop(traffic);
}

/// A loss leaves events behind; Uninitialize discards them even in the middle of a batch.
#[tokio::test]
async fn after_a_loss_and_uninitialize_none_starts() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let (sender, mut numbers) = unbounded_channel();
    let (go, gate) = std::sync::mpsc::channel::<()>();
    client
        .on_event(move |event| {
            if let Some(number) = number(&event) {
                let _ = sender.send(number);
                let _ = gate.recv();
            }
        })
        .unwrap();
    client
        .on_disconnect(|_| panic!("the application has uninitialized"))
        .unwrap();
    until_service(&service, "events flow", |stats| stats.deliveries >= 4).await;
    centre.tell(1..=10);
    assert_eq!(next(&mut numbers).await, 1);
    until("all has come", || client.stats().events_received >= 14).await;
    drop(service);
    until("the loss is noticed", || !client.is_connected()).await;
    client.uninitialize().await;
    drop(go);
    until("the rest is discarded", || client.stats().queued_bytes == 0).await;
    assert!(numbers.try_recv().is_err(), "a handler started");
    assert_eq!(client.stats().handler_failures, 0);
}

#[tokio::test]
async fn on_disconnect_once_and_after_the_last_event() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let (sender, mut told) = unbounded_channel();
    let disconnects = sender.clone();
    client
        .on_disconnect(move |error| disconnects.send(Err(error.kind())).unwrap())
        .unwrap();
    client
        .on_event(move |event| {
            if let Some(number) = number(&event) {
                sender.send(Ok(number)).unwrap();
            }
        })
        .unwrap();
    until_service(&service, "events flow", |stats| stats.deliveries >= 4).await;
    centre.tell(1..=100);
    until("all has come", || client.stats().events_received >= 104).await;
    drop(service);
    for expected in 1..=100 {
        assert_eq!(soon("an event", told.recv()).await.unwrap(), Ok(expected));
    }
    let loss = soon("the loss is told", told.recv()).await.unwrap();
    assert_eq!(loss, Err(ErrorKind::ConnectionLost));
    client.close().await;
    drop(client);
    assert!(
        soon("the handlers are gone", told.recv()).await.is_none(),
        "told twice"
    );
}

#[tokio::test]
async fn on_disconnect_alone_makes_no_events_flow() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let (sender, mut told) = unbounded_channel();
    client
        .on_disconnect(move |error| sender.send(error.kind()).unwrap())
        .unwrap();
    centre.tell(1..=10);
    client.make_call(1, "1").await.unwrap();
    assert_eq!(service.stats().deliveries, 0);
    drop(service);
    let loss = soon("the loss is told", told.recv()).await.unwrap();
    assert_eq!(loss, ErrorKind::ConnectionLost);
}

#[tokio::test]
async fn on_disconnect_not_on_uninitialize() {
    let (service, _) = service().await;
    let client = open(&service).await;
    let (sender, mut told) = unbounded_channel();
    client
        .on_disconnect(move |error| sender.send(error.kind()).unwrap())
        .unwrap();
    client.on_event(|_| {}).unwrap();
    client.uninitialize().await;
    client.close().await;
    drop(client);
    assert!(soon("the handlers are gone", told.recv()).await.is_none());
}

/// Giving up on a connection that was lost is not another loss.
#[tokio::test]
async fn on_disconnect_once_although_reconnecting_fails() {
    for with_events in [true, false] {
        let (service, _) = service().await;
        let proxy = Proxy::to(service.local_addr()).await;
        let policy = Reconnect::default()
            .first_delay(Duration::from_millis(1))
            .attempts(3);
        let options = Options::new().reconnect(policy);
        let client = options.open("127.0.0.1", proxy.port()).await.unwrap();
        let (sender, mut told) = unbounded_channel();
        client
            .on_disconnect(move |error| sender.send(error.kind()).unwrap())
            .unwrap();
        if with_events {
            client.on_event(|_| {}).unwrap();
        }
        proxy.cut();
        soon("the loss is told", told.recv()).await.unwrap();
        until("it is connected again", || client.stats().reconnects == 1).await;
        proxy.down();
        soon("the second loss is told", told.recv()).await.unwrap();
        until("it gives up", || !client.is_connected()).await;
        client.close().await;
        drop(client);
        assert!(
            soon("the handlers are gone", told.recv()).await.is_none(),
            "told twice"
        );
    }
}

/// What a handler has captured lives no longer than the client is used.
#[tokio::test]
async fn close_lets_go_of_what_handlers_hold() {
    let (service, _) = service().await;
    let client = open(&service).await;
    let kept = Arc::new(());
    let (event, disconnect, inner) = (Arc::clone(&kept), Arc::clone(&kept), client.clone());
    client
        .on_event(move |_| {
            let _ = (&event, &inner);
        })
        .unwrap();
    client
        .on_disconnect(move |_| {
            let _ = &disconnect;
        })
        .unwrap();
    client.close().await;
    drop(client);
    until("the handlers are gone", || Arc::strong_count(&kept) == 1).await;
}

#[tokio::test]
async fn closing_and_dropping_inside_a_handler() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let (sender, mut done) = unbounded_channel();
    let (inner, runtime) = (
        Mutex::new(Some(client.clone())),
        tokio::runtime::Handle::current(),
    );
    client
        .on_event(move |_| {
            let client = inner
                .lock()
                .unwrap()
                .take()
                .expect("called after the close");
            runtime.block_on(client.close());
            drop(client);
            sender.send(()).unwrap();
        })
        .unwrap();
    drop(client);
    soon("the handler is done", done.recv()).await.unwrap();
    until_service(&service, "the connection ends", |stats| stats.sessions == 0).await;
    centre.tell([1]);
    assert!(soon("the handler is gone", done.recv()).await.is_none());
}

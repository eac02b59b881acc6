//! Waiting for one event: the way from `sent` to `happened`.

use std::time::Duration;

use futures_util::future::{join_all, poll_immediate};
use openccas::{Client, ErrorKind, EventType, Filter, Options, Outputs, Parameter, Reconnect};
use openccas_protocol::Request;
use openccas_service::NewEvent;

use crate::support::{
    Centre, PATIENCE, Proxy, Traffic, configuration, connect, kind, number, numbered, open,
    service, snapshot_begin, soon, until, until_service,
};

/// Every `retrieve_call` makes the event happen at once, before it is answered.
fn obedient(centre: &Centre) {
    centre.script(|centre, request, caller, responder| {
        if let Request::RetrieveCall(request) = request {
            let correlation = Some(caller.correlation);
            centre.publish([NewEvent {
                correlation,
                ..numbered(request.call_id)
            }]);
        }
        responder.answer(Ok(Outputs::default()));
    });
}

fn retrieved(call_id: i32) -> Filter {
    Filter::from(EventType::Retrieved).long(Parameter::CALL_ID, call_id)
}

/// Makes the request and waits for what it causes.
async fn retrieve(client: &Client, call_id: i32) {
    let event = client.expect(retrieved(call_id), PATIENCE);
    client.retrieve_call(1, call_id).await.unwrap();
    let event = soon("the event comes", event).await.unwrap();
    assert_eq!(event.long(Parameter::CALL_ID), Some(call_id));
    assert!(event.correlation().is_some());
}

#[tokio::test]
async fn without_any_consumer() {
    let (service, centre) = service().await;
    obedient(&centre);
    let client = open(&service).await;
    for call_id in 1..=50 {
        retrieve(&client, call_id).await;
    }
    // Nobody takes part in the stream: no configuration data, nothing but what was waited for.
    client.make_call(1, "1").await.unwrap();
    assert_eq!(client.stats().events_received, 50);
    assert_eq!(client.stats().queued_bytes, 0);
}

#[tokio::test]
async fn beside_consumers_that_read_and_one_that_does_not() {
    let (service, centre) = service().await;
    obedient(&centre);
    let client = open(&service).await;
    let mut blocked = client.events();
    let mut reading = client.events();
    snapshot_begin(&mut blocked).await;
    configuration(&mut reading).await;
    for call_id in 1..=50 {
        retrieve(&client, call_id).await;
        assert_eq!(number(&mut reading).await, call_id);
    }
}

#[tokio::test]
async fn before_the_connect_there_is_nothing_to_expect() {
    let client = Client::new();
    assert_eq!(
        kind(client.expect(Filter::all(), PATIENCE).await),
        ErrorKind::NotConnected
    );
}

#[tokio::test]
async fn configuration_data_are_no_news() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let logon = client.expect(EventType::Logon, PATIENCE);
    let mut logon = Box::pin(logon);
    let mut events = client.events();
    configuration(&mut events).await;
    assert!(poll_immediate(&mut logon).await.is_none());
    centre.publish([crate::support::logon(9, "Zoë")]);
    let event = soon("somebody logs on", logon).await.unwrap();
    assert_eq!(event.text(Parameter::NAME), Some("Zoë"));
}

/// What happened while the session was parked had happened before anybody waited.
#[tokio::test]
async fn a_backlog_is_no_news() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    drop(events);
    client.make_call(1, "1").await.unwrap();
    centre.tell(1..=5);
    let mut expected = Box::pin(client.expect(EventType::Retrieved, PATIENCE));
    let mut events = client.events();
    assert_eq!(number(&mut events).await, 1);
    assert!(poll_immediate(&mut expected).await.is_none());
    centre.tell([6]);
    let event = soon("the event comes", expected).await.unwrap();
    assert_eq!(event.long(Parameter::CALL_ID), Some(6));
}

#[tokio::test]
async fn time_runs_out() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let error = client
        .expect(EventType::Logoff, Duration::from_millis(50))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell([1]);
    assert_eq!(number(&mut events).await, 1);
}

#[tokio::test]
async fn the_connection_ends() {
    let (service, _) = service().await;
    let client = open(&service).await;
    let stopped = client.expect(Filter::all(), PATIENCE);
    client.uninitialize().await;
    assert_eq!(
        kind(soon("it ends", stopped).await),
        ErrorKind::NotConnected
    );
    client.initialize().unwrap();
    connect(&client, service.local_addr().port()).await.unwrap();
    let lost = client.expect(Filter::all(), PATIENCE);
    client.make_call(1, "1").await.unwrap();
    drop(service);
    assert_eq!(kind(soon("it ends", lost).await), ErrorKind::ConnectionLost);
}

/// Nobody can tell whether the event came meanwhile.
#[tokio::test]
async fn the_connection_ends_and_is_made_again() {
    let (service, centre) = service().await;
    obedient(&centre);
    let proxy = Proxy::to(service.local_addr()).await;
    let policy = Reconnect::default().first_delay(Duration::from_millis(1));
    let client = Options::new()
        .reconnect(policy)
        .open("127.0.0.1", proxy.port())
        .await
        .unwrap();
    let lost = client.expect(EventType::Logoff, PATIENCE);
    retrieve(&client, 1).await;
    proxy.cut();
    assert_eq!(kind(soon("it ends", lost).await), ErrorKind::ConnectionLost);
    until("it is connected again", || client.stats().reconnects == 1).await;
    soon("requests work again", async {
        while client.make_call(1, "1").await.is_err() {}
    })
    .await;
    retrieve(&client, 2).await;
}

#[tokio::test]
async fn dropped_ones_leave_nothing_behind() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    for _ in 0..100 {
        let mut expected = Box::pin(client.expect(Filter::all(), PATIENCE));
        assert!(poll_immediate(&mut expected).await.is_none());
    }
    client.make_call(1, "1").await.unwrap();
    centre.tell(1..=10);
    client.make_call(1, "1").await.unwrap();
    assert_eq!(client.stats().events_received, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hundreds_at_once() {
    let (service, centre) = service().await;
    obedient(&centre);
    let client = open(&service).await;
    let tasks = (1..=500).map(|call_id| {
        let client = client.clone();
        tokio::spawn(async move { retrieve(&client, call_id).await })
    });
    for result in soon("all events come", join_all(tasks)).await {
        result.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_continuous_publishing() {
    let (service, centre) = service().await;
    obedient(&centre);
    let traffic = Traffic::start(&centre);
    let client = open(&service).await;
    for round in 0..100 {
        // Negative numbers are nobody else's.
        retrieve(&client, -1 - round).await;
    }
    drop(traffic);
}

/// One event may be what several waited for.
#[tokio::test]
async fn several_wait_for_the_same() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let expected: Vec<_> = (0..10)
        .map(|_| client.expect(retrieved(7), PATIENCE))
        .collect();
    client.make_call(1, "1").await.unwrap();
    centre.tell([6, 7]);
    for event in soon("the event comes", join_all(expected)).await {
        assert_eq!(event.unwrap().seq(), 2);
    }
}

/// In a handler: it holds up the events behind it, and none of what it waits for itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inside_a_handler() {
    let (service, centre) = service().await;
    obedient(&centre);
    let client = open(&service).await;
    let (sender, mut done) = tokio::sync::mpsc::unbounded_channel();
    let (inner, runtime) = (client.clone(), tokio::runtime::Handle::current());
    client
        .on_event(move |event| {
            if event.long(Parameter::CALL_ID) == Some(1) {
                runtime.block_on(retrieve(&inner, 2));
                sender.send(()).unwrap();
            }
        })
        .unwrap();
    until_service(&service, "events flow", |stats| stats.deliveries >= 4).await;
    centre.tell([1]);
    soon("the handler is done", done.recv()).await.unwrap();
    client.close().await;
}

/// What others do, with no flow of events and nothing that tells the service of the expectation.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn behind_ready_nothing_is_missed() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    for number in 1..=200 {
        // Its twin had happened before.
        centre.tell([number]);
        client.make_call(1, "1").await.unwrap();
        let mut expected = client.expect(retrieved(number), PATIENCE);
        soon("it is in effect", expected.ready()).await.unwrap();
        centre.tell([number]);
        let event = soon("the event comes", expected).await.unwrap();
        assert_eq!(event.seq(), u64::try_from(2 * number).unwrap());
    }
}

#[tokio::test]
async fn ready_tells_why_it_never_will_be() {
    let mut early = Client::new().expect(Filter::all(), PATIENCE);
    assert_eq!(kind(early.ready().await), ErrorKind::NotConnected);
    assert_eq!(kind(early.await), ErrorKind::NotConnected);
    let fake = crate::support::Fake::start().await;
    let port = fake.port();
    let (client, _peer) = tokio::join!(
        async { Client::open("127.0.0.1", port).await.unwrap() },
        fake.welcome()
    );
    // The service says nothing.
    let mut silent = client.expect(Filter::all(), Duration::from_millis(20));
    assert_eq!(kind(silent.ready().await), ErrorKind::Timeout);
    assert_eq!(kind(silent.await), ErrorKind::Timeout);
}

/// The flow begins anew, with configuration data, while somebody waits: what happens in between is
/// in none of the two, and comes all the same, and in order.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn consumers_that_join_hide_nothing() {
    let (service, centre) = service().await;
    let traffic = Traffic::start(&centre);
    for round in 0..100 {
        let client = open(&service).await;
        let mut expected = client.expect(EventType::Retrieved, PATIENCE);
        let mut own = client.expect(retrieved(-1 - round), PATIENCE);
        soon("it is in effect", own.ready()).await.unwrap();
        soon("it is in effect", expected.ready()).await.unwrap();
        let teller = std::sync::Arc::clone(&centre);
        let told = tokio::task::spawn_blocking(move || teller.tell([-1 - round]));
        let mut events = client.events();
        let model = (round % 3 == 0).then(|| client.model());
        soon("the event comes", own).await.unwrap();
        soon("the next event comes", expected).await.unwrap();
        told.await.unwrap();
        let (seam, _) = configuration(&mut events).await;
        for seq in seam + 1..=seam + 20 {
            assert_eq!(crate::support::event(&mut events).await.seq(), seq);
        }
        assert_eq!(client.stats().gaps, 0);
        drop(model);
        client.close().await;
    }
    drop(traffic);
}

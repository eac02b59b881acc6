//! The picture that a client keeps.

use std::{sync::Arc, time::Duration};

use openccas::{
    Client, ErrorKind, EventType, Filter, Model, Options, Parameter, Reconnect, blocking,
    model::Picture,
};
use openccas_protocol::{EventBody, emit};
use openccas_service::{NewEvent, ServiceOptions};

use crate::support::{
    Centre, PATIENCE, Proxy, Traffic, configuration, connect, group, kind, logon, number, numbers,
    open, open_with, quiet, service, soon, start, until,
};

/// Waits until the picture is such.
async fn shows(
    model: &mut Model,
    what: &str,
    condition: impl FnMut(&Picture) -> bool,
) -> Arc<Picture> {
    soon(what, model.wait_until(condition)).await.unwrap()
}

async fn complete(model: &mut Model) -> Arc<Picture> {
    shows(model, "the picture is complete", Picture::is_complete).await
}

fn names(picture: &Picture) -> Vec<&str> {
    picture
        .agents()
        .filter_map(|agent| agent.name.as_deref())
        .collect()
}

fn new_event(body: EventBody) -> NewEvent {
    NewEvent {
        body,
        ..logon(0, "")
    }
}

fn ready(rec_id: i32) -> NewEvent {
    new_event(emit::Ready { rec_id }.body())
}

fn is_ready(picture: &Picture, rec_id: i32) -> bool {
    picture
        .agent(rec_id)
        .and_then(|agent| agent.voice.is_ready().get())
        == Some(true)
}

fn quickly() -> Options {
    let quickly = Reconnect::default().first_delay(Duration::from_millis(1));
    Options::new().reconnect(quickly.longest_delay(Duration::from_millis(5)))
}

#[tokio::test]
async fn it_is_complete_and_follows_events() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut model = client.model();
    let picture = complete(&mut model).await;
    assert_eq!(names(&picture), ["Ada", "Bo"]);
    assert_eq!(picture.group(5).unwrap().name.as_deref(), Some("Sales"));
    assert!(picture.is_connected() && picture.epoch().is_some());
    assert_eq!(picture.seq(), Some(0));
    centre.publish([ready(2)]);
    let after = shows(&mut model, "Bo is ready", |picture| is_ready(picture, 2)).await;
    assert_eq!(after.seq(), Some(1));
    assert!(!is_ready(&picture, 2), "a snapshot does not change");
}

#[tokio::test]
async fn made_before_the_connect_it_waits_for_it() {
    let (service, _centre) = service().await;
    let client = Client::new();
    let mut model = client.model();
    assert!(!model.snapshot().is_connected() && !model.snapshot().is_complete());
    client.initialize().unwrap();
    connect(&client, service.local_addr().port()).await.unwrap();
    let picture = complete(&mut model).await;
    assert_eq!(names(&picture), ["Ada", "Bo"]);
}

#[tokio::test]
async fn it_needs_no_consumer_and_holds_back_none() {
    let (service, centre) = service().await;
    let client = open_with(Options::new().queue(64 * 1024, 100), &service).await;
    let mut model = client.model();
    complete(&mut model).await;
    centre.tell(1..=10_000);
    shows(&mut model, "all has come", |picture| {
        picture.seq() == Some(10_000)
    })
    .await;
    assert_eq!(client.stats().queued_bytes, 0);
    // Each was a call from before the connect, for all that is known.
    assert!(model.snapshot().calls().count() <= Picture::MOST_PER_AGENT);
}

/// The model joins consumers in the middle of their stream: it gets its configuration data, and
/// they miss nothing and get nothing twice.
#[tokio::test]
async fn consumers_miss_nothing_when_a_model_joins() {
    let (service, centre) = service().await;
    let traffic = Traffic::start(&centre);
    let client = open(&service).await;
    let mut events = client.events();
    let (seam, _) = configuration(&mut events).await;
    let mut next = i32::try_from(seam).unwrap() + 1;
    for _ in 0..20 {
        let mut model = client.model();
        numbers(&mut events, next..=next + 40).await;
        next += 41;
        let picture = complete(&mut model).await;
        assert_eq!(names(&picture), ["Ada", "Bo"]);
        let seq = picture.seq();
        shows(&mut model, "it goes on", |picture| picture.seq() > seq).await;
        numbers(&mut events, next..=next + 10).await;
        next += 11;
    }
    let last = traffic.stop();
    numbers(&mut events, next..=last).await;
    quiet(&mut events);
    assert_eq!(client.stats().gaps, 0);
}

#[tokio::test]
async fn with_a_consumer_that_does_not_read() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=100);
    until("it has come", || client.stats().queued_bytes > 0).await;
    let mut model = client.model();
    complete(&mut model).await;
    centre.tell(101..=200);
    shows(&mut model, "all has come", |picture| {
        picture.seq() == Some(200)
    })
    .await;
    numbers(&mut events, 1..=200).await;
}

#[tokio::test]
async fn a_consumer_that_joins_a_model_gets_what_comes_from_then_on() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut model = client.model();
    complete(&mut model).await;
    centre.tell(1..=5);
    shows(&mut model, "they came", |picture| picture.seq() == Some(5)).await;
    let mut events = client.events();
    centre.tell([6]);
    assert_eq!(number(&mut events).await, 6);
    // It goes, and the flow goes on for the model.
    drop(events);
    centre.tell([7]);
    shows(&mut model, "it goes on", |picture| picture.seq() == Some(7)).await;
    let mut events = client.events();
    centre.tell([8]);
    assert_eq!(number(&mut events).await, 8);
    // The model goes, and the consumer stays.
    drop(model);
    centre.tell([9]);
    assert_eq!(number(&mut events).await, 9);
}

#[tokio::test]
async fn when_the_last_handle_goes_the_flow_stops() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut model = client.model();
    let twin = model.clone();
    let third = client.model();
    complete(&mut model).await;
    drop((model, third));
    centre.tell([1]);
    until("the twin sees it", || twin.snapshot().seq() == Some(1)).await;
    drop(twin);
    client.make_call(1, "1").await.unwrap();
    let sent = service.stats().deliveries;
    centre.tell(2..=5);
    client.make_call(1, "1").await.unwrap();
    assert_eq!(service.stats().deliveries, sent);
    // Who comes next begins anew, a model as well as a consumer.
    let mut events = client.events();
    assert_eq!(configuration(&mut events).await.0, 5);
    drop(events);
    assert_eq!(complete(&mut client.model()).await.seq(), Some(5));
}

#[tokio::test]
async fn it_outlives_a_lost_connection() {
    let (service, centre) = service().await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = soon("it connects", quickly().open("127.0.0.1", proxy.port()))
        .await
        .unwrap();
    let mut model = client.model();
    complete(&mut model).await;
    centre.publish([new_event(
        emit::Held {
            rec_id: 1,
            call_id: 40,
            on_hold: false,
        }
        .body(),
    )]);
    shows(&mut model, "a call", |picture| picture.call(40).is_some()).await;
    proxy.down();
    shows(&mut model, "the loss", |picture| !picture.is_connected()).await;
    assert_eq!(names(&model.snapshot()), ["Ada", "Bo"]);
    centre.publish([ready(1)]);
    proxy.up();
    let picture = shows(&mut model, "what was missed", |picture| {
        is_ready(picture, 1)
    })
    .await;
    // Replayed: so the call is still known.
    assert!(picture.is_connected() && picture.is_complete() && picture.call(40).is_some());
    assert_eq!(picture.gaps(), 0);
}

#[tokio::test]
async fn what_the_ring_no_longer_has_is_replaced() {
    let (service, centre) = start(ServiceOptions::new().ring_events(5)).await;
    let proxy = Proxy::to(service.local_addr()).await;
    let client = soon("it connects", quickly().open("127.0.0.1", proxy.port()))
        .await
        .unwrap();
    let mut model = client.model();
    complete(&mut model).await;
    centre.publish([new_event(
        emit::Held {
            rec_id: 1,
            call_id: 40,
            on_hold: false,
        }
        .body(),
    )]);
    shows(&mut model, "a call", |picture| picture.call(40).is_some()).await;
    proxy.down();
    shows(&mut model, "the loss", |picture| !picture.is_connected()).await;
    centre.publish([
        new_event(emit::Logoff { rec_id: 2 }.body()),
        logon(3, "Cy"),
        group(6, "Support"),
    ]);
    for _ in 0..20 {
        centre.publish([ready(1)]);
    }
    proxy.up();
    let picture = shows(&mut model, "the new picture", |picture| {
        picture.is_connected() && picture.is_complete() && picture.gaps() > 0
    })
    .await;
    assert_eq!(names(&picture), ["Ada", "Cy"]);
    assert!(picture.call(40).is_none() && picture.group(6).is_some());
    assert!(is_ready(&picture, 1));
}

#[tokio::test]
async fn without_reconnecting_it_says_that_it_is_old() {
    let (service, _centre) = service().await;
    let client = open(&service).await;
    let mut model = client.model();
    complete(&mut model).await;
    service.shutdown().await;
    let picture = shows(&mut model, "the end", |picture| !picture.is_connected()).await;
    assert_eq!(names(&picture), ["Ada", "Bo"]);
    // The next connection brings it up to date.
    let centre = Centre::new([logon(9, "Zoe")]);
    let options = ServiceOptions::new();
    let service = openccas_service::Service::start(options, centre as _)
        .await
        .unwrap();
    connect(&client, service.local_addr().port()).await.unwrap();
    let picture = shows(&mut model, "it is new", |picture| {
        picture.agent(9).is_some()
    })
    .await;
    assert_eq!(names(&picture), ["Zoe"]);
    client.uninitialize().await;
    assert!(!model.snapshot().is_connected());
}

#[tokio::test]
async fn a_closed_client_changes_no_picture() {
    let (service, _centre) = service().await;
    let client = open(&service).await;
    let mut model = client.model();
    complete(&mut model).await;
    client.close().await;
    assert_eq!(
        kind(soon("it ends", model.wait_until(|_| false)).await),
        ErrorKind::Closed
    );
    assert_eq!(names(&model.snapshot()), ["Ada", "Bo"]);
    let mut model = client.model();
    assert_eq!(
        kind(soon("it ends", model.changed()).await),
        ErrorKind::Closed
    );
}

/// What the model gets alone does not meet expectations; they get it in its place.
#[tokio::test]
async fn expectations_while_a_model_joins() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    let filter = |number| Filter::from(EventType::Retrieved).long(Parameter::CALL_ID, number);
    for number in 1..=50 {
        let expected = client.expect(filter(number), PATIENCE);
        let model = client.model();
        centre.tell([number]);
        let event = soon("it comes", expected).await.unwrap();
        assert_eq!(event.long(Parameter::CALL_ID), Some(number));
        drop(model);
    }
    numbers(&mut events, 1..=50).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn for_threads() {
    let (service, centre) = service().await;
    let port = service.local_addr().port();
    let thread = std::thread::spawn(move || {
        let client = blocking::Client::open("127.0.0.1", port).unwrap();
        let mut model = client.model();
        model.wait_until(Picture::is_complete).unwrap();
        assert_eq!(names(&model.snapshot()), ["Ada", "Bo"]);
        assert!(!model.changed_timeout(Duration::from_millis(1)).unwrap());
        centre.publish([ready(1)]);
        while !is_ready(&model.snapshot(), 1) {
            model.changed().unwrap();
        }
        client.close();
        // The last change is that there is no connection any more.
        assert!(model.changed_timeout(PATIENCE).unwrap());
        assert!(!model.snapshot().is_connected());
        assert_eq!(model.changed().unwrap_err().kind(), ErrorKind::Closed);
    });
    soon(
        "the thread ends",
        tokio::task::spawn_blocking(|| thread.join()),
    )
    .await
    .unwrap()
    .unwrap();
}

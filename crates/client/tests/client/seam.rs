//! From the configuration data to live events: nothing is lost or doubled in between.

use openccas::{Client, EventType, Filter, Options, Parameter};

use crate::support::{
    Traffic, configuration, connect, event, number, numbers, open, service, soon,
};

#[tokio::test]
async fn a_consumer_before_the_connect() {
    let (service, centre) = service().await;
    centre.tell(1..=3);
    let client = Client::new();
    let mut events = client.events();
    client.initialize().unwrap();
    connect(&client, service.local_addr().port()).await.unwrap();
    let (seam, names) = configuration(&mut events).await;
    assert_eq!(seam, 3);
    assert_eq!(names, ["Ada", "Bo", "Sales"]);
    centre.tell([4]);
    let live = event(&mut events).await;
    assert_eq!((live.seq(), live.is_snapshot()), (4, false));
    assert_eq!(live.epoch(), service.epoch());
}

/// Programs in the field register after the connect, and still get the configuration data first.
#[tokio::test]
async fn a_consumer_after_the_connect() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.tell(1..=3);
    client
        .make_call(1, "the events have happened")
        .await
        .unwrap();
    let mut events = client.events();
    assert_eq!(configuration(&mut events).await.0, 3);
    centre.tell([4]);
    assert_eq!(number(&mut events).await, 4);
}

#[tokio::test]
async fn without_a_consumer_nothing_is_sent() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.tell(1..=1000);
    client.make_call(1, "1").await.unwrap();
    assert_eq!(service.stats().deliveries, 0);
    assert_eq!(client.stats().events_received, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_continuous_publishing() {
    let (service, centre) = service().await;
    let _traffic = Traffic::start(&centre);
    for late in [false, true] {
        for _ in 0..20 {
            let client = Client::new();
            let early = (!late).then(|| client.events());
            client.initialize().unwrap();
            connect(&client, service.local_addr().port()).await.unwrap();
            let mut events = early.unwrap_or_else(|| client.events());
            let seam = i32::try_from(configuration(&mut events).await.0).unwrap();
            // The numbers are the positions: what follows the seam is the next one.
            numbers(&mut events, seam + 1..=seam + 50).await;
            client.close().await;
        }
    }
}

/// A second consumer begins where the stream is, and sees the same from there.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_consumer_joins() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut first = client.events();
    configuration(&mut first).await;
    let traffic = Traffic::start(&centre);
    for _ in 0..20 {
        let mut second = client.events();
        let from = number(&mut second).await;
        numbers(&mut second, from + 1..=from + 50).await;
    }
    let last = traffic.stop();
    numbers(&mut first, 1..=last).await;
}

/// Somebody who waits for one event makes live events flow. Who then wants all of them gets them
/// from the beginning all the same.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_consumer_beside_an_expectation() {
    let (service, centre) = service().await;
    let _traffic = Traffic::start(&centre);
    for _ in 0..50 {
        let client = open(&service).await;
        let never = Filter::from(EventType::Logoff);
        let waiting = client.expect(never, crate::support::PATIENCE);
        // The live events are on their way now.
        let any = client.expect(Filter::all(), crate::support::PATIENCE);
        soon("events flow", any).await.unwrap();
        let mut events = client.events();
        let seam = i32::try_from(configuration(&mut events).await.0).unwrap();
        numbers(&mut events, seam + 1..=seam + 20).await;
        drop(waiting);
        numbers(&mut events, seam + 21..=seam + 40).await;
        client.close().await;
    }
}

#[tokio::test]
async fn events_are_passed_on_whole() {
    use openccas_protocol::EventBody;
    let (service, centre) = service().await;
    let client = Options::new()
        .open("127.0.0.1", service.local_addr().port())
        .await
        .unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
    let body = EventBody::build(EventType::Unknown(9_999))
        .text(Parameter::NAME, "Zoë 山田 😀")
        .named_long("Later", -5)
        .named_text("Latest", "");
    let mut unknown = crate::support::numbered(0);
    unknown.body = body.finish();
    centre.publish([unknown]);
    let event = event(&mut events).await;
    assert_eq!(event.event_type(), EventType::Unknown(9_999));
    assert_eq!(event.get_string_value("name").unwrap(), "Zoë 山田 😀");
    assert_eq!(event.get_long_value("LATER").unwrap(), -5);
    assert_eq!(event.get_string_value("Later").unwrap(), "-5");
    assert_eq!(event.get_string_value("latest").unwrap(), "");
    assert!(event.get_string_value("earlier").is_err());
    let names: Vec<_> = event.fields().map(|field| field.name.to_owned()).collect();
    assert_eq!(names, ["Name", "Later", "Latest"]);
}

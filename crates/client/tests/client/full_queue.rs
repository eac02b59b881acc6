//! Expected events beside consumers that take none: they come, and the consumers lose nothing.

use std::time::Duration;

use futures_util::future::join_all;
use openccas::{
    Client, Delivery, ErrorKind, EventType, Events, Filter, Notice, Options, Parameter,
};
use openccas_service::ServiceOptions;

use crate::support::{
    Centre, PATIENCE, Traffic, configuration, event, gap, kind, loss, numbers, open_with, service,
    sized, snapshot_begin, soon, start, until,
};

const QUEUE: u64 = 64 * 1024;

fn small() -> Options {
    Options::new().queue(QUEUE, 1_000_000)
}

fn retrieved(call_id: i32) -> Filter {
    Filter::from(EventType::Retrieved).long(Parameter::CALL_ID, call_id)
}

async fn full(client: &Client) {
    until("the queue is full", || {
        client.stats().queued_bytes > QUEUE - 2000
    })
    .await;
    // What was under way is here when this is answered.
    client.make_call(1, "1").await.unwrap();
}

fn publish(centre: &Centre, numbers: std::ops::RangeInclusive<i32>) {
    for number in numbers {
        centre.publish([sized(number, 1000)]);
    }
}

/// A client whose consumer has the configuration data, and takes nothing more.
async fn filled(centre: &Centre, service: &openccas_service::Service) -> (Client, Events) {
    let client = open_with(small(), service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    publish(centre, 1..=500);
    full(&client).await;
    (client, events)
}

/// Reads on to a delivery that is such. Before it come the events from 1 on; gives the number of the
/// one that would be next.
async fn read_to(
    events: &mut Events,
    is_last: impl Fn(&openccas::Result<Delivery>) -> bool,
) -> (u64, openccas::Result<Delivery>) {
    let mut next = 1;
    loop {
        let delivery = soon("the stream goes on", events.next()).await.unwrap();
        match &delivery {
            last if is_last(last) => return (next, delivery),
            Ok(Delivery::Event(event)) => assert_eq!(event.seq(), next),
            other => panic!("{other:?} came"),
        }
        next += 1;
    }
}

#[tokio::test]
async fn it_comes_and_the_consumer_gets_everything_later() {
    let (service, centre) = service().await;
    let (client, mut events) = filled(&centre, &service).await;
    let mut last = 500;
    for _ in 0..20 {
        // Also one like those that lie behind, in the service.
        let mut expected = client.expect(EventType::Retrieved, PATIENCE);
        soon("it is in effect", expected.ready()).await.unwrap();
        last += 1;
        centre.publish([sized(last, 1000)]);
        let event = soon("it comes", expected).await.unwrap();
        assert_eq!(event.long(Parameter::CALL_ID), Some(last));
    }
    assert!(client.stats().queued_bytes <= QUEUE + 2000);
    numbers(&mut events, 1..=last).await;
    assert_eq!(client.stats().gaps, 0);
}

/// The queue fills up between the expectation and the event.
#[tokio::test]
async fn it_was_expected_before_the_queue_was_full() {
    let (service, centre) = service().await;
    let client = open_with(small(), &service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    let all: Vec<_> = [100, 250, 400, 500]
        .map(|number| client.expect(retrieved(number), PATIENCE))
        .into();
    publish(&centre, 1..=500);
    for (event, number) in join_all(all).await.into_iter().zip([100, 250, 400, 500]) {
        assert_eq!(event.unwrap().seq(), number);
    }
    numbers(&mut events, 1..=500).await;
}

/// What users do: a handler waits for what its request causes, while events pile up behind it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_waits_for_it() {
    let (service, centre) = service().await;
    let client = open_with(small(), &service).await;
    let (sender, mut numbers) = tokio::sync::mpsc::unbounded_channel();
    let (inner, runtime) = (client.clone(), tokio::runtime::Handle::current());
    let teller = std::sync::Arc::clone(&centre);
    client
        .on_event(move |event| {
            if event.is_snapshot() {
                return;
            }
            let number = event.long(Parameter::CALL_ID).unwrap();
            if number == 1 {
                publish(&teller, 2..=500);
                runtime.block_on(full(&inner));
                let expected = inner.expect(retrieved(501), PATIENCE);
                runtime.block_on(inner.make_call(1, "1")).unwrap();
                publish(&teller, 501..=501);
                runtime.block_on(expected).unwrap();
            }
            sender.send(number).unwrap();
        })
        .unwrap();
    until("events flow", || client.stats().events_received >= 4).await;
    publish(&centre, 1..=1);
    for expected in 1..=501 {
        assert_eq!(soon("the next", numbers.recv()).await, Some(expected));
    }
    client.close().await;
}

/// The flow goes back and forth all the time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_consumer_that_is_always_slow() {
    for size in [1, 2, 3, 5, 20, 100] {
        let (service, centre) = service().await;
        let client = open_with(Options::new().queue(0, size), &service).await;
        let mut events = client.events();
        configuration(&mut events).await;
        let traffic = Traffic::start(&centre);
        let teller = std::sync::Arc::clone(&centre);
        let waiter = tokio::spawn({
            let client = client.clone();
            async move {
                for number in 1..=15 {
                    let mut expected = client.expect(retrieved(-number), PATIENCE);
                    soon("it is in effect", expected.ready()).await.unwrap();
                    teller.tell([-number]);
                    let event = soon("it comes", expected).await.unwrap();
                    assert_eq!(event.long(Parameter::CALL_ID), Some(-number));
                }
            }
        });
        let mut next = 1;
        while !waiter.is_finished() {
            assert_eq!(event(&mut events).await.seq(), next);
            next += 1;
            tokio::time::sleep(Duration::from_micros(500)).await;
        }
        waiter.await.unwrap();
        let last = u64::try_from(traffic.stop()).unwrap() + 15;
        while next <= last {
            assert_eq!(event(&mut events).await.seq(), next);
            next += 1;
        }
        assert_eq!(client.stats().gaps, 0);
        client.close().await;
    }
}

/// The consumer that held everything goes, and another one comes in its place.
#[tokio::test]
async fn the_consumer_goes_meanwhile() {
    let (service, centre) = service().await;
    let (client, mut events) = filled(&centre, &service).await;
    let mut expected = client.expect(retrieved(501), PATIENCE);
    soon("it is in effect", expected.ready()).await.unwrap();
    numbers(&mut events, 1..=10).await;
    drop(events);
    let mut events = client.events();
    publish(&centre, 501..=501);
    soon("it comes", expected).await.unwrap();
    numbers(&mut events, 11..=501).await;
}

/// The service no longer has what the consumer has not taken.
#[tokio::test]
async fn the_ring_moves_on_meanwhile() {
    let (service, centre) = start(ServiceOptions::new().ring_events(600)).await;
    let (client, mut events) = filled(&centre, &service).await;
    let never = client.expect(EventType::Logoff, PATIENCE);
    for number in 501..=1500 {
        let mut expected = client.expect(retrieved(number), PATIENCE);
        expected.ready().await.unwrap();
        publish(&centre, number..=number);
        soon("it comes", expected).await.unwrap();
    }
    drop(never);
    let (_, told) = read_to(&mut events, |delivery| {
        matches!(delivery, Ok(Delivery::Notice(Notice::Gap(_))))
    })
    .await;
    told.unwrap();
    assert_eq!(configuration(&mut events).await.0, 1500);
    assert!(client.is_connected());
}

/// The service ends while the flow is not the consumer's: it is told of the end all the same.
#[tokio::test]
async fn the_service_ends_meanwhile() {
    let (service, centre) = service().await;
    let (client, mut events) = filled(&centre, &service).await;
    let mut never = client.expect(EventType::Logoff, PATIENCE);
    soon("it is in effect", never.ready()).await.unwrap();
    publish(&centre, 501..=510);
    soon("it ends", service.shutdown()).await;
    assert_eq!(
        kind(soon("it ends", never).await),
        ErrorKind::ServiceShutdown
    );
    let mut next = 1;
    let told = loop {
        match soon("the stream goes on", events.next())
            .await
            .unwrap()
            .unwrap()
        {
            Delivery::Event(event) => {
                assert_eq!(event.seq(), next);
                next += 1;
            }
            Delivery::Notice(openccas::Notice::Gap(gap)) => break gap,
            other => panic!("{other:?} came"),
        }
    };
    assert_eq!((told.from, told.to), (next, Some(510)));
    let last = event(&mut events).await;
    assert_eq!(last.event_type(), EventType::ServiceDisconnect);
    assert_eq!(last.seq(), 511);
    assert_eq!(loss(&mut events).await.kind(), ErrorKind::ServiceShutdown);
}

/// A consumer that is blocked in the middle of its configuration data gets them anew.
#[tokio::test]
async fn in_the_middle_of_configuration_data() {
    let centre = Centre::new((1..=50).map(|id| crate::support::logon(id, "Ada")));
    let service = openccas_service::Service::start(
        ServiceOptions::new(),
        std::sync::Arc::clone(&centre) as _,
    )
    .await
    .unwrap();
    let client = open_with(Options::new().queue(0, 10), &service).await;
    let mut events = client.events();
    snapshot_begin(&mut events).await;
    until("the queue is full", || client.stats().events_received == 10).await;
    let mut expected = client.expect(retrieved(1), PATIENCE);
    soon("it is in effect", expected.ready()).await.unwrap();
    centre.tell([1, 2]);
    soon("it comes", expected).await.unwrap();
    for _ in 0..10 {
        assert!(event(&mut events).await.is_snapshot());
    }
    let (seam, names) = configuration(&mut events).await;
    assert_eq!((seam, names.len()), (2, 50));
    centre.tell([3]);
    numbers(&mut events, 3..=3).await;
}

/// A model that comes has its configuration data, whatever consumers do.
#[tokio::test]
async fn a_model_joins() {
    let (service, centre) = service().await;
    let (client, mut events) = filled(&centre, &service).await;
    for number in 501..=505 {
        let mut model = client.model();
        soon(
            "it is complete",
            model.wait_until(|picture| picture.is_complete()),
        )
        .await
        .unwrap();
        let mut expected = client.expect(retrieved(number), PATIENCE);
        soon("it is in effect", expected.ready()).await.unwrap();
        publish(&centre, number..=number);
        soon("it comes", expected).await.unwrap();
    }
    numbers(&mut events, 1..=505).await;
    assert_eq!(client.stats().gaps, 0);
}

/// Nothing is held that nobody asked for, and a consumer that stays away is told so as ever.
#[tokio::test]
async fn a_slow_consumer_is_one_all_the_same() {
    let (service, centre) = start(ServiceOptions::new().ring_events(50)).await;
    let client = open_with(small(), &service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    let mut number = 0;
    soon("the service gives up", async {
        while client.is_connected() {
            number += 1;
            let expected = client.expect(retrieved(number), Duration::from_millis(1));
            publish(&centre, number..=number);
            drop(expected);
            tokio::task::yield_now().await;
        }
    })
    .await;
    let (_, told) = read_to(&mut events, Result::is_err).await;
    assert_eq!(kind(told), ErrorKind::SlowConsumer);
}

#[tokio::test]
async fn a_gap_is_told_once() {
    let (service, centre) = service().await;
    let (client, mut events) = filled(&centre, &service).await;
    let mut expected = client.expect(retrieved(502), PATIENCE);
    soon("it is in effect", expected.ready()).await.unwrap();
    centre.publisher().missed(-1);
    publish(&centre, 502..=502);
    soon("it comes", expected).await.unwrap();
    numbers(&mut events, 1..=500).await;
    assert_eq!(gap(&mut events).await.from, 501);
    numbers(&mut events, 502..=502).await;
    assert_eq!(client.stats().gaps, 1);
}

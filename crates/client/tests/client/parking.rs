//! Between the last consumer and the next: nothing is sent, and nothing is lost.

use openccas::{EventType, Filter};
use openccas_service::ServiceOptions;

use crate::support::{
    PATIENCE, Traffic, configuration, event, gap, number, numbers, open, service, snapshot_begin,
    soon, start, until,
};

#[tokio::test]
async fn the_next_consumer_goes_on_from_there() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=10);
    numbers(&mut events, 1..=10).await;
    drop(events);
    // The request comes behind the word that nothing more is wanted.
    client.make_call(1, "1").await.unwrap();
    let sent = service.stats().deliveries;
    centre.tell(11..=20);
    client.make_call(1, "1").await.unwrap();
    assert_eq!(service.stats().deliveries, sent);
    let mut events = client.events();
    numbers(&mut events, 11..=20).await;
    centre.tell([21]);
    assert_eq!(number(&mut events).await, 21);
}

/// What the last consumer left unread is the next one's.
#[tokio::test]
async fn what_was_not_read_is_not_lost() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=1000);
    let mut next = 1;
    for read in [1, 2, 400, 0, 0, 7] {
        numbers(&mut events, next..=next + read - 1).await;
        next += read;
        until("all has come", || client.stats().queued_bytes > 0).await;
        drop(events);
        events = client.events();
    }
    numbers(&mut events, next..=1000).await;
}

#[tokio::test]
async fn before_the_configuration_data_are_complete() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.tell(1..=3);
    client.make_call(1, "1").await.unwrap();
    let mut events = client.events();
    assert_eq!(snapshot_begin(&mut events).await, 3);
    event(&mut events).await;
    drop(events);
    let mut events = client.events();
    assert_eq!(configuration(&mut events).await.0, 3);
    centre.tell([4]);
    assert_eq!(number(&mut events).await, 4);
}

#[tokio::test]
async fn the_ring_has_moved_on() {
    let (service, centre) = start(ServiceOptions::new().ring_events(5)).await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=3);
    numbers(&mut events, 1..=2).await;
    drop(events);
    client.make_call(1, "1").await.unwrap();
    centre.tell(4..=100);
    client.make_call(1, "1").await.unwrap();
    assert!(client.is_connected(), "who wants no events is not slow");
    let mut events = client.events();
    let gap = gap(&mut events).await;
    assert_eq!((gap.from, gap.to), (3, Some(100)));
    assert_eq!(configuration(&mut events).await.0, 100);
    centre.tell([101]);
    assert_eq!(number(&mut events).await, 101);
}

/// A loss that the last consumer was not told of is told to the next one.
#[tokio::test]
async fn a_gap_that_nobody_has_read() {
    let (service, centre) = service().await;
    let options = openccas::Options::new().max_frame(16 * 1024);
    let client = crate::support::open_with(options, &service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.publish([
        crate::support::sized(1, 20_000),
        crate::support::numbered(2),
    ]);
    until("all has come", || client.stats().events_received >= 5).await;
    drop(events);
    let mut events = client.events();
    let gap = gap(&mut events).await;
    assert_eq!((gap.from, gap.to), (1, Some(1)));
    assert_eq!(number(&mut events).await, 2);
}

/// Consumers come and go while events stream in.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn consumers_that_come_and_go() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let traffic = Traffic::start(&centre);
    let mut events = client.events();
    let mut next = i32::try_from(configuration(&mut events).await.0).unwrap() + 1;
    for round in 0..300 {
        let count = round % 7;
        numbers(&mut events, next..=next + count - 1).await;
        next += count;
        drop(events);
        match round % 3 {
            0 => {}
            1 => tokio::task::yield_now().await,
            _ => client.make_call(1, "1").await.unwrap(),
        }
        events = client.events();
    }
    let last = traffic.stop();
    numbers(&mut events, next..=last).await;
}

/// The same, with somebody who waits for live events meanwhile.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn consumers_that_come_and_go_beside_an_expectation() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let traffic = Traffic::start(&centre);
    let mut events = client.events();
    let mut next = i32::try_from(configuration(&mut events).await.0).unwrap() + 1;
    for _ in 0..100 {
        numbers(&mut events, next..=next + 2).await;
        next += 3;
        let expected = client.expect(EventType::Retrieved, PATIENCE);
        drop(events);
        soon("a live event comes", expected).await.unwrap();
        let waiting = client.expect(Filter::from(EventType::Logoff), PATIENCE);
        events = client.events();
        numbers(&mut events, next..=next).await;
        next += 1;
        drop(waiting);
    }
    let last = traffic.stop();
    numbers(&mut events, next..=last).await;
}

/// Two leave. What the last one of them has not read is the next one's.
#[tokio::test]
async fn the_last_of_two() {
    for slow_last in [true, false] {
        let (service, centre) = service().await;
        let client = open(&service).await;
        let (mut fast, mut slow) = (client.events(), client.events());
        configuration(&mut fast).await;
        configuration(&mut slow).await;
        centre.tell(1..=10);
        numbers(&mut fast, 1..=10).await;
        numbers(&mut slow, 1..=4).await;
        if slow_last {
            drop(fast);
            drop(slow);
        } else {
            drop(slow);
            drop(fast);
        }
        let mut events = client.events();
        centre.tell([11]);
        numbers(&mut events, if slow_last { 5 } else { 11 }..=11).await;
    }
}

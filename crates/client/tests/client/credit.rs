//! Consumers that stop reading: what it costs, and whom.

use openccas::{Client, Delivery, ErrorKind, Events, Notice, Options, Reconnect};
use openccas_service::{Service, ServiceOptions};
use std::time::{Duration, Instant};

use crate::support::{
    PATIENCE, Proxy, configuration, event, number, numbers, open_with, sized, snapshot_begin, soon,
    start, until, until_service,
};

const QUEUE: u64 = 64 * 1024;

fn small() -> Options {
    Options::new().queue(QUEUE, 1_000_000)
}

/// Never read, whatever comes.
async fn blocked(client: &Client) -> Events {
    let mut events = client.events();
    snapshot_begin(&mut events).await;
    events
}

/// Waits until the client's queue is as full as it gets: what the application has taken of the
/// configuration data may not have been granted anew.
async fn full(client: &Client) {
    until("the queue is full", || {
        client.stats().queued_bytes > QUEUE - 2000
    })
    .await;
}

/// Publishes more than the client's queue and what lies between the two can hold.
fn publish_much(centre: &crate::support::Centre, events: i32) {
    for number in 1..=events {
        centre.publish([sized(number, 1000)]);
    }
}

#[tokio::test]
async fn the_slowest_consumer_sets_the_pace() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let client = open_with(small(), &service).await;
    let blocked = blocked(&client).await;
    let mut live = client.events();
    publish_much(&centre, 500);
    let mut read = 0;
    let mut next = 1;
    // The live one gets what the queue holds for the blocked one, and no more.
    full(&client).await;
    while let Some(delivery) = live.try_next() {
        if let Some(event) = delivery
            .unwrap()
            .into_event()
            .filter(|event| !event.is_snapshot())
        {
            assert_eq!(event.seq(), next);
            next += 1;
            read += 1;
        }
    }
    assert!(read < 100, "{read} events came");
    // One event may go beyond what is granted.
    assert!(client.stats().queued_bytes <= QUEUE + 2000);
    // All the rest goes on.
    for _ in 0..10 {
        client.make_call(1, "1").await.unwrap();
    }
    drop(blocked);
    numbers(&mut live, i32::try_from(next).unwrap()..=500).await;
    assert_eq!(client.stats().queued_bytes, 0);
}

#[tokio::test]
async fn a_blocked_consumer_gets_everything_later() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let client = open_with(small(), &service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    publish_much(&centre, 500);
    full(&client).await;
    numbers(&mut events, 1..=500).await;
}

/// Heartbeats go both ways although not one event can.
#[tokio::test]
async fn a_blocked_consumer_does_not_cost_the_connection() {
    let options = ServiceOptions::new()
        .heartbeat(Duration::from_millis(20))
        .silence(Duration::from_millis(400));
    let (service, centre) = start(options).await;
    let client = open_with(small(), &service).await;
    let _blocked = blocked(&client).await;
    publish_much(&centre, 500);
    full(&client).await;
    // Three times as long as silence is borne.
    let begin = Instant::now();
    until("time passes", || {
        begin.elapsed() > Duration::from_millis(1200)
    })
    .await;
    assert!(client.is_connected());
    client.make_call(1, "1").await.unwrap();
    drop(service);
}

/// The smallest queues there are still let every event through at once.
#[tokio::test]
async fn a_queue_of_a_few_events() {
    let (service, centre) = start(ServiceOptions::new()).await;
    for size in [0, 1, 2, 3, 4, 5, 7] {
        let client = open_with(Options::new().queue(0, size), &service).await;
        let mut events = client.events();
        let seam = i32::try_from(configuration(&mut events).await.0).unwrap();
        centre.tell(seam + 1..=seam + 50);
        tokio::time::timeout(
            Duration::from_secs(4),
            numbers(&mut events, seam + 1..=seam + 50),
        )
        .await
        .expect("the flow stops for want of credit");
        client.close().await;
    }
}

#[tokio::test]
async fn an_event_that_is_larger_than_the_queue() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let client = open_with(Options::new().queue(0, 100), &service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    for number in 1..=20 {
        centre.publish([sized(number, 100_000)]);
    }
    numbers(&mut events, 1..=20).await;
}

async fn slow(
    reconnect: bool,
) -> (
    Service,
    std::sync::Arc<crate::support::Centre>,
    Client,
    Events,
) {
    let (service, centre) = start(ServiceOptions::new().ring_events(50)).await;
    let options = if reconnect {
        let policy = Reconnect::default().first_delay(Duration::from_millis(1));
        small().reconnect(policy.longest_delay(Duration::from_millis(1)))
    } else {
        small()
    };
    let client = open_with(options, &service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    (service, centre, client, events)
}

#[tokio::test]
async fn a_slow_consumer_is_told_so() {
    let (service, centre, client, mut events) = slow(false).await;
    let mut number = 0;
    soon("the service gives up", async {
        while client.is_connected() {
            number += 1;
            centre.publish([sized(number, 1000)]);
            tokio::task::yield_now().await;
        }
    })
    .await;
    let mut last = 0;
    loop {
        match events.next().await.unwrap() {
            Ok(Delivery::Event(event)) => {
                last += 1;
                assert_eq!(event.seq(), last);
            }
            Ok(notice) => panic!("{notice:?} came"),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::SlowConsumer);
                break;
            }
        }
    }
    assert!(last > 0);
    assert!(events.next().await.is_none());
    assert_eq!(service.stats().slow_consumers, 1);
}

/// Every new connection comes with new credit; the queue does not grow with it.
#[tokio::test]
async fn a_blocked_consumer_that_is_connected_again_and_again() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let proxy = Proxy::to(service.local_addr()).await;
    let policy = Reconnect::default().first_delay(Duration::from_millis(1));
    let options = small().reconnect(policy.longest_delay(Duration::from_millis(1)));
    let client = options.open("127.0.0.1", proxy.port()).await.unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
    publish_much(&centre, 1000);
    full(&client).await;
    for reconnects in 1..=8 {
        proxy.cut();
        until("it is connected again", || {
            client.stats().reconnects == reconnects
        })
        .await;
        client.make_call(1, "1").await.ok();
    }
    assert!(
        client.stats().queued_bytes <= QUEUE + 2000,
        "{:?}",
        client.stats()
    );
    // And nothing is lost by it.
    let mut next = 1;
    soon("all events come", async {
        while next <= 1000 {
            match events.next().await.unwrap().unwrap() {
                Delivery::Event(event) => {
                    assert_eq!(event.seq(), next);
                    next += 1;
                }
                Delivery::Notice(Notice::Disconnected(_) | Notice::Reconnected) => {}
                other => panic!("{other:?} came"),
            }
        }
    })
    .await;
}

/// As before, with a service that gives up on slow consumers.
#[tokio::test]
async fn a_slow_consumer_that_reconnects() {
    let (service, centre, client, mut events) = slow(true).await;
    let mut last = 0;
    soon("the service gives up", async {
        while service.stats().slow_consumers == 0 {
            last += 1;
            centre.publish([sized(last, 1000)]);
            tokio::task::yield_now().await;
        }
    })
    .await;
    until("it is connected again", || client.stats().reconnects == 1).await;
    for _ in 0..500 {
        last += 1;
        centre.publish([sized(last, 1000)]);
        tokio::task::yield_now().await;
    }
    assert!(
        client.stats().queued_bytes <= QUEUE + 2000,
        "{:?}",
        client.stats()
    );
    let mut position = 0;
    soon("the loss is told", async {
        loop {
            match events.next().await.unwrap().unwrap() {
                Delivery::Event(event) => {
                    position += 1;
                    assert_eq!(event.seq(), position);
                }
                Delivery::Notice(Notice::Gap(gap)) => {
                    assert_eq!(gap.from, position + 1);
                    return;
                }
                Delivery::Notice(_) => {}
                other => panic!("{other:?} came"),
            }
        }
    })
    .await;
    let (seam, _) = configuration(&mut events).await;
    assert_eq!(seam, u64::try_from(last).unwrap());
    centre.tell([last + 1]);
    assert_eq!(number(&mut events).await, last + 1);
}

#[tokio::test]
async fn dropping_the_blocked_one_in_the_middle() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let client = open_with(small(), &service).await;
    let mut first = client.events();
    configuration(&mut first).await;
    publish_much(&centre, 300);
    full(&client).await;
    event(&mut first).await;
    drop(first);
    until("its queue is gone", || client.stats().queued_bytes == 0).await;
    client.make_call(1, "1").await.unwrap();
    // Live events need credit, and it has come back.
    let expected = client.expect(openccas::Filter::all(), PATIENCE);
    client.make_call(1, "1").await.unwrap();
    centre.tell([301]);
    assert_eq!(soon("the event comes", expected).await.unwrap().seq(), 301);
    until_service(&service, "it is still connected", |stats| {
        stats.sessions == 1
    })
    .await;
}

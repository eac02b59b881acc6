//! Clients that take their events slowly, or not at all.

use std::time::Duration;

use openccas_protocol::{
    ClientConfig, ErrorKind, EventBody, EventType, Gap, Hello, Mode, Parameter, Position,
};
use openccas_service::{NewEvent, ServiceOptions};

use crate::support::{Client, numbered, roomy, small, start, until, watching};

#[tokio::test]
async fn a_client_gets_no_more_than_it_granted() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect_with(&service, small(10)).await;
    client.consumes = false;
    client.flow(Position::Fresh);
    // Three of the configuration, DATA_COMPLETE, and six more.
    client.until_complete().await;
    centre.publish((1..=20).map(numbered));
    for number in 1..=6 {
        assert_eq!(client.number().await, number);
    }
    // Replies need no credit, and no event comes before them.
    let id = client.make_call("refuse");
    assert_eq!(client.reply().await.id, id);
    assert_eq!(service.stats().deliveries, 10);

    client.consumes = true;
    client.consumed(10);
    for number in 7..=20 {
        assert_eq!(client.number().await, number);
    }
}

#[tokio::test]
async fn credit_in_bytes_counts_as_well() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let config = ClientConfig {
        credit_bytes: 300,
        ..roomy()
    };
    let mut client = Client::connect_with(&service, config).await;
    client.flow(Position::Fresh);
    client.until_complete().await;
    centre.publish((1..=500).map(numbered));
    for number in 1..=500 {
        assert_eq!(client.number().await, number);
    }
}

#[tokio::test]
async fn a_client_that_grants_nothing_is_a_slow_consumer_in_the_end() {
    let (service, centre) = start(ServiceOptions::new().ring_events(100)).await;
    let mut well = watching(&service).await;
    let mut slow = Client::connect_with(&service, small(5)).await;
    slow.consumes = false;
    slow.flow(Position::Fresh);
    slow.until_complete().await;
    for number in 1..=300 {
        centre.publish([numbered(number)]);
        assert_eq!(well.number().await, number);
    }
    assert_eq!(slow.number().await, 1);
    assert_eq!(slow.ending().await, ErrorKind::SlowConsumer);
    until(&service, "it was counted", |stats| {
        stats.slow_consumers == 1
    })
    .await;
    assert!(well.is_well().await);
}

#[tokio::test]
async fn configuration_data_that_nobody_takes_make_a_slow_consumer_too() {
    let (service, centre) = start(ServiceOptions::new().ring_events(10)).await;
    let mut slow = Client::connect_with(&service, small(1)).await;
    slow.consumes = false;
    slow.flow(Position::Fresh);
    slow.flowing().await;
    centre.publish((1..=100).map(numbered));
    assert!(matches!(
        slow.next().await,
        Ok(crate::support::Item::SnapshotBegin(0))
    ));
    slow.event().await;
    assert_eq!(slow.ending().await, ErrorKind::SlowConsumer);
}

/// It grants all the credit in the world and reads nothing: what the service holds for it is
/// bounded, and when the ring has moved on it goes.
#[tokio::test]
async fn a_client_that_stops_reading_is_given_up() {
    let (service, centre) = start(ServiceOptions::new().ring_bytes(1024 * 1024)).await;
    let mut well = watching(&service).await;
    let config = ClientConfig {
        credit_bytes: 1 << 40,
        credit_events: 1 << 40,
        read_size: 4096,
    };
    let mut stuck = Client::connect_with(&service, config).await;
    stuck.flow(Position::Fresh);
    stuck.until_complete().await;
    let text = "x".repeat(1000);
    let mut published = 0;
    while service.stats().slow_consumers == 0 {
        let body = EventBody::build(EventType::Retrieved)
            .long(Parameter::REC_ID, 1)
            .long(Parameter::CALL_ID, published)
            .text(Parameter::COMMENT, &text)
            .finish();
        centre.publish([NewEvent {
            body,
            ..numbered(0)
        }]);
        assert_eq!(well.number().await, published);
        published += 1;
    }
    assert!(well.is_well().await);
}

/// Nothing happens at the contact centre, and yet a client that takes no answers is noticed. Until
/// then its requests are left where they are, and not answered into memory.
#[tokio::test]
async fn a_client_that_reads_no_answers_is_given_up() {
    let options = ServiceOptions::new()
        .heartbeat(Duration::from_millis(20))
        .silence(Duration::from_millis(300));
    let (service, _centre) = start(options).await;
    let mut stuck = Client::connect(&service).await;
    for _ in 0..2000 {
        stuck.make_call("large");
    }
    stuck.send().await;
    until(&service, "it is disconnected", |stats| {
        stats.slow_consumers == 1
    })
    .await;
    assert!(service.stats().requests < 1000, "{:?}", service.stats());
}

#[tokio::test]
async fn an_event_that_is_too_large_for_a_client_is_told_as_a_gap() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let hello = Hello::new(Mode::Direct, "small", 16 * 1024);
    let mut client = Client::try_connect(&service, &hello, roomy())
        .await
        .unwrap();
    client.flow(Position::Fresh);
    client.until_complete().await;
    let body = EventBody::build(EventType::EmailReply)
        .text(Parameter::EMAIL_TEXT, &"x".repeat(20_000))
        .finish();
    centre.publish([
        numbered(1),
        NewEvent {
            body,
            ..numbered(0)
        },
        numbered(3),
    ]);
    assert_eq!(client.number().await, 1);
    assert_eq!(
        client.gap().await,
        Gap {
            from: 2,
            to: Some(2)
        }
    );
    assert_eq!(client.number().await, 3);
}

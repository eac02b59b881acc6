//! Where a flow of events begins.

use openccas_protocol::{ErrorKind, Gap, Position};
use openccas_service::ServiceOptions;

use crate::support::{Client, Item, numbered, start, until, watching};

#[tokio::test]
async fn after_a_position_that_is_still_held() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut first = watching(&service).await;
    centre.publish((1..=10).map(numbered));
    assert_eq!(first.number().await, 1);
    let epoch = service.epoch().to_owned();
    let mut second = Client::connect(&service).await;
    second.flow(Position::After {
        epoch: epoch.clone(),
        seq: 4,
    });
    assert_eq!(second.flowing().await, 10);
    for number in 5..=10 {
        assert_eq!(second.number().await, number);
    }
    // Nothing missed, nothing told.
    second.flow(Position::After { epoch, seq: 10 });
    assert_eq!(second.flowing().await, 10);
    centre.publish([numbered(11)]);
    assert_eq!(second.number().await, 11);
}

#[tokio::test]
async fn after_a_position_that_is_gone() {
    let (service, centre) = start(ServiceOptions::new().ring_events(4)).await;
    centre.publish((1..=10).map(numbered));
    let epoch = service.epoch().to_owned();
    let mut client = Client::connect(&service).await;
    client.flow(Position::After {
        epoch: epoch.clone(),
        seq: 5,
    });
    assert_eq!(client.flowing().await, 10);
    assert_eq!(
        client.gap().await,
        Gap {
            from: 6,
            to: Some(10)
        }
    );
    assert_eq!(client.snapshot(10).await.len(), 3);
    centre.publish([numbered(11)]);
    assert_eq!(client.event().await.seq(), 11);

    client.flow(Position::After { epoch, seq: 7 });
    assert_eq!(client.flowing().await, 11);
    assert_eq!(client.number().await, 8);
}

#[tokio::test]
async fn after_a_position_of_another_run() {
    let (service, centre) = start(ServiceOptions::new()).await;
    centre.publish([numbered(1)]);
    let mut client = Client::connect(&service).await;
    client.flow(Position::After {
        epoch: "another".to_owned(),
        seq: 700,
    });
    assert_eq!(client.flowing().await, 1);
    assert_eq!(
        client.gap().await,
        Gap {
            from: 701,
            to: None
        }
    );
    assert_eq!(client.snapshot(1).await.len(), 3);
}

#[tokio::test]
async fn after_a_position_that_was_not_reached_yet() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect(&service).await;
    client.flow(Position::After {
        epoch: service.epoch().to_owned(),
        seq: 1,
    });
    assert_eq!(client.flowing().await, 0);
    assert_eq!(client.ending().await, ErrorKind::ProtocolError);
}

#[tokio::test]
async fn with_the_next_event() {
    let (service, centre) = start(ServiceOptions::new()).await;
    centre.publish((1..=3).map(numbered));
    let mut client = Client::connect(&service).await;
    client.flow(Position::Live);
    assert_eq!(client.flowing().await, 3);
    centre.publish([numbered(4)]);
    assert_eq!(client.event().await.seq(), 4);
}

#[tokio::test]
async fn a_parked_client_gets_nothing_and_is_never_slow() {
    let (service, centre) = start(ServiceOptions::new().ring_events(8)).await;
    // One that never asked for events, and one that takes none any more.
    let mut silent = Client::connect(&service).await;
    let mut parked = watching(&service).await;
    centre.publish([numbered(1)]);
    assert_eq!(parked.number().await, 1);
    let position = parked.position();
    parked.flow(Position::Stop);
    assert_eq!(parked.flowing().await, 1);
    centre.publish((2..=100).map(numbered));
    assert!(silent.is_well().await);
    let id = parked.make_call("refuse");
    assert_eq!(parked.reply().await.id, id);

    // The ring has moved on meanwhile.
    parked.flow(position);
    assert_eq!(parked.flowing().await, 100);
    assert_eq!(
        parked.gap().await,
        Gap {
            from: 2,
            to: Some(100)
        }
    );
    parked.snapshot(100).await;
    assert_eq!(service.stats().slow_consumers, 0);
}

#[tokio::test]
async fn a_new_flow_replaces_the_old_one() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = watching(&service).await;
    centre.publish((1..=1000).map(numbered));
    client.flow(Position::Fresh);
    // What was under way is passed over by the client's state machine.
    let (seam, _) = loop {
        match client.next().await.unwrap() {
            Item::Event(_) => {}
            Item::Flowing(seam) => break (seam, client.snapshot(seam).await),
            other => panic!("{other:?} came"),
        }
    };
    assert_eq!(seam, 1000);
    client.send().await;
    until(&service, "both have been delivered", |stats| {
        stats.deliveries >= 8
    })
    .await;
}

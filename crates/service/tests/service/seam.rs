//! Configuration data, then live events: none lost, none doubled.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use openccas_protocol::{EventType, Parameter, Position, emit};
use openccas_service::{NewEvent, ServiceOptions};

use crate::support::{Client, group, logged, logon, numbered, small, start, watching};

#[tokio::test]
async fn a_new_client_is_told_the_configuration_first() {
    let (service, centre) = start(ServiceOptions::new()).await;
    centre.publish([numbered(1), numbered(2)]);
    let mut client = Client::connect(&service).await;
    client.flow(Position::Fresh);
    let (seam, events) = client.until_complete().await;
    assert_eq!(seam, 2);
    let told: Vec<_> = events
        .iter()
        .map(|event| (event.event_type(), event.text(Parameter::NAME).unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            (EventType::Logon, "Ada"),
            (EventType::Logon, "Bo"),
            (EventType::ServiceGroupAdded, "Sales"),
        ]
    );
    centre.publish([numbered(3)]);
    let event = client.event().await;
    assert_eq!((event.seq(), event.is_snapshot()), (3, false));
    assert_eq!(event.epoch(), service.epoch());
}

#[tokio::test]
async fn the_configuration_follows_the_events() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let changed = |body| NewEvent {
        body,
        ..numbered(0)
    };
    centre.publish([
        changed(emit::Ready { rec_id: 2 }.body()),
        changed(emit::Logoff { rec_id: 1 }.body()),
        logon(3, "Cleo"),
        group(6, "Support"),
    ]);
    let mut client = Client::connect(&service).await;
    client.flow(Position::Fresh);
    let (_, events) = client.until_complete().await;
    let told: Vec<_> = events
        .iter()
        .map(|event| {
            (
                event.text(Parameter::NAME).unwrap(),
                event.long(Parameter::VOICE_READY),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("Bo", Some(1)),
            ("Cleo", Some(0)),
            ("Sales", None),
            ("Support", None)
        ]
    );
}

/// Clients come while a thread publishes without a pause; each has to see everything from its seam
/// on, and a configuration that is the one of that very moment.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_or_doubled_at_the_seam() {
    let (options, log) = logged(ServiceOptions::new().ring_events(1_000_000));
    let (service, centre) = start(options).await;
    let stop = Arc::new(AtomicBool::new(false));
    let publisher = std::thread::spawn({
        let (stop, centre) = (Arc::clone(&stop), Arc::clone(&centre));
        move || {
            let mut rec_id = 1000;
            while !stop.load(Ordering::Relaxed) {
                rec_id += 1;
                centre.publish([numbered(rec_id), logon(rec_id, "new")]);
                if rec_id % 50 == 0 {
                    std::thread::yield_now();
                }
            }
            rec_id - 1000
        }
    });
    let mut clients = tokio::task::JoinSet::new();
    for config in [small(2), small(500), small(10_000), small(100), small(32)] {
        let mut client = Client::connect_with(&service, config).await;
        clients.spawn(async move {
            client.flow(Position::Fresh);
            let (seam, configuration) = client.until_complete().await;
            // One agent logged on with every second event.
            let new = configuration
                .iter()
                .filter(|event| event.long(Parameter::REC_ID) > Some(1000));
            assert_eq!(new.count() as u64, seam / 2);
            for seq in seam + 1..=seam + 2000 {
                assert_eq!(client.event().await.seq(), seq);
            }
            (client, seam + 2000)
        });
    }
    let mut readers = Vec::new();
    while let Some(client) = clients.join_next().await {
        readers.push(client.unwrap());
    }
    stop.store(true, Ordering::Relaxed);
    let published = 2 * u64::try_from(publisher.join().unwrap()).unwrap();
    let log = log.lock().unwrap().clone();
    assert_eq!(log.len() as u64, published);
    for (mut client, mut seq) in readers {
        while seq < published {
            seq += 1;
            assert_eq!(client.event().await, log[seq as usize - 1]);
        }
    }
}

#[tokio::test]
async fn all_clients_see_the_same() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut clients = Vec::new();
    for _ in 0..5 {
        clients.push(watching(&service).await);
    }
    centre.publish((1..=100).map(numbered));
    for client in &mut clients {
        for number in 1..=100 {
            assert_eq!(client.number().await, number);
        }
    }
    assert_eq!(service.stats().sessions, 5);
    assert_eq!(service.stats().events_published, 100);
}

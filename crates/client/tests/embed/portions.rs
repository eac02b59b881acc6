use std::{future::poll_fn, time::Instant};

use openccas::{
    Client, ErrorKind, Event, EventType, Filter, Notice, Options, Parameter,
    embed::{Bundle, Portion, Portions, Ready},
};
use openccas_service::ServiceOptions;

use crate::support::{
    Centre, connect, open, open_with, service, sized, soon, start, until, until_service,
};

/// Waits until something can be taken, and takes it.
async fn take(portions: &mut Portions, max_events: usize) -> (Ready, Vec<Portion>) {
    let mut taken = Vec::new();
    loop {
        soon(
            "something is ready",
            poll_fn(|context| portions.poll_ready(context)),
        )
        .await;
        let ready = portions.take(max_events, &mut taken);
        assert_eq!(ready == Ready::Some, !taken.is_empty());
        // With a filter nothing of it may match.
        if ready != Ready::Nothing {
            return (ready, taken);
        }
    }
}

fn events(bundle: &Bundle) -> Vec<Event> {
    let events: Vec<Event> = bundle
        .offsets()
        .map(|offset| bundle.batch().event_at(offset))
        .collect();
    assert_eq!(events.len(), bundle.len());
    events
}

/// The next bundles, until they hold an event with this call id.
async fn bundles_to(portions: &mut Portions, last: i32) -> Vec<Bundle> {
    let mut bundles = Vec::new();
    loop {
        for portion in take(portions, usize::MAX).await.1 {
            match portion {
                Portion::Events(bundle) => bundles.push(bundle),
                Portion::Notice(Notice::SnapshotBegin { .. }) => {}
                other => panic!("{other:?} came"),
            }
        }
        let events = bundles.last().map(events).unwrap_or_default();
        if events.last().and_then(|it| it.long(Parameter::CALL_ID)) == Some(last) {
            return bundles;
        }
    }
}

fn numbers(bundles: &[Bundle]) -> Vec<i32> {
    bundles
        .iter()
        .flat_map(events)
        .filter(|event| !event.is_snapshot())
        .map(|event| event.long(Parameter::CALL_ID).unwrap())
        .collect()
}

/// Reads the configuration data and no more.
async fn configured(client: &Client) -> Portions {
    let mut portions = Portions::new(client, Filter::all());
    let mut complete = false;
    while !complete {
        for portion in take(&mut portions, 1).await.1 {
            if let Portion::Events(bundle) = portion {
                let last = events(&bundle).pop().unwrap();
                complete = last.event_type() == EventType::DataComplete;
            }
        }
    }
    portions
}

#[tokio::test]
async fn everything_comes_in_order() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut portions = Portions::new(&client, Filter::all());
    let (_, first) = take(&mut portions, 1).await;
    assert!(
        matches!(first[0], Portion::Notice(Notice::SnapshotBegin { seq: 0 })),
        "{first:?}"
    );
    centre.tell(1..=5000);
    let bundles = bundles_to(&mut portions, 5000).await;
    assert!(bundles.iter().all(Bundle::is_whole));
    assert_eq!(numbers(&bundles), (1..=5000).collect::<Vec<_>>());
    assert_eq!(portions.take(1, &mut Vec::new()), Ready::Nothing);
}

#[tokio::test]
async fn a_portion_is_as_large_as_asked_for_in_whole_batches() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut portions = configured(&client).await;
    for number in 1..=20 {
        centre.publish([sized(number, 10_000)]);
    }
    until("all has come", || client.stats().queued_bytes > 20 * 10_000).await;
    let mut next = 1;
    for (asked, expected) in [(0, 1), (1, 1), (3, 3), (100, 15)] {
        let mut taken = Vec::new();
        assert_eq!(portions.take(asked, &mut taken), Ready::Some);
        let mut count = 0;
        for portion in &taken {
            let Portion::Events(bundle) = portion else {
                panic!("{portion:?} came")
            };
            for event in events(bundle) {
                assert_eq!(event.long(Parameter::CALL_ID), Some(next));
                next += 1;
                count += 1;
            }
        }
        assert_eq!(count, expected, "{asked} were asked for");
    }
}

#[tokio::test]
async fn a_filter_leaves_out_the_rest() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let third = Filter::from(EventType::Retrieved).long(Parameter::CALL_ID, 3);
    let mut portions = Portions::new(&client, third);
    let mut twins = Portions::new(&client, EventType::Retrieved);
    let mut nothing = Portions::new(&client, EventType::Logoff);
    let (_, taken) = take(&mut nothing, 1).await;
    assert!(matches!(taken[0], Portion::Notice(_)), "{taken:?}");
    centre.tell(1..=4);
    let bundles = bundles_to(&mut portions, 3).await;
    assert_eq!(numbers(&bundles), [3]);
    assert!(!bundles[0].is_whole() || bundles[0].batch().count() == 1);
    assert_eq!(numbers(&bundles_to(&mut twins, 4).await), [1, 2, 3, 4]);
    until("all has come", || client.stats().events_received == 8).await;
    let mut none = Vec::new();
    assert_eq!(nothing.take(100, &mut none), Ready::Nothing);
    assert!(none.is_empty());
    // What is left out holds nothing back.
    drop(bundles);
    assert_eq!(portions.take(100, &mut none), Ready::Nothing);
    assert_eq!(client.stats().queued_bytes, 0);
}

/// Publishes more than a small queue takes.
fn publish_much(centre: &Centre) {
    for number in 1..=500 {
        centre.publish([sized(number, 1000)]);
    }
}

#[tokio::test]
async fn a_bundle_holds_credit_until_it_is_dropped() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let options = Options::new().queue(64 * 1024, 1_000_000);
    let client = open_with(options, &service).await;
    let mut portions = configured(&client).await;
    publish_much(&centre);
    let mut held = Vec::new();
    until("the queue is full", || {
        client.stats().queued_bytes > 62 * 1024
    })
    .await;
    assert_eq!(portions.take(usize::MAX, &mut held), Ready::Some);
    // Taking is not enough: what is held counts.
    assert!(client.stats().queued_bytes > 62 * 1024);
    let sent = service.stats().deliveries;
    client.make_call(1, "1").await.unwrap();
    assert_eq!(service.stats().deliveries, sent);
    let kept = held.iter().find_map(|portion| match portion {
        Portion::Events(bundle) => events(bundle).pop(),
        _ => None,
    });
    held.clear();
    let mut last = None;
    while last != Some(500) {
        for portion in take(&mut portions, 1).await.1 {
            if let Portion::Events(bundle) = portion {
                last = events(&bundle).pop().unwrap().long(Parameter::CALL_ID);
            }
        }
    }
    until("nothing is held", || client.stats().queued_bytes == 0).await;
    // An event outlives its bundle.
    assert!(kept.unwrap().long(Parameter::CALL_ID).is_some());
}

/// The next consumer goes on behind what the application was given, wherever in a batch that is.
#[tokio::test]
async fn a_consumer_is_dropped_in_the_middle_of_a_portion() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut portions = configured(&client).await;
    centre.tell(1..=1000);
    let mut next = 1;
    for read in [1, 2, 400, 7, 300] {
        let bundles = bundles_to(&mut portions, 1000).await;
        assert_eq!(numbers(&bundles)[0], next);
        next += read;
        let mut last = bundles.iter().flat_map(|bundle| {
            let offsets = bundle.offsets();
            offsets.map(move |offset| (bundle.batch(), offset))
        });
        let (batch, offset) = last.nth(usize::try_from(read).unwrap() - 1).unwrap();
        portions.read_to(batch, offset);
        drop(portions);
        portions = Portions::new(&client, Filter::all());
    }
    let bundles = bundles_to(&mut portions, 1000).await;
    assert_eq!(numbers(&bundles), (next..=1000).collect::<Vec<_>>());
    // All of it counts as given, unless said otherwise.
    drop(portions);
    let mut portions = Portions::new(&client, EventType::Retrieved);
    centre.tell(1001..=1002);
    assert_eq!(
        numbers(&bundles_to(&mut portions, 1002).await),
        [1001, 1002]
    );
}

#[tokio::test]
async fn a_consumer_that_gave_nothing_takes_nothing_away() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    drop(configured(&client).await);
    centre.tell(1..=10);
    for _ in 0..3 {
        let mut portions = Portions::new(&client, Filter::all());
        let bundles = bundles_to(&mut portions, 10).await;
        assert_eq!(numbers(&bundles), (1..=10).collect::<Vec<_>>());
        portions.read_nothing();
    }
}

/// In the configuration data there is no way on: they come again.
#[tokio::test]
async fn a_consumer_is_dropped_in_the_configuration_data() {
    let (service, _centre) = service().await;
    let client = open(&service).await;
    let mut portions = Portions::new(&client, Filter::all());
    let bundle = loop {
        let (_, taken) = take(&mut portions, 1).await;
        let mut bundles = taken.into_iter().filter_map(|portion| match portion {
            Portion::Events(bundle) => Some(bundle),
            _ => None,
        });
        if let Some(bundle) = bundles.next() {
            break bundle;
        }
    };
    portions.read_to(bundle.batch(), 0);
    drop(portions);
    let mut portions = Portions::new(&client, Filter::all());
    let (_, taken) = take(&mut portions, 1).await;
    assert!(
        matches!(taken[0], Portion::Notice(Notice::SnapshotBegin { .. })),
        "{taken:?}"
    );
}

#[tokio::test]
async fn uninitialize_discards_what_was_taken() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut portions = configured(&client).await;
    let mut unread = Portions::new(&client, Filter::all());
    centre.tell(1..=100);
    let bundles = bundles_to(&mut portions, 100).await;
    assert!(!bundles[0].is_discarded());
    client.uninitialize().await;
    assert!(bundles.iter().all(Bundle::is_discarded));
    for portions in [&mut portions, &mut unread] {
        let (ready, taken) = take(portions, 1).await;
        assert_eq!((ready, taken.len()), (Ready::Ended, 0));
        assert!(portions.wait(None));
    }
    drop(bundles);
    assert_eq!(client.stats().queued_bytes, 0);
}

#[tokio::test]
async fn a_loss_is_the_last_portion() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut portions = configured(&client).await;
    centre.tell(1..=100);
    until("all has come", || client.stats().events_received == 104).await;
    drop(service);
    until("the loss is noticed", || !client.is_connected()).await;
    let mut taken = Vec::new();
    assert_eq!(portions.take(usize::MAX, &mut taken), Ready::Some);
    let last = taken.pop().unwrap();
    assert!(
        matches!(&last, Portion::Lost(error) if error.kind() == ErrorKind::ConnectionLost
            || error.kind() == ErrorKind::ServiceShutdown),
        "{last:?}"
    );
    let events: u32 = taken.iter().fold(0, |sum, portion| match portion {
        Portion::Events(bundle) => sum + bundle.batch().count(),
        other => panic!("{other:?} came"),
    });
    assert_eq!(events, 100);
    assert_eq!(portions.take(usize::MAX, &mut taken), Ready::Ended);
}

#[tokio::test]
async fn a_consumer_may_be_there_before_the_connection() {
    let (service, centre) = service().await;
    let client = Options::new().build();
    let mut portions = Portions::new(&client, EventType::Retrieved);
    assert_eq!(portions.take(1, &mut Vec::new()), Ready::Nothing);
    assert!(!portions.wait(Some(Instant::now())));
    client.initialize().unwrap();
    connect(&client, service.local_addr().port()).await.unwrap();
    until_service(&service, "the flow begins", |stats| stats.deliveries > 0).await;
    centre.tell([1]);
    assert_eq!(numbers(&bundles_to(&mut portions, 1).await), [1]);
    client.close().await;
    assert_eq!(portions.take(1, &mut Vec::new()), Ready::Ended);
    let mut late = Portions::new(&client, Filter::all());
    assert_eq!(late.take(1, &mut Vec::new()), Ready::Ended);
}

/// Threads wait without a runtime of their own, and several may.
/// Whoever wants to hear of connections hears the end, also if it comes in the middle of the close.
#[tokio::test]
async fn who_watches_connections_ends_with_the_client() {
    let (service, _centre) = service().await;
    let client = open(&service).await;
    let mut before = Portions::of_connections(&client);
    client.close().await;
    let mut after = Portions::of_connections(&client);
    for portions in [&mut before, &mut after] {
        assert_eq!(take(portions, 1).await.0, Ready::Ended);
    }
}

#[tokio::test]
async fn threads_wait_for_a_portion() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let portions = std::sync::Arc::new(configured(&client).await);
    assert!(!portions.wait(Some(Instant::now())));
    let waiting: Vec<_> = (0..3)
        .map(|_| {
            let portions = std::sync::Arc::clone(&portions);
            tokio::task::spawn_blocking(move || portions.wait(None))
        })
        .collect();
    centre.tell([1]);
    for thread in waiting {
        assert!(soon("the thread is woken", thread).await.unwrap());
    }
}

use std::sync::{Arc, Mutex};

use openccas::{Delivery, Error, Event, EventType, Events, Gap, Notice, Parameter};
use openccas_service::ServiceOptions;

use super::soon;

/// Options whose service writes every event into a list.
pub(crate) fn logged(options: ServiceOptions) -> (ServiceOptions, Arc<Mutex<Vec<Event>>>) {
    let log = Arc::new(Mutex::new(Vec::new()));
    let writer = Arc::clone(&log);
    (
        options.on_event(move |event| writer.lock().unwrap().push(event.clone())),
        log,
    )
}

async fn next(events: &mut Events) -> Option<openccas::Result<Delivery>> {
    soon("the stream goes on", events.next()).await
}

/// The next delivery, which has to be an event.
pub(crate) async fn event(events: &mut Events) -> Event {
    match next(events).await {
        Some(Ok(Delivery::Event(event))) => event,
        other => panic!("{other:?} came instead of an event"),
    }
}

/// The next delivery, which has to be a notice.
pub(crate) async fn notice(events: &mut Events) -> Notice {
    match next(events).await {
        Some(Ok(Delivery::Notice(notice))) => notice,
        other => panic!("{other:?} came instead of a notice"),
    }
}

pub(crate) async fn snapshot_begin(events: &mut Events) -> u64 {
    match notice(events).await {
        Notice::SnapshotBegin { seq } => seq,
        other => panic!("{other:?} came instead of the beginning of a snapshot"),
    }
}

pub(crate) async fn gap(events: &mut Events) -> Gap {
    match notice(events).await {
        Notice::Gap(gap) => gap,
        other => panic!("{other:?} came instead of a gap"),
    }
}

/// The end of the stream, which has to be a loss.
pub(crate) async fn loss(events: &mut Events) -> Error {
    let error = match next(events).await {
        Some(Err(error)) => error,
        other => panic!("{other:?} came instead of a loss"),
    };
    match next(events).await {
        None => error,
        other => panic!("{other:?} came after the loss"),
    }
}

/// The number of the next event.
pub(crate) async fn number(events: &mut Events) -> i32 {
    number_of(&event(events).await)
}

fn number_of(event: &Event) -> i32 {
    assert_eq!(event.event_type(), EventType::Retrieved, "{event:?}");
    event.long(Parameter::CALL_ID).unwrap()
}

/// Reads on to the event with the last of these numbers; they have to come in this order, with
/// nothing between them.
pub(crate) async fn numbers(events: &mut Events, expected: std::ops::RangeInclusive<i32>) {
    for expected in expected {
        assert_eq!(number(events).await, expected);
    }
}

/// Reads configuration data, from their beginning to DATA_COMPLETE. Gives the seam and the names.
pub(crate) async fn configuration(events: &mut Events) -> (u64, Vec<String>) {
    let seam = snapshot_begin(events).await;
    let mut names = Vec::new();
    loop {
        let event = event(events).await;
        assert!(event.is_snapshot() && event.seq() == seam, "{event:?}");
        if event.event_type() == EventType::DataComplete {
            return (seam, names);
        }
        names.push(event.text(Parameter::NAME).unwrap().to_owned());
    }
}

/// Insists that nothing waits to be read.
pub(crate) fn quiet(events: &mut Events) {
    if let Some(delivery) = events.try_next() {
        panic!("{delivery:?} came");
    }
}

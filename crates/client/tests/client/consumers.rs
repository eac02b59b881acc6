//! Consumers beside each other, and how streams end.

use futures_util::{StreamExt, future::poll_immediate};
use openccas::{Delivery, ErrorKind, EventType, Filter, Notice, Parameter};
use openccas_service::ServiceOptions;

use crate::support::{
    configuration, event, kind, logon, loss, notice, number, numbers, open, open_with, quiet,
    service, snapshot_begin, soon, start, until,
};

#[tokio::test]
async fn each_gets_what_its_filter_lets_through() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut all = client.events();
    let mut logons = client.events_where(EventType::Logon);
    let mut third =
        client.events_where(Filter::from(EventType::Retrieved).long(Parameter::CALL_ID, 3));
    let mut of_agent = client.events_where(Filter::all().agent(2));
    configuration(&mut all).await;
    centre.tell(1..=4);
    centre.publish([logon(9, "Zoë")]);
    numbers(&mut all, 1..=4).await;
    assert_eq!(event(&mut all).await.event_type(), EventType::Logon);
    // Notices come whatever the filter.
    for events in [&mut logons, &mut third, &mut of_agent] {
        assert_eq!(snapshot_begin(events).await, 0);
    }
    for name in ["Ada", "Bo", "Zoë"] {
        assert_eq!(event(&mut logons).await.text(Parameter::NAME), Some(name));
    }
    assert_eq!(number(&mut third).await, 3);
    assert_eq!(event(&mut of_agent).await.text(Parameter::NAME), Some("Bo"));
    for events in [&mut all, &mut logons, &mut third, &mut of_agent] {
        quiet(events);
    }
}

/// An event that is larger than the client takes is a loss, and told to everybody in its place.
#[tokio::test]
async fn all_get_all_notices() {
    let (service, centre) = service().await;
    let options = openccas::Options::new().max_frame(16 * 1024);
    let client = open_with(options, &service).await;
    let mut all = client.events();
    let mut nothing = client.events_where(EventType::Logoff);
    configuration(&mut all).await;
    assert_eq!(snapshot_begin(&mut nothing).await, 0);
    centre.publish([
        crate::support::numbered(1),
        crate::support::sized(2, 20_000),
    ]);
    centre.tell([3]);
    assert_eq!(number(&mut all).await, 1);
    for events in [&mut all, &mut nothing] {
        let gap = crate::support::gap(events).await;
        assert_eq!((gap.from, gap.to), (2, Some(2)));
    }
    assert_eq!(number(&mut all).await, 3);
    assert_eq!(client.stats().gaps, 1);
    drop(service);
    loss(&mut all).await;
    loss(&mut nothing).await;
}

#[tokio::test]
async fn uninitialize_ends_every_stream_and_discards() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut read = client.events();
    let mut unread = client.events();
    let mut begun = client.events();
    let mut waiting = client.events_where(EventType::Logoff);
    configuration(&mut read).await;
    snapshot_begin(&mut waiting).await;
    snapshot_begin(&mut begun).await;
    event(&mut begun).await;
    centre.tell(1..=100);
    numbers(&mut read, 1..=100).await;
    let mut next = Box::pin(waiting.next());
    assert!(poll_immediate(&mut next).await.is_none());
    client.uninitialize().await;
    assert!(soon("the stream that waits ends", next).await.is_none());
    for events in [&mut read, &mut unread, &mut begun] {
        quiet(events);
        assert!(soon("the stream ends", events.next()).await.is_none());
        assert!(events.next().await.is_none());
    }
    assert_eq!(client.stats().queued_bytes, 0);
}

/// What a loss left in the queue is discarded by Uninitialize, too.
#[tokio::test]
async fn uninitialize_after_a_loss_discards() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=100);
    numbers(&mut events, 1..=1).await;
    until("all has come", || client.stats().events_received >= 104).await;
    drop(service);
    until("the loss is noticed", || !client.is_connected()).await;
    client.uninitialize().await;
    assert!(!matches!(events.next().await, Some(Ok(_))), "an event came");
}

#[tokio::test]
async fn a_loss_comes_after_the_last_event() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut first = client.events();
    let mut second = client.events_where(EventType::Retrieved);
    configuration(&mut first).await;
    snapshot_begin(&mut second).await;
    centre.tell(1..=1000);
    until("all has come", || client.stats().events_received >= 1004).await;
    drop(service);
    until("the loss is noticed", || !client.is_connected()).await;
    for events in [&mut first, &mut second] {
        numbers(events, 1..=1000).await;
        assert_eq!(loss(events).await.kind(), ErrorKind::ConnectionLost);
    }
}

/// An orderly end: event 36 and the reason, whatever the credit.
#[tokio::test]
async fn a_service_that_shuts_down() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=3);
    let (ending, ()) = tokio::join!(
        client.expect(EventType::ServiceDisconnect, crate::support::PATIENCE),
        service.shutdown()
    );
    assert_eq!(ending.unwrap().seq(), 4);
    numbers(&mut events, 1..=3).await;
    assert_eq!(
        event(&mut events).await.event_type(),
        EventType::ServiceDisconnect
    );
    assert_eq!(loss(&mut events).await.kind(), ErrorKind::ServiceShutdown);
    assert_eq!(
        kind(client.make_call(1, "1").await),
        ErrorKind::NotConnected
    );
}

#[tokio::test]
async fn next_can_be_given_up() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    for expected in 1..=20 {
        {
            let mut given_up = Box::pin(events.next());
            assert!(poll_immediate(&mut given_up).await.is_none());
        }
        centre.tell([expected]);
        assert_eq!(number(&mut events).await, expected);
    }
}

#[tokio::test]
async fn a_stream_is_a_stream() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let events = client.events_where(EventType::Retrieved);
    centre.tell(1..=3);
    let taken = events.take(1 + 3).collect::<Vec<_>>();
    let begun = async {
        until("it flows", || client.stats().events_received >= 4).await;
        centre.tell(4..=6);
    };
    let (taken, ()) = soon("events come", async { tokio::join!(taken, begun) }).await;
    assert!(matches!(
        taken[0],
        Ok(Delivery::Notice(Notice::SnapshotBegin { seq: 3 }))
    ));
    assert_eq!(taken.len(), 4);
}

/// A kept event stays as it is, whatever happens to the rest.
#[tokio::test]
async fn a_kept_event() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=500);
    let kept = event(&mut events).await;
    let detached = kept.detach();
    numbers(&mut events, 2..=500).await;
    assert_eq!(client.stats().queued_bytes, 0);
    drop(events);
    client.close().await;
    drop(client);
    assert_eq!(kept.long(Parameter::CALL_ID), Some(1));
    assert_eq!(kept, detached);
}

#[tokio::test]
async fn notices_have_their_place() {
    // A ring that holds next to nothing: whoever stops has to begin again.
    let (service, centre) = start(ServiceOptions::new().ring_events(2)).await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell([1]);
    assert_eq!(number(&mut events).await, 1);
    drop(events);
    // Parked: nothing is sent, and the ring moves on.
    let parked = || async { client.make_call(1, "1").await.unwrap() };
    parked().await;
    centre.tell(2..=10);
    let mut events = client.events();
    let Notice::Gap(gap) = notice(&mut events).await else {
        panic!("no gap")
    };
    assert_eq!((gap.from, gap.to), (2, Some(10)));
    assert_eq!(configuration(&mut events).await.0, 10);
}

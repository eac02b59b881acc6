//! A contact centre of which the service loses sight for a while.

use jiff::Timestamp;
use openccas::{Error, ErrorKind, Events, Options, Outcome};
use openccas_service::{MulticastOptions, Service, ServiceOptions};

use crate::support::{
    Centre, configuration, gap, logon, numbers, open, open_with, quiet, service, soon, start,
};

fn back(centre: &Centre, names: &[&str]) {
    let logons = names.iter().zip(11..).map(|(name, id)| logon(id, name));
    centre
        .publisher()
        .resumed(-1, Timestamp::UNIX_EPOCH, logons.collect());
}

/// The configuration data that stand at this position.
async fn afresh(events: &mut Events, seq: u64) -> Vec<String> {
    let (seam, names) = configuration(events).await;
    assert_eq!(seam, seq);
    names
}

/// Insists that this one position is told to be lost.
async fn lost(events: &mut Events, seq: u64) {
    let gap = gap(events).await;
    assert_eq!((gap.from, gap.to), (seq, Some(seq)));
}

#[tokio::test]
async fn a_gap_at_once_and_a_fresh_picture_when_it_is_back() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell([1]);
    numbers(&mut events, 1..=1).await;
    centre.publisher().interrupted(-1);
    lost(&mut events, 2).await;
    quiet(&mut events);
    back(&centre, &["Cleo", "Dan"]);
    centre.tell([2]);
    lost(&mut events, 3).await;
    assert_eq!(afresh(&mut events, 3).await, ["Cleo", "Dan"]);
    numbers(&mut events, 2..=2).await;
    assert_eq!(client.stats().gaps, 2);
}

/// What happened before, between two losses and behind them is all told, in its place.
#[tokio::test]
async fn a_client_that_is_behind_loses_nothing_else() {
    let (service, centre) = service().await;
    let client = open_with(Options::new().queue(64 * 1024, 4), &service).await;
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=100);
    centre.publisher().interrupted(-1);
    back(&centre, &["Cleo"]);
    centre.tell(101..=200);
    centre.publisher().missed(-1);
    centre.tell(201..=300);
    numbers(&mut events, 1..=100).await;
    lost(&mut events, 101).await;
    lost(&mut events, 102).await;
    assert_eq!(afresh(&mut events, 102).await, ["Cleo"]);
    numbers(&mut events, 101..=200).await;
    lost(&mut events, 203).await;
    numbers(&mut events, 201..=300).await;
}

#[tokio::test]
async fn who_comes_in_the_dark_gets_the_configuration_when_there_is_one() {
    let (service, centre) = service().await;
    centre.publisher().interrupted(-1);
    let client = open(&service).await;
    let mut events = client.events();
    quiet(&mut events);
    back(&centre, &["Cleo"]);
    let names = afresh(&mut events, 2).await;
    assert_eq!(names, ["Cleo"]);
    centre.tell([1]);
    numbers(&mut events, 1..=1).await;
    assert_eq!(client.stats().gaps, 0, "it has missed nothing");
}

#[tokio::test]
async fn by_multicast_too() {
    let group = "239.192.27.40:27040".parse().unwrap();
    let options = ServiceOptions::new().multicast(MulticastOptions::new(group));
    let (service, centre): (Service, _) = start(options).await;
    let client = Options::new().build();
    client.initialize().unwrap();
    let port = service.local_addr().port();
    soon("it connects", client.connect("127.0.0.1", port.into()))
        .await
        .unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=3);
    numbers(&mut events, 1..=3).await;
    centre.publisher().missed(-1);
    centre.tell(4..=5);
    lost(&mut events, 4).await;
    numbers(&mut events, 4..=5).await;
    centre.publisher().interrupted(-1);
    lost(&mut events, 7).await;
    back(&centre, &["Cleo"]);
    lost(&mut events, 8).await;
    assert_eq!(afresh(&mut events, 8).await, ["Cleo"]);
    centre.tell(6..=8);
    numbers(&mut events, 6..=8).await;
}

/// The service has asked the contact centre, which did not answer: nobody knows.
#[tokio::test]
async fn an_answer_that_never_came_is_no_refusal() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    for (kind, outcome) in [
        (ErrorKind::Timeout, Outcome::Unknown),
        (ErrorKind::ConnectionLost, Outcome::Unknown),
        (ErrorKind::NotConnected, Outcome::Refused),
    ] {
        centre.answer(Err(Error::new(kind, "said the centre")));
        let error = client.make_call(1, "1").await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (kind, outcome));
    }
    assert_eq!(client.stats().requests_unknown, 2);
}

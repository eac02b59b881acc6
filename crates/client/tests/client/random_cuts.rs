//! A network that fails all the time: every event comes once, or a gap tells that it does not.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use openccas::{
    Client, Delivery, ErrorKind, Event, EventType, Filter, Notice, Options, Parameter, Reconnect,
};
use openccas_service::ServiceOptions;

use tokio::time::timeout;

use crate::support::{Centre, PATIENCE, Proxy, Traffic, logged, soon, start, until};

/// A small generator of numbers that look random: the same for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// What a consumer was told, and its check.
#[derive(Default)]
struct Log {
    events: Vec<Event>,
    /// Positions that it was told it would not get.
    covered: Vec<std::ops::RangeInclusive<u64>>,
    /// Where it stands, or where the configuration data that are coming stand.
    position: u64,
    /// Whether configuration data may begin here, and whether they have begun.
    may_begin: bool,
    in_snapshot: bool,
}

impl Log {
    fn new() -> Self {
        Self {
            may_begin: true,
            ..Self::default()
        }
    }

    fn take(&mut self, delivery: Delivery) {
        match delivery {
            Delivery::Event(event) if event.is_snapshot() => {
                assert!(self.in_snapshot, "configuration data in the middle");
                assert_eq!(event.seq(), self.position);
                self.in_snapshot = event.event_type() != EventType::DataComplete;
            }
            Delivery::Event(event) => {
                assert!(!self.in_snapshot, "a live event in the configuration data");
                assert_eq!(event.seq(), self.position + 1);
                self.position = event.seq();
                self.may_begin = false;
                self.events.push(event);
            }
            Delivery::Notice(Notice::Gap(gap)) => {
                let to = gap.to.unwrap();
                // It may be told again to a consumer that takes the place of one that was told.
                let again = self.may_begin || self.in_snapshot;
                assert!(gap.from == self.position + 1 || again && gap.from <= self.position);
                self.in_snapshot = false;
                self.covered.push(gap.from..=to);
                self.position = to;
                self.may_begin = true;
            }
            Delivery::Notice(Notice::SnapshotBegin { seq }) => {
                // At first, after a gap, or because the one before was cut.
                assert!(
                    self.may_begin || self.in_snapshot,
                    "a snapshot for no reason"
                );
                self.covered.push(self.position + 1..=seq);
                self.position = seq;
                self.may_begin = false;
                self.in_snapshot = true;
            }
            Delivery::Notice(_) => {}
            other => panic!("{other:?} is new"),
        }
    }

    fn has_reached(&self, last: Option<u64>) -> bool {
        !self.in_snapshot && last == Some(self.position)
    }

    /// Whether every one of these came once, as it was, or was told to be missing.
    fn check(&self, published: &[Event]) {
        let mut received = self.events.iter().peekable();
        for event in published {
            if received
                .peek()
                .is_some_and(|next| next.seq() == event.seq())
            {
                assert_eq!(received.next(), Some(event));
            } else {
                let seq = event.seq();
                assert!(
                    self.covered.iter().any(|range| range.contains(&seq)),
                    "{seq} is missing"
                );
            }
        }
        assert!(received.next().is_none(), "events came that never happened");
    }
}

/// Reads until the last event has come. Sometimes it is slow, and sometimes it is another consumer.
async fn consume(client: Client, mut chance: Chance, last: Arc<Mutex<Option<u64>>>) -> Log {
    let mut events = client.events();
    let mut log = Log::new();
    while !log.has_reached(*last.lock().unwrap()) {
        // The last event may have come before it was known to be the last.
        let next = timeout(Duration::from_millis(20), events.next());
        if let Ok(delivery) = next.await {
            log.take(delivery.unwrap().unwrap());
        }
        match chance.below(1000) {
            0..10 => tokio::time::sleep(Duration::from_millis(2)).await,
            10..12 => {
                drop(events);
                events = client.events();
            }
            _ => {}
        }
    }
    log
}

/// Expects one event after the other. What happens behind `ready` comes, or the connection was lost.
async fn expect(client: Client, centre: Arc<Centre>) {
    for number in 1..=100 {
        let filter = Filter::from(EventType::Retrieved).long(Parameter::CALL_ID, -number);
        let mut expected = client.expect(filter, PATIENCE);
        let ready = expected.ready().await;
        if ready.is_ok() {
            centre.tell([-number]);
        }
        match (ready, expected.await) {
            (Ok(()), Ok(event)) => {
                assert_eq!(event.long(Parameter::CALL_ID), Some(-number));
            }
            (_, Err(error)) => assert!(
                matches!(
                    error.kind(),
                    ErrorKind::ConnectionLost | ErrorKind::SlowConsumer
                ),
                "{error}"
            ),
            (Err(error), Ok(event)) => panic!("{event:?} came after {error}"),
        }
    }
}

async fn run(seed: u64, ring: usize) {
    let (options, published) = logged(ServiceOptions::new().ring_events(ring));
    let (service, centre) = start(options).await;
    let proxy = Proxy::to(service.local_addr()).await;
    let policy = Reconnect::default()
        .first_delay(Duration::from_millis(1))
        .longest_delay(Duration::from_millis(3));
    let options = Options::new().reconnect(policy).queue(20_000, 200);
    let client = options.open("127.0.0.1", proxy.port()).await.unwrap();
    let mut chance = Chance(seed);
    let last = Arc::new(Mutex::new(None));
    let consumer = tokio::spawn(consume(client.clone(), Chance(!seed), Arc::clone(&last)));
    let traffic = Traffic::start(&centre);
    let waiter = tokio::spawn(expect(client.clone(), Arc::clone(&centre)));
    for cuts in 1..=15 {
        traffic
            .goes_on(i32::try_from(chance.below(100)).unwrap())
            .await;
        // The next connection ends in the middle of something.
        proxy.limit(500 + chance.below(8_000));
        if chance.below(3) == 0 {
            proxy.down();
            traffic
                .goes_on(i32::try_from(chance.below(200)).unwrap())
                .await;
            proxy.up();
        } else {
            proxy.cut();
        }
        until("it is connected again", || {
            client.stats().reconnects >= cuts
        })
        .await;
        // Requests get an answer, or an error, and nothing hangs.
        let _ = soon("the request ends", client.make_call(1, "1")).await;
    }
    proxy.limit(0);
    proxy.cut();
    // It stands in for others, too, whose events are not the traffic's.
    soon("what is expected comes", waiter).await.unwrap();
    traffic.stop();
    *last.lock().unwrap() = Some(published.lock().unwrap().len() as u64);
    let log = soon("the last event comes", consumer).await.unwrap();
    log.check(&published.lock().unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_everything_held() {
    for seed in 1..=6 {
        run(seed, 100_000).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_next_to_nothing_held() {
    for seed in 101..=106 {
        run(seed, 60).await;
    }
}

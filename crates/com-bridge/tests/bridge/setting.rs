//! A bridge with its service, and clients of it.

use std::{sync::Arc, time::Duration};

use openccas::{Client, Delivery, Event, EventType, Events, Notice, Options, Parameter};
use openccas_com_bridge::{Bridge, Connection, Part, Patience, Sink};
use openccas_protocol::{Method, Value};
use openccas_service::{Account, Service, ServiceOptions};
use tokio::time::timeout;

use crate::fake::{FakeEvent, Maker, Result, Shop, fake_event};

/// Far more than anything here takes; what takes longer hangs.
const LIMIT: Duration = Duration::from_secs(20);

pub(crate) async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    match timeout(LIMIT, future).await {
        Ok(value) => value,
        Err(_) => panic!("this did not happen: {what}"),
    }
}

pub(crate) async fn until(what: &str, check: impl Fn() -> bool) {
    soon(what, async {
        while !check() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    })
    .await;
}

/// Quick to begin again, and else so patient that nothing times out by itself.
pub(crate) fn patient() -> Patience {
    Patience {
        connect: Duration::from_secs(60),
        configuration: Duration::from_secs(60),
        call: Duration::from_secs(60),
        hold: Duration::from_secs(60),
        first_delay: Duration::from_millis(5),
        longest_delay: Duration::from_millis(20),
    }
}

/// How the objects of these tests are connected.
pub(crate) fn connection() -> Connection {
    Connection {
        method: Method::ConnectWithDirectConnect,
        arguments: vec![
            Value::from("centre".to_owned()),
            Value::from(2600),
            Value::from(String::new()),
        ],
        credentials: None,
    }
}

pub(crate) struct Setting {
    pub(crate) service: Service,
    pub(crate) bridge: Arc<Bridge>,
}

impl Setting {
    pub(crate) async fn of(maker: &Arc<Maker>, patience: Patience) -> Self {
        Self::over(vec![part(-1, maker)], ServiceOptions::new(), patience).await
    }

    pub(crate) async fn over(
        parts: Vec<Part>,
        options: ServiceOptions,
        patience: Patience,
    ) -> Self {
        let bridge = Bridge::new("bridge", "Europe/Stockholm", parts, patience).unwrap();
        let service = Service::start(options, Arc::clone(&bridge) as _)
            .await
            .unwrap();
        Self { service, bridge }
    }

    pub(crate) async fn open(&self) -> Client {
        self.open_with(Options::new()).await
    }

    pub(crate) async fn open_with(&self, options: Options) -> Client {
        let port = self.service.local_addr().port();
        soon("the client connects", options.open("127.0.0.1", port))
            .await
            .unwrap()
    }
}

pub(crate) fn part(tenant_id: i32, maker: &Arc<Maker>) -> Part {
    Part {
        tenant_id,
        connection: connection(),
        maker: Arc::new(Shop(Arc::clone(maker))),
    }
}

pub(crate) fn account(user_id: &str, tenant_id: i32) -> Account {
    Account::new(user_id, "secret", tenant_id)
}

/// What every object does when it is connected: it tells these agents and a group.
pub(crate) fn configure(sink: &Sink, agents: &[(i32, &str)]) {
    for (rec_id, name) in agents {
        sink.event(&logon(*rec_id, name));
    }
    sink.event(&fake_event(
        33,
        &[
            ("RecID", Value::from(5)),
            ("ServiceGroupPurpose", Value::from(0)),
            ("Name", Value::from("Sales".to_owned())),
        ],
    ));
    sink.event(&fake_event(35, &[]));
}

pub(crate) fn logon(rec_id: i32, name: &str) -> FakeEvent {
    fake_event(
        1,
        &[
            ("Name", Value::from(name.to_owned())),
            ("DN", Value::from("100".to_owned())),
            ("RecID", Value::from(rec_id)),
            ("VoiceReady", Value::from(0)),
        ],
    )
}

/// A live event with a number of the test's choice as its call id.
pub(crate) fn numbered(number: i32) -> FakeEvent {
    fake_event(
        11,
        &[("RecID", Value::from(1)), ("CallID", Value::from(number))],
    )
}

/// An object that is well: connected it tells its configuration, and all else it does at once.
pub(crate) fn well(sink: &Sink, method: Method, _inputs: &[Value]) -> Result {
    if method == Method::ConnectWithDirectConnect {
        configure(sink, &[(1, "Ada"), (2, "Bo")]);
    }
    Ok(Vec::new())
}

async fn next(events: &mut Events) -> Delivery {
    match soon("the stream goes on", events.next()).await {
        Some(Ok(delivery)) => delivery,
        other => panic!("{other:?} came"),
    }
}

pub(crate) async fn event(events: &mut Events) -> Event {
    match next(events).await {
        Delivery::Event(event) => event,
        other => panic!("{other:?} came instead of an event"),
    }
}

/// Insists that a loss is told.
pub(crate) async fn gap(events: &mut Events) {
    match next(events).await {
        Delivery::Notice(Notice::Gap(_)) => {}
        other => panic!("{other:?} came instead of a gap"),
    }
}

/// Insists that live events with these numbers come, in this order and with nothing between them.
pub(crate) async fn numbers(events: &mut Events, expected: impl IntoIterator<Item = i32>) {
    for expected in expected {
        let event = event(events).await;
        assert_eq!(event.event_type(), EventType::Retrieved, "{event:?}");
        assert_eq!(event.long(Parameter::CALL_ID), Some(expected));
    }
}

/// The names in the configuration data, which have to come now.
pub(crate) async fn snapshot(events: &mut Events) -> Vec<String> {
    match next(events).await {
        Delivery::Notice(Notice::SnapshotBegin { .. }) => {}
        other => panic!("{other:?} came instead of a snapshot"),
    }
    let mut names = Vec::new();
    loop {
        let event = event(events).await;
        assert!(event.is_snapshot(), "{event:?}");
        match event.text(Parameter::NAME) {
            Some(name) => names.push(name.to_owned()),
            None => return names,
        }
    }
}

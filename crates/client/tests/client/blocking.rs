//! The client for programs without async code.

use std::{
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use openccas::{
    Delivery, ErrorKind, EventType, Filter, Notice, Options, Outputs, Parameter, blocking::Client,
};
use openccas_service::{Service, ServiceOptions};

use crate::support::{Centre, PATIENCE, kind, start};

/// A service with a runtime of its own.
struct Serving {
    runtime: tokio::runtime::Runtime,
    service: Option<Service>,
    centre: std::sync::Arc<Centre>,
}

impl Serving {
    fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let (service, centre) = runtime.block_on(start(ServiceOptions::new()));
        Self {
            runtime,
            service: Some(service),
            centre,
        }
    }

    fn port(&self) -> u16 {
        self.service.as_ref().unwrap().local_addr().port()
    }

    fn open(&self) -> Client {
        Client::open("127.0.0.1", self.port()).unwrap()
    }

    fn kill(&mut self) {
        self.service = None;
    }
}

fn next(events: &mut openccas::blocking::Events) -> Delivery {
    events.next_timeout(PATIENCE).unwrap().unwrap()
}

fn configuration(events: &mut openccas::blocking::Events) {
    assert!(matches!(
        next(events),
        Delivery::Notice(Notice::SnapshotBegin { .. })
    ));
    while next(events).into_event().unwrap().event_type() != EventType::DataComplete {}
}

#[test]
fn iterating() {
    let mut serving = Serving::start();
    let client = serving.open();
    let mut events = client.events();
    configuration(&mut events);
    serving.centre.tell(1..=100);
    for (expected, delivery) in (1..=100).zip(&mut events) {
        let event = delivery.unwrap().into_event().unwrap();
        assert_eq!(event.long(Parameter::CALL_ID), Some(expected));
    }
    assert!(events.try_next().is_none());
    serving.kill();
    assert_eq!(kind(events.next().unwrap()), ErrorKind::ConnectionLost);
    assert!(events.next().is_none());
    assert!(events.next_timeout(PATIENCE).unwrap().is_none());
}

#[test]
fn waiting_with_a_limit() {
    let serving = Serving::start();
    let client = serving.open();
    let mut events = client.events_where(EventType::Retrieved);
    assert!(matches!(next(&mut events), Delivery::Notice(_)));
    let begin = Instant::now();
    assert_eq!(
        kind(events.next_timeout(Duration::from_millis(50))),
        ErrorKind::Timeout
    );
    assert!(begin.elapsed() >= Duration::from_millis(50));
    assert_eq!(
        kind(events.next_timeout(Duration::ZERO)),
        ErrorKind::Timeout
    );
    serving.centre.tell([1]);
    // No time is too long.
    let event = events
        .next_timeout(Duration::MAX)
        .unwrap()
        .unwrap()
        .into_event()
        .unwrap();
    assert_eq!(event.seq(), 1);
}

#[test]
fn uninitialize_wakes_who_waits() {
    let serving = Serving::start();
    let client = serving.open();
    let mut events = client.events();
    configuration(&mut events);
    let waiting = thread::spawn(move || events.next().is_none());
    client.uninitialize();
    assert!(waiting.join().unwrap());
    let error = client.make_call(1, "1").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotConnected);
    assert_eq!(client.get_last_error_info().0, error.code());
    client.initialize().unwrap();
    client
        .connect_with_direct_connect("127.0.0.1", serving.port().into(), "")
        .unwrap();
    client.make_call(1, "1").unwrap();
    client.close();
    assert_eq!(kind(client.make_call(1, "1")), ErrorKind::Closed);
}

#[test]
fn requests_from_several_threads() {
    let serving = Serving::start();
    let client = serving.open();
    serving.centre.script(|_, request, _, responder| {
        let openccas_protocol::Request::GetAgentCallManagerId(request) = request else {
            panic!()
        };
        responder.answer(Ok(Outputs::from(-request.agent_rec_id)));
    });
    let threads: Vec<_> = (0..8)
        .map(|thread| {
            let client = client.clone();
            thread::spawn(move || {
                for agent in thread * 1000..thread * 1000 + 200 {
                    assert_eq!(client.get_agent_call_manager_id(agent).unwrap(), -agent);
                }
            })
        })
        .collect();
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap());
    assert_eq!(client.stats().requests_succeeded, 8 * 200);
}

#[test]
fn expecting() {
    let serving = Serving::start();
    let client = serving.open();
    serving.centre.script(|centre, _, _, responder| {
        centre.tell([7]);
        responder.answer(Ok(Outputs::default()));
    });
    let expected = client.expect(EventType::Retrieved, PATIENCE);
    client.make_call(1, "1").unwrap();
    assert_eq!(expected.wait().unwrap().long(Parameter::CALL_ID), Some(7));
    let never = client.expect(EventType::Logoff, Duration::from_millis(50));
    assert_eq!(kind(never.wait()), ErrorKind::Timeout);
    client.close();
    assert_eq!(
        kind(client.expect(Filter::all(), PATIENCE).wait()),
        ErrorKind::Closed
    );
    let other = Client::new();
    assert_eq!(
        kind(other.expect(Filter::all(), PATIENCE).wait()),
        ErrorKind::NotConnected
    );
}

#[test]
fn handlers() {
    let mut serving = Serving::start();
    let client = serving.open();
    let (sender, told) = mpsc::channel();
    let disconnects = sender.clone();
    let (inner, again) = (client.clone(), Serving::start());
    let port = again.port();
    // As the vendor's sample does it.
    client
        .on_disconnect({
            let client = client.clone();
            move |error| {
                client.uninitialize();
                client.initialize().unwrap();
                client
                    .connect_with_direct_connect("127.0.0.1", port.into(), "")
                    .unwrap();
                disconnects.send(Err(error.kind())).unwrap();
            }
        })
        .unwrap();
    client
        .on_event(move |event| {
            if event.event_type() == EventType::Retrieved {
                inner.make_call(1, "1").unwrap();
                sender
                    .send(Ok(event.long(Parameter::CALL_ID).unwrap()))
                    .unwrap();
            }
        })
        .unwrap();
    let complete = client.expect(EventType::Retrieved, PATIENCE);
    client.make_call(1, "1").unwrap();
    serving.centre.tell([1]);
    complete.wait().unwrap();
    serving.centre.tell([2]);
    while told.recv_timeout(PATIENCE).unwrap() != Ok(2) {}
    serving.kill();
    assert_eq!(
        told.recv_timeout(PATIENCE).unwrap(),
        Err(ErrorKind::ConnectionLost)
    );
    client.make_call(1, "1").unwrap();
    client.close();
    drop(serving.runtime);
}

/// It blocks there, and that is all: the runtime around it need not run meanwhile.
#[test]
fn inside_async_code() {
    let serving = Serving::start();
    let port = serving.port();
    let around = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    around.block_on(async {
        let client = Client::open_with(Options::new(), "127.0.0.1", port).unwrap();
        client.make_call(1, "1").unwrap();
        let mut events = client.events();
        configuration(&mut events);
        serving.centre.tell([1]);
        assert_eq!(next(&mut events).into_event().unwrap().seq(), 1);
        assert_eq!(
            kind(events.next_timeout(Duration::from_millis(10))),
            ErrorKind::Timeout
        );
        let expected = client.expect(EventType::Retrieved, PATIENCE);
        client.make_call(1, "1").unwrap();
        serving.centre.tell([2]);
        assert_eq!(expected.wait().unwrap().seq(), 2);
        serving.centre.hold();
        let hasty = client.with_request_timeout(Duration::from_millis(50));
        assert_eq!(kind(hasty.make_call(1, "1")), ErrorKind::Timeout);
        let (sender, result) = mpsc::channel();
        let never = client.expect(EventType::Logoff, Duration::from_millis(50));
        thread::spawn(move || sender.send(never.wait()));
        assert_eq!(
            kind(result.recv_timeout(PATIENCE).unwrap()),
            ErrorKind::Timeout
        );
        client.uninitialize();
        client.close();
    });
}

#[test]
fn the_async_client_outside_a_runtime() {
    use pollster::block_on;

    let serving = Serving::start();
    let client = openccas::Client::new();
    client.initialize().unwrap();
    let port = i32::from(serving.port());
    let connected = block_on(client.connect_with_direct_connect("127.0.0.1", port, ""));
    assert_eq!(kind(connected), ErrorKind::Internal);
    assert_eq!(
        kind(block_on(client.make_call(1, "1"))),
        ErrorKind::NotConnected
    );
    assert_eq!(
        kind(block_on(client.expect(Filter::all(), PATIENCE))),
        ErrorKind::NotConnected
    );
    // Once it is connected, the runtime of the connection serves it.
    serving
        .runtime
        .block_on(client.connect_with_direct_connect("127.0.0.1", port, ""))
        .unwrap();
    block_on(client.make_call(1, "1")).unwrap();
    let expected = client.expect(EventType::Retrieved, PATIENCE);
    block_on(client.make_call(1, "1")).unwrap();
    serving.centre.tell([1]);
    assert_eq!(block_on(expected).unwrap().seq(), 1);
    let mut events = client.events();
    block_on(async {
        while !matches!(events.next().await, Some(Ok(Delivery::Event(event))) if event.event_type() == EventType::DataComplete)
        {
        }
    });
    block_on(client.close());
    assert!(block_on(events.next()).is_none());
}

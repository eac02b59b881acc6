//! The simulator behind the Agent Service, seen from the other end of a socket.

use std::{
    collections::VecDeque,
    io::{Read, Write},
    net::TcpStream,
    sync::Arc,
    time::{Duration, Instant},
};

use openccas_protocol::{
    Argument, ClientConfig, ClientOutput, ClientSession, DEFAULT_MAX_FRAME, Event, EventType,
    Hello, Method, Mode, Parameter, Position, Reply, encode_request,
};
use openccas_service::{Service, ServiceOptions};
use openccas_simulator::{Clock, Fault, FaultEffect, Scenario, Simulator, SimulatorOptions, Span};

use crate::desk::QUIET;

/// A client that waits for what it wants to know.
struct Client {
    stream: TcpStream,
    session: ClientSession,
    events: VecDeque<Event>,
    replies: VecDeque<Reply>,
}

impl Client {
    fn watching(service: &Service) -> Self {
        let stream = TcpStream::connect(service.local_addr()).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .unwrap();
        let hello = Hello::new(Mode::Direct, "test", DEFAULT_MAX_FRAME);
        let session = ClientSession::new(ClientConfig::default(), &hello);
        let (events, replies) = (VecDeque::new(), VecDeque::new());
        let mut client = Self {
            stream,
            session,
            events,
            replies,
        };
        while !client.turn() {}
        client.session.flow(Position::Fresh);
        client
    }

    /// Sends what is to be sent and reads what has come; tells whether it was the welcome.
    fn turn(&mut self) -> bool {
        let out = std::mem::take(self.session.outbox());
        self.stream.write_all(&out).unwrap();
        self.session.sent(Instant::now());
        let mut welcome = false;
        while let Some(output) = self.session.poll() {
            match output {
                ClientOutput::Welcome(_) => welcome = true,
                ClientOutput::Reply(reply) => self.replies.push_back(reply),
                ClientOutput::Batch(batch) => self.events.extend(batch.events()),
                _ => {}
            }
        }
        if self.session.outbox().is_empty()
            && !welcome
            && self.events.is_empty()
            && self.replies.is_empty()
        {
            let count = self.stream.read(self.session.read_space()).unwrap();
            assert!(count > 0, "the service closed the connection");
            self.session.received(count, Instant::now()).unwrap();
        }
        welcome
    }

    fn event(&mut self) -> Event {
        loop {
            if let Some(event) = self.events.pop_front() {
                return event;
            }
            self.turn();
        }
    }

    fn until(&mut self, event_type: EventType) -> Event {
        loop {
            let event = self.event();
            if event.event_type() == event_type {
                return event;
            }
        }
    }

    fn send(&mut self, id: u64, method: Method, arguments: &[Argument<'_>]) {
        encode_request(id, method, arguments, self.session.outbox());
        let out = std::mem::take(self.session.outbox());
        self.stream.write_all(&out).unwrap();
    }

    /// The ids of the requests that are answered, once the one with this id is.
    fn answered_until(&mut self, id: u64) -> Vec<u64> {
        while self.replies.iter().all(|reply| reply.id != id) {
            self.events.clear();
            self.turn();
        }
        self.replies.drain(..).map(|reply| reply.id).collect()
    }

    fn request(&mut self, id: u64, method: Method, arguments: &[Argument<'_>]) {
        encode_request(id, method, arguments, self.session.outbox());
        while self.replies.is_empty() {
            // The reply comes before the events that the request causes.
            assert!(self.events.is_empty());
            self.turn();
        }
        let reply = self.replies.pop_front().unwrap();
        assert_eq!((reply.id, reply.code), (id, 0), "{}", reply.message);
    }
}

async fn serve(clock: Clock) -> (Service, Arc<Simulator>) {
    let scenario = Scenario::parse(QUIET, "test.toml").unwrap();
    let options = SimulatorOptions {
        clock,
        ..SimulatorOptions::default()
    };
    let simulator = Simulator::new(scenario, options);
    let backend = Arc::clone(&simulator);
    let service = Service::start(ServiceOptions::default(), backend)
        .await
        .unwrap();
    (service, simulator)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_configuration_comes_first() {
    let (service, _simulator) = serve(Clock::Virtual).await;
    let mut client = Client::watching(&service);
    let types: Vec<EventType> = (0..5).map(|_| client.event().event_type()).collect();
    let expected = [
        EventType::Logon,
        EventType::Logon,
        EventType::ServiceGroupAdded,
        EventType::ServiceGroupAdded,
        EventType::DataComplete,
    ];
    assert_eq!(types, expected);
}

/// Everything that comes of a call up to its answer is the doing of the request that made it; what
/// happens to it later is not.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_told_which_events_it_caused() {
    let (service, simulator) = serve(Clock::Virtual).await;
    let mut client = Client::watching(&service);
    client.until(EventType::DataComplete);
    client.request(7, Method::MakeCall, &[101.into(), "answer-after-3".into()]);
    assert_eq!(client.event().correlation(), Some(7));
    simulator.advance(Duration::from_secs(10));
    let delivered = client.event();
    assert_eq!(
        (delivered.event_type(), delivered.correlation()),
        (EventType::Delivered, Some(7))
    );
    let established = client.event();
    assert_eq!(established.event_type(), EventType::Established);
    assert_eq!(established.correlation(), Some(7));
    let call_id = established.long(Parameter::CALL_ID).unwrap();
    simulator.hang_up(101, call_id).unwrap();
    let cleared = client.event();
    assert_eq!(cleared.event_type(), EventType::ConnectionCleared);
    assert_eq!(cleared.correlation(), None);
}

/// In real time things happen without anybody asking.
#[tokio::test(flavor = "multi_thread")]
async fn real_time_runs_by_itself_and_ends_with_the_service() {
    let (service, simulator) = serve(Clock::Real { speed: 200.0 }).await;
    let mut client = Client::watching(&service);
    client.until(EventType::DataComplete);
    client.request(1, Method::MakeCall, &[101.into(), "answer-after-10".into()]);
    let originated = client.until(EventType::Originated);
    let established = client.until(EventType::Established);
    let seconds = established
        .time()
        .duration_since(originated.time())
        .as_secs();
    assert_eq!(seconds, 11);
    drop(client);
    service.shutdown().await;
    let ended = simulator.now();
    assert_eq!(simulator.now(), ended);
}

/// An answer that is held back comes in its time; what was asked is done at once.
#[tokio::test(flavor = "multi_thread")]
async fn answers_can_be_held_back() {
    let (service, simulator) = serve(Clock::Virtual).await;
    let mut client = Client::watching(&service);
    client.until(EventType::DataComplete);
    let fault = Fault::delay(Span::seconds(5)).of_method(Method::SetVoiceNotReady);
    simulator.begin_fault(fault);
    client.send(1, Method::SetVoiceNotReady, &[101.into(), 0.into()]);
    client.until(EventType::NotReady);
    client.send(2, Method::GetVoiceReadyStatus, &[101.into()]);
    assert_eq!(client.answered_until(2), [2]);
    simulator.advance(Duration::from_secs(4));
    client.send(3, Method::GetVoiceReadyStatus, &[101.into()]);
    assert_eq!(client.answered_until(3), [3]);
    simulator.advance(Duration::from_secs(1));
    assert_eq!(client.answered_until(1), [1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_come_late_in_real_time_too() {
    let (service, simulator) = serve(Clock::Real { speed: 50.0 }).await;
    let mut client = Client::watching(&service);
    client.until(EventType::DataComplete);
    simulator.begin_fault(Fault::delay(Span::seconds(10)));
    let began = Instant::now();
    client.send(1, Method::SetVoiceNotReady, &[101.into(), 0.into()]);
    assert_eq!(client.answered_until(1), [1]);
    assert!(began.elapsed() >= Duration::from_millis(200));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_can_stay_without_an_answer() {
    let (service, simulator) = serve(Clock::Virtual).await;
    let mut client = Client::watching(&service);
    client.until(EventType::DataComplete);
    let fault = Fault::new(FaultEffect::Silence).of_agent(101);
    simulator.begin_fault(fault);
    client.send(1, Method::SetVoiceNotReady, &[101.into(), 0.into()]);
    client.until(EventType::NotReady);
    simulator.end_faults();
    client.send(2, Method::SetVoiceReady, &[101.into()]);
    assert_eq!(client.answered_until(2), [2]);
}

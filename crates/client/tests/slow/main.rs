//! Programs that don't take their events: what it costs in memory, on both sides, and what goes on
//! all the same. In a process of its own, because its memory is measured.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../client/support/mod.rs"]
#[allow(dead_code, unused_imports, reason = "others use the rest")]
mod support;

use std::{
    fs,
    sync::mpsc,
    time::{Duration, Instant},
};

use openccas::{Client, Delivery, ErrorKind, EventType, Options};
use openccas_protocol::{
    ClientConfig, ClientOutput, ClientSession, DEFAULT_MAX_FRAME, Hello, Mode, Notice, Position,
};
use openccas_service::{Service, ServiceOptions};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::{Mutex, oneshot},
};

use support::{Centre, open_with, sized, snapshot_begin, soon, start, until, until_service};

/// One at a time: each looks at the memory of the process.
static ALONE: Mutex<()> = Mutex::const_new(());

/// What the client grants.
const QUEUE: u64 = 64 * 1024;

/// What the service holds.
const RING: usize = 256 * 1024;

/// Bytes of an event, about.
const SIZE: usize = 1000;

const HEARTBEAT: Duration = Duration::from_millis(20);

/// Long beside a heartbeat.
const SILENCE: Duration = Duration::from_millis(500);

/// As long beside the silence that is borne as a minute is beside that of a service by default.
const STUCK: Duration = SILENCE.saturating_mul(4);

/// Configuration events of the test's centre, DATA_COMPLETE included.
const CONFIGURATION: u64 = 4;

/// Bytes that are published meanwhile: far more than both may hold.
const FLOOD: usize = 64 * 1024 * 1024;

/// More memory than what is bounded takes, and far less than the flood.
const BOUND: usize = 16 * 1024 * 1024;

/// The memory of this process, where the system tells it.
fn resident() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: usize = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes * 1024)
}

/// How much the memory may grow from here.
struct Memory(Option<usize>);

impl Memory {
    fn now() -> Self {
        Self(resident())
    }

    fn check(&self) {
        if let (Some(before), Some(now)) = (self.0, resident()) {
            let more = now.saturating_sub(before);
            assert!(more < BOUND, "{more} bytes more than before");
        }
    }
}

fn service_options() -> ServiceOptions {
    ServiceOptions::new()
        .heartbeat(HEARTBEAT)
        .silence(SILENCE)
        .ring_bytes(RING)
}

fn client_options() -> Options {
    Options::new().queue(QUEUE, 1_000_000)
}

/// Publishes all of the flood, a ring's worth at a time at most, and lets others go on in between.
async fn flood(centre: &Centre, mut between: impl AsyncFnMut()) {
    let mut number = 0;
    while (number as usize) * SIZE < FLOOD {
        centre.publish((0..100).map(|more| sized(number + more, SIZE)));
        number += 100;
        between().await;
    }
}

/// An OnEvent handler that waits until the test lets it go on. Gives what lets it go on, and a
/// message once it waits.
fn stuck_handler(client: &Client) -> (mpsc::Sender<()>, oneshot::Receiver<()>) {
    let (go_on, blocked) = mpsc::channel::<()>();
    let (stuck, is_stuck) = oneshot::channel();
    let mut stuck = Some(stuck);
    client
        .on_event(move |event| {
            if event.event_type() == EventType::Retrieved
                && let Some(stuck) = stuck.take()
            {
                let _ = stuck.send(());
                let _ = blocked.recv();
            }
        })
        .unwrap();
    (go_on, is_stuck)
}

/// Waits until the client has the configuration data: what is published then is live.
async fn configured(service: &Service) {
    until_service(service, "the flow has begun", |stats| {
        stats.deliveries == CONFIGURATION
    })
    .await;
}

async fn answered(client: &Client) {
    soon("a request is answered", client.make_call(1, "1"))
        .await
        .unwrap();
}

/// As long as the service holds what comes, nothing is lost by it, and no time is too long.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_blocks_for_long() {
    let _alone = ALONE.lock().await;
    let (service, centre) = start(service_options()).await;
    let client = open_with(client_options(), &service).await;
    let (go_on, is_stuck) = stuck_handler(&client);
    let lost = losses(&client);
    configured(&service).await;
    centre.publish([sized(1, SIZE)]);
    soon("the handler is called", is_stuck).await.unwrap();
    // More than the client takes, and less than the service holds.
    let events = i32::try_from((RING + QUEUE as usize) / SIZE / 2).unwrap();
    centre.publish((2..=events).map(|number| sized(number, SIZE)));
    let began = Instant::now();
    while began.elapsed() < STUCK {
        answered(&client).await;
        assert!(client.stats().queued_bytes <= QUEUE + 2 * SIZE as u64);
    }
    go_on.send(()).unwrap();
    until("everything is delivered", || {
        client.stats().queued_bytes == 0
            && service.stats().deliveries == events as u64 + CONFIGURATION
    })
    .await;
    assert_eq!((client.stats().gaps, lost.try_recv().ok()), (0, None));
}

/// What OnDisconnect is told.
fn losses(client: &Client) -> mpsc::Receiver<ErrorKind> {
    let (sender, losses) = mpsc::channel();
    client
        .on_disconnect(move |error| {
            let _ = sender.send(error.kind());
        })
        .unwrap();
    losses
}

/// When the service no longer holds it, the connection ends, and the reason comes behind the last
/// event.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_blocks_for_too_long() {
    let _alone = ALONE.lock().await;
    let (service, centre) = start(service_options()).await;
    let client = open_with(client_options(), &service).await;
    let (go_on, is_stuck) = stuck_handler(&client);
    let lost = losses(&client);
    configured(&service).await;
    centre.publish([sized(0, SIZE)]);
    soon("the handler is called", is_stuck).await.unwrap();
    let memory = Memory::now();
    flood(&centre, async || {
        assert!(client.stats().queued_bytes <= QUEUE + 2 * SIZE as u64);
        memory.check();
        tokio::task::yield_now().await;
    })
    .await;
    until("it is disconnected", || !client.is_connected()).await;
    assert_eq!(service.stats().slow_consumers, 1);
    assert!(lost.try_recv().is_err(), "the handler is still at work");
    go_on.send(()).unwrap();
    let told = tokio::task::spawn_blocking(move || lost.recv());
    let told = soon("OnDisconnect is called", told).await.unwrap();
    assert_eq!(told.unwrap(), ErrorKind::SlowConsumer);
    assert_eq!(
        client.get_last_error_info().0,
        ErrorKind::SlowConsumer.code()
    );
}

/// An iterator that nobody reads holds up the one beside it, and costs no more than the queue.
/// Dropped, it is as if it had not been.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_abandoned_iterator_beside_a_live_one() {
    let _alone = ALONE.lock().await;
    let (service, centre) = start(service_options()).await;
    let client = open_with(client_options(), &service).await;
    let mut live = client.events();
    snapshot_begin(&mut live).await;
    let mut abandoned = client.events();
    let mut last = 0;
    let fits = (RING / SIZE / 2) as u64;
    centre.publish((0..fits as i32).map(|number| sized(number, SIZE)));
    soon("it begins to read", abandoned.next()).await;
    let began = Instant::now();
    while began.elapsed() < STUCK {
        answered(&client).await;
        while let Some(delivery) = live.try_next() {
            if let Delivery::Event(event) = delivery.unwrap()
                && !event.is_snapshot()
            {
                last += 1;
                assert_eq!(event.seq(), last);
            }
        }
    }
    assert!(last < fits, "the abandoned one sets the pace");
    assert!(client.stats().queued_bytes <= QUEUE + 2 * SIZE as u64);
    drop(abandoned);
    let memory = Memory::now();
    // What is left, and then far more: it all goes through.
    let published = fits + (FLOOD / SIZE) as u64 / 100 * 100 + 100;
    flood(&centre, async || {
        let newest = service.stats().events_published;
        while last < newest {
            match soon("the next event comes", live.next()).await {
                Some(Ok(Delivery::Event(event))) if !event.is_snapshot() => {
                    last += 1;
                    assert_eq!(event.seq(), last);
                }
                Some(Ok(_)) => {}
                other => panic!("{other:?} came"),
            }
        }
        memory.check();
    })
    .await;
    assert!(last <= published && last == service.stats().events_published);
    assert_eq!(client.stats().gaps, 0);
    assert!(client.is_connected());
}

/// A client of somebody else's that asks for events, grants no credit, and says that it lives.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_never_grants() {
    let _alone = ALONE.lock().await;
    let (service, centre) = start(service_options()).await;
    let well = open_with(client_options(), &service).await;
    let miser = tokio::spawn(never_grants(service.local_addr()));
    until_service(&service, "it is there", |stats| stats.sessions == 2).await;
    let began = Instant::now();
    while began.elapsed() < STUCK {
        answered(&well).await;
    }
    assert_eq!(
        service.stats().slow_consumers,
        0,
        "nothing has happened yet"
    );
    let memory = Memory::now();
    flood(&centre, async || {
        memory.check();
        tokio::task::yield_now().await;
    })
    .await;
    let (kind, heartbeats) = soon("it is disconnected", miser).await.unwrap();
    assert_eq!(kind, ErrorKind::SlowConsumer);
    assert!(heartbeats > 10, "{heartbeats}");
    assert_eq!(service.stats().slow_consumers, 1);
    assert_eq!(service.stats().deliveries, 0);
    answered(&well).await;
}

/// Gives why the connection ended, and how often something was read before.
async fn never_grants(address: std::net::SocketAddr) -> (ErrorKind, u32) {
    let config = ClientConfig {
        credit_bytes: 0,
        credit_events: 0,
        ..ClientConfig::default()
    };
    let hello = Hello::new(Mode::Direct, "miser", DEFAULT_MAX_FRAME);
    let mut session = ClientSession::new(config, &hello);
    let mut socket = TcpStream::connect(address).await.unwrap();
    let mut reads = 0;
    loop {
        socket.write_all(&session.take_outbox()).await.unwrap();
        session.sent(Instant::now());
        let deadline = session.deadline().unwrap_or_else(|| Instant::now() + STUCK);
        tokio::select! {
            count = socket.read(session.read_space()) => {
                reads += 1;
                if let Err(error) = session.received(count.unwrap(), Instant::now()) {
                    return (error.kind(), reads);
                }
            }
            () = tokio::time::sleep_until(deadline.into()) => {
                session.on_deadline(Instant::now()).unwrap();
            }
        }
        while let Some(output) = session.poll() {
            match output {
                ClientOutput::Welcome(_) => session.flow(Position::Fresh),
                ClientOutput::Flowing { .. }
                | ClientOutput::Notice(Notice::SnapshotBegin { .. }) => {}
                other => panic!("{other:?} came without credit"),
            }
        }
    }
}

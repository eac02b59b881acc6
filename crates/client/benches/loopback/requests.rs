//! Requests: the round trip, beside an echo over raw sockets with frames of the same sizes.

use std::{
    pin::Pin,
    sync::{Arc, mpsc},
    time::{Duration, Instant},
};

use openccas::{Client, Method, Outputs, embed};
use openccas_protocol::Request;
use openccas_service::{Backend, Caller, Profile, Publisher, Responder, Service, ServiceOptions};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::Runtime,
    task::JoinSet,
};

use crate::{Result, foreign::InC, median, report::Report};

/// Bytes of a GetVoiceReadyStatus on the wire: prefix, id, method, count, one number.
const REQUEST: usize = 9 + 8 + 2 + 2 + 5;
/// Bytes of its reply: prefix, id, code, empty message, count, one number.
const REPLY: usize = 9 + 8 + 4 + 5 + 2 + 5;

const IN_FLIGHT: usize = 64;

/// A contact centre in which everybody is ready.
struct Ready;

impl Backend for Ready {
    fn profile(&self) -> Profile {
        Profile {
            name: String::from("bench"),
            time_zone: String::from("UTC"),
            tenants: Vec::new(),
        }
    }

    fn start(self: Arc<Self>, _publisher: Publisher) {}

    fn request(&self, _request: Request, _caller: Caller, responder: Responder) {
        responder.answer(Ok(Outputs::from(1)));
    }
}

pub(crate) fn serve() -> Result<()> {
    Runtime::new()?.block_on(async {
        let service = Service::start(ServiceOptions::default(), Arc::new(Ready)).await?;
        println!("{}", service.local_addr().port());
        std::future::pending::<()>().await;
        Ok(())
    })
}

/// Answers every `REQUEST` bytes with `REPLY` bytes.
pub(crate) fn echo() -> Result<()> {
    Runtime::new()?.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?.port());
        loop {
            let (mut stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            tokio::spawn(async move {
                let mut buffer = vec![0; 64 * 1024];
                let reply = vec![0; 64 * 1024];
                let mut pending = 0;
                while let Ok(count @ 1..) = stream.read(&mut buffer).await {
                    pending += count;
                    let requests = pending / REQUEST;
                    pending %= REQUEST;
                    if stream.write_all(&reply[..requests * REPLY]).await.is_err() {
                        return;
                    }
                }
            });
        }
    })
}

#[derive(Clone, Copy)]
struct Percentiles {
    p50: f64,
    p99: f64,
}

/// Round trips in a round.
const TRIPS: usize = 500;
/// Requests in a round with several in flight.
const MANY: usize = 12_800;
/// Rounds for one of events: they are short.
const SHORT_ROUNDS: u32 = 10;

/// A row of round trips, from the figures of its rounds and of those that it is compared with.
fn trips_row(
    report: &mut Report,
    name: &'static str,
    own: &[Percentiles],
    other: (&'static str, &[Percentiles]),
) {
    let (beside, other) = other;
    let middle = |of: fn(&Percentiles) -> f64| median(own.iter().map(of).collect());
    let ratios = own
        .iter()
        .zip(other)
        .map(|(own, other)| own.p50 / other.p50);
    let figures = vec![
        ("µs p50", middle(|it| it.p50)),
        ("µs p99", middle(|it| it.p99)),
        (beside, median(ratios.collect())),
    ];
    report.add("round trip", name, figures);
}

/// The same of requests with several in flight: how many a second.
fn rates_row(report: &mut Report, name: &'static str, own: &[f64], raw: &[f64]) {
    let ratios = own.iter().zip(raw).map(|(own, raw)| own / raw);
    let figures = vec![
        ("requests/s", median(own.to_vec())),
        ("x raw", median(ratios.collect())),
    ];
    report.add("64 in flight", name, figures);
}

fn percentiles(mut micros: Vec<f64>) -> Percentiles {
    micros.sort_by(f64::total_cmp);
    let at = |part: f64| micros[((micros.len() - 1) as f64 * part) as usize];
    Percentiles {
        p50: at(0.5),
        p99: at(0.99),
    }
}

fn micros(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}

async fn echo_sequential(port: u16, count: usize) -> Result<Percentiles> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let mut reply = [0; REPLY];
    let mut times = Vec::with_capacity(count);
    for _ in 0..count {
        let start = Instant::now();
        stream.write_all(&[0; REQUEST]).await?;
        stream.read_exact(&mut reply).await?;
        times.push(micros(start.elapsed()));
    }
    Ok(percentiles(times))
}

/// One task that keeps 64 requests under way: it answers every reply with a request, written at
/// once or, `coalesced`, together with those of the other replies of the same read.
async fn echo_in_flight(port: u16, count: usize, coalesced: bool) -> Result<f64> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let requests = vec![0; IN_FLIGHT * REQUEST];
    let mut buffer = vec![0; IN_FLIGHT * REPLY];
    let start = Instant::now();
    stream.write_all(&requests).await?;
    let (mut bytes, mut answered) = (0, 0);
    while answered < count {
        bytes += stream.read(&mut buffer).await?;
        let replies = bytes / REPLY;
        bytes %= REPLY;
        answered += replies;
        let size = if coalesced {
            (replies * REQUEST).max(1)
        } else {
            REQUEST
        };
        for written in requests[..replies * REQUEST].chunks(size) {
            stream.write_all(written).await?;
        }
    }
    Ok(answered as f64 / start.elapsed().as_secs_f64())
}

async fn client_sequential(port: u16, count: usize) -> Result<Percentiles> {
    let client = Client::open("127.0.0.1", port).await?;
    let mut times = Vec::with_capacity(count);
    for _ in 0..count {
        let start = Instant::now();
        client.get_voice_ready_status(7).await?;
        times.push(micros(start.elapsed()));
    }
    client.close().await;
    Ok(percentiles(times))
}

async fn client_in_flight(port: u16, count: usize) -> Result<f64> {
    let client = Client::open("127.0.0.1", port).await?;
    let start = Instant::now();
    let mut tasks = JoinSet::<openccas::Result<()>>::new();
    for _ in 0..IN_FLIGHT {
        let client = client.clone();
        tasks.spawn(async move {
            for _ in 0..count / IN_FLIGHT {
                client.get_voice_ready_status(7).await?;
            }
            Ok(())
        });
    }
    while let Some(result) = tasks.join_next().await {
        result??;
    }
    let rate = count as f64 / start.elapsed().as_secs_f64();
    client.close().await;
    Ok(rate)
}

/// The same on the runtime of a binding: each completion starts the next request.
fn submitted_in_flight(port: u16, count: usize) -> Result<f64> {
    let runtime = embed::runtime()?;
    let client = {
        let _context = runtime.enter();
        openccas::blocking::Client::open("127.0.0.1", port)?
    };
    let (done, chains) = mpsc::channel();
    let start = Instant::now();
    for _ in 0..IN_FLIGHT {
        chain(client.inner(), count / IN_FLIGHT, done.clone());
    }
    drop(done);
    for result in chains {
        result?;
    }
    let rate = count as f64 / start.elapsed().as_secs_f64();
    client.close();
    Ok(rate)
}

fn chain(client: &Client, left: usize, done: mpsc::Sender<openccas::Result<()>>) {
    let next = client.clone();
    client.submit(Method::GetVoiceReadyStatus, &[7.into()], move |result| {
        match result.and_then(Outputs::long) {
            Ok(_) if left > 1 => chain(&next, left - 1, done),
            // Nobody listens any more if another one has failed.
            last => drop(done.send(last.map(|_| ()))),
        }
    });
}

pub(crate) fn measure(
    service: u16,
    echo: u16,
    rounds: u32,
    c: &InC,
    report: &mut Report,
) -> Result<()> {
    let rounds = rounds * SHORT_ROUNDS;
    let one_thread = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let pool = Runtime::new()?;
    for (runtime, names) in [
        (
            &one_thread,
            ["one thread: raw echo", "one thread: Client request"],
        ),
        (
            &pool,
            ["thread pool: raw echo", "thread pool: Client request"],
        ),
    ] {
        // In a task, as in a program: the main thread is not a worker of a pool.
        let run = |work| runtime.block_on(runtime.spawn(work));
        run(task(echo_sequential(echo, 1000)))??;
        run(task(client_sequential(service, 1000)))??;
        let (mut raw, mut own) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            raw.push(run(task(echo_sequential(echo, TRIPS)))??);
            own.push(run(task(client_sequential(service, TRIPS)))??);
        }
        for (name, times) in names.into_iter().zip([&raw, &own]) {
            trips_row(report, name, times, ("x raw p50", &raw));
        }
    }
    blocking(service, rounds, c, report)?;
    for (runtime, names) in [(&one_thread, ONE_THREAD), (&pool, POOL)] {
        let run = |work| runtime.block_on(runtime.spawn(work));
        let [mut raw, mut coalesced, mut own] = [const { Vec::new() }; 3];
        for _ in 0..rounds {
            raw.push(run(task(echo_in_flight(echo, MANY, false)))??);
            coalesced.push(run(task(echo_in_flight(echo, MANY, true)))??);
            own.push(run(task(client_in_flight(service, MANY)))??);
        }
        for (name, rates) in names.into_iter().zip([&raw, &coalesced, &own]) {
            rates_row(report, name, rates, &raw);
        }
    }
    let one_thread = |work| one_thread.block_on(one_thread.spawn(work));
    let (mut raw, mut own) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        raw.push(one_thread(task(echo_in_flight(echo, MANY, false)))??);
        own.push(submitted_in_flight(service, MANY)?);
    }
    rates_row(report, "embed: submit and completion", &own, &raw);
    Ok(())
}

/// Requests that wait on the calling thread, in Rust and in C.
fn blocking(port: u16, rounds: u32, c: &InC, report: &mut Report) -> Result<()> {
    let client = openccas::blocking::Client::open("127.0.0.1", port)?;
    let round = || -> Result<Percentiles> {
        let mut times = Vec::with_capacity(TRIPS);
        for _ in 0..TRIPS {
            let start = Instant::now();
            client.get_voice_ready_status(7)?;
            times.push(micros(start.elapsed()));
        }
        Ok(percentiles(times))
    };
    let ours = c.ours.iter().map(|c| ("C: blocking request", c, port));
    let others = c.others.iter();
    let others = others.map(|(name, program, peer)| (*name, program, peer.port));
    let mut programs: Vec<_> = ours.chain(others).map(|it| (it, Vec::new())).collect();
    let mut rust = Vec::new();
    round()?;
    for _ in 0..rounds {
        rust.push(round()?);
        for ((_, program, port), results) in &mut programs {
            let arguments = ["requests".to_owned(), port.to_string(), TRIPS.to_string()];
            let (p50, p99) = program.run(&arguments)?;
            results.push(Percentiles { p50, p99 });
        }
    }
    client.close();
    trips_row(report, "blocking request", &rust, ("x Rust p50", &rust));
    for ((name, ..), results) in &programs {
        trips_row(report, name, results, ("x Rust p50", &rust));
    }
    Ok(())
}

const ONE_THREAD: [&str; 3] = [
    "one thread: raw echo",
    "one thread: raw, coalesced",
    "one thread: Client requests",
];
const POOL: [&str; 3] = [
    "thread pool: raw echo",
    "thread pool: raw, coalesced",
    "thread pool: Client requests",
];

type Task<T> = Pin<Box<dyn Future<Output = Result<T, String>> + Send>>;

/// Work for a task of a runtime, with an error that can cross to another thread.
fn task<T>(work: impl Future<Output = Result<T>> + Send + 'static) -> Task<T> {
    Box::pin(async { work.await.map_err(|error| error.to_string()) })
}

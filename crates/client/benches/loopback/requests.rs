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

use crate::{Result, foreign::Foreign, report::Report};

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

struct Percentiles {
    p50: f64,
    p99: f64,
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
    c: Option<&Foreign>,
    report: &mut Report,
) -> Result<()> {
    let count = rounds as usize * 4000;
    let many = rounds as usize * 64_000;
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
        let raw = run(task(echo_sequential(echo, count)))??;
        let own = run(task(client_sequential(service, count)))??;
        for (name, times) in names.into_iter().zip([&raw, &own]) {
            let figures = vec![
                ("µs p50", times.p50),
                ("µs p99", times.p99),
                ("x raw p50", times.p50 / raw.p50),
            ];
            report.add("round trip", name, figures);
        }
    }
    blocking(service, count, c, report)?;
    for (runtime, names) in [(&one_thread, ONE_THREAD), (&pool, POOL)] {
        let run = |work| runtime.block_on(runtime.spawn(work));
        let raw = run(task(echo_in_flight(echo, many, false)))??;
        let coalesced = run(task(echo_in_flight(echo, many, true)))??;
        let own = run(task(client_in_flight(service, many)))??;
        for (name, rate) in names.into_iter().zip([raw, coalesced, own]) {
            report.add(
                "64 in flight",
                name,
                vec![("requests/s", rate), ("x raw", rate / raw)],
            );
        }
    }
    let one_thread = |work| one_thread.block_on(one_thread.spawn(work));
    let raw = one_thread(task(echo_in_flight(echo, many, false)))??;
    let own = submitted_in_flight(service, many)?;
    report.add(
        "64 in flight",
        "embed: submit and completion",
        vec![("requests/s", own), ("x raw", own / raw)],
    );
    Ok(())
}

/// Requests that wait on the calling thread, in Rust and in C.
fn blocking(port: u16, count: usize, c: Option<&Foreign>, report: &mut Report) -> Result<()> {
    let client = openccas::blocking::Client::open("127.0.0.1", port)?;
    let mut times = Vec::with_capacity(count);
    for number in 0..count + 1000 {
        let start = Instant::now();
        client.get_voice_ready_status(7)?;
        if number >= 1000 {
            times.push(micros(start.elapsed()));
        }
    }
    client.close();
    let rust = percentiles(times);
    let mut row = |name, p50: f64, p99: f64| {
        let figures = vec![
            ("µs p50", p50),
            ("µs p99", p99),
            ("x Rust p50", p50 / rust.p50),
        ];
        report.add("round trip", name, figures);
    };
    row("blocking request", rust.p50, rust.p99);
    if let Some(c) = c {
        let arguments = ["requests".to_owned(), port.to_string(), count.to_string()];
        let (p50, p99) = c.run(&arguments)?;
        row("C: blocking request", p50, p99);
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

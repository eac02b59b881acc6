//! The clients, in a process of their own: they connect, and count what they read.
//!
//! What they are to do comes as one word of four parts, what they have read goes to the standard
//! output: a line when all are connected, and one whenever all of them have read another burst.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, SocketAddr},
    process::{Child, ChildStdout, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

use openccas_protocol::{
    ClientConfig, ClientOutput, ClientSession, DEFAULT_MAX_FRAME, Hello, Mode, Position,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream},
};

use crate::{ours::EVENT_BYTES, run::Result};

/// What the clients speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Ours,
    Nats,
}

/// The clients, ended when dropped.
pub(crate) struct Readers {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Readers {
    /// Connects so many clients. With a burst of 0 nothing is published: then a line tells that
    /// each of them has read anything at all.
    pub(crate) fn start(dialect: Dialect, port: u16, count: usize, burst: usize) -> Result<Self> {
        let mut child = Command::new(env::current_exe()?)
            .args(["--readers", &format!("{dialect:?},{port},{count},{burst}")])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let stdout = child.stdout.take().ok_or("the readers have no output")?;
        let mut readers = Self {
            child,
            lines: BufReader::new(stdout),
        };
        readers.wait()?;
        Ok(readers)
    }

    /// Waits for the next line.
    pub(crate) fn wait(&mut self) -> Result<()> {
        let mut line = String::new();
        match self.lines.read_line(&mut line)? {
            0 => Err("the readers have ended".into()),
            _ => Ok(()),
        }
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The process of the readers.
pub(crate) fn run(task: &str) -> Result<()> {
    let parts: Vec<&str> = task.split(',').collect();
    let [dialect, port, count, burst] = parts[..] else {
        return Err(format!("{task:?} is not a task").into());
    };
    let dialect = match dialect {
        "Ours" => Dialect::Ours,
        _ => Dialect::Nats,
    };
    let (port, count, burst) = (port.parse()?, count.parse()?, burst.parse()?);
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(read_all(dialect, port, count, burst))
}

async fn read_all(dialect: Dialect, port: u16, count: usize, burst: usize) -> Result<()> {
    let mut sockets = Vec::with_capacity(count);
    for number in 0..count {
        // Ports are counted for each pair of addresses: with several they do not run short.
        let host = u8::try_from(number / 4000)? + 2;
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((Ipv4Addr::new(127, 0, 0, host), 0)))?;
        let mut socket = socket
            .connect(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
            .await?;
        match dialect {
            Dialect::Ours => greet_ours(&mut socket).await?,
            Dialect::Nats => greet_nats(&mut socket).await?,
        }
        sockets.push(socket);
    }
    let bursts = Arc::new(Bursts {
        clients: count,
        done: AtomicUsize::new(0),
    });
    say("ready")?;
    let mut tasks = Vec::with_capacity(count);
    for socket in sockets {
        let bursts = Arc::clone(&bursts);
        tasks.push(tokio::spawn(async move {
            match burst {
                0 => await_anything(socket, &bursts).await,
                _ => count_events(socket, Shape::of(dialect), burst, &bursts).await,
            }
        }));
    }
    for task in tasks {
        task.await??;
    }
    Ok(())
}

fn say(word: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{word}")?;
    Ok(out.flush()?)
}

/// How many clients have all of a burst. The next one is published only then, so one count does
/// for all bursts.
struct Bursts {
    clients: usize,
    done: AtomicUsize,
}

impl Bursts {
    fn one_more(&self) -> Result<()> {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        match done.is_multiple_of(self.clients) {
            true => say("read"),
            false => Ok(()),
        }
    }
}

/// What messages look like from afar: all events are of one size.
#[derive(Clone, Copy)]
struct Shape {
    event: (u8, usize),
    other: (u8, usize),
}

impl Shape {
    fn of(dialect: Dialect) -> Self {
        match dialect {
            // The length comes first; a heartbeat is a number in a frame.
            Dialect::Ours => Self {
                event: (EVENT_BYTES.to_le_bytes()[0], EVENT_BYTES),
                other: (20, 20),
            },
            Dialect::Nats => {
                let head = format!("MSG events 1 {EVENT_BYTES}\r\n").len();
                Self {
                    event: (b'M', head + EVENT_BYTES + 2),
                    other: (b'P', "PING\r\n".len()),
                }
            }
        }
    }
}

async fn count_events(
    mut socket: TcpStream,
    shape: Shape,
    burst: usize,
    bursts: &Bursts,
) -> Result<()> {
    let mut buffer = vec![0; 64 * 1024];
    // Bytes that are left of the message at hand, and whether it is an event.
    let (mut left, mut is_event) = (0, false);
    let mut events = 0;
    loop {
        let count = socket.read(&mut buffer).await?;
        if count == 0 {
            return Err("the server closed a connection".into());
        }
        let mut bytes = &buffer[..count];
        while let Some(&first) = bytes.first() {
            if left == 0 {
                is_event = first == shape.event.0;
                left = match is_event {
                    true => shape.event.1,
                    false if first == shape.other.0 => shape.other.1,
                    false => return Err(format!("a message begins with {first}").into()),
                };
            }
            let here = left.min(bytes.len());
            left -= here;
            bytes = &bytes[here..];
            if left == 0 && is_event {
                events += 1;
                if events % burst == 0 {
                    bursts.one_more()?;
                }
            }
        }
    }
}

async fn await_anything(mut socket: TcpStream, bursts: &Bursts) -> Result<()> {
    let mut buffer = [0; 256];
    socket.read_exact(&mut buffer[..1]).await?;
    bursts.one_more()?;
    while socket.read(&mut buffer).await? > 0 {}
    Err("the server closed a connection".into())
}

/// Says hello, with credit for everything, and takes live events.
async fn greet_ours(socket: &mut TcpStream) -> Result<()> {
    let unlimited = ClientConfig {
        credit_bytes: u64::MAX / 2,
        credit_events: u64::MAX / 2,
        ..ClientConfig::default()
    };
    let hello = Hello::new(Mode::Direct, "bench", DEFAULT_MAX_FRAME);
    let mut session = ClientSession::new(unlimited, &hello);
    loop {
        socket.write_all(&session.take_outbox()).await?;
        let count = socket.read(session.read_space()).await?;
        if count == 0 {
            return Err("the service closed a connection".into());
        }
        session.received(count, Instant::now())?;
        while let Some(output) = session.poll() {
            match output {
                ClientOutput::Welcome(_) => session.flow(Position::Live),
                ClientOutput::Flowing { .. } => return Ok(()),
                other => return Err(format!("{other:?} is not expected").into()),
            }
        }
    }
}

async fn greet_nats(socket: &mut TcpStream) -> Result<()> {
    let hello = "CONNECT {\"verbose\":false,\"pedantic\":false}\r\nSUB events 1\r\nPING\r\n";
    socket.write_all(hello.as_bytes()).await?;
    let mut seen = Vec::new();
    while !seen.ends_with(b"PONG\r\n") {
        if socket.read_buf(&mut seen).await? == 0 {
            return Err("nats-server closed a connection".into());
        }
    }
    Ok(())
}

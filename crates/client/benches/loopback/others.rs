//! The other sides of programs that use hiredis and nats.c.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::Result;

/// Events in a round of theirs. A NATS server cuts off who is more than 64 MiB behind.
pub(crate) const COUNT: usize = 200_000;
/// As large as the events of the feeder, on average.
const EVENT: [u8; 200] = [b'x'; 200];
const AT_A_TIME: usize = 100;

/// Speaks RESP: messages to who subscribes, and a number for every command.
pub(crate) fn resp() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?.port());
    loop {
        let (stream, _) = listener.accept()?;
        thread::spawn(move || {
            // A client that goes away ends its own round only.
            if let Err(error) = answer_commands(stream) {
                eprintln!("resp: {error}");
            }
        });
    }
}

fn answer_commands(mut stream: TcpStream) -> Result<()> {
    const GET: &[u8] = b"*2\r\n$3\r\nGET\r\n$1\r\n7\r\n";
    stream.set_nodelay(true)?;
    let mut buffer = [0; 4096];
    let mut pending = 0;
    loop {
        let count = stream.read(&mut buffer)?;
        if count == 0 {
            return Ok(());
        }
        if buffer[..count].starts_with(b"*2\r\n$9\r\nSUBSCRIBE") {
            stream.write_all(b"*3\r\n$9\r\nsubscribe\r\n$6\r\nevents\r\n:1\r\n")?;
            let mut message = b"*3\r\n$7\r\nmessage\r\n$6\r\nevents\r\n$200\r\n".to_vec();
            message.extend_from_slice(&EVENT);
            message.extend_from_slice(b"\r\n");
            let block = message.repeat(AT_A_TIME);
            for _ in 0..COUNT / AT_A_TIME {
                stream.write_all(&block)?;
            }
            continue;
        }
        pending += count;
        stream.write_all(&b":1\r\n".repeat(pending / GET.len()))?;
        pending %= GET.len();
    }
}

/// A NATS server, ended when dropped.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a NATS server and speaks with it: publishes when somebody asks for it by a message to
/// `begin`, and answers requests.
pub(crate) fn nats() -> Result<()> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let _server = Server(
        Command::new("nats-server")
            .args(["--addr", "127.0.0.1", "--port", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?,
    );
    let mut stream = connected(port)?;
    stream.set_nodelay(true)?;
    stream.write_all(b"CONNECT {\"verbose\":false}\r\nSUB begin 1\r\nSUB request 2\r\nPING\r\n")?;
    // This process ends with the one that started it, and takes the server along.
    thread::spawn(move || {
        let _ = std::io::stdin().read(&mut [0]);
        drop(_server);
        std::process::exit(0);
    });
    let mut event = format!("PUB events {}\r\n", EVENT.len()).into_bytes();
    event.extend_from_slice(&EVENT);
    event.extend_from_slice(b"\r\n");
    let block = event.repeat(AT_A_TIME);
    let reply = "0".repeat(33);
    for line in BufReader::new(stream.try_clone()?).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["PONG"] => println!("{port}"),
            ["PING"] => stream.write_all(b"PONG\r\n")?,
            ["MSG", "begin", ..] => {
                for _ in 0..COUNT / AT_A_TIME {
                    stream.write_all(&block)?;
                }
            }
            ["MSG", "request", _, reply_to, _] => {
                stream.write_all(format!("PUB {reply_to} 33\r\n{reply}\r\n").as_bytes())?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn connected(port: u16) -> Result<TcpStream> {
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        match TcpStream::connect(("127.0.0.1", port)) {
            Ok(stream) => return Ok(stream),
            Err(error) if Instant::now() > deadline => return Err(error.into()),
            Err(_) => thread::sleep(Duration::from_millis(10)),
        }
    }
}

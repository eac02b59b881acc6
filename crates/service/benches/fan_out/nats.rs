//! nats-server, as the Debian package has it, without a configuration.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    ours::EVENT_BYTES,
    readers::Dialect,
    run::{Result, Server},
};

const PROGRAM: &str = "nats-server";

/// A nats-server in a process of its own, ended when dropped.
pub(crate) struct Nats {
    child: Child,
    port: u16,
    publisher: TcpStream,
    message: Vec<u8>,
}

impl Nats {
    pub(crate) fn is_installed() -> bool {
        let version = Command::new(PROGRAM).arg("--version").output();
        version.is_ok_and(|output| output.status.success())
    }

    pub(crate) fn start() -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut child = Command::new(PROGRAM)
            .args(["--addr", "127.0.0.1", "--port", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        match publisher(port) {
            Ok(publisher) => {
                let mut message = format!("PUB events {EVENT_BYTES}\r\n").into_bytes();
                message.resize(message.len() + EVENT_BYTES, b'x');
                message.extend_from_slice(b"\r\n");
                Ok(Self {
                    child,
                    port,
                    publisher,
                    message,
                })
            }
            Err(error) => {
                let _ = child.kill();
                let _ = child.wait();
                Err(error)
            }
        }
    }
}

/// A connection to publish on, once the server listens.
fn publisher(port: u16) -> Result<TcpStream> {
    let deadline = Instant::now() + Duration::from_secs(10);
    let mut socket = loop {
        match TcpStream::connect(("127.0.0.1", port)) {
            Ok(socket) => break socket,
            Err(error) if Instant::now() > deadline => return Err(error.into()),
            Err(_) => thread::sleep(Duration::from_millis(10)),
        }
    };
    socket.set_nodelay(true)?;
    socket.write_all(b"CONNECT {\"verbose\":false,\"pedantic\":false}\r\nPING\r\n")?;
    let mut lines = BufReader::new(socket.try_clone()?).lines();
    while lines.next().ok_or("nats-server closed the connection")?? != "PONG" {}
    Ok(socket)
}

impl Server for Nats {
    fn dialect(&self) -> Dialect {
        Dialect::Nats
    }

    fn process(&self) -> u32 {
        self.child.id()
    }

    fn port(&self) -> u16 {
        self.port
    }

    fn publish(&mut self, count: usize) -> Result<()> {
        Ok(self.publisher.write_all(&self.message.repeat(count))?)
    }
}

impl Drop for Nats {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

//! The command `openccas serve` as a process that can be killed and started again.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::{Ipv4Addr, TcpListener},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{
        atomic::{AtomicU16, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use crate::PATIENCE;

pub(crate) struct Killable {
    child: Option<Child>,
    pub(crate) port: u16,
    folder: PathBuf,
    seed: u64,
    /// The log of each process so far.
    pub(crate) logs: Vec<PathBuf>,
}

/// A port outside of the range from which the system takes those of outgoing connections: while
/// nobody listens there, a client that tries it could else be connected with itself.
fn port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let begin = std::process::id() as u16 % 8_000;
    for _ in 0..1_000 {
        let port = 20_000 + (begin + NEXT.fetch_add(1, Ordering::SeqCst)) % 10_000;
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return port;
        }
    }
    panic!("no port is free");
}

impl Killable {
    pub(crate) fn new(seed: u64) -> Self {
        let name = format!("chaos-{}-{seed}", std::process::id());
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).expect("the folder can be made");
        Self {
            child: None,
            port: port(),
            folder,
            seed,
            logs: Vec::new(),
        }
    }

    /// Starts it, and waits until it listens.
    pub(crate) fn start(&mut self) {
        assert!(self.child.is_none(), "it runs already");
        let deadline = Instant::now() + PATIENCE;
        while !self.try_start() {
            assert!(Instant::now() < deadline, "it does not start");
            // Somebody else has the port for a moment.
            thread::sleep(Duration::from_millis(50));
        }
    }

    fn try_start(&mut self) -> bool {
        let log = self.folder.join(format!("{}.jsonl", self.logs.len() + 1));
        let scenario = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../crates/simulator/scenarios/rush-hour.toml"
        );
        let mut child = Command::new(env!("CARGO_BIN_EXE_openccas-under-fire"))
            .args([
                "serve",
                "--scenario",
                scenario,
                "--speed",
                "300",
                "--max-clients",
                "100",
            ])
            .args(["--listen", &format!("127.0.0.1:{}", self.port)])
            .args([
                "--seed",
                &(self.seed * 1_000 + self.logs.len() as u64).to_string(),
            ])
            .arg("--log")
            .arg(&log)
            .env_remove("RUST_LOG")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the command starts");
        let stdout = child.stdout.take().expect("it is piped");
        let (sender, line) = mpsc::channel();
        thread::spawn(move || {
            let first = BufReader::new(stdout).lines().next();
            // The other end has given up waiting.
            let _ = sender.send(first);
        });
        let listening = matches!(
            line.recv_timeout(PATIENCE),
            Ok(Some(Ok(line))) if line.starts_with("listening on ")
        );
        if listening {
            self.logs.push(log);
            self.child = Some(child);
        } else {
            end(child);
        }
        listening
    }

    /// SIGKILL.
    pub(crate) fn kill(&mut self) {
        end(self.child.take().expect("it runs"));
    }

    /// Ctrl-C, and the end that follows.
    pub(crate) fn interrupt(&mut self) {
        let mut child = self.child.take().expect("it runs");
        let status = Command::new("kill")
            .args(["-INT", &child.id().to_string()])
            .status();
        assert!(status.expect("there is a kill").success());
        let (sender, ended) = mpsc::channel();
        thread::spawn(move || sender.send(child.wait()));
        let status = ended
            .recv_timeout(PATIENCE)
            .expect("it ends in time")
            .expect("it ends");
        assert!(status.success(), "{status}");
    }
}

fn end(mut child: Child) {
    // It may have ended by itself.
    let _ = child.kill();
    let _ = child.wait();
}

impl Drop for Killable {
    fn drop(&mut self) {
        if let Some(child) = self.child.take() {
            end(child);
        }
        if thread::panicking() {
            eprintln!("the logs of the service are in {}", self.folder.display());
        } else {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

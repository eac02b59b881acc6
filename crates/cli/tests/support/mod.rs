//! What the tests of the command share: the real binary, and lines that are waited for.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

use std::{
    ffi::OsStr,
    fs,
    io::{BufRead, BufReader, Read},
    path::PathBuf,
    process::{Child, Command, ExitStatus, Output, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

/// Long enough for a busy machine; nothing waits that long unless it is broken.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// Ada and Bo do nothing unasked, and nobody calls.
pub const QUIET: &str = r#"
[centre]
name = "Quiet"
time_zone = "Europe/Stockholm"

[[group]]
id = 1
name = "Support"

[[agent]]
id = 7
name = "Ada"
logon_id = "ada"
extension = "4007"
groups = [1]

[[agent]]
id = 8
name = "Bo"
logon_id = "bo"
extension = "4008"
groups = [1]

[[reason]]
id = 1
name = "Coffee"
"#;

pub fn openccas() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openccas"));
    command
        .env_remove("RUST_LOG")
        .env_remove("OPENCCAS_PASSWORD")
        .stdin(Stdio::null());
    command
}

/// Runs the command to its end.
pub fn run(args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Output {
    openccas().args(args).output().expect("the command starts")
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the output is UTF-8")
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("the output is UTF-8")
}

/// A file of a test, by a name that no other test uses.
pub fn file(name: &str, content: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("the file can be written");
    path
}

/// A command that runs on, and what it printed.
pub struct Running {
    child: Child,
    lines: Receiver<String>,
    deadline: Instant,
}

impl Running {
    pub fn start(args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        Self::start_logging(args, Stdio::null())
    }

    /// As [`start`](Self::start), with the standard error going somewhere.
    pub fn start_logging(
        args: impl IntoIterator<Item = impl AsRef<OsStr>>,
        log: impl Into<Stdio>,
    ) -> Self {
        let mut child = openccas()
            .args(args)
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the command starts");
        let (sender, lines) = mpsc::channel();
        let stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        thread::spawn(move || {
            for line in stdout.lines() {
                let Ok(line) = line else { return };
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            lines,
            deadline: Instant::now() + DEADLINE,
        }
    }

    /// A service with a scenario, and where it listens.
    pub fn serve(scenario: &str, name: &str, args: &[&str]) -> (Self, String) {
        let path = file(&format!("{name}.toml"), scenario);
        let path = path.to_str().expect("the path is UTF-8");
        let mut all = vec!["serve", "--scenario", path];
        if !args.contains(&"--listen") {
            all.extend(["--listen", "127.0.0.1:0"]);
        }
        all.extend(args);
        let mut service = Self::start(all);
        let line = service.line();
        let address = line
            .strip_prefix("listening on ")
            .expect("the first line tells the port");
        (service, address.to_owned())
    }

    /// The next line.
    pub fn line(&mut self) -> String {
        let left = self.deadline.saturating_duration_since(Instant::now());
        self.lines
            .recv_timeout(left)
            .expect("another line comes in time")
    }

    /// Reads lines until one contains all of these.
    pub fn wait_for(&mut self, parts: &[&str]) -> String {
        loop {
            let line = self.line();
            if parts.iter().all(|part| line.contains(part)) {
                return line;
            }
        }
    }

    /// The lines that are left; it must be about to end.
    pub fn rest(&mut self) -> Vec<String> {
        let mut rest = Vec::new();
        loop {
            let left = self.deadline.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(line) => rest.push(line),
                Err(mpsc::RecvTimeoutError::Disconnected) => return rest,
                Err(mpsc::RecvTimeoutError::Timeout) => panic!("it does not end"),
            }
        }
    }

    /// Ctrl-C.
    #[cfg(unix)]
    pub fn interrupt(&self) {
        self.signal("INT");
    }

    #[cfg(unix)]
    pub fn signal(&self, name: &str) {
        let command = format!("kill -{name} {}", self.child.id());
        let status = Command::new("sh")
            .args(["-c", &command])
            .status()
            .expect("there is a shell");
        assert!(status.success());
    }

    /// Waits for the end.
    pub fn end(&mut self) -> ExitStatus {
        loop {
            if let Some(status) = self.child.try_wait().expect("it can be waited for") {
                return status;
            }
            assert!(Instant::now() < self.deadline, "it does not end");
            thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether there is such a process that has not ended.
#[cfg(unix)]
pub fn is_alive(process: u32) -> bool {
    if let Ok(stat) = fs::read_to_string(format!("/proc/{process}/stat")) {
        // One that nobody has asked for its end yet is still listed.
        return !stat.contains(") Z ");
    }
    let asked = Command::new("sh")
        .args(["-c", &format!("kill -0 {process} 2>/dev/null")])
        .status();
    asked.expect("there is a shell").success()
}

/// Reads a little, and closes.
pub fn read_and_close(child: &mut Child, bytes: usize) {
    let mut stdout = child.stdout.take().expect("it is piped");
    stdout
        .read_exact(&mut vec![0; bytes])
        .expect("there is that much");
}

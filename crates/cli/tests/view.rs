//! The view of the demonstration, on a terminal.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "what helps tests fails as tests do")]

mod support;

use std::{
    fs::{self, File},
    io::{Read, Write},
    path::{Path, PathBuf},
    process::{Child, ExitStatus},
    sync::mpsc::{self, Receiver},
    thread,
    time::Instant,
};

use rustix::{
    process::{Pid, Signal, kill_process},
    pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt},
    termios::{Winsize, tcsetwinsize},
};
use support::{DEADLINE, is_alive, openccas};

/// A terminal with the command in it.
struct Terminal {
    keyboard: File,
    child: Child,
    output: Receiver<Vec<u8>>,
    /// Everything that was written to it.
    written: String,
    deadline: Instant,
}

impl Terminal {
    fn start(columns: u16, rows: u16, args: &[&str]) -> Self {
        Self::with(columns, rows, args, &[])
    }

    fn with(columns: u16, rows: u16, args: &[&str], variables: &[(&str, &str)]) -> Self {
        let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&controller).unwrap();
        unlockpt(&controller).unwrap();
        let name = ptsname(&controller, Vec::new()).unwrap();
        let terminal = File::options()
            .read(true)
            .write(true)
            .open(name.to_str().unwrap())
            .unwrap();
        let mut output = File::from(controller);
        let keyboard = output.try_clone().unwrap();
        resize(&keyboard, columns, rows);
        let child = openccas()
            .args(args)
            .env("TERM", "xterm-256color")
            .env_remove("NO_COLOR")
            .envs(variables.iter().copied())
            .stdin(terminal.try_clone().unwrap())
            .stdout(terminal.try_clone().unwrap())
            .stderr(terminal)
            .spawn()
            .unwrap();
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            // It fails when nobody has the terminal open any more.
            while let Ok(count) = output.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            keyboard,
            child,
            output: receiver,
            written: String::new(),
            deadline: Instant::now() + DEADLINE,
        }
    }

    /// Waits until this was written, from now on.
    fn wait_for(&mut self, text: &str) {
        let from = self.written.len();
        while !self.written[from..].contains(text) {
            let left = self.deadline.saturating_duration_since(Instant::now());
            let bytes = self.output.recv_timeout(left);
            let bytes = bytes.unwrap_or_else(|_| panic!("no {text} in\n{}", self.written));
            self.written.push_str(&String::from_utf8_lossy(&bytes));
        }
    }

    fn type_keys(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
    }

    /// Waits for the end, and for all that was written.
    fn end(&mut self) -> ExitStatus {
        let left = self.deadline.saturating_duration_since(Instant::now());
        while let Ok(bytes) = self.output.recv_timeout(left) {
            self.written.push_str(&String::from_utf8_lossy(&bytes));
        }
        self.child.wait().unwrap()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn resize(terminal: &File, columns: u16, rows: u16) {
    let size = Winsize {
        ws_col: columns,
        ws_row: rows,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    tcsetwinsize(terminal, size).unwrap();
}

/// A watcher that writes down its process and that of a child, and stays.
fn sleeper(name: &str) -> (String, PathBuf) {
    let pids = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("view-{name}.pids"));
    let _ = fs::remove_file(&pids);
    let place = pids.display();
    let watch = format!(
        "Sleeper=sleep 1000 & echo $$ $! > '{place}'; echo '(0) Logon'; echo 'some\u{1b}[31mthing'; wait; :"
    );
    (watch, pids)
}

fn alive(pids: &Path) -> Vec<u32> {
    let pids = fs::read_to_string(pids).unwrap();
    let pids = pids.split_whitespace().map(|pid| pid.parse().unwrap());
    pids.filter(|pid| is_alive(*pid)).collect()
}

#[test]
fn ctrl_c_gives_the_terminal_back_and_ends_all_programs() {
    let (watch, pids) = sleeper("ctrl-c");
    let mut terminal = Terminal::start(100, 30, &["demo", "--watch", &watch]);
    terminal.wait_for("waiting for Sleeper");
    terminal.wait_for("thing");
    assert_eq!(alive(&pids).len(), 2);
    terminal.type_keys("\u{3}");
    let status = terminal.end();
    assert_eq!(status.code(), Some(0), "{}", terminal.written);
    let (view, rest) = terminal.written.rsplit_once("\u{1b}[?1049l").unwrap();
    assert!(view.contains("\u{1b}[?1049h"));
    // What the program wrote for the terminal was shown, not obeyed.
    assert!(view.contains("\\u{1b}"));
    assert!(rest.contains("Summary"), "{rest}");
    assert!(rest.contains("lost: 0"), "{rest}");
    assert_eq!(alive(&pids), Vec::<u32>::new());
}

#[test]
fn a_request_to_end_does_the_same() {
    let (watch, pids) = sleeper("terminate");
    let mut terminal = Terminal::start(80, 24, &["demo", "--watch", &watch]);
    terminal.wait_for("thing");
    let id = i32::try_from(terminal.child.id()).unwrap();
    kill_process(Pid::from_raw(id).unwrap(), Signal::TERM).unwrap();
    assert_eq!(terminal.end().code(), Some(0));
    assert!(terminal.written.contains("\u{1b}[?1049l"));
    assert_eq!(alive(&pids), Vec::<u32>::new());
}

#[test]
fn the_view_takes_the_size_that_the_terminal_gets() {
    let (watch, _) = sleeper("resize");
    let mut terminal = Terminal::start(60, 15, &["demo", "--watch", &watch]);
    terminal.wait_for("agents:");
    resize(&terminal.keyboard, 120, 40);
    terminal.wait_for("What is done");
    terminal.type_keys("q");
    assert_eq!(terminal.end().code(), Some(0));
    assert!(terminal.written.contains("Answered"));
}

#[test]
fn no_colours_if_they_are_not_wanted() {
    for (value, coloured) in [("", true), ("1", false)] {
        let (watch, _) = sleeper("colours");
        let variables = [("NO_COLOR", value)];
        let mut terminal = Terminal::with(80, 24, &["demo", "--watch", &watch], &variables);
        terminal.wait_for("thing");
        terminal.type_keys("q");
        terminal.end();
        let has_colour = terminal.written.contains("\u{1b}[38;5;");
        assert_eq!(has_colour, coloured, "{}", terminal.written);
    }
}

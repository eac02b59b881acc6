//! Programs that run while they are looked at. None can hang what waits for it.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};

use crate::workspace::{command, typed};

/// How long a program may take to say or to do what is expected of it.
const PATIENCE: Duration = Duration::from_secs(120);

/// A program that was started. It ends with this at the latest.
pub(super) struct Running {
    child: Child,
    lines: Receiver<String>,
    typed: String,
}

impl Running {
    /// Starts it. What it says on the standard output comes here, and is shown.
    pub(super) fn start(command: &mut Command) -> anyhow::Result<Self> {
        let typed = typed(command);
        eprintln!("$ {typed}");
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| typed.clone())?;
        let output = child.stdout.take().context("its output is piped")?;
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                eprintln!("  {}", shortened(&line));
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self {
            child,
            lines,
            typed,
        })
    }

    /// Waits until it says a line that `wanted` takes. Gives what `wanted` makes of it.
    pub(super) fn wait_for<T>(
        &self,
        what: &str,
        wanted: impl Fn(&str) -> Option<T>,
    ) -> anyhow::Result<T> {
        let end = Instant::now() + PATIENCE;
        loop {
            match self
                .lines
                .recv_timeout(end.saturating_duration_since(Instant::now()))
            {
                Ok(line) => {
                    if let Some(found) = wanted(&line) {
                        return Ok(found);
                    }
                }
                Err(RecvTimeoutError::Timeout) => bail!("`{}` does not say {what}", self.typed),
                Err(RecvTimeoutError::Disconnected) => {
                    bail!("`{}` ends without saying {what}", self.typed)
                }
            }
        }
    }

    /// Waits for its end. Gives what it said; it is an error if it fails.
    pub(super) fn finish(mut self) -> anyhow::Result<String> {
        let end = Instant::now() + PATIENCE;
        let mut said = String::new();
        loop {
            match self
                .lines
                .recv_timeout(end.saturating_duration_since(Instant::now()))
            {
                Ok(line) => {
                    said.push_str(&line);
                    said.push('\n');
                }
                Err(RecvTimeoutError::Timeout) => bail!("`{}` does not end", self.typed),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        let status = self.child.wait()?;
        ensure!(status.success(), "`{}`: {status}", self.typed);
        Ok(said)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Events as JSON are long.
fn shortened(line: &str) -> String {
    const LETTERS: usize = 120;
    match line.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// Runs a program to its end. Gives what it said on the standard output.
pub(super) fn output(command: &mut Command) -> anyhow::Result<String> {
    Running::start(command)?.finish()
}

/// Whether there is such a program.
pub(super) fn exists(program: &str) -> bool {
    command(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}

#[cfg(all(test, unix))]
mod tests {
    use super::{Running, exists, output, shortened};
    use crate::workspace::command;

    fn shell(script: &str) -> std::process::Command {
        let mut shell = command("sh");
        shell.args(["-c", script]);
        shell
    }

    #[test]
    fn a_line_that_is_waited_for_is_found_and_the_rest_is_kept() {
        let running = Running::start(&mut shell("echo one; echo port 7; echo two")).unwrap();
        let port = running.wait_for("its port", |line| {
            line.strip_prefix("port ").map(str::to_owned)
        });
        assert_eq!(port.unwrap(), "7");
        assert_eq!(running.finish().unwrap(), "two\n");
    }

    #[test]
    fn a_failure_and_a_line_that_never_comes_are_errors() {
        assert_eq!(
            output(&mut shell("exit 3")).unwrap_err().to_string(),
            "`sh -c exit 3`: exit status: 3"
        );
        let running = Running::start(&mut shell("echo one")).unwrap();
        let error = running.wait_for("its port", |_| None::<()>).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`sh -c echo one` ends without saying its port"
        );
    }

    #[test]
    fn long_lines_are_cut_between_letters() {
        assert_eq!(shortened("å"), "å");
        assert_eq!(shortened(&"å".repeat(121)), format!("{}…", "å".repeat(120)));
    }

    #[test]
    fn what_does_not_exist_is_not_found() {
        assert!(exists("sh"));
        assert!(!exists("openccas-no-such-program"));
    }
}

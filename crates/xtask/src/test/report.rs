//! What the run says: each step as it goes, and all of them at the end.

use std::fmt;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use super::step::{Step, When};

/// The run so far.
pub(super) struct Report {
    planned: usize,
    started: Instant,
    step_started: Instant,
    lines: Vec<Line>,
    left_out: Vec<String>,
}

/// A step that has ended.
struct Line {
    name: &'static str,
    verdict: Verdict,
    took: Duration,
}

/// What came of a step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Passed,
    Skipped,
    Failed,
}

/// Why a step cannot be run on this machine, whatever is installed.
#[derive(Debug)]
pub(super) struct Skipped(pub(super) String);

impl fmt::Display for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Skipped {}

impl Report {
    pub(super) fn new(planned: usize) -> Self {
        let now = Instant::now();
        Self {
            planned,
            started: now,
            step_started: now,
            lines: Vec::new(),
            left_out: Vec::new(),
        }
    }

    pub(super) fn begin(&mut self, step: &Step) -> io::Result<()> {
        self.step_started = Instant::now();
        let (number, planned) = (self.lines.len() + 1, self.planned);
        writeln!(
            io::stdout(),
            "\n== {number}/{planned} {}: {}",
            step.name,
            step.purpose
        )
    }

    pub(super) fn end(&mut self, step: &Step, result: anyhow::Result<()>) -> io::Result<()> {
        let took = self.step_started.elapsed();
        let verdict = match &result {
            Ok(()) => Verdict::Passed,
            Err(error) if error.is::<Skipped>() => Verdict::Skipped,
            Err(_) => Verdict::Failed,
        };
        if let Err(error) = result {
            writeln!(io::stdout(), "{error:#}")?;
        }
        self.lines.push(Line {
            name: step.name,
            verdict,
            took,
        });
        writeln!(
            io::stdout(),
            "-- {} {} in {}",
            step.name,
            verdict.shown(),
            shown(took)
        )
    }

    /// Says aloud what a run without names does not check.
    pub(super) fn left_out(&mut self, step: &Step) {
        let how = match step.when {
            When::Asked { because } => {
                format!("{because}; `cargo xtask test --only {}`", step.name)
            }
            _ => "slow; `cargo xtask test --full`".to_owned(),
        };
        self.left_out
            .push(format!("{:12} not run: {how}", step.name));
    }

    /// The table, and the line that counts.
    pub(super) fn close(self) -> anyhow::Result<ExitCode> {
        let mut out = io::stdout().lock();
        writeln!(out, "\n== All steps, in {}", shown(self.started.elapsed()))?;
        for line in &self.lines {
            let (name, verdict) = (line.name, line.verdict.shown());
            writeln!(out, "{name:12} {verdict:7} {:>9}", shown(line.took))?;
        }
        for line in &self.left_out {
            writeln!(out, "{line}")?;
        }
        let count = |verdict| {
            let lines = self.lines.iter();
            lines.filter(|line| line.verdict == verdict).count()
        };
        let (passed, failed) = (count(Verdict::Passed), count(Verdict::Failed));
        let skipped = match count(Verdict::Skipped) {
            0 => String::new(),
            count => format!(", {count} skipped"),
        };
        writeln!(out, "\n{passed} passed, {failed} failed{skipped}")?;
        Ok(if failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

impl Verdict {
    fn shown(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Skipped => "SKIPPED",
            Self::Failed => "FAILED",
        }
    }
}

fn shown(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::shown;
    use std::time::Duration;

    #[test]
    fn times_are_shown_in_minutes_from_one_minute_on() {
        assert_eq!(shown(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(shown(Duration::from_secs(125)), "2 min 05 s");
    }
}

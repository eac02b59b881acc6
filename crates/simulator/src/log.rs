//! The simulator's own log: what it did not do, and why.
//!
//! Reasons name agents, groups and calls by their ids. What a user typed is not repeated in them,
//! because they also go to log files.

use std::{collections::VecDeque, fmt};

use serde::Serialize;

use crate::clock::Time;

/// How many entries the log keeps; the oldest go first.
pub const LOG_ENTRIES: usize = 1_000;

/// An entry of the simulator's log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LogEntry {
    /// The simulated time.
    pub time: Time,
    /// What happened, or why something did not.
    pub text: String,
}

impl fmt::Display for LogEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.time.timestamp(), self.text)
    }
}

/// The last [`LOG_ENTRIES`] entries; each also goes to `tracing`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log {
    entries: VecDeque<LogEntry>,
}

impl Log {
    /// Notes something that an operator should be able to see.
    pub(crate) fn info(&mut self, time: Time, text: String) {
        tracing::info!(target: "openccas_simulator", "{text}");
        self.keep(time, text);
    }

    /// Notes something that contains what a user typed, which belongs in no log file.
    pub(crate) fn trace(&mut self, time: Time, text: String) {
        tracing::trace!(target: "openccas_simulator", "{text}");
        self.keep(time, text);
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &LogEntry> {
        self.entries.iter()
    }

    fn keep(&mut self, time: Time, text: String) {
        if self.entries.len() == LOG_ENTRIES {
            self.entries.pop_front();
        }
        self.entries.push_back(LogEntry { time, text });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_is_bounded() {
        let mut log = Log::default();
        for number in 0..LOG_ENTRIES + 5 {
            log.info(Time::default(), number.to_string());
        }
        assert_eq!(log.entries().count(), LOG_ENTRIES);
        assert_eq!(
            log.entries().next().map(|entry| entry.text.as_str()),
            Some("5")
        );
    }
}

//! The one place that the parts of the demonstration print to: lines, or the panes of a view.

use std::{
    collections::VecDeque,
    fmt::Display,
    io::{self, Write},
    sync::{Mutex, MutexGuard, PoisonError},
};

use anstream::{AutoStream, adapter::strip_str};
use tokio::sync::Notify;

use crate::{failure::Failure, output::style::FAINT};

/// How many lines a pane remembers: more than a terminal has.
const REMEMBERED: usize = 200;

/// Whose lines they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// What the demonstration does and says.
    Demo,
    /// The client in this process that watches.
    Watcher,
    /// A program that watches, by its number.
    Program(usize),
}

/// Takes whole lines, from any task.
pub(super) struct Screen {
    state: Mutex<State>,
    broken: Notify,
}

struct State {
    out: AutoStream<io::Stdout>,
    error: Option<io::Error>,
    /// What stands before the lines of the demonstration, of its watcher and of each program, if
    /// there are programs.
    labels: Vec<String>,
    /// What the view shows, while there is one.
    panes: Option<Panes>,
}

/// The last lines of each voice.
#[derive(Clone, Debug, Default)]
pub(super) struct Panes {
    pub(super) demo: VecDeque<String>,
    pub(super) programs: Vec<VecDeque<String>>,
}

impl Voice {
    fn number(self) -> usize {
        match self {
            Self::Demo => 0,
            Self::Watcher => 1,
            Self::Program(number) => number + 2,
        }
    }
}

impl Screen {
    /// A screen for the programs with these names, if any.
    pub(super) fn new<'a>(programs: impl Iterator<Item = &'a str>) -> Self {
        let mut labels = vec!["demo", "openccas"];
        labels.extend(programs);
        let width = labels.iter().map(|label| label.chars().count()).max();
        let width = width.unwrap_or_default();
        let labels = match labels.len() {
            // With one voice there is nothing to tell apart.
            2 => Vec::new(),
            _ => labels
                .iter()
                .map(|label| format!("{label:width$}"))
                .collect(),
        };
        let state = State {
            out: AutoStream::auto(io::stdout()),
            error: None,
            labels,
            panes: None,
        };
        Self {
            state: Mutex::new(state),
            broken: Notify::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows lines of the demonstration that belong together.
    pub(super) fn lines(&self, lines: impl IntoIterator<Item = impl Display>) {
        self.say(Voice::Demo, lines);
    }

    /// Shows lines that belong together.
    pub(super) fn say(&self, voice: Voice, lines: impl IntoIterator<Item = impl Display>) {
        let state = &mut *self.lock();
        if let Some(panes) = &mut state.panes {
            for line in lines {
                panes.push(voice, &line.to_string());
            }
            return;
        }
        if state.error.is_some() {
            return;
        }
        let label = state.labels.get(voice.number());
        let written = lines
            .into_iter()
            .try_for_each(|line| match label {
                Some(label) => line.to_string().lines().try_for_each(|line| {
                    let line = format!("{FAINT}{label} │{FAINT:#} {line}");
                    writeln!(state.out, "{}", line.trim_end())
                }),
                None => writeln!(state.out, "{line}"),
            })
            .and_then(|()| state.out.flush());
        if let Err(error) = written {
            state.error = Some(error);
            self.broken.notify_one();
        }
    }

    /// From now on lines go to panes.
    pub(super) fn open_panes(&self) {
        let state = &mut *self.lock();
        state.panes = Some(Panes {
            demo: VecDeque::new(),
            programs: vec![VecDeque::new(); state.labels.len().saturating_sub(2)],
        });
    }

    /// What the panes show.
    pub(super) fn panes(&self) -> Panes {
        self.lock().panes.clone().unwrap_or_default()
    }

    /// From now on lines are printed, and without labels: all voices but one have ended.
    pub(super) fn conclude(&self) {
        let state = &mut *self.lock();
        state.labels.clear();
        state.panes = None;
    }

    /// Waits until something could not be printed.
    pub(super) async fn broken(&self) {
        self.broken.notified().await;
    }

    /// Whether everything was printed.
    pub(super) fn result(&self) -> Result<(), Failure> {
        match self.lock().error.take() {
            Some(error) => Err(error.into()),
            None => Ok(()),
        }
    }
}

impl Panes {
    fn push(&mut self, voice: Voice, line: &str) {
        let pane = match voice {
            Voice::Demo => Some(&mut self.demo),
            // What it is told, the view shows as the state of things.
            Voice::Watcher => None,
            Voice::Program(number) => self.programs.get_mut(number),
        };
        let Some(pane) = pane else { return };
        for line in line.lines() {
            pane.push_back(strip_str(line).to_string());
        }
        let surplus = pane.len().saturating_sub(REMEMBERED);
        pane.drain(..surplus);
    }
}

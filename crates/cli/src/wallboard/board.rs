//! What the wallboard says, however it is shown.

use clap::ValueEnum;
use jiff::{SignedDuration, Timestamp};
use openccas::model::{Direction, Known, Picture};

use super::{agents::AgentRow, calls::CallRow, groups::GroupRow};

/// By what agents are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sort {
    /// By name
    Name,
    /// By what they do
    State,
    /// By how long they have been doing it, longest first
    Time,
    /// By extension
    Extension,
}

impl Sort {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::State => "state",
            Self::Time => "time",
            Self::Extension => "extension",
        }
    }
}

/// The wallboard at a moment.
#[derive(Debug)]
pub(crate) struct Board {
    pub(crate) agents: Vec<AgentRow>,
    pub(crate) groups: Vec<GroupRow>,
    pub(crate) calls: Vec<CallRow>,
}

impl Board {
    pub(crate) fn new(
        picture: &Picture,
        now: Option<Timestamp>,
        sort: Sort,
        reversed: bool,
    ) -> Self {
        let mut agents: Vec<AgentRow> = picture
            .agents()
            .map(|agent| AgentRow::new(picture, agent, now))
            .collect();
        agents.sort_by(|one, other| one.by_name().cmp(&other.by_name()));
        match sort {
            Sort::Name => {}
            Sort::State => agents.sort_by_key(|row| row.doing),
            Sort::Time => agents.sort_by_key(|row| std::cmp::Reverse(row.lasts)),
            Sort::Extension => agents.sort_by(|one, other| one.extension.cmp(&other.extension)),
        }
        if reversed {
            agents.reverse();
        }
        Self {
            agents,
            groups: picture
                .groups()
                .map(|group| GroupRow::new(picture, group))
                .collect(),
            calls: CallRow::all(picture, now),
        }
    }

    /// `8 agents: 3 ready, 2 at work, 1 clerical, 2 not ready`, as numbers and words.
    pub(crate) fn counts(&self) -> [(usize, &'static str); 4] {
        use super::agents::Doing;
        let count = |is: fn(Doing) -> bool| self.agents.iter().filter(|row| is(row.doing)).count();
        [
            (count(|doing| doing == Doing::Ready), "ready"),
            (count(Doing::is_work), "at work"),
            (count(|doing| doing == Doing::Clerical), "clerical"),
            (count(|doing| doing == Doing::NotReady), "not ready"),
        ]
    }
}

/// A length of time: `1:05`, `2:00:05`; `?` if it began before the connect.
pub(crate) fn duration(lasts: Option<SignedDuration>) -> String {
    let Some(lasts) = lasts else {
        return String::from("?");
    };
    let seconds = lasts.as_secs().max(0);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

/// How long something has lasted.
pub(crate) fn lasting(since: Option<Timestamp>, now: Option<Timestamp>) -> Option<SignedDuration> {
    Some(now?.duration_since(since?))
}

/// Which way a call goes.
pub(crate) fn arrow(direction: Known<Direction>) -> &'static str {
    match direction {
        Known::Known(Direction::Incoming) => "←",
        Known::Known(Direction::Outgoing) => "→",
        Known::Unknown => "·",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_short() {
        let of = |seconds| duration(Some(SignedDuration::from_secs(seconds)));
        assert_eq!(
            [of(0), of(65), of(7205), of(-3)],
            ["0:00", "1:05", "2:00:05", "0:00"]
        );
        assert_eq!(duration(None), "?");
    }
}

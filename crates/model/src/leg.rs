//! An agent's part in a call.

use std::sync::Arc;

use jiff::Timestamp;
use openccas_protocol::CallSubstate;

use crate::Known;

/// An agent's part in a call.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Leg {
    /// Record id of the agent.
    pub rec_id: i32,
    /// Whether the agent made the call or got it.
    pub direction: Known<Direction>,
    /// What the agent does in the call.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub state: LegState,
    /// Since when.
    pub since: Timestamp,
    /// The part the agent has in the conversation, as last told: talking, assisting ...
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::json::number"))]
    pub substate: Option<CallSubstate>,
    /// When the agent was first connected in this call; `None` if not yet, or before the connect.
    pub established: Option<Timestamp>,
    /// Number of the other party; of a conference a list with commas.
    pub opposite_party_number: Option<Arc<str>>,
    /// Whether the agent is being recorded in this call.
    pub recording: Known<bool>,
    /// How many parties have the call on hold.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) holds: u16,
}

/// Whether a call was made or received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Direction {
    /// It came to the agent.
    Incoming,
    /// The agent made it.
    Outgoing,
}

/// What an agent does in a call. A leg that is cleared is not in the call any more: the history
/// tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(
    feature = "serde",
    serde(tag = "state", content = "held_by", rename_all = "snake_case")
)]
#[non_exhaustive]
pub enum LegState {
    /// The events so far do not tell.
    Unknown,
    /// The call was allocated to the agent, or the agent is to be consulted; it does not ring yet.
    Allocated,
    /// The agent has dialled.
    Originated,
    /// It rings: at the agent, or at the party the agent calls.
    Delivered,
    /// The agent is connected.
    Established,
    /// The call is on hold.
    Held(HeldBy),
    /// The agent has left the call and writes it up.
    Clerical,
}

/// Who has a call on hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum HeldBy {
    /// The agent whose leg this is.
    Agent,
    /// Another party.
    Other,
    /// The agent and another party.
    Both,
    /// Several had it on hold and one let go: no event tells which.
    Unknown,
}

impl LegState {
    /// Whether the call has not been answered yet.
    pub fn is_arriving(self) -> bool {
        matches!(self, Self::Allocated | Self::Originated | Self::Delivered)
    }
}

impl Leg {
    pub(crate) fn new(rec_id: i32, state: LegState, since: Timestamp) -> Self {
        Self {
            rec_id,
            direction: Known::Unknown,
            state,
            since,
            substate: None,
            established: None,
            opposite_party_number: None,
            recording: Known::Unknown,
            holds: 0,
        }
    }

    pub(crate) fn enter(&mut self, state: LegState, time: Timestamp) {
        if self.state != state {
            self.state = state;
            self.since = time;
        }
    }

    /// Somebody puts the call on hold.
    pub(crate) fn hold(&mut self, by_agent: bool, time: Timestamp) {
        let by = match (self.state, by_agent) {
            // Told twice.
            (LegState::Held(HeldBy::Agent | HeldBy::Both), true) => return,
            (LegState::Held(HeldBy::Other), true) => HeldBy::Both,
            (LegState::Held(HeldBy::Agent | HeldBy::Both), false) => HeldBy::Both,
            (LegState::Held(HeldBy::Unknown), _) => HeldBy::Unknown,
            (_, true) => HeldBy::Agent,
            (_, false) => HeldBy::Other,
        };
        self.holds = self.holds.saturating_add(1);
        self.enter(LegState::Held(by), time);
    }

    /// Somebody takes the call back from hold; the event does not say who.
    pub(crate) fn retrieve(&mut self, time: Timestamp) {
        self.holds = self.holds.saturating_sub(1);
        match self.state {
            LegState::Held(_) | LegState::Unknown if self.holds == 0 => {
                self.enter(LegState::Established, time);
            }
            LegState::Held(HeldBy::Both) => self.enter(LegState::Held(HeldBy::Unknown), time),
            _ => {}
        }
    }

    /// Another party, who had the call on hold, has left it or joined it with another.
    pub(crate) fn other_lets_go(&mut self, time: Timestamp) {
        match self.state {
            LegState::Held(HeldBy::Both) if self.holds == 2 => {
                self.holds = 1;
                self.enter(LegState::Held(HeldBy::Agent), time);
            }
            LegState::Held(HeldBy::Other | HeldBy::Both | HeldBy::Unknown) => self.retrieve(time),
            _ => {}
        }
    }

    pub(crate) fn is_held_by_agent(&self) -> bool {
        matches!(self.state, LegState::Held(HeldBy::Agent | HeldBy::Both))
    }

    /// This leg, with what the same agent's leg in another call knows from earlier.
    pub(crate) fn earlier(mut self, other: &Self) -> Self {
        self.established = match (self.established, other.established) {
            (Some(own), Some(others)) => Some(own.min(others)),
            (own, others) => own.or(others),
        };
        self.direction = other.direction.or(self.direction);
        self.recording = match (self.recording, other.recording) {
            (Known::Known(own), Known::Known(others)) => Known::Known(own || others),
            _ => Known::Unknown,
        };
        self
    }
}

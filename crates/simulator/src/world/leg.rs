//! A party's part in a call, and the states it goes through.

use crate::clock::Span;

/// Which leg. Legs keep their number when a transfer or conference moves them to another call, so
/// what is planned for a leg finds it wherever it is by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct LegId(pub(super) u64);

/// A party's part in a call.
#[derive(Clone, Debug)]
pub(super) struct Leg {
    pub(super) id: LegId,
    pub(super) party: Party,
    pub(super) state: LegState,
    /// Whether the service group call is this agent's work, which clerical time follows.
    pub(super) serving: bool,
    /// Whether the party has been connected in this call or one that became part of it.
    pub(super) talked: bool,
}

/// Who takes part in a call.
#[derive(Clone, Debug)]
pub(super) enum Party {
    /// An agent or phone agent, by record id.
    Agent(i32),
    /// A telephone of the outside world.
    Outside(OutsideParty),
}

/// A telephone of the outside world.
#[derive(Clone, Debug)]
pub(super) struct OutsideParty {
    pub(super) number: String,
    /// How long the party talks before it hangs up; `None` for until somebody else does.
    pub(super) talks_for: Option<Span>,
}

/// What a leg is doing.
///
/// ```text
/// Calling ──connect──▶ Connected ◀──retrieve── Holding
/// Alerting ──answer──▶ Connected ───hold─────▶ Holding
/// ```
///
/// A leg leaves from any state. Only [`wait_again`](Self::wait_again) goes back: the call of a
/// party who was talking is diverted or transferred to somebody who still has to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LegState {
    /// Waits for somebody to answer: hears the dial tone, the queue's music or the other end ring.
    Calling,
    /// Rings.
    Alerting,
    /// Talks, or listens to music because another party is [`Holding`](Self::Holding).
    Connected,
    /// Has put the call on hold.
    Holding,
}

/// Why a step is refused; completes "the call …".
pub(super) type Refusal = &'static str;

impl LegState {
    /// The party picks up.
    pub(super) fn answer(self) -> Result<Self, Refusal> {
        match self {
            Self::Alerting => Ok(Self::Connected),
            Self::Calling => Err("is an outgoing one that rings at the other end"),
            Self::Connected | Self::Holding => Err("is answered already"),
        }
    }

    /// Somebody else has picked up.
    pub(super) fn connect(self) -> Self {
        match self {
            Self::Calling => Self::Connected,
            other => other,
        }
    }

    /// The party puts the call on hold.
    pub(super) fn hold(self) -> Result<Self, Refusal> {
        match self {
            Self::Connected => Ok(Self::Holding),
            Self::Holding => Err("is on hold already"),
            Self::Calling | Self::Alerting => Err("is not established"),
        }
    }

    /// The party takes the call back from hold.
    pub(super) fn retrieve(self) -> Result<Self, Refusal> {
        match self {
            Self::Holding => Ok(Self::Connected),
            _ => Err("is not on hold"),
        }
    }

    /// The party has to wait for somebody else to answer.
    pub(super) fn wait_again(self) -> Self {
        match self {
            Self::Connected => Self::Calling,
            other => other,
        }
    }

    /// Whether the telephone is in use: an agent can have one such call.
    pub(super) fn is_active(self) -> bool {
        matches!(self, Self::Calling | Self::Connected)
    }

    /// Whether the call is established for this party.
    pub(super) fn is_established(self) -> bool {
        matches!(self, Self::Connected | Self::Holding)
    }
}

impl Leg {
    pub(super) fn agent(&self) -> Option<i32> {
        match self.party {
            Party::Agent(rec_id) => Some(rec_id),
            Party::Outside(_) => None,
        }
    }

    pub(super) fn is_outside(&self) -> bool {
        matches!(self.party, Party::Outside(_))
    }
}

#[cfg(test)]
mod tests {
    use super::LegState::{self, *};

    #[test]
    fn only_what_the_picture_shows_is_allowed() {
        for state in [Calling, Alerting, Connected, Holding] {
            assert_eq!(
                LegState::answer(state).ok(),
                (state == Alerting).then_some(Connected)
            );
            assert_eq!(
                LegState::hold(state).ok(),
                (state == Connected).then_some(Holding)
            );
            assert_eq!(
                LegState::retrieve(state).ok(),
                (state == Holding).then_some(Connected)
            );
        }
    }
}

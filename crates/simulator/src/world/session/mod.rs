//! Sessions: e-mails, SMS, chats and open media on their way to an agent, and at one.
//!
//! A session waits in the queue of its group, is offered to an agent, and is then handled there
//! until the agent has done with it or passes it on. Nobody is told of the offer: the first event
//! of a session at an agent is that it is being handled, or that it was rejected.

mod allocation;
mod arrival;
mod clerical;
mod closing;
mod habits;
mod handling;
mod moving;
mod request;
mod tell;
mod traffic;
mod tray;
mod view;

use std::{cmp::Reverse, collections::BTreeMap};

use serde::Serialize;

pub(super) use allocation::Queues;
pub use arrival::InboundSession;
pub use closing::Reply;
pub(super) use habits::SessionHabit;
pub(super) use traffic::SessionSource;
pub(super) use tray::Tray;
pub use view::{SessionState, SessionView};

use super::World;
use crate::{
    clock::{Span, Time},
    scenario::{Medium, Purpose},
};

/// What kind of session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SessionKind {
    /// An e-mail.
    Email,
    /// An SMS.
    Sms,
    /// A chat.
    Chat,
    /// An open media session.
    OpenMedia,
}

/// A session that waits for an agent or is at one.
#[derive(Clone, Debug)]
pub(super) struct Session {
    pub(super) id: i32,
    pub(super) kind: SessionKind,
    pub(super) group: i32,
    pub(super) priority: i32,
    pub(super) queued_at: Time,
    /// The customer's address, number or name.
    pub(super) from: String,
    /// Other recipients of an e-mail.
    pub(super) others: Vec<String>,
    pub(super) subject: String,
    pub(super) text: String,
    pub(super) ivr: Vec<(String, String)>,
    /// How long an agent takes who handles it by habit.
    pub(super) takes: Option<Span>,
    pub(super) stage: Stage,
    /// How often it was offered: tells what is planned for one offer from another's.
    pub(super) offers: u32,
    /// Agents who let the session pass, and until when they are not asked again.
    pub(super) declined: BTreeMap<i32, Time>,
}

/// How far a session has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// In the queue of its group.
    Waiting,
    /// Offered to this agent.
    Offered(i32),
    /// Handled by this agent.
    Handled(i32),
}

/// A place in a queue: the most urgent first, of those the oldest.
type Turn = (Reverse<i32>, Time, i32);

/// Which offer of which session; one that has been superseded means nothing any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Offer {
    session: i32,
    number: u32,
}

/// What is going to happen to sessions.
#[derive(Clone, Copy, Debug)]
pub(super) enum SessionDue {
    Arrival(usize),
    PatienceEnds(i32),
    RingTimeout(Offer),
    ClericalEnds(i32, i32),
    Habit(Offer, SessionHabit),
}

impl SessionKind {
    /// What arrives in groups of this purpose; `None` for those that are not for sessions.
    pub(crate) fn of(purpose: Purpose) -> Option<Self> {
        match purpose {
            Purpose::Email | Purpose::EmailDispatch => Some(Self::Email),
            Purpose::Sms | Purpose::SmsDispatch => Some(Self::Sms),
            Purpose::Chat => Some(Self::Chat),
            Purpose::OpenMedia => Some(Self::OpenMedia),
            Purpose::Voice | Purpose::Campaign | Purpose::VoiceDispatch | Purpose::CommonHold => {
                None
            }
        }
    }

    /// The medium for which an agent has to be ready.
    pub(super) fn medium(self) -> Medium {
        match self {
            Self::Email | Self::Sms => Medium::Email,
            Self::Chat => Medium::Chat,
            Self::OpenMedia => Medium::OpenMedia,
        }
    }

    /// Whether it is a message, which is answered or deleted, and not completed.
    pub(super) fn is_message(self) -> bool {
        matches!(self, Self::Email | Self::Sms)
    }

    /// The kind as people call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Email => "e-mail",
            Self::Sms => "SMS",
            Self::Chat => "chat",
            Self::OpenMedia => "open media session",
        }
    }
}

impl Session {
    fn turn(&self) -> Turn {
        (Reverse(self.priority), self.queued_at, self.id)
    }

    pub(super) fn offer(&self) -> Offer {
        Offer {
            session: self.id,
            number: self.offers,
        }
    }

    /// The agent at whom it is.
    pub(super) fn agent(&self) -> Option<i32> {
        match self.stage {
            Stage::Waiting => None,
            Stage::Offered(rec_id) | Stage::Handled(rec_id) => Some(rec_id),
        }
    }
}

impl World {
    pub(super) fn session_due(&mut self, due: SessionDue) {
        match due {
            SessionDue::Arrival(index) => self.session_arrival(index),
            SessionDue::PatienceEnds(session_id) => self.session_given_up(session_id),
            SessionDue::RingTimeout(offer) => self.session_ring_timeout(offer),
            SessionDue::ClericalEnds(rec_id, session_id) => {
                self.session_clerical_due(rec_id, session_id);
            }
            SessionDue::Habit(offer, habit) => self.session_habit(offer, habit),
        }
    }

    /// The session that an agent has been offered or handles, or why there is none.
    pub(super) fn session_at(&self, rec_id: i32, session_id: i32) -> Result<&Session, String> {
        self.sessions
            .get(&session_id)
            .filter(|session| session.agent() == Some(rec_id))
            .ok_or_else(|| format!("agent {rec_id} has no session {session_id}"))
    }

    /// The session that an agent handles, or why there is none.
    fn session_handled(&self, rec_id: i32, session_id: i32) -> Result<&Session, String> {
        let session = self.session_at(rec_id, session_id)?;
        match session.stage {
            Stage::Handled(_) => Ok(session),
            _ => Err(format!(
                "agent {rec_id} has not accepted session {session_id}"
            )),
        }
    }

    /// The session that an offer is about, if that is still the state of things.
    fn session_of(&self, offer: Offer) -> Option<&Session> {
        self.sessions
            .get(&offer.session)
            .filter(|session| session.offers == offer.number)
    }
}

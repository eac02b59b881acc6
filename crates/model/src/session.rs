//! Sessions: e-mail, SMS, chat, open media.

use jiff::Timestamp;

use crate::Known;

/// A session at an agent.
///
/// No event tells of an offer: that an agent has a session and has not opened it yet is known only
/// if a colleague handed it over.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Session {
    /// What kind of session it is.
    pub kind: SessionKind,
    /// Its id; that of the message for e-mail and SMS.
    pub session_id: i32,
    /// Record id of its service group, where an event has told it.
    pub service_group_id: Known<i32>,
    /// What the agent does with it.
    pub state: SessionState,
    /// Since when.
    pub since: Timestamp,
}

/// The kind of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SessionKind {
    /// An e-mail.
    Email,
    /// An SMS message.
    Sms,
    /// An e-mail or SMS message: the events so far do not tell which.
    Message,
    /// A chat.
    Chat,
    /// Open media.
    OpenMedia,
}

impl SessionKind {
    /// Whether an id of the one kind can be one of the other: messages share theirs.
    pub(crate) fn shares_ids_with(self, other: Self) -> bool {
        let message = |kind| matches!(kind, Self::Email | Self::Sms | Self::Message);
        self == other || (message(self) && message(other))
    }
}

/// What an agent does with a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SessionState {
    /// It was handed over to the agent, who has not opened it yet.
    HandedOver,
    /// The agent works on it.
    Handling,
}

/// An agent began to write up a session.
///
/// That is told, and its end is not: there is no event for it. So it may be over.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SessionClerical {
    /// What kind of session it was.
    pub kind: SessionKind,
    /// Its id; that of the message for e-mail and SMS.
    pub session_id: i32,
    /// When it began.
    pub began: Timestamp,
}

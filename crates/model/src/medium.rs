//! The media that agents work with.

use openccas_protocol::EventType;

/// What an agent can be ready for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// Voice calls of service groups.
    Voice,
    /// E-mail; SMS messages come the same way.
    Email,
    /// Chat sessions.
    Chat,
    /// Open media sessions.
    OpenMedia,
}

impl Medium {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Voice, Self::Email, Self::Chat, Self::OpenMedia];
}

/// What an event of this type says of an agent's readiness: for which medium, and whether the
/// agent is ready.
pub(crate) fn readiness_told(event_type: EventType) -> Option<(Medium, bool)> {
    Some(match event_type {
        EventType::Ready => (Medium::Voice, true),
        EventType::NotReady => (Medium::Voice, false),
        EventType::EmailReady => (Medium::Email, true),
        EventType::EmailNotReady => (Medium::Email, false),
        EventType::ChatReady => (Medium::Chat, true),
        EventType::ChatNotReady => (Medium::Chat, false),
        EventType::OpenMediaReady => (Medium::OpenMedia, true),
        EventType::OpenMediaNotReady => (Medium::OpenMedia, false),
        _ => return None,
    })
}

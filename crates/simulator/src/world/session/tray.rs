//! What an agent has at hand besides calls, and what may come beside it.

use std::collections::BTreeMap;

use super::{Session, SessionKind};
use crate::{
    clock::Time,
    scenario::{MediaSettings, Medium},
};

/// The sessions at a logged-on agent.
#[derive(Clone, Debug)]
pub(in crate::world) struct Tray {
    /// Offered and handled, oldest first.
    pub(super) sessions: Vec<(i32, SessionKind)>,
    /// Sessions that the agent writes up.
    pub(super) clerical: BTreeMap<i32, WriteUp>,
    /// Since when the agent has had no new session, or has been ready for one.
    pub(super) idle_since: Time,
}

/// Clerical time after a session.
#[derive(Clone, Debug)]
pub(super) struct WriteUp {
    pub(super) session: Session,
    pub(super) until: Time,
}

impl Tray {
    pub(in crate::world) fn new(now: Time) -> Self {
        Self {
            sessions: Vec::new(),
            clerical: BTreeMap::new(),
            idle_since: now,
        }
    }

    /// The agent has become ready: who comes back from a break has not been waiting meanwhile.
    pub(in crate::world) fn ready_since(&mut self, now: Time) {
        self.idle_since = now;
    }

    /// How much of a medium the agent is busy with: writing up counts, SMS count as e-mail.
    pub(super) fn load(&self, medium: Medium) -> usize {
        let at_hand = self.sessions.iter().map(|(_, kind)| *kind);
        let written_up = self.clerical.values().map(|it| it.session.kind);
        at_hand
            .chain(written_up)
            .filter(|kind| kind.medium() == medium)
            .count()
    }

    /// Whether the settings let the agent have one more session of a kind.
    pub(super) fn has_room_for(
        &self,
        kind: SessionKind,
        settings: &MediaSettings,
        on_the_phone: bool,
    ) -> bool {
        let medium = kind.medium();
        let limit = usize::try_from(settings.at_a_time(medium)).unwrap_or(0);
        settings.enabled(kind)
            && self.load(medium) < limit
            && (!on_the_phone || settings.receives(medium, Medium::Voice))
            && self.allows(medium, settings)
    }

    /// Whether the settings let the agent have something of a medium beside the other media that
    /// are at hand.
    pub(in crate::world) fn allows(&self, medium: Medium, settings: &MediaSettings) -> bool {
        let empty = self.sessions.is_empty() && self.clerical.is_empty();
        empty
            || [Medium::Email, Medium::Chat, Medium::OpenMedia]
                .into_iter()
                .filter(|other| *other != medium && self.load(*other) > 0)
                .all(|other| settings.receives(medium, other))
    }
}

impl MediaSettings {
    fn enabled(&self, kind: SessionKind) -> bool {
        match kind {
            SessionKind::Email => self.email_enabled,
            SessionKind::Sms => self.sms_enabled,
            SessionKind::Chat => self.chat_enabled,
            SessionKind::OpenMedia => self.om_enabled,
        }
    }

    fn at_a_time(&self, medium: Medium) -> i32 {
        match medium {
            Medium::Voice => 1,
            Medium::Email => self.number_of_concurrent_email,
            Medium::Chat => self.number_of_concurrent_chat,
            Medium::OpenMedia => self.number_of_concurrent_om,
        }
    }

    /// Whether something of one medium may come while something of another is at hand.
    fn receives(&self, medium: Medium, while_handling: Medium) -> bool {
        use Medium::{Chat, Email, OpenMedia, Voice};
        match (medium, while_handling) {
            (Chat, OpenMedia) => self.receive_chat_while_handling_om,
            (Email, OpenMedia) => self.receive_email_while_handling_om,
            (Voice, OpenMedia) => self.receive_voice_while_handling_om,
            (Chat, Voice) => self.receive_chat_while_handling_voice,
            (Email, Voice) => self.receive_email_while_handling_voice,
            (OpenMedia, Voice) => self.receive_om_while_handling_voice,
            (Voice, Chat) => self.receive_voice_while_handling_chat,
            (Email, Chat) => self.receive_email_while_handling_chat,
            (OpenMedia, Chat) => self.receive_om_while_handling_chat,
            (Voice, Email) => self.receive_voice_while_handling_email,
            (Chat, Email) => self.receive_chat_while_handling_email,
            (OpenMedia, Email) => self.receive_om_while_handling_email,
            (Voice, Voice) | (Email, Email) | (Chat, Chat) | (OpenMedia, OpenMedia) => true,
        }
    }
}

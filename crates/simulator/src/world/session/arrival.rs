//! Sessions on their way into a queue.

use std::collections::BTreeMap;

use openccas_protocol::{Error, ErrorKind};

use super::{Session, SessionDue, SessionKind, Stage};
use crate::{
    clock::Span,
    world::{Due, World},
};

/// A customer's e-mail, SMS, chat or open media session.
///
/// The default is one from nobody, without a text, whose customer has the patience to wait for
/// ever.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundSession {
    /// The customer: an address, a number or a name.
    pub from: String,
    /// Other recipients of an e-mail: a reply goes to them as well.
    pub others: Vec<String>,
    /// Subject of an e-mail.
    pub subject: String,
    /// What the customer wrote.
    pub text: String,
    /// What is known of the customer: labels and data, at most ten.
    pub ivr: Vec<(String, String)>,
    /// Of two waiting sessions the one with the higher priority goes first.
    pub priority: i32,
    /// How long an agent takes who handles it by habit.
    pub takes: Option<Span>,
    /// How long the customer waits for an agent.
    pub patience: Option<Span>,
}

impl InboundSession {
    /// A session of this customer.
    pub fn from(from: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            ..Self::default()
        }
    }

    /// With a subject.
    #[must_use]
    pub fn subject(self, subject: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            ..self
        }
    }

    /// With a text.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..self
        }
    }
}

impl World {
    /// An e-mail arrives at a group for e-mail; gives its id.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, or if it is not for e-mail.
    pub fn email(&mut self, group: i32, email: InboundSession) -> Result<i32, Error> {
        self.inbound_session(SessionKind::Email, group, email)
    }

    /// An SMS arrives at a group for SMS; gives its id.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, or if it is not for SMS.
    pub fn sms(&mut self, group: i32, sms: InboundSession) -> Result<i32, Error> {
        self.inbound_session(SessionKind::Sms, group, sms)
    }

    /// A customer asks a group for a chat; gives the id of the session.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, or if it is not for chat.
    pub fn chat(&mut self, group: i32, chat: InboundSession) -> Result<i32, Error> {
        self.inbound_session(SessionKind::Chat, group, chat)
    }

    /// An open media session arrives at a group for open media; gives its id.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, or if it is not for open media.
    pub fn open_media(&mut self, group: i32, session: InboundSession) -> Result<i32, Error> {
        self.inbound_session(SessionKind::OpenMedia, group, session)
    }

    fn inbound_session(
        &mut self,
        kind: SessionKind,
        group: i32,
        inbound: InboundSession,
    ) -> Result<i32, Error> {
        let arrives = match self.session_kind(group) {
            Ok(Some(known)) if known == kind => Ok(()),
            Ok(_) => Err(format!("group {group} is not for {}", kind.name())),
            Err(reason) => Err(reason),
        };
        arrives.map_err(|reason| Error::new(ErrorKind::InvalidArgument, reason))?;
        let session_id = self.arrive_session(kind, group, inbound);
        self.settle();
        Ok(session_id)
    }

    /// What a group is for, if sessions arrive there at all.
    pub(super) fn session_kind(&self, group: i32) -> Result<Option<SessionKind>, String> {
        match self.groups.get(&group) {
            Some(group) => Ok(SessionKind::of(group.purpose)),
            None => Err(format!("there is no group {group}")),
        }
    }

    pub(super) fn arrive_session(
        &mut self,
        kind: SessionKind,
        group: i32,
        inbound: InboundSession,
    ) -> i32 {
        let id = self.take_id();
        let patience = inbound.patience;
        let session = Session {
            id,
            kind,
            group,
            priority: inbound.priority,
            queued_at: self.now,
            from: inbound.from,
            others: inbound.others,
            subject: inbound.subject,
            text: inbound.text,
            ivr: inbound.ivr,
            takes: inbound.takes,
            stage: Stage::Waiting,
            offers: 0,
            declined: BTreeMap::new(),
        };
        let turn = session.turn();
        self.sessions.insert(id, session);
        self.session_queues.wait(group, turn);
        if let Some(patience) = patience {
            self.plan(patience, Due::Session(SessionDue::PatienceEnds(id)));
        }
        id
    }

    /// A customer has waited long enough. Nobody is told: no agent has had the session yet.
    pub(super) fn session_given_up(&mut self, session_id: i32) {
        let Some(session) = self.sessions.get(&session_id) else {
            return;
        };
        match session.stage {
            Stage::Handled(_) => return,
            Stage::Offered(rec_id) => self.take_from_tray(rec_id, session_id),
            Stage::Waiting => self.leave_queue(session_id),
        }
        self.sessions.remove(&session_id);
        self.log.info(
            self.now,
            format!("the customer of session {session_id} gives up"),
        );
    }
}

//! Sessions: e-mail, SMS, chat, open media.

use jiff::Timestamp;
use openccas_protocol::View;

use super::{Picture, texts::push_bounded};
use crate::{Known, Session, SessionKind, SessionState, table::Key};

impl Picture {
    /// What an event tells of a session, if it is about one.
    pub(super) fn session(&mut self, view: View<'_>, time: Timestamp) {
        use SessionKind::{Chat, Email, Message, OpenMedia, Sms};
        use SessionState::HandedOver;
        let tenant_id = view.event().tenant_id();
        let at = |rec_id| Key::new(tenant_id, rec_id);
        match view {
            View::EmailHandling(it) => self.handle(at(it.rec_id()), Email, it.message_id(), time),
            View::SmsHandling(it) => self.handle(at(it.rec_id()), Sms, it.message_id(), time),
            View::ChatHandling(it) => self.handle(at(it.rec_id()), Chat, it.session_id(), time),
            View::OpenMediaHandling(it) => {
                self.handle(at(it.rec_id()), OpenMedia, it.session_id(), time);
            }

            View::EmailReject(it) => self.end_session(at(it.rec_id()), Message, it.message_id()),
            View::ChatReject(it) => self.end_session(at(it.rec_id()), Chat, it.session_id()),
            View::OpenMediaRejected(it) => {
                self.end_session(at(it.rec_id()), OpenMedia, it.session_id());
            }

            View::EmailDelete(it) => {
                let group = Known::Known(it.service_group_id());
                let (agent, clerical) = (at(it.rec_id()), it.clerical_flag());
                self.complete_session(agent, Message, it.message_id(), group, clerical, time);
            }
            View::EmailReply(it) => {
                let group = Known::Known(it.service_group_id());
                let (agent, clerical) = (at(it.rec_id()), it.clerical_flag());
                self.complete_session(agent, Message, it.message_id(), group, clerical, time);
            }
            View::ChatComplete(it) => {
                let (agent, clerical) = (at(it.rec_id()), it.clerical_flag());
                let group = Known::Unknown;
                self.complete_session(agent, Chat, it.session_id(), group, clerical, time);
            }
            View::OpenMediaCompleted(it) => {
                let (agent, clerical) = (at(it.rec_id()), it.clerical_flag());
                let group = Known::Unknown;
                self.complete_session(agent, OpenMedia, it.session_id(), group, clerical, time);
            }

            View::EmailForward(it) => self.end_session(at(it.rec_id()), Message, it.message_id()),
            View::ChatForward(it) => self.end_session(at(it.rec_id()), Chat, it.session_id()),
            View::OpenMediaForward(it) => {
                self.end_session(at(it.rec_id()), OpenMedia, it.session_id());
            }

            View::EmailRedirect(it) => {
                let former = self.end_session_of(at(it.rec_id()), Message, it.message_id());
                let kind = former.map_or(Email, |session| session.kind);
                let session = new_session(kind, it.message_id(), HandedOver, time);
                self.add_session(at(it.to_rec_id()), session.of_group(it.service_group_id()));
            }
            View::ChatRedirect(it) => {
                self.end_session(at(it.rec_id()), Chat, it.session_id());
                let session = new_session(Chat, it.session_id(), HandedOver, time);
                self.add_session(at(it.to_rec_id()), session.of_group(it.service_group_id()));
            }
            View::OpenMediaRedirect(it) => {
                self.end_session(at(it.rec_id()), OpenMedia, it.session_id());
                let session = new_session(OpenMedia, it.session_id(), HandedOver, time);
                self.add_session(at(it.to_rec_id()), session.of_group(it.service_group_id()));
            }
            _ => {}
        }
    }

    /// An agent begins to work on a session.
    fn handle(&mut self, agent: Key, kind: SessionKind, session_id: i32, time: Timestamp) {
        let known = self.end_session_of(agent, kind, session_id);
        let mut session = new_session(kind, session_id, SessionState::Handling, time);
        if let Some(known) = known {
            session.service_group_id = known.service_group_id;
            if known.state == SessionState::Handling {
                session.since = known.since;
            }
        }
        self.add_session(agent, session);
    }

    /// An agent is done with a session, or goes on to write it up.
    fn complete_session(
        &mut self,
        agent: Key,
        kind: SessionKind,
        session_id: i32,
        group: Known<i32>,
        clerical: Option<bool>,
        time: Timestamp,
    ) {
        let known = self.end_session_of(agent, kind, session_id);
        if clerical != Some(true) {
            return;
        }
        let kind = known.as_ref().map_or(kind, |session| session.kind);
        let known_group = known.map_or(Known::Unknown, |session| session.service_group_id);
        let mut session = new_session(kind, session_id, SessionState::Clerical, time);
        session.service_group_id = group.or(known_group);
        self.add_session(agent, session);
    }

    fn add_session(&mut self, agent: Key, session: Session) {
        self.end_session(agent, session.kind, session.session_id);
        if let Some(agent) = self.agents.change(agent) {
            push_bounded(&mut agent.sessions, session, Self::MOST_PER_AGENT);
        }
    }

    fn end_session(&mut self, agent: Key, kind: SessionKind, session_id: i32) {
        self.end_session_of(agent, kind, session_id);
    }

    /// Takes a session away from an agent.
    fn end_session_of(&mut self, key: Key, kind: SessionKind, session_id: i32) -> Option<Session> {
        let agent = self.agents.get(key)?;
        let position = agent.sessions.iter().position(|session| {
            session.session_id == session_id && session.kind.shares_ids_with(kind)
        })?;
        Some(self.agents.change(key)?.sessions.remove(position))
    }

    /// Clerical time after a session ends; the event does not tell its kind.
    pub(super) fn end_session_clerical(&mut self, key: Key, session_id: i32) {
        let is_it = |session: &Session| {
            session.session_id == session_id && session.state == SessionState::Clerical
        };
        if self.agents.get(key).is_some_and(|agent| agent.sessions.iter().any(is_it))
            && let Some(agent) = self.agents.change(key)
        {
            agent.sessions.retain(|session| !is_it(session));
        }
    }
}

fn new_session(
    kind: SessionKind,
    session_id: i32,
    state: SessionState,
    since: Timestamp,
) -> Session {
    Session { kind, session_id, service_group_id: Known::Unknown, state, since }
}

impl Session {
    fn of_group(mut self, service_group_id: i32) -> Self {
        self.service_group_id = Known::Known(service_group_id);
        self
    }
}

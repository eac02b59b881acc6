//! Sessions: e-mail, SMS, chat, open media.

use jiff::Timestamp;
use openccas_protocol::View;

use super::{Picture, texts::push_bounded};
use crate::{Known, Session, SessionClerical, SessionKind, SessionState, table::Key};

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

            View::EmailReject(it) => {
                self.end_session(at(it.rec_id()), Message, it.message_id(), time);
            }
            View::ChatReject(it) => {
                self.end_session(at(it.rec_id()), Chat, it.session_id(), time);
            }
            View::OpenMediaRejected(it) => {
                self.end_session(at(it.rec_id()), OpenMedia, it.session_id(), time);
            }

            View::EmailDelete(it) => {
                let (agent, clerical) = (at(it.rec_id()), it.clerical_flag());
                self.complete_session(agent, Message, it.message_id(), clerical, time);
            }
            View::EmailReply(it) => {
                let (agent, clerical) = (at(it.rec_id()), it.clerical_flag());
                self.complete_session(agent, Message, it.message_id(), clerical, time);
            }
            View::ChatComplete(it) => {
                let (agent, clerical) = (at(it.rec_id()), it.clerical_flag());
                self.complete_session(agent, Chat, it.session_id(), clerical, time);
            }
            View::OpenMediaCompleted(it) => {
                let (agent, clerical) = (at(it.rec_id()), it.clerical_flag());
                self.complete_session(agent, OpenMedia, it.session_id(), clerical, time);
            }

            View::EmailForward(it) => {
                self.end_session(at(it.rec_id()), Message, it.message_id(), time);
            }
            View::ChatForward(it) => {
                self.end_session(at(it.rec_id()), Chat, it.session_id(), time);
            }
            View::OpenMediaForward(it) => {
                self.end_session(at(it.rec_id()), OpenMedia, it.session_id(), time);
            }

            View::EmailRedirect(it) => {
                let former = self.end_session(at(it.rec_id()), Message, it.message_id(), time);
                let kind = former.map_or(Email, |session| session.kind);
                let session = new_session(kind, it.message_id(), HandedOver, time);
                self.add_session(at(it.to_rec_id()), session.of_group(it.service_group_id()));
            }
            View::ChatRedirect(it) => {
                self.end_session(at(it.rec_id()), Chat, it.session_id(), time);
                let session = new_session(Chat, it.session_id(), HandedOver, time);
                self.add_session(at(it.to_rec_id()), session.of_group(it.service_group_id()));
            }
            View::OpenMediaRedirect(it) => {
                self.end_session(at(it.rec_id()), OpenMedia, it.session_id(), time);
                let session = new_session(OpenMedia, it.session_id(), HandedOver, time);
                self.add_session(at(it.to_rec_id()), session.of_group(it.service_group_id()));
            }
            _ => {}
        }
    }

    /// An agent begins to work on a session.
    fn handle(&mut self, agent: Key, kind: SessionKind, session_id: i32, time: Timestamp) {
        let known = self.end_session(agent, kind, session_id, time);
        let mut session = new_session(kind, session_id, SessionState::Handling, time);
        if let Some(known) = known {
            session.service_group_id = known.service_group_id;
            if known.state == SessionState::Handling {
                session.since = known.since;
            }
        }
        self.add_session(agent, session);
    }

    /// An agent is done with a session, and may go on to write it up.
    fn complete_session(
        &mut self,
        agent: Key,
        kind: SessionKind,
        session_id: i32,
        clerical: Option<bool>,
        time: Timestamp,
    ) {
        let known = self.end_session(agent, kind, session_id, time);
        if clerical == Some(true)
            && let Some(agent) = self.agents.change(agent)
        {
            let kind = known.map_or(kind, |session| session.kind);
            agent.session_clerical = Some(SessionClerical {
                kind,
                session_id,
                began: time,
            });
        }
    }

    fn add_session(&mut self, agent: Key, session: Session) {
        self.end_session(agent, session.kind, session.session_id, session.since);
        if let Some(agent) = self.agents.change(agent) {
            push_bounded(&mut agent.sessions, session, Self::MOST_PER_AGENT);
        }
    }

    /// Takes a session away from an agent.
    fn end_session(
        &mut self,
        key: Key,
        kind: SessionKind,
        session_id: i32,
        time: Timestamp,
    ) -> Option<Session> {
        let agent = self.agents.get(key)?;
        let position = agent.sessions.iter().position(|session| {
            session.session_id == session_id && session.kind.shares_ids_with(kind)
        })?;
        let agent = self.agents.change(key)?;
        let session = agent.sessions.remove(position);
        agent.note_free(time);
        Some(session)
    }

    /// The end of a clerical time with this id: should it be told of sessions, too.
    pub(super) fn end_session_clerical(&mut self, key: Key, session_id: i32) {
        let Some(agent) = self.agents.get(key) else {
            return;
        };
        if agent
            .session_clerical
            .as_ref()
            .is_some_and(|it| it.session_id == session_id)
            && let Some(agent) = self.agents.change(key)
        {
            agent.session_clerical = None;
        }
    }
}

fn new_session(
    kind: SessionKind,
    session_id: i32,
    state: SessionState,
    since: Timestamp,
) -> Session {
    Session {
        kind,
        session_id,
        service_group_id: Known::Unknown,
        state,
        since,
    }
}

impl Session {
    fn of_group(mut self, service_group_id: i32) -> Self {
        self.service_group_id = Known::Known(service_group_id);
        self
    }
}

//! Sessions at an agent: offered, accepted, rejected.

use openccas_protocol::{CallRejectCause, Error, SessionRejectCause};

use super::{Offer, SessionDue, SessionKind, Stage};
use crate::{
    clock::{Span, Time},
    world::{Due, World, readiness::Readiness, telephone::impossible},
};

/// How long an agent who let a session pass is not offered it again.
const SECOND_ATTEMPT_AFTER: Span = Span::seconds(5);

impl World {
    /// Offers a session to an agent. There is no event for that.
    pub(super) fn offer_session(&mut self, session_id: i32, rec_id: i32) {
        let now = self.now;
        let Some(session) = self.sessions.get_mut(&session_id) else {
            return;
        };
        session.stage = Stage::Offered(rec_id);
        session.offers += 1;
        let (offer, kind, group) = (session.offer(), session.kind, session.group);
        if let Some(logon) = self.logon_mut(rec_id) {
            logon.tray.sessions.push((session_id, kind));
            logon.tray.idle_since = now;
        }
        if let Some(group) = self.groups.get(&group) {
            let due = SessionDue::RingTimeout(offer);
            self.plan(group.ring_timeout.span(), Due::Session(due));
        }
        self.plan_acceptance(rec_id, offer);
    }

    /// An agent accepts a session that was offered.
    pub(super) fn accept(&mut self, rec_id: i32, session_id: i32) -> Result<(), String> {
        let session = self.session_at(rec_id, session_id)?;
        if session.stage != Stage::Offered(rec_id) {
            return Err(format!("session {session_id} is accepted already"));
        }
        let (offer, kind) = (session.offer(), session.kind);
        if let Some(session) = self.sessions.get_mut(&session_id) {
            session.stage = Stage::Handled(rec_id);
        }
        self.tell_session_handling(rec_id, session_id, kind);
        self.plan_conclusion_of_session(rec_id, offer);
        Ok(())
    }

    /// An agent rejects a session that was offered.
    pub(super) fn decline(&mut self, rec_id: i32, session_id: i32) -> Result<(), String> {
        let session = self.session_at(rec_id, session_id)?;
        if session.stage != Stage::Offered(rec_id) {
            return Err(format!(
                "session {session_id} is accepted: it can no longer be rejected"
            ));
        }
        self.give_back(rec_id, session_id, SessionRejectCause::RejectedByAgent);
        Ok(())
    }

    /// A session was offered to an agent for too long.
    pub(super) fn session_ring_timeout(&mut self, offer: Offer) {
        let Some(session) = self.session_of(offer) else {
            return;
        };
        let Stage::Offered(rec_id) = session.stage else {
            return;
        };
        let medium = session.kind.medium();
        let group = self.groups.get(&session.group);
        let not_ready = group.is_some_and(|group| group.ring_timeout_not_ready);
        self.give_back(rec_id, offer.session, SessionRejectCause::RingTimeout);
        let ready = self
            .logon(rec_id)
            .is_some_and(|logon| logon.readiness(medium).is_ready());
        if not_ready && ready {
            let done = self.set_readiness(rec_id, medium, Readiness::NotReady(None));
            self.note(done);
        }
    }

    /// An agent logs off and leaves the sessions: they go back to their queues, but for chats that
    /// had begun, which end.
    pub(in crate::world) fn leave_sessions(&mut self, rec_id: i32) {
        for (session_id, kind) in self.sessions_in_tray(rec_id) {
            if kind == SessionKind::Chat && self.session_handled(rec_id, session_id).is_ok() {
                self.take_from_tray(rec_id, session_id);
                self.sessions.remove(&session_id);
                self.tell_session_completed(rec_id, session_id, kind, false);
            } else {
                self.give_back(rec_id, session_id, SessionRejectCause::AgentLoggedOff);
            }
        }
    }

    /// The connection to an agent's application breaks for a moment: the agent stays logged on and
    /// keeps what has begun, but what was being offered never got there.
    ///
    /// # Errors
    /// `impossible_in_this_state` if the agent has no application that is logged on.
    pub fn lose_application(&mut self, rec_id: i32) -> Result<(), Error> {
        let done = self.application_lost(rec_id);
        self.settle();
        done.map_err(impossible)
    }

    pub(in crate::world) fn application_lost(&mut self, rec_id: i32) -> Result<(), String> {
        let Some(agent) = self.agents.get(&rec_id) else {
            return Err(format!("there is no agent {rec_id}"));
        };
        if agent.is_phone_agent() || agent.logon.is_none() {
            return Err(format!(
                "agent {rec_id} has no application that is logged on"
            ));
        }
        let text = format!("the application of agent {rec_id} loses its connection for a moment");
        self.log.info(self.now, text);
        let ringing: Vec<_> = self.legs_of(rec_id).map(|(_, leg)| leg.id).collect();
        for leg in ringing {
            if self.ringing_service_leg(leg).is_some() {
                self.pass_on(leg, CallRejectCause::UnknownCause);
            }
        }
        self.lose_preview(rec_id);
        for (session_id, _) in self.sessions_in_tray(rec_id) {
            if self.session_handled(rec_id, session_id).is_err() {
                self.give_back(rec_id, session_id, SessionRejectCause::UnknownCause);
            }
        }
        Ok(())
    }

    /// Takes a session away from an agent and puts it back where it stood in the queue.
    fn give_back(&mut self, rec_id: i32, session_id: i32, cause: SessionRejectCause<'_>) {
        self.take_from_tray(rec_id, session_id);
        self.tell_session_rejected(rec_id, session_id, cause);
        let (now, again) = (self.now, self.now + SECOND_ATTEMPT_AFTER);
        if let Some(session) = self.sessions.get_mut(&session_id) {
            session.declined.retain(|_, until: &mut Time| *until > now);
            session.declined.insert(rec_id, again);
        }
        self.enter_queue(session_id);
        self.schedule.plan(again, Due::Allocation);
    }

    fn sessions_in_tray(&self, rec_id: i32) -> Vec<(i32, SessionKind)> {
        self.logon(rec_id)
            .map(|logon| logon.tray.sessions.clone())
            .unwrap_or_default()
    }

    pub(super) fn take_from_tray(&mut self, rec_id: i32, session_id: i32) {
        let now = self.now;
        if let Some(logon) = self.logon_mut(rec_id) {
            logon.tray.sessions.retain(|(id, _)| *id != session_id);
            logon.tray.idle_since = now;
        }
    }
}

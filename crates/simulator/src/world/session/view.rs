//! What people do with sessions by hand, and who watches them.

use super::{Reply, Session, SessionKind, Stage};
use crate::{
    scenario::Medium,
    world::{World, readiness::Readiness},
};

/// A session as seen from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SessionView {
    /// Its id: `MessageID` of e-mail and SMS, `SessionID` of the others.
    pub session_id: i32,
    /// What kind of session.
    pub kind: SessionKind,
    /// The service group it belongs to.
    pub service_group_id: i32,
    /// How far it has come.
    pub state: SessionState,
}

/// How far a session has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionState {
    /// It waits for an agent.
    Waiting,
    /// It is offered to an agent.
    Offered,
    /// An agent handles it.
    Handling,
    /// It is over, and the agent writes it up.
    Clerical,
}

impl Session {
    fn view(&self) -> SessionView {
        SessionView {
            session_id: self.id,
            kind: self.kind,
            service_group_id: self.group,
            state: match self.stage {
                Stage::Waiting => SessionState::Waiting,
                Stage::Offered(_) => SessionState::Offered,
                Stage::Handled(_) => SessionState::Handling,
            },
        }
    }
}

impl World {
    /// An agent accepts a session that is offered.
    ///
    /// # Errors
    /// Why that is impossible.
    pub fn accept_session(&mut self, rec_id: i32, session_id: i32) -> Result<(), String> {
        let done = self.accept(rec_id, session_id);
        self.settle();
        done
    }

    /// An agent rejects a session that is offered.
    ///
    /// # Errors
    /// Why that is impossible.
    pub fn reject_session(&mut self, rec_id: i32, session_id: i32) -> Result<(), String> {
        let done = self.decline(rec_id, session_id);
        self.settle();
        done
    }

    /// An agent answers an e-mail or SMS, or forwards it to somebody outside the contact centre.
    ///
    /// # Errors
    /// Why that is impossible.
    pub fn reply(&mut self, rec_id: i32, session_id: i32, reply: &Reply) -> Result<(), String> {
        let done = self.answer_message(rec_id, session_id, reply);
        self.settle();
        done
    }

    /// An agent deletes an e-mail or SMS.
    ///
    /// # Errors
    /// Why that is impossible.
    pub fn delete(&mut self, rec_id: i32, session_id: i32) -> Result<(), String> {
        let done = self.delete_message(rec_id, session_id);
        self.settle();
        done
    }

    /// An agent completes a chat or an open media session.
    ///
    /// # Errors
    /// Why that is impossible.
    pub fn complete_session(&mut self, rec_id: i32, session_id: i32) -> Result<(), String> {
        let done = self.complete(rec_id, session_id);
        self.settle();
        done
    }

    /// An agent forwards a session to another service group.
    ///
    /// # Errors
    /// Why that is impossible.
    pub fn forward_session(
        &mut self,
        rec_id: i32,
        session_id: i32,
        group: i32,
    ) -> Result<(), String> {
        let done = self.forward(rec_id, session_id, group);
        self.settle();
        done
    }

    /// An agent redirects a session to another agent.
    ///
    /// # Errors
    /// Why that is impossible.
    pub fn redirect_session(
        &mut self,
        rec_id: i32,
        session_id: i32,
        to_rec_id: i32,
    ) -> Result<(), String> {
        let done = self.redirect(rec_id, session_id, to_rec_id);
        self.settle();
        done
    }

    /// An agent becomes ready for a medium.
    ///
    /// # Errors
    /// Why that is impossible.
    pub fn set_ready(&mut self, rec_id: i32, medium: Medium) -> Result<(), String> {
        let done = self.set_readiness(rec_id, medium, Readiness::Ready);
        self.settle();
        done
    }

    /// An agent becomes not ready for a medium, for a reason or for none (0). The application lets
    /// an agent choose a reason for every medium, where requests know one for voice only.
    ///
    /// # Errors
    /// Why that is impossible.
    pub fn set_not_ready(
        &mut self,
        rec_id: i32,
        medium: Medium,
        reason: i32,
    ) -> Result<(), String> {
        let readiness = self.not_ready_for(rec_id, reason);
        let done = self.set_readiness(rec_id, medium, readiness);
        self.settle();
        done
    }

    /// All sessions that wait, are offered or are handled, by id.
    pub fn sessions(&self) -> Vec<SessionView> {
        self.sessions.values().map(Session::view).collect()
    }

    /// The sessions of an agent: those at hand, oldest first, and then those written up.
    pub(in crate::world) fn sessions_of(&self, rec_id: i32) -> Vec<SessionView> {
        let Some(logon) = self.logon(rec_id) else {
            return Vec::new();
        };
        let at_hand = logon
            .tray
            .sessions
            .iter()
            .filter_map(|(id, _)| Some(self.sessions.get(id)?.view()));
        let written_up = logon.tray.clerical.iter().map(|(id, it)| SessionView {
            session_id: *id,
            kind: it.kind,
            service_group_id: it.group,
            state: SessionState::Clerical,
        });
        at_hand.chain(written_up).collect()
    }
}

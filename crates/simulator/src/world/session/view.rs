//! What people do with sessions by hand, and who watches them.

use openccas_protocol::Error;
use serde::Serialize;

use super::{Reply, Session, SessionKind, Stage};
use crate::{
    scenario::Medium,
    world::{World, agent::Agent, readiness::Readiness, telephone::impossible},
};

/// A session as seen from outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SessionView {
    /// Its id: `MessageID` of e-mail and SMS, `SessionID` of the others.
    pub session_id: i32,
    /// What kind of session.
    pub kind: SessionKind,
    /// The service group it belongs to.
    pub service_group_id: i32,
    /// The customer: an address, a number or a name.
    pub from: String,
    /// Subject of an e-mail.
    pub subject: String,
    /// What the customer wrote.
    pub text: String,
    /// What is known of the customer: labels and data.
    pub ivr: Vec<(String, String)>,
    /// How far it has come.
    pub state: SessionState,
    /// The agent at whom it is.
    pub rec_id: Option<i32>,
}

/// How far a session has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
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
            from: self.from.clone(),
            subject: self.subject.clone(),
            text: self.text.clone(),
            ivr: self.ivr.clone(),
            rec_id: self.agent(),
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
    /// `impossible_in_this_state`, with the reason.
    pub fn accept_session(&mut self, rec_id: i32, session_id: i32) -> Result<(), Error> {
        let done = self.accept(rec_id, session_id);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent rejects a session that is offered.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn reject_session(&mut self, rec_id: i32, session_id: i32) -> Result<(), Error> {
        let done = self.decline(rec_id, session_id);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent answers an e-mail or SMS, or forwards it to somebody outside the contact centre.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn reply(&mut self, rec_id: i32, session_id: i32, reply: &Reply) -> Result<(), Error> {
        let done = self.answer_message(rec_id, session_id, reply);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent deletes an e-mail or SMS.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn delete(&mut self, rec_id: i32, session_id: i32) -> Result<(), Error> {
        let done = self.delete_message(rec_id, session_id);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent completes a chat or an open media session.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn complete_session(&mut self, rec_id: i32, session_id: i32) -> Result<(), Error> {
        let done = self.complete(rec_id, session_id);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent forwards a session to another service group.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn forward_session(
        &mut self,
        rec_id: i32,
        session_id: i32,
        group: i32,
    ) -> Result<(), Error> {
        let done = self.forward(rec_id, session_id, group);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent redirects a session to another agent.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn redirect_session(
        &mut self,
        rec_id: i32,
        session_id: i32,
        to_rec_id: i32,
    ) -> Result<(), Error> {
        let done = self.redirect(rec_id, session_id, to_rec_id);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent becomes ready for a medium.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn set_ready(&mut self, rec_id: i32, medium: Medium) -> Result<(), Error> {
        let done = self.set_by_hand(rec_id, medium, Readiness::Ready);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent becomes not ready for a medium, for a reason or for none (0). The application lets
    /// an agent choose a reason for every medium, where requests know one for voice only.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn set_not_ready(&mut self, rec_id: i32, medium: Medium, reason: i32) -> Result<(), Error> {
        let readiness = self.not_ready_for(rec_id, reason);
        let done = self.set_by_hand(rec_id, medium, readiness);
        self.settle();
        done.map_err(impossible)
    }

    fn set_by_hand(
        &mut self,
        rec_id: i32,
        medium: Medium,
        readiness: Readiness,
    ) -> Result<(), String> {
        let phone = self.agents.get(&rec_id).is_some_and(Agent::is_phone_agent);
        if phone && medium != Medium::Voice {
            return Err(format!(
                "{rec_id} is a phone agent, who has a telephone only"
            ));
        }
        self.set_readiness(rec_id, medium, readiness)
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
        let written_up = logon.tray.clerical.values().map(|it| SessionView {
            state: SessionState::Clerical,
            ..it.session.view()
        });
        at_hand.chain(written_up).collect()
    }
}

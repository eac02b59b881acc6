//! What people do by hand, without a request: agents at their telephones, and who watches them.

use openccas_protocol::{Error, ErrorKind};
use serde::Serialize;

use super::{World, leg::LegState, session::SessionView};

/// An agent as seen from outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AgentView {
    /// Record id.
    pub rec_id: i32,
    /// Name.
    pub name: String,
    /// The tenant; -1 on a system without tenants.
    pub tenant_id: i32,
    /// Whether it is a phone agent.
    pub phone_agent: bool,
    /// Whether the agent is logged on.
    pub logged_on: bool,
    /// The extension where the agent is logged on, or would log on.
    pub extension: String,
    /// Whether the agent is ready for voice calls.
    pub voice_ready: bool,
    /// Whether the agent is in clerical state.
    pub clerical: bool,
    /// The agent's calls, oldest first.
    pub calls: Vec<CallView>,
    /// Whether the agent is ready for e-mail and SMS.
    pub email_ready: bool,
    /// Whether the agent is ready for chat.
    pub chat_ready: bool,
    /// Whether the agent is ready for open media.
    pub open_media_ready: bool,
    /// The agent's sessions, oldest first, and after them those that the agent writes up.
    pub sessions: Vec<SessionView>,
}

/// A call as an agent has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CallView {
    /// Id of the call.
    pub call_id: i32,
    /// The service group it belongs to.
    pub service_group_id: Option<i32>,
    /// What the agent's telephone is doing.
    pub state: CallViewState,
}

/// What an agent's telephone is doing in a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CallViewState {
    /// The agent has dialled and waits for the answer.
    Calling,
    /// It rings.
    Alerting,
    /// The agent talks, or is on hold.
    Connected,
    /// The agent has put the call on hold.
    Holding,
}

impl From<LegState> for CallViewState {
    fn from(state: LegState) -> Self {
        match state {
            LegState::Calling => Self::Calling,
            LegState::Alerting => Self::Alerting,
            LegState::Connected => Self::Connected,
            LegState::Holding => Self::Holding,
        }
    }
}

impl World {
    /// An agent or phone agent picks up a ringing telephone.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn pick_up(&mut self, rec_id: i32, call_id: i32) -> Result<(), Error> {
        let done = self.answer(rec_id, call_id);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent or phone agent puts the telephone down.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn put_down(&mut self, rec_id: i32, call_id: i32) -> Result<(), Error> {
        let done = self.hang_up(rec_id, call_id);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent or phone agent dials; gives the id of the call.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn dial(&mut self, rec_id: i32, number: &str) -> Result<i32, Error> {
        if self.logon(rec_id).is_none() {
            return Err(impossible(format!("agent {rec_id} is not logged on")));
        }
        let done = self.make_call(rec_id, number);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent or phone agent logs on at the extension that the scenario gives.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn sign_on(&mut self, rec_id: i32) -> Result<(), Error> {
        let done = self.log_on(rec_id, None);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent or phone agent logs off.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn sign_off(&mut self, rec_id: i32) -> Result<(), Error> {
        let done = self.log_off(rec_id);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent rejects a service group call that rings.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn turn_down(&mut self, rec_id: i32, call_id: i32) -> Result<(), Error> {
        let done = self.reject(rec_id, call_id);
        self.settle();
        done.map_err(impossible)
    }

    /// The customer in a call hangs up, or gives up waiting.
    ///
    /// # Errors
    /// `impossible_in_this_state` if there is no customer in it.
    pub fn customer_leaves(&mut self, call_id: i32) -> Result<(), Error> {
        let customer = self.calls.get(&call_id).and_then(|call| {
            let outside = call.legs.iter().find(|leg| leg.is_outside());
            outside.map(|leg| leg.id)
        });
        let Some(leg) = customer else {
            return Err(impossible(format!("call {call_id} has no customer")));
        };
        self.party_leaves(leg);
        self.settle();
        Ok(())
    }

    /// All agents and phone agents, by record id.
    pub fn agents(&self) -> Vec<AgentView> {
        let view = |agent: &super::Agent| {
            let logon = agent.logon.as_ref();
            AgentView {
                rec_id: agent.rec_id,
                name: agent.name.clone(),
                tenant_id: agent.tenant_id,
                phone_agent: agent.is_phone_agent(),
                logged_on: logon.is_some(),
                extension: agent.extension().to_owned(),
                voice_ready: logon.is_some_and(|logon| logon.voice.is_ready()),
                clerical: logon.is_some_and(|logon| !logon.clerical.is_empty()),
                calls: self.calls_of(agent.rec_id),
                email_ready: logon.is_some_and(|logon| logon.email.is_ready()),
                chat_ready: logon.is_some_and(|logon| logon.chat.is_ready()),
                open_media_ready: logon.is_some_and(|logon| logon.open_media.is_ready()),
                sessions: self.sessions_of(agent.rec_id),
            }
        };
        self.agents.values().map(view).collect()
    }

    fn calls_of(&self, rec_id: i32) -> Vec<CallView> {
        let view = |(call, leg): (&super::Call, &super::leg::Leg)| CallView {
            call_id: call.id,
            service_group_id: call.service.as_ref().map(|service| service.group),
            state: leg.state.into(),
        };
        // A supervisor has no part of its own in the call, but is there.
        let supervised = self.supervised_by(rec_id).and_then(|supervised| {
            let call = self.calls.get(&supervised.call_id)?;
            Some(CallView {
                call_id: call.id,
                service_group_id: call.service.as_ref().map(|service| service.group),
                state: CallViewState::Connected,
            })
        });
        self.legs_of(rec_id).map(view).chain(supervised).collect()
    }
}

pub(super) fn impossible(reason: String) -> Error {
    Error::new(ErrorKind::ImpossibleInThisState, reason)
}

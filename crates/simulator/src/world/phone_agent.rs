//! Phone agents: who they are is told by their PIN, where they are by their extension.

use openccas_protocol::{Error, ErrorKind, PhoneAgentStatus, PhoneAgentSubstate};

use super::{
    Agent, World,
    agent::{Home, Kind},
    call::Call,
    leg::{Leg, LegState},
};

/// The values that the simulator gives for the call state of a phone agent. The vendor's text lists
/// none: these are its own.
pub mod call_state {
    /// The phone agent has no call.
    pub const NONE: i32 = 0;
    /// A call rings.
    pub const ALERTING: i32 = 1;
    /// The phone agent has dialled and waits for the answer.
    pub const CALLING: i32 = 2;
    /// The phone agent talks.
    pub const CONNECTED: i32 = 3;
    /// The phone agent has a call on hold and no other.
    pub const HOLDING: i32 = 4;
}

impl World {
    /// The phone agent with this PIN in a tenant.
    pub(super) fn phone_agent_with_pin(&self, tenant_id: i32, pin: &str) -> Result<i32, String> {
        let has_pin = |agent: &&Agent| match &agent.kind {
            Kind::Phone { pin: own } => agent.tenant_id == tenant_id && own == pin,
            Kind::Application { .. } => false,
        };
        let agent = self.agents.values().find(has_pin);
        agent
            .map(|agent| agent.rec_id)
            .ok_or_else(|| "no phone agent has this PIN".to_owned())
    }

    /// The logged-on phone agent with this PIN in a tenant.
    pub(super) fn logged_on_with_pin(&self, tenant_id: i32, pin: &str) -> Result<i32, String> {
        let rec_id = self.phone_agent_with_pin(tenant_id, pin)?;
        match self.logon(rec_id) {
            Some(_) => Ok(rec_id),
            None => Err(format!("phone agent {rec_id} is not logged on")),
        }
    }

    pub(super) fn log_on_phone_agent(
        &mut self,
        tenant_id: i32,
        pin: &str,
        extension: &str,
        oas_id: i32,
    ) -> Result<(), String> {
        let rec_id = self.phone_agent_with_pin(tenant_id, pin)?;
        let at = Home {
            extension: extension.trim().to_owned(),
            oas_id,
        };
        self.log_on(rec_id, Some(at))
    }

    /// The phone agent who is logged on at an extension, within a view: of several tenants', that
    /// of the lowest tenant.
    pub(super) fn phone_agent_at(&self, view: i32, extension: &str) -> Result<&Agent, Error> {
        self.agents
            .values()
            .filter(|agent| agent.is_phone_agent() && super::sees(view, agent.tenant_id))
            .filter(|agent| agent.logon.is_some() && agent.extension() == extension)
            .min_by_key(|agent| agent.tenant_id)
            .ok_or_else(|| {
                let message = "no phone agent is logged on at this extension";
                Error::new(ErrorKind::PhoneAgentNotLoggedOn, message)
            })
    }

    /// The phone agent with this id.
    pub(super) fn phone_agent(&self, view: i32, rec_id: i32) -> Result<&Agent, Error> {
        let agent = self.agent_in(view, rec_id)?;
        if agent.is_phone_agent() && agent.logon.is_some() {
            return Ok(agent);
        }
        let message = if agent.is_phone_agent() {
            format!("phone agent {rec_id} is not logged on")
        } else {
            format!("agent {rec_id} is no phone agent")
        };
        Err(Error::new(ErrorKind::PhoneAgentNotLoggedOn, message))
    }

    /// The service group call that an agent is handling, and its group.
    pub(super) fn current_service_call(&self, rec_id: i32) -> Option<(i32, i32)> {
        let (call, _) = self.foremost_call(rec_id)?;
        Some((call.service.as_ref()?.group, call.id))
    }

    /// The call that an agent is busy with: an active one before one that rings or is held.
    pub(super) fn foremost_call(&self, rec_id: i32) -> Option<(&Call, &Leg)> {
        self.legs_of(rec_id).max_by_key(|(_, leg)| match leg.state {
            LegState::Connected => 3,
            LegState::Calling => 2,
            LegState::Alerting => 1,
            LegState::Holding => 0,
        })
    }

    pub(super) fn phone_agent_status(
        &self,
        view: i32,
        rec_id: i32,
    ) -> Result<PhoneAgentStatus, Error> {
        let agent = self.phone_agent(view, rec_id)?;
        let readiness = agent.logon.as_ref().map(|logon| logon.voice);
        let call_state = self.foremost_call(rec_id).map(|(_, leg)| match leg.state {
            LegState::Alerting => call_state::ALERTING,
            LegState::Calling => call_state::CALLING,
            LegState::Connected => call_state::CONNECTED,
            LegState::Holding => call_state::HOLDING,
        });
        let (service_group_id, call_id) = self.current_service_call(rec_id).unwrap_or((0, 0));
        Ok(PhoneAgentStatus {
            logged_on: true,
            ready: readiness.is_some_and(|readiness| readiness.is_ready()),
            not_ready_reason_id: readiness.map_or(-1, |readiness| readiness.reason_id()),
            call_state: call_state.unwrap_or(call_state::NONE),
            service_group_id,
            call_id,
        })
    }

    /// Tells the call status of those phone agents for whom it has changed.
    pub(super) fn tell_phone_statuses(&mut self) {
        if self.changed_phones.is_empty() {
            return;
        }
        let mut changed = std::mem::take(&mut self.changed_phones);
        changed.sort_unstable();
        for rec_id in changed.drain(..) {
            let agent = self.agents.get_mut(&rec_id);
            let Some(logon) = agent.and_then(|agent| agent.logon.as_mut()) else {
                continue;
            };
            let status = if !logon.legs.is_empty() || logon.supervising.is_some() {
                PhoneAgentSubstate::Busy
            } else if !logon.clerical.is_empty() {
                PhoneAgentSubstate::Clerical
            } else {
                PhoneAgentSubstate::Idle
            };
            if logon.told != status {
                logon.told = status;
                self.tell_phone_status(rec_id, status);
            }
        }
        // The list keeps its room for the next time.
        self.changed_phones = changed;
    }

    /// A phone agent's call is sent on. Sent for authentication, the customer comes back to the
    /// phone agent, who goes on talking all the while.
    pub(super) fn deflect_phone_agent_call(
        &mut self,
        rec_id: i32,
        call_id: i32,
        dest: &str,
    ) -> Result<(), String> {
        if !self.agents.get(&rec_id).is_some_and(Agent::is_phone_agent) {
            return Err(format!("agent {rec_id} is no phone agent"));
        }
        if self.customer_authentication.as_deref() == Some(dest.trim()) {
            let (_, leg) = self.call_at(rec_id, call_id)?;
            if leg.state != LegState::Connected {
                return Err(format!(
                    "call {call_id} is not active at phone agent {rec_id}"
                ));
            }
            let text = format!("the customer of call {call_id} goes to authentication and back");
            self.log.info(self.now, text);
            return Ok(());
        }
        self.deflect(rec_id, call_id, dest)
    }
}

//! How events leave the world.

use openccas_protocol::{
    CallCause, CallSubstate, CallType, EventBody, Parameter, PhoneAgentSubstate, emit,
};
use openccas_service::NewEvent;

use super::{Agent, World, call::Call};
use crate::scenario::{CallTypeProfile, PhoneAgentEvents};

impl World {
    /// Tells an event of an agent. Of phone agents only those events are told that the vendor's
    /// text lists for them, and none if they are switched off.
    pub(super) fn tell(&mut self, rec_id: i32, mut body: EventBody) {
        let Some(agent) = self.agents.get(&rec_id) else {
            return;
        };
        if agent.is_phone_agent() {
            let listed = body
                .event_type()
                .info()
                .is_some_and(|info| info.phone_agents);
            if !listed || self.phone_agent_events == PhoneAgentEvents::Off {
                return;
            }
        }
        if self.call_type_profile == CallTypeProfile::Sample {
            body.change_long(Parameter::CALL_TYPE, |number| {
                CallType::from_number(number).sample_number()
            });
        }
        let tenant_id = agent.tenant_id;
        let (time, correlation) = (self.now.timestamp(), self.cause);
        self.events.push(NewEvent {
            tenant_id,
            time,
            body,
            correlation,
        });
    }

    /// Tells an event of a call that comes about. Unless a request does it right now, it is the
    /// doing of the request that made the call.
    fn tell_progress(&mut self, call_id: i32, rec_id: i32, body: EventBody) {
        let caused = self.cause;
        let made_by = self.calls.get(&call_id).and_then(|call| call.made_by);
        self.cause = caused.or(made_by);
        self.tell(rec_id, body);
        self.cause = caused;
    }

    /// Tells only those who get the phone agents' own events.
    fn tell_twin(&mut self, rec_id: i32, body: impl FnOnce() -> EventBody) {
        if self
            .agents
            .get(&rec_id)
            .is_some_and(|agent| agent.is_phone_agent())
        {
            self.tell(rec_id, body());
        }
    }

    pub(super) fn tell_phone_logon(&mut self, rec_id: i32) {
        let Some(agent) = self.agents.get(&rec_id) else {
            return;
        };
        let dn = agent.extension().to_owned();
        self.tell_twin(rec_id, || emit::LogonPhoneAgent { rec_id, dn: &dn }.body());
    }

    pub(super) fn tell_phone_logoff(&mut self, rec_id: i32) {
        self.tell_twin(rec_id, || emit::LogoffPhoneAgent { rec_id }.body());
    }

    pub(super) fn tell_phone_status(&mut self, rec_id: i32, call_substate: PhoneAgentSubstate) {
        self.tell_twin(rec_id, || {
            emit::PhoneAgentStatuses {
                rec_id,
                call_substate,
            }
            .body()
        });
    }

    pub(super) fn tell_originated(&mut self, call_id: i32, rec_id: i32) {
        let Some(call) = self.calls.get(&call_id) else {
            return;
        };
        let body = emit::Originated {
            rec_id,
            call_id,
            service_group_id: call.service.as_ref().map(|service| service.group),
            call_type: call.call_type(),
        };
        self.tell_progress(call_id, rec_id, body.body());
    }

    pub(super) fn tell_call_information(&mut self, call_id: i32, rec_id: i32) {
        let Some(call) = self.calls.get(&call_id) else {
            return;
        };
        let Some(service) = &call.service else { return };
        let (service_group_id, time_in_queue) = (service.group, service.waited.whole_seconds());
        let body = emit::CallInformation {
            rec_id,
            call_id,
            service_group_id,
            calling_party_number: call.customer_number(),
            called_number: &call.called,
            ivr: &call.ivr,
            time_in_queue,
            call_type: call.call_type(),
        };
        let twin = emit::PhoneAgentCallInformation {
            rec_id,
            call_id,
            service_group_id,
            calling_party_number: call.customer_number(),
            called_number: &call.called,
            ivr: &call.ivr,
            time_in_queue,
        };
        let phone = self.agents.get(&rec_id).is_some_and(Agent::is_phone_agent);
        let (body, twin) = (body.body(), phone.then(|| twin.body()));
        self.tell_progress(call_id, rec_id, body);
        if let Some(twin) = twin {
            self.tell(rec_id, twin);
        }
    }

    pub(super) fn tell_delivered(&mut self, call_id: i32, rec_id: i32) {
        let Some(call) = self.calls.get(&call_id) else {
            return;
        };
        let phone = self
            .agents
            .get(&rec_id)
            .is_some_and(|agent| agent.is_phone_agent());
        let body = emit::Delivered {
            rec_id,
            call_id,
            opposite_party_number: &self.opposite(call, rec_id).join(","),
            trunk_id: call.trunk.as_deref(),
            called_number: (!phone).then_some(&call.called),
            private_data: call.private_data.as_deref(),
            cause: call.cause,
        }
        .body();
        self.tell_progress(call_id, rec_id, body);
    }

    pub(super) fn tell_established(&mut self, call_id: i32, rec_id: i32) {
        let call = self.calls.get(&call_id);
        let opposite = call.map(|call| self.opposite(call, rec_id).join(","));
        self.tell_part(
            call_id,
            rec_id,
            CallSubstate::Talking,
            &opposite.unwrap_or_default(),
        );
    }

    /// Tells the part that an agent has in an established call.
    pub(super) fn tell_part(
        &mut self,
        call_id: i32,
        rec_id: i32,
        call_substate: CallSubstate,
        opposite: &str,
    ) {
        let Some(call) = self.calls.get(&call_id) else {
            return;
        };
        let body = emit::Established {
            rec_id,
            call_id,
            private_data: call.private_data.as_deref(),
            trunk_id: call.trunk.as_deref(),
            call_substate,
            opposite_party_number: opposite,
            cause: call.cause,
            media_server_session_uri: &media_server_session(call),
        }
        .body();
        self.tell_progress(call_id, rec_id, body);
    }

    pub(super) fn tell_failed(&mut self, call_id: i32, rec_id: i32, cause: CallCause) {
        let Some(call) = self.calls.get(&call_id) else {
            return;
        };
        let body = emit::Failed {
            rec_id,
            call_id,
            cause,
            called_number: &call.called,
        }
        .body();
        self.tell_progress(call_id, rec_id, body);
    }

    /// The configuration: what a client is told before anything happens.
    pub fn configuration(&self) -> Vec<NewEvent> {
        let (time, correlation) = (self.now.timestamp(), None);
        let off = self.phone_agent_events == PhoneAgentEvents::Off;
        let agents = self
            .agents
            .values()
            .filter(|agent| !(off && agent.is_phone_agent()))
            .filter_map(|agent| Some((agent.tenant_id, agent.logon_body()?)));
        let groups = self.groups.values().map(|group| {
            let body = emit::ServiceGroupAdded {
                rec_id: group.id,
                service_group_purpose: group.purpose.into(),
                name: &group.name,
            };
            (group.tenant_id, body.body())
        });
        agents
            .chain(groups)
            .map(|(tenant_id, body)| NewEvent {
                tenant_id,
                time,
                body,
                correlation,
            })
            .collect()
    }
}

/// Where an external recorder would find the call.
fn media_server_session(call: &Call) -> String {
    format!("sip:call-{}@media.invalid", call.id)
}

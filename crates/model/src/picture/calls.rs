//! What events tell of calls.

use std::sync::Arc;

use jiff::Timestamp;
use openccas_protocol::{CallType, views};

use super::{
    Picture,
    texts::{tell, update},
};
use crate::{Call, Change, Direction, Known, Leg, LegState, table::Key};

/// What the two events tell by which a service group call is allocated to an agent.
pub(super) struct Allocation<'a> {
    call_id: i32,
    service_group_id: i32,
    calling_number: Option<&'a str>,
    called_number: Option<&'a str>,
    time_in_queue: Option<i32>,
    call_type: Option<CallType>,
    ivr: Vec<(&'a str, &'a str)>,
}

impl<'a> From<views::CallInformation<'a>> for Allocation<'a> {
    fn from(told: views::CallInformation<'a>) -> Self {
        Self {
            call_id: told.call_id(),
            service_group_id: told.service_group_id(),
            calling_number: told.calling_party_number(),
            called_number: told.called_number(),
            time_in_queue: told.time_in_queue(),
            call_type: told.call_type(),
            ivr: told.ivr().collect(),
        }
    }
}

impl<'a> From<views::PhoneAgentCallInformation<'a>> for Allocation<'a> {
    fn from(told: views::PhoneAgentCallInformation<'a>) -> Self {
        Self {
            call_id: told.call_id(),
            service_group_id: told.service_group_id(),
            calling_number: told.calling_party_number(),
            called_number: told.called_number(),
            time_in_queue: told.time_in_queue(),
            call_type: None,
            ivr: told.ivr().collect(),
        }
    }
}

impl Picture {
    pub(super) fn originated(&mut self, agent: Key, told: &views::Originated<'_>, time: Timestamp) {
        let state = LegState::Originated;
        let Some(call) = self.join(agent, told.call_id(), state, true, time) else {
            return;
        };
        call.service_group_id = Known::Known(told.service_group_id());
        call.call_type = told.call_type().or(call.call_type);
        call.record(time, agent.id, Change::Originated);
        if let Some(leg) = call.leg_mut(agent.id) {
            leg.direction = Known::Known(Direction::Outgoing);
            leg.enter(state, time);
        }
    }

    /// A service group call is allocated to an agent: told once, and to phone agents twice.
    pub(super) fn allocated(&mut self, agent: Key, told: &Allocation<'_>, time: Timestamp) {
        let state = LegState::Allocated;
        let known = self.call_of(agent.tenant_id, told.call_id);
        let is_new = known.is_none_or(|call| call.leg(agent.id).is_none());
        let Some(call) = self.join(agent, told.call_id, state, true, time) else {
            return;
        };
        call.service_group_id = Known::Known(Some(told.service_group_id));
        tell(&mut call.calling_number, told.calling_number);
        tell(&mut call.called_number, told.called_number);
        call.call_type = told.call_type.or(call.call_type);
        call.time_in_queue = told.time_in_queue.or(call.time_in_queue);
        update(&mut call.ivr, told.ivr.iter().copied());
        if is_new {
            call.counted = false;
            call.record(time, agent.id, Change::Allocated);
        }
        if let Some(leg) = call.leg_mut(agent.id) {
            leg.direction = leg.direction.or(Known::Known(Direction::Incoming));
        }
    }

    /// An agent is going to be asked about a customer who is on hold.
    pub(super) fn consulted(
        &mut self,
        agent: Key,
        told: &views::XferCallInformation<'_>,
        time: Timestamp,
    ) {
        let held = self.present(Key::new(agent.tenant_id, told.held_call_id()));
        if let Some(call) = self.calls.change(held) {
            call.service_group_id = call
                .service_group_id
                .or(Known::Known(Some(told.service_group_id())));
            tell(&mut call.calling_number, told.calling_party_number());
            tell(&mut call.called_number, told.called_number());
            update(&mut call.ivr, told.ivr());
        }
        let state = LegState::Allocated;
        let Some(call) = self.join(agent, told.active_call_id(), state, true, time) else {
            return;
        };
        call.consults_about = Some(told.held_call_id());
        call.record(time, agent.id, Change::Consulted);
        if let Some(leg) = call.leg_mut(agent.id) {
            leg.direction = leg.direction.or(Known::Known(Direction::Incoming));
        }
    }

    pub(super) fn delivered(&mut self, agent: Key, told: &views::Delivered<'_>, time: Timestamp) {
        let work_known = self.agents.get(agent).is_some_and(|agent| agent.work_known);
        let state = LegState::Delivered;
        let Some(call) = self.join(agent, told.call_id(), state, work_known, time) else {
            return;
        };
        tell(&mut call.trunk_id, told.trunk_id());
        tell(&mut call.called_number, told.called_number());
        tell(&mut call.private_data, told.private_data());
        call.record(time, agent.id, Change::Delivered);
        let Some(leg) = call.leg_mut(agent.id) else {
            return;
        };
        if work_known {
            // Who had made the call would have been told so.
            leg.direction = leg.direction.or(Known::Known(Direction::Incoming));
        }
        tell(&mut leg.opposite_party_number, told.opposite_party_number());
        leg.enter(state, time);
        call.learn_caller(agent.id);
    }

    pub(super) fn established(
        &mut self,
        agent: Key,
        told: &views::Established<'_>,
        time: Timestamp,
    ) {
        let state = LegState::Established;
        let Some(call) = self.join(agent, told.call_id(), state, false, time) else {
            return;
        };
        tell(&mut call.trunk_id, told.trunk_id());
        tell(&mut call.private_data, told.private_data());
        tell(
            &mut call.media_server_session_uri,
            told.media_server_session_uri(),
        );
        call.record(time, agent.id, Change::Established(told.call_substate()));
        if let Some(leg) = call.leg_mut(agent.id) {
            leg.substate = told.call_substate().or(leg.substate);
            leg.holds = 0;
            leg.established = leg.established.or(Some(time));
            tell(&mut leg.opposite_party_number, told.opposite_party_number());
            leg.enter(state, time);
        }
        call.learn_caller(agent.id);
        let answered = match (call.service_group_id, call.time_in_queue) {
            (Known::Known(Some(group)), Some(seconds)) if !call.counted => {
                call.counted = true;
                Some((group, seconds))
            }
            _ => None,
        };
        if let Some((group, seconds)) = answered
            && let Some(group) = self.groups.change(Key::new(agent.tenant_id, group))
        {
            group.answered.add(seconds);
        }
    }

    pub(super) fn held(&mut self, agent: Key, told: &views::Held<'_>, time: Timestamp) {
        let Some(call) = self.join(agent, told.call_id(), LegState::Unknown, false, time) else {
            return;
        };
        let by_agent = !told.on_hold().unwrap_or(false);
        call.record(time, agent.id, Change::Held { by_agent });
        if let Some(leg) = call.leg_mut(agent.id)
            // What still rings at the agent cannot be put on hold there.
            && !leg.state.is_arriving()
        {
            leg.hold(by_agent, time);
        }
    }

    pub(super) fn retrieved(&mut self, agent: Key, told: &views::Retrieved<'_>, time: Timestamp) {
        let state = LegState::Unknown;
        let Some(call) = self.join(agent, told.call_id(), state, false, time) else {
            return;
        };
        call.record(time, agent.id, Change::Retrieved);
        if let Some(leg) = call.leg_mut(agent.id) {
            leg.retrieve(time);
        }
    }

    pub(super) fn cleared(
        &mut self,
        agent: Key,
        told: &views::ConnectionCleared<'_>,
        time: Timestamp,
    ) {
        let key = self.present(Key::new(agent.tenant_id, told.call_id()));
        let clerical = told.clerical_flag().unwrap_or(false);
        if clerical {
            // First, so that the call does not end in between.
            self.begin_clerical(agent, key, time);
        }
        let diverted = told.diverted_flag().unwrap_or(false);
        let diverted_to = diverted.then(|| told.divert_destination().unwrap_or_default().into());
        self.remove_leg(
            agent,
            key,
            time,
            Change::Cleared {
                clerical,
                diverted_to,
            },
        );
    }

    /// Clerical time ends.
    pub(super) fn clerical_ended(
        &mut self,
        agent: Key,
        told: &views::ClericalEnded<'_>,
        time: Timestamp,
    ) {
        let key = self.present(Key::new(agent.tenant_id, told.call_id()));
        if !self.remove_clerical(agent, key, time, Change::ClericalEnded) {
            self.end_session_clerical(agent, told.call_id());
        }
    }

    pub(super) fn rejected(&mut self, agent: Key, told: &views::CallRejected<'_>, time: Timestamp) {
        let key = self.present(Key::new(agent.tenant_id, told.call_id()));
        let cause: Arc<str> = told.cause().map_or("", |cause| cause.as_str()).into();
        self.remove_leg(agent, key, time, Change::Rejected(cause));
        self.end_callback(agent, told.call_id());
    }

    pub(super) fn failed(&mut self, agent: Key, told: &views::Failed<'_>, time: Timestamp) {
        let key = self.present(Key::new(agent.tenant_id, told.call_id()));
        if let Some(call) = self.calls.change(key) {
            tell(&mut call.called_number, told.called_number());
        }
        self.remove_leg(agent, key, time, Change::Failed(told.cause()));
    }

    /// IVR data change: of a call, or of the customer of a campaign.
    pub(super) fn ivr_changed(&mut self, agent: Key, told: &views::CallInformationUpdate<'_>) {
        let key = self.present(Key::new(agent.tenant_id, told.call_id()));
        if let Some(call) = self.calls.change(key) {
            update(&mut call.ivr, told.ivr());
        }
        self.customer_data_changed(agent, told);
    }

    pub(super) fn private_data(&mut self, call: Key, told: &views::AssociatedDataSet<'_>) {
        if let Some(call) = self.calls.change(self.present(call)) {
            tell(&mut call.private_data, told.private_data());
        }
    }

    pub(super) fn cq_codes(&mut self, call: Key, told: &views::CqCodes<'_>) {
        if let (Some(call), Some(codes)) =
            (self.calls.change(self.present(call)), told.cq_code_list())
        {
            call.cq_codes = codes.iter().map(Into::into).collect();
        }
    }

    pub(super) fn recording_started(&mut self, agent: Key, told: &views::RecordingStarted<'_>) {
        let key = self.present(Key::new(agent.tenant_id, told.call_id()));
        let Some(call) = self.calls.change(key) else {
            return;
        };
        call.service_group_id = match told.service_group_id() {
            Some(group) => Known::Known(Some(group)),
            // It is absent when the call belongs to none.
            None => call.service_group_id.or(Known::Known(None)),
        };
        if let Some(leg) = call.leg_mut(agent.id) {
            leg.recording = Known::Known(true);
            tell(&mut leg.opposite_party_number, told.opposite_party_number());
        }
    }

    pub(super) fn recording_stopped(&mut self, agent: Key, told: &views::RecordingStopped<'_>) {
        let key = self.present(Key::new(agent.tenant_id, told.call_id()));
        if let Some(leg) = self
            .calls
            .change(key)
            .and_then(|call| call.leg_mut(agent.id))
        {
            leg.recording = Known::Known(false);
        }
    }
}

impl Call {
    /// The other party of an incoming call is its caller, unless another event has named one.
    fn learn_caller(&mut self, rec_id: i32) {
        if self.calling_number.is_some() {
            return;
        }
        let incoming = |leg: &&Leg| leg.direction == Known::Known(Direction::Incoming);
        if let Some(leg) = self.leg(rec_id).filter(incoming) {
            self.calling_number = leg.opposite_party_number.clone();
        }
    }
}

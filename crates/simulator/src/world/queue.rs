//! Service group calls on their way to an agent: arrival, queue, offer, and second attempts.

use std::{cmp::Reverse, collections::BTreeMap};

use openccas_protocol::{CallRejectCause, Error, ErrorKind, emit};

use super::{
    Due, World,
    call::{Call, Service, Stage},
    callback::InboundCallback,
    leg::{LegId, LegState, OutsideParty},
    readiness::Readiness,
    statistics::Departure,
};
use crate::{
    clock::{Span, Time},
    scenario::{CallbackKind, Purpose},
};

/// A call of a customer to a service group.
///
/// The default is a call from a withheld number whose caller has the patience to wait for ever and
/// never hangs up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InboundCall {
    /// Number of the caller.
    pub calling: String,
    /// Number that the caller dialled; empty for the group's.
    pub called: String,
    /// What the IVR asked the caller: labels and data, at most ten.
    pub ivr: Vec<(String, String)>,
    /// Private data that the call brings along.
    pub private_data: Option<String>,
    /// Of two waiting calls the one with the higher priority goes first.
    pub priority: i32,
    /// How long the caller talks before hanging up.
    pub talk: Option<Span>,
    /// How long the caller waits for an answer.
    pub patience: Option<Span>,
    /// Whether a caller who gives up in the queue asks to be called back.
    pub wants_callback: bool,
}

/// A call from this number.
impl From<&str> for InboundCall {
    fn from(calling: &str) -> Self {
        Self {
            calling: calling.to_owned(),
            ..Self::default()
        }
    }
}

/// How long an agent who let a call pass is not offered it again.
const SECOND_ATTEMPT_AFTER: Span = Span::seconds(5);

impl World {
    /// A customer calls a service group; gives the id of the call.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, or if it is not for voice.
    pub fn inbound_call(&mut self, group: i32, inbound: InboundCall) -> Result<i32, Error> {
        let arrived = self.arrive(group, inbound);
        self.settle();
        arrived.map_err(|reason| Error::new(ErrorKind::InvalidArgument, reason))
    }

    pub(super) fn arrive(&mut self, group: i32, inbound: InboundCall) -> Result<i32, String> {
        let Some(group) = self.groups.get(&group) else {
            return Err(format!("there is no group {group}"));
        };
        if group.purpose != Purpose::Voice {
            return Err(format!("group {} is not for voice", group.id));
        }
        let (group_id, number) = (group.id, group.number.clone());
        let trunk = self.take_trunk();
        let call_id = self.open_call(Call {
            calling: inbound.calling.clone(),
            called: if inbound.called.is_empty() {
                number
            } else {
                inbound.called
            },
            trunk: Some(trunk),
            private_data: inbound.private_data,
            ivr: inbound.ivr,
            wants_callback: inbound.wants_callback,
            ..Call::default()
        });
        let caller = OutsideParty {
            number: inbound.calling,
            talks_for: inbound.talk,
        };
        let leg = self.add_outside_leg(call_id, caller, LegState::Calling);
        if let Some(patience) = inbound.patience {
            self.plan(patience, Due::PatienceEnds(leg));
        }
        self.enqueue(call_id, group_id, inbound.priority);
        Ok(call_id)
    }

    /// Puts a call into a group's queue.
    pub(super) fn enqueue(&mut self, call_id: i32, group: i32, priority: i32) {
        let queued_at = self.now;
        self.count_departure(call_id, Departure::Diverted);
        self.statistics.arrived(group);
        let Some(call) = self.calls.get_mut(&call_id) else {
            return;
        };
        call.service = Some(Service {
            group,
            priority,
            queued_at,
            waited: Span::ZERO,
            stage: Stage::Waiting,
            declined: BTreeMap::new(),
        });
        self.matching
            .wait(group, (Reverse(priority), queued_at, call_id));
    }

    pub(super) fn offer(&mut self, call_id: i32, rec_id: i32) {
        let now = self.now;
        let Some(service) = self
            .calls
            .get_mut(&call_id)
            .and_then(|call| call.service.as_mut())
        else {
            return;
        };
        service.stage = Stage::Offered;
        service.waited = now - service.queued_at;
        self.tell_call_information(call_id, rec_id);
        let leg = self.ring_agent(call_id, rec_id);
        let group = self
            .calls
            .get(&call_id)
            .and_then(|call| call.service.as_ref());
        if let Some(group) = group.and_then(|service| self.groups.get(&service.group)) {
            self.plan(group.ring_timeout.span(), Due::RingTimeout(leg));
        }
    }

    /// An agent rejects a call that was allocated to it.
    pub(super) fn reject(&mut self, rec_id: i32, call_id: i32) -> Result<(), String> {
        let (call, leg) = self.call_at(rec_id, call_id)?;
        if !call.waits_for_agent() {
            return Err(format!(
                "call {call_id} is not a service group call that arrives"
            ));
        }
        if leg.state != LegState::Alerting {
            return Err(format!("call {call_id} does not ring at agent {rec_id}"));
        }
        let leg = leg.id;
        self.pass_on(leg, CallRejectCause::RejectedByAgent);
        Ok(())
    }

    /// A call has rung at an agent for too long.
    pub(super) fn ring_timeout(&mut self, leg: LegId) {
        let Some(rec_id) = self.ringing_service_leg(leg) else {
            return;
        };
        let group = self
            .call_with(leg)
            .and_then(|call| call.service.as_ref())
            .and_then(|service| self.groups.get(&service.group));
        let not_ready = group.is_some_and(|group| group.ring_timeout_not_ready);
        self.pass_on(leg, CallRejectCause::RingTimeout);
        if not_ready {
            // Who was not ready before stays so, with the reason given then.
            if self
                .logon(rec_id)
                .is_some_and(|logon| logon.voice.is_ready())
            {
                let readiness = Readiness::NotReady(None);
                let done = self.set_readiness(rec_id, crate::scenario::Medium::Voice, readiness);
                self.note(done);
            }
        }
    }

    /// The agent at whom a service group call rings by this leg.
    pub(super) fn ringing_service_leg(&self, leg: LegId) -> Option<i32> {
        let call = self.call_with(leg)?;
        let leg = call.leg(leg)?;
        (call.waits_for_agent() && leg.state == LegState::Alerting).then(|| leg.agent())?
    }

    /// Takes a ringing service group call away from an agent and puts it back where it stood in
    /// the queue.
    pub(super) fn pass_on(&mut self, leg: LegId, cause: CallRejectCause<'_>) {
        let Some(&call_id) = self.legs.get(&leg) else {
            return;
        };
        let Some(rec_id) = self.remove_leg(leg).and_then(|leg| leg.agent()) else {
            return;
        };
        if self
            .agents
            .get(&rec_id)
            .is_some_and(|agent| agent.is_phone_agent())
        {
            // Phone agents have no event for a rejected call: theirs is simply gone.
            self.tell_cleared(call_id, rec_id, false, None);
        } else {
            self.tell(
                rec_id,
                emit::CallRejected {
                    rec_id,
                    call_id,
                    cause,
                }
                .body(),
            );
        }
        let (now, again) = (self.now, self.now + SECOND_ATTEMPT_AFTER);
        let Some(call) = self.calls.get_mut(&call_id) else {
            return;
        };
        if let Some(service) = &mut call.service {
            service.stage = Stage::Waiting;
            service.declined.retain(|_, until: &mut Time| *until > now);
            service.declined.insert(rec_id, again);
        }
        if let Some((group, turn)) = call.turn() {
            self.matching.wait(group, turn);
        }
        self.schedule.plan(again, Due::Allocation);
    }

    /// A caller has waited long enough. Nobody is told of calls that were abandoned in the queue.
    pub(super) fn patience_ends(&mut self, leg: LegId) {
        let Some(call) = self.call_with(leg).filter(|call| call.waits_for_agent()) else {
            return;
        };
        let call_id = call.id;
        let group = call.service.as_ref().map(|service| service.group);
        let callback = call.wants_callback.then(|| InboundCallback {
            called: call.called.clone(),
            ivr: call.ivr.clone(),
            orig_call_id: Some(call_id),
            ..InboundCallback::to(&call.calling, CallbackKind::Voice)
        });
        self.log
            .info(self.now, format!("the caller of call {call_id} gives up"));
        self.party_leaves(leg);
        if let (Some(group), Some(callback)) = (group, callback) {
            let done = self.ask_for_callback(group, callback).map(|_| ());
            self.note(done);
        }
    }
}

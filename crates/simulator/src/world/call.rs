//! Calls: who takes part, and what is known of them.

use std::{cmp::Reverse, collections::BTreeMap};

use openccas_protocol::{CallCause, CallType};
use openccas_service::Correlation;

use super::{
    World,
    allocation::Turn,
    leg::{Leg, LegId, LegState, OutsideParty, Party},
    preview::Outbound,
};
use crate::clock::{Span, Time};

/// A voice call. It lives as long as it has legs.
#[derive(Clone, Debug, Default)]
pub(super) struct Call {
    pub(super) id: i32,
    pub(super) legs: Vec<Leg>,
    /// What it has to do with a service group, if anything.
    pub(super) service: Option<Service>,
    /// Number of who made the call.
    pub(super) calling: String,
    /// Number that was dialled originally.
    pub(super) called: String,
    pub(super) trunk: Option<String>,
    pub(super) private_data: Option<String>,
    pub(super) ivr: Vec<(String, String)>,
    /// The service group call that its maker had on hold when dialling.
    pub(super) consults_about: Option<i32>,
    /// What it has to do with a campaign or callback, if anything.
    pub(super) outbound: Option<Outbound>,
    /// Why the call came here instead of where it was meant to go.
    pub(super) cause: Option<CallCause>,
    /// Whether the caller wants to be called back rather than wait any longer.
    pub(super) wants_callback: bool,
    /// The request that made the call: its progress until it is established is that request's
    /// doing, even if it takes a while.
    pub(super) made_by: Option<Correlation>,
}

/// What a call has to do with a service group.
#[derive(Clone, Debug)]
pub(super) struct Service {
    pub(super) group: i32,
    pub(super) priority: i32,
    pub(super) queued_at: Time,
    /// How long the call was in the queue; final once it has left it.
    pub(super) waited: Span,
    pub(super) stage: Stage,
    /// Agents who let the call pass, and until when they are not asked again.
    pub(super) declined: BTreeMap<i32, Time>,
}

/// How far a service group call has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// In the queue.
    Waiting,
    /// Rings at an agent to whom it was allocated.
    Offered,
    /// Out of the queue for good.
    Taken,
}

impl Service {
    /// Whether the call waits for an agent, in the queue or ringing.
    pub(super) fn waits(&self) -> bool {
        self.stage != Stage::Taken
    }

    /// Whether it is in the queue.
    pub(super) fn is_queued(&self) -> bool {
        self.stage == Stage::Waiting
    }
}

impl Call {
    /// The type that events tell of it.
    pub(super) fn call_type(&self) -> CallType {
        self.outbound
            .map_or(CallType::Voice, |outbound| outbound.call_type)
    }

    /// The number of the customer, if the call is a service group's.
    pub(super) fn customer_number(&self) -> &str {
        match self.outbound {
            Some(_) => &self.called,
            None => &self.calling,
        }
    }

    pub(super) fn leg(&self, id: LegId) -> Option<&Leg> {
        self.legs.iter().find(|leg| leg.id == id)
    }

    pub(super) fn leg_mut(&mut self, id: LegId) -> Option<&mut Leg> {
        self.legs.iter_mut().find(|leg| leg.id == id)
    }

    pub(super) fn leg_of(&self, rec_id: i32) -> Option<&Leg> {
        self.legs.iter().find(|leg| leg.agent() == Some(rec_id))
    }

    /// The agents who take part, in the order in which they came.
    pub(super) fn agents(&self) -> Vec<i32> {
        self.legs.iter().filter_map(Leg::agent).collect()
    }

    /// The agents who take part, without this one.
    pub(super) fn agents_but(&self, rec_id: i32) -> Vec<i32> {
        self.legs
            .iter()
            .filter_map(Leg::agent)
            .filter(|agent| *agent != rec_id)
            .collect()
    }

    pub(super) fn has_customer(&self) -> bool {
        self.legs.iter().any(Leg::is_outside)
    }

    pub(super) fn any(&self, state: LegState) -> bool {
        self.legs.iter().any(|leg| leg.state == state)
    }

    /// Whether it waits for an agent, in the queue or ringing.
    pub(super) fn waits_for_agent(&self) -> bool {
        self.service.as_ref().is_some_and(Service::waits)
    }

    /// The group in whose queue the call is, and where it stands there.
    pub(super) fn turn(&self) -> Option<(i32, Turn)> {
        let service = self.service.as_ref()?;
        let turn = (Reverse(service.priority), service.queued_at, self.id);
        Some((service.group, turn))
    }
}

impl World {
    /// A new call without legs. Its id is the next number, so that people can read logs.
    pub(super) fn open_call(&mut self, call: Call) -> i32 {
        let id = self.take_id();
        self.calls.insert(id, Call { id, ..call });
        id
    }

    /// The next number: calls and sessions share them, so that each is of one thing only.
    pub(super) fn take_id(&mut self) -> i32 {
        let id = self.next_call_id;
        self.next_call_id = self.next_call_id.checked_add(1).unwrap_or(1);
        id
    }

    pub(super) fn add_agent_leg(&mut self, call_id: i32, rec_id: i32, state: LegState) -> LegId {
        let id = self.add_leg(call_id, Party::Agent(rec_id), state);
        if let Some(logon) = self.logon_mut(rec_id) {
            logon.legs.push(id);
        }
        id
    }

    pub(super) fn add_outside_leg(
        &mut self,
        call_id: i32,
        party: OutsideParty,
        state: LegState,
    ) -> LegId {
        self.add_leg(call_id, Party::Outside(party), state)
    }

    fn add_leg(&mut self, call_id: i32, party: Party, state: LegState) -> LegId {
        let id = LegId(self.next_leg_id);
        self.next_leg_id += 1;
        if let Some(call) = self.calls.get_mut(&call_id) {
            call.legs.push(Leg {
                id,
                party,
                state,
                serving: false,
                talked: false,
            });
            self.legs.insert(id, call_id);
        }
        id
    }

    /// Takes a leg out of its call and its agent. No event, no consequences.
    pub(super) fn remove_leg(&mut self, id: LegId) -> Option<Leg> {
        let call_id = self.legs.remove(&id)?;
        self.left_on_hold.remove(&id);
        let call = self.calls.get_mut(&call_id)?;
        let position = call.legs.iter().position(|leg| leg.id == id)?;
        let leg = call.legs.remove(position);
        let now = self.now;
        if let Some(logon) = leg.agent().and_then(|rec_id| self.logon_mut(rec_id)) {
            logon.legs.retain(|other| *other != id);
            if logon.legs.is_empty() {
                logon.idle_since = now;
            }
        }
        Some(leg)
    }

    /// The call that a leg is in by now.
    pub(super) fn call_with(&self, leg: LegId) -> Option<&Call> {
        self.calls.get(self.legs.get(&leg)?)
    }

    /// The leg, if it still is.
    pub(super) fn leg(&self, id: LegId) -> Option<&Leg> {
        self.call_with(id)?.leg(id)
    }

    pub(super) fn leg_mut(&mut self, id: LegId) -> Option<&mut Leg> {
        let call_id = self.legs.get(&id)?;
        self.calls.get_mut(call_id)?.leg_mut(id)
    }

    /// The number of a party: an agent's extension, or the telephone's.
    pub(super) fn number_of<'a>(&'a self, leg: &'a Leg) -> &'a str {
        match &leg.party {
            Party::Agent(rec_id) => self
                .agents
                .get(rec_id)
                .map_or("", |agent| agent.extension()),
            Party::Outside(outside) => &outside.number,
        }
    }

    /// The numbers of the parties whom an agent has in a call; the number dialled if nobody is
    /// there yet.
    pub(super) fn opposite<'a>(&'a self, call: &'a Call, rec_id: i32) -> Vec<&'a str> {
        let others: Vec<&str> = call
            .legs
            .iter()
            .filter(|leg| leg.agent() != Some(rec_id))
            .map(|leg| self.number_of(leg))
            .collect();
        if others.is_empty() {
            vec![&call.called]
        } else {
            others
        }
    }

    /// The states of an agent's legs with their calls, oldest first.
    pub(super) fn legs_of(&self, rec_id: i32) -> impl Iterator<Item = (&Call, &Leg)> {
        let legs = self
            .agents
            .get(&rec_id)
            .and_then(|agent| agent.logon.as_ref());
        legs.into_iter()
            .flat_map(|logon| &logon.legs)
            .filter_map(|id| {
                let call = self.call_with(*id)?;
                Some((call, call.leg(*id)?))
            })
    }

    /// Whether an agent's telephone could ring: held calls do not hinder it.
    pub(super) fn can_ring(&self, rec_id: i32) -> bool {
        self.supervised_by(rec_id).is_none()
            && self
                .legs_of(rec_id)
                .all(|(_, leg)| leg.state == LegState::Holding)
    }

    /// The call and the leg that an agent has in it, or why there is none.
    pub(super) fn call_at(&self, rec_id: i32, call_id: i32) -> Result<(&Call, &Leg), String> {
        self.calls
            .get(&call_id)
            .and_then(|call| Some((call, call.leg_of(rec_id)?)))
            .ok_or_else(|| format!("agent {rec_id} has no call {call_id}"))
    }
}

//! Outgoing calls: where a number leads, and how a call gets there.

use openccas_protocol::CallCause;

use super::{
    Due, World,
    call::{Call, Stage},
    leg::{LegId, LegState, OutsideParty},
    outside_party::Outcome,
    statistics::Departure,
};

/// Where a number leads.
enum Destination {
    /// To an agent who is logged on.
    Agent(i32),
    /// To an extension at which nobody is logged on.
    Nobody,
    /// To the queue of a service group.
    Group(i32),
    /// Out of the house.
    Outside,
}

/// How often a call is forwarded before the network refuses it.
const MOST_FORWARDS: usize = 5;

impl World {
    /// An agent dials; gives the id of the call.
    pub(super) fn make_call(&mut self, rec_id: i32, dial_string: &str) -> Result<i32, String> {
        let number = dial_string.trim();
        if number.is_empty() {
            return Err("the number to dial is empty".to_owned());
        }
        if !self.can_ring(rec_id) {
            return Err(format!("agent {rec_id} has a call that is not on hold"));
        }
        let call_id = self.open_outgoing(rec_id, number);
        self.place_call(call_id, rec_id, number);
        Ok(call_id)
    }

    /// A new call of an agent to a number, which has not been dialled yet.
    pub(super) fn open_outgoing(&mut self, rec_id: i32, number: &str) -> i32 {
        let agent = self.agents.get(&rec_id);
        let calling = agent.map_or("", |agent| agent.extension()).to_owned();
        let call_id = self.open_call(Call {
            calling,
            called: number.to_owned(),
            consults_about: self.held_service_call(rec_id),
            made_by: self.cause,
            ..Call::default()
        });
        self.add_agent_leg(call_id, rec_id, LegState::Calling);
        call_id
    }

    /// An agent's new call goes where its number leads.
    pub(super) fn place_call(&mut self, call_id: i32, rec_id: i32, number: &str) {
        self.tell_originated(call_id, rec_id);
        let tenant_id = self.agents.get(&rec_id).map_or(-1, |agent| agent.tenant_id);
        let caller = self
            .calls
            .get(&call_id)
            .and_then(|call| call.leg_of(rec_id));
        let Some(caller) = caller.map(|leg| leg.id) else {
            return;
        };
        let mut number = number.to_owned();
        for _ in 0..=MOST_FORWARDS {
            let destination = self.destination(tenant_id, &number);
            let cause = match destination {
                Destination::Agent(called) if self.can_ring(called) && called != rec_id => {
                    self.ring_colleague(call_id, called);
                    return;
                }
                Destination::Agent(_) => CallCause::Busy,
                Destination::Nobody => CallCause::DestinationNotObtainable,
                Destination::Group(group) => return self.enqueue(call_id, group, 0),
                Destination::Outside => return self.dial_outside(call_id, caller, &number),
            };
            let Some(next) = self.forwarded_from(tenant_id, &number) else {
                return self.fail(call_id, cause);
            };
            number = next;
            if let Some(call) = self.calls.get_mut(&call_id) {
                call.cause = Some(cause);
            }
        }
        self.fail(call_id, CallCause::DestinationNotObtainable);
    }

    /// The number to which the calls of an extension go that cannot be answered there.
    fn forwarded_from(&self, tenant_id: i32, extension: &str) -> Option<String> {
        let agent = self.agent_on(tenant_id, extension).or_else(|| {
            let at = |agent: &&super::Agent| {
                agent.tenant_id == tenant_id && agent.extension() == extension
            };
            self.agents.values().find(at)
        });
        agent?.forwards_to.clone()
    }

    fn destination(&self, tenant_id: i32, number: &str) -> Destination {
        if let Some(agent) = self.agent_on(tenant_id, number) {
            return Destination::Agent(agent.rec_id);
        }
        if let Some(group) = self.group_on(tenant_id, number) {
            return Destination::Group(group.id);
        }
        let extension =
            |agent: &&super::Agent| agent.tenant_id == tenant_id && agent.extension() == number;
        match self.agents.values().find(extension) {
            Some(_) => Destination::Nobody,
            None => Destination::Outside,
        }
    }

    /// Rings at an agent who was dialled; gives up like the network does.
    fn ring_colleague(&mut self, call_id: i32, rec_id: i32) {
        let leg = self.ring_agent(call_id, rec_id);
        self.plan(self.outside.gives_up_after.span(), Due::NetworkGivesUp(leg));
    }

    /// Sends a call out of the house; `waiting` is the leg of who waits for the answer.
    fn dial_outside(&mut self, call_id: i32, waiting: LegId, number: &str) {
        let trunk = self.take_trunk();
        if let Some(call) = self.calls.get_mut(&call_id) {
            call.trunk.get_or_insert(trunk);
        }
        let outcome = self.outcome_of(number);
        let number = number.to_owned();
        self.plan(
            self.outside.rings_after.span(),
            Due::Reached {
                waiting,
                number,
                outcome,
            },
        );
    }

    /// A call has got as far as the telephone that was dialled.
    pub(super) fn reached(&mut self, waiting: LegId, number: String, outcome: Outcome) {
        let Some(call) = self.call_with(waiting) else {
            return;
        };
        let call_id = call.id;
        if call
            .leg(waiting)
            .is_none_or(|leg| leg.state != LegState::Calling)
        {
            return;
        }
        let answers_after = match outcome {
            Outcome::Fails(cause) => return self.fail(call_id, cause),
            Outcome::RingsOn => None,
            Outcome::Answers(after) => Some(after),
        };
        let talks_for = self.outside_talk();
        let party = OutsideParty { number, talks_for };
        let leg = self.add_outside_leg(call_id, party, LegState::Alerting);
        self.tell_callers_delivered(call_id);
        if let Some(after) = answers_after {
            self.plan(after, Due::OutsideAnswers(leg));
        }
        self.plan(self.outside.gives_up_after.span(), Due::NetworkGivesUp(leg));
    }

    pub(super) fn outside_answers(&mut self, leg: LegId) {
        let Some(call) = self.call_with(leg) else {
            return;
        };
        let call_id = call.id;
        if call
            .leg(leg)
            .is_some_and(|leg| leg.state == LegState::Alerting)
        {
            self.picked_up(leg);
            // A call that was sent out of the house has no agent any more.
            self.tidy_call(call_id);
        }
    }

    /// A telephone has rung for as long as the network lets it.
    pub(super) fn network_gives_up(&mut self, leg: LegId) {
        let Some(&call_id) = self.legs.get(&leg) else {
            return;
        };
        let Some(ringing) = self.leg(leg).filter(|leg| leg.state == LegState::Alerting) else {
            return;
        };
        if ringing.agent().is_some() {
            self.clear(leg, false, None);
        } else {
            self.remove_leg(leg);
        }
        self.tidy_call(call_id);
    }

    /// An agent sends a call on to another destination.
    pub(super) fn deflect(&mut self, rec_id: i32, call_id: i32, dest: &str) -> Result<(), String> {
        let number = dest.trim();
        if number.is_empty() {
            return Err("the destination is empty".to_owned());
        }
        let (call, leg) = self.call_at(rec_id, call_id)?;
        let leg_id = leg.id;
        let deflectable = match leg.state {
            LegState::Alerting => true,
            // Colleagues who already talk are not sent on: that would be a transfer.
            LegState::Connected => call.has_customer(),
            LegState::Calling | LegState::Holding => false,
        };
        if !deflectable {
            return Err(format!(
                "call {call_id} neither rings at agent {rec_id} nor has a customer"
            ));
        }
        let [other] = call
            .legs
            .iter()
            .filter(|leg| leg.id != leg_id)
            .collect::<Vec<_>>()[..]
        else {
            return Err(format!("call {call_id} is a conference"));
        };
        let (waiting, other_agent) = (other.id, other.agent());
        let state = other.state.wait_again();
        if state != LegState::Calling {
            return Err(format!("the other party of call {call_id} has it on hold"));
        }
        let tenant_id = self.agents.get(&rec_id).map_or(-1, |agent| agent.tenant_id);
        let destination = self.destination(tenant_id, number);
        match destination {
            Destination::Nobody => return Err("nobody is logged on there".to_owned()),
            Destination::Agent(called)
                if called == rec_id || Some(called) == other_agent || !self.can_ring(called) =>
            {
                return Err("the destination is busy".to_owned());
            }
            _ => {}
        }
        self.send_on(call_id);
        self.clear(leg_id, true, Some(number));
        self.set_state(waiting, state);
        match destination {
            Destination::Agent(called) => self.ring_colleague(call_id, called),
            Destination::Group(group) => self.enqueue(call_id, group, 0),
            Destination::Outside | Destination::Nobody => {
                self.dial_outside(call_id, waiting, number);
            }
        }
        Ok(())
    }

    /// A call that is sent on does not go back to the queue, and is no consultation any more.
    fn send_on(&mut self, call_id: i32) {
        self.count_departure(call_id, Departure::Diverted);
        let Some(call) = self.calls.get_mut(&call_id) else {
            return;
        };
        call.consults_about = None;
        if let Some(service) = &mut call.service {
            service.stage = Stage::Taken;
        }
    }
}

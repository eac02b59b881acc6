//! Ringing, answering, holding.

use openccas_protocol::emit;

use super::{
    Due, World,
    call::Stage,
    leg::{LegId, LegState, OutsideParty, Party},
    preview::DialResult,
    statistics::Departure,
};

impl World {
    /// A call rings at an agent: the agent is told, and so is an agent who waits for the answer.
    pub(super) fn ring_agent(&mut self, call_id: i32, rec_id: i32) -> LegId {
        let leg = self.add_agent_leg(call_id, rec_id, LegState::Alerting);
        self.tell_consulted(call_id, rec_id);
        self.tell_delivered(call_id, rec_id);
        self.tell_callers_delivered(call_id);
        self.plan_answer(rec_id, leg);
        leg
    }

    pub(super) fn tell_callers_delivered(&mut self, call_id: i32) {
        for rec_id in self.agents_in(call_id, LegState::Calling) {
            self.tell_delivered(call_id, rec_id);
        }
    }

    /// The agents whose legs in a call are in this state.
    fn agents_in(&self, call_id: i32, state: LegState) -> Vec<i32> {
        let legs = self
            .calls
            .get(&call_id)
            .map(|call| call.legs.as_slice())
            .unwrap_or_default();
        legs.iter()
            .filter(|leg| leg.state == state)
            .filter_map(|leg| leg.agent())
            .collect()
    }

    /// An agent answers.
    pub(super) fn answer(&mut self, rec_id: i32, call_id: i32) -> Result<(), String> {
        let (_, leg) = self.call_at(rec_id, call_id)?;
        let id = leg.id;
        leg.state
            .answer()
            .map_err(|refusal| format!("call {call_id} {refusal}"))?;
        self.no_active_call(rec_id)?;
        self.picked_up(id);
        self.plan_talk(rec_id, id);
        Ok(())
    }

    /// A ringing telephone is picked up: everybody who waited for it is connected.
    pub(super) fn picked_up(&mut self, leg: LegId) {
        let Some(&call_id) = self.legs.get(&leg) else {
            return;
        };
        self.count_departure(call_id, Departure::Answered);
        let callers = self.agents_in(call_id, LegState::Calling);
        let Some(call) = self.calls.get_mut(&call_id) else {
            return;
        };
        let serves = call.service.is_some();
        // What an agent was given to dial is that agent's work, whoever answers.
        let dialled = call.outbound.is_some() && !call.waits_for_agent();
        if let Some(service) = &mut call.service {
            service.stage = Stage::Taken;
        }
        let mut answered_by = None;
        let mut talks = Vec::new();
        for other in &mut call.legs {
            if other.id == leg {
                let Ok(state) = other.state.answer() else {
                    return;
                };
                other.state = state;
                answered_by = other.agent();
                other.serving = serves && !dialled && answered_by.is_some();
            } else {
                other.state = other.state.connect();
            }
            let begins = !other.talked && other.state.is_established();
            other.serving |= begins && dialled && other.id != leg && other.agent().is_some();
            other.talked |= begins;
            if let Party::Outside(OutsideParty {
                talks_for: Some(length),
                ..
            }) = &other.party
                && begins
            {
                talks.push((other.id, *length));
            }
        }
        for (party, length) in talks {
            self.plan(length, Due::TalkEnds(party));
        }
        for rec_id in answered_by.into_iter().chain(callers) {
            self.tell_established(call_id, rec_id);
        }
        self.note_result(call_id, DialResult::Answered);
        self.record_by_system(call_id);
        self.plan_conclusion(call_id);
    }

    /// An agent puts a call on hold.
    pub(super) fn hold(&mut self, rec_id: i32, call_id: i32) -> Result<(), String> {
        let (_, leg) = self.call_at(rec_id, call_id)?;
        let id = leg.id;
        let state = leg
            .state
            .hold()
            .map_err(|refusal| format!("call {call_id} {refusal}"))?;
        self.set_state(id, state);
        self.tell_hold(call_id, rec_id);
        Ok(())
    }

    /// An agent takes a call back from hold.
    pub(super) fn retrieve(&mut self, rec_id: i32, call_id: i32) -> Result<(), String> {
        let (_, leg) = self.call_at(rec_id, call_id)?;
        let id = leg.id;
        let state = leg
            .state
            .retrieve()
            .map_err(|refusal| format!("call {call_id} {refusal}"))?;
        self.no_active_call(rec_id)?;
        self.set_state(id, state);
        self.tell_retrieved(call_id, rec_id);
        self.tell_left_alone(id, call_id, rec_id);
        Ok(())
    }

    pub(super) fn set_state(&mut self, leg: LegId, state: LegState) {
        if let Some(leg) = self.leg_mut(leg) {
            leg.state = state;
        }
    }

    /// Insists that an agent's telephone is not in use.
    pub(super) fn no_active_call(&self, rec_id: i32) -> Result<(), String> {
        if let Some(supervised) = self.supervised_by(rec_id) {
            return Err(format!(
                "agent {rec_id} supervises call {}",
                supervised.call_id
            ));
        }
        match self.legs_of(rec_id).find(|(_, leg)| leg.state.is_active()) {
            Some((call, _)) => Err(format!("agent {rec_id} is on call {}", call.id)),
            None => Ok(()),
        }
    }

    /// Both sides are told when both are agents: who holds the call, and who is on hold.
    fn tell_hold(&mut self, call_id: i32, rec_id: i32) {
        self.tell(
            rec_id,
            emit::Held {
                rec_id,
                call_id,
                on_hold: false,
            }
            .body(),
        );
        for rec_id in self.other_agents(call_id, rec_id) {
            self.tell(
                rec_id,
                emit::Held {
                    rec_id,
                    call_id,
                    on_hold: true,
                }
                .body(),
            );
        }
    }

    fn tell_retrieved(&mut self, call_id: i32, rec_id: i32) {
        for rec_id in [vec![rec_id], self.other_agents(call_id, rec_id)].concat() {
            self.tell(rec_id, emit::Retrieved { rec_id, call_id }.body());
        }
    }

    fn other_agents(&self, call_id: i32, rec_id: i32) -> Vec<i32> {
        self.calls
            .get(&call_id)
            .map(|call| call.agents_but(rec_id))
            .unwrap_or_default()
    }
}

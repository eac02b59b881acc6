//! How parties leave calls, and what becomes of those who are left.

use openccas_protocol::{CallCause, CallRejectCause, emit};

use super::{
    World,
    leg::{Leg, LegId, LegState},
    preview::DialResult,
    statistics::Departure,
};

impl World {
    /// An agent hangs up.
    pub(super) fn hang_up(&mut self, rec_id: i32, call_id: i32) -> Result<(), String> {
        let supervised = self.supervised_by(rec_id);
        if supervised.is_some_and(|supervised| supervised.call_id == call_id) {
            self.supervisor_leaves(rec_id);
            return Ok(());
        }
        let (call, leg) = self.call_at(rec_id, call_id)?;
        let leg_id = leg.id;
        if leg.state == LegState::Alerting && call.waits_for_agent() {
            return Err(format!(
                "call {call_id} rings: it can be rejected, not hung up"
            ));
        }
        self.clear(leg_id, true, None);
        self.tidy_call(call_id);
        Ok(())
    }

    /// A party of the outside world hangs up or gives up.
    pub(super) fn party_leaves(&mut self, leg: LegId) {
        let Some(&call_id) = self.legs.get(&leg) else {
            return;
        };
        self.remove_leg(leg);
        self.tidy_call(call_id);
    }

    /// An agent who logs off loses a call: no clerical time follows.
    pub(super) fn abandon_leg(&mut self, leg: LegId) {
        if self.ringing_service_leg(leg).is_some() {
            self.pass_on(leg, CallRejectCause::AgentLoggedOff);
            return;
        }
        let Some(&call_id) = self.legs.get(&leg) else {
            return;
        };
        self.clear(leg, false, None);
        self.tidy_call(call_id);
    }

    /// Takes an agent out of a call and tells so. Clerical time follows service group calls that
    /// were the agent's work.
    pub(super) fn clear(&mut self, leg: LegId, clerical: bool, diverted_to: Option<&str>) {
        let Some(call) = self.call_with(leg) else {
            return;
        };
        let call_id = call.id;
        let group = call.service.as_ref().map(|service| service.group);
        let call_type = call.call_type();
        self.recording_ends(leg);
        self.supervision_ends(leg);
        let Some(leg) = self.remove_leg(leg) else {
            return;
        };
        let Some(rec_id) = leg.agent() else { return };
        let group = group.filter(|_| clerical && leg.serving);
        let clerical = self.begin_clerical(rec_id, call_id, group, call_type);
        self.tell_cleared(call_id, rec_id, clerical, diverted_to);
        self.plan_tidying(rec_id);
    }

    pub(super) fn tell_cleared(
        &mut self,
        call_id: i32,
        rec_id: i32,
        clerical_flag: bool,
        divert_destination: Option<&str>,
    ) {
        let body = emit::ConnectionCleared {
            rec_id,
            call_id,
            clerical_flag,
            diverted_flag: divert_destination.is_some(),
            divert_destination,
        };
        self.tell(rec_id, body.body());
    }

    /// An outgoing call does not come about: whoever made it is told why.
    pub(super) fn fail(&mut self, call_id: i32, cause: CallCause) {
        self.note_result(call_id, DialResult::Failed(cause));
        let Some(call) = self.calls.get(&call_id) else {
            return;
        };
        for leg in call.legs.clone() {
            match leg.agent() {
                Some(rec_id) if leg.state == LegState::Calling && !leg.talked => {
                    self.tell_failed(call_id, rec_id, cause);
                    self.remove_leg(leg.id);
                    self.plan_tidying(rec_id);
                }
                Some(_) => self.clear(leg.id, true, None),
                None => {
                    self.remove_leg(leg.id);
                }
            }
        }
        self.tidy_call(call_id);
    }

    /// Sees to those who are left after somebody has gone.
    pub(super) fn tidy_call(&mut self, call_id: i32) {
        let Some(call) = self.calls.get(&call_id) else {
            return;
        };
        let waiting = call.waits_for_agent();
        let caller_waits = waiting && call.any(LegState::Calling);
        let customers_alone = call.agents().is_empty();
        match call.legs.as_slice() {
            [] => self.close_call(call_id),
            [_] if caller_waits => {}
            [last] => {
                let waits = last.state == LegState::Calling && !last.talked;
                self.clear_last(call_id, last.id, last.agent().is_some(), waits);
            }
            // Two customers whom a transfer has joined go on without us.
            legs if customers_alone && !legs.iter().any(|leg| leg.state == LegState::Alerting) => {
                self.close_call(call_id);
            }
            _ => self.hand_over(call_id),
        }
    }

    /// Nobody is there any more for the last party of a call.
    fn clear_last(&mut self, call_id: i32, leg: LegId, agent: bool, waits: bool) {
        if agent && waits {
            // The party called has gone before it answered.
            self.fail(call_id, CallCause::CallCancelled);
        } else if agent {
            self.clear(leg, true, None);
        } else {
            self.remove_leg(leg);
        }
        self.close_call(call_id);
    }

    /// When the agent whose work a service group call was has left, it becomes that of the next.
    fn hand_over(&mut self, call_id: i32) {
        let Some(call) = self.calls.get_mut(&call_id) else {
            return;
        };
        if !call.waits_for_agent() && !call.any(LegState::Alerting) {
            // Those who waited for somebody who has gone have each other again.
            for leg in call.legs.iter_mut().filter(|leg| leg.talked) {
                leg.state = leg.state.connect();
            }
        }
        let served = call.legs.iter().any(|leg| leg.serving);
        if call.service.is_some() && !served && !call.waits_for_agent() {
            let heir = |leg: &&mut Leg| leg.agent().is_some() && leg.state.is_established();
            if let Some(leg) = call.legs.iter_mut().find(heir) {
                leg.serving = true;
            }
        }
        let alone = !call.has_customer();
        if alone {
            self.plan_farewell(call_id);
        }
    }

    /// Forgets a call and what is left of it.
    fn close_call(&mut self, call_id: i32) {
        self.count_departure(call_id, Departure::Abandoned);
        let Some(call) = self.calls.get(&call_id) else {
            return;
        };
        if let Some((group, turn)) = call.turn() {
            self.matching.leave(group, turn);
        }
        let legs: Vec<LegId> = call.legs.iter().map(|leg| leg.id).collect();
        for leg in legs {
            self.remove_leg(leg);
        }
        self.calls.remove(&call_id);
    }
}

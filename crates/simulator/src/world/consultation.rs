//! Consultation calls: one call on hold, another one to somebody who can help.

use openccas_protocol::{CallType, emit};

use super::{
    World,
    call::Call,
    leg::{Leg, LegState},
};

/// The two calls of an agent that a transfer or a conference joins.
pub(super) struct Pair {
    pub(super) held: i32,
    pub(super) active: i32,
}

/// The call that two calls have become.
pub(super) struct Joined {
    pub(super) new_call: i32,
    /// The agent's own legs, taken out of both.
    pub(super) held_leg: Option<Leg>,
    pub(super) active_leg: Option<Leg>,
    /// The call that the agent served.
    pub(super) served: Option<Served>,
}

/// A service group call that was an agent's work.
#[derive(Clone, Copy)]
pub(super) struct Served {
    pub(super) call_id: i32,
    pub(super) group: i32,
    pub(super) call_type: CallType,
}

impl World {
    /// The service group call that an agent has on hold.
    pub(super) fn held_service_call(&self, rec_id: i32) -> Option<i32> {
        self.legs_of(rec_id)
            .filter(|(call, leg)| leg.state == LegState::Holding && call.service.is_some())
            .map(|(call, _)| call.id)
            .last()
    }

    /// Tells a consulted agent of the customer about whom it is consulted.
    pub(super) fn tell_consulted(&mut self, call_id: i32, rec_id: i32) {
        let customer = self
            .calls
            .get(&call_id)
            .and_then(|call| call.consults_about)
            .and_then(|held| self.calls.get(&held));
        let Some(held) = customer else { return };
        let Some(service) = &held.service else { return };
        let body = emit::XferCallInformation {
            rec_id,
            held_call_id: held.id,
            active_call_id: call_id,
            service_group_id: service.group,
            calling_party_number: held.customer_number(),
            called_number: &held.called,
            ivr: &held.ivr,
        };
        let body = body.body();
        self.tell(rec_id, body);
    }

    /// The held call, by its id or the one held last, and the active call beside it.
    pub(super) fn pair_of(&self, rec_id: i32, held: Option<i32>) -> Result<Pair, String> {
        let held = match held {
            Some(held) => {
                let (_, leg) = self.call_at(rec_id, held)?;
                (leg.state == LegState::Holding).then_some(held)
            }
            None => self
                .legs_of(rec_id)
                .filter(|(_, leg)| leg.state == LegState::Holding)
                .map(|(call, _)| call.id)
                .last(),
        };
        let held = held.ok_or_else(|| format!("agent {rec_id} does not hold such a call"))?;
        let active = self
            .legs_of(rec_id)
            .find(|(_, leg)| leg.state.is_active())
            .map(|(call, _)| call.id)
            .ok_or_else(|| format!("agent {rec_id} has no active call beside call {held}"))?;
        Ok(Pair { held, active })
    }

    /// Makes one new call of two, without the agent who had them. The parties keep their legs; the
    /// call data are those of the service group call, or else of the held one.
    pub(super) fn join(&mut self, rec_id: i32, pair: &Pair) -> Option<Joined> {
        let own = |call: &Call| call.leg_of(rec_id).map(|leg| leg.id);
        let held_own = self.calls.get(&pair.held).and_then(own)?;
        let active_own = self.calls.get(&pair.active).and_then(own)?;
        self.leave_alone(pair);
        let held_leg = self.remove_leg(held_own);
        let active_leg = self.remove_leg(active_own);
        let mut held = self.calls.remove(&pair.held)?;
        let mut active = self.calls.remove(&pair.active)?;
        let serves = |leg: &Option<Leg>| leg.as_ref().is_some_and(|leg| leg.serving);
        let work = |call: &Call| {
            let service = call.service.as_ref()?;
            Some(Served {
                call_id: call.id,
                group: service.group,
                call_type: call.call_type(),
            })
        };
        let served = if serves(&held_leg) {
            work(&held)
        } else if serves(&active_leg) {
            work(&active)
        } else {
            None
        };
        let legs = [
            std::mem::take(&mut held.legs),
            std::mem::take(&mut active.legs),
        ]
        .concat();
        let (main, other) = if held.service.is_none() && active.service.is_some() {
            (active, held)
        } else {
            (held, active)
        };
        let new_call = self.open_call(Call {
            private_data: main.private_data.or(other.private_data),
            trunk: main.trunk.or(other.trunk),
            consults_about: None,
            made_by: None,
            legs: legs.clone(),
            ..main
        });
        for leg in legs {
            self.legs.insert(leg.id, new_call);
        }
        Some(Joined {
            new_call,
            held_leg,
            active_leg,
            served,
        })
    }

    /// Nobody records or supervises calls any more that are about to become one.
    fn leave_alone(&mut self, pair: &Pair) {
        let calls = [pair.held, pair.active];
        let calls = calls.iter().filter_map(|call_id| self.calls.get(call_id));
        let legs: Vec<_> = calls
            .flat_map(|call| &call.legs)
            .map(|leg| leg.id)
            .collect();
        for leg in legs {
            self.recording_ends(leg);
            self.supervision_ends(leg);
        }
    }
}

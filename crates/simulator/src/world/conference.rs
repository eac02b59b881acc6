//! Conferences: the held and the active call become one, and the agent stays in it.

use openccas_protocol::emit;

use super::{
    World,
    leg::{Leg, LegState},
};

impl World {
    /// An agent joins the held call and the active one.
    pub(super) fn conference(&mut self, rec_id: i32) -> Result<(), String> {
        let pair = self.pair_of(rec_id, None)?;
        let (_, leg) = self.call_at(rec_id, pair.active)?;
        if leg.state != LegState::Connected {
            return Err(format!("call {} is not established", pair.active));
        }
        let Some(joined) = self.join(rec_id, &pair) else {
            return Err(format!(
                "calls {} and {} do not fit together",
                pair.held, pair.active
            ));
        };
        let new_call = joined.new_call;
        if let Some(own) = joined.active_leg {
            let serving = own.serving || joined.held_leg.is_some_and(|held| held.serving);
            self.rejoin(rec_id, new_call, Leg { serving, ..own });
        }
        let agents = self
            .calls
            .get(&new_call)
            .map(|call| call.agents())
            .unwrap_or_default();
        for rec_id in agents {
            let Some(call) = self.calls.get(&new_call) else {
                break;
            };
            let opposite = self.opposite(call, rec_id).into_iter();
            let opposite: Vec<String> = opposite.map(str::to_owned).collect();
            let body = emit::Conferenced {
                rec_id,
                held_call_id: pair.held,
                active_call_id: pair.active,
                new_call_id: new_call,
                opposite_party_number: &opposite,
            };
            let body = body.body();
            self.tell(rec_id, body);
        }
        Ok(())
    }

    /// The agent who called the conference takes part in it by its former leg.
    fn rejoin(&mut self, rec_id: i32, call_id: i32, leg: Leg) {
        let id = leg.id;
        if let Some(call) = self.calls.get_mut(&call_id) {
            call.legs.insert(0, leg);
            self.legs.insert(id, call_id);
        }
        if let Some(logon) = self.logon_mut(rec_id) {
            logon.legs.push(id);
        }
    }
}

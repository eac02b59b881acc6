//! Transfers: the held party gets the active one, and the agent is out of both calls.

use openccas_protocol::emit;

use super::{
    World,
    consultation::{Joined, Pair},
    leg::LegState,
};

/// What `Transferred` says besides the calls.
struct Told {
    clerical: bool,
    transferring: bool,
    opposite: String,
}

impl World {
    /// An agent transfers a held call to the active one, which may still be ringing.
    pub(super) fn transfer(&mut self, rec_id: i32, held: i32) -> Result<(), String> {
        let pair = self.pair_of(rec_id, Some(held))?;
        let Some(active) = self.calls.get(&pair.active) else {
            return Err(format!("call {} is gone", pair.active));
        };
        if active.legs.len() < 2 || active.waits_for_agent() {
            return Err(format!("call {} has not reached anybody yet", pair.active));
        }
        let target = self.opposite(active, rec_id).join(",");
        let Some(joined) = self.join(rec_id, &pair) else {
            return Err(format!(
                "calls {} and {} do not fit together",
                pair.held, pair.active
            ));
        };
        self.wait_for_answer(joined.new_call);
        let clerical = match joined.served {
            Some(served) => {
                self.begin_clerical(rec_id, served.call_id, Some(served.group), served.call_type)
            }
            None => false,
        };
        let told = Told {
            clerical,
            transferring: true,
            opposite: target,
        };
        self.tell_transferred(rec_id, &pair, &joined, &told);
        self.tell_those_transferred(&pair, &joined);
        self.tidy_call(joined.new_call);
        self.plan_tidying(rec_id);
        Ok(())
    }

    /// When the active call still rings, the held party waits for the answer now.
    fn wait_for_answer(&mut self, call_id: i32) {
        let Some(call) = self.calls.get_mut(&call_id) else {
            return;
        };
        if call.any(LegState::Alerting) {
            for leg in &mut call.legs {
                leg.state = leg.state.wait_again();
            }
        }
    }

    fn tell_those_transferred(&mut self, pair: &Pair, joined: &Joined) {
        let agents = self.calls.get(&joined.new_call).map(|call| call.agents());
        for rec_id in agents.unwrap_or_default() {
            let Some(call) = self.calls.get(&joined.new_call) else {
                return;
            };
            let opposite = self.opposite(call, rec_id).join(",");
            let told = Told {
                clerical: false,
                transferring: false,
                opposite,
            };
            self.tell_transferred(rec_id, pair, joined, &told);
        }
    }

    fn tell_transferred(&mut self, rec_id: i32, pair: &Pair, joined: &Joined, told: &Told) {
        let Some(call) = self.calls.get(&joined.new_call) else {
            return;
        };
        let body = emit::Transferred {
            rec_id,
            held_call_id: pair.held,
            active_call_id: pair.active,
            new_call_id: joined.new_call,
            clerical_flag: told.clerical,
            transferring_agent: told.transferring,
            opposite_party_number: &told.opposite,
            private_data: call.private_data.as_deref(),
        };
        let body = body.body();
        self.tell(rec_id, body);
    }
}

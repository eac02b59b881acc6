//! Agents joining and leaving calls: the one place where both sides of it are kept in step.
//!
//! An agent lists a call exactly when the call has a leg of the agent, and a clerical time exactly
//! when the call has a clerical leg. A call without legs is over.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Picture, texts::push_bounded};
use crate::{Call, Change, Clerical, Known, Leg, LegState, table::Key};

impl Picture {
    /// The call that an event names, with the agent's leg in it: new ones if need be, in this
    /// state. `None` if the agent is not logged on.
    ///
    /// `begins` tells that the event is the first of a call.
    pub(super) fn join(
        &mut self,
        agent_key: Key,
        call_id: i32,
        state: LegState,
        begins: bool,
        time: Timestamp,
    ) -> Option<&mut Call> {
        let key = self.present(Key::new(agent_key.tenant_id, call_id));
        let rec_id = agent_key.id;
        let agent = self.agents.get(agent_key)?;
        let work_known = agent.work_known;
        if !agent.calls.contains(&key.id) {
            if agent.calls.len() >= Self::MOST_PER_AGENT {
                let oldest = Key::new(key.tenant_id, agent.calls[0]);
                let change = Change::Cleared {
                    clerical: false,
                    diverted_to: None,
                };
                self.remove_leg(agent_key, oldest, time, change);
            }
            self.agents.change(agent_key)?.calls.push(key.id);
        }
        if self.calls.get(key).is_none() {
            let call = self.revive(key).unwrap_or_else(|| {
                let mut call = Call::new(key.tenant_id, key.id);
                if begins || work_known {
                    call.began = Known::Known(time);
                }
                call
            });
            self.calls.insert(key, call);
        }
        let call = self.calls.change(key)?;
        if call.leg(rec_id).is_none() {
            let mut leg = Leg::new(rec_id, state, time);
            if begins || work_known {
                leg.recording = Known::Known(false);
            }
            call.legs.push(leg);
        }
        Some(call)
    }

    /// A call that was rejected at its agent and is allocated to another goes on where it was.
    fn revive(&mut self, key: Key) -> Option<Call> {
        let position = self.finished.iter().rposition(|call| {
            (call.call_id, call.tenant_id) == (key.id, key.tenant_id)
                && matches!(call.history.last(), Some(step) if step.was_rejection())
        })?;
        let call = Arc::make_mut(&mut self.finished).remove(position)?;
        Some(Arc::unwrap_or_clone(call))
    }

    /// An agent is not in a call any more.
    pub(super) fn remove_leg(&mut self, agent_key: Key, key: Key, time: Timestamp, why: Change) {
        let rec_id = agent_key.id;
        if self
            .calls
            .get(key)
            .is_none_or(|call| call.leg(rec_id).is_none())
        {
            return;
        }
        if let Some(agent) = self.agents.change(agent_key) {
            agent.calls.retain(|call_id| *call_id != key.id);
            agent.note_free(time);
        }
        if let Some(call) = self.calls.change(key) {
            let held = call.leg(rec_id).is_some_and(Leg::is_held_by_agent);
            call.legs
                .retain(|leg| leg.rec_id != rec_id || leg.state == LegState::Clerical);
            if held {
                for leg in &mut call.legs {
                    leg.other_lets_go(time);
                }
            }
            call.record(time, rec_id, why);
        }
        self.finish(key);
    }

    /// An agent's leg becomes clerical time: of the call if there is no leg in it.
    pub(super) fn begin_clerical(&mut self, agent_key: Key, key: Key, time: Timestamp) {
        let rec_id = agent_key.id;
        let Some(agent) = self.agents.change(agent_key) else {
            return;
        };
        if agent
            .clerical
            .iter()
            .any(|clerical| clerical.call_id == key.id)
        {
            return;
        }
        let dropped = (agent.clerical.len() >= Self::MOST_PER_AGENT)
            .then(|| agent.clerical.first().map(|oldest| oldest.call_id))
            .flatten();
        agent.clerical.push(Clerical {
            call_id: key.id,
            since: time,
        });
        if self.calls.get(key).is_none() {
            self.calls.insert(key, Call::new(key.tenant_id, key.id));
        }
        if let Some(call) = self.calls.change(key) {
            call.legs.push(Leg::new(rec_id, LegState::Clerical, time));
        }
        if let Some(oldest) = dropped {
            let oldest = Key::new(key.tenant_id, oldest);
            self.remove_clerical(agent_key, oldest, time, Change::ClericalEnded);
        }
    }

    /// An agent's clerical time after a call is over. False if there was none.
    pub(super) fn remove_clerical(
        &mut self,
        agent_key: Key,
        key: Key,
        time: Timestamp,
        why: Change,
    ) -> bool {
        let rec_id = agent_key.id;
        let is_it = |leg: &Leg| leg.rec_id == rec_id && leg.state == LegState::Clerical;
        if self
            .calls
            .get(key)
            .is_none_or(|call| !call.legs.iter().any(is_it))
        {
            return false;
        }
        if let Some(agent) = self.agents.change(agent_key) {
            agent.clerical.retain(|clerical| clerical.call_id != key.id);
            agent.note_free(time);
        }
        if let Some(call) = self.calls.change(key) {
            call.legs.retain(|leg| !is_it(leg));
            call.record(time, rec_id, why);
        }
        self.finish(key);
        true
    }

    /// A call that no agent has anything to do with any more is over.
    pub(super) fn finish(&mut self, key: Key) {
        if self.calls.get(key).is_none_or(|call| !call.legs.is_empty()) {
            return;
        }
        let Some(call) = self.calls.remove(key) else {
            return;
        };
        if !call.former_ids.is_empty() {
            let present_ids = Arc::make_mut(&mut self.present_ids);
            present_ids
                .retain(|former, present| (*present, former.tenant_id) != (key.id, key.tenant_id));
        }
        if self.keep_finished > 0 {
            let finished = Arc::make_mut(&mut self.finished);
            while finished.len() >= self.keep_finished {
                finished.pop_front();
            }
            finished.push_back(call);
        }
    }

    /// A call goes on as part of another, which is found by its id from now on.
    pub(super) fn rename(&mut self, former: Key, present: Key) {
        /// More than any chain of consultations has.
        const MOST: usize = 16;
        let Some(call) = self.calls.change(present) else {
            return;
        };
        if former.id == present.id {
            return;
        }
        let mut forgotten = None;
        if !call.former_ids.contains(&former.id) {
            forgotten = (call.former_ids.len() >= MOST).then(|| call.former_ids[0]);
            push_bounded(&mut call.former_ids, former.id, MOST);
        }
        let present_ids = Arc::make_mut(&mut self.present_ids);
        if let Some(id) = forgotten {
            present_ids.remove(&Key::new(present.tenant_id, id));
        }
        present_ids.insert(former, present.id);
    }
}

impl crate::Step {
    fn was_rejection(&self) -> bool {
        matches!(self.change, Change::Rejected(_))
    }
}

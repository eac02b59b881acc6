//! Recording of calls: by an outside system, by a supervisor, or by the agent.

use openccas_protocol::{Error, emit};

use super::{
    World,
    leg::{LegId, LegState},
    telephone::impossible,
};

/// Who has a call recorded. Events do not tell; the simulator's log does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Recorder {
    /// A recording system outside the contact centre.
    OutsideSystem,
    /// A supervisor, by record id.
    Supervisor(i32),
    /// The agent.
    Agent,
}

impl World {
    /// Begins to record a call at an agent. It ends by [`stop_recording`](Self::stop_recording),
    /// when the agent leaves the call, or when the call becomes part of another one.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn start_recording(
        &mut self,
        rec_id: i32,
        call_id: i32,
        by: Recorder,
    ) -> Result<(), Error> {
        let done = self.record(rec_id, call_id, by);
        self.settle();
        done.map_err(impossible)
    }

    /// Ends the recording of a call at an agent.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn stop_recording(&mut self, rec_id: i32, call_id: i32) -> Result<(), Error> {
        let leg = self.call_at(rec_id, call_id).map(|(_, leg)| leg.id);
        let done = leg.and_then(|leg| {
            if self.recording_ends(leg) {
                Ok(())
            } else {
                Err(format!("call {call_id} is not recorded at agent {rec_id}"))
            }
        });
        self.settle();
        done.map_err(impossible)
    }

    pub(super) fn record(&mut self, rec_id: i32, call_id: i32, by: Recorder) -> Result<(), String> {
        let (call, leg) = self.call_at(rec_id, call_id)?;
        let leg_id = leg.id;
        if leg.state != LegState::Connected {
            return Err(format!("call {call_id} is not active at agent {rec_id}"));
        }
        if self.recordings.contains_key(&leg_id) {
            return Err(format!(
                "call {call_id} is recorded at agent {rec_id} already"
            ));
        }
        if let Recorder::Supervisor(supervisor) = by
            && (self.logon(supervisor).is_none() || !self.are_colleagues(supervisor, rec_id))
        {
            return Err(format!(
                "agent {supervisor} is not logged on as a colleague of agent {rec_id}"
            ));
        }
        let Some(agent) = self.agents.get(&rec_id) else {
            return Ok(());
        };
        let body = emit::RecordingStarted {
            rec_id,
            dn: agent.extension(),
            ip_address: agent.registered_phone().map(|phone| phone.address.as_str()),
            call_id,
            service_group_id: call.service.as_ref().map(|service| service.group),
            opposite_party_number: &self.opposite(call, rec_id).join(","),
        };
        let body = body.body();
        self.recordings.insert(leg_id, call_id);
        self.tell(rec_id, body);
        let who = match by {
            Recorder::OutsideSystem => "an outside system".to_owned(),
            Recorder::Supervisor(supervisor) => format!("supervisor {supervisor}"),
            Recorder::Agent => "the agent".to_owned(),
        };
        let text = format!("{who} records call {call_id} at agent {rec_id}");
        self.log.info(self.now, text);
        Ok(())
    }

    /// The recording of a leg ends, if there is one; tells whether.
    pub(super) fn recording_ends(&mut self, leg: LegId) -> bool {
        let Some(call_id) = self.recordings.remove(&leg) else {
            return false;
        };
        if let Some(rec_id) = self.leg(leg).and_then(|leg| leg.agent()) {
            self.tell(rec_id, emit::RecordingStopped { rec_id, call_id }.body());
        }
        true
    }

    /// A call has been answered: of some groups an outside system records a share of the calls.
    pub(super) fn record_by_system(&mut self, call_id: i32) {
        let Some(call) = self.calls.get(&call_id) else {
            return;
        };
        let group = call.service.as_ref().map(|service| service.group);
        let share = group
            .and_then(|group| self.groups.get(&group))
            .map_or(0.0, |group| group.recorded.get());
        if share == 0.0 || !self.recording_chance.chance(share) {
            return;
        }
        let serving = call.legs.iter().filter(|leg| leg.serving);
        let agents: Vec<i32> = serving.filter_map(|leg| leg.agent()).collect();
        for rec_id in agents {
            let done = self.record(rec_id, call_id, Recorder::OutsideSystem);
            self.note(done);
        }
    }
}

//! Supervision: a supervisor joins an agent's call, to assist or to listen.

use openccas_protocol::{CallSubstate, Error, emit};

use super::{
    Due, World,
    leg::{LegId, LegState},
    recording::Recorder,
    telephone::impossible,
};

/// What a supervisor does in a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Supervision {
    /// Talks with the agent.
    Assist,
    /// Listens.
    Monitor,
}

/// A call that a supervisor has joined.
#[derive(Clone, Copy, Debug)]
pub(super) struct Supervised {
    /// The agent's leg.
    pub(super) leg: LegId,
    pub(super) call_id: i32,
}

/// What supervisors do by themselves.
#[derive(Clone, Copy, Debug)]
pub(super) enum SupervisionDue {
    /// Looks for a call to join.
    Begins(i32),
    /// Leaves it.
    Ends(i32, LegId),
}

impl Supervision {
    /// The substates of the supervisor and of the agent.
    fn substates(self) -> (CallSubstate, CallSubstate) {
        match self {
            Self::Assist => (CallSubstate::Assisting, CallSubstate::Assisted),
            Self::Monitor => (CallSubstate::Monitoring, CallSubstate::Monitored),
        }
    }
}

impl World {
    /// A supervisor joins the active call of an agent. It ends when the supervisor hangs up, when
    /// the agent leaves the call, or when the call becomes part of another one.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn supervise(
        &mut self,
        supervisor: i32,
        rec_id: i32,
        how: Supervision,
    ) -> Result<(), Error> {
        let done = self.join_as_supervisor(supervisor, rec_id, how);
        self.settle();
        done.map(|_| ()).map_err(impossible)
    }

    fn join_as_supervisor(
        &mut self,
        supervisor: i32,
        rec_id: i32,
        how: Supervision,
    ) -> Result<Supervised, String> {
        let Some(logon) = self.logon(supervisor) else {
            return Err(format!("agent {supervisor} is not logged on"));
        };
        if !logon.legs.is_empty() || logon.supervising.is_some() {
            return Err(format!("agent {supervisor} is on the telephone"));
        }
        if supervisor == rec_id || !self.are_colleagues(supervisor, rec_id) {
            return Err(format!("agent {rec_id} is no colleague of {supervisor}"));
        }
        let active = self
            .legs_of(rec_id)
            .find(|(_, leg)| leg.state == LegState::Connected);
        let Some((call, leg)) = active else {
            return Err(format!("agent {rec_id} has no active call"));
        };
        if self.supervisors.contains_key(&leg.id) {
            return Err(format!("call {} has a supervisor already", call.id));
        }
        let supervised = Supervised {
            leg: leg.id,
            call_id: call.id,
        };
        self.supervisors.insert(supervised.leg, supervisor);
        if let Some(logon) = self.logon_mut(supervisor) {
            logon.supervising = Some(supervised);
        }
        let (own, others) = how.substates();
        let extension = self
            .agents
            .get(&rec_id)
            .map(|agent| agent.extension().to_owned())
            .unwrap_or_default();
        self.tell_part(supervised.call_id, supervisor, own, &extension);
        self.tell_substate(supervised.call_id, rec_id, others);
        Ok(supervised)
    }

    /// Tells an agent's part in a call that is established already.
    fn tell_substate(&mut self, call_id: i32, rec_id: i32, substate: CallSubstate) {
        let call = self.calls.get(&call_id);
        let opposite = call.map(|call| self.opposite(call, rec_id).join(","));
        if let Some(opposite) = opposite {
            self.tell_part(call_id, rec_id, substate, &opposite);
        }
    }

    /// The call that a supervisor has joined.
    pub(super) fn supervised_by(&self, supervisor: i32) -> Option<Supervised> {
        self.logon(supervisor)?.supervising
    }

    /// A supervisor leaves the call, and its agent goes on alone.
    pub(super) fn supervisor_leaves(&mut self, supervisor: i32) {
        let Some(supervised) = self.supervised_by(supervisor) else {
            return;
        };
        self.supervision_ends(supervised.leg);
        match self.leg(supervised.leg).map(|leg| (leg.state, leg.agent())) {
            Some((LegState::Connected, Some(rec_id))) => {
                self.tell_substate(supervised.call_id, rec_id, CallSubstate::Talking);
            }
            // Who has the call on hold is told when it is taken back.
            Some((LegState::Holding, _)) => {
                self.left_on_hold.insert(supervised.leg);
            }
            _ => {}
        }
    }

    /// An agent has taken a call back that a supervisor has left meanwhile.
    pub(super) fn tell_left_alone(&mut self, leg: LegId, call_id: i32, rec_id: i32) {
        if self.left_on_hold.remove(&leg) && !self.supervisors.contains_key(&leg) {
            self.tell_substate(call_id, rec_id, CallSubstate::Talking);
        }
    }

    /// The agent leaves the call, or the call becomes part of another: a supervisor is out of it.
    pub(super) fn supervision_ends(&mut self, leg: LegId) {
        let Some(rec_id) = self.supervisors.remove(&leg) else {
            return;
        };
        let now = self.now;
        let Some(logon) = self.logon_mut(rec_id) else {
            return;
        };
        logon.idle_since = now;
        if let Some(Supervised { call_id, .. }) = logon.supervising.take() {
            let body = emit::ConnectionCleared {
                rec_id,
                call_id,
                clerical_flag: false,
                diverted_flag: false,
                divert_destination: None,
            };
            self.tell(rec_id, body.body());
        }
    }

    /// Plans when supervisors look after their colleagues.
    pub(super) fn plan_supervision(&mut self, rec_id: i32) {
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return;
        };
        let habits = agent.habits.as_ref().map(|habits| habits.supervision);
        if let Some(mean) = habits.and_then(|habits| habits.every) {
            let after = agent.work_chance.exponential(mean.span());
            self.plan(after, Due::Supervision(SupervisionDue::Begins(rec_id)));
        }
    }

    pub(super) fn supervision_due(&mut self, due: SupervisionDue) {
        match due {
            SupervisionDue::Begins(supervisor) => {
                let done = self.look_after_somebody(supervisor);
                self.note(done);
                self.plan_supervision(supervisor);
            }
            SupervisionDue::Ends(supervisor, leg) => {
                if self.supervisors.get(&leg) == Some(&supervisor) {
                    self.supervisor_leaves(supervisor);
                }
            }
        }
    }

    fn look_after_somebody(&mut self, supervisor: i32) -> Result<(), String> {
        let talking: Vec<i32> = self
            .agents
            .keys()
            .copied()
            .filter(|rec_id| *rec_id != supervisor && self.are_colleagues(supervisor, *rec_id))
            .filter(|rec_id| {
                self.legs_of(*rec_id).any(|(_, leg)| {
                    leg.state == LegState::Connected && !self.supervisors.contains_key(&leg.id)
                })
            })
            .collect();
        let Some(agent) = self.agents.get_mut(&supervisor) else {
            return Ok(());
        };
        let Some(habits) = agent.habits.as_ref().map(|habits| habits.supervision) else {
            return Ok(());
        };
        let chance = &mut agent.work_chance;
        let whom = talking.get(chance.index(talking.len())).copied();
        let assists = chance.chance(habits.assists.get());
        let records = chance.chance(habits.records.get());
        let lasts = chance.between(habits.lasts);
        let Some(rec_id) = whom.filter(|_| self.is_free(supervisor)) else {
            return Ok(());
        };
        let how = if assists {
            Supervision::Assist
        } else {
            Supervision::Monitor
        };
        let Supervised { leg, call_id } = self.join_as_supervisor(supervisor, rec_id, how)?;
        self.plan(
            lasts,
            Due::Supervision(SupervisionDue::Ends(supervisor, leg)),
        );
        if records && !self.recordings.contains_key(&leg) {
            self.record(rec_id, call_id, Recorder::Supervisor(supervisor))?;
        }
        Ok(())
    }
}

//! What agents do in calls besides talking: they record, note and qualify.

use super::{Due, World, habits::Habit, leg::LegId, recording::Recorder};
use crate::scenario::CallHabits;

/// Something that an agent does in a call.
#[derive(Clone, Copy, Debug)]
pub(super) enum CallHabit {
    Record,
    StopRecording,
    Annotate,
    Correct,
    Qualify,
}

impl CallHabit {
    /// When in a talk the agent does it, as a share of the talk's length.
    fn at(self) -> f64 {
        match self {
            Self::Record => 0.2,
            Self::Annotate => 0.4,
            Self::Correct => 0.5,
            Self::StopRecording => 0.6,
            Self::Qualify => 0.8,
        }
    }
}

impl World {
    /// An agent has begun to talk with a customer.
    pub(super) fn plan_call_habits(&mut self, rec_id: i32, leg: LegId) {
        let length = self.talk_length(leg);
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return;
        };
        let Some(habits) = agent.habits.as_ref().map(|habits| habits.calls) else {
            return;
        };
        if habits == CallHabits::default() {
            return;
        }
        let chance = &mut agent.work_chance;
        let mut planned = Vec::new();
        if chance.chance(habits.records.get()) {
            planned.push(CallHabit::Record);
        }
        if chance.chance(habits.annotates.get()) {
            planned.push(CallHabit::Annotate);
        }
        if chance.chance(habits.corrects.get()) {
            planned.push(CallHabit::Correct);
        }
        if chance.chance(habits.qualifies.get()) {
            planned.push(CallHabit::Qualify);
        }
        for habit in planned {
            let after = length.scaled(habit.at());
            self.plan(after, Due::Habit(rec_id, Habit::InCall(habit, leg)));
        }
    }

    /// The agent does it, if the call is still active then.
    pub(super) fn act_in_call(
        &mut self,
        rec_id: i32,
        habit: CallHabit,
        leg: LegId,
    ) -> Result<(), String> {
        let active = self.call_with(leg).filter(|call| {
            call.leg(leg)
                .is_some_and(|leg| leg.state == super::leg::LegState::Connected)
        });
        let Some(call) = active else { return Ok(()) };
        let call_id = call.id;
        let group = call.service.as_ref().map(|service| service.group);
        let field = call.ivr.first().map(|(label, _)| label.clone());
        let recorded = self.recordings.contains_key(&leg);
        let codes: Vec<String> = {
            let tenant_id = self.agents.get(&rec_id).map(|agent| agent.tenant_id);
            let own = self
                .codes
                .iter()
                .filter(|code| Some(code.tenant_id) == tenant_id);
            own.map(|code| code.code.clone()).collect()
        };
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return Ok(());
        };
        let chance = &mut agent.work_chance;
        let done = match habit {
            CallHabit::Record if recorded => return Ok(()),
            CallHabit::Record => {
                self.record(rec_id, call_id, Recorder::Agent)?;
                let share = CallHabit::StopRecording.at() - CallHabit::Record.at();
                let after = self.talk_length(leg).scaled(share);
                let stop = Habit::InCall(CallHabit::StopRecording, leg);
                self.plan(after, Due::Habit(rec_id, stop));
                return Ok(());
            }
            CallHabit::StopRecording => {
                self.recording_ends(leg);
                return Ok(());
            }
            CallHabit::Annotate => {
                let note = format!("note {}", chance.digits(4));
                self.set_private_data(rec_id, call_id, &note)
            }
            CallHabit::Correct => {
                let Some(label) = field else { return Ok(()) };
                let data = chance.digits(4);
                self.set_ivr_data(rec_id, call_id, [(&label, &data), ("", ""), ("", "")])
            }
            CallHabit::Qualify => {
                let Some(group) = group else { return Ok(()) };
                let code = codes.get(chance.index(codes.len())).cloned();
                let code = code.unwrap_or_else(|| format!("Q{}", chance.digits(1)));
                self.set_cq_codes(rec_id, call_id, group, &format!("{code}|"))
            }
        };
        done.map_err(|error| error.to_string())
    }
}

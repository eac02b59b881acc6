//! What agents do by themselves with the calls that they are given to make.

use openccas_protocol::{CallCause, CallType, emit};

use super::{DialResult, Form, PreviewDue, Stage, Task, callback_status, campaign_status};
use crate::{
    scenario::{Between, OutboundHabits},
    world::{Due, World, agent::Agent, call_data::IVR_FIELDS},
};

/// Something that an agent does by itself.
#[derive(Clone, Copy, Debug)]
pub(in crate::world) enum PreviewHabit {
    Dial,
    Reject,
    LoseConnection,
    FillForm,
}

/// How quickly agents see what they do not want.
const REACTION: Between = Between::seconds(1, 3);

/// What agents note of a customer who has no time.
const CALL_LATER: &str = "Has asked to be called later";

/// The field that agents bring up to date.
const LAST_CONTACT: &str = "Last contact";

impl World {
    /// A call is pending at an agent.
    pub(super) fn plan_dialling(&mut self, id: i32, rec_id: i32) {
        let Some((habits, agent)) = self.outbound_habits(rec_id) else {
            return;
        };
        let chance = &mut agent.work_chance;
        let loses_connection = chance.chance(habits.loses_connection.get());
        let misses = chance.chance(habits.misses.get());
        let rejects = chance.chance(habits.rejects.get());
        let (within, habit) = if loses_connection {
            (REACTION, PreviewHabit::LoseConnection)
        } else if misses {
            return;
        } else if rejects {
            (REACTION, PreviewHabit::Reject)
        } else {
            (habits.dials_after, PreviewHabit::Dial)
        };
        let after = chance.between(within);
        self.plan(after, Due::Preview(PreviewDue::Habit(id, habit)));
    }

    /// An agent has lost a call: if it is the one that the form is about, the agent fills it in.
    pub(in crate::world) fn plan_form(&mut self, rec_id: i32) {
        let dialled = self
            .preview_at(rec_id)
            .filter(|preview| preview.stage != Stage::Pending)
            .map(|preview| preview.id);
        let Some(id) = dialled.filter(|id| !self.is_dialling(rec_id, *id)) else {
            return;
        };
        let Some((habits, agent)) = self.outbound_habits(rec_id) else {
            return;
        };
        let after = agent.work_chance.between(habits.fills_form_for);
        let due = PreviewDue::Habit(id, PreviewHabit::FillForm);
        self.plan(after, Due::Preview(due));
    }

    /// Whether an agent is still in the call that the form is about.
    fn is_dialling(&self, rec_id: i32, id: i32) -> bool {
        self.legs_of(rec_id)
            .any(|(call, _)| call.outbound.is_some_and(|it| it.preview == id))
    }

    pub(super) fn preview_habit(&mut self, id: i32, habit: PreviewHabit) {
        let Some(preview) = self.previews.get(&id).copied() else {
            return;
        };
        let rec_id = preview.rec_id;
        let done = match (habit, preview.stage) {
            (PreviewHabit::Dial, Stage::Pending) => self.dial_preview(id, ""),
            (PreviewHabit::Reject, Stage::Pending) => self.decline_preview(rec_id),
            (PreviewHabit::LoseConnection, Stage::Pending) => self.application_lost(rec_id),
            (PreviewHabit::FillForm, Stage::Dialled { result, .. })
                if !self.is_dialling(rec_id, id) =>
            {
                self.fill_by_habit(id, rec_id, preview.task, result);
                Ok(())
            }
            // Somebody else has taken care of it.
            _ => Ok(()),
        };
        self.note(done);
    }

    fn fill_by_habit(&mut self, id: i32, rec_id: i32, task: Task, result: DialResult) {
        let today = self.now.timestamp().to_zoned(self.zone.clone()).datetime();
        let Some((habits, agent)) = self.outbound_habits(rec_id) else {
            return;
        };
        let chance = &mut agent.work_chance;
        let later = chance.chance(habits.calls_later.get());
        let wrong = chance.chance(habits.wrong_numbers.get());
        let updates = chance.chance(habits.updates_data.get());
        let later_at = {
            let after = habits.calls_later_after.span();
            let time = (self.now + after).timestamp().to_zoned(self.zone.clone());
            time.datetime()
        };
        if updates && matches!(task, Task::Campaign { .. }) {
            let done = self.change_customer(rec_id, LAST_CONTACT, &today.date().to_string());
            self.note(done);
        }
        let form = match task {
            Task::Campaign { .. } => campaign_form(result, later, wrong),
            Task::Callback(_) => callback_form(result, wrong),
        };
        let again = match task {
            Task::Campaign { .. } => form.status == campaign_status::CALLBACK_LATER,
            Task::Callback(_) => form.status != callback_status::SUCCEEDED,
        };
        let form = Form {
            next_attempt: again.then_some(later_at),
            ..form
        };
        self.set_preview_status(id, &form);
    }

    /// Changes a field of the customer whose campaign call is at hand, and tells so.
    pub(super) fn change_customer(
        &mut self,
        rec_id: i32,
        label: &str,
        data: &str,
    ) -> Result<(), String> {
        let preview = self.preview_at(rec_id).copied();
        let Some(preview) = preview else {
            return Err(format!("agent {rec_id} has no campaign call"));
        };
        let Task::Campaign { campaign, customer } = preview.task else {
            return Err(format!(
                "agent {rec_id} has a callback, and no campaign call"
            ));
        };
        let campaign = self.campaigns.get_mut(&campaign);
        let Some(customer) = campaign.and_then(|it| it.customers.get_mut(&customer)) else {
            return Err(format!("there is no customer {customer}"));
        };
        let full = customer.data.len() == IVR_FIELDS;
        match customer.data.iter_mut().find(|(known, _)| known == label) {
            Some((_, current)) if current == data => return Ok(()),
            Some((_, current)) => data.clone_into(current),
            None if full => {
                return Err(format!("the customer has {IVR_FIELDS} fields already"));
            }
            None => customer.data.push((label.to_owned(), data.to_owned())),
        }
        let fields = customer.data.clone();
        let call_id = match preview.stage {
            Stage::Pending => preview.id,
            Stage::Dialled { call_id, .. } => call_id,
        };
        if let Some(call) = self.calls.get_mut(&call_id) {
            call.ivr = fields;
        }
        let body = emit::CallInformationUpdate {
            rec_id,
            call_id,
            call_type: CallType::Campaign,
            ivr: &[(label.to_owned(), data.to_owned())],
        };
        self.tell(rec_id, body.body());
        Ok(())
    }

    fn outbound_habits(&mut self, rec_id: i32) -> Option<(OutboundHabits, &mut Agent)> {
        let agent = self.agents.get_mut(&rec_id)?;
        let habits = agent.habits.as_ref()?.outbound;
        Some((habits, agent))
    }
}

fn campaign_form(result: DialResult, later: bool, wrong: bool) -> Form {
    let comment = (later && result == DialResult::Answered).then(|| CALL_LATER.to_owned());
    let status = match result {
        DialResult::Answered if wrong => campaign_status::WRONG_NUMBER,
        DialResult::Answered if later => campaign_status::CALLBACK_LATER,
        DialResult::Answered => campaign_status::COMPLETED,
        DialResult::Failed(CallCause::Busy) => campaign_status::BUSY,
        DialResult::Failed(CallCause::DestinationNotObtainable) => campaign_status::WRONG_NUMBER,
        DialResult::Failed(_) => campaign_status::NO_ANSWER,
        DialResult::Open => campaign_status::NOT_YET_CALLED,
    };
    Form {
        comment,
        ..Form::closed(status)
    }
}

fn callback_form(result: DialResult, wrong: bool) -> Form {
    Form::closed(match result {
        DialResult::Answered if wrong => callback_status::WRONG_NUMBER,
        DialResult::Answered => callback_status::SUCCEEDED,
        DialResult::Failed(CallCause::Busy) => callback_status::BUSY,
        DialResult::Failed(CallCause::DestinationNotObtainable) => callback_status::NOT_AVAILABLE,
        DialResult::Failed(_) | DialResult::Open => callback_status::NO_ANSWER,
    })
}

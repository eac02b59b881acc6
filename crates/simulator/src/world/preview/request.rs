//! What requests about campaign calls and callbacks do.

use openccas_protocol::{Error, ErrorKind, OleDate, Outputs, Request};

use super::{Form, Stage, Task};
use crate::world::{World, request::Answer};

/// Which sort of call a request is about.
#[derive(Clone, Copy)]
enum Sort {
    Campaign,
    Callback,
}

impl World {
    /// Carries out a request about campaign calls or callbacks; `None` for any other.
    pub(in crate::world) fn dispatch_previews(
        &mut self,
        request: &Request,
        view: i32,
    ) -> Option<Answer> {
        Some(match request {
            Request::MakeCampaignCall(r) => {
                let task = Task::Campaign {
                    campaign: r.campaign_id,
                    customer: r.customer_id,
                };
                self.pending_task(view, r.agent_rec_id, task)
                    .and_then(|id| self.same(id, r.campaign_call_id, Sort::Campaign))
                    .and_then(|id| self.dial_by_request(id, &r.dial_string))
            }
            Request::RejectCampaignCall(r) => {
                let task = Task::Campaign {
                    campaign: r.campaign_id,
                    customer: r.customer_id,
                };
                self.pending_task(view, r.agent_rec_id, task)
                    .and_then(|id| self.reject_by_request(id, r.agent_rec_id, r.reason))
            }
            Request::SetCampaignCallStatus(r) => {
                let form = Form {
                    status: r.status,
                    next_attempt: wall_clock(r.next_call_attempt),
                    comment: r.update_comment.then(|| r.comment.clone()),
                    close: r.close_form,
                };
                self.dialled(view, r.agent_rec_id, r.campaign_call_id, Sort::Campaign)
                    .map(|id| self.set_by_request(id, &form))
            }
            Request::MakeCallbackCall(r) => self
                .pending_task(view, r.agent_rec_id, Task::Callback(r.callback_id))
                .and_then(|id| self.same(id, r.callback_call_id, Sort::Callback))
                .and_then(|id| self.dial_by_request(id, &r.dial_string)),
            Request::RejectCallbackCall(r) => self
                .pending_task(view, r.agent_rec_id, Task::Callback(r.callback_id))
                .and_then(|id| self.reject_by_request(id, r.agent_rec_id, r.reason)),
            Request::SetCallbackCallStatus(r) => {
                let form = Form {
                    status: r.status,
                    next_attempt: wall_clock(r.next_call_attempt),
                    comment: None,
                    close: r.close_form,
                };
                self.dialled(view, r.agent_rec_id, r.callback_call_id, Sort::Callback)
                    .map(|id| self.set_by_request(id, &form))
            }
            _ => return None,
        })
    }

    /// The id of the pending call for a task at an agent.
    fn pending_task(&self, view: i32, rec_id: i32, task: Task) -> Result<i32, Error> {
        self.agent_in(view, rec_id)?;
        match self.pending_at(rec_id) {
            Ok(preview) if preview.task == task => Ok(preview.id),
            _ => Err(not_found(Sort::of(task), rec_id)),
        }
    }

    fn same(&self, id: i32, asked: i32, sort: Sort) -> Result<i32, Error> {
        if id == asked {
            return Ok(id);
        }
        let rec_id = self.previews.get(&id).map_or(0, |preview| preview.rec_id);
        Err(not_found(sort, rec_id))
    }

    /// The id of the call at an agent that has been dialled.
    fn dialled(&self, view: i32, rec_id: i32, id: i32, sort: Sort) -> Result<i32, Error> {
        self.agent_in(view, rec_id)?;
        let preview = self
            .preview_at(rec_id)
            .filter(|preview| preview.id == id && sort.fits(preview.task))
            .ok_or_else(|| not_found(sort, rec_id))?;
        if preview.stage == Stage::Pending {
            let message = format!("call {id} has not been dialled yet");
            return Err(Error::new(ErrorKind::DialingNotStarted, message));
        }
        Ok(id)
    }

    fn dial_by_request(&mut self, id: i32, number: &str) -> Answer {
        let done = self.dial_preview(id, number);
        self.sent(done)
    }

    fn reject_by_request(&mut self, id: i32, rec_id: i32, reason: i32) -> Answer {
        let text = format!("agent {rec_id} rejects call {id} for reason {reason}");
        self.log.info(self.now, text);
        let done = self.decline_preview(rec_id);
        self.sent(done)
    }

    fn set_by_request(&mut self, id: i32, form: &Form) -> Outputs {
        self.set_preview_status(id, form);
        Outputs::default()
    }
}

impl Sort {
    fn of(task: Task) -> Self {
        match task {
            Task::Campaign { .. } => Self::Campaign,
            Task::Callback(_) => Self::Callback,
        }
    }

    fn fits(self, task: Task) -> bool {
        matches!(
            (self, task),
            (Self::Campaign, Task::Campaign { .. }) | (Self::Callback, Task::Callback(_))
        )
    }
}

/// The time that a request gives; the zero of its type is none.
fn wall_clock(time: OleDate) -> Option<jiff::civil::DateTime> {
    (time.days() != 0.0).then(|| time.to_civil())
}

fn not_found(sort: Sort, rec_id: i32) -> Error {
    let (kind, name) = match sort {
        Sort::Campaign => (ErrorKind::CampaignCallNotFound, "campaign call"),
        Sort::Callback => (ErrorKind::CallbackCallNotFound, "callback call"),
    };
    Error::new(kind, format!("agent {rec_id} has no such {name}"))
}

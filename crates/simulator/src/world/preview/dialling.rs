//! Dialling what is pending.

use super::{DialResult, Outbound, Stage, Task, rejection::Why};
use crate::{
    clock::Span,
    world::{World, call, call::Service},
};

impl World {
    /// Dials a pending call: this number, or the customer's if it is empty. If the agent's
    /// telephone cannot be used, the call met with an error, except in a strict centre, where the
    /// reason is all that comes of it.
    pub(super) fn dial_preview(&mut self, id: i32, number: &str) -> Result<(), String> {
        let Some(preview) = self.previews.get(&id).copied() else {
            return Err(format!("call {id} is gone"));
        };
        let rec_id = preview.rec_id;
        if !self.can_ring(rec_id) {
            let reason = format!("agent {rec_id} has a call that is not on hold");
            if !self.strict {
                self.take_away(id, Why::Error);
            }
            return Err(reason);
        }
        let (own_number, ivr) = self.customer_of(preview.task);
        let number = match number.trim() {
            "" => own_number,
            number => number.to_owned(),
        };
        let outbound = Outbound {
            preview: id,
            task: preview.task,
            call_type: self.call_type_of(preview.task),
        };
        let service = Service {
            group: preview.group,
            priority: 0,
            queued_at: self.now,
            waited: Span::ZERO,
            stage: call::Stage::Taken,
            declined: std::collections::BTreeMap::new(),
        };
        let call_id = self.open_outgoing(rec_id, &number);
        if let Some(call) = self.calls.get_mut(&call_id) {
            call.outbound = Some(outbound);
            call.service = Some(service);
            call.ivr = ivr;
        }
        if let Some(preview) = self.previews.get_mut(&id) {
            preview.stage = Stage::Dialled {
                call_id,
                result: DialResult::Open,
                status: None,
            };
        }
        if let Task::Campaign { campaign, customer } = preview.task {
            let campaign = self.campaigns.get_mut(&campaign);
            if let Some(customer) = campaign.and_then(|it| it.customers.get_mut(&customer)) {
                customer.attempts = customer.attempts.saturating_add(1);
            }
        }
        self.tell_accepted(&preview, call_id);
        self.place_call(call_id, rec_id, &number);
        Ok(())
    }

    /// The number of whom a task is about, and what is known of them.
    fn customer_of(&self, task: Task) -> (String, Vec<(String, String)>) {
        match task {
            Task::Campaign { campaign, customer } => {
                let campaign = self.campaigns.get(&campaign);
                let customer = campaign.and_then(|campaign| campaign.customers.get(&customer));
                customer.map(|it| (it.number.clone(), it.data.clone()))
            }
            Task::Callback(callback) => {
                let callback = self.callbacks.get(&callback);
                callback.map(|it| (it.calling.clone(), it.ivr.clone()))
            }
        }
        .unwrap_or_default()
    }

    /// Notes what has come of a call that an agent was given to make.
    pub(in crate::world) fn note_result(&mut self, call_id: i32, result: DialResult) {
        let outbound = self.calls.get(&call_id).and_then(|call| call.outbound);
        let Some(outbound) = outbound else { return };
        if let Some(preview) = self.previews.get_mut(&outbound.preview)
            && let Stage::Dialled { result: noted, .. } = &mut preview.stage
        {
            *noted = result;
        }
    }

    /// Fields of a campaign's call are those of the customer: whoever calls next sees them too.
    pub(in crate::world) fn keep_customer_data(&mut self, call_id: i32) {
        let Some(call) = self.calls.get(&call_id) else {
            return;
        };
        if let Some(outbound) = call.outbound
            && let Task::Campaign { campaign, customer } = outbound.task
            && let Some(campaign) = self.campaigns.get_mut(&campaign)
            && let Some(customer) = campaign.customers.get_mut(&customer)
        {
            customer.data.clone_from(&call.ivr);
        }
    }
}

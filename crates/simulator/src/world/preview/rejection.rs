//! Calls that agents do not make.

use super::{Preview, Stage, Task};
use crate::{
    clock::{Span, Time},
    scenario::Medium,
    world::{Due, World, readiness::Readiness},
};

/// How long an agent who let a call pass is not given it again.
const SECOND_ATTEMPT_AFTER: Span = Span::seconds(5);

/// Why a pending call is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// The agent has looked at it for too long.
    Timeout,
    RejectedByAgent,
    AgentLoggedOff,
    /// It cannot be made, or shall not be any more.
    Error,
    /// The agent application did not say.
    Unknown,
}

impl World {
    /// An agent rejects the pending call.
    pub(super) fn decline_preview(&mut self, rec_id: i32) -> Result<(), String> {
        let id = self.pending_at(rec_id)?.id;
        self.take_away(id, Why::RejectedByAgent);
        Ok(())
    }

    /// A call has been pending for too long.
    pub(super) fn preview_timeout(&mut self, id: i32) {
        let Some(preview) = self.pending(id) else {
            return;
        };
        let group = self.groups.get(&preview.group);
        let not_ready = group.is_some_and(|group| group.ring_timeout_not_ready);
        self.take_away(id, Why::Timeout);
        let ready = self
            .logon(preview.rec_id)
            .is_some_and(|logon| logon.voice.is_ready());
        if not_ready && ready {
            let readiness = Readiness::NotReady(None);
            let done = self.set_readiness(preview.rec_id, Medium::Voice, readiness);
            self.note(done);
        }
    }

    /// An agent logs off: what is pending goes to somebody else, and an open form is closed as it
    /// is.
    pub(in crate::world) fn leave_preview(&mut self, rec_id: i32) {
        let Some(preview) = self.preview_at(rec_id).copied() else {
            return;
        };
        match preview.stage {
            Stage::Pending => self.take_away(preview.id, Why::AgentLoggedOff),
            Stage::Dialled { .. } => self.close_form(preview.id),
        }
    }

    /// The connection to an agent's application breaks for a moment: what was pending is lost.
    pub(in crate::world) fn lose_preview(&mut self, rec_id: i32) {
        if let Ok(preview) = self.pending_at(rec_id) {
            self.take_away(preview.id, Why::Unknown);
        }
    }

    /// A campaign has stopped.
    pub(in crate::world) fn withdraw_campaign_calls(&mut self, campaign: i32) {
        let previews = self.previews.values();
        let of_campaign = previews.filter(
            |preview| matches!(preview.task, Task::Campaign { campaign: of, .. } if of == campaign),
        );
        let ids: Vec<i32> = of_campaign.map(|preview| preview.id).collect();
        for id in ids {
            if self.pending(id).is_some() {
                self.take_away(id, Why::Error);
            }
        }
    }

    /// A callback is not wanted any more; tells whether it was pending.
    pub(in crate::world) fn withdraw_pending_callback(&mut self, callback: i32) -> bool {
        let mut previews = self.previews.values();
        let id = previews
            .find(|preview| preview.task == Task::Callback(callback))
            .map(|preview| preview.id);
        let pending = id.filter(|id| self.pending(*id).is_some());
        if let Some(id) = pending {
            self.take_away(id, Why::Error);
        }
        pending.is_some()
    }

    fn pending(&self, id: i32) -> Option<Preview> {
        let preview = self.previews.get(&id).copied();
        preview.filter(|preview| preview.stage == Stage::Pending)
    }

    /// Takes a pending call away from an agent: another gets it, or the same one after a while.
    pub(super) fn take_away(&mut self, id: i32, why: Why) {
        let Some(preview) = self.remove_preview(id) else {
            return;
        };
        self.tell_rejected(&preview, why);
        let (now, again) = (self.now, self.now + SECOND_ATTEMPT_AFTER);
        let declined = match preview.task {
            Task::Campaign { campaign, customer } => {
                self.call_customer_at(campaign, customer, now);
                let campaign = self.campaigns.get_mut(&campaign);
                let customer = campaign.and_then(|it| it.customers.get_mut(&customer));
                customer.map(|customer| &mut customer.declined)
            }
            Task::Callback(callback) => {
                self.call_back_at(callback, now);
                let callback = self.callbacks.get_mut(&callback);
                callback.map(|callback| &mut callback.declined)
            }
        };
        if let Some(declined) = declined {
            declined.retain(|_, until: &mut Time| *until > now);
            declined.insert(preview.rec_id, again);
        }
        self.schedule.plan(again, Due::Allocation);
    }
}

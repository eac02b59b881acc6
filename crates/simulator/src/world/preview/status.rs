//! The status of calls that agents were given to make, and the form for it.

use jiff::civil;

use super::{Stage, Task};
use crate::{
    clock::Time,
    world::{World, callback},
};

/// The numbers that `SetCampaignCallStatus` takes for a status. The vendor's text lists none: these
/// are the simulator's own, in the order of the texts in `CampaignStatus`.
pub mod campaign_status {
    /// `Not Yet Called`: the customer is called again.
    pub const NOT_YET_CALLED: i32 = 0;
    /// `Busy`: the customer is called again.
    pub const BUSY: i32 = 1;
    /// `No Answer`: the customer is called again.
    pub const NO_ANSWER: i32 = 2;
    /// `Callback Later`: the customer is called again.
    pub const CALLBACK_LATER: i32 = 3;
    /// `Completed Successfully`: the customer is not called any more.
    pub const COMPLETED: i32 = 4;
    /// `Wrong Number`: the customer is not called any more.
    pub const WRONG_NUMBER: i32 = 5;
}

/// The numbers that `SetCallbackCallStatus` takes for a status. The vendor's text lists none: these
/// are the simulator's own, in the order of the texts in `CallbackStatus`.
pub mod callback_status {
    /// `Succeeded`: the callback is done.
    pub const SUCCEEDED: i32 = 0;
    /// `No Answer`: the customer is called again, if a time is given.
    pub const NO_ANSWER: i32 = 1;
    /// `Busy`: the customer is called again, if a time is given.
    pub const BUSY: i32 = 2;
    /// `Not Available`: the customer is called again, if a time is given.
    pub const NOT_AVAILABLE: i32 = 3;
    /// `Wrong Number`: the callback is done.
    pub const WRONG_NUMBER: i32 = 4;
}

/// What an agent fills in after a campaign call or callback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The status: of [`campaign_status`] or [`callback_status`].
    pub status: i32,
    /// When to call next, by the clock of the contact centre. A time that has passed is none.
    pub next_attempt: Option<civil::DateTime>,
    /// What whoever calls next should know; `None` leaves the comment as it is. Callbacks have
    /// none.
    pub comment: Option<String>,
    /// Whether the form is closed.
    pub close: bool,
}

/// A status that was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Status {
    status: i32,
    next_attempt: Option<Time>,
}

impl Form {
    /// This status, and the form is closed.
    pub fn closed(status: i32) -> Self {
        Self {
            status,
            next_attempt: None,
            comment: None,
            close: true,
        }
    }
}

impl World {
    /// Sets the status of a call that was dialled; closes the form if it says so.
    pub(super) fn set_preview_status(&mut self, id: i32, form: &Form) {
        let Some(preview) = self.previews.get(&id).copied() else {
            return;
        };
        let next_attempt = form.next_attempt.and_then(|time| self.wall_clock(time));
        if let Some(preview) = self.previews.get_mut(&id)
            && let Stage::Dialled { status, .. } = &mut preview.stage
        {
            *status = Some(Status {
                status: form.status,
                next_attempt,
            });
        }
        if let Task::Campaign { campaign, customer } = preview.task
            && let Some(campaign) = self.campaigns.get_mut(&campaign)
            && let Some(customer) = campaign.customers.get_mut(&customer)
        {
            customer.status = form.status;
            if let Some(comment) = &form.comment {
                customer.comment.clone_from(comment);
            }
        }
        self.tell_status(&preview, form.status);
        if form.close {
            self.close_form(id);
        }
    }

    /// Closes a form: the agent is free, and what was set counts. If nothing was, the customer is
    /// called again.
    pub(super) fn close_form(&mut self, id: i32) {
        let Some(preview) = self.remove_preview(id) else {
            return;
        };
        let Stage::Dialled { status, .. } = preview.stage else {
            return;
        };
        let next_attempt = status.and_then(|status| status.next_attempt);
        let next_attempt = next_attempt.filter(|time| *time > self.now);
        let status = status.map(|status| status.status);
        match preview.task {
            Task::Campaign { campaign, customer } => {
                use campaign_status::{COMPLETED, WRONG_NUMBER};
                let Some(known) = self.campaigns.get(&campaign) else {
                    return;
                };
                let usual = self.now + known.retry_after;
                if !matches!(status, Some(COMPLETED | WRONG_NUMBER)) {
                    self.call_customer_at(campaign, customer, next_attempt.unwrap_or(usual));
                }
            }
            Task::Callback(callback) => {
                use callback_status::{SUCCEEDED, WRONG_NUMBER};
                let done = matches!(status, Some(SUCCEEDED | WRONG_NUMBER));
                // Without a status nobody has decided that the customer is not to be called.
                let usual = status.is_none().then(|| self.now + callback::RETRY_AFTER);
                match next_attempt.or(usual) {
                    Some(time) if !done => self.call_back_at(callback, time),
                    _ => {
                        self.callbacks.remove(&callback);
                    }
                }
            }
        }
    }

    /// A time by the clock of the contact centre.
    fn wall_clock(&self, time: civil::DateTime) -> Option<Time> {
        let zoned = self.zone.to_zoned(time).ok()?;
        Some(zoned.timestamp().into())
    }
}

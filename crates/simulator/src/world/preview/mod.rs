//! Calls that agents are given to make: campaign calls and callbacks.
//!
//! Such a call is pending at an agent, who looks at it first and then dials or rejects it. Once it
//! was dialled its status form is on the agent's screen, until a status is set that closes it. All
//! the while the agent gets no other work.

mod allocation;
mod dialling;
mod habits;
mod rejection;
mod request;
mod status;
mod tell;
mod view;

use openccas_protocol::{CallCause, CallType};

pub(super) use habits::PreviewHabit;
pub use status::{Form, callback_status, campaign_status};
pub use view::{PreviewState, PreviewTask, PreviewView};

use super::World;

/// What an agent is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Task {
    /// To call a customer of a campaign.
    Campaign { campaign: i32, customer: i32 },
    /// To call somebody back.
    Callback(i32),
}

/// A campaign call or callback call at an agent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Preview {
    /// Id of the campaign call or callback call.
    id: i32,
    rec_id: i32,
    task: Task,
    group: i32,
    stage: Stage,
}

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// The agent looks at it.
    Pending,
    /// The agent has dialled: this call, and what has come of it so far.
    Dialled {
        call_id: i32,
        result: DialResult,
        /// The status that was set, if the form is still open all the same.
        status: Option<status::Status>,
    },
}

/// What has come of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DialResult {
    /// Nobody has answered so far.
    Open,
    Answered,
    Failed(CallCause),
}

/// What makes a call one that an agent was given to make.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outbound {
    /// Id of the campaign call or callback call.
    preview: i32,
    pub(super) task: Task,
    pub(super) call_type: CallType,
}

/// What is going to happen to campaign calls and callbacks.
#[derive(Clone, Copy, Debug)]
pub(super) enum PreviewDue {
    CampaignStarts(i32),
    Callback(usize),
    Timeout(i32),
    Habit(i32, PreviewHabit),
}

impl World {
    pub(super) fn preview_due(&mut self, due: PreviewDue) {
        match due {
            PreviewDue::CampaignStarts(campaign) => self.campaign_starts(campaign),
            PreviewDue::Callback(index) => self.callback_arrival(index),
            PreviewDue::Timeout(id) => self.preview_timeout(id),
            PreviewDue::Habit(id, habit) => self.preview_habit(id, habit),
        }
    }

    /// The campaign call or callback call at an agent.
    fn preview_at(&self, rec_id: i32) -> Option<&Preview> {
        self.previews.get(&self.logon(rec_id)?.preview?)
    }

    /// The one that is pending at an agent, or why there is none.
    fn pending_at(&self, rec_id: i32) -> Result<&Preview, String> {
        self.preview_at(rec_id)
            .filter(|preview| preview.stage == Stage::Pending)
            .ok_or_else(|| format!("nothing is pending at agent {rec_id}"))
    }

    /// Takes it away from the agent.
    fn remove_preview(&mut self, id: i32) -> Option<Preview> {
        let preview = self.previews.remove(&id)?;
        let now = self.now;
        if let Some(logon) = self.logon_mut(preview.rec_id) {
            logon.preview = None;
            logon.idle_since = now;
        }
        Some(preview)
    }
}

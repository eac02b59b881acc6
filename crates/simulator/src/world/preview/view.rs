//! What agents do by hand with the calls that they are given to make, and who watches them.

use openccas_protocol::Error;
use serde::Serialize;

use super::{Form, Preview, Stage, Task};
use crate::world::{World, telephone::impossible};

/// A campaign call or callback call at an agent, as seen from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PreviewView {
    /// Its id: `X-CampaignCallID` or `X-CallbackCallID`.
    pub id: i32,
    /// The agent.
    pub rec_id: i32,
    /// The service group it belongs to.
    pub service_group_id: i32,
    /// What the agent is to do.
    #[serde(flatten)]
    pub task: PreviewTask,
    /// How far it has come.
    #[serde(flatten)]
    pub state: PreviewState,
}

/// What an agent is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "task", rename_all = "snake_case")]
#[non_exhaustive]
pub enum PreviewTask {
    /// To call a customer of a campaign.
    Campaign {
        /// Record id of the campaign.
        campaign_id: i32,
        /// Record id of the customer.
        customer_id: i32,
    },
    /// To call somebody back.
    Callback {
        /// `X-CallbackID`.
        callback_id: i32,
    },
}

/// How far a call has come that an agent was given to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
#[non_exhaustive]
pub enum PreviewState {
    /// The agent looks at it.
    Pending,
    /// It was dialled; its status form is open.
    Dialled {
        /// The call, which may be over.
        call_id: i32,
    },
}

impl Preview {
    fn view(&self) -> PreviewView {
        PreviewView {
            id: self.id,
            rec_id: self.rec_id,
            service_group_id: self.group,
            task: match self.task {
                Task::Campaign { campaign, customer } => PreviewTask::Campaign {
                    campaign_id: campaign,
                    customer_id: customer,
                },
                Task::Callback(callback_id) => PreviewTask::Callback { callback_id },
            },
            state: match self.stage {
                Stage::Pending => PreviewState::Pending,
                Stage::Dialled { call_id, .. } => PreviewState::Dialled { call_id },
            },
        }
    }
}

impl World {
    /// All campaign calls and callback calls that are at agents, by id.
    pub fn previews(&self) -> Vec<PreviewView> {
        self.previews.values().map(Preview::view).collect()
    }

    /// An agent dials the campaign call or callback that is pending: this number, or the
    /// customer's if it is empty.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn dial_pending(&mut self, rec_id: i32, number: &str) -> Result<(), Error> {
        let id = self.pending_at(rec_id).map(|preview| preview.id);
        let done = id.and_then(|id| self.dial_preview(id, number));
        self.settle();
        done.map_err(impossible)
    }

    /// An agent rejects the campaign call or callback that is pending.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn reject_pending(&mut self, rec_id: i32) -> Result<(), Error> {
        let done = self.decline_preview(rec_id);
        self.settle();
        done.map_err(impossible)
    }

    /// An agent fills in the status form of the campaign call or callback that was dialled.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn fill_form(&mut self, rec_id: i32, form: &Form) -> Result<(), Error> {
        let id = self
            .preview_at(rec_id)
            .filter(|preview| preview.stage != Stage::Pending)
            .map(|preview| preview.id)
            .ok_or_else(|| impossible(format!("agent {rec_id} has no status form")))?;
        self.set_preview_status(id, form);
        self.settle();
        Ok(())
    }

    /// An agent changes a field of the customer whose campaign call is at hand, before or after
    /// dialling.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn update_customer(&mut self, rec_id: i32, label: &str, data: &str) -> Result<(), Error> {
        let done = self.change_customer(rec_id, label, data);
        self.settle();
        done.map_err(impossible)
    }
}

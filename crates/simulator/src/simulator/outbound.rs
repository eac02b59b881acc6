//! Campaigns and callbacks, as people's own tests use them.

use openccas_protocol::Error;

use super::Simulator;
use crate::{
    scenario::Customer,
    world::{CampaignView, Form, InboundCallback, PreviewView},
};

impl Simulator {
    /// All campaigns with their customers, by id.
    pub fn campaigns(&self) -> Vec<CampaignView> {
        self.with(|world| world.campaigns())
    }

    /// Begins a campaign, or goes on with one that was stopped.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such campaign.
    pub fn start_campaign(&self, campaign: i32) -> Result<(), Error> {
        self.with(|world| world.start_campaign(campaign))
    }

    /// Stops a campaign. Calls that are pending at agents are taken away, as an error of the
    /// campaign; calls that were dialled go on.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such campaign.
    pub fn stop_campaign(&self, campaign: i32) -> Result<(), Error> {
        self.with(|world| world.stop_campaign(campaign))
    }

    /// Adds a customer to a campaign, who is called as soon as it is possible.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such campaign, or if it has such a customer.
    pub fn add_customer(&self, campaign: i32, customer: Customer) -> Result<(), Error> {
        self.with(|world| world.add_customer(campaign, customer))
    }

    /// A customer asks a voice group for a callback; gives the id of the callback.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, if it is not for voice, or if there is no
    /// number to call.
    pub fn callback(&self, group: i32, callback: InboundCallback) -> Result<i32, Error> {
        self.with(|world| world.callback(group, callback))
    }

    /// A customer does not want to be called back any more. If the callback is pending at an
    /// agent, it is taken away, as an error of the callback; one that was dialled goes on.
    ///
    /// # Errors
    /// `invalid_argument` if no such callback waits or is pending.
    pub fn withdraw_callback(&self, callback: i32) -> Result<(), Error> {
        self.with(|world| world.withdraw_callback(callback))
    }

    /// All campaign calls and callback calls that are at agents, by id.
    pub fn previews(&self) -> Vec<PreviewView> {
        self.with(|world| world.previews())
    }

    /// An agent dials the campaign call or callback that is pending: this number, or the
    /// customer's if it is empty.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn dial_pending(&self, rec_id: i32, number: &str) -> Result<(), Error> {
        self.with(|world| world.dial_pending(rec_id, number))
    }

    /// An agent rejects the campaign call or callback that is pending.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn reject_pending(&self, rec_id: i32) -> Result<(), Error> {
        self.with(|world| world.reject_pending(rec_id))
    }

    /// An agent fills in the status form of the campaign call or callback that was dialled.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn fill_form(&self, rec_id: i32, form: &Form) -> Result<(), Error> {
        self.with(|world| world.fill_form(rec_id, form))
    }

    /// An agent changes a field of the customer whose campaign call is at hand, before or after
    /// dialling.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn update_customer(&self, rec_id: i32, label: &str, data: &str) -> Result<(), Error> {
        self.with(|world| world.update_customer(rec_id, label, data))
    }
}

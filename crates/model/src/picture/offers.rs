//! Campaign calls and callbacks, from their allocation to their result.

use jiff::Timestamp;
use openccas_protocol::views;

use super::{
    Picture,
    texts::{pairs, push_bounded, update},
};
use crate::{Callback, CampaignCall, OfferState, table::Key};

impl Picture {
    pub(super) fn campaign_info(
        &mut self,
        key: Key,
        told: &views::CampaignInfo<'_>,
        time: Timestamp,
    ) {
        self.end_campaign_call(key, told.campaign_id(), told.customer_id());
        self.add_campaign_call(
            key,
            CampaignCall {
                campaign_id: told.campaign_id(),
                customer_id: told.customer_id(),
                customer_name: told.customer_name().map(Into::into),
                customer_number: told.customer_number().map(Into::into),
                comment: told.comment().map(Into::into),
                customer_data: pairs(told.ivr()),
                campaign_call_id: told.x_campaign_call_id(),
                state: OfferState::Pending,
                since: time,
            },
        );
    }

    pub(super) fn campaign_accept(
        &mut self,
        key: Key,
        told: &views::CampaignAccept<'_>,
        time: Timestamp,
    ) {
        let is_it = |call: &CampaignCall| {
            (call.campaign_id, call.customer_id) == (told.campaign_id(), told.customer_id())
        };
        let state = OfferState::Accepted {
            call_id: told.call_id(),
        };
        let Some(agent) = self.agents.change(key) else {
            return;
        };
        if let Some(call) = agent.campaign_calls.iter_mut().find(|call| is_it(call)) {
            (call.state, call.since) = (state, time);
            return;
        }
        // It was allocated before the connect.
        self.add_campaign_call(
            key,
            CampaignCall {
                campaign_id: told.campaign_id(),
                customer_id: told.customer_id(),
                customer_name: None,
                customer_number: None,
                comment: None,
                customer_data: Vec::new(),
                campaign_call_id: None,
                state,
                since: time,
            },
        );
    }

    fn add_campaign_call(&mut self, key: Key, call: CampaignCall) {
        if let Some(agent) = self.agents.change(key) {
            push_bounded(&mut agent.campaign_calls, call, Self::MOST_PER_AGENT);
        }
    }

    /// A campaign call is completed or rejected.
    pub(super) fn end_campaign_call(&mut self, key: Key, campaign_id: i32, customer_id: i32) {
        if let Some(agent) = self.agents.change(key) {
            agent
                .campaign_calls
                .retain(|call| (call.campaign_id, call.customer_id) != (campaign_id, customer_id));
        }
    }

    /// Customer data of a campaign come like the IVR data of a call.
    pub(super) fn customer_data_changed(
        &mut self,
        key: Key,
        told: &views::CallInformationUpdate<'_>,
    ) {
        let is_it = |call: &CampaignCall| {
            call.campaign_call_id == Some(told.call_id())
                || call.state
                    == OfferState::Accepted {
                        call_id: told.call_id(),
                    }
        };
        if self
            .agents
            .get(key)
            .is_some_and(|agent| agent.campaign_calls.iter().any(is_it))
            && let Some(agent) = self.agents.change(key)
            && let Some(call) = agent.campaign_calls.iter_mut().find(|call| is_it(call))
        {
            update(&mut call.customer_data, told.ivr());
        }
    }

    pub(super) fn callback(&mut self, key: Key, told: &views::Callback<'_>, time: Timestamp) {
        self.end_callback(key, told.orig_call_id());
        self.add_callback(
            key,
            Callback {
                orig_call_id: told.orig_call_id(),
                service_group_id: Some(told.service_group_id()),
                calling_number: told.calling_party_number().map(Into::into),
                called_number: told.called_number().map(Into::into),
                ivr: pairs(told.ivr()),
                call_type: told.call_type(),
                callback_id: told.x_callback_id(),
                callback_call_id: told.x_callback_call_id(),
                state: OfferState::Pending,
                since: time,
            },
        );
    }

    pub(super) fn callback_accept(
        &mut self,
        key: Key,
        told: &views::CallbackAccept<'_>,
        time: Timestamp,
    ) {
        let state = OfferState::Accepted {
            call_id: told.call_id(),
        };
        let Some(agent) = self.agents.change(key) else {
            return;
        };
        let callbacks = &mut agent.callbacks;
        if let Some(callback) = callbacks
            .iter_mut()
            .find(|it| it.orig_call_id == told.orig_call_id())
        {
            (callback.state, callback.since) = (state, time);
            return;
        }
        // It was allocated before the connect.
        self.add_callback(
            key,
            Callback {
                orig_call_id: told.orig_call_id(),
                service_group_id: None,
                calling_number: None,
                called_number: None,
                ivr: Vec::new(),
                call_type: told.call_type(),
                callback_id: None,
                callback_call_id: None,
                state,
                since: time,
            },
        );
    }

    fn add_callback(&mut self, key: Key, callback: Callback) {
        if let Some(agent) = self.agents.change(key) {
            push_bounded(&mut agent.callbacks, callback, Self::MOST_PER_AGENT);
        }
    }

    /// A callback is completed or rejected. The events name it by the original call, by the
    /// pending one, or by the one that was made.
    pub(super) fn end_callback(&mut self, key: Key, call_id: i32) {
        let is_it = |callback: &Callback| {
            callback.orig_call_id == call_id
                || callback.callback_call_id == Some(call_id)
                || callback.state == OfferState::Accepted { call_id }
        };
        if self
            .agents
            .get(key)
            .is_some_and(|agent| agent.callbacks.iter().any(is_it))
            && let Some(agent) = self.agents.change(key)
        {
            agent.callbacks.retain(|callback| !is_it(callback));
        }
    }
}

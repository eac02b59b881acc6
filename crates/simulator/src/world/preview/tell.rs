//! The events of campaign calls and callbacks.

use openccas_protocol::{
    CallRejectCause, CallType, CallbackRejectCause, CallbackStatusCause, CampaignRejectCause,
    CampaignStatusCause, emit,
};

use super::{Preview, Task, callback_status, campaign_status, rejection::Why};
use crate::{scenario::CallbackKind, world::World};

impl World {
    /// The type of the calls that a task is about.
    pub(super) fn call_type_of(&self, task: Task) -> CallType {
        match task {
            Task::Campaign { .. } => CallType::Campaign,
            Task::Callback(callback) => self
                .callbacks
                .get(&callback)
                .map_or(CallType::WebCallback, |callback| callback.kind.call_type()),
        }
    }

    /// A call has been allocated to an agent.
    pub(super) fn tell_preview(&mut self, preview: &Preview) {
        let rec_id = preview.rec_id;
        let body = match preview.task {
            Task::Campaign { campaign, customer } => {
                let known = self.campaigns.get(&campaign);
                let Some(known) = known.and_then(|campaign| campaign.customers.get(&customer))
                else {
                    return;
                };
                emit::CampaignInfo {
                    rec_id,
                    campaign_id: campaign,
                    customer_id: customer,
                    customer_name: &known.name,
                    customer_number: &known.number,
                    comment: &known.comment,
                    ivr: &known.data,
                    x_campaign_call_id: Some(preview.id),
                }
                .body()
            }
            Task::Callback(callback) => {
                let Some(known) = self.callbacks.get(&callback) else {
                    return;
                };
                emit::Callback {
                    rec_id,
                    service_group_id: preview.group,
                    calling_party_number: &known.calling,
                    called_number: &known.called,
                    ivr: &known.ivr,
                    call_type: known.kind.call_type(),
                    orig_call_id: known.orig_call_id,
                    x_callback_id: Some(callback),
                    x_callback_call_id: Some(preview.id),
                }
                .body()
            }
        };
        self.tell(rec_id, body);
    }

    /// The agent dials.
    pub(super) fn tell_accepted(&mut self, preview: &Preview, call_id: i32) {
        let rec_id = preview.rec_id;
        let body = match preview.task {
            Task::Campaign { campaign, customer } => emit::CampaignAccept {
                rec_id,
                campaign_id: campaign,
                customer_id: customer,
                call_id,
            }
            .body(),
            Task::Callback(callback) => {
                let Some(known) = self.callbacks.get(&callback) else {
                    return;
                };
                emit::CallbackAccept {
                    rec_id,
                    orig_call_id: known.orig_call_id,
                    call_id,
                    call_type: known.kind.call_type(),
                }
                .body()
            }
        };
        self.tell(rec_id, body);
    }

    /// The agent does not dial. `CallRejected` is for callbacks too; of campaign calls it knows
    /// only errors.
    pub(super) fn tell_rejected(&mut self, preview: &Preview, why: Why) {
        let rec_id = preview.rec_id;
        let also = match preview.task {
            Task::Campaign { campaign, customer } => {
                let body = emit::CampaignReject {
                    rec_id,
                    campaign_id: campaign,
                    customer_id: customer,
                    cause: why.of_campaign(),
                };
                self.tell(rec_id, body.body());
                (why == Why::Error).then_some(CallRejectCause::CampaignError)
            }
            Task::Callback(callback) => {
                let Some(known) = self.callbacks.get(&callback) else {
                    return;
                };
                let body = emit::CallbackReject {
                    rec_id,
                    call_id: known.orig_call_id,
                    call_type: known.kind.call_type(),
                    cause: why.of_callback(known.kind),
                };
                self.tell(rec_id, body.body());
                Some(why.of_call())
            }
        };
        if let Some(cause) = also {
            let body = emit::CallRejected {
                rec_id,
                call_id: preview.id,
                cause,
            };
            self.tell(rec_id, body.body());
        }
    }

    /// A status has been set.
    pub(super) fn tell_status(&mut self, preview: &Preview, status: i32) {
        let rec_id = preview.rec_id;
        let number = status.to_string();
        let body = match preview.task {
            Task::Campaign { campaign, customer } => emit::CampaignStatus {
                rec_id,
                campaign_id: campaign,
                customer_id: customer,
                cause: campaign_cause(status)
                    .unwrap_or_else(|| CampaignStatusCause::from_text(&number)),
            }
            .body(),
            Task::Callback(callback) => emit::CallbackStatus {
                rec_id,
                call_id: preview.call_id(),
                call_type: self.call_type_of(Task::Callback(callback)),
                callback_status: status == callback_status::SUCCEEDED,
                cause: callback_cause(status)
                    .unwrap_or_else(|| CallbackStatusCause::from_text(&number)),
            }
            .body(),
        };
        self.tell(rec_id, body);
    }
}

impl Preview {
    /// The call that was dialled.
    fn call_id(&self) -> i32 {
        match self.stage {
            super::Stage::Dialled { call_id, .. } => call_id,
            super::Stage::Pending => self.id,
        }
    }
}

fn campaign_cause(status: i32) -> Option<CampaignStatusCause<'static>> {
    Some(match status {
        campaign_status::NOT_YET_CALLED => CampaignStatusCause::NotYetCalled,
        campaign_status::BUSY => CampaignStatusCause::Busy,
        campaign_status::NO_ANSWER => CampaignStatusCause::NoAnswer,
        campaign_status::CALLBACK_LATER => CampaignStatusCause::CallbackLater,
        campaign_status::COMPLETED => CampaignStatusCause::CompletedSuccessfully,
        campaign_status::WRONG_NUMBER => CampaignStatusCause::WrongNumber,
        _ => return None,
    })
}

fn callback_cause(status: i32) -> Option<CallbackStatusCause<'static>> {
    Some(match status {
        callback_status::SUCCEEDED => CallbackStatusCause::Succeeded,
        callback_status::NO_ANSWER => CallbackStatusCause::NoAnswer,
        callback_status::BUSY => CallbackStatusCause::Busy,
        callback_status::NOT_AVAILABLE => CallbackStatusCause::NotAvailable,
        callback_status::WRONG_NUMBER => CallbackStatusCause::WrongNumber,
        _ => return None,
    })
}

impl Why {
    fn of_campaign(self) -> CampaignRejectCause<'static> {
        match self {
            Self::Timeout => CampaignRejectCause::RingTimeout,
            Self::RejectedByAgent => CampaignRejectCause::RejectedByAgent,
            Self::AgentLoggedOff => CampaignRejectCause::AgentLoggedOff,
            Self::Error => CampaignRejectCause::CampaignError,
            Self::Unknown => CampaignRejectCause::UnknownCause,
        }
    }

    /// A callback that was asked for in the queue is rejected like the call that it stands for.
    fn of_callback(self, kind: CallbackKind) -> CallbackRejectCause<'static> {
        match self {
            Self::Timeout if kind == CallbackKind::Voice => CallbackRejectCause::RingTimeout,
            Self::Timeout => CallbackRejectCause::CallbackRingTimeout,
            Self::RejectedByAgent if kind == CallbackKind::Voice => {
                CallbackRejectCause::RejectedByAgent
            }
            Self::RejectedByAgent => CallbackRejectCause::CallbackRejectedByAgent,
            Self::AgentLoggedOff => CallbackRejectCause::AgentLoggedOff,
            Self::Error => CallbackRejectCause::CallbackError,
            Self::Unknown => CallbackRejectCause::UnknownCause,
        }
    }

    fn of_call(self) -> CallRejectCause<'static> {
        match self {
            Self::Timeout => CallRejectCause::CallbackRingTimeout,
            Self::RejectedByAgent => CallRejectCause::CallbackRejectedByAgent,
            Self::AgentLoggedOff => CallRejectCause::AgentLoggedOff,
            Self::Error => CallRejectCause::CallbackError,
            Self::Unknown => CallRejectCause::UnknownCause,
        }
    }
}

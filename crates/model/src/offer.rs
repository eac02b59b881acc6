//! Campaign calls and callbacks: calls that an agent is asked to make.

use std::sync::Arc;

use jiff::Timestamp;
use openccas_protocol::CallType;

/// A campaign call that was allocated to an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CampaignCall {
    /// Record id of the campaign.
    pub campaign_id: i32,
    /// Record id of the customer to call.
    pub customer_id: i32,
    /// Name of the customer.
    pub customer_name: Option<Arc<str>>,
    /// Telephone number of the customer.
    pub customer_number: Option<Arc<str>>,
    /// Comment left by an earlier agent.
    pub comment: Option<Arc<str>>,
    /// The customer data, as labels and values.
    pub customer_data: Vec<(Arc<str>, Arc<str>)>,
    /// What `MakeCampaignCall` and `SetCampaignCallStatus` ask for, where the service tells it.
    pub campaign_call_id: Option<i32>,
    /// How far it has come.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub state: OfferState,
    /// Since when.
    pub since: Timestamp,
}

/// A callback that was allocated to an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Callback {
    /// Id of the call that asked for it.
    pub orig_call_id: i32,
    /// Record id of the service group; `None` if only its acceptance was seen.
    pub service_group_id: Option<i32>,
    /// Number of the caller.
    pub calling_number: Option<Arc<str>>,
    /// Number that was dialled originally.
    pub called_number: Option<Arc<str>>,
    /// The IVR data, as labels and values.
    pub ivr: Vec<(Arc<str>, Arc<str>)>,
    /// Kind of callback.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::json::number"))]
    pub call_type: Option<CallType>,
    /// What `MakeCallbackCall` and `RejectCallbackCall` ask for, where the service tells it.
    pub callback_id: Option<i32>,
    /// What `MakeCallbackCall` and `SetCallbackCallStatus` ask for, where the service tells it.
    pub callback_call_id: Option<i32>,
    /// How far it has come.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub state: OfferState,
    /// Since when.
    pub since: Timestamp,
}

/// How far a campaign call or callback has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "state", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum OfferState {
    /// The agent has it and has done nothing yet.
    Pending,
    /// The agent has accepted it; its result is not known yet.
    Accepted {
        /// The call made to the customer.
        call_id: i32,
    },
}

//! Calls that agents are given to make: campaigns and callbacks.

use serde::Deserialize;

use super::{
    traffic::IvrField,
    values::{Between, Probability, Seconds},
};

/// `[[campaign]]`: customers to call, one after the other.
///
/// They are given to the agents of the campaign's group as soon as these have nothing else to do.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    /// Record id, 1 or more.
    pub id: i32,
    /// Name.
    pub name: String,
    /// The group whose agents make the calls; its purpose is `campaign`.
    pub group: i32,
    /// When it begins, counted from the start.
    #[serde(default)]
    pub starts_after: Seconds,
    /// When a customer is called again who was not reached, unless the status says when.
    #[serde(default = "five_minutes")]
    pub retry_after: Seconds,
    /// The customers, called in the order of their ids.
    #[serde(default, rename = "customer")]
    pub customers: Vec<Customer>,
    /// So many customers besides, with made-up names and numbers.
    #[serde(default)]
    pub made_up_customers: u16,
}

/// `[[campaign.customer]]`: a customer of a campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// Record id, 1 or more; each campaign has its own numbers.
    pub id: i32,
    /// Name.
    pub name: String,
    /// Telephone number.
    pub number: String,
    /// What an agent has noted earlier.
    #[serde(default)]
    pub comment: String,
    /// What is known of the customer: `{ label = "Contract", data = "Gold" }`, at most ten.
    #[serde(default)]
    pub data: Vec<CustomerField>,
}

/// A field of a customer's data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomerField {
    /// The label.
    pub label: String,
    /// The data.
    pub data: String,
}

/// `[[callback_traffic]]`: customers who ask to be called back. They do so independently of each
/// other (a Poisson process).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CallbackTraffic {
    /// The voice group whose agents call back.
    pub group: i32,
    /// Callbacks in an hour, on average.
    pub callbacks_per_hour: f64,
    /// How they ask.
    #[serde(default)]
    pub kind: CallbackKind,
    /// Numbers to choose from. None: they are made up.
    #[serde(default)]
    pub callers: Vec<String>,
    /// What each customer was asked; at most ten fields, of which events tell three.
    #[serde(default)]
    pub ivr: Vec<IvrField>,
}

/// How a customer has asked to be called back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CallbackKind {
    /// On a web page.
    #[default]
    Web,
    /// By telephone, in the queue.
    Voice,
    /// By e-mail.
    Email,
    /// When called by a campaign.
    Campaign,
}

/// `outbound` of `[[habits]]`: what agents do by themselves with campaign calls and callbacks.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct OutboundHabits {
    /// How long an agent reads before dialling.
    pub dials_after: Between,
    /// How often a call is left alone until it goes elsewhere.
    pub misses: Probability,
    /// How often a call is rejected.
    pub rejects: Probability,
    /// How often the application loses its connection while a call is pending.
    pub loses_connection: Probability,
    /// How long it takes to fill in the status form after the call.
    pub fills_form_for: Between,
    /// How many of the customers who answer ask to be called later.
    pub calls_later: Probability,
    /// After how long they are called again then.
    pub calls_later_after: Seconds,
    /// How many of those who answer are somebody else.
    pub wrong_numbers: Probability,
    /// How often the agent brings the customer's data up to date.
    pub updates_data: Probability,
}

impl Default for OutboundHabits {
    fn default() -> Self {
        Self {
            dials_after: Between::seconds(3, 10),
            misses: Probability::default(),
            rejects: Probability::default(),
            loses_connection: Probability::default(),
            fills_form_for: Between::seconds(3, 10),
            calls_later: Probability::default(),
            calls_later_after: Seconds::new(3_600),
            wrong_numbers: Probability::default(),
            updates_data: Probability::default(),
        }
    }
}

fn five_minutes() -> Seconds {
    Seconds::new(300)
}

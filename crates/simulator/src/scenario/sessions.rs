//! Customers who write or chat, and what agents do with that.

use serde::Deserialize;

use super::{
    length::Length,
    rate::Rate,
    traffic::IvrField,
    values::{Between, Probability, Seconds},
};

/// `[[session_traffic]]`: a source of e-mails, SMS, chats or open media sessions, as the purpose
/// of its group says. They come independently of each other (a Poisson process).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionTraffic {
    /// The group that the sessions are for.
    pub group: i32,
    /// Sessions in an hour, on average: a number, or one for each time of the day.
    pub sessions_per_hour: Rate,
    /// How long agents take: a mean in seconds, or `{ mean = 180, deviation = 120 }`.
    pub handling: Length,
    /// Mean of the times that customers wait before they give up, exponentially distributed.
    /// Without it they wait for ever.
    #[serde(default)]
    pub patience: Option<Seconds>,
    /// Of two waiting sessions the one with the higher priority goes first.
    #[serde(default)]
    pub priority: i32,
    /// Customers to choose from: addresses, numbers or names. None: they are made up.
    #[serde(default)]
    pub from: Vec<String>,
    /// Other recipients of each e-mail, to whom replies go as well.
    #[serde(default)]
    pub others: Vec<String>,
    /// Subjects to choose from. None: they are made up.
    #[serde(default)]
    pub subjects: Vec<String>,
    /// Texts to choose from.
    #[serde(default)]
    pub texts: Vec<String>,
    /// What is known of each customer; at most ten fields.
    #[serde(default)]
    pub ivr: Vec<IvrField>,
}

/// `sessions` of `[[habits]]`: what agents do by themselves with sessions.
///
/// Every agent with habits accepts sessions and gets done with them, answering messages and
/// completing the others; the fields say what happens instead now and then. In a dispatch group
/// an agent forwards everything to a group of the same kind that is not for dispatch.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct SessionHabits {
    /// How long a session is offered before the agent accepts it.
    pub accepts_after: Between,
    /// How often a session is left alone until it goes elsewhere.
    pub misses: Probability,
    /// How often a session is rejected.
    pub rejects: Probability,
    /// How often the application loses its connection while a session is offered.
    pub loses_connection: Probability,
    /// How often a session is redirected to a colleague.
    pub redirects: Probability,
    /// How often a session is forwarded to another group of its kind.
    pub forwards: Probability,
    /// How often an e-mail or SMS is deleted.
    pub deletes: Probability,
    /// How often an e-mail is forwarded to an address outside.
    pub forwards_outside: Probability,
    /// Addresses outside to choose from. None: they are made up.
    pub outside_addresses: Vec<String>,
    /// Texts of replies to choose from.
    pub replies: Vec<String>,
}

impl Default for SessionHabits {
    fn default() -> Self {
        Self {
            accepts_after: Between::seconds(2, 6),
            misses: Probability::default(),
            rejects: Probability::default(),
            loses_connection: Probability::default(),
            redirects: Probability::default(),
            forwards: Probability::default(),
            deletes: Probability::default(),
            forwards_outside: Probability::default(),
            outside_addresses: Vec::new(),
            replies: vec!["Thank you, we have taken care of it.".to_owned()],
        }
    }
}

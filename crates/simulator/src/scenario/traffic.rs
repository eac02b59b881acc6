//! Customers, and the telephones of the outside world.

use serde::Deserialize;

use super::{
    length::Length,
    rate::Rate,
    values::{Between, Probability, Seconds},
};

/// `[[traffic]]`: a source of calls. They come independently of each other (a Poisson process).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Traffic {
    /// The group that the calls are for.
    pub group: i32,
    /// Calls in an hour, on average: a number, or one for each time of the day.
    pub calls_per_hour: Rate,
    /// How long callers talk: a mean in seconds, or `{ mean = 180, deviation = 120 }`.
    pub talk: Length,
    /// Mean of the times that callers wait before they give up, exponentially distributed.
    /// Without it they wait for ever.
    #[serde(default)]
    pub patience: Option<Seconds>,
    /// How many of those who give up in the queue ask to be called back.
    #[serde(default)]
    pub callbacks: Probability,
    /// Of two waiting calls the one with the higher priority goes first.
    #[serde(default)]
    pub priority: i32,
    /// Numbers of callers to choose from. None: numbers are made up.
    #[serde(default)]
    pub callers: Vec<String>,
    /// What the IVR asked each caller; at most ten fields.
    #[serde(default)]
    pub ivr: Vec<IvrField>,
}

/// A field that the IVR fills in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IvrField {
    /// The label.
    pub label: String,
    /// The data to choose from, each as likely as the next.
    pub data: Vec<String>,
}

/// `[outside]`: the telephones of the outside world, except those that
/// [`dial`](crate::dial) names.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Outside {
    /// From dialling to ringing.
    pub rings_after: Seconds,
    /// From ringing to the answer.
    pub answers_after: Between,
    /// For how long a telephone rings before the network gives up.
    pub gives_up_after: Seconds,
    /// How long the called party talks before it hangs up; 0 for never.
    pub talks_for: Between,
    /// How many are busy.
    pub busy: Probability,
    /// How many cannot be reached.
    pub unobtainable: Probability,
    /// How many do not answer.
    pub no_answer: Probability,
}

impl Default for Outside {
    fn default() -> Self {
        Self {
            rings_after: Seconds::new(1),
            answers_after: Between::seconds(3, 8),
            gives_up_after: Seconds::new(60),
            talks_for: Between::default(),
            busy: Probability::default(),
            unobtainable: Probability::default(),
            no_answer: Probability::default(),
        }
    }
}

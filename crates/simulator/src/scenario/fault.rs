//! What goes wrong on purpose.

use serde::Deserialize;

use super::values::Seconds;

/// `[[fault]]`: requests that are not treated as they should be.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The method concerned, such as `MakeCall`. Without it: every one.
    #[serde(default)]
    pub method: Option<String>,
    /// Record id of the agent concerned. Without it: requests about any agent, and about none.
    #[serde(default)]
    pub agent: Option<i32>,
    /// What happens to the requests.
    pub effect: FaultEffect,
    /// For how long answers are held back; with the effect `delay` only.
    #[serde(default)]
    pub delay: Seconds,
    /// When it begins, counted from the start.
    #[serde(default)]
    pub begins_after: Seconds,
    /// For how long. Without it: until it is ended.
    #[serde(default)]
    pub lasts: Option<Seconds>,
}

/// What a fault does to a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultEffect {
    /// It succeeds, and nothing happens. Requests that ask for a value are spared: there would be
    /// none to answer with.
    #[default]
    Ignore,
    /// It is carried out, and never answered.
    Silence,
    /// It is carried out at once, and answered later.
    Delay,
}

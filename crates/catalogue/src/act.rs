//! What can be made to happen in a simulated contact centre.

use serde::Deserialize;

use crate::Name;

/// Something that can be made to happen in a simulated contact centre.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// The name in `snake_case`.
    pub name: String,
    /// What it is about.
    pub category: ActCategory,
    /// What happens; the first sentence stands alone.
    pub doc: String,
    /// What it gives the id of, if it gives anything.
    pub gives: Option<Gives>,
    /// The parameters: those that are required first.
    #[serde(default, rename = "param")]
    pub parameters: Vec<ActParameter>,
}

impl Act {
    /// The name that the languages' names are made from.
    pub fn name(&self) -> Name {
        Name::of(&self.name)
    }
}

/// What an act is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActCategory {
    /// The time.
    Time,
    /// Agents and phone agents.
    Staff,
    /// Voice calls.
    Voice,
    /// E-mail, SMS, chat and open media.
    Session,
    /// Campaigns and callbacks.
    Outbound,
    /// Recording and supervision.
    Supervision,
    /// What there is in the centre.
    Configuration,
    /// Requests that are mistreated on purpose.
    Fault,
    /// The service in front of the centre, and its connections.
    Service,
}

/// What the number is that an act gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gives {
    /// The id of a call.
    Call,
    /// The id of a session.
    Session,
    /// The id of a callback.
    Callback,
}

/// A parameter of an act.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActParameter {
    /// The name in `snake_case`.
    pub name: String,
    /// The type.
    #[serde(rename = "type")]
    pub parameter_type: ActParameterType,
    /// What it means, and what it is if it is left out.
    pub doc: String,
    /// Whether it may be left out.
    #[serde(default)]
    pub optional: bool,
    /// What its value counts.
    pub unit: Option<Unit>,
    /// The texts that it can be, if not any.
    #[serde(default)]
    pub values: Vec<String>,
}

impl ActParameter {
    /// The name that the languages' names are made from.
    pub fn name(&self) -> Name {
        Name::of(&self.name)
    }
}

/// The type of a parameter of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActParameterType {
    /// A signed 32-bit number.
    Long,
    /// A number that need not be whole.
    Number,
    /// A text.
    Text,
    /// True or false.
    Flag,
    /// A date and time of day without a zone, written as `2026-01-05T08:00:00`.
    Date,
    /// Texts, written as one with semicolons between them.
    Texts,
    /// Record ids, written as one text with semicolons between them.
    Ids,
    /// Pairs of label and data, at most ten, written as `IVRLabel1`, `IVRData1` and so on.
    Fields,
}

/// What the value of a parameter of an act counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Seconds.
    Seconds,
    /// Thousandths of a second.
    Milliseconds,
}

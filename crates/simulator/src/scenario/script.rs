//! The script: what happens at a certain time, or after a certain event.

mod action;

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{self, Visitor},
};

use super::values::Seconds;

pub use action::{
    Action, Answering, CallbackWish, Caller, Dialling, Joining, Message, Readying, Recording,
    Skills, Supervising, Target, Text,
};

/// `[[step]]`: something that happens at a certain time, or after a certain event.
///
/// ```toml
/// [[step]]
/// at = "00:00:10"
/// do = { inbound_call = { group = 1, calling = "0701234567" } }
///
/// [[step]]
/// after = { event = "Delivered", agent = 101 }
/// wait = 2
/// do = { answer = { agent = 101 } }
/// ```
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// When it happens, counted from the start: `"00:00:10"`, or a number of seconds. A step has
    /// this or `after`.
    #[serde(default)]
    pub at: Option<Moment>,
    /// The event after which it happens.
    #[serde(default)]
    pub after: Option<Trigger>,
    /// How long after the event.
    #[serde(default)]
    pub wait: Seconds,
    /// Whether it happens after every such event. Otherwise it does so once, after the first.
    #[serde(default)]
    pub repeat: bool,
    /// What happens.
    #[serde(rename = "do")]
    pub action: Action,
}

/// `after` of a `[[step]]`: an event to wait for. What is not named may be anything.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    /// The event, such as `Delivered`.
    pub event: String,
    /// Record id of the agent.
    #[serde(default)]
    pub agent: Option<i32>,
    /// The service group.
    #[serde(default)]
    pub group: Option<i32>,
    /// Other parameters of the event, by name: `with = { OnHold = 1, Cause = "Ring Timeout" }`.
    #[serde(default)]
    pub with: BTreeMap<String, Expected>,
}

/// A value that a parameter of an event has to have.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Expected {
    /// A number.
    Long(i32),
    /// A text.
    Text(String),
}

/// A time counted from the start: `"00:00:10"`, or a number of seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moment(pub Seconds);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MomentVisitor;

        impl Visitor<'_> for MomentVisitor {
            type Value = Moment;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a time from the start, as in \"00:01:30\", or a number of seconds")
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Moment, E> {
                let seconds = Seconds::checked(value);
                seconds
                    .map(Moment)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Moment, E> {
                self.visit_f64(value as f64)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Moment, E> {
                clock_time(text)
                    .and_then(Seconds::checked)
                    .map(Moment)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_any(MomentVisitor)
    }
}

/// The seconds of `01:30` or `00:01:30`, with or without a fraction.
fn clock_time(text: &str) -> Option<f64> {
    let parts: Vec<&str> = text.split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [hours, minutes] => (*hours, *minutes, "0"),
        [hours, minutes, seconds] => (*hours, *minutes, *seconds),
        _ => return None,
    };
    let whole = |text: &str| text.parse::<u16>().ok().map(f64::from);
    let (minutes, seconds) = (whole(minutes)?, seconds.parse::<f64>().ok()?);
    ((0.0..60.0).contains(&minutes) && (0.0..60.0).contains(&seconds))
        .then_some(whole(hours)? * 3_600.0 + minutes * 60.0 + seconds)
}

#[cfg(test)]
mod tests {
    use super::clock_time;

    #[test]
    fn times_from_the_start() {
        assert_eq!(clock_time("00:00:10"), Some(10.0));
        assert_eq!(clock_time("01:30"), Some(5_400.0));
        assert_eq!(clock_time("26:00:00.5"), Some(93_600.5));
        for wrong in ["", "10", "1:60", "00:00:60", "-1:00", "1:2:3:4", "a:b"] {
            assert_eq!(clock_time(wrong), None, "{wrong}");
        }
    }
}

//! Pictures as JSON, when the feature `serde` is on.
#![cfg(feature = "serde")]

use openccas_protocol::{
    CallCause, CallSubstate, CallType, PhoneAgentSubstate, ServiceGroupPurpose,
};
use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::{AnsweredCalls, Change, Known, Picture};

/// One object. Its keys are the names of the methods and fields in Rust; agents, service groups and
/// calls are lists in the order of their ids.
///
/// - What is [`Known::Unknown`] is the text `"unknown"`; what is `None` is null.
/// - Times are RFC 3339. Kinds and causes that events tell as numbers are these numbers.
/// - States and changes are texts: `not_ready`, `held`; what belongs to one stands beside it:
///   `reason`, `held_by`.
/// - Pairs of labels and values are lists of two texts.
impl Serialize for Picture {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("seq", &self.seq())?;
        map.serialize_entry("epoch", &self.epoch())?;
        map.serialize_entry("time", &self.time())?;
        map.serialize_entry("complete", &self.is_complete())?;
        map.serialize_entry("connected", &self.is_connected())?;
        map.serialize_entry("gaps", &self.gaps())?;
        map.serialize_entry("agents", &List(|| self.agents()))?;
        map.serialize_entry("service_groups", &List(|| self.groups()))?;
        map.serialize_entry("calls", &List(|| self.calls()))?;
        map.serialize_entry("finished", &List(|| self.finished()))?;
        map.end()
    }
}

/// What an iterator gives, made anew each time.
struct List<F>(F);

impl<F, I> Serialize for List<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

impl<T: Serialize> Serialize for Known<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => serializer.serialize_str("unknown"),
            Self::Known(fact) => fact.serialize(serializer),
        }
    }
}

/// `count`, and `by_second`: pairs of whole seconds and how many were answered after them; 121
/// stands for all that took longer than 120.
impl Serialize for AnsweredCalls {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("count", &self.count())?;
        map.serialize_entry("by_second", &List(|| self.by_second()))?;
        map.end()
    }
}

/// `change`, and beside it what belongs to it.
impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut change = |name| map.serialize_entry("change", name);
        match self {
            Self::Allocated => change("allocated")?,
            Self::Consulted => change("consulted")?,
            Self::Originated => change("originated")?,
            Self::Delivered => change("delivered")?,
            Self::Established(substate) => {
                change("established")?;
                map.serialize_entry("substate", &substate.map(Number::number))?;
            }
            Self::Held { by_agent } => {
                change("held")?;
                map.serialize_entry("by_agent", by_agent)?;
            }
            Self::Retrieved => change("retrieved")?,
            Self::Transferred { by_agent } => {
                change("transferred")?;
                map.serialize_entry("by_agent", by_agent)?;
            }
            Self::Conferenced => change("conferenced")?,
            Self::Cleared {
                clerical,
                diverted_to,
            } => {
                change("cleared")?;
                map.serialize_entry("clerical", clerical)?;
                map.serialize_entry("diverted_to", diverted_to)?;
            }
            Self::ClericalEnded => change("clerical_ended")?,
            Self::Rejected(cause) => {
                change("rejected")?;
                map.serialize_entry("cause", cause)?;
            }
            Self::Failed(cause) => {
                change("failed")?;
                map.serialize_entry("cause", &cause.map(Number::number))?;
            }
            Self::LoggedOff => change("logged_off")?,
        }
        map.end()
    }
}

/// What events tell as a number.
pub(crate) trait Number: Copy {
    fn number(self) -> i32;
}

macro_rules! numbers {
    ($($type:ident)*) => {$(
        impl Number for $type {
            fn number(self) -> i32 {
                self.number()
            }
        }
    )*};
}

numbers!(CallCause CallSubstate CallType PhoneAgentSubstate ServiceGroupPurpose);

#[expect(clippy::ref_option, reason = "serde calls it so")]
pub(crate) fn number<T: Number, S: Serializer>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    value.map(Number::number).serialize(serializer)
}

//! The arguments of a step, as the typed methods take them.

use std::collections::BTreeMap;

use jiff::civil;
use openccas::{ArgumentInfo, ArgumentType, Method, OleDate, Value};
use openccas_simulator::ActValue;

use crate::value::Scalar;

/// The arguments of one step, names resolved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments(BTreeMap<String, Scalar>);

/// A case does not give what is needed.
#[derive(Clone, Debug)]
pub struct Unfit(pub String);

impl Arguments {
    pub(crate) fn new(values: BTreeMap<String, Scalar>) -> Self {
        Self(values)
    }

    /// All of them by name.
    pub(crate) fn named(&self) -> impl Iterator<Item = (&str, &Scalar)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    pub(crate) fn unfit(&self, expected: &str) -> Unfit {
        Unfit(format!("expected {expected}, the case gives {:?}", self.0))
    }

    /// All of them, as an act takes them.
    pub(crate) fn of_act(&self) -> Vec<(&str, ActValue<'_>)> {
        let value = |value| match value {
            &Scalar::Flag(flag) => ActValue::Flag(flag),
            &Scalar::Long(long) => ActValue::Long(long),
            Scalar::Text(text) => ActValue::Text(text),
        };
        let arguments = self.0.iter();
        arguments
            .map(|(name, it)| (name.as_str(), value(it)))
            .collect()
    }

    /// All of them as the COM method takes them, in its order.
    ///
    /// # Errors
    /// The case does not give what the method takes.
    pub fn values(&self, method: Method) -> Result<Vec<Value>, Unfit> {
        let value = |input: &ArgumentInfo| {
            let name = input.com_name;
            let left_out = input.none.filter(|_| !self.0.contains_key(name));
            match (input.argument_type, left_out) {
                (ArgumentType::Long, Some(none)) => none
                    .parse()
                    .map(Value::Long)
                    .map_err(|_| self.unfit(&format!("{name}, a number"))),
                (ArgumentType::Text, Some(none)) => Ok(Value::Text(none.to_owned())),
                (ArgumentType::Long, None) => match self.flag(name) {
                    Ok(flag) => Ok(Value::Long(flag.into())),
                    Err(_) => self.long(name).map(Value::Long),
                },
                // A case leaves out the fields that there are none of.
                (ArgumentType::Text, None) if name.starts_with("IVR") => {
                    let text = self.optional_text(name)?.unwrap_or_default();
                    Ok(Value::Text(text.to_owned()))
                }
                (ArgumentType::Text, None) => self.text(name).map(|it| Value::Text(it.to_owned())),
                (ArgumentType::Date, _) => {
                    let date = OleDate::try_from(self.date(name)?);
                    date.map(Value::Date)
                        .map_err(|_| self.unfit(&format!("{name}, a date of COM")))
                }
                _ => self.flag(name).map(Value::Flag),
            }
        };
        method.info().inputs.iter().map(value).collect()
    }

    fn get<T>(
        &self,
        name: &str,
        expected: &str,
        read: impl FnOnce(&Scalar) -> Option<T>,
    ) -> Result<T, Unfit> {
        self.0
            .get(name)
            .and_then(read)
            .ok_or_else(|| self.unfit(&format!("{name}, {expected}")))
    }

    fn optional<T>(
        &self,
        name: &str,
        read: impl FnOnce() -> Result<T, Unfit>,
    ) -> Result<Option<T>, Unfit> {
        if self.0.contains_key(name) {
            read().map(Some)
        } else {
            Ok(None)
        }
    }

    pub(crate) fn long(&self, name: &str) -> Result<i32, Unfit> {
        self.get(name, "a number", |value| match value {
            Scalar::Long(value) => Some(*value),
            _ => None,
        })
    }

    pub(crate) fn optional_long(&self, name: &str) -> Result<Option<i32>, Unfit> {
        self.optional(name, || self.long(name))
    }

    pub(crate) fn text(&self, name: &str) -> Result<&str, Unfit> {
        match self.0.get(name) {
            Some(Scalar::Text(text)) => Ok(text),
            _ => Err(self.unfit(&format!("{name}, a text"))),
        }
    }

    pub(crate) fn optional_text(&self, name: &str) -> Result<Option<&str>, Unfit> {
        self.optional(name, || self.text(name))
    }

    pub(crate) fn flag(&self, name: &str) -> Result<bool, Unfit> {
        self.get(name, "true or false", |value| match value {
            Scalar::Flag(flag) => Some(*flag),
            _ => None,
        })
    }

    pub(crate) fn date(&self, name: &str) -> Result<civil::DateTime, Unfit> {
        self.text(name)?
            .parse()
            .map_err(|_| self.unfit(&format!("{name}, a time such as 2026-01-05T08:00:00")))
    }

    /// Pairs out of a text in which both alternate, with vertical bars between.
    pub(crate) fn codes(&self, name: &str) -> Result<Vec<(&str, &str)>, Unfit> {
        let text = self.text(name)?;
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let items: Vec<&str> = text.split('|').collect();
        match items.as_chunks::<2>() {
            (pairs, []) => Ok(pairs.iter().map(|[code, name]| (*code, *name)).collect()),
            _ => Err(self.unfit(&format!("{name}, pairs of code and name"))),
        }
    }

    /// Pairs of IVR labels and data: `IVRLabel1`, `IVRData1` and so on.
    pub(crate) fn ivr(&self) -> Result<Vec<(&str, &str)>, Unfit> {
        let mut pairs = Vec::new();
        for number in 1..=10 {
            let prefixes = ["", "bstr"];
            let find = |stem: &str| {
                prefixes.iter().find_map(|prefix| {
                    self.optional_text(&format!("{prefix}{stem}{number}"))
                        .ok()
                        .flatten()
                })
            };
            match (find("IVRLabel"), find("IVRData")) {
                (Some(label), data) => pairs.push((label, data.unwrap_or_default())),
                (None, Some(_)) => return Err(self.unfit(&format!("IVRLabel{number}"))),
                (None, None) => {}
            }
        }
        Ok(pairs)
    }
}

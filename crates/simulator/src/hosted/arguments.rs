//! The arguments of an act, held against what the catalogue says of it.

use std::{fmt::Display, time::Duration};

use jiff::civil;
use openccas_protocol::{Error, ErrorKind};
use serde::de::DeserializeOwned;

use super::act::{Act, ActInfo, ActParameterInfo, ActType, ActValue};
use crate::clock::Span;

/// Ten years: as long as any time in a scenario may be.
const LONGEST: f64 = 10.0 * 365.0 * 86_400.0;

/// Arguments that an act takes: known, complete, and of the right type.
///
/// What is read from them under a name that the catalogue does not give to the act is missing.
pub(super) struct Arguments<'a> {
    info: &'static ActInfo,
    given: &'a [(&'a str, ActValue<'a>)],
}

/// Label or data of an IVR field.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Label,
    Data,
}

impl<'a> Arguments<'a> {
    /// Checks them.
    ///
    /// # Errors
    /// `invalid_argument`, with the name of the argument that the act does not have, that is given
    /// twice or not at all, or whose value cannot be.
    pub(super) fn check(act: Act, given: &'a [(&'a str, ActValue<'a>)]) -> Result<Self, Error> {
        let arguments = Self {
            info: act.info(),
            given,
        };
        for (index, (name, value)) in given.iter().enumerate() {
            if given[..index].iter().any(|(other, _)| other == name) {
                return Err(arguments.unfit(name, "is given twice"));
            }
            arguments.check_value(name, *value)?;
        }
        let missing = arguments.info.parameters.iter().find(|parameter| {
            let given = || given.iter().any(|(name, _)| *name == parameter.name);
            !parameter.optional && !given()
        });
        match missing {
            Some(missing) => {
                let message = format!("is missing: expected {}", missing.kind);
                Err(arguments.unfit(missing.name, message))
            }
            None => Ok(arguments),
        }
    }

    fn check_value(&self, name: &str, value: ActValue<'_>) -> Result<(), Error> {
        let parameters = self.info.parameters;
        let named = |it: &&ActParameterInfo| it.name == name && it.kind != ActType::Fields;
        let Some(parameter) = parameters.iter().find(named) else {
            let has_fields = parameters.iter().any(|it| it.kind == ActType::Fields);
            return match (ivr_field(name), value) {
                (Some(_), ActValue::Text(_)) if has_fields => Ok(()),
                (Some(_), _) if has_fields => Err(self.unfit(name, "is no text")),
                _ => Err(self.unfit(name, self.what_it_takes())),
            };
        };
        let fits = match (parameter.kind, value) {
            (ActType::Long, ActValue::Long(_)) | (ActType::Flag, ActValue::Flag(_)) => true,
            (ActType::Number, ActValue::Long(value)) => value >= 0,
            (ActType::Number, ActValue::Number(value)) => (0.0..=LONGEST).contains(&value),
            (ActType::Text | ActType::Texts, ActValue::Text(_)) => true,
            (ActType::Date, ActValue::Text(text)) => text.parse::<civil::DateTime>().is_ok(),
            (ActType::Ids, ActValue::Text(text)) => ids(text).is_ok(),
            _ => false,
        };
        if !fits {
            return Err(self.unfit(name, format!("cannot be used: expected {}", parameter.kind)));
        }
        match value {
            ActValue::Text(text) if !parameter.values.is_empty() => {
                if parameter.values.contains(&text) {
                    return Ok(());
                }
                let expected = parameter.values.join(", ");
                Err(self.unfit(name, format!("cannot be used: expected one of {expected}")))
            }
            _ => Ok(()),
        }
    }

    fn what_it_takes(&self) -> String {
        let names = self.info.parameters.iter().map(|it| match it.kind {
            ActType::Fields => "IVRLabel1, IVRData1 to IVRData10",
            _ => it.name,
        });
        match names.collect::<Vec<_>>() {
            names if names.is_empty() => "is not known: the act takes nothing".to_owned(),
            names => format!("is not known: the act takes {}", names.join(", ")),
        }
    }

    /// The error that tells what is wrong with the argument of this name.
    pub(super) fn unfit(&self, name: &str, message: impl Display) -> Error {
        let act = self.info.name;
        let message = format!("{act}: {name:?} {message}");
        Error::new(ErrorKind::InvalidArgument, message)
    }

    fn get(&self, name: &str) -> Option<ActValue<'a>> {
        let given = self.given.iter().find(|(other, _)| *other == name);
        given.map(|(_, value)| *value)
    }

    /// A required one; what is required is there, as it was checked.
    fn required<T>(&self, name: &str, value: Option<T>) -> Result<T, Error> {
        value.ok_or_else(|| self.unfit(name, "is missing"))
    }

    pub(super) fn long(&self, name: &str) -> Result<i32, Error> {
        self.required(name, self.optional_long(name))
    }

    pub(super) fn optional_long(&self, name: &str) -> Option<i32> {
        match self.get(name)? {
            ActValue::Long(value) => Some(value),
            _ => None,
        }
    }

    pub(super) fn text(&self, name: &str) -> Result<&'a str, Error> {
        self.required(name, self.optional_text(name))
    }

    pub(super) fn optional_text(&self, name: &str) -> Option<&'a str> {
        match self.get(name)? {
            ActValue::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn optional_flag(&self, name: &str) -> Option<bool> {
        match self.get(name)? {
            ActValue::Flag(flag) => Some(flag),
            _ => None,
        }
    }

    /// A number of seconds.
    pub(super) fn span(&self, name: &str) -> Option<Span> {
        self.number(name).map(Span::from_seconds)
    }

    /// A number of seconds.
    pub(super) fn duration(&self, name: &str) -> Option<Duration> {
        Duration::try_from_secs_f64(self.number(name)?).ok()
    }

    fn number(&self, name: &str) -> Option<f64> {
        match self.get(name)? {
            ActValue::Number(value) => Some(value),
            ActValue::Long(value) => Some(value.into()),
            _ => None,
        }
    }

    pub(super) fn date(&self, name: &str) -> Option<civil::DateTime> {
        self.optional_text(name)?.parse().ok()
    }

    pub(super) fn texts(&self, name: &str) -> Vec<String> {
        let text = self.optional_text(name).unwrap_or_default();
        items(text).map(str::to_owned).collect()
    }

    pub(super) fn ids(&self, name: &str) -> Vec<i32> {
        let text = self.optional_text(name).unwrap_or_default();
        ids(text).unwrap_or_default()
    }

    /// Pairs of labels and data.
    pub(super) fn ivr(&self) -> Result<Vec<(String, String)>, Error> {
        let part = |number: usize, part: Part| {
            let wanted = Some((part, number));
            let mut given = self.given.iter();
            let found = given.find(|(name, _)| ivr_field(name) == wanted);
            found.and_then(|(_, value)| match value {
                ActValue::Text(text) => Some((*text).to_owned()),
                _ => None,
            })
        };
        let mut pairs = Vec::new();
        for number in 1..=10 {
            match (part(number, Part::Label), part(number, Part::Data)) {
                (Some(label), data) => pairs.push((label, data.unwrap_or_default())),
                (None, Some(_)) => {
                    return Err(self.unfit(&format!("IVRLabel{number}"), "is missing for its data"));
                }
                (None, None) => {}
            }
        }
        Ok(pairs)
    }

    /// What is described as a scenario describes it, by all arguments but these.
    pub(super) fn described<T: DeserializeOwned>(&self, besides: &[&str]) -> Result<T, Error> {
        let mut table = toml::Table::new();
        for (name, value) in self
            .given
            .iter()
            .filter(|(name, _)| !besides.contains(name))
        {
            let parameter = self.info.parameters.iter().find(|it| it.name == *name);
            let value = match (value, parameter.map(|it| it.kind)) {
                (ActValue::Text(text), Some(ActType::Ids)) => {
                    let ids = ids(text).unwrap_or_default().into_iter();
                    ids.map(|id| toml::Value::Integer(id.into()))
                        .collect::<Vec<_>>()
                        .into()
                }
                (ActValue::Text(text), _) => toml::Value::String((*text).to_owned()),
                (ActValue::Long(value), _) => toml::Value::Integer((*value).into()),
                (ActValue::Number(value), _) => toml::Value::Float(*value),
                (ActValue::Flag(flag), _) => toml::Value::Boolean(*flag),
            };
            // One by one, to tell which of them it is.
            table.insert((*name).to_owned(), value);
        }
        T::deserialize(table.clone()).map_err(|error| self.blame::<T>(&table, &error))
    }

    /// The argument without which the description would have another error, or none.
    fn blame<T: DeserializeOwned>(&self, table: &toml::Table, error: &toml::de::Error) -> Error {
        let culprit = table.keys().find(|name| {
            let mut others = table.clone();
            others.remove(name.as_str());
            let error_without = T::deserialize(others).err();
            error_without.is_none_or(|other| other.message() != error.message())
        });
        let name = culprit.map_or("", String::as_str);
        self.unfit(name, format!("cannot be used: {}", error.message()))
    }
}

/// `IVRLabel3` is the label of the third field.
fn ivr_field(name: &str) -> Option<(Part, usize)> {
    let (part, number) = match name.strip_prefix("IVRLabel") {
        Some(number) => (Part::Label, number),
        None => (Part::Data, name.strip_prefix("IVRData")?),
    };
    let known = (1..=10).find(|known| known.to_string() == number)?;
    Some((part, known))
}

/// The items of a text with semicolons between them.
fn items(text: &str) -> impl Iterator<Item = &str> {
    let items = text.split(';').map(str::trim);
    items.filter(|item| !item.is_empty())
}

fn ids(text: &str) -> Result<Vec<i32>, std::num::ParseIntError> {
    items(text).map(str::parse).collect()
}

//! Values in cases: exact ones, names of values that are not known before, and any.

use std::{collections::BTreeMap, fmt};

use openccas::{FieldValue, Value};
use serde::{Deserialize, Serialize};

/// A value as it is given or comes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Scalar {
    /// True or false.
    Flag(bool),
    /// A number.
    Long(i32),
    /// A text; in a case one that begins with `$` is the name of a value.
    Text(String),
}

/// What a value has to be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Expected {
    /// This one, or what its name stands for.
    Exactly(Scalar),
    /// Any of this type.
    Any {
        /// The type.
        any: Kind,
    },
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A number.
    Long,
    /// A text that is not empty.
    Text,
}

/// What the names of a case stand for.
#[derive(Clone, Debug, Default)]
pub struct Names(BTreeMap<String, Scalar>);

impl Scalar {
    /// The name that this is, without the `$`.
    pub fn as_name(&self) -> Option<&str> {
        match self {
            Self::Text(text) => text.strip_prefix('$').filter(|name| !name.starts_with('$')),
            _ => None,
        }
    }
}

impl From<FieldValue<'_>> for Scalar {
    fn from(value: FieldValue<'_>) -> Self {
        match value {
            FieldValue::Long(value) => Self::Long(value),
            FieldValue::Text(text) => Self::Text(text.to_owned()),
            // A type of value that is newer than the cases.
            other => Self::Text(format!("{other:?}")),
        }
    }
}

impl From<&Value> for Scalar {
    fn from(value: &Value) -> Self {
        match value {
            Value::Long(value) => Self::Long(*value),
            Value::Text(text) => Self::Text(text.clone()),
            Value::Flag(flag) => Self::Flag(*flag),
            other => Self::Text(format!("{other:?}")),
        }
    }
}

/// As a case writes it.
impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Long(value) => write!(f, "{value}"),
            Self::Text(text) => write!(f, "{}", toml::Value::String(text.clone())),
        }
    }
}

impl Names {
    /// Gives a value a name.
    pub fn set(&mut self, name: &str, value: Scalar) {
        self.0.insert(name.to_owned(), value);
    }

    /// Whether something has this name.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The name of a value.
    pub fn of(&self, value: &Scalar) -> Option<&str> {
        let mut names = self.0.iter();
        names
            .find(|(_, known)| *known == value)
            .map(|(name, _)| name.as_str())
    }

    /// The value itself, whether it is given or named.
    ///
    /// # Errors
    /// Nothing has that name.
    pub fn resolve(&self, value: &Scalar) -> Result<Scalar, String> {
        match value.as_name() {
            Some(name) => {
                let known = self.0.get(name).cloned();
                known.ok_or_else(|| format!("nothing is called ${name} yet"))
            }
            None => Ok(value.clone()),
        }
    }

    /// Compares; a name that stands for nothing yet stands for this value from now on.
    pub fn matches(&mut self, expected: &Expected, value: &Scalar) -> bool {
        match expected {
            Expected::Any { any: Kind::Long } => matches!(value, Scalar::Long(_)),
            Expected::Any { any: Kind::Text } => {
                matches!(value, Scalar::Text(text) if !text.is_empty())
            }
            Expected::Exactly(exactly) => match exactly.as_name() {
                None => exactly == value,
                Some(name) => match self.0.get(name) {
                    Some(known) => known == value,
                    None => {
                        self.set(name, value.clone());
                        true
                    }
                },
            },
        }
    }
}

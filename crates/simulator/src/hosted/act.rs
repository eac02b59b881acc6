//! Acts: what there is, and what they take.

use std::fmt;

use openccas_protocol::{Error, ErrorKind};

use crate::generated::acts::ACTS;
pub use crate::generated::acts::Act;

/// What the catalogue says of an act.
#[derive(Debug)]
#[non_exhaustive]
pub struct ActInfo {
    /// The act.
    pub act: Act,
    /// Its name, as [`Hosted::act`](super::Hosted::act) takes it.
    pub name: &'static str,
    /// What happens.
    pub doc: &'static str,
    /// What it gives the id of, if it gives anything.
    pub gives: Option<Gives>,
    /// Its parameters: those that are required first.
    pub parameters: &'static [ActParameterInfo],
}

/// What the catalogue says of a parameter of an act.
#[derive(Debug)]
#[non_exhaustive]
pub struct ActParameterInfo {
    /// Its name.
    pub name: &'static str,
    /// The type of its value.
    pub kind: ActType,
    /// Whether it may be left out.
    pub optional: bool,
    /// The texts that it can be; empty for any.
    pub values: &'static [&'static str],
    /// What it means, and what it is if it is left out.
    pub doc: &'static str,
}

/// What the number is that an act gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gives {
    /// The id of a call.
    Call,
    /// The id of a session.
    Session,
    /// The id of a callback.
    Callback,
}

/// The type of a parameter of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActType {
    /// An [`ActValue::Long`].
    Long,
    /// An [`ActValue::Number`] or [`ActValue::Long`], 0 or more.
    Number,
    /// An [`ActValue::Text`].
    Text,
    /// An [`ActValue::Flag`].
    Flag,
    /// A text such as `2026-01-05T08:00:00`.
    Date,
    /// A text that has several in it, with semicolons between them.
    Texts,
    /// A text that has record ids in it, with semicolons between them.
    Ids,
    /// Not given by its own name, but as the texts `IVRLabel1`, `IVRData1` and so on, to 10.
    Fields,
}

/// The value of an argument of an act.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ActValue<'a> {
    /// A whole number.
    Long(i32),
    /// A number that need not be whole.
    Number(f64),
    /// A text.
    Text(&'a str),
    /// True or false.
    Flag(bool),
}

impl Act {
    /// All acts, in the order of the catalogue.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        ACTS.iter().map(|info| info.act)
    }

    /// The act of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        let info = ACTS.iter().find(|info| info.name == name);
        info.map(|info| info.act)
    }

    /// What the catalogue says of it.
    pub fn info(self) -> &'static ActInfo {
        &ACTS[self as usize]
    }

    /// The act of this name, or the error that tells that there is none.
    pub(super) fn named(name: &str) -> Result<Self, Error> {
        Self::from_name(name).ok_or_else(|| {
            let message = format!("there is no act {name:?}");
            Error::new(ErrorKind::InvalidArgument, message)
        })
    }
}

impl fmt::Display for ActType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Long => "a whole number of 32 bits",
            Self::Number => "a number, 0 or more",
            Self::Text => "a text",
            Self::Flag => "true or false",
            Self::Date => "a time such as 2026-01-05T08:00:00",
            Self::Texts => "texts with semicolons between them",
            Self::Ids => "record ids with semicolons between them",
            Self::Fields => "labels and data",
        })
    }
}

impl From<i32> for ActValue<'_> {
    fn from(value: i32) -> Self {
        Self::Long(value)
    }
}

impl From<f64> for ActValue<'_> {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl<'a> From<&'a str> for ActValue<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(value)
    }
}

impl From<bool> for ActValue<'_> {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

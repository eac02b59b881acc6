//! Reading the files.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::validate::validate;
use crate::{Act, Catalogue, Enumeration, ErrorKind, Event, Method, Parameter};

/// The texts of the files.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// `requests.toml`
    pub requests: &'a str,
    /// `events.toml`
    pub events: &'a str,
    /// `enums.toml`
    pub enums: &'a str,
    /// `errors.toml`
    pub errors: &'a str,
    /// `acts.toml`
    pub acts: &'a str,
}

impl Sources<'static> {
    /// The files of this crate, as they were when it was built.
    pub const EMBEDDED: Self = Self {
        requests: include_str!("../requests.toml"),
        events: include_str!("../events.toml"),
        enums: include_str!("../enums.toml"),
        errors: include_str!("../errors.toml"),
        acts: include_str!("../acts.toml"),
    };
}

/// Why the files make no catalogue.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file does not follow the schema; the details name the line and what was expected.
    #[error("{file}: {details}")]
    Schema {
        /// The file.
        file: &'static str,
        /// What is wrong, and where.
        details: Box<toml::de::Error>,
    },
    /// The files follow the schema, but contradict themselves or each other.
    #[error("{}", lines(.0))]
    Contradictions(Vec<Problem>),
}

fn lines(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

/// One thing that is wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: &'static str,
    /// The entry, such as `event 8 BROADCAST_DELIVERED`.
    pub entry: String,
    /// What is wrong with it, and what was expected.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.entry, self.message)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RequestsFile {
    version: u32,
    #[serde(default)]
    method: Vec<Method>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventsFile {
    parameters: BTreeMap<String, u16>,
    #[serde(default)]
    event: Vec<Event>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EnumsFile {
    #[serde(default, rename = "enum")]
    enumeration: Vec<Enumeration>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ErrorsFile {
    #[serde(default)]
    error: Vec<ErrorKind>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActsFile {
    #[serde(default)]
    act: Vec<Act>,
}

impl Catalogue {
    /// Reads and checks the files of this crate.
    ///
    /// # Errors
    /// The files do not follow the schema, or contradict themselves or each other.
    pub fn load() -> Result<Self, LoadError> {
        Self::from_sources(&Sources::EMBEDDED)
    }

    /// Reads and checks other files.
    ///
    /// # Errors
    /// The files do not follow the schema, or contradict themselves or each other.
    pub fn from_sources(sources: &Sources<'_>) -> Result<Self, LoadError> {
        let requests: RequestsFile = parse("requests.toml", sources.requests)?;
        let events: EventsFile = parse("events.toml", sources.events)?;
        let enums: EnumsFile = parse("enums.toml", sources.enums)?;
        let errors: ErrorsFile = parse("errors.toml", sources.errors)?;
        let acts: ActsFile = parse("acts.toml", sources.acts)?;
        let mut catalogue = Self {
            version: requests.version,
            methods: requests.method,
            parameters: events
                .parameters
                .into_iter()
                .map(|(com, number)| Parameter { number, com })
                .collect(),
            events: events.event,
            enumerations: enums.enumeration,
            errors: errors.error,
            acts: acts.act,
        };
        catalogue.methods.sort_by_key(|method| method.number);
        catalogue
            .parameters
            .sort_by_key(|parameter| parameter.number);
        catalogue.events.sort_by_key(|event| event.number);
        let problems = validate(&catalogue);
        if problems.is_empty() {
            Ok(catalogue)
        } else {
            Err(LoadError::Contradictions(problems))
        }
    }
}

fn parse<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, LoadError> {
    toml::from_str(text).map_err(|error| LoadError::Schema {
        file,
        details: Box::new(error),
    })
}

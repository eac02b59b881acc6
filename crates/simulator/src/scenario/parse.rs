//! From a file to a scenario, or to the line where it is wrong.

use std::{fmt, fs, io, ops::Range, path::Path};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    check::{Mistake, Step, check},
    model::Scenario,
};

/// Why a scenario cannot be used: where, and what was expected there.
#[derive(Debug)]
pub struct ScenarioError {
    file: String,
    position: Option<Position>,
    message: String,
    source: Option<io::Error>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Position {
    line: usize,
    column: usize,
}

impl Scenario {
    /// The scenario in the file at `path`.
    ///
    /// # Errors
    /// The file cannot be read, or [`parse`](Self::parse) refuses it.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, ScenarioError> {
        let path = path.as_ref();
        let file = path.display().to_string();
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, &file),
            Err(error) => Err(ScenarioError {
                file,
                position: None,
                message: format!("cannot be read: {error}"),
                source: Some(error),
            }),
        }
    }

    /// The scenario in a text; `file` is what an error calls it.
    ///
    /// # Errors
    /// It is no TOML, a field is unknown or missing or of the wrong type, or what it says does not
    /// fit together.
    pub fn parse(text: &str, file: &str) -> Result<Self, ScenarioError> {
        let refused = |span: Option<Range<usize>>, message: String| ScenarioError {
            file: file.to_owned(),
            position: span.map(|span| Position::of(text, span.start)),
            message,
            source: None,
        };
        let scenario: Self = toml::from_str(text)
            .map_err(|error| refused(error.span(), error.message().to_owned()))?;
        check(&scenario).map_err(|mistake| refused(locate(text, &mistake), mistake.message))?;
        Ok(scenario)
    }

    /// Checks a scenario that a program put together.
    ///
    /// # Errors
    /// What it says does not fit together.
    pub fn check(&self) -> Result<(), ScenarioError> {
        check(self).map_err(|mistake| ScenarioError {
            file: format!("scenario, {}", mistake.path()),
            position: None,
            message: mistake.message,
            source: None,
        })
    }
}

impl ScenarioError {
    /// What is wrong with the name of a scenario.
    pub(super) fn of_sample(name: &str, message: String) -> Self {
        Self {
            file: name.to_owned(),
            position: None,
            message,
            source: None,
        }
    }

    /// The line of the mistake, counted from 1.
    pub fn line(&self) -> Option<usize> {
        self.position.map(|position| position.line)
    }

    /// The column of the mistake, in characters, counted from 1.
    pub fn column(&self) -> Option<usize> {
        self.position.map(|position| position.column)
    }

    /// What is wrong, and what was expected.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(Position { line, column }) = self.position {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for ScenarioError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source
            .as_ref()
            .map(|error| error as &(dyn std::error::Error + 'static))
    }
}

impl Position {
    fn of(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// Where in the text the thing stands that a mistake is about. Of a thing that is missing, the
/// place where it should be.
fn locate(text: &str, mistake: &Mistake) -> Option<Range<usize>> {
    let document = DeTable::parse(text).ok()?;
    let mut span = document.span();
    let mut table = Some(document.get_ref());
    let mut value: Option<&Spanned<DeValue<'_>>> = None;
    for step in &mistake.steps {
        value = match step {
            Step::Key(key) => {
                let entry = table.and_then(|table| {
                    table
                        .iter()
                        .find(|(name, _)| name.get_ref().as_ref() == *key)
                });
                entry.map(|(_, value)| value)
            }
            Step::Item(index) => value
                .and_then(|value| value.get_ref().as_array())
                .and_then(|array| array.get(*index)),
        };
        let Some(found) = value else { break };
        span = found.span();
        table = found.get_ref().as_table();
    }
    Some(span)
}

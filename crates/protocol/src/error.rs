//! The one error type: a stable kind, a message for people, and what caused it.

use std::{error, fmt, sync::Arc};

use crate::ErrorKind;

/// What went wrong.
///
/// The [`kind`](Error::kind) is stable and the same in every language; the message is for people
/// and may change. For a failed request, [`outcome`](Error::outcome) tells whether it can have
/// taken effect.
#[derive(Clone)]
pub struct Error {
    kind: ErrorKind,
    outcome: Outcome,
    message: String,
    source: Option<Arc<dyn error::Error + Send + Sync>>,
}

/// What is known of a request that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// No byte of it left this machine's program: it has had no effect.
    #[default]
    NotSent,
    /// The service answered with this error.
    Refused,
    /// It was sent, and no answer came: it may have taken effect or not.
    Unknown,
}

impl Error {
    /// An error of this kind; the message should name what was wrong.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            outcome: Outcome::default(),
            message: message.into(),
            source: None,
        }
    }

    /// The same error, with what caused it.
    #[must_use]
    pub fn with_source(mut self, source: impl error::Error + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// The same error, said of a request with this outcome.
    #[must_use]
    pub fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome;
        self
    }

    /// An error that a peer told by number and text.
    pub(crate) fn from_wire(code: i32, message: String) -> Self {
        match ErrorKind::from_code(code) {
            Some(kind) => Self::new(kind, message),
            None => Self::new(
                ErrorKind::Internal,
                format!("{message} (error {code}, which this version does not know)"),
            ),
        }
    }

    /// The kind, for programs to decide upon.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Whether the failed request can have taken effect.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The number that `GetLastErrorInfo` gives for it; always negative.
    pub fn code(&self) -> i32 {
        self.kind.code()
    }

    /// What was wrong, for people.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug
            .field("kind", &self.kind)
            .field("message", &self.message);
        if self.outcome != Outcome::NotSent {
            debug.field("outcome", &self.outcome);
        }
        if let Some(source) = &self.source {
            debug.field("source", source);
        }
        debug.finish()
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn error::Error + 'static))
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self::new(kind, kind.doc())
    }
}

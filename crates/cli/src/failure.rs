//! What makes the command fail, and the exit code that tells of it.

use std::{fmt, io};

use openccas::{Error, ErrorKind, Outcome};

/// How the command ended, for the shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Ok,
    /// The operation failed: a request was refused, a connection was lost.
    Failed,
    /// The command line, or a file that it names, cannot be used.
    Usage,
    /// No connection was made.
    NoConnection,
}

impl Status {
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Ok => 0,
            Self::Failed => 1,
            Self::Usage => 2,
            Self::NoConnection => 3,
        }
    }
}

/// Why the command failed: one line for people, and the exit code.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What was asked for makes no sense.
    Usage(String),
    /// The service could not be reached, or did not let us in.
    Connect(Error),
    /// The connection was lost, or the service refused.
    Failed(Error),
    /// The operation was given up, for a reason that is not an error of the interface.
    Unfinished(String),
    /// Reading or writing failed on this side.
    Io(String, io::Error),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// The failure of an attempt to connect.
    pub(crate) fn connect(error: Error) -> Self {
        match error.kind() {
            ErrorKind::InvalidArgument => Self::Usage(error.message().to_owned()),
            _ => Self::Connect(error),
        }
    }

    pub(crate) fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |error| Self::Io(what, error)
    }

    pub(crate) fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Io(_, error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    pub(crate) fn status(&self) -> Status {
        match self {
            Self::Usage(_) => Status::Usage,
            Self::Connect(_) => Status::NoConnection,
            // Refused here already, because it cannot be right.
            Self::Failed(error) if error.kind() == ErrorKind::InvalidArgument => Status::Usage,
            Self::Failed(_) | Self::Unfinished(_) | Self::Io(..) => Status::Failed,
        }
    }
}

/// Writing to the standard output is what fails without a name.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(String::from("the output cannot be written"), error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Unfinished(message) => f.write_str(message),
            Self::Connect(error) => write!(f, "{}: {error}", error.kind().name()),
            Self::Failed(error) => {
                write!(f, "{}: {error}", error.kind().name())?;
                match error.outcome() {
                    Outcome::Unknown => f.write_str(" (it may have taken effect)"),
                    _ => Ok(()),
                }
            }
            Self::Io(what, error) => write!(f, "{what}: {error}"),
        }
    }
}

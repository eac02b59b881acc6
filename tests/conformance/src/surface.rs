//! A client as the runner sees it, whatever its language and style.

mod asynchronous;
mod blocking;
mod seen;

use openccas::{Error, Method, Notice, Outcome};

pub use asynchronous::Asynchronous;
pub(crate) use asynchronous::patience;
pub use blocking::Blocking;
pub use seen::Seen;

use crate::{
    arguments::{Arguments, Unfit},
    value::Scalar,
};

/// What came of a request: its results, or why it failed.
pub type Answer = Result<Vec<Scalar>, Refusal>;

/// Why a request failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The kind of error.
    pub kind: String,
    /// `not_sent`, `refused` or `unknown`.
    pub outcome: String,
}

/// What the stream of events tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// An event.
    Event(Box<Seen>),
    /// A notice, by the name of its kind.
    Notice(String),
    /// The connection is lost, for a reason of this kind.
    Lost(String),
    /// The application has disconnected.
    Ended,
    /// Nothing, for longer than anything takes.
    Nothing,
}

/// What a surface has a way to tell, besides events, losses and the kinds of errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tells {
    /// Notices, and the end of the stream.
    pub notices: bool,
    /// Of an event, its tenant, whether it is one of the configuration data, and whether it is
    /// correlated.
    pub envelope: bool,
    /// Of a request that failed, what is known of it.
    pub outcome: bool,
}

impl Tells {
    /// All there is.
    pub const ALL: Self = Self {
        notices: true,
        envelope: true,
        outcome: true,
    };

    /// What the vendor's interface has.
    pub const COM: Self = Self {
        notices: false,
        envelope: false,
        outcome: false,
    };
}

/// A client.
pub trait Surface {
    /// Its name in the table.
    fn name(&self) -> &'static str;

    /// Calls a method: lifecycle methods, too.
    ///
    /// # Errors
    /// The case does not give what the method takes.
    fn request(&mut self, method: Method, given: &Arguments) -> Result<Answer, Unfit>;

    /// What comes next.
    fn next(&mut self) -> Told;

    /// What is there already, or comes within a moment.
    fn next_soon(&mut self) -> Told;

    /// Whether there is a connection.
    fn is_connected(&self) -> bool;

    /// What it has a way to tell.
    fn tells(&self) -> Tells {
        Tells::ALL
    }
}

impl<S: Surface + ?Sized> Surface for Box<S> {
    fn name(&self) -> &'static str {
        (**self).name()
    }

    fn request(&mut self, method: Method, given: &Arguments) -> Result<Answer, Unfit> {
        (**self).request(method, given)
    }

    fn next(&mut self) -> Told {
        (**self).next()
    }

    fn next_soon(&mut self) -> Told {
        (**self).next_soon()
    }

    fn is_connected(&self) -> bool {
        (**self).is_connected()
    }

    fn tells(&self) -> Tells {
        (**self).tells()
    }
}

impl From<&Error> for Refusal {
    fn from(error: &Error) -> Self {
        let outcome = match error.outcome() {
            Outcome::NotSent => "not_sent",
            Outcome::Refused => "refused",
            _ => "unknown",
        };
        Self {
            kind: error.kind().name().to_owned(),
            outcome: outcome.to_owned(),
        }
    }
}

/// Whether a method connects.
pub(crate) fn is_connect(method: Method) -> bool {
    matches!(
        method,
        Method::Connect | Method::ConnectWithIpAddress | Method::ConnectWithDirectConnect
    )
}

fn notice_name(notice: &Notice) -> String {
    let name = match notice {
        Notice::Gap(_) => "gap",
        Notice::SnapshotBegin { .. } => "snapshot_begin",
        Notice::Disconnected(_) => "disconnected",
        Notice::Reconnected => "reconnected",
        _ => "unknown",
    };
    name.to_owned()
}

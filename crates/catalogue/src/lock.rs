//! Numbers that travel on the wire, and the promise that they never change.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use crate::Catalogue;

const HEADER: &str = "\
# Numbers on the wire. None of these lines ever changes or goes; `cargo xtask codegen` adds new ones.
";

/// A number that is out in the world, as a line of `catalogue.lock`: `event 8 BROADCAST_DELIVERED`.
///
/// Promises are ordered by what they number, then by the distance of the number from zero.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Promise {
    space: String,
    distance: u32,
    number: i32,
    name: String,
}

/// A line of `catalogue.lock` that is not a promise, or that the catalogue no longer keeps.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrokenPromise {
    /// The line is not made of a space, a number and a name.
    #[error("catalogue.lock: `{0}`: expected a line such as `event 8 BROADCAST_DELIVERED`")]
    Malformed(String),
    /// The number is gone from the catalogue, or it means something else there.
    #[error("catalogue.lock: `{0}` is no longer true: numbers on the wire never change")]
    Changed(Promise),
}

impl Promise {
    fn new(space: &str, number: i32, name: &str) -> Self {
        Self {
            space: space.to_owned(),
            distance: number.unsigned_abs(),
            number,
            name: name.to_owned(),
        }
    }
}

impl fmt::Display for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.space, self.number, self.name)
    }
}

impl FromStr for Promise {
    type Err = BrokenPromise;

    fn from_str(line: &str) -> Result<Self, Self::Err> {
        let malformed = || BrokenPromise::Malformed(line.to_owned());
        let mut words = line.split_whitespace();
        let (Some(space), Some(number), Some(name), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(malformed());
        };
        let number = number.parse().map_err(|_| malformed())?;
        Ok(Self::new(space, number, name))
    }
}

impl Catalogue {
    /// Every number on the wire, in the order of the lock file.
    pub fn promises(&self) -> BTreeSet<Promise> {
        let methods = self
            .methods
            .iter()
            .map(|it| Promise::new("method", it.number.into(), &it.com));
        let parameters = self
            .parameters
            .iter()
            .map(|it| Promise::new("parameter", it.number.into(), &it.com));
        let events = self
            .events
            .iter()
            .map(|it| Promise::new("event", it.number, &it.com));
        let errors = self
            .errors
            .iter()
            .map(|it| Promise::new("error", it.code, &it.kind));
        methods
            .chain(parameters)
            .chain(events)
            .chain(errors)
            .collect()
    }

    /// The lock file with this catalogue's new numbers added to it.
    ///
    /// # Errors
    /// The first line of the lock file that this catalogue does not keep.
    pub fn extend_lock(&self, lock: &str) -> Result<String, BrokenPromise> {
        let promises = self.promises();
        for line in lock.lines().filter(|line| !line.starts_with('#')) {
            let promise: Promise = line.parse()?;
            if !promises.contains(&promise) {
                return Err(BrokenPromise::Changed(promise));
            }
        }
        let lines = promises.iter().map(|promise| format!("{promise}\n"));
        Ok(HEADER.to_owned() + &lines.collect::<String>())
    }
}

//! Simulated time.

use std::ops::{Add, AddAssign, Sub};

use jiff::Timestamp;
use serde::{Serialize, Serializer};

/// What drives the simulated time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Clock {
    /// Time stands still until [`Simulator::advance`](crate::Simulator::advance) moves it: for
    /// tests, which then neither sleep nor depend on the machine.
    Virtual,
    /// Time passes by itself, `speed` simulated seconds in a real one.
    Real {
        /// 1 is real time, 10 ten times as fast. What is not above 0 counts as 1.
        speed: f64,
    },
    /// Time passes by itself, as fast as the machine can simulate it, once a service has started.
    /// It begins when it would on the virtual clock. Clients that cannot keep up are told so.
    Unlimited,
}

/// A moment of simulated time, to the microsecond.
///
/// Whole numbers, because sums of fractions depend on their order, and the same seed has to give
/// the same log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

/// A length of simulated time, to the microsecond.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span(i64);

impl Time {
    /// The moment as the rest of the world writes it.
    pub fn timestamp(self) -> Timestamp {
        // Out of range only for a simulation that runs for thousands of years.
        Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::MAX)
    }
}

impl From<Timestamp> for Time {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.as_microsecond())
    }
}

/// As RFC 3339 writes it, in UTC.
impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.timestamp())
    }
}

/// In seconds.
impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.as_seconds())
    }
}

impl Span {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// A length in seconds, rounded to the microsecond.
    pub fn from_seconds(seconds: f64) -> Self {
        Self((seconds * 1e6).round() as i64)
    }

    /// A length in whole seconds.
    pub const fn seconds(seconds: i32) -> Self {
        Self(seconds as i64 * 1_000_000)
    }

    /// The length in seconds.
    pub fn as_seconds(self) -> f64 {
        self.0 as f64 / 1e6
    }

    /// The whole seconds in it.
    pub fn whole_seconds(self) -> i32 {
        i32::try_from(self.0 / 1_000_000).unwrap_or(i32::MAX)
    }

    /// The length, multiplied.
    pub(crate) fn scaled(self, factor: f64) -> Self {
        Self::from_seconds(self.as_seconds() * factor)
    }
}

impl From<std::time::Duration> for Span {
    fn from(duration: std::time::Duration) -> Self {
        Self(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX))
    }
}

impl Add<Span> for Time {
    type Output = Self;

    fn add(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0))
    }
}

impl Sub for Time {
    type Output = Span;

    fn sub(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }
}

impl Add for Span {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign<Span> for Time {
    fn add_assign(&mut self, span: Span) {
        *self = *self + span;
    }
}

impl Sub for Span {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

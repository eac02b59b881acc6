//! Points in time as arguments.

use jiff::{Timestamp, Zoned, civil, tz::TimeZone};
use openccas_protocol::{Error, ErrorKind, OleDate};

use crate::{Client, Result};

/// When something shall happen.
///
/// The interface takes wall-clock time of the contact centre. A time without a zone is taken for
/// just that; a time with one, or an instant, is converted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum When {
    /// Wall-clock time of the contact centre.
    WallClock(civil::DateTime),
    /// An instant.
    Instant(Timestamp),
}

impl From<civil::DateTime> for When {
    fn from(time: civil::DateTime) -> Self {
        Self::WallClock(time)
    }
}

impl From<Timestamp> for When {
    fn from(time: Timestamp) -> Self {
        Self::Instant(time)
    }
}

impl From<Zoned> for When {
    fn from(time: Zoned) -> Self {
        Self::Instant(time.timestamp())
    }
}

impl From<&Zoned> for When {
    fn from(time: &Zoned) -> Self {
        Self::Instant(time.timestamp())
    }
}

impl Client {
    /// A point in time as the interface takes it.
    pub(crate) fn date(&self, when: impl Into<When>) -> Result<OleDate> {
        self.remember(self.in_the_centre(&when.into()))
    }

    fn in_the_centre(&self, when: &When) -> Result<OleDate> {
        let time = match when {
            When::WallClock(time) => *time,
            When::Instant(time) => {
                let name = self.time_zone().ok_or(ErrorKind::NotConnected)?;
                let zone = TimeZone::get(&name).map_err(|source| {
                    Error::new(
                        ErrorKind::InvalidArgument,
                        format!("the contact centre's time zone {name:?} is not known here"),
                    )
                    .with_source(source)
                })?;
                time.to_zoned(zone).datetime()
            }
        };
        OleDate::try_from(time)
    }
}

//! The COM `DATE`: days since 30 December 1899, as a floating-point number.

use jiff::{ToSpan, civil};

use crate::{Error, ErrorKind};

const EPOCH: civil::DateTime = civil::date(1899, 12, 30).at(0, 0, 0, 0);
const MILLIS_PER_DAY: f64 = 86_400_000.0;

/// Wall-clock time of the contact centre as the COM object takes it.
///
/// Before 1900 the day counts down and the time of day still counts up, as the format wants it.
/// Times are rounded to the millisecond.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OleDate(f64);

impl OleDate {
    /// The date with this number of days.
    ///
    /// # Errors
    /// `invalid_argument` if the number is not finite or lies outside the years 100 to 9999.
    pub fn from_days(days: f64) -> Result<Self, Error> {
        if days.is_finite() && days > -657_435.0 && days < 2_958_466.0 {
            Ok(Self(days))
        } else {
            Err(Error::new(ErrorKind::InvalidArgument, format!("{days} is not an OLE date")))
        }
    }

    /// The number of days, as COM has it.
    pub fn days(self) -> f64 {
        self.0
    }

    /// The date as calendar date and time of day.
    pub fn to_civil(self) -> civil::DateTime {
        let day = self.0.trunc();
        let millis = ((self.0 - day).abs() * MILLIS_PER_DAY).round();
        // In range by construction, so neither addition can fail; the epoch is what is left.
        EPOCH
            .checked_add((day as i64).days())
            .and_then(|date| date.checked_add((millis as i64).milliseconds()))
            .unwrap_or(EPOCH)
    }
}

impl TryFrom<civil::DateTime> for OleDate {
    type Error = Error;

    fn try_from(time: civil::DateTime) -> Result<Self, Error> {
        let midnight = time.date().at(0, 0, 0, 0);
        let days = f64::from((midnight.date() - EPOCH.date()).get_days());
        let nanos = time.duration_since(midnight).as_nanos() as f64;
        let fraction = (nanos / 1e6).round() / MILLIS_PER_DAY;
        Self::from_days(if days < 0.0 { days - fraction } else { days + fraction })
            .map_err(|_| Error::new(ErrorKind::InvalidArgument, format!("{time} is no OLE date")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_dates() {
        for (days, text) in [
            (0.0, "1899-12-30T00:00:00"),
            (2.0, "1900-01-01T00:00:00"),
            (-1.25, "1899-12-29T06:00:00"),
            (45_000.5, "2023-03-15T12:00:00"),
        ] {
            let time: civil::DateTime = text.parse().unwrap();
            assert_eq!(OleDate::from_days(days).unwrap().to_civil(), time);
            assert_eq!(OleDate::try_from(time).unwrap().days(), days);
        }
    }

    #[test]
    fn no_dates() {
        for days in [f64::NAN, f64::INFINITY, -700_000.0, 3e6] {
            assert_eq!(OleDate::from_days(days).unwrap_err().kind(), ErrorKind::InvalidArgument);
        }
    }
}

//! The COM `DATE`: days since 30 December 1899, as a floating-point number.

use jiff::{ToSpan, Unit, civil};

use crate::{Error, ErrorKind};

const EPOCH: civil::DateTime = civil::date(1899, 12, 30).at(0, 0, 0, 0);
const LAST: civil::DateTime = civil::date(9999, 12, 31).at(23, 59, 59, 999_000_000);
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
            Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("{days} is not an OLE date"),
            ))
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
        // Only the last half millisecond of the year 9999 rounds to what has no calendar date.
        EPOCH
            .checked_add((day as i64).days())
            .and_then(|date| date.checked_add((millis as i64).milliseconds()))
            .unwrap_or(LAST)
    }
}

impl TryFrom<civil::DateTime> for OleDate {
    type Error = Error;

    fn try_from(time: civil::DateTime) -> Result<Self, Error> {
        let impossible =
            || Error::new(ErrorKind::InvalidArgument, format!("{time} is no OLE date"));
        // Rounded before day and time of day part: before 1900 a day too many in the fraction
        // would count backwards.
        let time = time.round(Unit::Millisecond).map_err(|_| impossible())?;
        let midnight = time.date().at(0, 0, 0, 0);
        let days = f64::from((midnight.date() - EPOCH.date()).get_days());
        let fraction = time.duration_since(midnight).as_millis() as f64 / MILLIS_PER_DAY;
        Self::from_days(if days < 0.0 {
            days - fraction
        } else {
            days + fraction
        })
        .map_err(|_| impossible())
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
    fn the_last_instant_rounds_into_the_calendar() {
        let last: civil::DateTime = "9999-12-31T23:59:59.999".parse().unwrap();
        assert_eq!(
            OleDate::from_days(2_958_465.999_999_999)
                .unwrap()
                .to_civil(),
            last
        );
        let later = last + 900.microseconds();
        assert_eq!(
            OleDate::try_from(later).unwrap_err().kind(),
            ErrorKind::InvalidArgument
        );
    }

    #[test]
    fn rounding_up_to_midnight_before_1900() {
        let time: civil::DateTime = "1899-12-28T23:59:59.9996".parse().unwrap();
        let date = OleDate::try_from(time).unwrap();
        assert_eq!(date.days(), -1.0);
        assert_eq!(date.to_civil(), civil::date(1899, 12, 29).at(0, 0, 0, 0));
    }

    proptest::proptest! {
        #[test]
        fn every_millisecond_round_trips(millis in -56_802_297_600_000_i64..253_402_300_800_000) {
            let epoch: civil::DateTime = civil::date(1970, 1, 1).at(0, 0, 0, 0);
            let time = epoch + millis.milliseconds();
            proptest::prop_assert_eq!(OleDate::try_from(time).unwrap().to_civil(), time);
        }
    }

    #[test]
    fn no_dates() {
        for days in [f64::NAN, f64::INFINITY, -700_000.0, 3e6] {
            assert_eq!(
                OleDate::from_days(days).unwrap_err().kind(),
                ErrorKind::InvalidArgument
            );
        }
    }
}

//! How often customers come, at which time of the day.

use std::fmt;

use jiff::civil;
use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor},
};

/// So many in an hour: `60`, or by the time of the day, `{ "08:00" = 20, "12:00" = 90, "18:00" = 0 }`.
///
/// Of a day, each number holds from its time until the next one, and the last until the first of
/// the next day. The times are those of the centre's time zone.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    /// Never empty, the earliest time first.
    steps: Vec<(civil::Time, f64)>,
}

/// The most that can come in an hour.
const MOST: f64 = 1e6;

impl Rate {
    /// As many in every hour.
    pub fn constant(per_hour: f64) -> Self {
        Self {
            steps: vec![(civil::Time::midnight(), per_hour)],
        }
    }

    /// As many from each of these times of the day on.
    pub fn by_time_of_day(steps: impl IntoIterator<Item = (civil::Time, f64)>) -> Self {
        let mut steps: Vec<_> = steps.into_iter().collect();
        steps.sort_by_key(|(from, _)| *from);
        if steps.is_empty() {
            return Self::constant(0.0);
        }
        Self { steps }
    }

    /// The number, if it is the same all day.
    pub(crate) fn steady(&self) -> Option<f64> {
        match self.steps.as_slice() {
            [(_, per_hour)] => Some(*per_hour),
            _ => None,
        }
    }

    /// How many come in an hour at a time of the day, and when that changes next; a time before
    /// the given one is of the next day.
    pub(crate) fn at(&self, time: civil::Time) -> (f64, civil::Time) {
        let next = self.steps.partition_point(|(from, _)| *from <= time);
        let current = next.checked_sub(1).unwrap_or(self.steps.len() - 1);
        (self.steps[current].1, self.steps[next % self.steps.len()].0)
    }

    /// What is wrong with the numbers, if anything.
    pub(super) fn mistake(&self) -> Option<String> {
        let impossible = self
            .steps
            .iter()
            .find(|(_, per_hour)| !(0.0..=MOST).contains(per_hour));
        if let Some((_, per_hour)) = impossible {
            return Some(format!(
                "{per_hour} in an hour: expected at most a million, and not less than 0"
            ));
        }
        let idle = self.steps.iter().all(|(_, per_hour)| *per_hour == 0.0);
        idle.then(|| "nothing ever comes: expected more than 0 at some time".to_owned())
    }
}

impl From<f64> for Rate {
    fn from(per_hour: f64) -> Self {
        Self::constant(per_hour)
    }
}

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RateVisitor;

        impl<'de> Visitor<'de> for RateVisitor {
            type Value = Rate;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("how many in an hour, or { \"08:00\" = 20, \"18:00\" = 0 }")
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Rate, E> {
                Ok(Rate::constant(value))
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Rate, E> {
                Ok(Rate::constant(value as f64))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Rate, A::Error> {
                let mut steps = Vec::new();
                while let Some((from, per_hour)) = map.next_entry::<String, f64>()? {
                    let time = from.parse().map_err(|_| {
                        de::Error::custom(format!(
                            "{from:?} is no time of the day: expected one like \"08:30\""
                        ))
                    })?;
                    steps.push((time, per_hour));
                }
                if steps.is_empty() {
                    return Err(de::Error::invalid_length(0, &self));
                }
                Ok(Rate::by_time_of_day(steps))
            }
        }

        deserializer.deserialize_any(RateVisitor)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    #[test]
    fn a_number_holds_until_the_next_one() {
        let day = Rate::by_time_of_day([
            (time(18, 0, 0, 0), 0.0),
            (time(8, 0, 0, 0), 20.0),
            (time(12, 0, 0, 0), 90.0),
        ]);
        assert_eq!(day.at(time(7, 59, 0, 0)), (0.0, time(8, 0, 0, 0)));
        assert_eq!(day.at(time(8, 0, 0, 0)), (20.0, time(12, 0, 0, 0)));
        assert_eq!(day.at(time(13, 0, 0, 0)), (90.0, time(18, 0, 0, 0)));
        assert_eq!(day.at(time(23, 0, 0, 0)), (0.0, time(8, 0, 0, 0)));
        assert_eq!(day.steady(), None);
        assert_eq!(Rate::from(5.0).steady(), Some(5.0));
    }

    #[test]
    fn what_cannot_be_is_told() {
        for impossible in [-1.0, f64::NAN, f64::INFINITY, 2e6] {
            assert!(Rate::from(impossible).mistake().is_some(), "{impossible}");
        }
        assert!(Rate::from(0.0).mistake().is_some());
        assert_eq!(Rate::from(60.0).mistake(), None);
    }
}

//! Lengths of time that chance draws, and from which distribution.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, SeqAccess, Visitor},
};

use super::values::{Between, Seconds};

/// A length of time by chance.
///
/// - `180`: exponentially distributed with this mean, as the formulas of queueing theory assume;
/// - `{ mean = 180, deviation = 120 }`: lognormally distributed with this mean and standard
///   deviation, as handling times really are: few are very short, and some are very long;
/// - `[60, 120]`: between these, each as likely as the next.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Length {
    /// Exponentially distributed.
    Exponential {
        /// The mean.
        mean: Seconds,
    },
    /// Lognormally distributed.
    Lognormal {
        /// The mean.
        mean: Seconds,
        /// The standard deviation.
        deviation: Seconds,
    },
    /// Evenly distributed.
    Even(Between),
}

impl From<Seconds> for Length {
    fn from(mean: Seconds) -> Self {
        Self::Exponential { mean }
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LengthVisitor;

        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Lognormal {
            mean: Seconds,
            deviation: Seconds,
        }

        impl<'de> Visitor<'de> for LengthVisitor {
            type Value = Length;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(
                    "a mean in seconds, { mean = 180, deviation = 120 }, or two times as in [60, 120]",
                )
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Length, E> {
                let seconds = Seconds::checked(value)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))?;
                Ok(seconds.into())
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Length, E> {
                self.visit_f64(value as f64)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Length, A::Error> {
                Between::deserialize(de::value::SeqAccessDeserializer::new(items)).map(Length::Even)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Length, A::Error> {
                let Lognormal { mean, deviation } =
                    Lognormal::deserialize(de::value::MapAccessDeserializer::new(map))?;
                if mean.is_zero() {
                    return Err(de::Error::custom("the mean is 0: expected more than 0"));
                }
                Ok(Length::Lognormal { mean, deviation })
            }
        }

        deserializer.deserialize_any(LengthVisitor)
    }
}

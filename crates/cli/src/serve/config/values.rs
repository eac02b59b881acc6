//! Values of a configuration file that are more than text and numbers.

use std::{fmt, net::SocketAddr, time::Duration};

use serde::{
    Deserialize, Deserializer,
    de::{Error, Visitor},
};

use crate::serve::{listen_address, speed::Speed};

/// Where to listen.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Listen(pub(crate) SocketAddr);

impl TryFrom<String> for Listen {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        listen_address(&text).map(Self)
    }
}

/// A length of time, more than none.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "f64")]
pub(crate) struct Seconds(pub(crate) Duration);

impl TryFrom<f64> for Seconds {
    type Error = &'static str;

    fn try_from(seconds: f64) -> Result<Self, Self::Error> {
        // A day is longer than anybody waits here, and far from all overflow.
        if !(0.001..=86_400.0).contains(&seconds) {
            return Err("expected a number of seconds, from 0.001 to 86400");
        }
        Duration::try_from_secs_f64(seconds)
            .map(Self)
            .map_err(|_| "expected a number of seconds")
    }
}

/// A text that is shown to nobody, not in an error either.
#[derive(Clone)]
pub(crate) struct Secret(pub(crate) String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match toml::Value::deserialize(deserializer)? {
            toml::Value::String(text) if !text.is_empty() => Ok(Self(text)),
            _ => Err(D::Error::custom("expected a text in quotes, not empty")),
        }
    }
}

/// A speed: a number, or the word that the command line takes.
pub(super) fn speed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Speed>, D::Error> {
    struct Either;

    impl Visitor<'_> for Either {
        type Value = Speed;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a number above 0, or \"max\" for a replay")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Speed, E> {
            text.parse().map_err(E::custom)
        }

        fn visit_f64<E: Error>(self, number: f64) -> Result<Speed, E> {
            self.visit_str(&number.to_string())
        }

        fn visit_i64<E: Error>(self, number: i64) -> Result<Speed, E> {
            self.visit_str(&number.to_string())
        }
    }

    deserializer.deserialize_any(Either).map(Some)
}

//! Values that a scenario's fields take, each with its own idea of what is allowed.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{self, SeqAccess, Visitor},
};

use crate::clock::Span;

/// A time in seconds: `20` or `0.5`. Not negative, and at most ten years.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schema", derive(serde::Serialize))]
pub struct Seconds(f64);

/// A probability, from 0 (never) to 1 (always).
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
#[cfg_attr(feature = "schema", derive(serde::Serialize))]
pub struct Probability(f64);

/// A time between two others, each as likely as the next: `[2, 5]`, or `3` for always the same.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Between {
    /// The shortest.
    pub from: Seconds,
    /// The longest.
    pub to: Seconds,
}

/// A medium that an agent can be ready for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Medium {
    /// Voice calls of service groups.
    Voice,
    /// E-mail and SMS.
    Email,
    /// Chat.
    Chat,
    /// Open media.
    OpenMedia,
}

/// What an agent may be given beside what: the values that `GetAgentMediaSettings` returns.
///
/// Without this table an agent has one voice call at a time and no other medium.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct MediaSettings {
    /// Open media sessions at a time.
    pub number_of_concurrent_om: i32,
    /// Chats while handling open media.
    pub receive_chat_while_handling_om: bool,
    /// E-mail while handling open media.
    pub receive_email_while_handling_om: bool,
    /// Voice calls while handling open media.
    pub receive_voice_while_handling_om: bool,
    /// Chats while on a voice call.
    pub receive_chat_while_handling_voice: bool,
    /// E-mail while on a voice call.
    pub receive_email_while_handling_voice: bool,
    /// Open media while on a voice call.
    pub receive_om_while_handling_voice: bool,
    /// Chats at a time.
    pub number_of_concurrent_chat: i32,
    /// Voice calls while handling a chat.
    pub receive_voice_while_handling_chat: bool,
    /// E-mail while handling a chat.
    pub receive_email_while_handling_chat: bool,
    /// Open media while handling a chat.
    pub receive_om_while_handling_chat: bool,
    /// E-mails at a time; here and below SMS count as e-mail.
    pub number_of_concurrent_email: i32,
    /// Voice calls while handling an e-mail.
    pub receive_voice_while_handling_email: bool,
    /// Chats while handling an e-mail.
    pub receive_chat_while_handling_email: bool,
    /// Open media while handling an e-mail.
    pub receive_om_while_handling_email: bool,
    /// Whether the agent gets chats at all.
    pub chat_enabled: bool,
    /// Whether the agent gets e-mail at all.
    pub email_enabled: bool,
    /// Whether the agent gets SMS at all.
    pub sms_enabled: bool,
    /// Whether the agent gets open media at all.
    pub om_enabled: bool,
}

impl Medium {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Voice, Self::Email, Self::Chat, Self::OpenMedia];
}

const LONGEST: f64 = 10.0 * 365.0 * 86_400.0;

impl Seconds {
    /// This many whole seconds.
    pub const fn new(seconds: u32) -> Self {
        Self(seconds as f64)
    }

    /// The time as the simulator counts it.
    pub fn span(self) -> Span {
        Span::from_seconds(self.0)
    }

    /// Whether it is no time at all.
    pub fn is_zero(self) -> bool {
        self.0 == 0.0
    }

    pub(super) fn checked(seconds: f64) -> Option<Self> {
        (0.0..=LONGEST).contains(&seconds).then_some(Self(seconds))
    }
}

impl Probability {
    /// The probability as a number.
    pub fn get(self) -> f64 {
        self.0
    }

    /// So many in a hundred; more than all counts as all.
    pub const fn percent(percent: u8) -> Self {
        Self(if percent > 100 {
            1.0
        } else {
            percent as f64 / 100.0
        })
    }
}

impl Between {
    /// A time between these, in whole seconds.
    pub const fn seconds(from: u32, to: u32) -> Self {
        Self {
            from: Seconds::new(from),
            to: Seconds::new(to),
        }
    }
}

struct NumberVisitor<T> {
    expected: &'static str,
    check: fn(f64) -> Option<T>,
}

impl<T> Visitor<'_> for NumberVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        (self.check)(value).ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        (self.check)(value as f64)
            .ok_or_else(|| E::invalid_value(de::Unexpected::Signed(value), &self))
    }
}

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor {
            expected: "a number of seconds, 0 or more and at most ten years",
            check: Self::checked,
        })
    }
}

impl<'de> Deserialize<'de> for Probability {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor {
            expected: "a probability from 0 to 1",
            check: |value| (0.0..=1.0).contains(&value).then_some(Self(value)),
        })
    }
}

impl<'de> Deserialize<'de> for Between {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BetweenVisitor;

        impl<'de> Visitor<'de> for BetweenVisitor {
            type Value = Between;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number of seconds, or two as in [2, 5], the smaller first")
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Between, E> {
                let seconds = Seconds::checked(value)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))?;
                Ok(Between {
                    from: seconds,
                    to: seconds,
                })
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Between, E> {
                self.visit_f64(value as f64)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Between, A::Error> {
                let length = |count| de::Error::invalid_length(count, &self);
                let from: Seconds = items.next_element()?.ok_or_else(|| length(0))?;
                let to: Seconds = items.next_element()?.ok_or_else(|| length(1))?;
                if items.next_element::<de::IgnoredAny>()?.is_some() {
                    return Err(length(3));
                }
                if to < from {
                    return Err(de::Error::custom(format!(
                        "{} is less than {}: expected {}",
                        to.0, from.0, &self as &dyn de::Expected
                    )));
                }
                Ok(Between { from, to })
            }
        }

        deserializer.deserialize_any(BetweenVisitor)
    }
}

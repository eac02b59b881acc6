//! Numbers whose call has a known outcome, for tests and demonstrations.
//!
//! Each outcome can be dialled as a word or as digits. The number of an agent's extension or of a
//! service group goes before; every other number has an outcome by chance, as the scenario's
//! `[outside]` says.
//!
//! | Word | Digits | Outcome |
//! | --- | --- | --- |
//! | `busy` | `5550003` | `Failed` with cause 3 |
//! | `cancelled` | `5550005` | `Failed` with cause 5 |
//! | `unobtainable` | `5550013` | `Failed` with cause 13 |
//! | `fails-47` | `5550047` | `Failed` with cause 47, as with any other from 0 to 999 |
//! | `answer-after-3` | `5551003` | rings, and is answered after 3 seconds (0 to 999) |
//! | `noanswer` | `5552000` | rings until the network gives up: then `Failed` with cause 5 |

use openccas_protocol::CallCause;

/// Dial string: the called party is busy.
pub const BUSY: &str = "busy";
/// Dial string: the network cancels the call.
pub const CANCELLED: &str = "cancelled";
/// Dial string: the destination cannot be reached.
pub const UNOBTAINABLE: &str = "unobtainable";
/// Dial string: nobody answers.
pub const NO_ANSWER: &str = "noanswer";
/// Beginning of a dial string; the cause of the failure follows in decimal digits.
pub const FAILS: &str = "fails-";
/// Beginning of a dial string; the seconds until the answer follow in decimal digits.
pub const ANSWER_AFTER: &str = "answer-after-";
/// Beginning of a number; the cause of the failure follows in three digits.
pub const FAILS_DIGITS: &str = "5550";
/// Beginning of a number; the seconds until the answer follow in three digits.
pub const ANSWER_AFTER_DIGITS: &str = "5551";
/// Number: nobody answers.
pub const NO_ANSWER_DIGITS: &str = "5552000";

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Forced {
    Fails(CallCause),
    RingsOn,
    AnswersAfter(i32),
}

/// The outcome that a dial string asks for.
pub(crate) fn forced(dial_string: &str) -> Option<Forced> {
    let text = dial_string.trim().to_ascii_lowercase();
    match text.as_str() {
        BUSY => return Some(Forced::Fails(CallCause::Busy)),
        CANCELLED => return Some(Forced::Fails(CallCause::CallCancelled)),
        UNOBTAINABLE => return Some(Forced::Fails(CallCause::DestinationNotObtainable)),
        NO_ANSWER | NO_ANSWER_DIGITS => return Some(Forced::RingsOn),
        _ => {}
    }
    let number = |digits: &str| {
        let plausible =
            (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        plausible.then(|| digits.parse().ok())?
    };
    let three = |digits: &str| (digits.len() == 3).then(|| number(digits))?;
    let fails = text
        .strip_prefix(FAILS)
        .and_then(number)
        .or_else(|| text.strip_prefix(FAILS_DIGITS).and_then(three));
    if let Some(cause) = fails {
        return Some(Forced::Fails(CallCause::from_number(cause)));
    }
    let answers = text
        .strip_prefix(ANSWER_AFTER)
        .and_then(number)
        .or_else(|| text.strip_prefix(ANSWER_AFTER_DIGITS).and_then(three));
    answers.map(Forced::AnswersAfter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_digits_say_the_same() {
        for (word, digits, outcome) in [
            ("busy", "5550003", Forced::Fails(CallCause::Busy)),
            (
                "Cancelled",
                "5550005",
                Forced::Fails(CallCause::CallCancelled),
            ),
            (
                "unobtainable",
                "5550013",
                Forced::Fails(CallCause::DestinationNotObtainable),
            ),
            ("fails-47", "5550047", Forced::Fails(CallCause::Other(47))),
            ("answer-after-3", "5551003", Forced::AnswersAfter(3)),
            (" noanswer ", "5552000", Forced::RingsOn),
        ] {
            assert_eq!(forced(word), Some(outcome), "{word}");
            assert_eq!(forced(digits), Some(outcome), "{digits}");
        }
    }

    #[test]
    fn other_numbers_are_left_to_chance() {
        for number in [
            "",
            "5550",
            "55500030",
            "555000x",
            "fails-",
            "answer-after-1000",
            "070555",
        ] {
            assert_eq!(forced(number), None, "{number}");
        }
    }
}

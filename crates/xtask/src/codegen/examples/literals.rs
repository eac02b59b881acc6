//! Values as each language writes them.

use serde_json::Value;

use super::super::context::{Argument, Kind};

/// A language that examples are in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    C,
    Cpp,
    Node,
    Python,
    Rust,
}

/// A value for an argument; `None` if it is left out. `name` is that of the enumeration's value.
pub(super) fn literal(
    language: Language,
    argument: &Argument,
    value: Option<&Value>,
    name: Option<&str>,
) -> String {
    let Some(value) = value else {
        return left_out(language, argument);
    };
    let optional = language == Language::Rust && argument.none.is_some();
    let plain = match (argument.kind, value) {
        (Kind::CodeNameList, Value::String(list)) => codes(language, list),
        (Kind::Date, Value::String(date)) => moment(language, date),
        (Kind::LongEnum, Value::Number(number)) => {
            let values = argument.values.as_deref().unwrap_or_default();
            choice(language, values, name, &number.to_string())
        }
        (Kind::Flag | Kind::LongFlag, _) => truth(language, is_true(value)).to_owned(),
        (_, Value::String(text)) => quoted(language, text),
        (_, other) => other.to_string(),
    };
    match optional {
        true => format!("Some({plain})"),
        false => plain,
    }
}

/// What stands where an optional argument is not given, and others follow.
fn left_out(language: Language, argument: &Argument) -> String {
    let none = argument.none.as_deref().unwrap_or_default();
    match language {
        Language::C if none.parse::<i32>().is_ok() => none.to_owned(),
        Language::C => "NULL".to_owned(),
        Language::Cpp => "{}".to_owned(),
        Language::Node => "undefined".to_owned(),
        Language::Python | Language::Rust => "None".to_owned(),
    }
}

fn is_true(value: &Value) -> bool {
    value.as_bool().unwrap_or_else(|| value.as_i64() != Some(0))
}

fn truth(language: Language, truth: bool) -> &'static str {
    match (language, truth) {
        (Language::C, true) => "1",
        (Language::C, false) => "0",
        (Language::Python, true) => "True",
        (Language::Python, false) => "False",
        (_, true) => "true",
        (_, false) => "false",
    }
}

/// A text in quotes.
pub(super) fn quoted(language: Language, text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('\n', "\\n");
    match language {
        Language::Node => format!("'{}'", escaped.replace('\'', "\\'")),
        _ => format!("\"{}\"", escaped.replace('"', "\\\"")),
    }
}

/// Label and data, or code and name, one after the other.
pub(super) fn pairs(language: Language, pairs: &[(&str, &str)]) -> String {
    let text = |text: &str| quoted(language, text);
    let items = pairs.iter().map(|(first, second)| match language {
        Language::Node => format!("[{}, {}]", text(first), text(second)),
        _ => format!("({}, {})", text(first), text(second)),
    });
    let items = items.collect::<Vec<_>>().join(", ");
    match language {
        Language::Rust => format!("&[{items}]"),
        _ => format!("[{items}]"),
    }
}

/// Codes and names: C and C++ take them as the interface writes them.
fn codes(language: Language, list: &str) -> String {
    if matches!(language, Language::C | Language::Cpp) {
        return quoted(language, list);
    }
    let items: Vec<&str> = list.trim_end_matches('|').split('|').collect();
    let items: Vec<(&str, &str)> = items
        .chunks(2)
        .map(|pair| (pair[0], pair.get(1).copied().unwrap_or_default()))
        .collect();
    pairs(language, &items)
}

fn choice(language: Language, values: &str, name: Option<&str>, number: &str) -> String {
    let Some(name) = name else {
        return number.to_owned();
    };
    let screaming = openccas_catalogue::Name::of(name).screaming();
    match language {
        Language::C => {
            let values = openccas_catalogue::Name::of(values).screaming();
            format!("CCAS_{values}_{screaming}")
        }
        Language::Cpp => format!("openccas::{values}::{name}"),
        Language::Python => format!("openccas.{values}.{screaming}"),
        Language::Node => format!("{values}.{name}"),
        Language::Rust => format!("{values}::{name}"),
    }
}

/// Wall-clock time, from `2026-01-05T08:00:00`.
fn moment(language: Language, date: &str) -> String {
    let parts: Vec<i64> = date
        .split(['-', 'T', ':'])
        .map(|part| part.parse().unwrap_or_default())
        .collect();
    let listed = |parts: &[i64]| {
        let parts: Vec<String> = parts.iter().map(i64::to_string).collect();
        parts.join(", ")
    };
    match language {
        Language::C => ole_date(&parts),
        Language::Cpp => format!("openccas::DateTime{{{}}}", listed(&parts)),
        Language::Node => quoted(language, date),
        Language::Python => format!("datetime({})", listed(&parts)),
        Language::Rust => format!("datetime({}, 0)", listed(&parts)),
    }
}

/// Days since 30 December 1899, as a sum that can be read.
fn ole_date(parts: &[i64]) -> String {
    let &[year, month, day, hour, minute, second] = parts else {
        return "0.0".to_owned();
    };
    // Months from March on: a leap day is the last day of such a year.
    let (years, months) = match month > 2 {
        true => (year, month - 3),
        false => (year - 1, month + 9),
    };
    let days =
        365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1;
    let since = days - 693_899;
    match (hour, minute, second) {
        (0, 0, 0) => format!("{since}.0"),
        (_, 0, 0) => format!("{since} + {hour} / 24.0"),
        _ => format!("{since} + {} / 86400.0", hour * 3600 + minute * 60 + second),
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, codes, moment, quoted};

    #[test]
    fn texts_are_escaped() {
        assert_eq!(quoted(Language::C, "a\"b\\"), r#""a\"b\\""#);
        assert_eq!(quoted(Language::Node, "it's"), r"'it\'s'");
    }

    #[test]
    fn codes_are_pairs_where_the_language_has_them() {
        assert_eq!(codes(Language::C, "1|Order|9|"), "\"1|Order|9|\"");
        assert_eq!(
            codes(Language::Python, "1|Order|2|Other"),
            r#"[("1", "Order"), ("2", "Other")]"#
        );
    }

    #[test]
    fn the_days_of_a_date_count_from_the_end_of_1899() {
        assert_eq!(moment(Language::C, "1900-01-01T00:00:00"), "2.0");
        assert_eq!(
            moment(Language::C, "2026-01-05T08:00:00"),
            "46027 + 8 / 24.0"
        );
        assert_eq!(
            moment(Language::Rust, "2026-01-05T08:00:00"),
            "datetime(2026, 1, 5, 8, 0, 0, 0)"
        );
    }
}

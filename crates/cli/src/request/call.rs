//! A request as it stands on the command line.

use std::fmt;

use openccas::{ArgumentInfo, ArgumentType, Method, OleDate, Value};

use crate::catalogue::kebab;

/// A method and its arguments, in the order of the COM method.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) method: Method,
    pub(crate) values: Vec<Value>,
}

impl Call {
    /// The agent whom the request concerns, if it names one.
    pub(crate) fn agent(&self) -> Option<i32> {
        let place = self
            .method
            .info()
            .inputs
            .iter()
            .position(|it| it.name == "agent_rec_id")?;
        match self.values.get(place)? {
            Value::Long(agent) => Some(*agent),
            _ => None,
        }
    }
}

/// `make-call --agent-rec-id 7 --dial-string 5551003`: what somebody types to get this call.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let info = self.method.info();
        f.write_str(&kebab(info.name))?;
        for (input, value) in info.inputs.iter().zip(&self.values) {
            let value = match value {
                Value::Text(text) => text.clone(),
                other => format!("{other:?}"),
            };
            if input.none == Some(value.as_str()) {
                continue;
            }
            write!(f, " --{} {}", kebab(input.name), quoted(&value))?;
        }
        Ok(())
    }
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |character: char| character.is_alphanumeric() || "-_.,:/+@".contains(character);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// The value that a text stands for, by the type of the parameter.
pub(crate) fn typed(input: &ArgumentInfo, text: &str) -> Result<Value, String> {
    match input.argument_type {
        ArgumentType::Long => long(text).map(Value::Long),
        ArgumentType::Date => {
            let time: jiff::civil::DateTime = text.parse().map_err(|_| {
                String::from("expected a local date and time, as in 2026-01-05T08:00:00")
            })?;
            let date = OleDate::try_from(time).map_err(|error| error.message().to_owned())?;
            Ok(Value::Date(date))
        }
        ArgumentType::Flag => match text {
            "true" => Ok(Value::Flag(true)),
            "false" => Ok(Value::Flag(false)),
            _ => Err(String::from("expected true or false")),
        },
        // What else there may be one day is written as text.
        _ => Ok(Value::Text(text.to_owned())),
    }
}

fn long(text: &str) -> Result<i32, String> {
    match text.parse::<i128>() {
        Ok(number) => i32::try_from(number)
            .map_err(|_| format!("expected a whole number from {} to {}", i32::MIN, i32::MAX)),
        Err(_) => Err(String::from("expected a whole number")),
    }
}

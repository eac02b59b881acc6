//! An event of each type: as JSON, and how each language gets at it.

use serde::Serialize;
use serde_json::{Map, Value};

use super::Recorded;
use crate::codegen::context::{EventParameter, Kind, Names};
use crate::codegen::cpp::cpp_name;

/// Columns of the JSON in the page.
const WIDTH: usize = 84;

/// An event that came in the run of a case, and the lines by which programs get at such an event.
#[derive(Serialize)]
pub(in crate::codegen) struct EventExample {
    /// The JSON of it, in several lines.
    json: String,
    rust: Vec<String>,
    c: Vec<String>,
    cpp: Vec<String>,
    python: Vec<String>,
    node: Vec<String>,
}

impl EventExample {
    /// `None` for an event that was never recorded.
    pub(in crate::codegen) fn new(
        event: &openccas_catalogue::Event,
        parameters: &[EventParameter],
        recorded: &Recorded,
    ) -> Option<Self> {
        let line = &recorded.events.get(&event.name)?.json;
        let empty = Map::new();
        let told = line.get("parameters").and_then(Value::as_object);
        let told = told.unwrap_or(&empty);
        let written = Written {
            event,
            shown: shown(parameters, told),
        };
        Some(Self {
            json: laid_out(line, told),
            rust: vec![written.rust()],
            c: written.c(),
            cpp: vec![written.cpp()],
            python: written.python(),
            node: vec![written.node()],
        })
    }
}

/// Whom or what it is about, and a text if it has one.
fn shown<'a>(
    parameters: &'a [EventParameter],
    told: &Map<String, Value>,
) -> Vec<&'a EventParameter> {
    let told_of = |it: &&EventParameter| told.contains_key(&it.name.com);
    let is_text = |it: &&EventParameter| told.get(&it.name.com).is_some_and(Value::is_string);
    let first = parameters.iter().find(told_of);
    let others = || parameters.iter().filter(told_of).skip(1);
    let second = others().find(is_text).or_else(|| others().next());
    first.into_iter().chain(second).collect()
}

struct Written<'a> {
    event: &'a openccas_catalogue::Event,
    shown: Vec<&'a EventParameter>,
}

impl Written<'_> {
    /// What is read, by the name that `name` gives it.
    fn read(&self, name: impl Fn(&Names) -> String) -> String {
        let read: Vec<String> = self.shown.iter().map(|it| name(&it.name)).collect();
        read.join(", ")
    }

    fn rust(&self) -> String {
        let read = self.read(|name| format!("event.{}()", name.snake));
        let event = if read.is_empty() { "_" } else { "event" };
        let values = match self.shown.len() {
            1 => format!("&{read}"),
            _ => format!("&({read})"),
        };
        format!(
            "View::{}({event}) => {{ show({values}); }}",
            self.event.name
        )
    }

    fn c(&self) -> Vec<String> {
        let mut lines = vec![format!("case CCAS_{}:", self.event.com)];
        lines.extend(self.shown.iter().map(|it| {
            let (function, place) = match it.kind {
                Kind::Long | Kind::LongEnum | Kind::LongFlag => ("long", "number"),
                _ => ("string", "text"),
            };
            let name = &it.name.com;
            format!("ccas_event_get_{function}_value(event, \"{name}\", &{place});")
        }));
        lines
    }

    fn cpp(&self) -> String {
        let read = self.read(|name| format!("event.{}()", cpp_name(&name.snake)));
        let event = if read.is_empty() { "" } else { "event" };
        let name = &self.event.name;
        format!("client.on<events::{name}>([](const events::{name} &{event}) {{ show({read}); }});")
    }

    fn python(&self) -> Vec<String> {
        let read = self.read(|name| format!("event.{}", name.snake));
        vec![
            format!("case openccas.{}():", self.event.name),
            format!("show({read})"),
        ]
    }

    fn node(&self) -> String {
        let read = self.read(|name| format!("event.{}", name.camel));
        let event = if read.is_empty() { "" } else { "event" };
        let name = openccas_catalogue::Name::of(&self.event.name).camel();
        format!("client.on('{name}', ({event}) => show({read}));")
    }
}

/// The envelope, then the parameters, several in a line.
fn laid_out(line: &Map<String, Value>, parameters: &Map<String, Value>) -> String {
    let envelope: Vec<String> = line
        .iter()
        .filter(|(name, _)| *name != "parameters")
        .map(item)
        .collect();
    let parameters: Vec<String> = parameters.iter().map(item).collect();
    let envelope = rows(&envelope, 2);
    let parameters = match parameters.is_empty() {
        true => "{}".to_owned(),
        false => format!("{{\n{}\n  }}", rows(&parameters, 4)),
    };
    format!("{{\n{envelope},\n  \"parameters\": {parameters}\n}}")
}

fn item((name, value): (&String, &Value)) -> String {
    format!("{}: {value}", Value::from(name.as_str()))
}

/// Items with commas between them, in as many lines as they need.
fn rows(items: &[String], indent: usize) -> String {
    let mut rows: Vec<String> = Vec::new();
    for item in items {
        match rows.last_mut() {
            Some(row) if row.chars().count() + 3 + item.chars().count() <= WIDTH => {
                row.push_str(", ");
                row.push_str(item);
            }
            _ => rows.push(format!("{:indent$}{item}", "")),
        }
    }
    rows.join(",\n")
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::laid_out;

    fn object(value: &Value) -> Map<String, Value> {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn the_layout_is_the_same_json() {
        let parameters = object(&json!({"RecID": 7, "Name": "A \"B\"", "Long": "x".repeat(90)}));
        let line = object(&json!({"type": 1, "seq": 2, "parameters": parameters}));
        let text = laid_out(&line, &parameters);
        assert_eq!(
            serde_json::from_str::<Value>(&text).unwrap(),
            Value::from(line)
        );
        assert_eq!(text.lines().count(), 7);
    }
}

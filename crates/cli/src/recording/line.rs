//! One line of a recording.

use std::fmt;

use jiff::Timestamp;
use openccas::{EventType, Parameter};
use openccas_protocol::EventBody;
use openccas_service::NewEvent;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};

/// What a line says.
#[derive(Debug)]
pub(crate) enum Line {
    /// An event.
    Event(Recorded),
    /// The recording itself: the line that it begins with.
    Recording {
        /// Time zone of the contact centre.
        time_zone: Option<String>,
    },
    /// Events are missing here.
    Gap,
    /// A notice that matters to nobody but the client that got it.
    Other,
}

/// An event as it can be published again.
#[derive(Debug)]
pub(crate) struct Recorded {
    pub(crate) event: NewEvent,
    /// Whether it is one of the configuration data.
    pub(crate) snapshot: bool,
}

/// The fields of both kinds of line; what else there is, is passed over.
#[derive(Deserialize)]
struct Fields {
    notice: Option<String>,
    time_zone: Option<String>,
    #[serde(rename = "type")]
    event_type: Option<i32>,
    time: Option<String>,
    tenant_id: Option<i32>,
    snapshot: Option<bool>,
    parameters: Option<Parameters>,
}

/// Parameters in their order, a name that comes twice included.
struct Parameters(Vec<(String, Value)>);

#[derive(Deserialize)]
#[serde(
    untagged,
    expecting = "expected a whole number of 32 bits or a text as a parameter"
)]
enum Value {
    Long(i32),
    Text(String),
}

impl Line {
    /// The meaning of a line, or what was expected instead.
    pub(super) fn parse(text: &[u8]) -> Result<Self, String> {
        let fields: Fields = serde_json::from_slice(text).map_err(|error| explain(&error))?;
        if let Some(notice) = fields.notice {
            return Ok(match notice.as_str() {
                "recording" => Self::Recording {
                    time_zone: fields.time_zone,
                },
                "gap" => Self::Gap,
                _ => Self::Other,
            });
        }
        let missing =
            |name| format!("expected an event or a notice, and there is no field {name:?}");
        let event_type = fields.event_type.ok_or_else(|| missing("type"))?;
        let time = fields.time.ok_or_else(|| missing("time"))?;
        let time: Timestamp = time
            .parse()
            .map_err(|_| format!("expected a time such as 2026-01-05T08:00:00Z, not {time:?}"))?;
        let Parameters(parameters) = fields.parameters.ok_or_else(|| missing("parameters"))?;
        let event = NewEvent {
            tenant_id: fields.tenant_id.ok_or_else(|| missing("tenant_id"))?,
            time,
            body: body(EventType::from_number(event_type), &parameters),
            correlation: None,
        };
        let snapshot = fields.snapshot.ok_or_else(|| missing("snapshot"))?;
        Ok(Self::Event(Recorded { event, snapshot }))
    }
}

fn body(event_type: EventType, parameters: &[(String, Value)]) -> EventBody {
    let mut body = EventBody::build(event_type);
    for (name, value) in parameters {
        // A name that is spelled otherwise than here is another service's, and stays as it is.
        let known = Parameter::from_name(name).filter(|it| it.name() == Some(name));
        body = match (known, value) {
            (Some(parameter), Value::Long(value)) => body.long(parameter, *value),
            (Some(parameter), Value::Text(text)) => body.text(parameter, text),
            (None, Value::Long(value)) => body.named_long(name, *value),
            (None, Value::Text(text)) => body.named_text(name, text),
        };
    }
    body.finish()
}

/// The message without the line in it, which is always the first of one.
fn explain(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = message.strip_suffix(&place).unwrap_or(&message);
    format!(
        "expected a JSON object as `openccas record` writes it: {message} (column {})",
        error.column()
    )
}

impl<'de> Deserialize<'de> for Parameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Parameters;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with the parameters of the event")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Parameters, A::Error> {
                let mut parameters = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    parameters.push(entry);
                }
                Ok(Parameters(parameters))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

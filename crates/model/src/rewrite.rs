//! An event's body again, with some values changed.

use openccas_protocol::{Event, EventBody, EventBodyBuilder, Field, FieldValue, Parameter};

/// The body of `event` in which each parameter of `changes` has the value given there: in its
/// place, or at the end if the event has no such parameter. All else stays as it is, names that
/// are in no catalogue included.
pub(crate) fn rewrite(event: &Event, changes: &[(Parameter, FieldValue<'_>)]) -> EventBody {
    let changed = |parameter| changes.iter().find(|(name, _)| Some(*name) == parameter);
    let mut body = EventBody::build(event.event_type());
    for Field {
        name,
        parameter,
        value,
        ..
    } in event.fields()
    {
        let value = changed(parameter).map_or(value, |(_, value)| *value);
        body = match parameter {
            Some(parameter) => append(body, parameter, value),
            None => match value {
                FieldValue::Text(text) => body.named_text(name, text),
                FieldValue::Long(long) => body.named_long(name, long),
                _ => body,
            },
        };
    }
    for (parameter, value) in changes {
        if event.get(*parameter).is_none() {
            body = append(body, *parameter, *value);
        }
    }
    body.finish()
}

fn append(body: EventBodyBuilder, parameter: Parameter, value: FieldValue<'_>) -> EventBodyBuilder {
    match value {
        FieldValue::Text(text) => body.text(parameter, text),
        FieldValue::Long(long) => body.long(parameter, long),
        _ => body,
    }
}

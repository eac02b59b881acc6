//! Reading the event object that an OnEvent carries.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use openccas_protocol::{EventBody, EventType, Parameter, ValueType};

use crate::object::{EventObject, Raised};

/// The names of the catalogue with the type that they have in most events.
static USUAL_TYPES: LazyLock<Vec<(Parameter, ValueType)>> = LazyLock::new(|| {
    let mut texts: HashMap<Parameter, i32> = HashMap::new();
    let infos = EventType::ALL.iter().filter_map(|it| it.info());
    for parameter in infos.flat_map(|info| info.parameters) {
        let vote = match parameter.value_type {
            ValueType::Long => -1,
            _ => 1,
        };
        *texts.entry(parameter.parameter).or_default() += vote;
    }
    let mut types: Vec<_> = texts
        .into_iter()
        .map(|(parameter, votes)| {
            let value_type = if votes > 0 {
                ValueType::Text
            } else {
                ValueType::Long
            };
            (parameter, value_type)
        })
        .collect();
    types.sort_by_key(|(parameter, _)| *parameter);
    types
});

/// What was read of an event.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) body: EventBody,
    /// The agent who logged on, if it is that.
    pub(crate) logged_on: Option<i32>,
}

/// Reads all that an event has.
///
/// The object cannot list its parameters. So it is asked for those that the catalogue has for this
/// type of event; for a type that the catalogue does not have, it is asked for every name that there
/// is.
///
/// # Errors
/// If it does not even tell its type.
pub(crate) fn read(event: &dyn EventObject) -> Result<Reading, Raised> {
    let event_type = EventType::from_number(event.event_type()?);
    let mut body = EventBody::build(event_type);
    let logon = matches!(event_type, EventType::Logon | EventType::LogonPhoneAgent);
    let mut logged_on = None;
    let known = event_type.info().map(|info| info.parameters);
    let names: Box<dyn Iterator<Item = (Parameter, ValueType)>> = match known {
        Some(parameters) => Box::new(parameters.iter().map(|it| (it.parameter, it.value_type))),
        None => Box::new(USUAL_TYPES.iter().copied()),
    };
    for (parameter, value_type) in names {
        let Some(name) = parameter.name() else {
            continue;
        };
        // One that the event does not have is an error of the object's, and absent here.
        body = match value_type {
            ValueType::Long => match event.long(name) {
                Ok(value) => {
                    if logon && parameter == Parameter::REC_ID {
                        logged_on = Some(value);
                    }
                    body.long(parameter, value)
                }
                Err(_) => body,
            },
            _ => match event.text(name) {
                Ok(text) => body.text(parameter, &without_nul(&text)),
                Err(_) => body,
            },
        };
    }
    Ok(Reading {
        body: body.finish(),
        logged_on,
    })
}

/// A NUL cannot travel: it stands as the sign for a character that cannot be shown.
fn without_nul(text: &str) -> Cow<'_, str> {
    if text.contains('\0') {
        Cow::Owned(text.replace('\0', "\u{FFFD}"))
    } else {
        Cow::Borrowed(text)
    }
}

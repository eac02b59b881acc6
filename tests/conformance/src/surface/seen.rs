//! An event as it was seen, read in every way there is.

use openccas::{ErrorKind, Event, FieldValue, Parameter, ValueType};

use crate::{generated::typed, value::Scalar};

/// An event, and whether the ways of reading it agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The name of its type.
    pub name: String,
    /// The number of its type.
    pub number: i32,
    /// Whether it is one of the configuration data.
    pub snapshot: bool,
    /// The tenant it belongs to.
    pub tenant: i32,
    /// Whether it carries the correlation of a request.
    pub correlated: bool,
    /// Its parameters in order.
    pub parameters: Vec<(String, Scalar)>,
    /// Where the ways of reading differ.
    pub contradictions: Vec<String>,
}

impl Seen {
    /// Reads an event.
    pub fn of(event: &Event) -> Self {
        let fields: Vec<_> = event.fields().collect();
        let mut contradictions = Vec::new();
        for field in &fields {
            contradictions.extend(contradiction(event, field.name, field.value));
        }
        let known = event
            .event_type()
            .info()
            .map_or(&[][..], |info| info.parameters);
        for info in known {
            let name = info.parameter.name().unwrap_or_default();
            if fields.iter().all(|field| field.name != name) {
                contradictions.extend(ghost(event, info.parameter, name));
            }
        }
        if typed::ivr(event).is_some_and(|pairs| pairs != named_pairs(event)) {
            contradictions.push(format!("the pairs of {} read otherwise", event.type_name()));
        }
        Self {
            name: event.type_name().to_owned(),
            number: event.event_type().number(),
            snapshot: event.is_snapshot(),
            tenant: event.tenant_id(),
            correlated: event.correlation().is_some(),
            parameters: fields
                .iter()
                .map(|field| (field.name.to_owned(), field.value.into()))
                .collect(),
            contradictions,
        }
    }
}

/// Label and data of the IVR fields, by name.
fn named_pairs(event: &Event) -> Vec<(&str, &str)> {
    let text = |name: String| match event.get_by_name(&name) {
        Some(FieldValue::Text(text)) => Some(text),
        _ => None,
    };
    let pair = |number| {
        let label = text(format!("IVRLabel{number}"))?;
        let data = text(format!("IVRData{number}"));
        Some((label, data.unwrap_or_default()))
    };
    (1..=10).filter_map(pair).collect()
}

/// How the ways of reading a parameter that the event has differ, if they do.
fn contradiction(event: &Event, name: &str, value: FieldValue<'_>) -> Option<String> {
    let told = |way: &str| {
        Some(format!(
            "{name} of {} reads otherwise {way}",
            event.type_name()
        ))
    };
    let listed = |parameter| {
        let info = event.event_type().info()?;
        info.parameters
            .iter()
            .find(|info| info.parameter == parameter)
    };
    if let Some(parameter) = Parameter::from_name(name) {
        if event.get(parameter) != Some(value) {
            return told("by constant");
        }
        if listed(parameter).is_some() && typed::read(event, parameter) != Some(value) {
            return told("by typed view");
        }
        let is_long = matches!(value, FieldValue::Long(_));
        if listed(parameter).is_some_and(|info| (info.value_type == ValueType::Long) != is_long) {
            return told("than its type says");
        }
        let aliases = listed(parameter).map_or(&[][..], |info| info.aliases);
        if aliases
            .iter()
            .any(|alias| event.get_by_name(alias) != Some(value))
        {
            return told("by alias");
        }
    }
    for spelling in [
        name.to_owned(),
        name.to_ascii_lowercase(),
        name.to_ascii_uppercase(),
    ] {
        let text = event.get_string_value(&spelling).ok();
        let long = event.get_long_value(&spelling);
        let fits = match value {
            FieldValue::Long(value) => {
                text.as_deref() == Some(&value.to_string()) && long.is_ok_and(|it| it == value)
            }
            FieldValue::Text(value) => {
                let number: Option<i32> = value.trim().parse().ok();
                text.as_deref() == Some(value)
                    && match (number, long) {
                        (Some(number), Ok(long)) => number == long,
                        (None, Err(error)) => error.kind() == ErrorKind::ParameterType,
                        _ => false,
                    }
            }
            _ => false,
        };
        if !fits {
            return told(&format!("as {spelling}"));
        }
    }
    None
}

/// A parameter that the event does not have, and that is read all the same.
fn ghost(event: &Event, parameter: Parameter, name: &str) -> Option<String> {
    let missing = |kind: Option<ErrorKind>| kind == Some(ErrorKind::ParameterMissing);
    let absent = event.get(parameter).is_none()
        && typed::read(event, parameter).is_none()
        && missing(event.get_string_value(name).err().map(|error| error.kind()))
        && missing(event.get_long_value(name).err().map(|error| error.kind()));
    (!absent).then(|| format!("{name} of {} is absent and has a value", event.type_name()))
}

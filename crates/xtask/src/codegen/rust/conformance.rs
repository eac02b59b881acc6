//! Filters for the runner of the conformance cases, which uses the typed forms by name.

use minijinja::{Environment, Value, value::Serde};

use super::super::context::{Argument, EventParameter, Kind};

pub(super) fn add_filters(env: &mut Environment<'_>) {
    env.add_filter("raw_value", raw_value);
    env.add_filter("given", given);
    env.add_filter("raw_outputs", raw_outputs);
}

/// What an accessor gives, as the generic access would.
fn raw_value(Serde(parameter): Serde<EventParameter>) -> String {
    let accessor = format!("view.{}()", parameter.name.snake);
    let (variant, convert) = match parameter.kind {
        Kind::LongFlag => ("Long", "i32::from(value)"),
        Kind::LongEnum => ("Long", "value.number()"),
        Kind::TextEnum | Kind::IdList => ("Text", "value.as_str()"),
        Kind::CodeList => ("Text", "list(value, '|')"),
        Kind::CommaList => ("Text", "list(value, ',')"),
        Kind::Text => ("Text", "value"),
        _ => ("Long", "value"),
    };
    match (parameter.key, convert) {
        (true, convert) => {
            format!(
                "Some(FieldValue::{variant}({}))",
                convert.replace("value", &accessor)
            )
        }
        (false, "value") => format!("{accessor}.map(FieldValue::{variant})"),
        (false, convert) => format!("{accessor}.map(|value| FieldValue::{variant}({convert}))"),
    }
}

/// How a case's argument is read.
fn given(Serde(argument): Serde<Argument>) -> String {
    let name = &argument.name.com;
    let optional = if argument.none.is_some() {
        "optional_"
    } else {
        ""
    };
    match argument.kind {
        Kind::CodeNameList => format!("&given.codes({name:?})?"),
        Kind::Date => format!("given.date({name:?})?"),
        Kind::Flag | Kind::LongFlag => format!("given.{optional}flag({name:?})?"),
        Kind::LongEnum => {
            let values = argument.values.as_deref().unwrap_or_default();
            format!("{values}::from_number(given.long({name:?})?)")
        }
        Kind::Text | Kind::IdNameList => format!("given.{optional}text({name:?})?"),
        _ => format!("given.{optional}long({name:?})?"),
    }
}

/// How the typed result becomes the results of the COM method again.
fn raw_outputs(method: &Value) -> Result<&'static str, minijinja::Error> {
    if method.get_attr("record")?.is_true() {
        return Ok("|record| record.to_outputs()");
    }
    let outputs = method.get_attr("outputs")?;
    if outputs.len().unwrap_or_default() == 0 {
        return Ok("|()| Outputs::default()");
    }
    let kind = outputs.get_item(&Value::from(0))?.get_attr("kind")?;
    Ok(match kind.as_str() {
        Some("flag" | "long_flag") => "flag",
        Some("id_name_list") => "pairs",
        Some("text") => "Outputs::from",
        _ => "long",
    })
}

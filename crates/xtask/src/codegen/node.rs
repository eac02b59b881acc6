//! Filters for the JavaScript and TypeScript templates: types, expressions and doc comments.

use minijinja::Environment;
use minijinja::value::Serde;

use super::context::{Argument, EventParameter, Kind, Names};
use super::text::wrap;

const LINE_WIDTH: usize = 100;

pub(super) fn add_filters(env: &mut Environment<'_>) {
    env.add_filter("jsdoc", jsdoc);
    env.add_filter("ts_field", ts_field);
    env.add_filter("js_field", js_field);
    env.add_filter("ts_input", ts_input);
    env.add_filter("js_input", js_input);
    env.add_filter("ts_output", ts_output);
    env.add_filter("js_output", js_output);
    env.add_filter("ts_act", ts_act);
    env.add_filter("quoted", quoted);
}

/// `text` as a doc comment of an item that is indented by `indent`.
fn jsdoc(text: &str, indent: usize) -> String {
    let text = text.replace("*/", "* /");
    let one_line = LINE_WIDTH - indent - "/**  */".len();
    if !text.contains('\n') && text.chars().count() <= one_line {
        return format!("/** {text} */");
    }
    let mut comment = "/**".to_owned();
    for line in wrap(&text, LINE_WIDTH - indent - " * ".len()) {
        comment.push_str(&format!(
            "\n{:indent$}{}",
            "",
            format!(" * {line}").trim_end()
        ));
    }
    comment.push_str(&format!("\n{:indent$} */", ""));
    comment
}

/// `text` as a JavaScript string.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// The type of an attribute of an event.
fn ts_field(Serde(parameter): Serde<EventParameter>) -> String {
    let values = parameter.values.as_deref().unwrap_or_default();
    let plain = match parameter.kind {
        Kind::LongFlag => "boolean",
        Kind::LongEnum | Kind::TextEnum => values,
        Kind::IdList => "number[]",
        Kind::CodeList | Kind::CommaList => "string[]",
        Kind::Text => "string",
        _ => "number",
    };
    if parameter.key {
        plain.to_owned()
    } else {
        format!("{plain} | undefined")
    }
}

/// The function that reads an attribute of an event.
fn js_field(Serde(parameter): Serde<EventParameter>) -> &'static str {
    match (parameter.kind, parameter.key) {
        (Kind::LongFlag, _) => "flagOf",
        (Kind::IdList, _) => "idsOf",
        (Kind::CodeList, _) => "barsOf",
        (Kind::CommaList, _) => "commasOf",
        (Kind::Text, true) => "keyTextOf",
        (Kind::Text | Kind::TextEnum, _) => "textOf",
        (Kind::Long, true) => "keyLongOf",
        _ => "longOf",
    }
}

/// The type of a parameter of a method.
fn ts_input(Serde(argument): Serde<Argument>) -> String {
    match argument.kind {
        Kind::CodeNameList => "Iterable<readonly [code: string, name: string]>".to_owned(),
        Kind::Date => "When".to_owned(),
        Kind::Flag | Kind::LongFlag => "boolean".to_owned(),
        Kind::LongEnum => argument.values.unwrap_or_default(),
        Kind::Text | Kind::IdNameList => "string".to_owned(),
        _ => "number".to_owned(),
    }
}

/// How a parameter of a method is written into the request.
fn js_input(Serde(argument): Serde<Argument>) -> String {
    let name = &argument.name.camel;
    let write = match argument.kind {
        Kind::CodeNameList => "codes",
        Kind::Date => "date",
        Kind::Flag => "flag",
        Kind::LongFlag => "longFlag",
        Kind::Text | Kind::IdNameList => "text",
        _ => "long",
    };
    let value = match (&argument.none, write) {
        (Some(none), "text") => format!("{name} ?? {}", quoted(none)),
        (Some(none), _) => format!("{name} ?? {none}"),
        (None, _) => name.clone(),
    };
    format!("{write}('{name}', {value})")
}

/// What a method with one result gives, or one of several.
fn ts_output(Serde(output): Serde<Argument>) -> &'static str {
    match output.kind {
        Kind::Flag | Kind::LongFlag => "boolean",
        Kind::IdNameList => "IdName[]",
        Kind::Text => "string",
        _ => "number",
    }
}

/// The function that takes it out of the reply.
fn js_output(Serde(output): Serde<Argument>) -> &'static str {
    match output.kind {
        Kind::Flag => "flag",
        Kind::LongFlag => "longFlag",
        Kind::IdNameList => "idNames",
        Kind::Text => "text",
        _ => "long",
    }
}

/// The type of a parameter of an act, from its kind and the texts that it can be.
fn ts_act(kind: &str, Serde(values): Serde<Vec<Names>>) -> String {
    match kind {
        "text" if !values.is_empty() => {
            let values: Vec<String> = values.iter().map(|value| quoted(&value.com)).collect();
            values.join(" | ")
        }
        "flag" => "boolean".to_owned(),
        "texts" => "readonly string[]".to_owned(),
        "ids" => "readonly number[]".to_owned(),
        "fields" => "Iterable<readonly [label: string, data: string]>".to_owned(),
        "long" | "number" => "number".to_owned(),
        _ => "string".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{jsdoc, quoted};

    #[test]
    fn short_docs_stay_on_their_line() {
        assert_eq!(jsdoc("Says */ it.", 2), "/** Says * / it. */");
    }

    #[test]
    fn long_docs_are_wrapped_and_indented() {
        let text = format!("{} end.\n\nMore.", ["word"; 20].join(" "));
        let lines = [
            "/**".to_owned(),
            format!("   * {}", ["word"; 19].join(" ")),
            "   * word end.".to_owned(),
            "   *".to_owned(),
            "   * More.".to_owned(),
            "   */".to_owned(),
        ];
        assert_eq!(jsdoc(&text, 2), lines.join("\n"));
    }

    #[test]
    fn quotes_are_escaped() {
        assert_eq!(quoted("it's"), r"'it\'s'");
    }
}

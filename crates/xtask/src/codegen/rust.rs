//! Filters for the Rust templates: types, expressions, doc comments and literals.

mod conformance;

use minijinja::Environment;
use minijinja::value::Serde;

use super::context::{Argument, EventParameter, Kind};
use super::text::wrap;

const LINE_WIDTH: usize = 100;

pub(super) fn add_filters(env: &mut Environment<'_>) {
    env.add_filter("doc_comment", doc_comment);
    env.add_filter("literal", literal);
    env.add_filter("view_type", view_type);
    env.add_filter("view_value", view_value);
    env.add_test("borrowed", is_borrowed);
    env.add_filter("emit_type", emit_type);
    env.add_filter("emit_call", emit_call);
    env.add_filter("request_type", request_type);
    env.add_filter("decode", decode);
    env.add_filter("as_argument", as_argument);
    env.add_filter("record_type", record_type);
    env.add_filter("record_read", record_read);
    env.add_filter("record_write", record_write);
    env.add_filter("input_type", input_type);
    env.add_filter("input_argument", input_argument);
    env.add_filter("output_type", output_type);
    env.add_filter("output_method", output_method);
    env.add_filter("argument_type", argument_type);
    conformance::add_filters(env);
}

/// `text` as a doc comment in an item that is indented by `indent`.
fn doc_comment(text: &str, indent: usize) -> String {
    let lines = wrap(text, LINE_WIDTH - indent - "/// ".len());
    let comments: Vec<String> = lines
        .iter()
        .map(|line| format!("/// {line}").trim_end().to_owned())
        .collect();
    comments.join(&format!("\n{:indent$}", ""))
}

/// `text` as a string literal that begins `start` columns into a line. Its lines line up, and end
/// in a backslash where they go on.
fn literal(text: &str, start: usize) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    // Beside the text, a line has the column of the quote and, at most, two line feeds and a
    // backslash.
    let width = LINE_WIDTH - start - r#""\n\n\"#.len();
    let mut lines: Vec<String> = Vec::new();
    for paragraph in escaped.split('\n') {
        if let Some(last) = lines.last_mut() {
            last.push_str("\\n");
        }
        if !paragraph.is_empty() {
            // What follows a backslash loses its blanks, so the one between two lines stays
            // before it.
            let wrapped = wrap(paragraph, width).join(" \n");
            lines.extend(wrapped.split('\n').map(|line| line.trim_start().to_owned()));
        }
    }
    format!("\"{}\"", lines.join(&format!("\\\n{:1$}", "", start + 1)))
}

fn constant(parameter: &EventParameter) -> String {
    format!("Parameter::{}", parameter.name.screaming)
}

/// The enumeration of a parameter; `lifetime` goes with those that keep unknown texts.
fn enumeration(values: Option<&str>, lifetime: &str) -> String {
    format!("{}{lifetime}", values.unwrap_or_default())
}

fn optional_type(optional: bool, plain: String) -> String {
    if optional {
        format!("Option<{plain}>")
    } else {
        plain
    }
}

/// What an accessor of a received event gives.
fn view_type(Serde(parameter): Serde<EventParameter>) -> String {
    let values = parameter.values.as_deref();
    let plain = match parameter.kind {
        Kind::LongFlag => "bool".to_owned(),
        Kind::LongEnum => enumeration(values, ""),
        Kind::TextEnum => enumeration(values, "<'a>"),
        Kind::IdList => "IdList<'a>".to_owned(),
        Kind::CodeList | Kind::CommaList => "TextList<'a>".to_owned(),
        Kind::Text => "&'a str".to_owned(),
        _ => "i32".to_owned(),
    };
    optional_type(!parameter.key, plain)
}

/// How an accessor gets it out of the event.
fn view_value(Serde(parameter): Serde<EventParameter>) -> String {
    let name = constant(&parameter);
    let values = parameter.values.as_deref().unwrap_or_default();
    let (read, convert) = match parameter.kind {
        Kind::LongFlag => ("long", ".map(|flag| flag != 0)".to_owned()),
        Kind::LongEnum => ("long", format!(".map({values}::from_number)")),
        Kind::TextEnum => ("text", format!(".map({values}::from_text)")),
        Kind::IdList => ("text", ".map(IdList::new)".to_owned()),
        Kind::CodeList => ("text", ".map(TextList::bars)".to_owned()),
        Kind::CommaList => ("text", ".map(TextList::commas)".to_owned()),
        Kind::Text => ("text", String::new()),
        _ => ("long", String::new()),
    };
    format!("event.{read}({name}){convert}")
}

/// Whether a body to publish borrows this value.
fn is_borrowed(Serde(parameter): Serde<EventParameter>) -> bool {
    !matches!(parameter.kind, Kind::Long | Kind::LongFlag | Kind::LongEnum)
}

/// The field of a body to publish.
fn emit_type(Serde(parameter): Serde<EventParameter>) -> String {
    let values = parameter.values.as_deref();
    let plain = match parameter.kind {
        Kind::LongFlag => "bool".to_owned(),
        Kind::LongEnum => enumeration(values, ""),
        Kind::TextEnum => enumeration(values, "<'a>"),
        Kind::IdList => "&'a [i32]".to_owned(),
        Kind::CodeList | Kind::CommaList => "&'a [String]".to_owned(),
        Kind::Text => "&'a str".to_owned(),
        _ => "i32".to_owned(),
    };
    optional_type(parameter.optional, plain)
}

/// The call that adds a field to the body.
fn emit_call(Serde(parameter): Serde<EventParameter>) -> String {
    let name = constant(&parameter);
    let field = format!("self.{}", parameter.name.snake);
    let values = parameter.values.as_deref().unwrap_or_default();
    let optional = parameter.optional;
    let (method, value) = match parameter.kind {
        Kind::LongEnum if optional => ("long", format!("{field}.map({values}::number)")),
        Kind::LongEnum => ("long", format!("{field}.number()")),
        Kind::TextEnum if optional => ("text", format!("{field}.map({values}::as_str)")),
        Kind::TextEnum => ("text", format!("{field}.as_str()")),
        Kind::LongFlag => ("flag", field),
        Kind::IdList => ("ids", field),
        Kind::CodeList => ("codes", field),
        Kind::CommaList => ("commas", field),
        Kind::Text => ("text", field),
        _ => ("long", field),
    };
    let prefix = if optional { "optional_" } else { "" };
    format!(".{prefix}{method}({name}, {value})")
}

/// The field of a request as a backend receives it.
fn request_type(Serde(argument): Serde<Argument>) -> String {
    match argument.kind {
        Kind::Text | Kind::CodeNameList | Kind::IdNameList => "String".to_owned(),
        Kind::Date => "OleDate".to_owned(),
        Kind::Flag | Kind::LongFlag => "bool".to_owned(),
        Kind::LongEnum => enumeration(argument.values.as_deref(), ""),
        _ => "i32".to_owned(),
    }
}

/// How that field is read from the arguments of a method.
fn decode(Serde(argument): Serde<Argument>, method: &str, index: usize) -> String {
    let values = argument.values.as_deref().unwrap_or_default();
    let (read, convert) = match argument.kind {
        Kind::Text | Kind::CodeNameList | Kind::IdNameList => ("text", String::new()),
        Kind::Date => ("date", String::new()),
        Kind::Flag => ("flag", String::new()),
        Kind::LongFlag => ("long", " != 0".to_owned()),
        Kind::LongEnum => ("long", format!(".map({values}::from_number)")),
        _ => ("long", String::new()),
    };
    let read = format!("arguments.{read}(Method::{method}, {index})");
    if argument.kind == Kind::LongFlag {
        format!("{read}?{convert}")
    } else {
        format!("{read}{convert}?")
    }
}

/// That field as an argument of the method.
fn as_argument(Serde(argument): Serde<Argument>) -> String {
    let field = format!("self.{}", argument.name.snake);
    match argument.kind {
        Kind::Text | Kind::CodeNameList | Kind::IdNameList => format!("Argument::from(&{field})"),
        Kind::LongFlag => format!("Argument::from(i32::from({field}))"),
        Kind::LongEnum => format!("Argument::from({field}.number())"),
        _ => format!("Argument::from({field})"),
    }
}

/// The field of a result with several values.
fn record_type(Serde(output): Serde<Argument>) -> &'static str {
    match output.kind {
        Kind::Flag | Kind::LongFlag => "bool",
        _ => "i32",
    }
}

/// How that field is read from the results.
fn record_read(Serde(output): Serde<Argument>, index: usize) -> String {
    match output.kind {
        Kind::Flag => format!("outputs.flag_at({index})?"),
        Kind::LongFlag => format!("outputs.long_at({index})? != 0"),
        _ => format!("outputs.long_at({index})?"),
    }
}

/// The result that such a field becomes.
fn record_write(Serde(output): Serde<Argument>) -> String {
    let field = &output.name.snake;
    match output.kind {
        Kind::LongFlag => format!("i32::from(self.{field}).into()"),
        _ => format!("self.{field}.into()"),
    }
}

/// The parameter of a client's method.
fn input_type(Serde(argument): Serde<Argument>) -> String {
    let optional = argument.none.is_some();
    match argument.kind {
        Kind::CodeNameList => "&[(&str, &str)]".to_owned(),
        Kind::Date => "impl Into<When>".to_owned(),
        Kind::Flag | Kind::LongFlag => optional_type(optional, "bool".to_owned()),
        Kind::LongEnum => optional_type(optional, enumeration(argument.values.as_deref(), "")),
        Kind::Text | Kind::IdNameList => optional_type(optional, "&str".to_owned()),
        _ => optional_type(optional, "i32".to_owned()),
    }
}

/// The argument that such a parameter becomes.
fn input_argument(Serde(argument): Serde<Argument>) -> String {
    let name = &argument.name.snake;
    match (argument.kind, &argument.none) {
        (Kind::CodeNameList, _) => format!("{name}.as_str().into()"),
        (Kind::LongEnum, _) => format!("{name}.number().into()"),
        (Kind::LongFlag, _) => format!("i32::from({name}).into()"),
        (Kind::Text, Some(none)) => format!("{name}.unwrap_or({none:?}).into()"),
        (_, Some(none)) => format!("{name}.unwrap_or({none}).into()"),
        (_, None) => format!("{name}.into()"),
    }
}

/// What a client's method with one result gives.
fn output_type(Serde(output): Serde<Argument>) -> &'static str {
    match output.kind {
        Kind::Flag | Kind::LongFlag => "bool",
        Kind::IdNameList => "Vec<(i32, String)>",
        Kind::Text => "String",
        _ => "i32",
    }
}

/// How it is read from the results.
fn output_method(Serde(output): Serde<Argument>) -> &'static str {
    match output.kind {
        Kind::Flag | Kind::LongFlag => "flag",
        Kind::IdNameList => "id_names",
        Kind::Text => "text",
        _ => "long",
    }
}

/// The type on the wire, as the protocol crate's `ArgumentType` names it.
fn argument_type(Serde(argument): Serde<Argument>) -> &'static str {
    match argument.kind {
        Kind::Text | Kind::CodeNameList | Kind::IdNameList => "Text",
        Kind::Date => "Date",
        Kind::Flag => "Flag",
        _ => "Long",
    }
}

#[cfg(test)]
mod tests {
    use super::{doc_comment, literal};

    #[test]
    fn doc_comments_are_wrapped_and_indented() {
        let text = format!("{} end.\n\nMore.", "word ".repeat(20).trim_end());
        let comment = doc_comment(&text, 4);
        let lines: Vec<&str> = comment.lines().collect();
        assert_eq!(lines[1], "    /// word word end.");
        assert_eq!(lines[2], "    ///");
        assert_eq!(lines[3], "    /// More.");
        assert!(lines.iter().all(|line| line.len() <= 100));
    }

    #[test]
    fn short_literals_stay_on_their_line() {
        assert_eq!(literal("say \"no\"", 8), r#""say \"no\"""#);
    }

    #[test]
    fn long_literals_continue_below_their_first_letter() {
        let text = format!("{} end.\n\nMore.", ["word"; 19].join(" "));
        let lines = [
            format!("\"{} \\", ["word"; 18].join(" ")),
            "    word end.\\n\\n\\".to_owned(),
            "    More.\"".to_owned(),
        ];
        assert_eq!(literal(&text, 3), lines.join("\n"));
    }
}

//! Filters for the Python package: annotations, docstrings, and the getters behind the stubs.

use minijinja::Environment;
use minijinja::value::Serde;

use super::context::acts::{Act, ActParameter};
use super::context::{Argument, EventParameter, Kind, Names};
use super::text::wrap;

const LINE_WIDTH: usize = 100;

pub(super) fn add_filters(env: &mut Environment<'_>) {
    env.add_filter("docstring", docstring);
    env.add_filter("signature", signature);
    env.add_filter("call", call);
    env.add_filter("statement", statement);
    env.add_filter("attribute_type", attribute_type);
    env.add_filter("getter_type", getter_type);
    env.add_filter("getter_value", getter_value);
    env.add_filter("argument_hint", argument_hint);
    env.add_filter("input_shape", input_shape);
    env.add_filter("output_shape", output_shape);
    env.add_filter("output_hint", output_hint);
    env.add_filter("error_class", error_class);
    env.add_filter("error_bases", error_bases);
    env.add_filter("act_signature", act_signature);
    env.add_filter("act_doc", act_doc);
    env.add_filter("act_body", act_body);
}

/// `text` as a docstring in a body that is indented by `indent`.
fn docstring(text: &str, indent: usize) -> String {
    let text = text.replace('\\', "\\\\");
    let lines = wrap(&text, LINE_WIDTH - indent);
    let blank = " ".repeat(indent);
    match lines.as_slice() {
        [line] if indent + line.chars().count() + 6 <= LINE_WIDTH => format!("\"\"\"{line}\"\"\""),
        _ => {
            // The quotes belong to the first line.
            let first_width = LINE_WIDTH - indent - 3;
            let mut paragraphs = text.splitn(2, '\n');
            let mut first = wrap(paragraphs.next().unwrap_or_default(), first_width);
            first.extend(
                paragraphs
                    .next()
                    .into_iter()
                    .flat_map(|rest| wrap(rest, LINE_WIDTH - indent)),
            );
            let body: Vec<String> = first
                .iter()
                .enumerate()
                .map(|(index, line)| match (index, line.is_empty()) {
                    (0, _) | (_, true) => line.clone(),
                    _ => format!("{blank}{line}"),
                })
                .collect();
            format!("\"\"\"{}\n{blank}\"\"\"", body.join("\n"))
        }
    }
}

/// `def name(parameters) -> result:` in one line if it fits, else in several.
fn signature(parameters: &str, start: &str, result: &str, indent: usize) -> String {
    let parameters = parameters.lines().map(str::trim);
    let parameters: Vec<&str> = parameters.filter(|line| !line.is_empty()).collect();
    bracketed(&parameters, start, &format!(" -> {result}:"), indent)
}

/// `function(arguments)` in one line if it fits, else in several.
fn call(arguments: &str, function: &str, indent: usize) -> String {
    let arguments: Vec<&str> = arguments.split(", ").collect();
    bracketed(&arguments, function, "", indent)
}

/// A statement that ends with a call, in one line if it fits, else in several.
fn statement(line: &str, indent: usize) -> String {
    let Some((start, arguments)) = line.split_once('(') else {
        return line.to_owned();
    };
    let arguments = arguments.strip_suffix(')').unwrap_or(arguments);
    bracketed(&top_level(arguments), start, "", indent)
}

/// What stands between the commas that are inside of no bracket and no quotes.
fn top_level(arguments: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut escaped, mut start) = (0, false, false, 0);
    let mut items = Vec::new();
    for (at, letter) in arguments.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                items.push(arguments[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    items.push(arguments[start..].trim());
    items
}

/// Items in parentheses: in the line itself, in one of their own, or each in one of its own.
fn bracketed(items: &[&str], start: &str, end: &str, indent: usize) -> String {
    let joined = items.join(", ");
    let line = format!("{start}({joined}){end}");
    if indent + line.chars().count() <= LINE_WIDTH {
        return line;
    }
    let blank = " ".repeat(indent);
    let inner = if indent + 4 + joined.chars().count() <= LINE_WIDTH {
        format!("{blank}    {joined}\n")
    } else {
        let lines = items.iter().map(|item| format!("{blank}    {item},\n"));
        lines.collect()
    };
    format!("{start}(\n{inner}{blank}){end}")
}

/// What an attribute of an event gives.
fn attribute_type(Serde(parameter): Serde<EventParameter>) -> String {
    let plain = match parameter.kind {
        Kind::LongFlag => "bool".to_owned(),
        Kind::LongEnum | Kind::TextEnum => parameter.values.unwrap_or_default(),
        Kind::IdList => "tuple[int, ...]".to_owned(),
        Kind::CodeList | Kind::CommaList => "tuple[str, ...]".to_owned(),
        Kind::Text => "str".to_owned(),
        _ => "int".to_owned(),
    };
    if parameter.key {
        plain
    } else {
        format!("{plain} | None")
    }
}

/// What the getter behind it takes and gives to pyo3.
fn getter_type(Serde(parameter): Serde<EventParameter>) -> &'static str {
    match parameter.kind {
        Kind::LongFlag => "(event: &Bound<'_, Self>) -> Option<bool>",
        Kind::LongEnum | Kind::TextEnum => {
            "<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>>"
        }
        Kind::IdList | Kind::CodeList | Kind::CommaList => {
            "<'py>(event: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyTuple>>>"
        }
        Kind::Text => "<'a>(event: &'a Bound<'_, Self>) -> Option<&'a str>",
        _ => "(event: &Bound<'_, Self>) -> Option<i32>",
    }
}

/// How the getter gets it.
fn getter_value(Serde(parameter): Serde<EventParameter>) -> String {
    let name = format!("Parameter::{}", parameter.name.screaming);
    let values = parameter.values.as_deref().unwrap_or_default();
    match parameter.kind {
        Kind::LongFlag => format!("flag_at(event, {name})"),
        Kind::LongEnum => format!("number_at(event, {name}, \"{values}\")"),
        Kind::TextEnum => format!("word_at(event, {name}, \"{values}\")"),
        Kind::IdList => format!("ids_at(event, {name})"),
        Kind::CodeList => format!("codes_at(event, {name})"),
        Kind::CommaList => format!("commas_at(event, {name})"),
        Kind::Text => format!("text_at(event, {name})"),
        _ => format!("long_at(event, {name})"),
    }
}

/// The annotation of a method's parameter.
fn argument_hint(Serde(argument): Serde<Argument>) -> String {
    let plain = match argument.kind {
        Kind::CodeNameList => "Pairs".to_owned(),
        Kind::Date => "datetime".to_owned(),
        Kind::Flag | Kind::LongFlag => "bool".to_owned(),
        Kind::LongEnum => format!("{} | int", argument.values.unwrap_or_default()),
        Kind::Text | Kind::IdNameList => "str".to_owned(),
        _ => "int".to_owned(),
    };
    match argument.none {
        Some(_) => format!("{plain} | None"),
        None => plain,
    }
}

/// How the native module reads that parameter.
fn input_shape(Serde(argument): Serde<Argument>) -> String {
    let kind = match argument.kind {
        Kind::CodeNameList => "Codes",
        Kind::Date => "Date",
        Kind::Flag => "Flag",
        Kind::Text | Kind::IdNameList => "Text",
        _ => "Long",
    };
    let none = match (&argument.none, argument.kind) {
        (None, _) => "None".to_owned(),
        (Some(none), Kind::Text | Kind::IdNameList) => format!("Some(Argument::Text({none:?}))"),
        (Some(none), _) => format!("Some(Argument::Long({none}))"),
    };
    format!(
        "Input {{ name: {:?}, kind: InputKind::{kind}, none: {none} }}",
        argument.name.snake
    )
}

/// What the native module makes of a result.
fn output_shape(Serde(output): Serde<Argument>) -> &'static str {
    match output.kind {
        Kind::Flag | Kind::LongFlag => "Flag",
        Kind::IdNameList => "IdNames",
        _ => "Long",
    }
}

/// The annotation of a result.
fn output_hint(Serde(output): Serde<Argument>) -> &'static str {
    match output.kind {
        Kind::Flag | Kind::LongFlag => "bool",
        Kind::IdNameList => "list[tuple[int, str]]",
        Kind::Text => "str",
        _ => "int",
    }
}

/// The exception of an error kind: `timeout` is `TimeoutError`.
fn error_class(Serde(kind): Serde<Names>) -> String {
    let stem = kind.pascal.trim_end_matches("Error");
    format!("{stem}Error")
}

/// What it derives from: beside the base class those of Python that say the same.
fn error_bases(Serde(kind): Serde<Names>) -> &'static str {
    match kind.snake.as_str() {
        "invalid_argument" | "parameter_type" => "OpenccasError, ValueError",
        "parameter_missing" => "OpenccasError, KeyError",
        "timeout" => "OpenccasError, builtins.TimeoutError",
        "forked" => "OpenccasError, RuntimeError",
        "not_connected" | "connect_failed" | "connection_lost" | "service_shutdown"
        | "slow_consumer" | "peer_silent" | "session_taken_over" | "tls_failed"
        | "protocol_error" | "closed" => "OpenccasError, ConnectionError",
        _ => "OpenccasError",
    }
}

/// A name that Python does not keep for itself.
fn free_name(name: &str) -> String {
    match name {
        "from" => format!("{name}_"),
        _ => name.to_owned(),
    }
}

/// The annotation of an act's parameter.
fn act_hint(parameter: &ActParameter) -> String {
    let plain = match parameter.kind.snake.as_str() {
        "long" => "int".to_owned(),
        "number" => "float".to_owned(),
        "flag" => "bool".to_owned(),
        "date" => "datetime".to_owned(),
        "texts" => "Iterable[str]".to_owned(),
        "ids" => "Iterable[int]".to_owned(),
        "fields" => "Pairs".to_owned(),
        _ if parameter.values.is_empty() => "str".to_owned(),
        _ => {
            let values = parameter.values.iter();
            let values: Vec<String> = values.map(|value| format!("{:?}", value.com)).collect();
            format!("Literal[{}]", values.join(", "))
        }
    };
    if parameter.optional {
        format!("{plain} | None = None")
    } else {
        plain
    }
}

/// `def inbound_call(self, group: int, …) -> int:`
fn act_signature(Serde(act): Serde<Act>) -> String {
    let mut parameters = vec!["self".to_owned()];
    let mut by_name = false;
    for parameter in &act.parameters {
        if parameter.optional && !by_name {
            by_name = true;
            parameters.push("*".to_owned());
        }
        let name = free_name(&parameter.name.snake);
        let declared = format!("{name}: {}", act_hint(parameter));
        parameters.push(if declared.len() < LINE_WIDTH {
            declared
        } else {
            // A list of texts in lines of their own.
            let items = declared
                .replace("[", "[\n            ")
                .replace(", ", ",\n            ");
            items.replace("] | None", ",\n        ]\n        | None")
        });
    }
    let result = if act.gives.is_some() { "int" } else { "None" };
    let start = format!("def {}", act.name.snake);
    let parameters: Vec<&str> = parameters.iter().map(String::as_str).collect();
    bracketed(&parameters, &start, &format!(" -> {result}:"), 4)
}

/// What an act does, and what it takes and gives.
fn act_doc(Serde(act): Serde<Act>) -> String {
    let mut doc = act.doc.text.clone();
    if !act.parameters.is_empty() {
        doc.push_str("\n\nParameters:\n\n");
        let parameters = act.parameters.iter().map(|parameter| {
            let unit = parameter.unit.as_deref();
            let unit = unit.map_or_else(String::new, |unit| format!(" In {unit}."));
            let name = free_name(&parameter.name.snake);
            format!("- `{name}`: {}{unit}", parameter.doc.text)
        });
        doc.push_str(&parameters.collect::<Vec<_>>().join("\n"));
    }
    if let Some(gives) = &act.gives {
        doc.push_str(&format!("\n\nGives the id of the {gives}."));
    }
    doc
}

/// The call of `act` with the arguments that were given.
fn act_body(Serde(act): Serde<Act>) -> String {
    let arguments: Vec<String> = std::iter::once(format!("{:?}", act.name.snake))
        .chain(act.parameters.iter().map(|parameter| {
            let (key, name) = (&parameter.name.snake, free_name(&parameter.name.snake));
            if *key == name {
                format!("{key}={name}")
            } else {
                // A keyword can only be given in a mapping.
                format!("**{{{key:?}: {name}}}")
            }
        }))
        .collect();
    if act.gives.is_some() {
        let start = "return self._id";
        bracketed_call(&arguments, start)
    } else {
        bracketed_call(&arguments, "self.act")
    }
}

fn bracketed_call(arguments: &[String], start: &str) -> String {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    bracketed(&arguments, start, "", 8)
}

/// The file without blanks at the ends of lines and of the text.
pub(super) fn finish(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    format!("{}\n", lines.join("\n").trim())
}

#[cfg(test)]
mod tests {
    use super::{docstring, signature};

    #[test]
    fn short_docstrings_stay_on_their_line() {
        assert_eq!(docstring("Says so.", 4), "\"\"\"Says so.\"\"\"");
    }

    #[test]
    fn long_docstrings_are_wrapped_and_indented() {
        let text = format!("First.\n\n{} end.", "word ".repeat(30).trim_end());
        let doc = docstring(&text, 8);
        let lines: Vec<&str> = doc.lines().collect();
        assert_eq!(lines[0], "\"\"\"First.");
        assert_eq!(lines[1], "");
        assert!(lines[2].starts_with("        word"));
        assert_eq!(lines.last(), Some(&"        \"\"\""));
        assert!(lines.iter().all(|line| line.len() <= 100));
    }

    #[test]
    fn signatures_break_where_they_are_too_long() {
        assert_eq!(
            signature("self\na: int", "def f", "None", 4),
            "def f(self, a: int) -> None:"
        );
        let many = ["parameter: int"; 8].join("\n");
        let text = signature(&many, "def f", "None", 4);
        assert_eq!(text.lines().count(), 10);
        assert!(text.ends_with("\n    ) -> None:"));
    }
}

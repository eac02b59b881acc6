//! The C binding: what its templates need, and the header that cbindgen makes of it.

use std::fs;

use anyhow::Context as _;
use cbindgen::{Builder, Config};
use minijinja::value::Serde;
use minijinja::{Environment, Value};

use super::context::{Argument, Kind};
use super::files::{Rendered, Tree};
use super::text::wrap;
use super::{Output, rust};

pub(super) const OUTPUTS: &[Output] = &[
    rust("c/mod.rs", "bindings-c/src/generated/mod.rs"),
    rust("c/constants.rs", "bindings-c/src/generated/constants.rs"),
    rust("c/tables.rs", "bindings-c/src/generated/tables.rs"),
    rust("c/acts.rs", "bindings-c/src/generated/acts.rs"),
    rust("c/records.rs", "bindings-c/src/generated/records.rs"),
    rust("c/methods.rs", "bindings-c/src/generated/methods.rs"),
    rust(
        "c/async_methods.rs",
        "bindings-c/src/generated/async_methods.rs",
    ),
];

pub(super) const HEADER: &str = "bindings-c/include/openccas.h";
const CONFIG: &str = "bindings-c/cbindgen.toml";

/// The sources of the header, in the order in which it shows them.
const SOURCES: &[&str] = &[
    "version.rs",
    "generated/constants.rs",
    "last_error.rs",
    "options.rs",
    "client.rs",
    "connect.rs",
    "callback.rs",
    "dispatch.rs",
    "notice.rs",
    "event.rs",
    "value.rs",
    "generated/methods.rs",
    "generated/records.rs",
    "request.rs",
    "result.rs",
    "generated/async_methods.rs",
    "expectation.rs",
    "model.rs",
    "snapshot.rs",
    "snapshot/agents.rs",
    "snapshot/groups.rs",
    "snapshot/calls.rs",
    "stats.rs",
    "log.rs",
    "simulator.rs",
    "act.rs",
    "generated/acts.rs",
    "names.rs",
    "text.rs",
];

pub(super) fn add_filters(env: &mut Environment<'_>) {
    env.add_filter("c_comment", c_comment);
    env.add_filter("c_input_type", c_input_type);
    env.add_filter("c_argument", c_argument);
    env.add_filter("c_output_type", c_output_type);
    env.add_test("c_text", is_text);
    env.add_test("left_out_by_null", is_left_out_by_null);
}

/// The header, made of the Rust sources as they should be.
pub(super) fn header(
    env: &Environment<'_>,
    context: &Value,
    tree: &Tree,
    rendered: &[Rendered],
) -> anyhow::Result<Rendered> {
    let mut config = Config::from_file(tree.path(CONFIG)).map_err(anyhow::Error::msg)?;
    config.after_includes = Some(env.get_template("c/preamble.h.j2")?.render(context)?);
    let mut builder = Builder::new().with_config(config);
    let folder = tree.path("target/codegen/c");
    for source in SOURCES {
        let path = format!("bindings-c/src/{source}");
        builder = match rendered.iter().find(|file| file.destination == path) {
            // What is in the tree may be out of date.
            Some(file) => {
                let copy = folder.join(source);
                if let Some(folder) = copy.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::write(&copy, &file.text).with_context(|| copy.display().to_string())?;
                builder.with_src(copy)
            }
            None => builder.with_src(tree.path(&path)),
        };
    }
    let mut text = Vec::new();
    builder.generate().context(HEADER)?.write(&mut text);
    Ok(Rendered {
        destination: HEADER,
        text: String::from_utf8(text)?,
    })
}

/// `text` as a comment before a declaration.
fn c_comment(text: &str) -> String {
    let lines: Vec<String> = wrap(text, 100 - " * ".len())
        .iter()
        .map(|line| format!(" * {line}").trim_end().to_owned())
        .collect();
    format!("/**\n{}\n */", lines.join("\n"))
}

fn is_text(Serde(argument): Serde<Argument>) -> bool {
    matches!(
        argument.kind,
        Kind::Text | Kind::CodeNameList | Kind::IdNameList
    )
}

fn is_left_out_by_null(Serde(argument): Serde<Argument>) -> bool {
    argument.none.is_some() && is_text(Serde(argument))
}

/// The type of an `[in]` parameter.
fn c_input_type(Serde(argument): Serde<Argument>) -> &'static str {
    match argument.kind {
        Kind::Date => "f64",
        _ if is_text(Serde(argument)) => "*const c_char",
        _ => "i32",
    }
}

/// The argument that such a parameter becomes.
fn c_argument(Serde(argument): Serde<Argument>) -> String {
    let name = &argument.name.snake;
    match (argument.kind, &argument.none) {
        (Kind::Flag, _) => format!("({name} != 0).into()"),
        (Kind::LongFlag, _) => format!("i32::from({name} != 0).into()"),
        (Kind::Date, _) => format!("date({name}, {name:?})?.into()"),
        (Kind::Text | Kind::CodeNameList | Kind::IdNameList, Some(none)) => {
            format!("optional_text({name}, {name:?})?.unwrap_or({none:?}).into()")
        }
        (Kind::Text | Kind::CodeNameList | Kind::IdNameList, None) => {
            format!("text({name}, {name:?})?.into()")
        }
        _ => format!("{name}.into()"),
    }
}

/// The type of the place for an `[out]` parameter.
fn c_output_type(Serde(argument): Serde<Argument>) -> &'static str {
    match is_text(Serde(argument)) {
        true => "*mut *mut c_char",
        false => "*mut i32",
    }
}

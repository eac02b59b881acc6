//! The headers for C++, and the tables of the conformance runners of C and C++.

use minijinja::Environment;
use minijinja::value::Serde;

use super::context::{Argument, EventParameter, Kind};
use super::{Finish, Output};

pub(super) const OUTPUTS: &[Output] = &[
    header("constants.hpp", "bindings-c/include/openccas/constants.hpp"),
    header("requests.hpp", "bindings-c/include/openccas/requests.hpp"),
    header("events.hpp", "bindings-c/include/openccas/events.hpp"),
    header("acts.hpp", "bindings-c/include/openccas/acts.hpp"),
    header("openccas_com.hpp", "bindings-c/include/openccas_com.hpp"),
    header(
        "conformance/typed.c",
        "bindings-c/tests/conformance/generated/typed.c",
    ),
    header(
        "conformance/typed.hpp",
        "bindings-c/tests/conformance/generated/typed.hpp",
    ),
    header("reference.c", "bindings-c/tests/reference/examples.c"),
    header("reference.cpp", "bindings-c/tests/reference/examples.cpp"),
];

const LINE_WIDTH: usize = 100;

const KEYWORDS: &[&str] = &["delete", "default", "new", "private", "public", "register"];

const fn header(template: &'static str, destination: &'static str) -> Output {
    Output {
        template,
        destination,
        finish: Finish::Cpp,
    }
}

pub(super) fn add_filters(env: &mut Environment<'_>) {
    env.add_filter("cpp_name", cpp_name);
    env.add_filter("fold", fold);
    env.add_filter("cpp_input", input);
    env.add_filter("cpp_required", required_input);
    env.add_filter("cpp_argument", argument);
    env.add_filter("cpp_output_type", output_type);
    env.add_filter("cpp_view_type", view_type);
    env.add_filter("cpp_view_value", view_value);
    env.add_filter("cpp_raw_value", raw_value);
    env.add_filter("cpp_given", given);
    env.add_filter("c_given", c_given);
    env.add_filter("com_shaped_type", com_shaped_type);
    env.add_filter("com_argument", com_argument);
    env.add_test("text_value", is_text_value);
}

/// A name that is not one of the language's own.
pub(super) fn cpp_name(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// A declaration, call or condition, indented by `indent`, in as many lines as it needs: it is broken
/// after a comma or an "or", and goes on four columns deeper.
fn fold(text: &str, indent: usize) -> String {
    let marked = text.replace(", ", ",\n").replace(" || ", " ||\n");
    let mut lines = vec![" ".repeat(indent)];
    for piece in marked.split('\n') {
        let last = lines.len() - 1;
        let begun = !lines[last].trim().is_empty();
        if begun && lines[last].len() + 1 + piece.len() > LINE_WIDTH {
            lines.push(format!("{:1$}{piece}", "", indent + 4));
        } else {
            if begun {
                lines[last].push(' ');
            }
            lines[last].push_str(piece);
        }
    }
    lines.join("\n")
}

fn is_text(kind: Kind) -> bool {
    matches!(kind, Kind::Text | Kind::CodeNameList | Kind::IdNameList)
}

fn is_text_value(Serde(parameter): Serde<EventParameter>) -> bool {
    !matches!(parameter.kind, Kind::Long | Kind::LongFlag | Kind::LongEnum)
}

/// The parameter of a method.
fn input(Serde(argument): Serde<Argument>) -> String {
    let name = cpp_name(&argument.name.snake);
    let optional = argument.none.is_some();
    match argument.kind {
        kind if is_text(kind) && optional => format!("const std::string &{name} = {{}}"),
        kind if is_text(kind) => format!("const std::string &{name}"),
        Kind::Date => format!("const DateTime &{name}"),
        Kind::Flag | Kind::LongFlag => format!("bool {name}"),
        Kind::LongEnum => {
            format!("{} {name}", argument.values.as_deref().unwrap_or_default())
        }
        _ if optional => format!("std::optional<std::int32_t> {name} = {{}}"),
        _ => format!("std::int32_t {name}"),
    }
}

/// The same where others follow that cannot be left out.
fn required_input(argument: Serde<Argument>) -> String {
    input(argument).replace(" = {}", "")
}

/// What the C function is given for it.
fn argument(Serde(argument): Serde<Argument>) -> String {
    let name = cpp_name(&argument.name.snake);
    match (argument.kind, &argument.none) {
        (kind, _) if is_text(kind) => format!("detail::text({name}, \"{name}\")"),
        (Kind::Date, _) => format!("{name}.ole()"),
        (Kind::Flag | Kind::LongFlag, _) => format!("{name} ? 1 : 0"),
        (Kind::LongEnum, _) => format!("static_cast<std::int32_t>({name})"),
        (_, Some(none)) => format!("{name}.value_or({none})"),
        (_, None) => name,
    }
}

/// What a method with one result gives.
fn output_type(Serde(output): Serde<Argument>) -> &'static str {
    match output.kind {
        Kind::Flag | Kind::LongFlag => "bool",
        Kind::IdNameList => "std::vector<IdName>",
        Kind::Text => "std::string",
        _ => "std::int32_t",
    }
}

/// What an accessor of a typed event gives.
fn view_type(Serde(parameter): Serde<EventParameter>) -> String {
    let plain = match parameter.kind {
        Kind::LongFlag => "bool".to_owned(),
        Kind::LongEnum => parameter.values.clone().unwrap_or_default(),
        Kind::IdList => "IdList".to_owned(),
        Kind::CodeList | Kind::CommaList => "TextList".to_owned(),
        Kind::Text | Kind::TextEnum => "std::string_view".to_owned(),
        _ => "std::int32_t".to_owned(),
    };
    if parameter.key {
        plain
    } else {
        format!("std::optional<{plain}>")
    }
}

/// How the accessor reads it.
fn view_value(Serde(parameter): Serde<EventParameter>) -> String {
    let name = format!("Parameter::{}", parameter.name.pascal);
    match (parameter.kind, parameter.key) {
        (Kind::LongFlag, _) => format!("flag({name})"),
        (Kind::LongEnum, _) => {
            let values = parameter.values.as_deref().unwrap_or_default();
            format!("choice<{values}>({name})")
        }
        (Kind::IdList, _) => format!("ids({name})"),
        (Kind::CodeList, _) => format!("texts({name}, '|')"),
        (Kind::CommaList, _) => format!("texts({name}, ',')"),
        (Kind::Text, true) => format!("key_text({name})"),
        (Kind::Text | Kind::TextEnum, _) => format!("text({name})"),
        (_, true) => format!("key_number({name})"),
        _ => format!("number({name})"),
    }
}

/// What the accessor gives, as the generic access would.
fn raw_value(Serde(parameter): Serde<EventParameter>) -> String {
    let accessor = format!("view->{}()", cpp_name(&parameter.name.snake));
    match (parameter.kind, parameter.key) {
        (Kind::Long | Kind::Text, true) => accessor,
        (Kind::Long | Kind::Text | Kind::TextEnum, false) => format!("plain({accessor})"),
        (Kind::LongFlag | Kind::LongEnum, _) => format!("as_number({accessor})"),
        (Kind::CodeList, _) => format!("as_list({accessor}, '|')"),
        (Kind::CommaList, _) => format!("as_list({accessor}, ',')"),
        _ => format!("as_text({accessor})"),
    }
}

/// Whether a case may leave an argument out that the language does not: it is empty then.
fn may_be_empty(argument: &Argument) -> bool {
    argument.none.is_some() || argument.ivr_label.is_some() || argument.ivr_data.is_some()
}

/// How a case's argument is read, in C++.
fn given(Serde(argument): Serde<Argument>) -> String {
    let name = &argument.name.com;
    match argument.kind {
        kind if is_text(kind) && may_be_empty(&argument) => {
            format!("given.optional_text(\"{name}\")")
        }
        kind if is_text(kind) => format!("given.text(\"{name}\")"),
        Kind::Date => format!("given.date(\"{name}\")"),
        Kind::Flag | Kind::LongFlag => format!("given.flag(\"{name}\")"),
        Kind::LongEnum => {
            let values = argument.values.as_deref().unwrap_or_default();
            format!("static_cast<openccas::{values}>(given.number(\"{name}\"))")
        }
        _ if argument.none.is_some() => format!("given.optional_number(\"{name}\")"),
        _ => format!("given.number(\"{name}\")"),
    }
}

/// How a case's argument is read, in C.
fn c_given(Serde(argument): Serde<Argument>) -> String {
    let name = &argument.name.com;
    match (argument.kind, &argument.none) {
        (kind, _) if is_text(kind) && may_be_empty(&argument) => {
            format!("given_optional_text(given, \"{name}\")")
        }
        (kind, _) if is_text(kind) => format!("given_text(given, \"{name}\")"),
        (Kind::Date, _) => format!("given_date(given, \"{name}\")"),
        (Kind::Flag | Kind::LongFlag, _) => format!("given_flag(given, \"{name}\")"),
        (_, Some(none)) => format!("given_optional_long(given, \"{name}\", {none})"),
        (_, None) => format!("given_long(given, \"{name}\")"),
    }
}

/// The type of an `[in]` parameter of the COM object.
fn com_shaped_type(Serde(argument): Serde<Argument>) -> &'static str {
    match argument.kind {
        kind if is_text(kind) => "const OLECHAR *",
        Kind::Date => "DATE ",
        Kind::Flag => "VARIANT_BOOL ",
        _ => "LONG ",
    }
}

/// What the C function is given for it.
fn com_argument(Serde(argument): Serde<Argument>) -> String {
    let name = &argument.name.com;
    match argument.kind {
        kind if is_text(kind) => format!("ccas_com::narrow({name}).c_str()"),
        Kind::Flag => format!("{name} != VARIANT_FALSE ? 1 : 0"),
        Kind::Date => name.clone(),
        _ => format!("static_cast<std::int32_t>({name})"),
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn what_fits_stays_on_one_line() {
        assert_eq!(
            fold("void f(int a, int b);", 4),
            "    void f(int a, int b);"
        );
    }

    #[test]
    fn what_does_not_fit_goes_on_below() {
        let parameters = ["const std::string &some_text"; 4].join(", ");
        let folded = fold(&format!("void f({parameters});"), 4);
        let lines: Vec<&str> = folded.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[1].starts_with("        const std::string &some_text"));
        assert!(lines.iter().all(|line| line.len() <= 100));
    }
}

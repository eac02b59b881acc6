//! The methods.

use std::fmt::Write;

use clap::Args;
use openccas::{ArgumentType, Category, Method, MethodInfo, Success};
use serde_json::{Value, json};

use super::{kebab, print, print_json, success, type_name};
use crate::{
    failure::Failure,
    output::{
        first_sentence,
        style::{FAINT, STRONG},
        wrap,
    },
};

/// Which method.
#[derive(Args, Debug)]
pub(crate) struct MethodsArgs {
    /// A method to explain: make-call, or MakeCall
    name: Option<String>,

    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &MethodsArgs) -> Result<(), Failure> {
    let one = match &args.name {
        None => None,
        Some(name) => Some(Method::from_name(&name.replace('-', "_")).ok_or_else(|| {
            Failure::usage(format!(
                "there is no method {name:?}; `openccas methods` lists them"
            ))
        })?),
    };
    match (one, args.json) {
        (None, false) => print(&list()),
        (None, true) => print_json(&Method::ALL.map(|method| describe(method.info())).as_slice()),
        (Some(method), false) => print(&explain(method.info())),
        (Some(method), true) => print_json(&describe(method.info())),
    }
}

const CATEGORIES: [(Category, &str); 10] = [
    (Category::Lifecycle, "Connecting"),
    (Category::Lookup, "Lookups"),
    (Category::Call, "Calls"),
    (Category::Session, "Sessions: e-mail, SMS, chat, open media"),
    (Category::Readiness, "Readiness"),
    (Category::PhoneAgent, "Phone agents"),
    (Category::CallData, "Call data"),
    (Category::Campaign, "Campaigns"),
    (Category::Callback, "Callbacks"),
    (Category::Application, "Agent application"),
];

fn list() -> String {
    const INDENT: usize = 30;
    let mut text = String::new();
    for (category, title) in CATEGORIES {
        let methods = Method::ALL
            .into_iter()
            .filter(|method| method.info().category == category);
        let mut lines = String::new();
        for method in methods {
            let name = kebab(method.info().name);
            let doc = wrap(first_sentence(method.info().doc), INDENT);
            // A long name has a line of its own.
            let gap = if name.len() + 5 < INDENT {
                " ".repeat(INDENT - 5 - name.len())
            } else {
                format!("\n{}", " ".repeat(INDENT))
            };
            let _ = writeln!(
                lines,
                "{FAINT}{:>3}{FAINT:#}  {name}{gap}{doc}",
                method.number()
            );
        }
        if !lines.is_empty() {
            let _ = write!(text, "{STRONG}{title}{STRONG:#}\n{lines}\n");
        }
    }
    text.push_str("`openccas methods NAME` explains one.\n");
    text
}

fn explain(info: &MethodInfo) -> String {
    let mut text = String::new();
    let name = kebab(info.name);
    let _ = write!(
        text,
        "{STRONG}{name}{STRONG:#}  {FAINT}{}, COM: {}{FAINT:#}\n\n  {}\n",
        info.method.number(),
        info.com_name,
        wrap(info.doc, 2)
    );
    if !info.inputs.is_empty() {
        let _ = write!(text, "\n{STRONG}Parameters{STRONG:#}\n");
        for input in info.inputs {
            let none = match input.none {
                Some("") => String::from(" Can be left out."),
                Some(none) => format!(" Can be left out; then it is {none}."),
                None => String::new(),
            };
            let doc = wrap(&format!("{}{none}", input.doc.trim()), 6);
            let _ = writeln!(
                text,
                "  --{} {}  {FAINT}{}{FAINT:#}\n      {doc}",
                kebab(input.name),
                type_name(input.argument_type),
                input.com_name,
            );
        }
    }
    if !info.outputs.is_empty() {
        let _ = write!(text, "\n{STRONG}Returns{STRONG:#}\n");
        for output in info.outputs {
            let _ = writeln!(
                text,
                "  {}: {}  {FAINT}{}{FAINT:#}\n      {}",
                output.name,
                type_name(output.argument_type),
                output.com_name,
                wrap(output.doc, 6)
            );
        }
    }
    let _ = write!(
        text,
        "\n{STRONG}Success{STRONG:#}\n  {}\n",
        wrap(&sentence(&success(info)), 2)
    );
    if !info.fails.is_empty() {
        let _ = write!(text, "\n{STRONG}Fails with{STRONG:#}\n");
        let width = info
            .fails
            .iter()
            .map(|kind| kind.name().len())
            .max()
            .unwrap_or(0);
        for kind in info.fails {
            let doc = wrap(kind.doc(), width + 4);
            let _ = writeln!(text, "  {:<width$}  {doc}", kind.name());
        }
    }
    if !info.method.is_lifecycle() {
        let _ = write!(
            text,
            "\n{STRONG}Try{STRONG:#}\n  openccas request ADDR {name}"
        );
        for input in info.inputs.iter().filter(|input| input.none.is_none()) {
            let _ = write!(
                text,
                " --{} {}",
                kebab(input.name),
                type_name(input.argument_type)
            );
        }
        text.push('\n');
    }
    text
}

fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), characters.as_str()),
        None => String::new(),
    }
}

fn describe(info: &MethodInfo) -> Value {
    let json_type = |argument_type| match argument_type {
        ArgumentType::Long => "long",
        ArgumentType::Date => "date",
        ArgumentType::Flag => "flag",
        _ => "text",
    };
    let inputs: Vec<Value> = info
        .inputs
        .iter()
        .map(|it| {
            json!({
                "name": it.name, "com_name": it.com_name, "type": json_type(it.argument_type),
                "none": it.none, "doc": it.doc.trim(),
            })
        })
        .collect();
    let outputs: Vec<Value> = info
        .outputs
        .iter()
        .map(|it| {
            json!({
                "name": it.name, "com_name": it.com_name, "type": json_type(it.argument_type),
                "doc": it.doc.trim(),
            })
        })
        .collect();
    let fails: Vec<&str> = info.fails.iter().map(|kind| kind.name()).collect();
    json!({
        "number": info.method.number(),
        "name": info.name,
        "com_name": info.com_name,
        "request": !info.method.is_lifecycle(),
        "success": match info.success {
            Success::Always => "always",
            Success::Succeeded => "succeeded",
            _ => "sent",
        },
        "target": info.target,
        "doc": info.doc.trim(),
        "inputs": inputs,
        "outputs": outputs,
        "fails": fails,
    })
}

//! The events.

use std::fmt::Write;

use clap::Args;
use openccas::{EventInfo, EventType, Refers, ValueType};
use serde_json::{Value, json};

use super::{event_type, print, print_json};
use crate::{
    failure::Failure,
    output::{
        first_sentence,
        style::{FAINT, STRONG},
        wrap,
    },
};

/// Which event.
#[derive(Args, Debug)]
pub(crate) struct EventsArgs {
    /// A type of event to explain: delivered, BROADCAST_DELIVERED, or 8
    name: Option<String>,

    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &EventsArgs) -> Result<(), Failure> {
    let all = || EventType::ALL.into_iter().filter_map(EventType::info);
    let one = match &args.name {
        None => None,
        Some(name) => {
            let info = event_type(name).ok().and_then(EventType::info);
            Some(info.ok_or_else(|| {
                Failure::usage(format!(
                    "there is no event {name:?}; `openccas events` lists them"
                ))
            })?)
        }
    };
    match (one, args.json) {
        (None, false) => print(&list(all())),
        (None, true) => print_json(&all().map(describe).collect::<Vec<_>>()),
        (Some(info), false) => print(&explain(info)),
        (Some(info), true) => print_json(&describe(info)),
    }
}

fn list(events: impl Iterator<Item = &'static EventInfo>) -> String {
    const INDENT: usize = 32;
    let mut text = String::new();
    for info in events {
        let _ = writeln!(
            text,
            "{FAINT}{:>3}{FAINT:#}  {:<25}  {}",
            info.event_type.number(),
            info.name,
            wrap(first_sentence(info.doc), INDENT)
        );
    }
    text.push_str("\n`openccas events NAME` explains one.\n");
    text
}

fn explain(info: &EventInfo) -> String {
    let mut text = String::new();
    let _ = write!(
        text,
        "{STRONG}{}{STRONG:#}  {FAINT}{}, COM: {}{FAINT:#}\n\n  {}\n",
        info.name,
        info.event_type.number(),
        std::iter::once(info.com_name)
            .chain(info.aliases.iter().copied())
            .collect::<Vec<_>>()
            .join(", "),
        wrap(info.doc, 2)
    );
    let who = if info.phone_agents {
        "agents and phone agents"
    } else {
        "agents"
    };
    let _ = write!(text, "\n  It is told of {who}.\n");
    if !info.parameters.is_empty() {
        let _ = write!(text, "\n{STRONG}Parameters{STRONG:#}\n");
    }
    for parameter in info.parameters {
        let name = parameter.parameter.name().unwrap_or_default();
        let optional = if parameter.optional {
            ", may be absent"
        } else {
            ""
        };
        let _ = writeln!(
            text,
            "  {name}  {FAINT}{}{optional}{FAINT:#}\n      {}",
            type_name(parameter.value_type).to_uppercase(),
            wrap(parameter.doc, 6)
        );
    }
    text
}

fn type_name(value_type: ValueType) -> &'static str {
    match value_type {
        ValueType::Long => "long",
        _ => "text",
    }
}

fn describe(info: &EventInfo) -> Value {
    let parameters: Vec<Value> = info
        .parameters
        .iter()
        .map(|it| {
            json!({
                "name": it.parameter.name(), "type": type_name(it.value_type),
                "optional": it.optional, "refers": it.refers.and_then(refers),
                "aliases": it.aliases, "doc": it.doc.trim(),
            })
        })
        .collect();
    json!({
        "number": info.event_type.number(),
        "name": info.name,
        "com_name": info.com_name,
        "listener": info.listener,
        "aliases": info.aliases,
        "phone_agents": info.phone_agents,
        "doc": info.doc.trim(),
        "parameters": parameters,
    })
}

fn refers(refers: Refers) -> Option<&'static str> {
    Some(match refers {
        Refers::Agent => "agent",
        Refers::ServiceGroup => "service_group",
        Refers::Call => "call",
        Refers::Session => "session",
        Refers::Message => "message",
        Refers::Campaign => "campaign",
        Refers::Customer => "customer",
        Refers::Reason => "reason",
        Refers::Oas => "oas",
        _ => return None,
    })
}

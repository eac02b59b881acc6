//! `openccas methods` and `openccas events`: the catalogue, to read.

mod events;
mod methods;

use anstream::AutoStream;
use openccas::{ArgumentType, EventType, MethodInfo, Success};
use serde::Serialize;
use std::io::{self, Write};

pub(crate) use events::{EventsArgs, run as events};
pub(crate) use methods::{MethodsArgs, run as methods};

use crate::failure::Failure;

/// `make_call` as it is typed: `make-call`.
pub(crate) fn kebab(name: &str) -> String {
    name.replace('_', "-")
}

/// A type of event by name or number.
pub(crate) fn event_type(text: &str) -> Result<EventType, String> {
    if let Ok(number) = text.parse() {
        return Ok(EventType::from_number(number));
    }
    // `service-group-added` is as good as `ServiceGroupAdded`.
    EventType::from_name(text)
        .or_else(|| EventType::from_name(&text.replace('-', "_")))
        .or_else(|| EventType::from_name(&text.replace(['-', '_'], "")))
        .ok_or_else(|| String::from("no such type of event; `openccas events` lists them"))
}

/// How the type of an argument is written.
pub(crate) fn type_name(argument_type: ArgumentType) -> &'static str {
    match argument_type {
        ArgumentType::Long => "LONG",
        ArgumentType::Date => "DATE-TIME",
        ArgumentType::Flag => "true|false",
        _ => "TEXT",
    }
}

/// What success of a method means.
pub(crate) fn success(info: &MethodInfo) -> String {
    match info.success {
        Success::Always => String::from("it never fails"),
        Success::Succeeded => String::from("what was asked for has happened"),
        _ => match info.target {
            Some(target) => format!("the request was sent to the {target}"),
            None => String::from("the request was sent"),
        },
    }
}

/// Prints text, coloured where that can be seen.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = AutoStream::auto(io::stdout().lock());
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    let json = serde_json::to_string_pretty(value).map_err(io::Error::from)?;
    print(&format!("{json}\n"))
}

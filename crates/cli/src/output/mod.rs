//! What is printed, and how it looks.

mod details;
mod line;
mod names;
mod notices;
pub(crate) mod style;
mod text;

use std::io::{self, BufWriter, Write};

use anstream::AutoStream;
use jiff::tz::TimeZone;
use openccas::{Error, Event, Notice};

use serde::Serialize;

pub(crate) use line::EventLine;
pub(crate) use names::Names;
pub(crate) use notices::{NoticeLine, json as notice_json};
pub(crate) use text::{first_sentence, printable, wrap};

/// How events are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Lines of text for people.
    Lines,
    /// A JSON object a line, for programs.
    Json,
}

/// Prints events and notices on the standard output.
pub(crate) struct Printer {
    out: BufWriter<AutoStream<io::Stdout>>,
    form: Form,
    names: Names,
    zone: TimeZone,
}

impl Printer {
    /// A printer that shows times as the clocks of the contact centre do.
    pub(crate) fn new(form: Form, time_zone: Option<&str>) -> Self {
        Self {
            out: BufWriter::new(AutoStream::auto(io::stdout())),
            form,
            names: Names::default(),
            zone: zone(time_zone),
        }
    }

    pub(crate) fn form(&self) -> Form {
        self.form
    }

    /// Takes the names out of an event.
    pub(crate) fn learn(&mut self, event: &Event) {
        if self.form == Form::Lines {
            self.names.learn(event);
        }
    }

    pub(crate) fn event(&mut self, event: &Event) -> io::Result<()> {
        match self.form {
            Form::Lines => {
                writeln!(
                    self.out,
                    "{}",
                    EventLine::new(event, &self.names, &self.zone)
                )
            }
            Form::Json => self.json(event),
        }
    }

    pub(crate) fn notice(&mut self, notice: &Notice) -> io::Result<()> {
        match self.form {
            Form::Lines => writeln!(self.out, "{}", NoticeLine(notice)),
            Form::Json => match notices::json(notice) {
                Some(json) => self.json(&json),
                None => Ok(()),
            },
        }
    }

    /// A lost connection, as the notice that it would be if the client reconnected.
    pub(crate) fn disconnected(&mut self, error: &Error) -> io::Result<()> {
        self.notice(&Notice::Disconnected(error.clone()))
    }

    /// Prints something else: a line of text.
    pub(crate) fn line(&mut self, line: impl std::fmt::Display) -> io::Result<()> {
        writeln!(self.out, "{line}")
    }

    /// Prints something else: a JSON object.
    pub(crate) fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, value)?;
        writeln!(self.out)
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// The zone with this name; UTC if it is not known here.
pub(crate) fn zone(name: Option<&str>) -> TimeZone {
    name.and_then(|name| TimeZone::get(name).ok())
        .unwrap_or(TimeZone::UTC)
}

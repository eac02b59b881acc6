//! Prints everything that happens in a contact centre, an event a line, for as long as it runs.
//!
//! `event_logger [HOST [PORT]]`; without them, a service on this machine.

use std::error::Error;
use std::io::{Write, stdout};

use openccas::blocking::Client;
use openccas::{Delivery, Event, Notice, Options, Reconnect};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let host = arguments.next().unwrap_or_else(|| "localhost".to_owned());
    let port = arguments.next().map_or(Ok(2600), |port| port.parse())?;

    let options = Options::new()
        .name("event-logger")
        .reconnect(Reconnect::default());
    let client = Client::open_with(options, &host, port)?;
    let mut out = stdout().lock();
    for delivery in client.events() {
        match delivery? {
            Delivery::Event(event) => log_event(&mut out, &event)?,
            Delivery::Notice(notice) => log_notice(&mut out, &notice)?,
            _ => {}
        }
    }
    Ok(())
}

/// The event by its names alone, so that types of event yet unknown are logged too.
fn log_event(out: &mut impl Write, event: &Event) -> Result<(), Box<dyn Error>> {
    write!(out, "{} {}", event.time(), event.type_name())?;
    for field in event.fields() {
        write!(
            out,
            " {}={:?}",
            field.name,
            event.get_string_value(field.name)?
        )?;
    }
    writeln!(out)?;
    Ok(())
}

fn log_notice(out: &mut impl Write, notice: &Notice) -> Result<(), Box<dyn Error>> {
    match notice {
        Notice::Gap(gap) => match gap.to {
            Some(to) => writeln!(out, "-- events {} to {to} are missing", gap.from)?,
            None => writeln!(out, "-- the service was started anew; events are missing")?,
        },
        Notice::SnapshotBegin { .. } => writeln!(out, "-- how things stand now:")?,
        Notice::Disconnected(reason) => writeln!(out, "-- disconnected: {reason}")?,
        Notice::Reconnected => writeln!(out, "-- connected again")?,
        _ => {}
    }
    Ok(())
}

//! An event as a line of text.

use std::{borrow::Cow, fmt};

use jiff::tz::TimeZone;
use openccas::{Event, EventType, Parameter};

use super::{
    Names,
    details::{Details, details},
    style,
};

const TIME_WIDTH: usize = 8;
/// Fits the names of voice events.
const NAME_WIDTH: usize = 17;
const SUBJECT_WIDTH: usize = 15;

/// An event as a line: when, what, who, which call, and the telling parameters.
pub(crate) struct EventLine<'a> {
    event: &'a Event,
    names: &'a Names,
    zone: &'a TimeZone,
}

impl<'a> EventLine<'a> {
    pub(crate) fn new(event: &'a Event, names: &'a Names, zone: &'a TimeZone) -> Self {
        Self { event, names, zone }
    }

    /// Whom or what the event is about.
    fn subject(&self) -> Cow<'_, str> {
        let Some(id) = self.event.long(Parameter::REC_ID) else { return Cow::Borrowed("") };
        match self.event.event_type() {
            EventType::ServiceGroupAdded => self.names.group(id),
            _ => self.names.agent(id),
        }
    }

    /// The call, session or message.
    fn call(&self) -> String {
        // Of a transfer or a conference, the call that goes on.
        const IDS: [Parameter; 5] = [
            Parameter::NEW_CALL_ID,
            Parameter::CALL_ID,
            Parameter::ACTIVE_CALL_ID,
            Parameter::SESSION_ID,
            Parameter::MESSAGE_ID,
        ];
        IDS.iter()
            .find_map(|id| self.event.long(*id))
            .map_or_else(String::new, |id| id.to_string())
    }
}

impl fmt::Display for EventLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let event = self.event;
        let faint = style::FAINT;
        let time = event.time().to_zoned(self.zone.clone()).strftime("%H:%M:%S").to_string();
        let Details { words, ivr } = details(event, self.names);
        let (name, subject, call) = (event.type_name(), self.subject(), self.call());
        // Name and subject share their room: a long name takes some of the subject's.
        let subject = format!("{:1$}  {subject}", "", NAME_WIDTH.saturating_sub(width(name)));
        let room = (NAME_WIDTH + 2 + SUBJECT_WIDTH).saturating_sub(width(name));
        let rest = format!("{subject:<room$} {call:>5}  {words}");
        let rest = rest.trim_end();
        if event.is_snapshot() {
            return write!(f, "{faint}{time}  {name}{rest}{faint:#}");
        }
        let style = style::of_event(event.event_type());
        write!(f, "{faint}{time}{faint:#}  {style}{name}{style:#}{rest}")?;
        if event.correlation().is_some() {
            write!(f, "  {faint}(by this request){faint:#}")?;
        }
        if !ivr.is_empty() {
            write!(f, "\n{:1$}{faint}{ivr}{faint:#}", "", TIME_WIDTH + 2 + NAME_WIDTH + 2)?;
        }
        Ok(())
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

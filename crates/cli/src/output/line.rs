//! An event as a line of text.

use std::{borrow::Cow, fmt};

use jiff::tz::TimeZone;
use openccas::{Event, EventType, Parameter};

use super::{
    Names,
    details::{Details, details},
    printable, style,
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
        let Some(id) = self.event.long(Parameter::REC_ID) else {
            return Cow::Borrowed("");
        };
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
        let time = event
            .time()
            .to_zoned(self.zone.clone())
            .strftime("%H:%M:%S")
            .to_string();
        let Details { words, ivr } = details(event, self.names);
        // The name of a type that is newer than this command comes from the service.
        let name = &*printable(event.type_name());
        let (subject, call) = (self.subject(), self.call());
        // Name and subject share their room: a long name takes some of the subject's.
        let subject = format!(
            "{:1$}  {subject}",
            "",
            NAME_WIDTH.saturating_sub(width(name))
        );
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
            write!(
                f,
                "\n{:1$}{faint}{ivr}{faint:#}",
                "",
                TIME_WIDTH + 2 + NAME_WIDTH + 2
            )?;
        }
        Ok(())
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use anstream::adapter::strip_str;
    use openccas_protocol::{CallType, Envelope, EventBody, Origin, emit};

    use super::*;

    fn event(body: &EventBody, correlation: Option<u64>) -> Event {
        let envelope = Envelope {
            seq: 1,
            time: "2026-01-05T08:00:00.5Z".parse().unwrap(),
            tenant_id: -1,
            snapshot: false,
            correlation,
        };
        Event::assemble(&envelope, body, &Origin::local("epoch"))
    }

    fn names() -> Names {
        let mut names = Names::default();
        for (event_type, id, name) in [
            (EventType::Logon, 7, "Zoë Brandt"),
            (EventType::ServiceGroupAdded, 2, "Support"),
        ] {
            let body = EventBody::build(event_type)
                .long(Parameter::REC_ID, id)
                .text(Parameter::NAME, name)
                .finish();
            names.learn(&event(&body, None));
        }
        names
    }

    fn line(body: &EventBody, correlation: Option<u64>) -> String {
        let event = event(body, correlation);
        let styled = EventLine::new(&event, &names(), &TimeZone::UTC).to_string();
        strip_str(&styled).to_string()
    }

    #[test]
    fn a_call_with_its_data() {
        let ivr = [
            (String::from("Language"), String::from("sv")),
            (String::from("Customer"), String::from("a\u{1b}[2Jb")),
        ];
        let body = emit::CallInformation {
            rec_id: 7,
            call_id: 1001,
            service_group_id: 2,
            calling_party_number: "0701234567",
            called_number: "8001",
            ivr: &ivr,
            time_in_queue: 12,
            call_type: CallType::Voice,
        };
        assert_eq!(
            line(&body.body(), None),
            "08:00:00  CallInformation    Zoë Brandt       1001  Support from 0701234567 after 12 s\n\
            \x20                            Language=sv, Customer=a\\u{1b}[2Jb"
        );
    }

    #[test]
    fn whose_request_it_was_and_who_is_not_known() {
        let body = EventBody::build(EventType::NotReady)
            .long(Parameter::REC_ID, 8)
            .text(Parameter::REASON_STRING, "Coffee")
            .finish();
        assert_eq!(
            line(&body, Some(4)),
            "08:00:00  NotReady           agent 8                Coffee  (by this request)"
        );
    }

    #[test]
    fn every_type_has_a_line() {
        for event_type in EventType::ALL {
            let body = EventBody::build(event_type)
                .long(Parameter::REC_ID, 7)
                .finish();
            let name = event_type.info().map_or("", |info| info.name);
            assert!(line(&body, None).contains(name), "{event_type:?}");
        }
        let body = EventBody::build(EventType::from_number(999))
            .long(Parameter::REC_ID, 7)
            .named_text("Mood", "sunny")
            .finish();
        assert_eq!(
            line(&body, None),
            "08:00:00  Unknown            Zoë Brandt             Mood=sunny"
        );
    }
}

//! An event as bytes that stand alone.

use std::{collections::HashMap, sync::Arc};

use super::{Batch, Event, Origin, frame as event_frame};
use crate::{
    Error,
    codec::{Codec, Reader, encode_text, violation},
    frame::{FrameKind, RawFrame},
};

/// The form that [`Event::to_bytes`] writes.
const VERSION: u8 = 1;

impl Event {
    /// The event as bytes that stand alone, for another process: its frame, the epoch, and the
    /// names in it that this version's catalogue does not have.
    pub fn to_bytes(&self) -> Vec<u8> {
        let origin = self.batch.origin();
        let unknown: Vec<(u16, &str)> = self
            .cells()
            .filter_map(|cell| Some((cell.name, origin.parameters.get(&cell.name)?.as_str())))
            .collect();
        let mut bytes = vec![VERSION];
        encode_text(&origin.epoch, &mut bytes);
        let number = self.event_type().number();
        origin.events.get(&number).cloned().encode(&mut bytes);
        (unknown.len() as u16).encode(&mut bytes);
        for (number, name) in unknown {
            number.encode(&mut bytes);
            encode_text(name, &mut bytes);
        }
        bytes.extend_from_slice(self.bytes());
        bytes
    }

    /// The event that [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// # Errors
    /// `protocol_error` if the bytes are anything else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let mut input = Reader::new(bytes);
        let version = u8::decode(&mut input)?;
        if version != VERSION {
            return Err(violation(format!(
                "{version} is not a form in which events are kept"
            )));
        }
        let epoch: Arc<str> = String::decode(&mut input)?.into();
        let type_name: Option<String> = Option::decode(&mut input)?;
        let mut parameters = HashMap::new();
        for _ in 0..u16::decode(&mut input)? {
            let number = u16::decode(&mut input)?;
            parameters.insert(number, String::decode(&mut input)?);
        }
        let rest = input.rest();
        let frame = RawFrame::split(rest, u32::MAX)?
            .filter(|frame| frame.kind == FrameKind::Event && frame.bytes.len() == rest.len())
            .ok_or_else(|| violation("the bytes hold no frame of an event"))?;
        let mut origin = Origin {
            epoch,
            parameters,
            events: HashMap::new(),
        };
        event_frame::check(frame.bytes, |number| origin.knows(number))?;
        if let Some(name) = type_name {
            origin
                .events
                .insert(event_frame::event_type(frame.bytes), name);
        }
        Ok(Batch::new(frame.bytes, 1, &Arc::new(origin)).first())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Envelope, EventBody, EventType, Parameter};

    fn event() -> Event {
        let body = EventBody::build(EventType::Delivered)
            .long(Parameter::REC_ID, 7)
            .text(Parameter::OPPOSITE_PARTY_NUMBER, "0701 åäö")
            .named_text("X-Of-Tomorrow", "yes")
            .finish();
        let envelope = Envelope {
            seq: 42,
            time: "2026-01-05T08:00:00.000001Z".parse().unwrap(),
            tenant_id: -1,
            snapshot: false,
            correlation: Some(3),
        };
        Event::assemble(&envelope, &body, &Origin::local("run"))
    }

    #[test]
    fn it_comes_back_as_it_was() {
        let event = event();
        let again = Event::from_bytes(&event.to_bytes()).unwrap();
        assert_eq!(again, event);
        assert_eq!(again.epoch(), "run");
        assert_eq!(again.get_string_value("x-of-tomorrow").unwrap(), "yes");
    }

    #[test]
    fn newer_names_travel_with_it() {
        let mut origin = Origin {
            epoch: "run".into(),
            ..Origin::default()
        };
        let number = Parameter::COUNT + 1;
        origin.parameters.insert(number, "Mood".to_owned());
        origin.events.insert(900, "Weather".to_owned());
        let body = EventBody::build(EventType::from_number(900))
            .text(Parameter::from_number(number), "sunny")
            .finish();
        let event = Event::assemble(&event().envelope(), &body, &Arc::new(origin));
        let again = Event::from_bytes(&event.to_bytes()).unwrap();
        assert_eq!(again, event);
        assert_eq!(again.type_name(), "Weather");
        assert_eq!(again.get_string_value("Mood").unwrap(), "sunny");
    }

    #[test]
    fn bytes_that_are_no_event_are_refused() {
        let bytes = event().to_bytes();
        for end in 0..bytes.len() {
            assert!(Event::from_bytes(&bytes[..end]).is_err(), "{end}");
        }
        for at in 0..bytes.len() {
            // The epoch is a text like another; everything behind it is checked.
            if (5..8).contains(&at) {
                continue;
            }
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x80;
            assert!(Event::from_bytes(&damaged).is_err(), "{at}");
        }
        let mut longer = bytes;
        longer.push(0);
        assert!(Event::from_bytes(&longer).is_err());
    }
}

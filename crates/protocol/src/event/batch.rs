//! Batches: the unit in which events cross a thread or a language boundary.

use std::{collections::HashMap, fmt, sync::Arc};

use super::{Event, frame};
use crate::Parameter;

/// What all events of one connection share: the epoch, and names newer than our catalogue.
#[derive(Debug, Default)]
pub struct Origin {
    pub(crate) epoch: Arc<str>,
    pub(crate) parameters: HashMap<u16, String>,
    pub(crate) events: HashMap<i32, String>,
}

impl Origin {
    /// The origin of events that never crossed a wire.
    pub fn local(epoch: impl Into<Arc<str>>) -> Arc<Self> {
        Arc::new(Self {
            epoch: epoch.into(),
            ..Self::default()
        })
    }

    /// Which run of the service it is: an opaque text.
    pub fn epoch(&self) -> &str {
        &self.epoch
    }

    /// The names of parameters that are newer than our catalogue, by the numbers under which they
    /// travel.
    pub fn new_parameters(&self) -> impl Iterator<Item = (u16, &str)> {
        let names = self.parameters.iter();
        names.map(|(number, name)| (*number, name.as_str()))
    }

    /// The names of types of events that are newer than our catalogue.
    pub fn new_events(&self) -> impl Iterator<Item = (i32, &str)> {
        let names = self.events.iter();
        names.map(|(number, name)| (*number, name.as_str()))
    }

    pub(crate) fn knows(&self, parameter: u16) -> bool {
        (1..=Parameter::COUNT).contains(&parameter) || self.parameters.contains_key(&parameter)
    }

    pub(crate) fn parameter_name(&self, parameter: u16) -> Option<&str> {
        match Parameter::from_number(parameter).name() {
            Some(name) => Some(name),
            None => self.parameters.get(&parameter).map(String::as_str),
        }
    }
}

/// Complete, checked frames of consecutive events, in at most 16 KiB (or one larger event).
///
/// A kept [`Event`] keeps its batch in memory, and nothing else.
pub struct Batch {
    bytes: Box<[u8]>,
    count: u32,
    origin: Arc<Origin>,
}

impl Batch {
    /// How many bytes of events are collected into one batch.
    pub const SIZE: usize = 16 * 1024;

    /// `bytes` are frames that `frame::check` has accepted, and `count` of them.
    pub(crate) fn new(bytes: &[u8], count: u32, origin: &Arc<Origin>) -> Arc<Self> {
        Arc::new(Self {
            bytes: bytes.into(),
            count,
            origin: Arc::clone(origin),
        })
    }

    /// How many events there are.
    pub fn count(&self) -> u32 {
        self.count
    }

    /// The frames as they came, one after the other.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The first event. A batch has at least one.
    pub fn first(self: &Arc<Self>) -> Event {
        Event::at(Arc::clone(self), 0)
    }

    /// The event that begins at this byte, as told by [`next_offset`](Self::next_offset).
    pub fn event_at(self: &Arc<Self>, offset: u32) -> Event {
        Event::at(Arc::clone(self), offset)
    }

    /// Where the event after the one at `offset` begins; `None` after the last.
    #[inline]
    pub fn next_offset(&self, offset: u32) -> Option<u32> {
        let next = offset as usize + self.frame(offset).len();
        if next < self.bytes.len() {
            u32::try_from(next).ok()
        } else {
            None
        }
    }

    /// The events in order.
    pub fn events(self: &Arc<Self>) -> impl Iterator<Item = Event> + use<> {
        let batch = Arc::clone(self);
        let mut offset = Some(0);
        std::iter::from_fn(move || {
            let at = offset?;
            offset = batch.next_offset(at);
            Some(Event::at(Arc::clone(&batch), at))
        })
    }

    /// What its events share with others: the same for all batches of one connection.
    pub fn origin(&self) -> &Arc<Origin> {
        &self.origin
    }

    #[inline]
    pub(crate) fn frame(&self, offset: u32) -> &[u8] {
        let rest = &self.bytes[offset as usize..];
        &rest[..crate::frame::length(rest)]
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("events", &self.count)
            .field("first_seq", &frame::seq(self.frame(0)))
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

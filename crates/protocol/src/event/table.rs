//! The parameters of an event in a frame: a table of fixed-size entries, then the texts.
//!
//! ```text
//! entry   u16 name, u8 type, u8 0, u32 value
//! type 1  Long: the value itself
//! type 2  Text: the value is its length in bytes
//! type 3  Name: the length of a name that is not in the sender's catalogue; the entry after it,
//!         whose own name is 0, has its value
//! ```
//!
//! The texts stand behind the table in the order of their entries, each with a NUL after it and
//! nothing between them. So one value has one encoding, a text needs no offset, and a single pass
//! over the texts checks them all.

use crate::{Error, Parameter, codec::violation};

pub(crate) const ENTRY_SIZE: usize = 8;
pub(super) const LONG: u8 = 1;
pub(super) const TEXT: u8 = 2;
pub(super) const NAME: u8 = 3;

#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) name: u16,
    pub(super) kind: u8,
    pub(super) value: u32,
}

impl Entry {
    fn read(bytes: &[u8; ENTRY_SIZE]) -> (Self, u8) {
        let [n0, n1, kind, zero, value @ ..] = *bytes;
        let name = u16::from_le_bytes([n0, n1]);
        (
            Self {
                name,
                kind,
                value: u32::from_le_bytes(value),
            },
            zero,
        )
    }

    /// Bytes of text that belong to this entry, the NUL included.
    fn text_size(self) -> usize {
        if self.kind == LONG {
            0
        } else {
            (self.value as usize).saturating_add(1)
        }
    }
}

/// What an entry of the table says, with the text that belongs to it.
#[derive(Clone, Copy)]
pub(super) struct Cell<'a> {
    pub(super) name: u16,
    pub(super) kind: u8,
    pub(super) value: u32,
    pub(super) text: &'a [u8],
}

/// Walks a table that [`check`] has accepted.
#[derive(Clone)]
pub(super) struct Cells<'a> {
    entries: &'a [[u8; ENTRY_SIZE]],
    texts: &'a [u8],
}

impl<'a> Cells<'a> {
    pub(super) fn new(count: u16, body: &'a [u8]) -> Self {
        let size = usize::from(count) * ENTRY_SIZE;
        let (table, texts) = body.split_at_checked(size).unwrap_or((&[], &[]));
        Self {
            entries: table.as_chunks().0,
            texts,
        }
    }
}

impl<'a> Iterator for Cells<'a> {
    type Item = Cell<'a>;

    #[inline]
    fn next(&mut self) -> Option<Cell<'a>> {
        let (first, rest) = self.entries.split_first()?;
        self.entries = rest;
        let (Entry { name, kind, value }, _) = Entry::read(first);
        let mut text: &[u8] = &[];
        if kind != LONG {
            let (own, after) = self
                .texts
                .split_at_checked((value as usize).saturating_add(1))?;
            text = own.get(..value as usize)?;
            self.texts = after;
        }
        Some(Cell {
            name,
            kind,
            value,
            text,
        })
    }
}

/// Checks a body that came over the wire, so that reading it later cannot fail.
pub(super) fn check(count: u16, body: &[u8], known: impl Fn(u16) -> bool) -> Result<(), Error> {
    let size = usize::from(count) * ENTRY_SIZE;
    let Some((table, texts)) = body.split_at_checked(size) else {
        return Err(violation(format!(
            "an event announces {count} entries and ends before"
        )));
    };
    let mut position = 0usize;
    let mut strings = 0;
    let mut named = false;
    for bytes in table.as_chunks().0 {
        let (entry, zero) = Entry::read(bytes);
        let name_fits = match (entry.kind, named) {
            (LONG | TEXT, true) | (NAME, false) => entry.name == 0,
            (LONG | TEXT, false) => known(entry.name),
            _ => return Err(violation("an event has an entry of unknown type")),
        };
        if !name_fits || zero != 0 {
            return Err(violation(format!(
                "an event has an entry of unknown name {}",
                entry.name
            )));
        }
        named = entry.kind == NAME;
        let text_size = entry.text_size();
        if text_size > 0 {
            strings += 1;
            position = position.saturating_add(text_size);
            if texts.get(position - 1) != Some(&0) {
                return Err(violation("a text of an event does not end with a NUL"));
            }
        }
    }
    if named {
        return Err(violation("an event ends with a name that has no value"));
    }
    if position != texts.len() {
        return Err(violation("the texts of an event do not fill its frame"));
    }
    // One NUL ends each text, so as many NULs as texts means that none has one inside; and where
    // the whole is UTF-8, so is each part, because no character spans a NUL.
    if memchr::memchr_iter(0, texts).count() != strings {
        return Err(violation("a text of an event contains a NUL"));
    }
    if std::str::from_utf8(texts).is_err() {
        return Err(violation("a text of an event is not UTF-8"));
    }
    Ok(())
}

/// The body of an event to publish: type, parameters in order; encoded once, whoever gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventBody {
    pub(crate) event_type: i32,
    pub(crate) count: u16,
    pub(crate) bytes: Vec<u8>,
}

/// Collects the parameters of an [`EventBody`].
///
/// Texts are cut at a NUL: they come from the same program, which has checked what it was given.
#[derive(Debug)]
#[must_use]
pub struct EventBodyBuilder {
    event_type: i32,
    table: Vec<u8>,
    texts: Vec<u8>,
}

impl EventBody {
    /// A body of this type without parameters yet.
    pub fn build(event_type: crate::EventType) -> EventBodyBuilder {
        EventBodyBuilder {
            event_type: event_type.number(),
            // Room for most events with their texts, so that nothing need move.
            table: Vec::with_capacity(32 * ENTRY_SIZE),
            texts: Vec::new(),
        }
    }

    /// The type of the event.
    pub fn event_type(&self) -> crate::EventType {
        crate::EventType::from_number(self.event_type)
    }

    /// Changes a number, if the body has it.
    pub fn change_long(&mut self, parameter: Parameter, change: impl FnOnce(i32) -> i32) {
        let table = self.bytes.chunks_exact_mut(ENTRY_SIZE);
        for entry in table.take(self.count.into()) {
            if let [n0, n1, LONG, _, value @ ..] = entry
                && u16::from_le_bytes([*n0, *n1]) == parameter.number()
                && let Ok(bytes) = <[u8; 4]>::try_from(&*value)
            {
                value.copy_from_slice(&change(i32::from_le_bytes(bytes)).to_le_bytes());
                return;
            }
        }
    }

    /// Bytes that the body takes in a frame.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }
}

impl EventBodyBuilder {
    #[inline]
    fn entry(mut self, name: u16, kind: u8, value: u32) -> Self {
        let ([name0, name1], [v0, v1, v2, v3]) = (name.to_le_bytes(), value.to_le_bytes());
        self.table
            .extend_from_slice(&[name0, name1, kind, 0, v0, v1, v2, v3]);
        self
    }

    fn text_entry(mut self, name: u16, kind: u8, text: &str) -> Self {
        let end = memchr::memchr(0, text.as_bytes());
        let text = &text[..end.unwrap_or(text.len())];
        if self.texts.is_empty() {
            self.texts.reserve(text.len() + 128);
        }
        self.texts.extend_from_slice(text.as_bytes());
        self.texts.push(0);
        self.entry(name, kind, text.len() as u32)
    }

    /// A number.
    pub fn long(self, parameter: Parameter, value: i32) -> Self {
        self.entry(parameter.number(), LONG, value.cast_unsigned())
    }

    /// A number, if there is one.
    pub fn optional_long(self, parameter: Parameter, value: Option<i32>) -> Self {
        match value {
            Some(value) => self.long(parameter, value),
            None => self,
        }
    }

    /// A flag: the numbers 0 and 1.
    pub fn flag(self, parameter: Parameter, flag: bool) -> Self {
        self.long(parameter, i32::from(flag))
    }

    /// A text.
    pub fn text(self, parameter: Parameter, text: &str) -> Self {
        self.text_entry(parameter.number(), TEXT, text)
    }

    /// A text, if there is one.
    pub fn optional_text(self, parameter: Parameter, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.text(parameter, text),
            None => self,
        }
    }

    /// A list of ids, as a text.
    pub fn ids(self, parameter: Parameter, ids: &[i32]) -> Self {
        let mut text = String::new();
        for id in ids {
            if !text.is_empty() {
                text.push(crate::LIST_SEPARATOR);
            }
            text.push_str(&id.to_string());
        }
        self.text(parameter, &text)
    }

    /// A list of texts with vertical bars between them.
    pub fn codes(self, parameter: Parameter, codes: &[String]) -> Self {
        self.text(parameter, &codes.join("|"))
    }

    /// A list of texts with commas between them.
    pub fn commas(self, parameter: Parameter, items: &[String]) -> Self {
        self.text(parameter, &items.join(","))
    }

    /// Label and data of IVR fields, as many as the event has names for.
    pub fn ivr(mut self, names: &[(Parameter, Parameter)], pairs: &[(String, String)]) -> Self {
        for ((label_name, data_name), (label, data)) in names.iter().zip(pairs) {
            self = self.text(*label_name, label).text(*data_name, data);
        }
        self
    }

    /// A number under a name that is not in the catalogue.
    pub fn named_long(self, name: &str, value: i32) -> Self {
        self.text_entry(0, NAME, name)
            .entry(0, LONG, value.cast_unsigned())
    }

    /// A text under a name that is not in the catalogue.
    pub fn named_text(self, name: &str, text: &str) -> Self {
        self.text_entry(0, NAME, name).text_entry(0, TEXT, text)
    }

    /// The body.
    pub fn finish(mut self) -> EventBody {
        let count = (self.table.len() / ENTRY_SIZE) as u16;
        self.table.extend_from_slice(&self.texts);
        EventBody {
            event_type: self.event_type,
            count,
            bytes: self.table,
        }
    }
}

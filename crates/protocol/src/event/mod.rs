//! Events: what the contact centre tells.

mod batch;
pub(crate) mod frame;
mod json;
mod portable;
mod table;

use std::{borrow::Cow, fmt, sync::Arc};

use jiff::Timestamp;

pub use batch::{Batch, Origin};
pub use frame::{Envelope, encode_correlated, encode_event};
pub use table::{EventBody, EventBodyBuilder};

use crate::{
    Error, ErrorKind, EventInfo, EventType, Parameter, Refers, ValueType, generated::EVENTS,
    generated::View,
};
use table::{Cell, Cells, LONG, NAME};

/// Something that happened in the contact centre.
///
/// Parameters are decoded when they are asked for: by typed [`view`](Event::view), by
/// [`Parameter`], or by COM name. An event is cheap to clone and keeps its [`Batch`] in memory;
/// [`detach`](Event::detach) makes one that stands alone.
#[derive(Clone)]
pub struct Event {
    batch: Arc<Batch>,
    offset: u32,
}

/// A value of an event parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldValue<'a> {
    /// A number.
    Long(i32),
    /// A text.
    Text(&'a str),
}

/// A parameter of an event: its name and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field<'a> {
    /// The name as the COM object spells it.
    pub name: &'a str,
    /// The name's constant, if the catalogue has it.
    pub parameter: Option<Parameter>,
    /// The value.
    pub value: FieldValue<'a>,
}

impl Event {
    pub(crate) fn at(batch: Arc<Batch>, offset: u32) -> Self {
        Self { batch, offset }
    }

    /// An event that never crossed a wire: for logs, models and tests.
    pub fn assemble(envelope: &Envelope, body: &EventBody, origin: &Arc<Origin>) -> Self {
        let mut bytes = Vec::with_capacity(frame::HEADER_SIZE + body.bytes.len());
        encode_event(envelope, body, &mut bytes);
        Self {
            batch: Batch::new(&bytes, 1, origin),
            offset: 0,
        }
    }

    #[inline]
    fn bytes(&self) -> &[u8] {
        self.batch.frame(self.offset)
    }

    #[inline]
    fn cells(&self) -> Cells<'_> {
        let bytes = self.bytes();
        Cells::new(frame::count(bytes), &bytes[frame::HEADER_SIZE..])
    }

    /// The same event in memory of its own, without the batch it came in.
    #[must_use]
    pub fn detach(&self) -> Self {
        Self {
            batch: Batch::new(self.bytes(), 1, self.batch.origin()),
            offset: 0,
        }
    }

    /// The batch that it came in.
    pub fn batch(&self) -> &Arc<Batch> {
        &self.batch
    }

    /// The type. COM: `GetType`.
    #[inline]
    pub fn event_type(&self) -> EventType {
        EventType::from_number(frame::event_type(self.bytes()))
    }

    /// The name of the type: `Delivered`; for a type newer than this library the name that the
    /// service gave, or `Unknown`.
    pub fn type_name(&self) -> &str {
        match self.event_type().info() {
            Some(info) => info.name,
            None => {
                let number = frame::event_type(self.bytes());
                self.batch
                    .origin()
                    .events
                    .get(&number)
                    .map_or("Unknown", String::as_str)
            }
        }
    }

    /// Its position among the events of this client's view. Snapshot events carry the position at
    /// which the snapshot was taken.
    #[inline]
    pub fn seq(&self) -> u64 {
        frame::seq(self.bytes())
    }

    /// Which run of the service it comes from: an opaque text.
    pub fn epoch(&self) -> &str {
        &self.batch.origin().epoch
    }

    /// When it happened, to the microsecond.
    pub fn time(&self) -> Timestamp {
        // In range: checked when the frame came.
        Timestamp::from_microsecond(frame::micros(self.bytes())).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The tenant it belongs to; -1 on a system without tenants.
    pub fn tenant_id(&self) -> i32 {
        frame::tenant_id(self.bytes())
    }

    /// Whether it is configuration data, told after a connect, rather than something that just
    /// happened.
    #[inline]
    pub fn is_snapshot(&self) -> bool {
        frame::snapshot(self.bytes())
    }

    /// The id of the request that caused it, if this client made it and the service knows.
    pub fn correlation(&self) -> Option<u64> {
        match frame::correlation(self.bytes()) {
            0 => None,
            id => Some(id),
        }
    }

    /// The envelope as a whole.
    pub fn envelope(&self) -> Envelope {
        Envelope {
            seq: self.seq(),
            time: self.time(),
            tenant_id: self.tenant_id(),
            snapshot: self.is_snapshot(),
            correlation: self.correlation(),
        }
    }

    /// The event by its type, with typed accessors.
    pub fn view(&self) -> View<'_> {
        View::of(self)
    }

    /// The parameters in the order in which they came.
    pub fn fields(&self) -> impl Iterator<Item = Field<'_>> {
        let origin = self.batch.origin();
        let mut inline_name = None;
        self.cells().filter_map(move |cell| {
            if cell.kind == NAME {
                inline_name = Some(text_of(cell));
                return None;
            }
            let name = match inline_name.take() {
                Some(name) => name,
                None => origin.parameter_name(cell.name)?,
            };
            let parameter = (1..=Parameter::COUNT)
                .contains(&cell.name)
                .then(|| Parameter::from_number(cell.name));
            Some(Field {
                name,
                parameter,
                value: value_of(cell),
            })
        })
    }

    /// The value of a parameter; `None` if the event does not have it.
    #[inline]
    pub fn get(&self, parameter: Parameter) -> Option<FieldValue<'_>> {
        self.cells()
            .find(|cell| cell.name == parameter.number())
            .map(value_of)
    }

    /// The value of a parameter that is a number.
    #[inline]
    pub fn long(&self, parameter: Parameter) -> Option<i32> {
        match self.get(parameter)? {
            FieldValue::Long(value) => Some(value),
            FieldValue::Text(_) => None,
        }
    }

    /// The value of a parameter that is a text.
    #[inline]
    pub fn text(&self, parameter: Parameter) -> Option<&str> {
        match self.get(parameter)? {
            FieldValue::Long(_) => None,
            FieldValue::Text(text) => Some(text),
        }
    }

    /// The value of the parameter with this name, compared without regard to ASCII case; aliases
    /// count.
    pub fn get_by_name(&self, name: &str) -> Option<FieldValue<'_>> {
        self.fields()
            .find(|field| field.name.eq_ignore_ascii_case(name))
            .map(|field| field.value)
            .or_else(|| {
                let parameters = self.event_type().info()?.parameters.iter();
                parameters
                    .filter(|parameter| {
                        parameter
                            .aliases
                            .iter()
                            .any(|alias| alias.eq_ignore_ascii_case(name))
                    })
                    .find_map(|parameter| self.get(parameter.parameter))
            })
    }

    /// The value as a text; a number gives its decimal digits. COM: `GetStringValue`.
    ///
    /// # Errors
    /// `parameter_missing` if the event has no such parameter.
    pub fn get_string_value(&self, name: &str) -> Result<Cow<'_, str>, Error> {
        match self.get_by_name(name) {
            Some(FieldValue::Text(text)) => Ok(Cow::Borrowed(text)),
            Some(FieldValue::Long(value)) => Ok(Cow::Owned(value.to_string())),
            None => Err(self.missing(name)),
        }
    }

    /// The value as a number; a text gives one only if it is the decimal form of one. COM:
    /// `GetLongValue`.
    ///
    /// # Errors
    /// `parameter_missing` if the event has no such parameter; `parameter_type` if it is a text
    /// that is not a number.
    pub fn get_long_value(&self, name: &str) -> Result<i32, Error> {
        match self.get_by_name(name) {
            Some(FieldValue::Long(value)) => Ok(value),
            Some(FieldValue::Text(text)) => text.trim().parse().map_err(|_| {
                Error::new(
                    ErrorKind::ParameterType,
                    format!(
                        "{name} of {} is a text that is not a number",
                        self.type_name()
                    ),
                )
            }),
            None => Err(self.missing(name)),
        }
    }

    fn missing(&self, name: &str) -> Error {
        Error::new(
            ErrorKind::ParameterMissing,
            format!("{} has no parameter {name:?}", self.type_name()),
        )
    }

    /// Whether one of the parameters that identify an agent has this record id.
    pub fn concerns_agent(&self, agent_rec_id: i32) -> bool {
        match self.event_type().info() {
            Some(info) => info
                .parameters
                .iter()
                .filter(|parameter| parameter.refers == Some(Refers::Agent))
                .any(|parameter| self.long(parameter.parameter) == Some(agent_rec_id)),
            None => self.long(Parameter::REC_ID) == Some(agent_rec_id),
        }
    }

    /// The pairs of those label and data parameters that the event has.
    pub(crate) fn pairs<'a>(
        &'a self,
        names: &'static [(Parameter, Parameter)],
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        names.iter().filter_map(|(label, data)| {
            Some((self.text(*label)?, self.text(*data).unwrap_or_default()))
        })
    }
}

fn text_of(cell: Cell<'_>) -> &str {
    // UTF-8: checked when the frame came.
    std::str::from_utf8(cell.text).unwrap_or_default()
}

fn value_of(cell: Cell<'_>) -> FieldValue<'_> {
    if cell.kind == LONG {
        FieldValue::Long(cell.value.cast_signed())
    } else {
        FieldValue::Text(text_of(cell))
    }
}

/// Equal in type, envelope and parameters; the epoch does not count.
impl PartialEq for Event {
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

impl Eq for Event {}

/// `Delivered#42 { RecID: 7, CallID: 3, … }`
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct(&format!("{}#{}", self.type_name(), self.seq()));
        for field in self.fields() {
            match field.value {
                FieldValue::Long(value) => debug.field(field.name, &value),
                FieldValue::Text(text) => debug.field(field.name, &text),
            };
        }
        debug.finish()
    }
}

impl EventType {
    /// What the catalogue says of it; `None` for an unknown type.
    pub fn info(self) -> Option<&'static EventInfo> {
        EVENTS.get(self.index()?)
    }

    /// The type with this name: COM name, class name, listener name or alias, in any case, with
    /// or without `BROADCAST_`.
    pub fn from_name(name: &str) -> Option<Self> {
        let bare = |name: &'static str| name.strip_prefix("BROADCAST_").unwrap_or(name);
        EVENTS
            .iter()
            .find(|info| {
                name.eq_ignore_ascii_case(info.name)
                    || std::iter::once(&info.com_name)
                        .chain(info.aliases)
                        .any(|spelling| {
                            name.eq_ignore_ascii_case(spelling)
                                || name.eq_ignore_ascii_case(bare(spelling))
                        })
            })
            .map(|info| info.event_type)
    }
}

impl FieldValue<'_> {
    /// The type of the value.
    pub fn value_type(self) -> ValueType {
        match self {
            Self::Long(_) => ValueType::Long,
            Self::Text(_) => ValueType::Text,
        }
    }
}

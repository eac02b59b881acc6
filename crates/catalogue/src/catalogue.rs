//! What the catalogue holds, as the TOML files write it.

use std::fmt;

use serde::Deserialize;

use crate::{Act, Name};

/// Everything that the files say, checked, and in the order of the numbers.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The catalogue's version: it grows with every release that adds a name.
    pub version: u32,
    /// The methods, by number.
    pub methods: Vec<Method>,
    /// The names of the event parameters, by number.
    pub parameters: Vec<Parameter>,
    /// The event types, by number.
    pub events: Vec<Event>,
    /// The enumerations, in the order of the file.
    pub enumerations: Vec<Enumeration>,
    /// The error kinds, in the order of the file.
    pub errors: Vec<ErrorKind>,
    /// What can be made to happen in a simulated contact centre, in the order of the file.
    pub acts: Vec<Act>,
}

impl Catalogue {
    /// The enumeration of this name.
    pub fn enumeration(&self, name: &str) -> Option<&Enumeration> {
        self.enumerations
            .iter()
            .find(|enumeration| enumeration.name == name)
    }
}

/// Why something is in the catalogue that the vendor's text does not plainly say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// The vendor's sample program shows it.
    Sample,
    /// Programs in the field show it.
    Field,
    /// It follows from what the text says elsewhere.
    Inferred,
    /// Nobody says it: it is a decision of this project.
    Ours,
}

/// A value of a parameter or an enumeration.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(untagged)]
pub enum Literal {
    /// A `LONG`.
    Number(i32),
    /// A `BSTR`.
    Text(String),
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

/// A method of the interface.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// The number on the wire.
    pub number: u16,
    /// The COM name.
    pub com: String,
    #[serde(rename = "name")]
    name_override: Option<String>,
    /// What the method is about.
    pub category: Category,
    /// What it means when the method succeeds.
    pub success: Success,
    /// Who is sent the request, where success means that it was sent.
    pub target: Option<Target>,
    /// What the method does; the first sentence stands alone.
    pub doc: String,
    /// The error kinds special to this method.
    #[serde(default)]
    pub fails: Vec<String>,
    /// Where the method comes from, if not from the vendor's text.
    pub evidence: Option<Evidence>,
    /// What exactly is not plainly in the text.
    pub evidence_note: Option<String>,
    /// The parameters, in the COM order.
    #[serde(default, rename = "param")]
    pub parameters: Vec<MethodParameter>,
}

impl Method {
    /// The name that the languages' names are made from.
    pub fn name(&self) -> Name {
        Name::of(self.name_override.as_deref().unwrap_or(&self.com))
    }

    /// The parameters that the caller gives.
    pub fn inputs(&self) -> impl Iterator<Item = &MethodParameter> {
        self.parameters
            .iter()
            .filter(|parameter| parameter.direction == Direction::In)
    }

    /// The parameters that the method gives back.
    pub fn outputs(&self) -> impl Iterator<Item = &MethodParameter> {
        self.parameters
            .iter()
            .filter(|parameter| parameter.direction == Direction::Out)
    }
}

/// What a method is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Initializing, connecting and disconnecting.
    Lifecycle,
    /// Finding things out.
    Lookup,
    /// Handling voice calls.
    Call,
    /// Handling e-mail, SMS, chat and open-media sessions.
    Session,
    /// Making an agent ready or not ready.
    Readiness,
    /// Driving a phone agent.
    PhoneAgent,
    /// Attaching data to a call.
    CallData,
    /// Campaign calls.
    Campaign,
    /// Callback calls.
    Callback,
    /// The agent's application itself.
    Application,
}

/// What it means when a method succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Success {
    /// It cannot fail.
    Always,
    /// What was asked for is done.
    Succeeded,
    /// The request is on its way to its [`Target`]; an event tells when it is done.
    Sent,
}

/// Who is sent a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Target {
    /// The application on the agent's desk.
    #[serde(rename = "agent application")]
    AgentApplication,
    /// The router service.
    #[serde(rename = "router")]
    Router,
}

/// A parameter of a method.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MethodParameter {
    /// The COM name, type prefix included.
    pub com: String,
    /// What the languages call it, where that is not the COM name.
    pub called: Option<String>,
    /// Whether the caller gives it or gets it.
    pub direction: Direction,
    /// The COM type.
    #[serde(rename = "type")]
    pub argument_type: ArgumentType,
    /// What it means.
    pub doc: String,
    /// Whether an idiomatic form may leave it out.
    #[serde(default)]
    pub optional: bool,
    /// The COM value that stands for a parameter left out.
    pub none: Option<Literal>,
    /// How the value is put together, if there is more to it than its type.
    pub shape: Option<ArgumentShape>,
    /// The enumeration of its values.
    pub values: Option<String>,
    /// Where it comes from, if not from the vendor's text.
    pub evidence: Option<Evidence>,
    /// What exactly is not plainly in the text.
    pub evidence_note: Option<String>,
}

impl MethodParameter {
    /// What the languages call it: the COM name without its type prefix, unless the catalogue says
    /// otherwise.
    pub fn name(&self) -> Name {
        Name::of(self.called.as_ref().unwrap_or(&self.com))
    }
}

/// Whether a method's parameter goes in or comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// The caller gives it.
    In,
    /// The caller gets it.
    Out,
}

/// The COM type of a method's parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ArgumentType {
    /// A signed 32-bit number.
    Long,
    /// A text.
    Bstr,
    /// A date and time of day, without a zone.
    Date,
    /// True or false.
    VariantBool,
    /// A `LONG` in a `VARIANT`; only ever given back.
    Variant,
}

/// How the value of a method's parameter is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ArgumentShape {
    /// Record ids and names in turn, separated by vertical bars.
    IdNameList,
    /// Codes and names in turn, separated by vertical bars.
    CodeNameList,
    /// A `LONG` that is 0 or 1.
    Flag,
}

/// The name of an event parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The number on the wire.
    pub number: u16,
    /// The name, as events carry it.
    pub com: String,
}

impl Parameter {
    /// The name that the languages' names are made from.
    pub fn name(&self) -> Name {
        Name::of(&self.com)
    }
}

/// A type of event.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The number that `GetType` gives; also the number on the wire.
    pub number: i32,
    /// The COM name.
    pub com: String,
    /// The class name, the same in all languages.
    pub name: String,
    /// Other spellings of the COM name.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The vendor's table that holds it: 3, or 4 for the events of phone agents alone.
    pub table: u8,
    /// Whether phone agents get it.
    #[serde(default)]
    pub phone_agent: bool,
    /// What happened; the first sentence stands alone.
    pub doc: String,
    /// Where it comes from, if not from the vendor's text.
    pub evidence: Option<Evidence>,
    /// What exactly is not plainly in the text.
    pub evidence_note: Option<String>,
    /// The parameters, in the order of the table.
    #[serde(default, rename = "param")]
    pub parameters: Vec<EventParameter>,
}

impl Event {
    /// The name that the languages' names are made from.
    pub fn name(&self) -> Name {
        Name::of(&self.name)
    }
}

/// A parameter of an event.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventParameter {
    /// The name, as events carry it.
    pub com: String,
    /// The type of its value.
    #[serde(rename = "type")]
    pub value_type: ValueType,
    /// What it means in this event.
    pub doc: String,
    /// Whether an event may come without it.
    #[serde(default)]
    pub optional: bool,
    /// What the value identifies.
    pub refers: Option<Refers>,
    /// How the value is put together, if there is more to it than its type.
    pub shape: Option<ValueShape>,
    /// The enumeration of its values.
    pub values: Option<String>,
    /// Other names under which the value can be read.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Where it comes from, if not from the vendor's text.
    pub evidence: Option<Evidence>,
    /// What exactly is not plainly in the text.
    pub evidence_note: Option<String>,
}

impl EventParameter {
    /// The name that the languages' names are made from.
    pub fn name(&self) -> Name {
        Name::of(&self.com)
    }

    /// Whether it is an addition of this project and stands in none of the vendor's tables.
    pub fn is_extension(&self) -> bool {
        self.com.starts_with("X-")
    }
}

/// The type of an event parameter's value, or of the values of an enumeration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum ValueType {
    /// A signed 32-bit number.
    Long,
    /// A text.
    String,
}

/// What the value of an event parameter identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refers {
    /// An agent or a phone agent.
    Agent,
    /// A service group.
    ServiceGroup,
    /// A call.
    Call,
    /// A chat or open-media session.
    Session,
    /// An e-mail or SMS message, which is a session too.
    Message,
    /// A campaign.
    Campaign,
    /// A customer of a campaign.
    Customer,
    /// A not-ready reason.
    Reason,
    /// An OAS server.
    Oas,
}

/// How the value of an event parameter is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueShape {
    /// A Long that is 0 or 1.
    Flag,
    /// Record ids, separated by vertical bars.
    IdList,
    /// Codes, separated by vertical bars.
    CodeList,
    /// Texts, separated by commas.
    CommaList,
    /// A number of seconds.
    Seconds,
    /// A port number.
    Port,
}

/// An enumeration. All are open: a value that is not listed is kept as it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enumeration {
    /// The class name, the same in all languages.
    pub name: String,
    /// The type of the values.
    #[serde(rename = "type")]
    pub value_type: ValueType,
    /// What the values tell apart.
    pub doc: String,
    /// Whether it is a set of constants, which may share a number, and no type of its own.
    #[serde(default)]
    pub constants_only: bool,
    /// Where it comes from, if not from the vendor's text.
    pub evidence: Option<Evidence>,
    /// What exactly is not plainly in the text.
    pub evidence_note: Option<String>,
    /// The values, in the order of the file.
    #[serde(default, rename = "value")]
    pub values: Vec<EnumerationValue>,
}

/// A value of an enumeration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnumerationValue {
    /// The name in `PascalCase`.
    pub name: String,
    /// The number or text that events carry.
    pub value: Literal,
    /// The number that the vendor's sample program uses instead.
    pub sample: Option<i32>,
    /// What it means.
    pub doc: String,
    /// Where it comes from, if not from the vendor's text.
    pub evidence: Option<Evidence>,
    /// What exactly is not plainly in the text.
    pub evidence_note: Option<String>,
}

impl EnumerationValue {
    /// The name that the languages' names are made from.
    pub fn name(&self) -> Name {
        Name::of(&self.name)
    }
}

/// A kind of error, the same in every language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorKind {
    /// The name in `snake_case`.
    pub kind: String,
    /// The C status code, which is negative; also the number on the wire.
    pub code: i32,
    /// What went wrong.
    pub doc: String,
    /// Where it comes from, if not from the vendor's text.
    pub evidence: Option<Evidence>,
    /// What exactly is not plainly in the text.
    pub evidence_note: Option<String>,
}

impl ErrorKind {
    /// The name that the languages' names are made from.
    pub fn name(&self) -> Name {
        Name::of(&self.kind)
    }
}

//! What the catalogue says of methods and events, for programs that work by name.

use crate::{ErrorKind, EventType, Method, Parameter};

/// A method of the COM object.
#[derive(Debug)]
#[non_exhaustive]
pub struct MethodInfo {
    /// The method.
    pub method: Method,
    /// The COM name: `MakeCall`.
    pub com_name: &'static str,
    /// The name in Rust and Python: `make_call`.
    pub name: &'static str,
    /// What it belongs to.
    pub category: Category,
    /// What success means.
    pub success: Success,
    /// Whom it is sent to, if success means that it was sent.
    pub target: Option<&'static str>,
    /// What it does; the first sentence stands alone.
    pub doc: &'static str,
    /// The `[in]` parameters, in order.
    pub inputs: &'static [ArgumentInfo],
    /// The `[out]` parameters, in order.
    pub outputs: &'static [OutputInfo],
    /// The errors that are its own, besides those of every request.
    pub fails: &'static [ErrorKind],
}

/// An `[in]` parameter of a method.
#[derive(Debug)]
#[non_exhaustive]
pub struct ArgumentInfo {
    /// The COM name: `lAgentRecID`.
    pub com_name: &'static str,
    /// The name in Rust and Python: `agent_rec_id`.
    pub name: &'static str,
    /// Its type.
    pub argument_type: ArgumentType,
    /// The value that stands for none, where the parameter can be left out.
    pub none: Option<&'static str>,
    /// What it means.
    pub doc: &'static str,
}

/// An `[out]` parameter of a method.
#[derive(Debug)]
#[non_exhaustive]
pub struct OutputInfo {
    /// The COM name: `lStatus`.
    pub com_name: &'static str,
    /// The name in Rust and Python: `status`.
    pub name: &'static str,
    /// Its type.
    pub argument_type: ArgumentType,
    /// What it means.
    pub doc: &'static str,
}

/// The type of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArgumentType {
    /// `LONG`: a signed 32-bit integer; also what a VARIANT `[out]` parameter holds.
    Long,
    /// `BSTR`: a text without NUL.
    Text,
    /// `DATE`: wall-clock time of the contact centre.
    Date,
    /// `VARIANT_BOOL`.
    Flag,
}

/// What a method belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// Connecting and disconnecting.
    Lifecycle,
    /// Questions that change nothing.
    Lookup,
    /// Voice calls of agents.
    Call,
    /// Sessions: e-mail, SMS, chat, open media.
    Session,
    /// Readiness of agents.
    Readiness,
    /// Phone agents.
    PhoneAgent,
    /// Data attached to calls.
    CallData,
    /// Campaign calls.
    Campaign,
    /// Callbacks.
    Callback,
    /// The agent application itself.
    Application,
}

/// What success of a method means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Success {
    /// It never fails.
    Always,
    /// What was asked for has happened.
    Succeeded,
    /// The request was handed on; an event tells if and when it happened.
    Sent,
}

/// A type of event.
#[derive(Debug)]
#[non_exhaustive]
pub struct EventInfo {
    /// The type.
    pub event_type: EventType,
    /// The COM name: `BROADCAST_DELIVERED`.
    pub com_name: &'static str,
    /// The name of its class: `Delivered`.
    pub name: &'static str,
    /// Its name among event listeners: `delivered`.
    pub listener: &'static str,
    /// Other spellings of the COM name that are met.
    pub aliases: &'static [&'static str],
    /// Whether phone agents get it.
    pub phone_agents: bool,
    /// What it tells; the first sentence stands alone.
    pub doc: &'static str,
    /// Its parameters, in order.
    pub parameters: &'static [EventParameterInfo],
}

/// A parameter of a type of event.
#[derive(Debug)]
#[non_exhaustive]
pub struct EventParameterInfo {
    /// Its name, as a number.
    pub parameter: Parameter,
    /// The type of its value.
    pub value_type: ValueType,
    /// Whether the vendor's table allows it to be absent.
    pub optional: bool,
    /// What the value identifies.
    pub refers: Option<Refers>,
    /// Other names under which it is read.
    pub aliases: &'static [&'static str],
    /// What it means.
    pub doc: &'static str,
}

/// The type of an event parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueType {
    /// A signed 32-bit integer.
    Long,
    /// A text.
    Text,
}

/// What a value identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refers {
    /// An agent or phone agent, by record id.
    Agent,
    /// A service group, by record id.
    ServiceGroup,
    /// A call.
    Call,
    /// A chat or open-media session.
    Session,
    /// An e-mail or SMS message.
    Message,
    /// A campaign, by record id.
    Campaign,
    /// A customer of a campaign, by record id.
    Customer,
    /// A not-ready reason, by record id.
    Reason,
    /// An OAS server.
    Oas,
}

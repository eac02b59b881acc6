//! What a step of the script does.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::scenario::{
    Agent, CallbackKind, Fault, Group, Medium, PhoneAgent, Seconds, Skill, Tenant,
};

/// What a step does. What turns out to be impossible does not happen, and the simulator's log
/// gives the reason.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Action {
    /// A customer calls a service group.
    InboundCall(Caller),
    /// An e-mail arrives.
    Email(Message),
    /// An SMS arrives.
    Sms(Message),
    /// A customer asks for a chat.
    Chat(Message),
    /// An open media session arrives.
    OpenMedia(Message),
    /// A customer asks to be called back.
    Callback(CallbackWish),
    /// The customer in an agent's call hangs up, or one who waits gives up.
    CustomerHangsUp(Target),

    /// An agent or phone agent logs on at the extension that the scenario gives.
    LogOn(Target),
    /// An agent or phone agent logs off.
    LogOff(Target),
    /// The connection to an agent's application breaks for a moment.
    LoseApplication(Target),
    /// An agent becomes ready.
    Ready(Readying),
    /// An agent becomes not ready.
    NotReady(Readying),

    /// An agent dials.
    Dial(Dialling),
    /// An agent answers the call that rings.
    Answer(Target),
    /// An agent rejects the service group call that rings.
    Reject(Target),
    /// An agent hangs up.
    HangUp(Target),
    /// An agent puts the active call on hold.
    Hold(Target),
    /// An agent takes the held call back.
    Retrieve(Target),
    /// An agent transfers the held call to the active one.
    Transfer(Target),
    /// An agent joins the held call and the active one.
    Conference(Target),
    /// An agent sends the call on to another number.
    Deflect(Dialling),
    /// An agent ends the clerical time.
    CancelClerical(Target),

    /// An agent accepts the session that is offered.
    AcceptSession(Target),
    /// An agent rejects the session that is offered.
    RejectSession(Target),
    /// An agent answers the e-mail or SMS at hand.
    Reply(Text),
    /// An agent deletes the e-mail or SMS at hand.
    DeleteSession(Target),
    /// An agent completes the chat or open media session at hand.
    CompleteSession(Target),

    /// An agent dials the campaign call or callback call that is pending.
    DialPending(Answering),
    /// An agent rejects it.
    RejectPending(Target),

    /// A supervisor joins an agent's call.
    Supervise(Supervising),
    /// The recording of an agent's call begins.
    StartRecording(Recording),
    /// It ends.
    StopRecording(Target),

    /// A service group is added to the system.
    AddGroup(Group),
    /// An agent is added to the system.
    AddAgent(Agent),
    /// A phone agent is added to the system.
    AddPhoneAgent(PhoneAgent),
    /// A tenant is added to the system; only as long as no service runs.
    AddTenant(Tenant),
    /// An agent serves other groups from now on.
    SetGroups(Skills),

    /// Requests are mistreated from now on.
    Fault(Fault),
    /// All faults end.
    EndFaults,
}

/// The agent who does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Record id.
    pub agent: i32,
}

/// A customer who calls.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Caller {
    /// The service group.
    pub group: i32,
    /// Number of the caller.
    #[serde(default)]
    pub calling: String,
    /// Number that the caller dialled; without it that of the group.
    #[serde(default)]
    pub called: String,
    /// What the IVR asked: `{ Language = "sv" }`, at most ten.
    #[serde(default)]
    pub ivr: BTreeMap<String, String>,
    /// Private data that the call brings along.
    #[serde(default)]
    pub private_data: Option<String>,
    /// Of two waiting calls the one with the higher priority goes first.
    #[serde(default)]
    pub priority: i32,
    /// How long the caller talks. Without it: until somebody else hangs up.
    #[serde(default)]
    pub talk: Option<Seconds>,
    /// How long the caller waits. Without it: for ever.
    #[serde(default)]
    pub patience: Option<Seconds>,
    /// Whether a caller who gives up wants to be called back.
    #[serde(default)]
    pub wants_callback: bool,
}

/// An e-mail, an SMS, a chat or an open media session.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The service group.
    pub group: i32,
    /// The customer: an address, a number or a name.
    #[serde(default)]
    pub from: String,
    /// Other recipients of an e-mail.
    #[serde(default)]
    pub others: Vec<String>,
    /// Subject of an e-mail.
    #[serde(default)]
    pub subject: String,
    /// What the customer wrote.
    #[serde(default)]
    pub text: String,
    /// What is known of the customer, at most ten.
    #[serde(default)]
    pub ivr: BTreeMap<String, String>,
    /// Of two waiting sessions the one with the higher priority goes first.
    #[serde(default)]
    pub priority: i32,
    /// How long the customer waits. Without it: for ever.
    #[serde(default)]
    pub patience: Option<Seconds>,
}

/// A customer who wants to be called back.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CallbackWish {
    /// The service group.
    pub group: i32,
    /// The number to call.
    pub calling: String,
    /// How the customer has asked.
    #[serde(default)]
    pub kind: CallbackKind,
    /// What the customer was asked; events tell three of them.
    #[serde(default)]
    pub ivr: BTreeMap<String, String>,
}

/// An agent, and what the agent is ready or not ready for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Readying {
    /// Record id.
    pub agent: i32,
    /// The medium; voice if it is not named.
    #[serde(default = "voice")]
    pub medium: Medium,
    /// The reason for not being ready; 0 for none.
    #[serde(default)]
    pub reason: i32,
}

/// An agent and a number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dialling {
    /// Record id.
    pub agent: i32,
    /// The number.
    pub number: String,
}

/// An agent, and the number to dial for a pending call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answering {
    /// Record id.
    pub agent: i32,
    /// The number; without it the customer's.
    #[serde(default)]
    pub number: String,
}

/// An agent and what the agent writes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Record id.
    pub agent: i32,
    /// The text.
    #[serde(default)]
    pub text: String,
}

/// A supervisor and an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Supervising {
    /// Record id of the agent.
    pub agent: i32,
    /// Record id of the supervisor.
    pub supervisor: i32,
    /// What the supervisor does.
    #[serde(default)]
    pub how: Joining,
}

/// What a supervisor does in a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Joining {
    /// Talks with the agent.
    #[default]
    Assist,
    /// Listens.
    Monitor,
}

/// An agent whose call is recorded, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// Record id.
    pub agent: i32,
    /// Record id of the supervisor who wants it: without it an outside system does.
    #[serde(default)]
    pub supervisor: Option<i32>,
}

/// An agent and the groups that the agent serves from now on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Skills {
    /// Record id.
    pub agent: i32,
    /// The groups.
    pub groups: Vec<Skill>,
}

impl Action {
    /// The agents that it names.
    pub(crate) fn agents(&self) -> Vec<i32> {
        match self {
            Self::CustomerHangsUp(it)
            | Self::LogOn(it)
            | Self::LogOff(it)
            | Self::LoseApplication(it)
            | Self::Answer(it)
            | Self::Reject(it)
            | Self::HangUp(it)
            | Self::Hold(it)
            | Self::Retrieve(it)
            | Self::Transfer(it)
            | Self::Conference(it)
            | Self::CancelClerical(it)
            | Self::AcceptSession(it)
            | Self::RejectSession(it)
            | Self::DeleteSession(it)
            | Self::CompleteSession(it)
            | Self::RejectPending(it)
            | Self::StopRecording(it) => vec![it.agent],
            Self::Ready(it) | Self::NotReady(it) => vec![it.agent],
            Self::Dial(it) | Self::Deflect(it) => vec![it.agent],
            Self::DialPending(it) => vec![it.agent],
            Self::Reply(it) => vec![it.agent],
            Self::SetGroups(it) => vec![it.agent],
            Self::Supervise(it) => vec![it.agent, it.supervisor],
            Self::StartRecording(it) => it.supervisor.into_iter().chain([it.agent]).collect(),
            Self::Fault(it) => it.agent.into_iter().collect(),
            Self::InboundCall(_)
            | Self::Email(_)
            | Self::Sms(_)
            | Self::Chat(_)
            | Self::OpenMedia(_)
            | Self::Callback(_)
            | Self::AddGroup(_)
            | Self::AddAgent(_)
            | Self::AddPhoneAgent(_)
            | Self::AddTenant(_)
            | Self::EndFaults => Vec::new(),
        }
    }

    /// The group whose customers come.
    pub(crate) fn customers_of(&self) -> Option<i32> {
        match self {
            Self::InboundCall(it) => Some(it.group),
            Self::Email(it) | Self::Sms(it) | Self::Chat(it) | Self::OpenMedia(it) => {
                Some(it.group)
            }
            Self::Callback(it) => Some(it.group),
            _ => None,
        }
    }
}

fn voice() -> Medium {
    Medium::Voice
}

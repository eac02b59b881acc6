//! The fields of a scenario.

use std::fmt;

use jiff::civil;
use openccas_protocol::{Error, ErrorKind};
use serde::{Deserialize, Deserializer, de};

use super::{
    fault::Fault,
    outbound::{CallbackTraffic, Campaign},
    people::{Agent, Habits, PhoneAgent},
    script::Step,
    sessions::SessionTraffic,
    traffic::{Outside, Traffic},
    values::{Probability, Seconds},
};

/// A contact centre to simulate.
///
/// A scenario file is TOML; each field below that is a list is a table in double brackets there,
/// as in `[[agent]]`. `examples/scenarios/support-desk.toml` shows one in full. The default is an
/// empty centre without tenants.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The centre as a whole.
    #[serde(default)]
    pub centre: Centre,
    /// Its tenants. None: the system is not tenanted.
    #[serde(default, rename = "tenant")]
    pub tenants: Vec<Tenant>,
    /// Who may connect to the service. None: everybody, unless the system is tenanted.
    #[serde(default, rename = "account")]
    pub accounts: Vec<Account>,
    /// Service groups.
    #[serde(default, rename = "group")]
    pub groups: Vec<Group>,
    /// Agents, who have an agent application.
    #[serde(default, rename = "agent")]
    pub agents: Vec<Agent>,
    /// Phone agents, who have a telephone only.
    #[serde(default, rename = "phone_agent")]
    pub phone_agents: Vec<PhoneAgent>,
    /// Not-ready reasons.
    #[serde(default, rename = "reason")]
    pub reasons: Vec<Reason>,
    /// Call qualification codes that are defined.
    #[serde(default, rename = "code")]
    pub codes: Vec<Code>,
    /// Where calls come from.
    #[serde(default)]
    pub traffic: Vec<Traffic>,
    /// Where e-mails, SMS, chats and open media sessions come from.
    #[serde(default)]
    pub session_traffic: Vec<SessionTraffic>,
    /// Campaigns: customers for the agents to call.
    #[serde(default, rename = "campaign")]
    pub campaigns: Vec<Campaign>,
    /// Where wishes to be called back come from.
    #[serde(default)]
    pub callback_traffic: Vec<CallbackTraffic>,
    /// Requests that are not treated as they should be.
    #[serde(default, rename = "fault")]
    pub faults: Vec<Fault>,
    /// What agents do by themselves. An agent for whom none are named does nothing unasked, which
    /// is what a test wants.
    #[serde(default)]
    pub habits: Vec<Habits>,
    /// What the telephones of the outside world do when they are called.
    #[serde(default)]
    pub outside: Outside,
    /// The script: what happens at a certain time, or after a certain event.
    #[serde(default, rename = "step")]
    pub steps: Vec<Step>,
}

/// `[centre]`: the centre as a whole.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Centre {
    /// Its name, for logs.
    pub name: String,
    /// Its time zone, an IANA name such as `Europe/Berlin`.
    pub time_zone: String,
    /// When the simulation begins, in that zone: `2026-01-05T08:00:00`, with or without quotes.
    /// Without it: on the virtual clock that very time, in real time now.
    #[serde(deserialize_with = "date_time")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::schema::date_time"))]
    pub start: Option<civil::DateTime>,
    /// Whether a request that the state makes impossible is refused. If not, it succeeds and does
    /// nothing, as the vendor's text says, and the simulator's log gives the reason.
    pub strict: bool,
    /// Which events phone agents raise.
    pub phone_agent_events: PhoneAgentEvents,
    /// How events number the kinds of call in `CallType`.
    pub call_type_profile: CallTypeProfile,
    /// The number defined for Customer Authentication: a phone agent who deflects a call there
    /// goes on talking.
    pub customer_authentication: Option<String>,
}

/// Which events phone agents raise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PhoneAgentEvents {
    /// Those they share with agents, and besides those that are theirs alone, so that logon,
    /// logoff and call information come twice.
    #[default]
    Both,
    /// None.
    Off,
}

/// How events number the kinds of call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CallTypeProfile {
    /// As the tables of events do: 2 web callback, 3 voice, 4 e-mail, 5 campaign.
    #[default]
    Tables,
    /// As the vendor's sample program does: 3 web callback, 4 voice, 5 e-mail, 6 campaign.
    Sample,
}

/// `[[tenant]]`: a tenant of a hosted system.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Tenant {
    /// Its id, 1 or more.
    pub id: i32,
    /// Its name.
    pub name: String,
}

/// `[[account]]`: who may connect.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// User id.
    pub user_id: String,
    /// Password as it is: good enough for a simulation, where it protects nothing. A service that
    /// others can reach should have `password_hash` instead.
    #[serde(default)]
    pub password: Option<String>,
    /// Hash of the password, as `openccas hash-password` makes it.
    #[serde(default)]
    pub password_hash: Option<String>,
    /// The tenant whose administrator this is; -1 for the host's.
    #[serde(default = "no_tenant")]
    pub tenant_id: i32,
}

/// `[[group]]`: a service group.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Record id, 1 or more.
    pub id: i32,
    /// Name.
    pub name: String,
    /// What it is for.
    #[serde(default)]
    pub purpose: Purpose,
    /// The tenant it belongs to; -1 on a system without tenants.
    #[serde(default = "no_tenant")]
    pub tenant_id: i32,
    /// The number that callers dial for it.
    #[serde(default)]
    pub number: String,
    /// Clerical time after a call or session.
    #[serde(default)]
    pub clerical: Seconds,
    /// How long a call rings, or a session is offered, at an agent before it goes to another.
    #[serde(default = "ring_timeout")]
    pub ring_timeout: Seconds,
    /// Whether an agent who lets that time pass is made not ready for the medium.
    #[serde(default)]
    pub ring_timeout_not_ready: bool,
    /// How many of the calls an outside system records.
    #[serde(default)]
    pub recorded: Probability,
    /// Which of the free agents gets a call.
    #[serde(default)]
    pub allocation: Allocation,
}

/// Which of the free agents gets a call of a service group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Allocation {
    /// Who has been idle for longest; of two equals, the more skilled.
    #[default]
    LongestIdle,
    /// The most skilled; of two equals, who has been idle for longer.
    HighestLevel,
}

/// What a service group is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Purpose {
    /// Voice calls.
    #[default]
    Voice,
    /// Campaign calls.
    Campaign,
    /// E-mail.
    Email,
    /// SMS.
    Sms,
    /// Chat.
    Chat,
    /// Dispatch of voice calls.
    VoiceDispatch,
    /// Common hold.
    CommonHold,
    /// Dispatch of e-mail.
    EmailDispatch,
    /// Dispatch of SMS.
    SmsDispatch,
    /// Open media.
    OpenMedia,
}

/// `[[reason]]`: a not-ready reason.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Record id, 1 or more.
    pub id: i32,
    /// Text.
    pub name: String,
    /// The tenant; -1 on a system without tenants.
    #[serde(default = "no_tenant")]
    pub tenant_id: i32,
}

/// `[[code]]`: a call qualification code that is defined.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// The code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The tenant; -1 on a system without tenants.
    #[serde(default = "no_tenant")]
    pub tenant_id: i32,
}

impl Default for Centre {
    fn default() -> Self {
        Self {
            name: "Simulated contact centre".to_owned(),
            time_zone: "UTC".to_owned(),
            start: None,
            strict: false,
            phone_agent_events: PhoneAgentEvents::default(),
            call_type_profile: CallTypeProfile::default(),
            customer_authentication: None,
        }
    }
}

/// Fails if the account has no password, or two, or a hash that cannot be used.
impl TryFrom<&Account> for openccas_service::Account {
    type Error = Error;

    fn try_from(account: &Account) -> Result<Self, Error> {
        let tenant_id = account.tenant_id;
        match (&account.password, &account.password_hash) {
            (Some(password), None) => Ok(Self::new(&account.user_id, password, tenant_id)),
            (None, Some(hash)) => Self::hashed(&account.user_id, hash, tenant_id),
            _ => Err(Error::new(
                ErrorKind::InvalidArgument,
                "an account has either a password or a password_hash",
            )),
        }
    }
}

/// The password is nobody's business.
impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("user_id", &self.user_id)
            .field("tenant_id", &self.tenant_id)
            .finish_non_exhaustive()
    }
}

/// A local date and time, as TOML's own type or as a text.
fn date_time<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<civil::DateTime>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        Native(toml::value::Datetime),
        Text(String),
    }
    let text = match Either::deserialize(deserializer) {
        Ok(Either::Native(native)) => native.to_string(),
        Ok(Either::Text(text)) => text,
        Err(_) => String::new(),
    };
    text.parse()
        .map(Some)
        .map_err(|_| de::Error::custom("expected a local date and time, as in 2026-01-05T08:00:00"))
}

pub(super) fn no_tenant() -> i32 {
    openccas_protocol::Tenant::NOT_TENANTED
}

fn ring_timeout() -> Seconds {
    Seconds::new(20)
}

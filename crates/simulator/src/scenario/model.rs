//! The fields of a scenario.

use std::fmt;

use jiff::civil;
use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor},
};

use super::values::{Between, MediaSettings, Medium, Probability, Seconds};

/// A contact centre to simulate.
///
/// A scenario file is TOML; each field below that is a list is a table in double brackets there,
/// as in `[[agent]]`. `examples/scenarios/support-desk.toml` shows one in full. The default is an
/// empty centre without tenants.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
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
    /// What agents do by themselves. An agent for whom none are named does nothing unasked, which
    /// is what a test wants.
    #[serde(default)]
    pub habits: Vec<Habits>,
    /// What the telephones of the outside world do when they are called.
    #[serde(default)]
    pub outside: Outside,
}

/// `[centre]`: the centre as a whole.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Centre {
    /// Its name, for logs.
    pub name: String,
    /// Its time zone, an IANA name such as `Europe/Berlin`.
    pub time_zone: String,
    /// When the simulation begins, in that zone: `2026-01-05T08:00:00`, with or without quotes.
    /// Without it: on the virtual clock that very time, in real time now.
    #[serde(deserialize_with = "date_time")]
    pub start: Option<civil::DateTime>,
    /// Whether a request that the state makes impossible is refused. If not, it succeeds and does
    /// nothing, as the vendor's text says, and the simulator's log gives the reason.
    pub strict: bool,
    /// Which events phone agents raise.
    pub phone_agent_events: PhoneAgentEvents,
    /// The number defined for Customer Authentication: a phone agent who deflects a call there
    /// goes on talking.
    pub customer_authentication: Option<String>,
}

/// Which events phone agents raise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
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

/// `[[tenant]]`: a tenant of a hosted system.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenant {
    /// Its id, 1 or more.
    pub id: i32,
    /// Its name.
    pub name: String,
}

/// `[[account]]`: who may connect.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// User id.
    pub user_id: String,
    /// Password.
    pub password: String,
    /// The tenant whose administrator this is; -1 for the host's.
    #[serde(default = "no_tenant")]
    pub tenant_id: i32,
}

/// `[[group]]`: a service group.
#[derive(Clone, Debug, PartialEq, Deserialize)]
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
    /// Clerical time after a call.
    #[serde(default)]
    pub clerical: Seconds,
    /// How long a call rings at an agent before it goes to another.
    #[serde(default = "ring_timeout")]
    pub ring_timeout: Seconds,
    /// Whether an agent who lets a call ring that long is made not ready.
    #[serde(default)]
    pub ring_timeout_not_ready: bool,
}

/// What a service group is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
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

/// A group that an agent serves: its id, or `{ group = 1, level = 5 }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skill {
    /// Record id of the group.
    pub group: i32,
    /// How skilled: of two agents who have been idle equally long, the higher level gets the call.
    pub level: i32,
}

/// `[[agent]]`: an agent with an agent application.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agent {
    /// Record id, 1 or more; agents and phone agents share the numbers.
    pub id: i32,
    /// Name.
    pub name: String,
    /// Logon id.
    pub logon_id: String,
    /// Extension.
    pub extension: String,
    /// The tenant; -1 on a system without tenants.
    #[serde(default = "no_tenant")]
    pub tenant_id: i32,
    /// The groups the agent serves.
    #[serde(default)]
    pub groups: Vec<Skill>,
    /// Name of the computer the agent works at.
    #[serde(default)]
    pub machine: String,
    /// The OAS server that watches the extension.
    #[serde(default = "one")]
    pub oas_id: i32,
    /// Record id of the Call Manager.
    #[serde(default = "one")]
    pub call_manager_id: i32,
    /// Whether the agent logs on by itself.
    #[serde(default = "yes")]
    pub logs_on: bool,
    /// When, counted from the start; agents of 0 are logged on when the simulation begins.
    #[serde(default)]
    pub logs_on_after: Seconds,
    /// What the agent is ready for right after logging on.
    #[serde(default = "voice_only")]
    pub ready_for: Vec<Medium>,
    /// What the agent may be given beside what.
    #[serde(default)]
    pub media: MediaSettings,
    /// Name of the agent's habits.
    #[serde(default)]
    pub habits: Option<String>,
}

/// `[[phone_agent]]`: an agent with a telephone only.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneAgent {
    /// Record id, 1 or more; agents and phone agents share the numbers.
    pub id: i32,
    /// Name.
    pub name: String,
    /// Logon id.
    pub logon_id: String,
    /// PIN, unique among the tenant's phone agents.
    pub pin: String,
    /// Extension at which the phone agent logs on by itself.
    #[serde(default)]
    pub extension: String,
    /// The tenant; -1 on a system without tenants.
    #[serde(default = "no_tenant")]
    pub tenant_id: i32,
    /// The groups the phone agent serves.
    #[serde(default)]
    pub groups: Vec<Skill>,
    /// The OAS server that watches the extension.
    #[serde(default = "one")]
    pub oas_id: i32,
    /// Record id of the Call Manager.
    #[serde(default = "one")]
    pub call_manager_id: i32,
    /// Whether the phone agent logs on by itself.
    #[serde(default = "yes")]
    pub logs_on: bool,
    /// When, counted from the start.
    #[serde(default)]
    pub logs_on_after: Seconds,
    /// Whether the phone agent is ready right after logging on.
    #[serde(default = "yes")]
    pub ready: bool,
    /// Name of the phone agent's habits.
    #[serde(default)]
    pub habits: Option<String>,
}

/// `[[reason]]`: a not-ready reason.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
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

/// `[[traffic]]`: a source of calls. They come independently of each other (a Poisson process).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Traffic {
    /// The group that the calls are for.
    pub group: i32,
    /// Calls in an hour, on average.
    pub calls_per_hour: f64,
    /// Mean of the talking times, which are exponentially distributed.
    pub talk: Seconds,
    /// Mean of the times that callers wait before they give up, exponentially distributed.
    /// Without it they wait for ever.
    #[serde(default)]
    pub patience: Option<Seconds>,
    /// Of two waiting calls the one with the higher priority goes first.
    #[serde(default)]
    pub priority: i32,
    /// Numbers of callers to choose from. None: numbers are made up.
    #[serde(default)]
    pub callers: Vec<String>,
    /// What the IVR asked each caller; at most ten fields.
    #[serde(default)]
    pub ivr: Vec<IvrField>,
}

/// A field that the IVR fills in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IvrField {
    /// The label.
    pub label: String,
    /// The data to choose from, each as likely as the next.
    pub data: Vec<String>,
}

/// `[[habits]]`: what agents do by themselves.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Habits {
    /// The name by which agents refer to it.
    pub name: String,
    /// How long a call rings before the agent answers.
    #[serde(default = "answers_after")]
    pub answers_after: Between,
    /// How often a call is left to ring until it goes elsewhere.
    #[serde(default)]
    pub misses: Probability,
    /// How often a customer is put on hold for a while.
    #[serde(default)]
    pub holds: Probability,
    /// For how long.
    #[serde(default = "holds_for")]
    pub holds_for: Between,
    /// How often a colleague is consulted while the customer is on hold.
    #[serde(default)]
    pub consults: Probability,
    /// For how long.
    #[serde(default = "holds_for")]
    pub consults_for: Between,
    /// How many of the consultations end with a transfer.
    #[serde(default)]
    pub transfers: Probability,
    /// How many of those that do not end with a transfer become a conference.
    #[serde(default)]
    pub conferences: Probability,
    /// Length of calls that no customer takes part in.
    #[serde(default = "chats_for")]
    pub chats_for: Between,
    /// Mean time between breaks, exponentially distributed. Without it there are none.
    #[serde(default)]
    pub breaks_every: Option<Seconds>,
    /// How long a break lasts.
    #[serde(default = "breaks_for")]
    pub breaks_for: Between,
    /// Not-ready reasons to choose from. None: breaks have no reason.
    #[serde(default)]
    pub reasons: Vec<i32>,
}

/// `[outside]`: the telephones of the outside world, except those that
/// [`dial`](crate::dial) names.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Outside {
    /// From dialling to ringing.
    pub rings_after: Seconds,
    /// From ringing to the answer.
    pub answers_after: Between,
    /// For how long a telephone rings before the network gives up.
    pub gives_up_after: Seconds,
    /// How long the called party talks before it hangs up; 0 for never.
    pub talks_for: Between,
    /// How many are busy.
    pub busy: Probability,
    /// How many cannot be reached.
    pub unobtainable: Probability,
    /// How many do not answer.
    pub no_answer: Probability,
}

impl Default for Centre {
    fn default() -> Self {
        Self {
            name: "Simulated contact centre".to_owned(),
            time_zone: "UTC".to_owned(),
            start: None,
            strict: false,
            phone_agent_events: PhoneAgentEvents::default(),
            customer_authentication: None,
        }
    }
}

impl Default for Outside {
    fn default() -> Self {
        Self {
            rings_after: Seconds::new(1),
            answers_after: Between::seconds(3, 8),
            gives_up_after: Seconds::new(60),
            talks_for: Between::default(),
            busy: Probability::default(),
            unobtainable: Probability::default(),
            no_answer: Probability::default(),
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

impl<'de> Deserialize<'de> for Skill {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SkillVisitor;

        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Detailed {
            group: i32,
            #[serde(default = "one")]
            level: i32,
        }

        impl<'de> Visitor<'de> for SkillVisitor {
            type Value = Skill;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of a group, or { group = 1, level = 5 }")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Skill, E> {
                let group = i32::try_from(value)
                    .map_err(|_| E::invalid_value(de::Unexpected::Signed(value), &self))?;
                Ok(Skill {
                    group,
                    level: one(),
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Skill, A::Error> {
                let detailed = Detailed::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(Skill {
                    group: detailed.group,
                    level: detailed.level,
                })
            }
        }

        deserializer.deserialize_any(SkillVisitor)
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

fn no_tenant() -> i32 {
    openccas_protocol::Tenant::NOT_TENANTED
}

fn one() -> i32 {
    1
}

fn yes() -> bool {
    true
}

fn voice_only() -> Vec<Medium> {
    vec![Medium::Voice]
}

fn ring_timeout() -> Seconds {
    Seconds::new(20)
}

fn answers_after() -> Between {
    Between::seconds(2, 6)
}

fn holds_for() -> Between {
    Between::seconds(5, 20)
}

fn chats_for() -> Between {
    Between::seconds(10, 40)
}

fn breaks_for() -> Between {
    Between::seconds(60, 300)
}

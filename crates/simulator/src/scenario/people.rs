//! Agents, phone agents, and what they do by themselves.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor},
};

use super::{
    model::no_tenant,
    outbound::OutboundHabits,
    sessions::SessionHabits,
    supervision::{CallHabits, IpPhone, SupervisionHabits},
    values::{Between, MediaSettings, Medium, Probability, Seconds},
};

/// A group that an agent serves: its id, or `{ group = 1, level = 5 }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skill {
    /// Record id of the group.
    pub group: i32,
    /// How skilled; the group says what that is good for.
    pub level: i32,
}

/// `[[agent]]`: an agent with an agent application.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// An IP telephone or SIP softphone at the extension, which registers when the agent logs on.
    #[serde(default)]
    pub ip_phone: Option<IpPhone>,
    /// The number to which calls to the extension go when it is busy or nobody is logged on.
    #[serde(default)]
    pub forwards_to: Option<String>,
    /// Name of the agent's habits.
    #[serde(default)]
    pub habits: Option<String>,
}

/// `[[phone_agent]]`: an agent with a telephone only.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// An IP telephone or SIP softphone at the extension, which registers when the phone agent
    /// logs on there.
    #[serde(default)]
    pub ip_phone: Option<IpPhone>,
    /// The number to which calls to the extension go when it is busy or nobody is logged on.
    #[serde(default)]
    pub forwards_to: Option<String>,
    /// Name of the phone agent's habits.
    #[serde(default)]
    pub habits: Option<String>,
}

/// `[[habits]]`: what agents do by themselves.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// What the agent does with e-mails, SMS, chats and open media sessions.
    #[serde(default)]
    pub sessions: SessionHabits,
    /// What the agent does with campaign calls and callbacks.
    #[serde(default)]
    pub outbound: OutboundHabits,
    /// What the agent does in calls besides talking.
    #[serde(default)]
    pub calls: CallHabits,
    /// How the agent looks after colleagues.
    #[serde(default)]
    pub supervision: SupervisionHabits,
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

fn one() -> i32 {
    1
}

fn yes() -> bool {
    true
}

fn voice_only() -> Vec<Medium> {
    vec![Medium::Voice]
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

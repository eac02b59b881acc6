//! Supervisors, recorders, and what agents note during a call.

use serde::Deserialize;

use super::values::{Between, Probability, Seconds};

/// `supervision` of `[[habits]]`: how an agent looks after colleagues.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct SupervisionHabits {
    /// Mean time between two looks at a colleague's call, exponentially distributed. Without it
    /// the agent is no supervisor.
    pub every: Option<Seconds>,
    /// For how long.
    pub lasts: Between,
    /// How often the supervisor assists; otherwise the call is monitored.
    pub assists: Probability,
    /// How often the supervisor has the call recorded meanwhile.
    pub records: Probability,
}

/// `calls` of `[[habits]]`: what agents do besides talking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct CallHabits {
    /// How often the agent records a part of a call.
    pub records: Probability,
    /// How often the agent gives a service group call a qualification code.
    pub qualifies: Probability,
    /// How often the agent sets the private data of a call.
    pub annotates: Probability,
    /// How often the agent corrects the first IVR field of a call.
    pub corrects: Probability,
}

/// `ip_phone` of an agent or phone agent: an IP telephone or SIP softphone at the extension.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IpPhone {
    /// IP address of the telephone, or of the computer on which the softphone runs.
    pub address: String,
    /// Port used for RAS.
    #[serde(default = "ras_port")]
    pub ras_port: u16,
    /// Port used for call signalling.
    #[serde(default = "cs_port")]
    pub cs_port: u16,
}

impl Default for SupervisionHabits {
    fn default() -> Self {
        Self {
            every: None,
            lasts: Between::seconds(10, 30),
            assists: Probability::default(),
            records: Probability::default(),
        }
    }
}

fn ras_port() -> u16 {
    1719
}

fn cs_port() -> u16 {
    1720
}

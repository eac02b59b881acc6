//! Agents: who is logged on, what for, and what at.

use std::sync::Arc;

use jiff::Timestamp;
use openccas_protocol::PhoneAgentSubstate;

use crate::{Callback, CampaignCall, Known, Medium, Session, SessionClerical};

/// An agent or phone agent who is logged on.
///
/// Facts that no event has told yet are `Unknown` or `None`: see [`Known`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Agent {
    /// The tenant it belongs to; -1 on a system without tenants.
    pub tenant_id: i32,
    /// Record id.
    pub rec_id: i32,
    /// Name.
    pub name: Option<Arc<str>>,
    /// Logon id.
    pub logon_id: Option<Arc<str>>,
    /// Extension.
    pub extension: Option<Arc<str>>,
    /// Name of the computer the agent logged on at; empty for phone agents.
    pub machine: Option<Arc<str>>,
    /// Id of the OAS server.
    pub oas_id: Option<i32>,
    /// Record ids of the service groups the agent can serve.
    pub groups: Known<Arc<[i32]>>,
    /// Whether it is a phone agent. No logon tells that; an event that only phone agents have, or
    /// one that they never have, does.
    pub phone_agent: Known<bool>,
    /// The call status that was last told of a phone agent.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::json::number"))]
    pub phone_status: Option<PhoneAgentSubstate>,
    /// The IP telephone that registered for the agent.
    pub ip_telephone: Option<IpTelephone>,
    /// Since when it is logged on.
    pub logged_on_since: Known<Timestamp>,
    /// Readiness for voice calls.
    pub voice: Readiness,
    /// Readiness for e-mail.
    pub email: Readiness,
    /// Readiness for chat sessions.
    pub chat: Readiness,
    /// Readiness for open media sessions.
    pub open_media: Readiness,
    /// Whether the calls, sessions, clerical times and offers below are all there are. If not,
    /// the agent may have others, begun before the connect.
    pub work_known: bool,
    /// Ids of the calls the agent takes part in, oldest first.
    pub calls: Vec<i32>,
    /// The clerical times the agent is in after calls, oldest first.
    pub clerical: Vec<Clerical>,
    /// Sessions at the agent, oldest first.
    pub sessions: Vec<Session>,
    /// The clerical time after a session that began last, and may be over: no event tells its end.
    pub session_clerical: Option<SessionClerical>,
    /// Campaign calls that were allocated to the agent and are not completed, oldest first.
    pub campaign_calls: Vec<CampaignCall>,
    /// Callbacks that were allocated to the agent and are not completed, oldest first.
    pub callbacks: Vec<Callback>,
    /// When the agent was last done with all its calls, clerical times after them and sessions,
    /// as far as they are known; `None` if that has not happened yet.
    pub free_since: Option<Timestamp>,
}

impl Agent {
    pub(crate) fn new(tenant_id: i32, rec_id: i32) -> Self {
        Self {
            tenant_id,
            rec_id,
            name: None,
            logon_id: None,
            extension: None,
            machine: None,
            oas_id: None,
            groups: Known::Unknown,
            phone_agent: Known::Unknown,
            phone_status: None,
            ip_telephone: None,
            logged_on_since: Known::Unknown,
            voice: Readiness::default(),
            email: Readiness::default(),
            chat: Readiness::default(),
            open_media: Readiness::default(),
            work_known: false,
            calls: Vec::new(),
            clerical: Vec::new(),
            sessions: Vec::new(),
            session_clerical: None,
            campaign_calls: Vec::new(),
            callbacks: Vec::new(),
            free_since: None,
        }
    }

    /// Readiness for a medium.
    pub fn readiness(&self, medium: Medium) -> &Readiness {
        match medium {
            Medium::Voice => &self.voice,
            Medium::Email => &self.email,
            Medium::Chat => &self.chat,
            Medium::OpenMedia => &self.open_media,
        }
    }

    pub(crate) fn readiness_mut(&mut self, medium: Medium) -> &mut Readiness {
        match medium {
            Medium::Voice => &mut self.voice,
            Medium::Email => &mut self.email,
            Medium::Chat => &mut self.chat,
            Medium::OpenMedia => &mut self.open_media,
        }
    }

    /// Whether the agent can serve this group; `Unknown` as long as its groups are.
    pub fn serves(&self, service_group_id: i32) -> Known<bool> {
        match &self.groups {
            Known::Unknown => Known::Unknown,
            Known::Known(groups) => Known::Known(groups.contains(&service_group_id)),
        }
    }

    /// Since when the agent is in clerical state after a call; `None` if it is in none that is
    /// known. See [`session_clerical`](Self::session_clerical) for what follows sessions.
    pub fn clerical_since(&self) -> Option<Timestamp> {
        self.clerical.iter().map(|clerical| clerical.since).min()
    }

    /// Whether the agent is known to be at work: on a call, in clerical state after one, or with a
    /// session.
    pub fn is_busy(&self) -> bool {
        !self.calls.is_empty() || !self.clerical.is_empty() || !self.sessions.is_empty()
    }

    /// Something of the agent's work is over.
    pub(crate) fn note_free(&mut self, time: Timestamp) {
        if !self.is_busy() {
            self.free_since = Some(time);
        }
    }

    /// Forgets the work of the agent, who may have other work that is not known.
    pub(crate) fn lose_work(&mut self) {
        self.work_known = false;
        self.calls.clear();
        self.clerical.clear();
        self.sessions.clear();
        self.session_clerical = None;
        self.campaign_calls.clear();
        self.callbacks.clear();
        self.free_since = None;
    }
}

/// Whether an agent is ready for a medium, and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Readiness {
    /// Ready or not.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub state: ReadyState,
    /// Since when; unknown if it was so before the connect.
    pub since: Known<Timestamp>,
}

/// Whether an agent is ready.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "state", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ReadyState {
    /// No event has told.
    #[default]
    Unknown,
    /// Ready.
    Ready,
    /// Not ready.
    NotReady {
        /// Why; `None` if no reason was given, unknown if the agent was not ready before the
        /// connect, or from its logon on: a logon tells no reason.
        reason: Known<Option<Reason>>,
    },
}

impl Readiness {
    /// Whether the agent is ready, if that is known.
    pub fn is_ready(&self) -> Known<bool> {
        match self.state {
            ReadyState::Unknown => Known::Unknown,
            ReadyState::Ready => Known::Known(true),
            ReadyState::NotReady { .. } => Known::Known(false),
        }
    }

    /// The reason for not being ready, if one is known.
    pub fn reason(&self) -> Option<&Reason> {
        match &self.state {
            ReadyState::NotReady {
                reason: Known::Known(reason),
            } => reason.as_ref(),
            _ => None,
        }
    }

    /// Takes in what an event told; the time counts from the first event that told this state.
    pub(crate) fn tell(&mut self, state: ReadyState, time: Known<Timestamp>) {
        if self.state != state {
            *self = Self { state, since: time };
        }
    }
}

/// Why an agent is not ready.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Reason {
    /// Record id of the reason.
    pub id: i32,
    /// Its text; may be empty.
    pub text: Arc<str>,
}

/// An agent writes up a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Clerical {
    /// The call.
    pub call_id: i32,
    /// Since when.
    pub since: Timestamp,
}

/// An IP telephone or softphone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IpTelephone {
    /// Its address.
    pub address: Option<Arc<str>>,
    /// Its port for RAS.
    pub ras_port: Option<i32>,
    /// Its port for call signalling.
    pub cs_port: Option<i32>,
}

//! Agents and phone agents: who they are, and what they are while they are logged on.

use std::collections::BTreeMap;

use openccas_protocol::{EventBody, PhoneAgentSubstate, emit};

use super::{
    Due, World, clerical::WriteUp, habits::Habit, leg::LegId, readiness::Readiness, session::Tray,
    supervision::Supervised,
};
use crate::{
    clock::Time,
    random::{Random, Stream},
    scenario::{self, Habits, IpPhone, MediaSettings, Medium, Seconds, Skill},
};

/// An agent or phone agent.
#[derive(Clone, Debug)]
pub(super) struct Agent {
    pub(super) rec_id: i32,
    pub(super) name: String,
    pub(super) logon_id: String,
    pub(super) tenant_id: i32,
    pub(super) kind: Kind,
    pub(super) skills: Vec<Skill>,
    pub(super) call_manager_id: i32,
    /// The extension and OAS to log on at unless told otherwise.
    home: Home,
    ready_for: Vec<Medium>,
    pub(super) logon: Option<Logon>,
    pub(super) habits: Option<Habits>,
    pub(super) chance: Random,
    pub(super) session_chance: Random,
    /// For whatever else the agent does.
    pub(super) work_chance: Random,
    /// An IP telephone or softphone at the agent's own extension.
    pub(super) ip_phone: Option<IpPhone>,
    /// The number to which calls go that cannot be answered at the agent's extension.
    pub(super) forwards_to: Option<String>,
}

/// How an agent works.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// With the agent application, which carries out requests.
    Application {
        machine: String,
        media: MediaSettings,
    },
    /// With a telephone only.
    Phone { pin: String },
}

/// Where an agent logs on.
#[derive(Clone, Debug)]
pub(super) struct Home {
    pub(super) extension: String,
    pub(super) oas_id: i32,
}

/// What an agent is while logged on.
#[derive(Clone, Debug)]
pub(super) struct Logon {
    pub(super) at: Home,
    pub(super) voice: Readiness,
    pub(super) email: Readiness,
    pub(super) chat: Readiness,
    pub(super) open_media: Readiness,
    /// Since when the agent has had no call, or has been ready, whichever is later.
    pub(super) idle_since: Time,
    /// The agent's legs, oldest first.
    pub(super) legs: Vec<LegId>,
    /// What the agent writes up in clerical state, by the call it follows.
    pub(super) clerical: BTreeMap<i32, WriteUp>,
    /// The campaign call or callback call that the agent is given to make.
    pub(super) preview: Option<i32>,
    /// The colleague's call that the agent has joined as a supervisor.
    pub(super) supervising: Option<Supervised>,
    /// E-mails, SMS, chats and open media sessions.
    pub(super) tray: Tray,
    /// What a break has made the agent not ready for.
    pub(super) on_break: Vec<Medium>,
    /// The call status that a phone agent's last event told.
    pub(super) told: PhoneAgentSubstate,
    /// The held leg about which the agent consults a colleague of its own accord.
    pub(super) consulting: Option<LegId>,
}

impl Agent {
    pub(super) fn from_agent(agent: &scenario::Agent, habits: &[Habits], seed: u64) -> Self {
        let machine = match agent.machine.as_str() {
            "" => format!("PC-{}", agent.extension),
            machine => machine.to_owned(),
        };
        Self {
            rec_id: agent.id,
            name: agent.name.clone(),
            logon_id: agent.logon_id.clone(),
            tenant_id: agent.tenant_id,
            kind: Kind::Application {
                machine,
                media: agent.media.clone(),
            },
            skills: agent.groups.clone(),
            call_manager_id: agent.call_manager_id,
            home: Home {
                extension: agent.extension.clone(),
                oas_id: agent.oas_id,
            },
            ready_for: agent.ready_for.clone(),
            logon: None,
            habits: find_habits(habits, agent.habits.as_deref()),
            chance: Random::new(seed, Stream::Agent(agent.id)),
            session_chance: Random::new(seed, Stream::AgentSessions(agent.id)),
            work_chance: Random::new(seed, Stream::Work(agent.id)),
            ip_phone: agent.ip_phone.clone(),
            forwards_to: agent.forwards_to.clone(),
        }
    }

    pub(super) fn from_phone_agent(
        agent: &scenario::PhoneAgent,
        habits: &[Habits],
        seed: u64,
    ) -> Self {
        Self {
            rec_id: agent.id,
            name: agent.name.clone(),
            logon_id: agent.logon_id.clone(),
            tenant_id: agent.tenant_id,
            kind: Kind::Phone {
                pin: agent.pin.clone(),
            },
            skills: agent.groups.clone(),
            call_manager_id: agent.call_manager_id,
            home: Home {
                extension: agent.extension.clone(),
                oas_id: agent.oas_id,
            },
            ready_for: if agent.ready {
                vec![Medium::Voice]
            } else {
                Vec::new()
            },
            logon: None,
            habits: find_habits(habits, agent.habits.as_deref()),
            chance: Random::new(seed, Stream::Agent(agent.id)),
            session_chance: Random::new(seed, Stream::AgentSessions(agent.id)),
            work_chance: Random::new(seed, Stream::Work(agent.id)),
            ip_phone: agent.ip_phone.clone(),
            forwards_to: agent.forwards_to.clone(),
        }
    }

    pub(super) fn is_phone_agent(&self) -> bool {
        matches!(self.kind, Kind::Phone { .. })
    }

    /// Where the agent is logged on, or would log on.
    pub(super) fn home(&self) -> &Home {
        self.logon.as_ref().map_or(&self.home, |logon| &logon.at)
    }

    /// The extension that is the agent's own.
    pub(super) fn home_extension(&self) -> &str {
        &self.home.extension
    }

    pub(super) fn extension(&self) -> &str {
        &self.home().extension
    }

    pub(super) fn level_in(&self, group: i32) -> Option<i32> {
        self.skills
            .iter()
            .find(|skill| skill.group == group)
            .map(|skill| skill.level)
    }

    /// What `Logon` tells of the agent; `None` for one who is not logged on.
    pub(super) fn logon_body(&self) -> Option<EventBody> {
        let logon = self.logon.as_ref()?;
        let groups: Vec<i32> = self.skills.iter().map(|skill| skill.group).collect();
        let machine_name = match &self.kind {
            Kind::Application { machine, .. } => machine,
            Kind::Phone { .. } => "",
        };
        let body = emit::Logon {
            name: &self.name,
            dn: &logon.at.extension,
            rec_id: self.rec_id,
            logon_id: &self.logon_id,
            voice_ready: logon.voice.is_ready(),
            email_ready: logon.email.is_ready(),
            open_media_ready: logon.open_media.is_ready(),
            media_ready: logon.chat.is_ready(),
            machine_name,
            number_of_service_groups: i32::try_from(groups.len()).unwrap_or(i32::MAX),
            service_group_list: &groups,
            oas_id: logon.at.oas_id,
        };
        Some(body.body())
    }
}

fn find_habits(habits: &[Habits], name: Option<&str>) -> Option<Habits> {
    habits
        .iter()
        .find(|habits| Some(habits.name.as_str()) == name)
        .cloned()
}

impl World {
    pub(super) fn logon(&self, rec_id: i32) -> Option<&Logon> {
        self.agents.get(&rec_id)?.logon.as_ref()
    }

    /// The logon of an agent, to change it: what follows from the change is looked at afterwards.
    pub(super) fn logon_mut(&mut self, rec_id: i32) -> Option<&mut Logon> {
        let agent = self.agents.get_mut(&rec_id)?;
        self.matching.touch(rec_id);
        self.session_queues.touch(rec_id);
        if agent.is_phone_agent() && !self.changed_phones.contains(&rec_id) {
            self.changed_phones.push(rec_id);
        }
        agent.logon.as_mut()
    }

    /// Notes that something about an agent has changed: whether it is free, or a phone agent's call
    /// status.
    pub(super) fn touch(&mut self, rec_id: i32) {
        // Whoever gets at it to change it notes that.
        let _ = self.logon_mut(rec_id);
    }

    /// The agent or phone agent who is logged on at an extension of a tenant.
    pub(super) fn agent_on(&self, tenant_id: i32, extension: &str) -> Option<&Agent> {
        self.agents.values().find(|agent| {
            agent.tenant_id == tenant_id
                && agent
                    .logon
                    .as_ref()
                    .is_some_and(|logon| logon.at.extension == extension)
        })
    }

    /// Logs an agent on, where it belongs or elsewhere.
    pub(super) fn log_on(&mut self, rec_id: i32, at: Option<Home>) -> Result<(), String> {
        let now = self.now;
        let Some(agent) = self.agents.get(&rec_id) else {
            return Err(format!("there is no agent {rec_id}"));
        };
        if agent.logon.is_some() {
            return Err(format!("agent {rec_id} is logged on already"));
        }
        let at = at.unwrap_or_else(|| agent.home.clone());
        if at.extension.is_empty() {
            return Err(format!("agent {rec_id} has no extension to log on at"));
        }
        if let Some(other) = self.agent_on(agent.tenant_id, &at.extension) {
            return Err(format!(
                "agent {} is logged on at this extension",
                other.rec_id
            ));
        }
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return Ok(());
        };
        let initial = |medium| {
            if agent.ready_for.contains(&medium) {
                Readiness::Ready
            } else {
                Readiness::NotReady(None)
            }
        };
        agent.logon = Some(Logon {
            voice: initial(Medium::Voice),
            email: initial(Medium::Email),
            chat: initial(Medium::Chat),
            open_media: initial(Medium::OpenMedia),
            at,
            idle_since: now,
            legs: Vec::new(),
            clerical: BTreeMap::new(),
            preview: None,
            supervising: None,
            tray: Tray::new(now),
            on_break: Vec::new(),
            told: PhoneAgentSubstate::Idle,
            consulting: None,
        });
        if let Some(body) = agent.logon_body() {
            self.tell(rec_id, body);
        }
        self.touch(rec_id);
        self.tell_phone_logon(rec_id);
        self.tell_registered(rec_id);
        Ok(())
    }

    /// Logs an agent off; the calls at the agent's telephone end.
    pub(super) fn log_off(&mut self, rec_id: i32) -> Result<(), String> {
        if self.logon(rec_id).is_none() {
            return Err(format!("agent {rec_id} is not logged on"));
        }
        while let Some(leg) = self
            .logon(rec_id)
            .and_then(|logon| logon.legs.first().copied())
        {
            self.abandon_leg(leg);
        }
        self.supervisor_leaves(rec_id);
        self.leave_preview(rec_id);
        self.leave_sessions(rec_id);
        if let Some(agent) = self.agents.get_mut(&rec_id) {
            agent.logon = None;
        }
        self.touch(rec_id);
        self.tell(rec_id, emit::Logoff { rec_id }.body());
        self.tell_phone_logoff(rec_id);
        Ok(())
    }

    /// Plans what agents do by themselves from the start on.
    pub(super) fn plan_agents(&mut self, scenario: &scenario::Scenario) {
        let agents = scenario
            .agents
            .iter()
            .map(|a| (a.id, a.logs_on, a.logs_on_after));
        let phones = scenario
            .phone_agents
            .iter()
            .map(|a| (a.id, a.logs_on, a.logs_on_after));
        for (rec_id, logs_on, after) in agents.chain(phones) {
            self.plan_agent(rec_id, logs_on, after);
        }
    }

    /// Plans what an agent does by itself from now on.
    pub(super) fn plan_agent(&mut self, rec_id: i32, logs_on: bool, after: Seconds) {
        if logs_on && after.is_zero() {
            let done = self.log_on(rec_id, None);
            self.note(done);
        } else if logs_on {
            self.plan(after.span(), Due::Habit(rec_id, Habit::LogOn));
        }
        self.plan_break(rec_id);
        self.plan_supervision(rec_id);
    }
}

//! Agents, phone agents and tenants who are added while the centre runs.

use openccas_protocol::{Error, ErrorKind, Tenant as Tenants};

use super::{Agent, World, agent::Kind};
use crate::scenario::{self, Habits, PhoneAgent, Skill, Tenant};

/// What agents and phone agents have in common.
struct Newcomer<'a> {
    id: i32,
    tenant_id: i32,
    name: &'a str,
    logon_id: &'a str,
    /// Phone agents need none: they say where they are when they log on.
    extension: &'a str,
    groups: &'a [Skill],
    habits: Option<&'a str>,
}

impl World {
    /// An agent is added to the system, and logs on if the agent does so by itself. No event tells
    /// of agents before they log on.
    ///
    /// # Errors
    /// `invalid_argument` if the agent does not fit into the system: an id, a logon id or an
    /// extension that is taken, an unknown tenant or group.
    pub fn add_agent(&mut self, agent: &scenario::Agent) -> Result<(), Error> {
        let newcomer = Newcomer {
            id: agent.id,
            tenant_id: agent.tenant_id,
            name: &agent.name,
            logon_id: &agent.logon_id,
            extension: &agent.extension,
            groups: &agent.groups,
            habits: agent.habits.as_deref(),
        };
        self.fits(&newcomer).map_err(invalid)?;
        if agent.extension.is_empty() {
            return Err(invalid("the extension is empty".to_owned()));
        }
        let new = Agent::from_agent(agent, &self.habits, self.seed);
        self.agents.insert(agent.id, new);
        self.plan_agent(agent.id, agent.logs_on, agent.logs_on_after);
        self.settle();
        Ok(())
    }

    /// A phone agent is added to the system, and logs on if the phone agent does so by itself.
    ///
    /// # Errors
    /// `invalid_argument` if the phone agent does not fit into the system.
    pub fn add_phone_agent(&mut self, agent: &PhoneAgent) -> Result<(), Error> {
        let newcomer = Newcomer {
            id: agent.id,
            tenant_id: agent.tenant_id,
            name: &agent.name,
            logon_id: &agent.logon_id,
            extension: &agent.extension,
            groups: &agent.groups,
            habits: agent.habits.as_deref(),
        };
        self.fits(&newcomer).map_err(invalid)?;
        if agent.pin.is_empty() {
            return Err(invalid("the PIN is empty".to_owned()));
        }
        if self
            .phone_agent_with_pin(agent.tenant_id, &agent.pin)
            .is_ok()
        {
            return Err(invalid("the PIN is taken".to_owned()));
        }
        let new = Agent::from_phone_agent(agent, &self.habits, self.seed);
        self.agents.insert(agent.id, new);
        self.plan_agent(agent.id, agent.logs_on, agent.logs_on_after);
        self.settle();
        Ok(())
    }

    /// A tenant is added to a system that has tenants, or that has neither agents nor groups yet.
    ///
    /// # Errors
    /// `invalid_argument` if the id is taken or none; `impossible_in_this_state` if the system is
    /// not tenanted.
    pub fn add_tenant(&mut self, tenant: &Tenant) -> Result<(), Error> {
        if tenant.id < 1 || self.tenants.contains(&tenant.id) {
            return Err(invalid(format!(
                "the id {} is taken, or is none",
                tenant.id
            )));
        }
        let in_use = !self.agents.is_empty() || !self.groups.is_empty();
        if self.tenants.is_empty() && in_use {
            let message = "the system is not tenanted, and has agents or groups already";
            return Err(Error::new(ErrorKind::ImpossibleInThisState, message));
        }
        self.tenants.push(tenant.id);
        Ok(())
    }

    /// What an agent does by itself from now on; `None` for nothing. What is under way goes on.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such agent.
    pub fn set_habits(&mut self, rec_id: i32, habits: Option<Habits>) -> Result<(), Error> {
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return Err(invalid(format!("there is no agent {rec_id}")));
        };
        let before = std::mem::replace(&mut agent.habits, habits);
        // Who has had breaks goes on having them, if the new habits know any.
        if before.as_ref().is_none_or(|it| it.breaks_every.is_none()) {
            self.plan_break(rec_id);
        }
        if before
            .as_ref()
            .is_none_or(|it| it.supervision.every.is_none())
        {
            self.plan_supervision(rec_id);
        }
        Ok(())
    }

    /// The ids of the tenants; none on a system without.
    pub fn tenants(&self) -> &[i32] {
        &self.tenants
    }

    /// Whether a tenant exists; on a system without tenants, -1 does.
    pub(super) fn has_tenant(&self, tenant_id: i32) -> bool {
        match self.tenants.as_slice() {
            [] => tenant_id == Tenants::NOT_TENANTED,
            tenants => tenants.contains(&tenant_id),
        }
    }

    fn fits(&self, new: &Newcomer<'_>) -> Result<(), String> {
        let Newcomer { id, tenant_id, .. } = *new;
        if id < 1 || self.agents.contains_key(&id) {
            return Err(format!("the id {id} is taken, or is none"));
        }
        if !self.has_tenant(tenant_id) {
            return Err(format!("there is no tenant {tenant_id}"));
        }
        if new.name.trim().is_empty() || new.logon_id.trim().is_empty() {
            return Err("the name or the logon id is empty".to_owned());
        }
        let mut colleagues = self.agents.values().filter(|it| it.tenant_id == tenant_id);
        let taken = colleagues.find(|other| {
            let application = matches!(other.kind, Kind::Application { .. });
            let extension = !new.extension.is_empty() && other.extension() == new.extension;
            extension || (application && other.logon_id == new.logon_id)
        });
        if let Some(other) = taken {
            let rec_id = other.rec_id;
            return Err(format!("agent {rec_id} has that extension or logon id"));
        }
        for (index, skill) in new.groups.iter().enumerate() {
            let group = skill.group;
            let known = self.groups.get(&group);
            if known.is_none_or(|known| known.tenant_id != tenant_id) {
                return Err(format!("the tenant has no group {group}"));
            }
            if new.groups[..index].iter().any(|other| other.group == group) {
                return Err(format!("group {group} is named twice"));
            }
        }
        match new.habits {
            Some(name) if !self.habits.iter().any(|habits| habits.name == name) => {
                Err(format!("there are no habits {name:?}"))
            }
            _ => Ok(()),
        }
    }
}

fn invalid(message: String) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}

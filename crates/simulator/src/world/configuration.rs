//! What changes in the configuration while the centre runs: groups, skills, telephones.

use openccas_protocol::{Error, ErrorKind, emit};
use openccas_service::NewEvent;

use super::{Agent, World, telephone::impossible};
use crate::scenario::{Group, IpPhone, Skill};

impl Agent {
    /// The IP telephone or softphone at which the agent is logged on.
    pub(super) fn registered_phone(&self) -> Option<&IpPhone> {
        let at = &self.logon.as_ref()?.at;
        let own = at.extension == self.home_extension();
        self.ip_phone.as_ref().filter(|_| own)
    }
}

impl World {
    /// An agent's IP telephone or softphone has registered.
    pub(super) fn tell_registered(&mut self, rec_id: i32) {
        let phone = self
            .agents
            .get(&rec_id)
            .and_then(|agent| agent.registered_phone());
        if let Some(phone) = phone {
            let body = emit::IpAgentInfo {
                rec_id,
                ip_address: &phone.address,
                ras_port: i32::from(phone.ras_port),
                cs_port: i32::from(phone.cs_port),
            };
            let body = body.body();
            self.tell(rec_id, body);
        }
    }

    /// The IP telephone or softphone at an agent's extension registers: after a restart of it, or
    /// because there is another one now.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such agent; `impossible_in_this_state` if the agent is
    /// not logged on at the extension that is the agent's own.
    pub fn register_phone(&mut self, rec_id: i32, phone: IpPhone) -> Result<(), Error> {
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            let message = format!("there is no agent {rec_id}");
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        };
        agent.ip_phone = Some(phone);
        if agent.registered_phone().is_none() {
            let reason = format!("agent {rec_id} is not logged on at that telephone");
            return Err(impossible(reason));
        }
        self.tell_registered(rec_id);
        self.settle();
        Ok(())
    }

    /// A service group is added to the system.
    ///
    /// # Errors
    /// `invalid_argument` if the id is taken or none, or if there is no such tenant.
    pub fn add_group(&mut self, group: Group) -> Result<(), Error> {
        let tenant_id = group.tenant_id;
        let known = self.has_tenant(tenant_id);
        let message = if group.id < 1 || self.groups.contains_key(&group.id) {
            format!("the id {} is taken, or is none", group.id)
        } else if !known {
            format!("there is no tenant {tenant_id}")
        } else {
            let body = emit::ServiceGroupAdded {
                rec_id: group.id,
                service_group_purpose: group.purpose.into(),
                name: &group.name,
            };
            self.events.push(NewEvent {
                tenant_id,
                time: self.now.timestamp(),
                body: body.body(),
                correlation: None,
            });
            self.groups.insert(group.id, group);
            return Ok(());
        };
        Err(Error::new(ErrorKind::InvalidArgument, message))
    }

    /// An agent can serve these groups from now on, and no others.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such agent, or if a group is not one of its tenant or is
    /// named twice.
    pub fn set_groups(&mut self, rec_id: i32, skills: &[Skill]) -> Result<(), Error> {
        let wrong = |message| Err(Error::new(ErrorKind::InvalidArgument, message));
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return wrong(format!("there is no agent {rec_id}"));
        };
        for (index, skill) in skills.iter().enumerate() {
            let id = skill.group;
            let group = self.groups.get(&id);
            if group.is_none_or(|group| group.tenant_id != agent.tenant_id) {
                return wrong(format!("agent {rec_id} cannot serve group {id}"));
            }
            if skills[..index].iter().any(|other| other.group == id) {
                return wrong(format!("group {id} is named twice"));
            }
        }
        if agent.skills == skills {
            return Ok(());
        }
        let groups: Vec<i32> = skills.iter().map(|skill| skill.group).collect();
        let before = agent.skills.iter().map(|skill| skill.group);
        // How skilled the agent is in each is nobody else's business.
        let told = !before.eq(groups.iter().copied());
        agent.skills = skills.to_vec();
        self.touch(rec_id);
        if told && self.logon(rec_id).is_some() {
            let body = emit::AgentServiceGroupsChanged {
                rec_id,
                service_group_list: &groups,
            };
            self.tell(rec_id, body.body());
        }
        self.settle();
        Ok(())
    }
}

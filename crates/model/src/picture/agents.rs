//! Who is logged on, and what for.

use jiff::Timestamp;
use openccas_protocol::{Event, Parameter, PhoneAgentSubstate, views};

use super::{Picture, texts::tell};
use crate::{
    Agent, Change, IpTelephone, Known, Medium, Readiness, ReadyState, Reason,
    medium::readiness_told, table::Key,
};

impl Agent {
    /// What a logon tells. It is `since` unknown for who was logged on before the connect.
    pub(super) fn logged_on(&mut self, told: &views::Logon<'_>, since: Known<Timestamp>) {
        self.logged_on_since = since;
        tell(&mut self.name, told.name());
        tell(&mut self.logon_id, told.logon_id());
        tell(&mut self.extension, told.dn());
        tell(&mut self.machine, told.machine_name());
        self.oas_id = told.oas_id().or(self.oas_id);
        if let Some(groups) = told.service_group_list() {
            self.groups = Known::Known(groups.iter().collect());
        }
        let flags = [
            (Medium::Voice, told.voice_ready()),
            (Medium::Email, told.email_ready()),
            (Medium::Chat, told.media_ready()),
            (Medium::OpenMedia, told.open_media_ready()),
        ];
        for (medium, ready) in flags {
            let state = match ready {
                None => continue,
                Some(true) => ReadyState::Ready,
                Some(false) => ReadyState::NotReady {
                    reason: Known::Unknown,
                },
            };
            *self.readiness_mut(medium) = Readiness { state, since };
        }
    }
}

impl Picture {
    /// An agent logs on, live: whatever was known of a former logon is over.
    pub(super) fn log_on(&mut self, key: Key, told: &views::Logon<'_>, since: Known<Timestamp>) {
        if let Known::Known(time) = since {
            self.leave_all_calls(key, time);
        }
        let mut agent = Agent::new(key.tenant_id, key.id);
        // Whoever logs on has no work yet.
        agent.work_known = true;
        agent.logged_on(told, since);
        if let Some(former) = self.agents.get(key) {
            agent.phone_agent = former.phone_agent;
        }
        self.agents.insert(key, agent);
    }

    /// The second telling of a phone agent's logon; the only one in systems to come, perhaps.
    pub(super) fn log_on_phone_agent(
        &mut self,
        key: Key,
        told: &views::LogonPhoneAgent<'_>,
        time: Timestamp,
    ) {
        if self.agents.get(key).is_none() {
            let mut agent = Agent::new(key.tenant_id, key.id);
            agent.work_known = true;
            agent.logged_on_since = Known::Known(time);
            self.agents.insert(key, agent);
        }
        if let Some(agent) = self.agents.change(key) {
            agent.phone_agent = Known::Known(true);
            tell(&mut agent.extension, told.dn());
        }
    }

    pub(super) fn log_off(&mut self, key: Key, time: Timestamp) {
        self.leave_all_calls(key, time);
        self.agents.remove(key);
    }

    /// An agent is out of all its calls, without an event that tells so.
    fn leave_all_calls(&mut self, key: Key, time: Timestamp) {
        let Some(agent) = self.agents.get(key) else {
            return;
        };
        let clerical = agent.clerical.iter().map(|clerical| clerical.call_id);
        let mut calls: Vec<i32> = agent.calls.iter().copied().chain(clerical).collect();
        calls.dedup();
        for call_id in calls {
            let call = Key::new(key.tenant_id, call_id);
            self.remove_leg(key, call, time, Change::LoggedOff);
            self.remove_clerical(key, call, time, Change::LoggedOff);
        }
    }

    pub(super) fn phone_status(
        &mut self,
        key: Key,
        told: &views::PhoneAgentStatuses<'_>,
        time: Timestamp,
    ) {
        let Some(status) = told.call_substate() else {
            return;
        };
        if status == PhoneAgentSubstate::Idle {
            // A phone agent gets no event when a call that rang is rejected: this one tells it.
            self.drop_work(key, time);
        }
        if let Some(agent) = self.agents.change(key) {
            agent.phone_agent = Known::Known(true);
            agent.phone_status = Some(status);
        }
    }

    /// An agent has neither calls nor clerical time.
    fn drop_work(&mut self, key: Key, time: Timestamp) {
        let Some(agent) = self.agents.get(key) else {
            return;
        };
        let (calls, clerical) = (agent.calls.clone(), agent.clerical.clone());
        for call_id in calls {
            let change = Change::Cleared {
                clerical: false,
                diverted_to: None,
            };
            self.remove_leg(key, Key::new(key.tenant_id, call_id), time, change);
        }
        for clerical in clerical {
            let call = Key::new(key.tenant_id, clerical.call_id);
            self.remove_clerical(key, call, time, Change::ClericalEnded);
        }
        if let Some(agent) = self.agents.change(key) {
            agent.work_known = true;
        }
    }

    pub(super) fn ip_telephone(&mut self, key: Key, told: &views::IpAgentInfo<'_>) {
        if let Some(agent) = self.agents.change(key) {
            agent.ip_telephone = Some(IpTelephone {
                address: told.ip_address().map(Into::into),
                ras_port: told.ras_port(),
                cs_port: told.cs_port(),
            });
        }
    }

    pub(super) fn change_groups(&mut self, key: Key, told: &views::AgentServiceGroupsChanged<'_>) {
        if let (Some(agent), Some(groups)) = (self.agents.change(key), told.service_group_list()) {
            agent.groups = Known::Known(groups.iter().collect());
        }
    }

    /// An agent becomes ready or not ready for a medium, if that is what the event tells.
    pub(super) fn readiness(&mut self, event: &Event) {
        let Some((medium, ready)) = readiness_told(event.event_type()) else {
            return;
        };
        let Some(rec_id) = event.long(Parameter::REC_ID) else {
            return;
        };
        let state = if ready {
            ReadyState::Ready
        } else {
            ReadyState::NotReady {
                reason: reason(event),
            }
        };
        if let Some(agent) = self.agents.change(Key::new(event.tenant_id(), rec_id)) {
            agent
                .readiness_mut(medium)
                .tell(state, Known::Known(event.time()));
        }
    }
}

/// The reason that an event tells: -1 and other negative numbers stand for none.
fn reason(event: &Event) -> Known<Option<Reason>> {
    match event.long(Parameter::REASON_ID) {
        None => Known::Unknown,
        Some(id) if id < 0 => Known::Known(None),
        Some(id) => {
            let text = event
                .text(Parameter::REASON_STRING)
                .unwrap_or_default()
                .into();
            Known::Known(Some(Reason { id, text }))
        }
    }
}

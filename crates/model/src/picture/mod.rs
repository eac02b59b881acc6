//! The picture of a contact centre.

mod agents;
mod calls;
mod joins;
mod legs;
mod offers;
mod sessions;
mod stream;
mod texts;

use std::{
    collections::{BTreeMap, VecDeque},
    sync::Arc,
};

use jiff::Timestamp;
use openccas_protocol::{Event, Refers, View};

use crate::{
    Agent, Call, Callback, CampaignCall, Known, ServiceGroup, Session,
    table::{Key, Table},
};
use stream::Incoming;

/// Agents, service groups and calls of a contact centre, folded from the events of one client.
///
/// Give it every event ([`apply`](Self::apply)) and every notice ([`notice`](Self::notice)) in
/// order. Times are those of the events, so the same stream always gives the same picture.
///
/// It holds nothing that the interface does not carry: there are no waiting and no abandoned calls
/// in it. What cannot be known is marked so; see [`Known`]. In particular the calls that were
/// there before the connect are not in it until an event speaks of them, and
/// [`Agent::work_known`] is false for agents who may have such.
///
/// Only agents who are logged on are in it. An event of somebody whose logon was never told
/// changes nothing.
///
/// A clone costs a few reference counts: clones share what they have in common. A call is
/// forgotten when the last agent has left it and clerical time is over; the last few are kept as
/// [`finished`](Self::finished).
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    epoch: Option<Arc<str>>,
    seq: Option<u64>,
    time: Option<Timestamp>,
    connected: bool,
    complete: bool,
    gaps: u64,
    agents: Table<Agent>,
    groups: Table<ServiceGroup>,
    calls: Table<Call>,
    /// The present ids of calls that had other ones.
    present_ids: Arc<BTreeMap<Key, i32>>,
    finished: Arc<VecDeque<Arc<Call>>>,
    keep_finished: usize,
    /// Configuration data that are coming, to replace what there is.
    incoming: Option<Incoming>,
}

impl Default for Picture {
    fn default() -> Self {
        Self {
            epoch: None,
            seq: None,
            time: None,
            connected: false,
            complete: false,
            gaps: 0,
            agents: Table::default(),
            groups: Table::default(),
            calls: Table::default(),
            present_ids: Arc::default(),
            finished: Arc::default(),
            keep_finished: Self::KEEP_FINISHED,
            incoming: None,
        }
    }
}

impl Picture {
    /// How many finished calls are kept unless told otherwise.
    pub const KEEP_FINISHED: usize = 32;

    /// The most calls, clerical times, sessions or offers that one agent can have: with more, the
    /// oldest is forgotten. No contact centre comes near it; it bounds the memory that a faulty
    /// one can take.
    pub const MOST_PER_AGENT: usize = 64;

    /// A picture of nothing, which has seen no event.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, with another number of finished calls to keep.
    #[must_use]
    pub fn keep_finished(mut self, count: usize) -> Self {
        self.keep_finished = count;
        let finished = Arc::make_mut(&mut self.finished);
        while finished.len() > count {
            finished.pop_front();
        }
        self
    }

    /// Which run of the service it comes from; `None` before the first event.
    pub fn epoch(&self) -> Option<&str> {
        self.epoch.as_deref()
    }

    /// Where in the stream it stands: the last event that is in it. `None` before the first.
    pub fn seq(&self) -> Option<u64> {
        self.seq
    }

    /// When the last event that is in it happened.
    pub fn time(&self) -> Option<Timestamp> {
        self.time
    }

    /// Whether the client is connected to the service; if not, the picture is as old as
    /// [`time`](Self::time).
    pub fn is_connected(&self) -> bool {
        self.connected
    }

    /// Whether all agents who are logged on and all service groups are in it: from
    /// `DataComplete` on, until events are lost or new configuration data come.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// How often events were lost.
    pub fn gaps(&self) -> u64 {
        self.gaps
    }

    /// The agents who are logged on, by record id.
    pub fn agents(&self) -> impl Iterator<Item = &Arc<Agent>> {
        self.agents.values()
    }

    /// The agent with this record id; of several tenants' the one of the lowest tenant id.
    pub fn agent(&self, rec_id: i32) -> Option<&Arc<Agent>> {
        self.agents.find(rec_id)
    }

    /// The agent with this record id at a tenant.
    pub fn agent_of(&self, tenant_id: i32, rec_id: i32) -> Option<&Arc<Agent>> {
        self.agents.get(Key::new(tenant_id, rec_id))
    }

    /// The service groups, by record id.
    pub fn groups(&self) -> impl Iterator<Item = &Arc<ServiceGroup>> {
        self.groups.values()
    }

    /// The service group with this record id; of several tenants' the one of the lowest tenant id.
    pub fn group(&self, rec_id: i32) -> Option<&Arc<ServiceGroup>> {
        self.groups.find(rec_id)
    }

    /// The service group with this record id at a tenant.
    pub fn group_of(&self, tenant_id: i32, rec_id: i32) -> Option<&Arc<ServiceGroup>> {
        self.groups.get(Key::new(tenant_id, rec_id))
    }

    /// The calls, by id. Those are in it that an event told of since the connect.
    pub fn calls(&self) -> impl Iterator<Item = &Arc<Call>> {
        self.calls.values()
    }

    /// The call with this id, or the one that it became part of; of several tenants' the one of
    /// the lowest tenant id.
    pub fn call(&self, call_id: i32) -> Option<&Arc<Call>> {
        self.calls.find(call_id).or_else(|| {
            let (first, last) = (Key::new(i32::MIN, call_id), Key::new(i32::MAX, call_id));
            let (former, present) = self.present_ids.range(first..=last).next()?;
            self.calls.get(Key::new(former.tenant_id, *present))
        })
    }

    /// The call with this id at a tenant, or the one that it became part of.
    pub fn call_of(&self, tenant_id: i32, call_id: i32) -> Option<&Arc<Call>> {
        self.calls.get(self.present(Key::new(tenant_id, call_id)))
    }

    /// Calls that are over, as they were, oldest first; the last few.
    pub fn finished(&self) -> impl Iterator<Item = &Arc<Call>> {
        self.finished.iter()
    }

    /// The sessions, with the agents who have them.
    pub fn sessions(&self) -> impl Iterator<Item = (&Arc<Agent>, &Session)> {
        self.agents()
            .flat_map(|agent| agent.sessions.iter().map(move |it| (agent, it)))
    }

    /// The campaign calls that are not completed, with the agents who have them.
    pub fn campaign_calls(&self) -> impl Iterator<Item = (&Arc<Agent>, &CampaignCall)> {
        self.agents()
            .flat_map(|agent| agent.campaign_calls.iter().map(move |it| (agent, it)))
    }

    /// The callbacks that are not completed, with the agents who have them.
    pub fn callbacks(&self) -> impl Iterator<Item = (&Arc<Agent>, &Callback)> {
        self.agents()
            .flat_map(|agent| agent.callbacks.iter().map(move |it| (agent, it)))
    }

    /// What a live event changes.
    fn live(&mut self, event: &Event) {
        let time = event.time();
        let at = |rec_id| Key::new(event.tenant_id(), rec_id);
        match event.view() {
            View::Logon(it) => self.log_on(at(it.rec_id()), &it, Known::Known(time)),
            View::Logoff(it) => self.log_off(at(it.rec_id()), time),
            View::LogonPhoneAgent(it) => self.log_on_phone_agent(at(it.rec_id()), &it, time),
            View::LogoffPhoneAgent(it) => self.log_off(at(it.rec_id()), time),
            View::PhoneAgentStatuses(it) => self.phone_status(at(it.rec_id()), &it, time),
            View::IpAgentInfo(it) => self.ip_telephone(at(it.rec_id()), &it),
            View::AgentServiceGroupsChanged(it) => self.change_groups(at(it.rec_id()), &it),
            View::ServiceGroupAdded(it) => add_group(&mut self.groups, at(it.rec_id()), &it),

            View::Originated(it) => self.originated(at(it.rec_id()), &it, time),
            View::CallInformation(it) => self.allocated(at(it.rec_id()), &it.into(), time),
            View::PhoneAgentCallInformation(it) => {
                self.allocated(at(it.rec_id()), &it.into(), time);
            }
            View::XferCallInformation(it) => self.consulted(at(it.rec_id()), &it, time),
            View::Delivered(it) => self.delivered(at(it.rec_id()), &it, time),
            View::Established(it) => self.established(at(it.rec_id()), &it, time),
            View::Held(it) => self.held(at(it.rec_id()), &it, time),
            View::Retrieved(it) => self.retrieved(at(it.rec_id()), &it, time),
            View::Transferred(it) => self.transferred(at(it.rec_id()), &it, time),
            View::Conferenced(it) => self.conferenced(at(it.rec_id()), &it, time),
            View::ConnectionCleared(it) => self.cleared(at(it.rec_id()), &it, time),
            View::ClericalEnded(it) => self.clerical_ended(at(it.rec_id()), &it, time),
            View::CallRejected(it) => self.rejected(at(it.rec_id()), &it, time),
            View::Failed(it) => self.failed(at(it.rec_id()), &it, time),
            View::CallInformationUpdate(it) => self.ivr_changed(at(it.rec_id()), &it),
            View::AssociatedDataSet(it) => self.private_data(at(it.call_id()), &it),
            View::CqCodes(it) => self.cq_codes(at(it.call_id()), &it),
            View::RecordingStarted(it) => self.recording_started(at(it.rec_id()), &it),
            View::RecordingStopped(it) => self.recording_stopped(at(it.rec_id()), &it),

            View::CampaignInfo(it) => self.campaign_info(at(it.rec_id()), &it, time),
            View::CampaignAccept(it) => self.campaign_accept(at(it.rec_id()), &it, time),
            View::CampaignReject(it) => {
                self.end_campaign_call(at(it.rec_id()), it.campaign_id(), it.customer_id());
            }
            View::CampaignStatus(it) => {
                self.end_campaign_call(at(it.rec_id()), it.campaign_id(), it.customer_id());
            }
            View::Callback(it) => self.callback(at(it.rec_id()), &it, time),
            View::CallbackAccept(it) => self.callback_accept(at(it.rec_id()), &it, time),
            View::CallbackReject(it) => self.end_callback(at(it.rec_id()), it.call_id()),
            View::CallbackStatus(it) => self.end_callback(at(it.rec_id()), it.call_id()),

            view => {
                self.readiness(event);
                self.session(view, time);
            }
        }
        self.tell_agents_apart(event);
    }

    /// An agent who gets an event that phone agents never get is none.
    fn tell_agents_apart(&mut self, event: &Event) {
        let Some(info) = event.event_type().info() else {
            return;
        };
        if info.phone_agents {
            return;
        }
        let names_an_agent = info
            .parameters
            .iter()
            .find(|it| it.refers == Some(Refers::Agent));
        let rec_id = names_an_agent.and_then(|parameter| event.long(parameter.parameter));
        let Some(key) = rec_id.map(|rec_id| Key::new(event.tenant_id(), rec_id)) else {
            return;
        };
        if self
            .agents
            .get(key)
            .is_some_and(|agent| !agent.phone_agent.is_known())
            && let Some(agent) = self.agents.change(key)
        {
            agent.phone_agent = Known::Known(false);
        }
    }

    /// The key of a call by the id that an event gives it.
    fn present(&self, key: Key) -> Key {
        match self.present_ids.get(&key) {
            Some(present) if self.calls.get(key).is_none() => Key::new(key.tenant_id, *present),
            _ => key,
        }
    }
}

/// A service group exists.
fn add_group(
    groups: &mut Table<ServiceGroup>,
    key: Key,
    told: &openccas_protocol::views::ServiceGroupAdded<'_>,
) {
    let answered = groups.get(key).map(|group| group.answered.clone());
    let group = ServiceGroup {
        tenant_id: key.tenant_id,
        rec_id: key.id,
        name: told.name().map(Arc::from),
        purpose: told.service_group_purpose(),
        answered: answered.unwrap_or_default(),
    };
    groups.insert(key, group);
}

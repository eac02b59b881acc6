//! What is so in the contact centre and its service, as one JSON object.

use openccas_service::SessionInfo;
use serde::Serialize;

use super::Hosted;
use crate::{
    clock::Time,
    world::{AgentView, CampaignView, Cdr, OngoingCall, PreviewView, QueueStatistics, SessionView},
};

/// The fields of [`Hosted::state`].
#[derive(Serialize)]
struct State {
    /// Name of the centre.
    name: String,
    /// The simulated time.
    now: Time,
    /// Whether the service runs.
    running: bool,
    host: String,
    port: u16,
    clients: Vec<Client>,
    agents: Vec<AgentView>,
    calls: Vec<OngoingCall>,
    sessions: Vec<SessionView>,
    queues: Vec<QueueStatistics>,
    campaigns: Vec<CampaignView>,
    previews: Vec<PreviewView>,
    cdrs: Vec<Cdr>,
}

/// A client that is connected.
#[derive(Serialize)]
struct Client {
    id: u64,
    name: String,
    peer: String,
    view_tenant: i32,
}

impl From<SessionInfo> for Client {
    fn from(session: SessionInfo) -> Self {
        Self {
            id: session.id,
            name: session.client_name,
            peer: session.peer.to_string(),
            view_tenant: session.view_tenant,
        }
    }
}

impl Hosted {
    /// What is so, as one JSON object, for assertions in any language. Its keys:
    ///
    /// | key | what |
    /// | --- | --- |
    /// | `name`, `now` | name of the centre; the simulated time, in UTC (RFC 3339) |
    /// | `running`, `host`, `port` | whether the service runs, and where |
    /// | `clients` | the clients that are connected: `id`, `name`, `peer`, `view_tenant` |
    /// | `agents` | agents and phone agents, as [`AgentView`] |
    /// | `calls` | calls that wait, ring or go on, as [`OngoingCall`] |
    /// | `sessions` | sessions that wait, are offered or handled, as [`SessionView`] |
    /// | `queues` | the statistics of each service group, as [`QueueStatistics`] |
    /// | `campaigns` | campaigns with their customers, as [`CampaignView`] |
    /// | `previews` | campaign calls and callbacks at agents, as [`PreviewView`], with `task` (`campaign`, `callback`) and `state` (`pending`, `dialled`) beside what belongs to them |
    /// | `cdrs` | call detail records, as [`Cdr`] |
    ///
    /// Fields are called as in Rust; what does not exist is `null`; lengths of time are seconds;
    /// states and kinds are in `snake_case`; labels and data are pairs in an array. Each list is
    /// taken at a moment of its own: of a centre whose clock runs, two of them can differ by what
    /// has just happened.
    pub fn state(&self) -> serde_json::Value {
        let simulator = self.simulator();
        let state = State {
            name: simulator.scenario().centre.name.clone(),
            now: simulator.now(),
            running: self.is_running(),
            host: self.host().to_string(),
            port: self.port(),
            clients: self.clients().into_iter().map(Client::from).collect(),
            agents: simulator.agents(),
            calls: simulator.calls(),
            sessions: simulator.sessions(),
            queues: simulator.queue_statistics(),
            campaigns: simulator.campaigns(),
            previews: simulator.previews(),
            cdrs: simulator.cdrs(),
        };
        // Keys are texts and numbers are finite, so that nothing in it cannot be written.
        serde_json::to_value(state).unwrap_or_default()
    }
}

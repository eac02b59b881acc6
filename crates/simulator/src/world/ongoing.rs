//! All calls that are going on, as seen from outside.

use serde::Serialize;

use super::{World, call::Service};

/// A call that is going on: it waits, rings, or somebody talks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OngoingCall {
    /// Id of the call.
    pub call_id: i32,
    /// The service group it belongs to.
    pub service_group_id: Option<i32>,
    /// Number of who made the call.
    pub calling: String,
    /// Number that was dialled originally.
    pub called: String,
    /// Whether it is in the queue of its group, and rings nowhere.
    pub waiting: bool,
    /// Whether somebody outside the contact centre takes part.
    pub has_customer: bool,
    /// The agents and phone agents who take part, or at whom it rings, in the order in which they
    /// came; [`AgentView::calls`](super::AgentView::calls) tells what they do.
    pub agents: Vec<i32>,
    /// Its private data.
    pub private_data: Option<String>,
    /// What the caller was asked: labels and data.
    pub ivr: Vec<(String, String)>,
}

impl World {
    /// All calls that are going on, by id.
    pub fn calls(&self) -> Vec<OngoingCall> {
        let view = |call: &super::Call| OngoingCall {
            call_id: call.id,
            service_group_id: call.service.as_ref().map(|service| service.group),
            calling: call.calling.clone(),
            called: call.called.clone(),
            waiting: call.service.as_ref().is_some_and(Service::is_queued),
            has_customer: call.has_customer(),
            agents: call.agents(),
            private_data: call.private_data.clone(),
            ivr: call.ivr.clone(),
        };
        self.calls.values().map(view).collect()
    }
}

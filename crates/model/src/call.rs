//! Voice calls, as far as agents take part in them.

use std::sync::Arc;

use jiff::Timestamp;
use openccas_protocol::{CallCause, CallSubstate, CallType};

use crate::{Direction, Known, Leg, LegState};

/// A call in which at least one agent takes part, or after which one is in clerical state.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Call {
    /// The tenant it belongs to; -1 on a system without tenants.
    pub tenant_id: i32,
    /// Its id: the present one, if a transfer or conference gave it another.
    pub call_id: i32,
    /// Ids of the calls that became part of it. It is found by them, too.
    pub former_ids: Vec<i32>,
    /// When its first event came; unknown if it is older than the connect.
    pub began: Known<Timestamp>,
    /// Record id of the service group; `None` if it belongs to none.
    pub service_group_id: Known<Option<i32>>,
    /// Kind of call.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::json::number"))]
    pub call_type: Option<CallType>,
    /// Number of the caller.
    pub calling_number: Option<Arc<str>>,
    /// Number that was dialled originally.
    pub called_number: Option<Arc<str>>,
    /// Trunk that carries it.
    pub trunk_id: Option<Arc<str>>,
    /// Seconds it waited in the queue before it was allocated to an agent.
    pub time_in_queue: Option<i32>,
    /// The customer's call about which this one consults a colleague.
    pub consults_about: Option<i32>,
    /// The IVR data, as labels and values.
    pub ivr: Vec<(Arc<str>, Arc<str>)>,
    /// Private data.
    pub private_data: Option<Arc<str>>,
    /// Call qualification codes.
    pub cq_codes: Vec<Arc<str>>,
    /// Its session on the media server, for external recorders.
    pub media_server_session_uri: Option<Arc<str>>,
    /// The agents' parts in it, in the order in which they joined.
    pub legs: Vec<Leg>,
    /// What happened, oldest first; the last [`HISTORY`](Self::HISTORY) steps.
    pub history: Vec<Step>,
    /// Whether it is in the count of answered calls since it was last allocated.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) counted: bool,
}

impl Call {
    /// How many steps of its history a call keeps.
    pub const HISTORY: usize = 64;

    pub(crate) fn new(tenant_id: i32, call_id: i32) -> Self {
        Self {
            tenant_id,
            call_id,
            former_ids: Vec::new(),
            began: Known::Unknown,
            service_group_id: Known::Unknown,
            call_type: None,
            calling_number: None,
            called_number: None,
            trunk_id: None,
            time_in_queue: None,
            consults_about: None,
            ivr: Vec::new(),
            private_data: None,
            cq_codes: Vec::new(),
            media_server_session_uri: None,
            legs: Vec::new(),
            history: Vec::new(),
            counted: false,
        }
    }

    /// The part that an agent takes in it; not a clerical one.
    pub fn leg(&self, rec_id: i32) -> Option<&Leg> {
        self.legs
            .iter()
            .find(|leg| leg.rec_id == rec_id && leg.state != LegState::Clerical)
    }

    pub(crate) fn leg_mut(&mut self, rec_id: i32) -> Option<&mut Leg> {
        self.legs
            .iter_mut()
            .find(|leg| leg.rec_id == rec_id && leg.state != LegState::Clerical)
    }

    /// Whether an agent made it or it came to one. A call between agents is outgoing.
    pub fn direction(&self) -> Known<Direction> {
        let any = |direction| {
            self.legs
                .iter()
                .any(|leg| leg.direction == Known::Known(direction))
        };
        if any(Direction::Outgoing) {
            Known::Known(Direction::Outgoing)
        } else if any(Direction::Incoming) {
            Known::Known(Direction::Incoming)
        } else {
            Known::Unknown
        }
    }

    pub(crate) fn record(&mut self, time: Timestamp, rec_id: i32, change: Change) {
        if self.history.len() >= Self::HISTORY {
            self.history.remove(0);
        }
        self.history.push(Step {
            time,
            rec_id,
            change,
        });
    }
}

/// Something that happened to a call.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Step {
    /// When.
    pub time: Timestamp,
    /// Record id of the agent at whom.
    pub rec_id: i32,
    /// What.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub change: Change,
}

/// What happened to a call at an agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Change {
    /// It was allocated to the agent.
    Allocated,
    /// The agent is consulted about the customer who is on hold.
    Consulted,
    /// The agent dialled.
    Originated,
    /// It rang.
    Delivered,
    /// The agent was connected.
    Established(Option<CallSubstate>),
    /// It was put on hold; by the agent, or by another party.
    Held {
        /// Whether by the agent.
        by_agent: bool,
    },
    /// It was taken up again.
    Retrieved,
    /// It was transferred, by the agent or with the agent as a party.
    Transferred {
        /// Whether by the agent, who is out of it now.
        by_agent: bool,
    },
    /// It became a conference.
    Conferenced,
    /// The agent left it.
    Cleared {
        /// Whether clerical time followed.
        clerical: bool,
        /// Where the agent diverted it to, if so; empty if the event does not say.
        diverted_to: Option<Arc<str>>,
    },
    /// The agent's clerical time ended.
    ClericalEnded,
    /// It was rejected at the agent.
    Rejected(Arc<str>),
    /// It could not be completed.
    Failed(Option<CallCause>),
    /// The agent logged off.
    LoggedOff,
}

//! Agents.

use std::{ffi::c_char, ptr};

use openccas::{
    ErrorKind,
    model::{Agent, Known, Readiness, ReadyState},
};

use super::{Held, Row, ccas_snapshot, none, read, row_at, row_of};
use crate::record::{Record as _, records};

/// No event has told.
pub const CCAS_KNOWN_UNKNOWN: i32 = -1;
/// It is not so.
pub const CCAS_KNOWN_NO: i32 = 0;
/// It is so.
pub const CCAS_KNOWN_YES: i32 = 1;

/// Whether an agent is ready for a medium, and since when.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_readiness {
    /// Whether it is so, as one of the `CCAS_KNOWN_` constants.
    pub ready: i32,
    /// Record id of the reason for not being ready; 0 if there is none, or it is not known.
    pub reason_id: i32,
    /// Text of that reason; NULL if there is none, or it is not known.
    pub reason_text: *const c_char,
    /// Since when, in microseconds since 1970-01-01 00:00 UTC; 0 if it was so before the connect.
    pub since_us: i64,
}

/// An agent or phone agent who is logged on. What no event has told is NULL or 0, unless it says
/// otherwise.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_agent {
    /// `sizeof(ccas_agent)`.
    pub struct_size: usize,
    /// The tenant it belongs to; -1 on a system without tenants.
    pub tenant_id: i32,
    /// Record id.
    pub rec_id: i32,
    /// Name.
    pub name: *const c_char,
    /// Logon id.
    pub logon_id: *const c_char,
    /// Extension.
    pub extension: *const c_char,
    /// Name of the computer the agent logged on at; empty for phone agents.
    pub machine: *const c_char,
    /// Whether it is a phone agent, as one of the `CCAS_KNOWN_` constants.
    pub phone_agent: i32,
    /// Whether the calls below are all there are: 1 or 0. If not, the agent may have others, begun
    /// before the connect.
    pub work_known: i32,
    /// Since when it is logged on, in microseconds since 1970-01-01 00:00 UTC.
    pub logged_on_since_us: i64,
    /// Since when it is in clerical state after a call, in the same way; 0 if it is in none.
    pub clerical_since_us: i64,
    /// Record ids of the service groups that the agent can serve; NULL if no event has told.
    pub groups: *const i32,
    /// How many there are.
    pub group_count: usize,
    /// Ids of the calls that the agent takes part in, oldest first.
    pub calls: *const i32,
    /// How many there are.
    pub call_count: usize,
    /// How many sessions are at the agent: e-mail, SMS, chat, open media.
    pub session_count: usize,
    /// Readiness for voice calls.
    pub voice: ccas_readiness,
    /// Readiness for e-mail.
    pub email: ccas_readiness,
    /// Readiness for chat sessions.
    pub chat: ccas_readiness,
    /// Readiness for open media sessions.
    pub open_media: ccas_readiness,
}

records!(ccas_agent);

pub(super) fn known(fact: Known<bool>) -> i32 {
    match fact {
        Known::Unknown => CCAS_KNOWN_UNKNOWN,
        Known::Known(false) => CCAS_KNOWN_NO,
        Known::Known(true) => CCAS_KNOWN_YES,
    }
}

fn readiness(told: &Readiness, held: &mut Held) -> ccas_readiness {
    let reason = told.reason();
    ccas_readiness {
        ready: match told.state {
            ReadyState::Ready => CCAS_KNOWN_YES,
            ReadyState::NotReady { .. } => CCAS_KNOWN_NO,
            _ => CCAS_KNOWN_UNKNOWN,
        },
        reason_id: reason.map_or(0, |reason| reason.id),
        reason_text: held.text(reason.map(|reason| &*reason.text)),
        since_us: told.since.get().map_or(0, |time| time.as_microsecond()),
    }
}

fn row(agent: &Agent) -> Row<ccas_agent> {
    let mut held = Held::default();
    let mut record = ccas_agent::zeroed();
    record.tenant_id = agent.tenant_id;
    record.rec_id = agent.rec_id;
    record.name = held.text(agent.name.as_deref());
    record.logon_id = held.text(agent.logon_id.as_deref());
    record.extension = held.text(agent.extension.as_deref());
    record.machine = held.text(agent.machine.as_deref());
    record.phone_agent = known(agent.phone_agent);
    record.work_known = i32::from(agent.work_known);
    let since = agent.logged_on_since.get();
    record.logged_on_since_us = since.map_or(0, |time| time.as_microsecond());
    let clerical = agent.clerical_since();
    record.clerical_since_us = clerical.map_or(0, |time| time.as_microsecond());
    (record.groups, record.group_count) = match &agent.groups {
        Known::Unknown => (ptr::null(), 0),
        Known::Known(groups) => (held.numbers(groups), groups.len()),
    };
    record.calls = held.numbers(&agent.calls);
    record.call_count = agent.calls.len();
    record.session_count = agent.sessions.len();
    record.voice = readiness(&agent.voice, &mut held);
    record.email = readiness(&agent.email, &mut held);
    record.chat = readiness(&agent.chat, &mut held);
    record.open_media = readiness(&agent.open_media, &mut held);
    Row {
        record,
        _held: held,
    }
}

/// Gives an agent of a picture by its place.
///
/// - `snapshot`: The picture.
/// - `index`: Its place, from 0.
/// - `agent`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT` if there are not so many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_snapshot_agent_at(
    snapshot: *const ccas_snapshot,
    index: usize,
    agent: *mut ccas_agent,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        read(snapshot, agent, "agent", |snapshot| {
            let agents = snapshot.picture.agents();
            row_at(&snapshot.agents, agents, index, |agent| row(agent))
        })
    }
}

/// Gives the agent of a picture that has a record id.
///
/// - `snapshot`: The picture.
/// - `rec_id`: Record id of the agent. Where several tenants have one, it is the agent of the lowest
///   tenant id.
/// - `agent`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN` if no such agent is logged on; `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_snapshot_agent(
    snapshot: *const ccas_snapshot,
    rec_id: i32,
    agent: *mut ccas_agent,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        read(snapshot, agent, "agent", |snapshot| {
            let agents = snapshot.picture.agents();
            let is_meant = |agent: &std::sync::Arc<Agent>| agent.rec_id == rec_id;
            row_of(&snapshot.agents, agents, is_meant, |agent| row(agent))
                .ok_or_else(|| none(ErrorKind::AgentUnknown, "agent", rec_id))
        })
    }
}

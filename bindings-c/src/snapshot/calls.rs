//! Calls.

use std::{ffi::c_char, sync::Arc};

use openccas::{
    ErrorKind,
    model::{Call, Direction, HeldBy, Known, LegState},
};

use super::{Held, Row, agents::known, ccas_snapshot, none, read, row_at, row_of};
use crate::record::{Record as _, records};

/// The events so far do not tell.
pub const CCAS_LEG_UNKNOWN: i32 = 0;
/// The call was allocated to the agent, or the agent is to be consulted; it does not ring yet.
pub const CCAS_LEG_ALLOCATED: i32 = 1;
/// The agent has dialled.
pub const CCAS_LEG_ORIGINATED: i32 = 2;
/// It rings: at the agent, or at the party the agent calls.
pub const CCAS_LEG_DELIVERED: i32 = 3;
/// The agent is connected.
pub const CCAS_LEG_ESTABLISHED: i32 = 4;
/// The agent has the call on hold, alone or with another party.
pub const CCAS_LEG_HELD: i32 = 5;
/// Another party has the call on hold, or no event tells which.
pub const CCAS_LEG_HELD_BY_OTHER: i32 = 6;
/// The agent has left the call and writes it up.
pub const CCAS_LEG_CLERICAL: i32 = 7;

/// The call came to the agent.
pub const CCAS_DIRECTION_INCOMING: i32 = 1;
/// The agent made the call.
pub const CCAS_DIRECTION_OUTGOING: i32 = 2;

/// An agent's part in a call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_leg {
    /// Record id of the agent.
    pub rec_id: i32,
    /// What the agent does in the call: one of the `CCAS_LEG_` constants.
    pub state: i32,
    /// One of the `CCAS_DIRECTION_` constants; 0 if it is not known.
    pub direction: i32,
    /// The part the agent has in the conversation, as last told: one of the `CCAS_CALL_SUBSTATE_`
    /// constants; -1 if no event has told.
    pub substate: i32,
    /// Whether the agent is being recorded in this call, as one of the `CCAS_KNOWN_` constants.
    pub recording: i32,
    /// Number of the other party, of a conference a list with commas; NULL if it is not known.
    pub opposite_party_number: *const c_char,
    /// Since when the state is this, in microseconds since 1970-01-01 00:00 UTC.
    pub since_us: i64,
    /// When the agent was first connected, in the same way; 0 if not yet, or before the connect.
    pub established_us: i64,
}

/// Label and data of an IVR field.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_ivr_field {
    /// The label.
    pub label: *const c_char,
    /// The data.
    pub data: *const c_char,
}

/// A call in which at least one agent takes part, or after which one is in clerical state. What no
/// event has told is NULL or 0, unless it says otherwise.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_call {
    /// `sizeof(ccas_call)`.
    pub struct_size: usize,
    /// The tenant it belongs to; -1 on a system without tenants.
    pub tenant_id: i32,
    /// Its id: the present one, if a transfer or conference gave it another.
    pub call_id: i32,
    /// Record id of the service group; 0 if it belongs to none, -1 if it is not known.
    pub service_group_id: i32,
    /// Kind of call: one of the `CCAS_CALL_TYPE_` constants.
    pub call_type: i32,
    /// One of the `CCAS_DIRECTION_` constants; 0 if it is not known. A call between agents is
    /// outgoing.
    pub direction: i32,
    /// Seconds it waited in the queue before it was allocated to an agent; -1 if no event has told.
    pub time_in_queue: i32,
    /// Id of the customer's call about which this one consults a colleague.
    pub consults_about: i32,
    /// When its first event came, in microseconds since 1970-01-01 00:00 UTC; 0 if it is older than
    /// the connect.
    pub began_us: i64,
    /// Number of the caller.
    pub calling_number: *const c_char,
    /// Number that was dialled originally.
    pub called_number: *const c_char,
    /// Trunk that carries it.
    pub trunk_id: *const c_char,
    /// Private data.
    pub private_data: *const c_char,
    /// The agents' parts in it, in the order in which they joined.
    pub legs: *const ccas_leg,
    /// How many there are.
    pub leg_count: usize,
    /// The IVR data.
    pub ivr: *const ccas_ivr_field,
    /// How many there are.
    pub ivr_count: usize,
    /// Ids of the calls that became part of it.
    pub former_ids: *const i32,
    /// How many there are.
    pub former_id_count: usize,
}

records!(ccas_call);

fn direction(told: Known<Direction>) -> i32 {
    match told {
        Known::Unknown => 0,
        Known::Known(Direction::Incoming) => CCAS_DIRECTION_INCOMING,
        Known::Known(Direction::Outgoing) => CCAS_DIRECTION_OUTGOING,
    }
}

fn state(state: LegState) -> i32 {
    match state {
        LegState::Allocated => CCAS_LEG_ALLOCATED,
        LegState::Originated => CCAS_LEG_ORIGINATED,
        LegState::Delivered => CCAS_LEG_DELIVERED,
        LegState::Established => CCAS_LEG_ESTABLISHED,
        LegState::Held(HeldBy::Agent | HeldBy::Both) => CCAS_LEG_HELD,
        LegState::Held(HeldBy::Other | HeldBy::Unknown) => CCAS_LEG_HELD_BY_OTHER,
        LegState::Clerical => CCAS_LEG_CLERICAL,
        _ => CCAS_LEG_UNKNOWN,
    }
}

fn row(call: &Call) -> Row<ccas_call> {
    let mut held = Held::default();
    let mut record = ccas_call::zeroed();
    record.tenant_id = call.tenant_id;
    record.call_id = call.call_id;
    record.service_group_id = match call.service_group_id {
        Known::Unknown => -1,
        Known::Known(group) => group.unwrap_or(0),
    };
    record.call_type = call.call_type.map_or(0, |call_type| call_type.number());
    record.direction = direction(call.direction());
    record.time_in_queue = call.time_in_queue.unwrap_or(-1);
    record.consults_about = call.consults_about.unwrap_or(0);
    record.began_us = call.began.get().map_or(0, |time| time.as_microsecond());
    record.calling_number = held.text(call.calling_number.as_deref());
    record.called_number = held.text(call.called_number.as_deref());
    record.trunk_id = held.text(call.trunk_id.as_deref());
    record.private_data = held.text(call.private_data.as_deref());
    let legs: Vec<ccas_leg> = call
        .legs
        .iter()
        .map(|leg| ccas_leg {
            rec_id: leg.rec_id,
            state: state(leg.state),
            direction: direction(leg.direction),
            substate: leg.substate.map_or(-1, |substate| substate.number()),
            recording: known(leg.recording),
            opposite_party_number: held.text(leg.opposite_party_number.as_deref()),
            since_us: leg.since.as_microsecond(),
            established_us: leg.established.map_or(0, |time| time.as_microsecond()),
        })
        .collect();
    let ivr: Vec<ccas_ivr_field> = call
        .ivr
        .iter()
        .map(|(label, data)| ccas_ivr_field {
            label: held.text(Some(label)),
            data: held.text(Some(data)),
        })
        .collect();
    (held.legs, held.ivr) = (legs.into(), ivr.into());
    record.legs = held.legs.as_ptr();
    record.leg_count = held.legs.len();
    record.ivr = held.ivr.as_ptr();
    record.ivr_count = held.ivr.len();
    record.former_ids = held.numbers(&call.former_ids);
    record.former_id_count = call.former_ids.len();
    Row {
        record,
        _held: held,
    }
}

/// Gives a call of a picture by its place.
///
/// - `snapshot`: The picture.
/// - `index`: Its place, from 0.
/// - `call`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT` if there are not so many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_snapshot_call_at(
    snapshot: *const ccas_snapshot,
    index: usize,
    call: *mut ccas_call,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        read(snapshot, call, "call", |snapshot| {
            row_at(&snapshot.calls, snapshot.picture.calls(), index, |call| {
                row(call)
            })
        })
    }
}

/// Gives the call of a picture that has an id, or had it.
///
/// - `snapshot`: The picture.
/// - `call_id`: Id of the call.
/// - `call`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_CALL_NOT_FOUND` if there is no such call; `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_snapshot_call(
    snapshot: *const ccas_snapshot,
    call_id: i32,
    call: *mut ccas_call,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        read(snapshot, call, "call", |snapshot| {
            let present = snapshot
                .picture
                .call(call_id)
                .map_or(call_id, |call| call.call_id);
            let is_meant = |call: &Arc<Call>| call.call_id == present;
            row_of(
                &snapshot.calls,
                snapshot.picture.calls(),
                is_meant,
                |call| row(call),
            )
            .ok_or_else(|| none(ErrorKind::CallNotFound, "call", call_id))
        })
    }
}

//! Service groups.

use std::{ffi::c_char, sync::Arc};

use openccas::{Error, ErrorKind, model::ServiceGroup};

use super::{Held, Row, borrow, ccas_snapshot, give, none, pure, read, row_at, row_of};
use crate::{
    boundary::invalid,
    record::{Record as _, records},
};

/// A service group. What no event has told is NULL or 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_service_group {
    /// `sizeof(ccas_service_group)`.
    pub struct_size: usize,
    /// The tenant it belongs to; -1 on a system without tenants.
    pub tenant_id: i32,
    /// Record id.
    pub rec_id: i32,
    /// Name.
    pub name: *const c_char,
    /// What the group is for: one of the `CCAS_SERVICE_GROUP_PURPOSE_` constants.
    pub purpose: i32,
    /// How many calls of the group were allocated and answered since the connect.
    pub answered_calls: u64,
}

records!(ccas_service_group);

fn row(group: &ServiceGroup) -> Row<ccas_service_group> {
    let mut held = Held::default();
    let mut record = ccas_service_group::zeroed();
    record.tenant_id = group.tenant_id;
    record.rec_id = group.rec_id;
    record.name = held.text(group.name.as_deref());
    record.purpose = group.purpose.map_or(0, |purpose| purpose.number());
    record.answered_calls = group.answered.count();
    Row {
        record,
        _held: held,
    }
}

/// Gives a service group of a picture by its place.
///
/// - `snapshot`: The picture.
/// - `index`: Its place, from 0.
/// - `group`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT` if there are not so many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_snapshot_group_at(
    snapshot: *const ccas_snapshot,
    index: usize,
    group: *mut ccas_service_group,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        read(snapshot, group, "group", |snapshot| {
            let groups = snapshot.picture.groups();
            row_at(&snapshot.groups, groups, index, |group| row(group))
        })
    }
}

fn unknown(rec_id: i32) -> Error {
    none(ErrorKind::InvalidArgument, "service group", rec_id)
}

/// Gives the service group of a picture that has a record id.
///
/// - `snapshot`: The picture.
/// - `rec_id`: Record id of the group.
/// - `group`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`, also if there is no such group.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_snapshot_group(
    snapshot: *const ccas_snapshot,
    rec_id: i32,
    group: *mut ccas_service_group,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        read(snapshot, group, "group", |snapshot| {
            let groups = snapshot.picture.groups();
            let is_meant = |group: &Arc<ServiceGroup>| group.rec_id == rec_id;
            row_of(&snapshot.groups, groups, is_meant, |group| row(group))
                .ok_or_else(|| unknown(rec_id))
        })
    }
}

/// Tells how many of the answered calls of a service group had waited in the queue for so many
/// seconds at most. By `answered_calls` it is the service level of answered calls; abandoned ones are
/// not told by any event.
///
/// - `snapshot`: The picture.
/// - `rec_id`: Record id of the group.
/// - `seconds`: The time, 0 to 120.
/// - `count`: Is given the number.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`, also if there is no such group.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_snapshot_answered_within(
    snapshot: *const ccas_snapshot,
    rec_id: i32,
    seconds: i32,
    count: *mut u64,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    pure(|| unsafe {
        let snapshot = borrow(snapshot, "snapshot")?;
        let group = snapshot
            .picture
            .group(rec_id)
            .ok_or_else(|| unknown(rec_id))?;
        match u8::try_from(seconds) {
            Ok(seconds) if seconds <= openccas::model::AnsweredCalls::LONGEST => {
                give(count, "count", group.answered.within(seconds))
            }
            _ => Err(invalid(format!("seconds is {seconds}: it is 0 to 120"))),
        }
    })
}

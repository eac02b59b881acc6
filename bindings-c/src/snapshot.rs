//! A picture of the contact centre as C programs read it.

use std::{
    ffi::{CString, c_char},
    ptr,
    sync::{Arc, OnceLock},
};

use openccas::{Error, ErrorKind, Result, model::Picture};

use crate::{
    boundary::{OK, borrow, give, invalid, pure, quietly, take_from},
    record::{self, Record, records},
    text::{give_text, json, to_c},
};

mod agents;
mod calls;
mod groups;

pub use agents::ccas_agent;
pub use calls::{ccas_call, ccas_ivr_field, ccas_leg};
pub use groups::ccas_service_group;

/// A picture of the contact centre at one moment. It may be read by several threads at once, and
/// stays valid until it is freed; so do the texts and arrays that its functions give.
pub struct ccas_snapshot {
    picture: Arc<Picture>,
    epoch: CString,
    agents: Box<[OnceLock<Row<ccas_agent>>]>,
    groups: Box<[OnceLock<Row<ccas_service_group>>]>,
    calls: Box<[OnceLock<Row<ccas_call>>]>,
}

/// What a picture tells of itself.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_snapshot_info {
    /// `sizeof(ccas_snapshot_info)`.
    pub struct_size: usize,
    /// Whether the client is connected: 1 or 0. If not, the picture is what it was.
    pub connected: i32,
    /// Whether the configuration data have come: 1 or 0. Before, agents and groups are missing.
    pub complete: i32,
    /// The position of the last event in it; 0 if there is none.
    pub seq: u64,
    /// When that event happened, in microseconds since 1970-01-01 00:00 UTC; 0 if there is none.
    pub time_us: i64,
    /// How many gaps there were: what was missed is not in it.
    pub gaps: u64,
    /// The run of the service that the events come from; empty if there are none.
    pub epoch: *const c_char,
    /// How many agents are logged on.
    pub agent_count: usize,
    /// How many service groups there are.
    pub group_count: usize,
    /// How many calls there are at agents.
    pub call_count: usize,
}

records!(ccas_snapshot_info);

/// A struct of the header, with what it points to.
struct Row<T> {
    record: T,
    _held: Held,
}

// SAFETY: the pointers in it lead to what it owns itself, and nothing changes.
unsafe impl<T> Send for Row<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for Row<T> {}

/// What the pointers of a row lead to. None of it moves when more is added.
#[derive(Default)]
struct Held {
    texts: Vec<CString>,
    numbers: Vec<Box<[i32]>>,
    legs: Box<[ccas_leg]>,
    ivr: Box<[ccas_ivr_field]>,
}

impl Held {
    /// NULL for what is not known.
    fn text(&mut self, text: Option<&str>) -> *const c_char {
        let Some(text) = text else {
            return ptr::null();
        };
        let text = to_c(text);
        let pointer = text.as_ptr();
        self.texts.push(text);
        pointer
    }

    fn numbers(&mut self, numbers: &[i32]) -> *const i32 {
        let numbers: Box<[i32]> = numbers.into();
        let pointer = numbers.as_ptr();
        self.numbers.push(numbers);
        pointer
    }
}

fn rows<T>(count: usize) -> Box<[OnceLock<Row<T>>]> {
    (0..count).map(|_| OnceLock::new()).collect()
}

impl ccas_snapshot {
    pub(crate) fn new(picture: Arc<Picture>) -> Self {
        Self {
            epoch: to_c(picture.epoch().unwrap_or_default()),
            agents: rows(picture.agents().count()),
            groups: rows(picture.groups().count()),
            calls: rows(picture.calls().count()),
            picture,
        }
    }
}

/// The row at this place, made when it is first asked for.
fn row_at<T, S>(
    rows: &[OnceLock<Row<T>>],
    mut sources: impl Iterator<Item = S>,
    index: usize,
    make: impl FnOnce(S) -> Row<T>,
) -> Result<&T> {
    let found = rows.get(index).zip(sources.nth(index));
    let Some((place, source)) = found else {
        return Err(invalid(format!(
            "index is {index}, and there are {}",
            rows.len()
        )));
    };
    Ok(&place.get_or_init(|| make(source)).record)
}

/// The row of the first source that is meant.
fn row_of<T, S: Copy>(
    rows: &[OnceLock<Row<T>>],
    sources: impl Iterator<Item = S>,
    is_meant: impl Fn(S) -> bool,
    make: impl FnOnce(S) -> Row<T>,
) -> Option<&T> {
    let (place, source) = rows
        .iter()
        .zip(sources)
        .find(|(_, source)| is_meant(*source))?;
    Some(&place.get_or_init(|| make(source)).record)
}

/// # Safety
/// `snapshot` is NULL or one, and `place` is NULL or a record that says how large it is.
unsafe fn read<T: Record>(
    snapshot: *const ccas_snapshot,
    place: *mut T,
    name: &str,
    find: impl FnOnce(&ccas_snapshot) -> Result<&T>,
) -> i32 {
    // SAFETY: as the caller says.
    pure(|| unsafe {
        let snapshot = borrow(snapshot, "snapshot")?;
        record::check(place, name)?;
        record::write(place, name, find(snapshot)?)?;
        Ok(OK)
    })
}

fn none(kind: ErrorKind, what: &str, id: i32) -> Error {
    Error::new(kind, format!("there is no {what} {id} in the picture"))
}

/// Tells what a picture is of, and how much is in it.
///
/// - `snapshot`: The picture.
/// - `info`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_snapshot_get_info(
    snapshot: *const ccas_snapshot,
    info: *mut ccas_snapshot_info,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    pure(|| unsafe {
        let snapshot = borrow(snapshot, "snapshot")?;
        let picture = &snapshot.picture;
        let told = ccas_snapshot_info {
            struct_size: 0,
            connected: i32::from(picture.is_connected()),
            complete: i32::from(picture.is_complete()),
            seq: picture.seq().unwrap_or(0),
            time_us: picture.time().map_or(0, |time| time.as_microsecond()),
            gaps: picture.gaps(),
            epoch: snapshot.epoch.as_ptr(),
            agent_count: snapshot.agents.len(),
            group_count: snapshot.groups.len(),
            call_count: snapshot.calls.len(),
        };
        record::write(info, "info", &told)?;
        Ok(OK)
    })
}

/// Gives all that is in a picture as one JSON object: also sessions, offers of campaign calls and
/// callbacks, and the history of calls.
///
/// - `snapshot`: The picture.
/// - `json`: Is given the text, to be freed with `ccas_string_free`.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_snapshot_json(
    snapshot: *const ccas_snapshot,
    json: *mut *mut c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    pure(|| unsafe {
        let snapshot = borrow(snapshot, "snapshot")?;
        give_text(json, "json", &self::json(&*snapshot.picture)?)?;
        Ok(OK)
    })
}

/// Frees a picture, and sets the variable to NULL.
///
/// - `snapshot`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_snapshot_free(snapshot: *mut *mut ccas_snapshot) {
    quietly(|| {
        // SAFETY: a variable of the caller, or NULL.
        let snapshot = unsafe { take_from(snapshot) };
        if !snapshot.is_null() {
            // SAFETY: `ccas_model_snapshot` gave it.
            drop(unsafe { Box::from_raw(snapshot) });
        }
    });
}

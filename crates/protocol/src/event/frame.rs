//! The frame of an event: a header of fixed size, then the body.
//!
//! ```text
//!  0 u32 length    4 u32 CRC-32C    8 u8 kind    9 u8 flags    10 u16 entries
//! 12 i32 type     16 i32 tenant    20 u64 seq   28 i64 time, µs since 1970 UTC
//! 36 u64 correlation: the id of the request that caused it, for the client that made it; else 0
//! 44 table and texts
//! ```

use jiff::Timestamp;

use super::table::{self, EventBody};
use crate::{
    Error, MAX_SEQ,
    codec::violation,
    frame::{self, FrameKind},
};

pub(crate) const HEADER_SIZE: usize = 44;
const CORRELATION_AT: usize = 36;
const SNAPSHOT: u8 = 1;

/// What travels with every event beside its parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Position in the view; below 2^53.
    pub seq: u64,
    /// When it happened.
    pub time: Timestamp,
    /// The tenant it belongs to; -1 on a system without tenants.
    pub tenant_id: i32,
    /// Whether it is part of the configuration data rather than a live event.
    pub snapshot: bool,
    /// The request that caused it, if it was this client's.
    pub correlation: Option<u64>,
}

/// Appends the frame of an event.
pub fn encode_event(envelope: &Envelope, body: &EventBody, out: &mut Vec<u8>) {
    let start = frame::begin(out, FrameKind::Event);
    out[start + 9] = if envelope.snapshot { SNAPSHOT } else { 0 };
    out[start + 10..start + 12].copy_from_slice(&body.count.to_le_bytes());
    out.extend_from_slice(&body.event_type.to_le_bytes());
    out.extend_from_slice(&envelope.tenant_id.to_le_bytes());
    out.extend_from_slice(&envelope.seq.to_le_bytes());
    out.extend_from_slice(&envelope.time.as_microsecond().to_le_bytes());
    out.extend_from_slice(&envelope.correlation.unwrap_or(0).to_le_bytes());
    out.extend_from_slice(&body.bytes);
    frame::seal(out, start);
}

/// Appends an event's frame with the correlation of the client it goes to.
///
/// Everybody else gets the frame as it is; only the client whose request caused the event gets a
/// frame of its own.
pub fn encode_correlated(event_frame: &[u8], correlation: u64, out: &mut Vec<u8>) {
    let start = out.len();
    out.extend_from_slice(event_frame);
    if let Some(field) = out.get_mut(start + CORRELATION_AT..start + CORRELATION_AT + 8) {
        field.copy_from_slice(&correlation.to_le_bytes());
        frame::seal(out, start);
    }
}

/// Checks a whole frame of kind Event, so that reading it later cannot fail.
pub(crate) fn check(bytes: &[u8], known_parameter: impl Fn(u16) -> bool) -> Result<(), Error> {
    let Some((header, body)) = bytes.split_at_checked(HEADER_SIZE) else {
        return Err(violation(
            "the frame of an event is shorter than its header",
        ));
    };
    if header[9] & !SNAPSHOT != 0 {
        return Err(violation(format!(
            "an event has unknown flags {:#x}",
            header[9]
        )));
    }
    if seq(bytes) > MAX_SEQ || correlation(bytes) > MAX_SEQ {
        return Err(violation("an event has a number of 2^53 or more"));
    }
    if Timestamp::from_microsecond(micros(bytes)).is_err() {
        return Err(violation("an event has an impossible time"));
    }
    table::check(count(bytes), body, known_parameter)
}

// The readers below take a frame that `check` has accepted.

fn field<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let mut value = [0; N];
    value.copy_from_slice(&bytes[at..at + N]);
    value
}

pub(crate) fn snapshot(bytes: &[u8]) -> bool {
    bytes[9] & SNAPSHOT != 0
}

pub(super) fn count(bytes: &[u8]) -> u16 {
    u16::from_le_bytes(field(bytes, 10))
}

pub(crate) fn event_type(bytes: &[u8]) -> i32 {
    i32::from_le_bytes(field(bytes, 12))
}

pub(super) fn tenant_id(bytes: &[u8]) -> i32 {
    i32::from_le_bytes(field(bytes, 16))
}

pub(crate) fn seq(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(field(bytes, 20))
}

pub(super) fn micros(bytes: &[u8]) -> i64 {
    i64::from_le_bytes(field(bytes, 28))
}

pub(crate) fn correlation(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(field(bytes, CORRELATION_AT))
}

//! What the stream of events tells beside events.

use std::ffi::{CString, c_char};

use openccas::{Error, Notice};

use crate::{record::records, text::to_c};

/// Events are missing here: `from` to `to`, where they are known. What was derived from the events
/// before may be out of date.
pub const CCAS_NOTICE_GAP: i32 = 1;
/// Configuration data follow, up to and with `CCAS_BROADCAST_DATA_COMPLETE`. They replace whatever
/// was known.
pub const CCAS_NOTICE_SNAPSHOT_BEGIN: i32 = 2;
/// The connection was lost; the client tries to make it again.
pub const CCAS_NOTICE_DISCONNECTED: i32 = 3;
/// The connection is there again.
pub const CCAS_NOTICE_RECONNECTED: i32 = 4;
/// The connection is lost for good: the client does not try, or has given up. No event comes any
/// more unless the program connects again.
pub const CCAS_NOTICE_LOST: i32 = 5;

/// Something about the stream of events itself.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_notice {
    /// `sizeof(ccas_notice)` of the library. What is beyond it is not there.
    pub struct_size: usize,
    /// One of the `CCAS_NOTICE_` constants.
    pub notice_type: i32,
    /// Why, if the connection was lost: one of the `CCAS_ERROR_` constants; else 0.
    pub reason: i32,
    /// The reason in words; else empty. It belongs to the library and is valid as long as the
    /// notice.
    pub reason_text: *const c_char,
    /// Of a gap: the position of the first event that is missing; else 0.
    pub from: u64,
    /// Of a gap: the position of the last event that is missing, 0 if nobody knows because the
    /// service was started anew; else 0.
    pub to: u64,
    /// Of `CCAS_NOTICE_SNAPSHOT_BEGIN`: the position at which the configuration data were taken;
    /// else 0.
    pub seq: u64,
}

records!(ccas_notice);

/// A notice with the text that it points to.
pub(crate) struct Told {
    text: CString,
    record: ccas_notice,
}

impl Told {
    fn new(notice_type: i32, reason: Option<&Error>) -> Self {
        let mut record = <ccas_notice as crate::record::Record>::zeroed();
        record.struct_size = size_of::<ccas_notice>();
        record.notice_type = notice_type;
        record.reason = reason.map_or(0, Error::code);
        Self {
            text: to_c(reason.map_or("", Error::message)),
            record,
        }
    }

    pub(crate) fn lost(reason: &Error) -> Self {
        Self::new(CCAS_NOTICE_LOST, Some(reason))
    }

    pub(crate) fn record(&mut self) -> &ccas_notice {
        self.record.reason_text = self.text.as_ptr();
        &self.record
    }

    /// `None` for a notice that this version has no number for.
    pub(crate) fn of(notice: &Notice) -> Option<Self> {
        Some(match notice {
            Notice::Gap(gap) => {
                let mut told = Self::new(CCAS_NOTICE_GAP, None);
                told.record.from = gap.from;
                told.record.to = gap.to.unwrap_or_default();
                told
            }
            Notice::SnapshotBegin { seq } => {
                let mut told = Self::new(CCAS_NOTICE_SNAPSHOT_BEGIN, None);
                told.record.seq = *seq;
                told
            }
            Notice::Disconnected(reason) => Self::new(CCAS_NOTICE_DISCONNECTED, Some(reason)),
            Notice::Reconnected => Self::new(CCAS_NOTICE_RECONNECTED, None),
            _ => return None,
        })
    }
}

//! Counters.

use std::sync::atomic::Ordering;

use crate::{
    boundary::{OK, with_client},
    client::ccas_client,
    record::{self, records},
    text::text,
};

/// What a client has seen so far.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_stats {
    /// `sizeof(ccas_stats)`.
    pub struct_size: usize,
    /// Events received, configuration data included.
    pub events_received: u64,
    /// Gaps told.
    pub gaps: u64,
    /// Bytes of events that callbacks have not been given yet.
    pub queued_bytes: u64,
    /// Callbacks that failed, as told by `ccas_report_handler_failure`.
    pub handler_failures: u64,
    /// Connections made again after a loss.
    pub reconnects: u64,
    /// Datagrams that brought events by multicast, or told how far they go.
    pub datagrams: u64,
    /// Datagrams from the service's address that were damaged or of another run.
    pub datagrams_rejected: u64,
    /// Events that multicast lost and that came over the connection.
    pub events_repaired: u64,
    /// Requests that succeeded.
    pub requests_succeeded: u64,
    /// Requests that the service refused.
    pub requests_refused: u64,
    /// Requests that failed and were not sent.
    pub requests_not_sent: u64,
    /// Requests that failed and may have taken effect.
    pub requests_unknown: u64,
}

records!(ccas_stats);

/// Gives the counters of a client.
///
/// - `client`: The client.
/// - `stats`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_stats(client: *mut ccas_client, stats: *mut ccas_stats) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let core = client.core().stats();
            let failures = client.handler_failures.load(Ordering::Relaxed);
            let counted = ccas_stats {
                struct_size: 0,
                events_received: core.events_received,
                gaps: core.gaps,
                queued_bytes: core.queued_bytes,
                handler_failures: core.handler_failures + failures,
                reconnects: core.reconnects,
                datagrams: core.datagrams,
                datagrams_rejected: core.datagrams_rejected,
                events_repaired: core.events_repaired,
                requests_succeeded: core.requests_succeeded,
                requests_refused: core.requests_refused,
                requests_not_sent: core.requests_not_sent,
                requests_unknown: core.requests_unknown,
            };
            record::write(stats, "stats", &counted)?;
            Ok(OK)
        })
    }
}

/// Tells the log and the counters that a callback failed. For layers over this one whose callbacks
/// can: openccas.hpp calls it for exceptions.
///
/// - `client`: The client.
/// - `what`: What went wrong, in words.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_report_handler_failure(
    client: *mut ccas_client,
    what: *const std::ffi::c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let what = text(what, "what")?;
            client.handler_failures.fetch_add(1, Ordering::Relaxed);
            tracing::error!("a callback failed: {what}");
            Ok(OK)
        })
    }
}

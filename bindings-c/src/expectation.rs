//! Waiting for one event: the way from sent to happened.

use std::{
    ffi::c_char,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use openccas::{EventType, Expectation, Filter, Parameter, Result, embed};

use crate::{
    boundary::{OK, array, check_out, enter, hand_out, invalid, quietly, take_from, with_client},
    client::{ccas_client, wait_for},
    event::ccas_event,
    options,
    record::{self, records},
    text::optional_text,
};

/// An event that is waited for.
pub struct ccas_expectation {
    /// Until somebody waits.
    waiting: Mutex<Option<Expectation>>,
    /// It fails when the client is closed, not when it is freed by somebody else.
    _client: Arc<ccas_client>,
}

/// A value that a parameter has to have.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_condition {
    /// One of the `CCAS_PARAM_` constants.
    pub parameter: i32,
    /// The value, if the parameter is a number.
    pub long_value: i32,
    /// The value, if the parameter is a text; else NULL.
    pub text_value: *const c_char,
}

/// Which events are meant. Set all to 0 and then `struct_size`: that is all events.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_filter {
    /// `sizeof(ccas_filter)`.
    pub struct_size: usize,
    /// Events of these types, as `CCAS_BROADCAST_` constants; NULL for all.
    pub event_types: *const i32,
    /// How many there are.
    pub event_type_count: usize,
    /// Only events for which all of these are true.
    pub conditions: *const ccas_condition,
    /// How many there are.
    pub condition_count: usize,
    /// Only events that concern the agent with this record id; 0 for all.
    pub agent_rec_id: i32,
    /// If not 0, without the events that tell of a phone agent a second time:
    /// `CCAS_BROADCAST_LOGON_PHONEAGENT` and its like.
    pub without_phone_agent_twins: i32,
}

records!(ccas_filter);

/// # Safety
/// As the header says of `ccas_filter`.
unsafe fn filter(given: *const ccas_filter) -> Result<Filter> {
    // SAFETY: all of it as the caller says.
    unsafe {
        let given = record::read(given, "filter")?;
        let types = array(
            given.event_types,
            given.event_type_count,
            "filter.event_types",
        )?;
        let mut filter = Filter::types(types.iter().copied().map(EventType::from_number));
        for condition in array(given.conditions, given.condition_count, "filter.conditions")? {
            let number = u16::try_from(condition.parameter).ok();
            let Some(parameter) = number.and_then(Parameter::of_number) else {
                let number = condition.parameter;
                return Err(invalid(format!(
                    "filter.conditions: there is no parameter {number}"
                )));
            };
            filter = match optional_text(condition.text_value, "filter.conditions")? {
                Some(text) => filter.text(parameter, text),
                None => filter.long(parameter, condition.long_value),
            };
        }
        if given.agent_rec_id != 0 {
            filter = filter.agent(given.agent_rec_id);
        }
        if given.without_phone_agent_twins != 0 {
            filter = filter.without_phone_agent_twins();
        }
        Ok(filter)
    }
}

/// Begins to wait for a live event, from now on: call it before what shall cause the event, and
/// `ccas_expect_wait` after.
///
/// When the function returns, the expectation is in effect: whatever happens from then on is seen,
/// whoever causes it, and whatever callbacks do meanwhile. That takes the time of one request at the
/// service, and none while events flow to the client. Callbacks may call it as well.
///
/// - `client`: The client.
/// - `filter`: Which event; NULL for the next one.
/// - `timeout_ms`: How long it may take from the call of this function on, in milliseconds, more
///   than 0. The function itself takes no longer.
/// - `expectation`: Is given what to wait for, to be given to `ccas_expect_wait` or
///   `ccas_expect_free`.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. That there is no connection, that it is lost, or that the
/// time is over, is told by `ccas_expect_wait`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_expect(
    client: *mut ccas_client,
    filter: *const ccas_filter,
    timeout_ms: i32,
    expectation: *mut *mut ccas_expectation,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(expectation, "expectation")?;
            let filter = self::filter(filter)?;
            let timeout = options::time(timeout_ms, "timeout_ms")?;
            let mut waiting = {
                let runtime = embed::runtime()?;
                let _context = runtime.enter();
                let timeout = timeout.unwrap_or(Duration::ZERO);
                client.core().expect(filter, timeout)
            };
            // If it has failed, who waits for it is told.
            let _ = wait_for(waiting.ready())?;
            let object = ccas_expectation {
                waiting: Mutex::new(Some(waiting)),
                _client: Arc::clone(client),
            };
            expectation.write(hand_out(object));
            Ok(OK)
        })
    }
}

/// Waits for the event.
///
/// - `expectation`: What `ccas_expect` gave. It still has to be freed.
/// - `event`: Is given the event, to be released with `ccas_event_release`; left as it is if none
///   comes. May be NULL.
///
/// Errors: `CCAS_ERROR_TIMEOUT` if none came in time; why the connection was lost;
/// `CCAS_ERROR_NOT_CONNECTED`, `CCAS_ERROR_CLOSED`; `CCAS_ERROR_INVALID_ARGUMENT` if it was waited
/// for before. Their text is that of `ccas_get_last_error_info(NULL, ...)`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_expect_wait(
    expectation: *mut ccas_expectation,
    event: *mut *mut ccas_event,
) -> i32 {
    enter(|| {
        // SAFETY: the header says what an expectation is.
        let expectation = unsafe { crate::boundary::borrow(expectation, "expectation") }?;
        let mut slot = expectation
            .waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let waiting = slot.take();
        drop(slot);
        let Some(waiting) = waiting else {
            return Err(invalid("expectation: it was waited for before"));
        };
        let found = wait_for(waiting)??;
        if !event.is_null() {
            // SAFETY: not NULL; the header asks for a variable.
            unsafe { event.write(ccas_event::owned(found)) };
        }
        Ok(OK)
    })
}

/// Frees what `ccas_expect` gave, and sets the variable to NULL. Not while a thread waits for it.
///
/// - `expectation`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_expect_free(expectation: *mut *mut ccas_expectation) {
    quietly(|| {
        // SAFETY: a variable of the caller, or NULL.
        let expectation = unsafe { take_from(expectation) };
        if !expectation.is_null() && !embed::forked() {
            // SAFETY: `ccas_expect` gave it.
            drop(unsafe { Box::from_raw(expectation) });
        }
    });
}

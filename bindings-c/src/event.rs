//! Events as C programs read them.

use std::{
    ffi::{CString, c_char},
    sync::{Arc, Mutex, PoisonError},
};

use openccas::{Event, FieldValue, Parameter, Result};

use crate::{
    boundary::{OK, borrow, check_out, enter, give, quietly, take_from},
    last_error,
    names::parameter_name,
    record::{self, records},
    text::{give_text, text, to_c},
    value::{CCAS_VALUE_LONG, CCAS_VALUE_TEXT},
};

/// Something that happened in the contact centre.
///
/// It may be read by several threads at once. The texts that its functions give belong to it: they
/// are in UTF-8 and valid as long as it is, in a callback until that returns. Reading an event also
/// works in the child of a fork.
pub struct ccas_event {
    event: Event,
    /// Whether the program retained it, and how often, is counted by an `Arc`. If not, it is lent
    /// for the time of a callback.
    retained: bool,
    /// Texts that are not in the batch as C wants them.
    texts: Mutex<Vec<CString>>,
}

/// A parameter of an event.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_parameter {
    /// `sizeof(ccas_parameter)`.
    pub struct_size: usize,
    /// Its name, as the COM object spells it.
    pub name: *const c_char,
    /// Its name as one of the `CCAS_PARAM_` constants; 0 if it is newer than this library.
    pub parameter: i32,
    /// The type of its value: `CCAS_VALUE_LONG` or `CCAS_VALUE_TEXT`.
    pub value_type: i32,
    /// The value, if it is a number; else 0.
    pub long_value: i32,
    /// The value, if it is a text; else NULL.
    pub text_value: *const c_char,
}

records!(ccas_parameter);

impl ccas_event {
    /// An event for the time of a callback.
    #[inline]
    pub(crate) fn lent(event: Event) -> Self {
        Self {
            event,
            retained: false,
            texts: Mutex::new(Vec::new()),
        }
    }

    /// An event that the program releases.
    pub(crate) fn owned(event: Event) -> *mut Self {
        Arc::into_raw(Arc::new(Self {
            event,
            retained: true,
            texts: Mutex::new(Vec::new()),
        }))
        .cast_mut()
    }

    /// A text that lives as long as the event. Asked for again, it is the same.
    fn keep(&self, text: &str) -> *const c_char {
        let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = texts
            .iter()
            .find(|known| known.as_bytes() == text.as_bytes())
        {
            return known.as_ptr();
        }
        let text = to_c(text);
        // The text does not move when the list grows: only its owner does.
        let pointer = text.as_ptr();
        texts.push(text);
        pointer
    }

    #[inline]
    fn text_of(&self, value: FieldValue<'_>) -> *const c_char {
        match value {
            // A text of the batch: the wire has a NUL behind each.
            FieldValue::Text(text) => text.as_ptr().cast(),
            FieldValue::Long(value) => self.keep(&value.to_string()),
            _ => c"".as_ptr(),
        }
    }
}

/// The status for a parameter that the event does not have, by constant.
fn missing() -> i32 {
    last_error::set_static(-50, c"The event has no such parameter.")
}

fn by_number(event: &Event, parameter: i32) -> Option<FieldValue<'_>> {
    let number = u16::try_from(parameter).ok()?;
    event.get(Parameter::of_number(number)?)
}

/// Gives a copy of an event that stays valid after the callback, until it is released. It takes
/// memory for itself alone, not for the events that came with it.
///
/// - `event`: The event, in a callback or retained. Of one that is retained already, no copy is
///   made: it has to be released once more.
///
/// Returns the copy, to be released with `ccas_event_release`; NULL if `event` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_retain(event: *const ccas_event) -> *mut ccas_event {
    // SAFETY: the header says what an event is.
    let Some(shown) = (unsafe { event.as_ref() }) else {
        return std::ptr::null_mut();
    };
    if shown.retained {
        // SAFETY: a retained event is in an `Arc`, and the caller holds one count of it.
        unsafe { Arc::increment_strong_count(event) };
        return event.cast_mut();
    }
    ccas_event::owned(shown.event.detach())
}

/// Releases an event that `ccas_event_retain` or `ccas_expect_wait` gave, and sets the variable to
/// NULL.
///
/// - `event`: The variable that holds it. NULL, and a variable that holds NULL, are fine. An event
///   that a callback was given is left alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_release(event: *mut *mut ccas_event) {
    quietly(|| {
        // SAFETY: a variable of the caller, or NULL.
        let event = unsafe { take_from(event) };
        // SAFETY: an event, or NULL.
        if let Some(shown) = unsafe { event.as_ref() }
            && shown.retained
        {
            // SAFETY: a retained event is in an `Arc`, and the caller gives its count back.
            drop(unsafe { Arc::from_raw(event.cast_const()) });
        }
    });
}

/// Gives the type of an event: one of the `CCAS_BROADCAST_` constants, or another number if the
/// service is newer than this library. 0 if `event` is NULL.
///
/// - `event`: The event.
///
/// COM: `GetType`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_get_type(event: *const ccas_event) -> i32 {
    // SAFETY: the header says what an event is.
    match unsafe { event.as_ref() } {
        Some(event) => event.event.event_type().number(),
        None => 0,
    }
}

/// Gives the name of the type of an event: `Delivered` for `CCAS_BROADCAST_DELIVERED`. Of a type that
/// is newer than this library, the name that the service gave, or `Unknown`. Empty if `event` is
/// NULL.
///
/// - `event`: The event.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_type_name(event: *const ccas_event) -> *const c_char {
    // SAFETY: the header says what an event is.
    match unsafe { event.as_ref() } {
        Some(event) => event.keep(event.event.type_name()),
        None => c"".as_ptr(),
    }
}

/// Gives the value of a parameter as a text. A number gives its decimal digits.
///
/// - `event`: The event.
/// - `name`: Name of the parameter as the COM object spells it, in any case.
/// - `value`: Is given the text, which belongs to the event. Left as it is if the call fails.
///
/// Errors: `CCAS_ERROR_PARAMETER_MISSING` if the event has no such parameter;
/// `CCAS_ERROR_INVALID_ARGUMENT`. The text of the error is that of
/// `ccas_get_last_error_info(NULL, ...)`.
///
/// COM: `GetStringValue`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_get_string_value(
    event: *const ccas_event,
    name: *const c_char,
    value: *mut *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        read(event, |event| {
            let name = text(name, "name")?;
            let found = match event.event.get_by_name(name) {
                Some(found) => event.text_of(found),
                // For its message.
                None => return event.event.get_string_value(name).map(|_| OK),
            };
            give(value, "value", found)
        })
    }
}

/// Gives the value of a parameter as a number. A text gives one only if it is the decimal form of
/// one.
///
/// - `event`: The event.
/// - `name`: Name of the parameter as the COM object spells it, in any case.
/// - `value`: Is given the number. Left as it is if the call fails.
///
/// Errors: `CCAS_ERROR_PARAMETER_MISSING` if the event has no such parameter;
/// `CCAS_ERROR_PARAMETER_TYPE` if it is a text that is not a number; `CCAS_ERROR_INVALID_ARGUMENT`.
/// The text of the error is that of `ccas_get_last_error_info(NULL, ...)`.
///
/// COM: `GetLongValue`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_get_long_value(
    event: *const ccas_event,
    name: *const c_char,
    value: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        read(event, |event| {
            let found = event.event.get_long_value(text(name, "name")?)?;
            give(value, "value", found)
        })
    }
}

/// Gives the value of a parameter as a text, by its constant. A number gives its decimal digits. It
/// is what `ccas_event_get_string_value` gives, and quicker.
///
/// - `event`: The event.
/// - `parameter`: One of the `CCAS_PARAM_` constants.
/// - `value`: Is given the text, which belongs to the event. Left as it is if the call fails.
///
/// Errors: `CCAS_ERROR_PARAMETER_MISSING`, `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_text(
    event: *const ccas_event,
    parameter: i32,
    value: *mut *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    let (shown, place) = unsafe { (event.as_ref(), value.as_mut()) };
    let (Some(shown), Some(place)) = (shown, place) else {
        return null(event, value);
    };
    match by_number(&shown.event, parameter) {
        Some(found) => {
            *place = shown.text_of(found);
            OK
        }
        None => missing(),
    }
}

/// Gives the value of a parameter as a number, by its constant. It is what
/// `ccas_event_get_long_value` gives, and quicker.
///
/// - `event`: The event.
/// - `parameter`: One of the `CCAS_PARAM_` constants.
/// - `value`: Is given the number. Left as it is if the call fails.
///
/// Errors: `CCAS_ERROR_PARAMETER_MISSING`, `CCAS_ERROR_PARAMETER_TYPE`,
/// `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_long(
    event: *const ccas_event,
    parameter: i32,
    value: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    let (shown, place) = unsafe { (event.as_ref(), value.as_mut()) };
    let (Some(shown), Some(place)) = (shown, place) else {
        return null(event, value);
    };
    match by_number(&shown.event, parameter) {
        Some(FieldValue::Long(found)) => {
            *place = found;
            OK
        }
        Some(FieldValue::Text(text)) => match text.trim().parse() {
            Ok(found) => {
                *place = found;
                OK
            }
            Err(_) => last_error::set_static(-51, c"The parameter is a text that is not a number."),
        },
        _ => missing(),
    }
}

/// Tells how many parameters an event has; 0 if `event` is NULL.
///
/// - `event`: The event.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_parameter_count(event: *const ccas_event) -> usize {
    // SAFETY: the header says what an event is.
    unsafe { event.as_ref() }.map_or(0, |event| event.event.fields().count())
}

/// Gives a parameter of an event by its place, in the order in which they came.
///
/// - `event`: The event.
/// - `index`: Its place, from 0.
/// - `parameter`: Is filled. Set its `struct_size` before. Its texts belong to the event.
///
/// Errors: `CCAS_ERROR_PARAMETER_MISSING` if there are not so many; `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_parameter_at(
    event: *const ccas_event,
    index: usize,
    parameter: *mut ccas_parameter,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        read(event, |event| {
            record::check(parameter, "parameter")?;
            let Some(field) = event.event.fields().nth(index) else {
                return Ok(missing());
            };
            let number = field
                .parameter
                .map_or(0, |parameter| i32::from(parameter.number()));
            let name = match parameter_name(number) {
                Some(name) => name.as_ptr(),
                None => event.keep(field.name),
            };
            let (value_type, long_value, text_value) = match field.value {
                FieldValue::Long(value) => (CCAS_VALUE_LONG, value, std::ptr::null()),
                value => (CCAS_VALUE_TEXT, 0, event.text_of(value)),
            };
            let filled = ccas_parameter {
                struct_size: 0,
                name,
                parameter: number,
                value_type,
                long_value,
                text_value,
            };
            record::write(parameter, "parameter", &filled)?;
            Ok(OK)
        })
    }
}

/// Gives the position of an event among those that this client may see. It is below 2^53 and grows
/// by one with each; events that are configuration data carry the position at which they were taken.
/// 0 if `event` is NULL.
///
/// - `event`: The event.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_seq(event: *const ccas_event) -> u64 {
    // SAFETY: the header says what an event is.
    unsafe { event.as_ref() }.map_or(0, |event| event.event.seq())
}

/// Gives the run of the service that an event comes from, as an opaque text. Positions of different
/// runs do not compare. Empty if `event` is NULL.
///
/// - `event`: The event.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_epoch(event: *const ccas_event) -> *const c_char {
    // SAFETY: the header says what an event is.
    match unsafe { event.as_ref() } {
        Some(event) => event.keep(event.event.epoch()),
        None => c"".as_ptr(),
    }
}

/// Tells when an event happened, in microseconds since 1970-01-01 00:00 UTC. 0 if `event` is NULL.
///
/// - `event`: The event.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_time_us(event: *const ccas_event) -> i64 {
    // SAFETY: the header says what an event is.
    unsafe { event.as_ref() }.map_or(0, |event| event.event.time().as_microsecond())
}

/// Gives the tenant that an event belongs to; -1 on a system without tenants, and if `event` is
/// NULL.
///
/// - `event`: The event.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_tenant_id(event: *const ccas_event) -> i32 {
    // SAFETY: the header says what an event is.
    unsafe { event.as_ref() }.map_or(-1, |event| event.event.tenant_id())
}

/// Whether an event is configuration data, told after a connect, rather than something that just
/// happened: 1 or 0.
///
/// - `event`: The event.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_is_snapshot(event: *const ccas_event) -> i32 {
    // SAFETY: the header says what an event is.
    unsafe { event.as_ref() }.map_or(0, |event| i32::from(event.event.is_snapshot()))
}

/// Gives the id of the request that caused an event, if this client made it and the service knows;
/// else 0.
///
/// - `event`: The event.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_correlation(event: *const ccas_event) -> u64 {
    // SAFETY: the header says what an event is.
    unsafe { event.as_ref() }.map_or(0, |event| event.event.correlation().unwrap_or(0))
}

/// Gives an event as one JSON object in one line, as `openccas watch --json` prints it.
///
/// - `event`: The event.
/// - `json`: Is given the text, to be freed with `ccas_string_free`.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_event_json(event: *const ccas_event, json: *mut *mut c_char) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        read(event, |event| {
            give_text(json, "json", &crate::text::json(&event.event)?)?;
            Ok(OK)
        })
    }
}

/// # Safety
/// `event` is NULL or an event.
unsafe fn read(event: *const ccas_event, body: impl FnOnce(&ccas_event) -> Result<i32>) -> i32 {
    // SAFETY: as the caller says.
    crate::boundary::pure(|| body(unsafe { borrow(event, "event") }?))
}

#[cold]
fn null<T>(event: *const ccas_event, value: *mut T) -> i32 {
    enter(|| {
        if event.is_null() {
            return Err(crate::boundary::invalid("event is NULL"));
        }
        check_out(value, "value")?;
        Ok(OK)
    })
}

#[cfg(test)]
mod tests;

//! Names of the catalogue's numbers.

use std::ffi::{CStr, c_char};

use crate::generated::tables::{ERRORS, EVENT_TYPES, METHODS, PARAMETERS};

/// The COM name of a parameter.
pub(crate) fn parameter_name(number: i32) -> Option<&'static CStr> {
    find(PARAMETERS, number)
}

fn find(table: &[(i32, &'static CStr)], number: i32) -> Option<&'static CStr> {
    // The tables are sorted: a test says so.
    let index = table
        .binary_search_by_key(&number, |(known, _)| *known)
        .ok()?;
    table.get(index).map(|(_, name)| *name)
}

fn or_null(name: Option<&'static CStr>) -> *const c_char {
    name.map_or(std::ptr::null(), CStr::as_ptr)
}

/// Gives the name of an error kind: `agent_unknown` for `CCAS_ERROR_AGENT_UNKNOWN`. NULL if there is
/// none of this number.
///
/// - `error`: One of the `CCAS_ERROR_` constants.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_error_name(error: i32) -> *const c_char {
    or_null(find(ERRORS, error))
}

/// Gives the COM name of an event type: `BROADCAST_DELIVERED`. NULL if there is none of this number.
///
/// - `event_type`: One of the `CCAS_BROADCAST_` constants.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_event_type_com_name(event_type: i32) -> *const c_char {
    or_null(find(EVENT_TYPES, event_type))
}

/// Gives the name of a parameter as the COM object spells it: `RecID`. NULL if there is none of this
/// number.
///
/// - `parameter`: One of the `CCAS_PARAM_` constants.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_parameter_name(parameter: i32) -> *const c_char {
    or_null(parameter_name(parameter))
}

/// Gives the COM name of a method: `MakeCall`. NULL if there is none of this number.
///
/// - `method`: One of the `CCAS_METHOD_` constants.
#[unsafe(no_mangle)]
pub extern "C" fn ccas_method_com_name(method: i32) -> *const c_char {
    or_null(find(METHODS, method))
}

#[cfg(test)]
mod tests {
    use openccas::{ErrorKind, EventType, Method, Parameter};

    use super::*;

    fn seen(name: *const c_char) -> Option<&'static str> {
        // SAFETY: a name of a table, or NULL.
        (!name.is_null()).then(|| unsafe { CStr::from_ptr(name) }.to_str().unwrap())
    }

    #[test]
    fn tables_are_sorted_and_say_what_the_catalogue_says() {
        for table in [ERRORS, EVENT_TYPES, METHODS, PARAMETERS] {
            assert!(table.is_sorted_by_key(|(number, _)| *number));
        }
        for number in 0..=i32::from(u16::MAX) {
            let number16 = number as u16;
            assert_eq!(
                seen(ccas_parameter_name(number)),
                Parameter::of_number(number16).and_then(Parameter::name)
            );
            assert_eq!(
                seen(ccas_method_com_name(number)),
                Method::from_number(number16).map(|method| method.info().com_name)
            );
            let info = EventType::from_number(number).info();
            assert_eq!(
                seen(ccas_event_type_com_name(number)),
                info.map(|info| info.com_name)
            );
            let kind = ErrorKind::from_code(-number);
            assert_eq!(seen(ccas_error_name(-number)), kind.map(ErrorKind::name));
        }
    }
}

//! What came of a request.

use std::ffi::{CString, c_char};

use openccas::{Error, OleDate, Outputs, Result, Value};

use crate::{
    boundary::{OK, borrow, invalid, pure, quietly, take_from},
    last_error::{CCAS_OUTCOME_REFUSED, outcome_number},
    text::to_c,
    value::ccas_value,
};

/// What came of a request.
pub struct ccas_result {
    status: i32,
    outcome: i32,
    error_text: CString,
    values: Vec<ccas_value>,
    /// What the texts among the values point to.
    _texts: Vec<CString>,
    outputs: Option<Outputs>,
}

// SAFETY: the pointers in it lead to what it owns itself, and nothing changes.
unsafe impl Send for ccas_result {}
// SAFETY: as above.
unsafe impl Sync for ccas_result {}

impl ccas_result {
    pub(crate) fn new(result: Result<Outputs>) -> Self {
        match result {
            Ok(outputs) => Self::succeeded(outputs),
            Err(error) => Self::failed(&error),
        }
    }

    fn failed(error: &Error) -> Self {
        Self {
            status: error.code(),
            outcome: outcome_number(error.outcome()),
            error_text: to_c(error.message()),
            values: Vec::new(),
            _texts: Vec::new(),
            outputs: None,
        }
    }

    fn succeeded(outputs: Outputs) -> Self {
        let mut texts = Vec::new();
        let values = outputs
            .as_slice()
            .iter()
            .map(|value| match value {
                Value::Long(value) => ccas_value::long(*value),
                Value::Flag(value) => ccas_value::flag(*value),
                Value::Date(value) => ccas_value::date(OleDate::days(*value)),
                Value::Text(value) => {
                    let text = to_c(value);
                    let value = ccas_value::text(text.as_ptr());
                    texts.push(text);
                    value
                }
                // A type that this version does not know.
                _ => ccas_value::NONE,
            })
            .collect();
        Self {
            status: OK,
            outcome: CCAS_OUTCOME_REFUSED,
            error_text: CString::default(),
            values,
            _texts: texts,
            outputs: Some(outputs),
        }
    }

    /// The results of the request, if it succeeded.
    pub(crate) fn outputs(&self) -> Result<&Outputs> {
        match &self.outputs {
            Some(outputs) => Ok(outputs),
            None => Err(invalid("result: the request failed and gave nothing")),
        }
    }
}

/// Gives the status of a request: `CCAS_OK`, or one of the `CCAS_ERROR_` constants.
///
/// - `result`: What came of it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_result_status(result: *const ccas_result) -> i32 {
    // SAFETY: the header says what a result is.
    pure(|| Ok(unsafe { borrow(result, "result") }?.status))
}

/// Gives the text of the error of a request, empty if it succeeded. It belongs to the result.
///
/// - `result`: What came of it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_result_error_text(result: *const ccas_result) -> *const c_char {
    // SAFETY: the header says what a result is.
    unsafe { result.as_ref() }.map_or(c"".as_ptr(), |result| result.error_text.as_ptr())
}

/// Tells whether a request that failed can have taken effect: one of the `CCAS_OUTCOME_` constants.
/// It says nothing of one that succeeded.
///
/// - `result`: What came of it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_result_outcome(result: *const ccas_result) -> i32 {
    // SAFETY: the header says what a result is.
    unsafe { result.as_ref() }.map_or(0, |result| result.outcome)
}

/// Tells how many values a request gave.
///
/// - `result`: What came of it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_result_count(result: *const ccas_result) -> usize {
    // SAFETY: the header says what a result is.
    unsafe { result.as_ref() }.map_or(0, |result| result.values.len())
}

/// Gives a value that a request gave: its `[out]` parameters in order.
///
/// - `result`: What came of it.
/// - `index`: Which, from 0.
/// - `value`: Is given the value. A text in it belongs to the result.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT` if there are not so many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_result_value(
    result: *const ccas_result,
    index: usize,
    value: *mut ccas_value,
) -> i32 {
    pure(|| {
        // SAFETY: the header says what a result is.
        let result = unsafe { borrow(result, "result") }?;
        match result.values.get(index) {
            // SAFETY: the header asks for a place that can be written.
            Some(found) => unsafe { crate::boundary::give(value, "value", *found) },
            None => Err(invalid(format!(
                "index is {index}, and there are {} values",
                result.values.len()
            ))),
        }
    })
}

/// Frees what `ccas_request` gave, and sets the variable to NULL. What a completion is given is not
/// freed.
///
/// - `result`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_result_free(result: *mut *mut ccas_result) {
    quietly(|| {
        // SAFETY: a variable of the caller, or NULL.
        let result = unsafe { take_from(result) };
        if !result.is_null() {
            // SAFETY: `ccas_request` gave it.
            drop(unsafe { Box::from_raw(result) });
        }
    });
}

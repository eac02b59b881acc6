//! The log of the library, given to a function.

use std::ffi::c_void;

use openccas::embed::{self, Level, LogRecord};

use crate::{
    boundary::{OK, enter, invalid},
    callback::{Context, ccas_drop_function, ccas_log_function},
    text::to_c,
};

/// Something failed that nobody was told of otherwise.
pub const CCAS_LOG_ERROR: i32 = 1;
/// Something went wrong and was dealt with.
pub const CCAS_LOG_WARN: i32 = 2;
/// Connections come and go.
pub const CCAS_LOG_INFO: i32 = 3;
/// What the library does.
pub const CCAS_LOG_DEBUG: i32 = 4;
/// All of it. Only here the values of parameters appear; passwords never do.
pub const CCAS_LOG_TRACE: i32 = 5;

/// Gives the log of the library to a function. There is one for the process; it replaces the one
/// before, which may still run for a moment on other threads.
///
/// - `level`: The least important level that is told: one of the `CCAS_LOG_` constants.
/// - `function`: The function; NULL to tell nobody, as it is in the beginning.
/// - `context`: Is passed to it.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_log(
    level: i32,
    function: ccas_log_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    enter(|| {
        let level = match level {
            CCAS_LOG_ERROR => Level::ERROR,
            CCAS_LOG_WARN => Level::WARN,
            CCAS_LOG_INFO => Level::INFO,
            CCAS_LOG_DEBUG => Level::DEBUG,
            CCAS_LOG_TRACE => Level::TRACE,
            other => return Err(invalid(format!("level is {other}, which there is not"))),
        };
        let sink = function.map(|function| {
            let sink = move |record: &LogRecord<'_>| {
                let (target, message) = (to_c(record.target), to_c(record.message));
                let level = number(record.level);
                // SAFETY: the program gave it to be called with this context, which is not let go
                // of as long as this is there.
                unsafe {
                    function(context.pointer(), level, target.as_ptr(), message.as_ptr());
                }
            };
            Box::new(sink) as Box<dyn Fn(&LogRecord<'_>) + Send + Sync>
        });
        // No other part of the process can have taken the log: it is this library's own.
        embed::set_log(level, sink);
        Ok(OK)
    })
}

fn number(level: Level) -> i32 {
    match level {
        Level::ERROR => CCAS_LOG_ERROR,
        Level::WARN => CCAS_LOG_WARN,
        Level::INFO => CCAS_LOG_INFO,
        Level::DEBUG => CCAS_LOG_DEBUG,
        Level::TRACE => CCAS_LOG_TRACE,
    }
}

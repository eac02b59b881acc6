//! What a C program wants to be called: a function, its context, and what lets go of the context.

use std::ffi::{c_char, c_void};

use crate::{event::ccas_event, notice::ccas_notice, result::ccas_result};

/// Lets go of a context. It is called exactly once for each context that was given to the library:
/// when the function that belongs to it will not be called any more; also if the call that gave it
/// fails. It may be called on any thread.
///
/// - `context`: What was given.
pub type ccas_drop_function = Option<unsafe extern "C" fn(context: *mut c_void)>;

/// Is called for every event, in order. COM: `OnEvent`.
///
/// It may make requests, disconnect, close and free the client. It must return normally: a C++
/// exception must not leave it, nor a `longjmp`.
///
/// - `context`: What was given when it was registered.
/// - `event`: The event. It belongs to the library and is valid until the function returns;
///   `ccas_event_retain` gives a copy that stays.
pub type ccas_event_function =
    Option<unsafe extern "C" fn(context: *mut c_void, event: *const ccas_event)>;

/// Is called once for every lost connection, after its last event, and not when the program itself
/// disconnects. The same is allowed in it as in a `ccas_event_function`. COM: `OnDisconnect`.
///
/// - `context`: What was given when it was registered.
/// - `reason`: Why, as one of the `CCAS_ERROR_` constants.
/// - `text`: The reason in words, valid until the function returns.
pub type ccas_disconnect_function =
    Option<unsafe extern "C" fn(context: *mut c_void, reason: i32, text: *const c_char)>;

/// Is called for what happens to the stream of events, in its place among them. The same is allowed
/// in it as in a `ccas_event_function`.
///
/// - `context`: What was given when it was registered.
/// - `notice`: What happened, valid until the function returns.
pub type ccas_notice_function =
    Option<unsafe extern "C" fn(context: *mut c_void, notice: *const ccas_notice)>;

/// Is called once with what came of an asynchronous request. The same is allowed in it as in a
/// `ccas_event_function`.
///
/// - `context`: What was given with the request.
/// - `result`: What came of it, valid until the function returns.
pub type ccas_completion_function =
    Option<unsafe extern "C" fn(context: *mut c_void, result: *const ccas_result)>;

/// Is called for each line of the library's log, on any of its threads, several at once. It must not
/// block and must not make requests.
///
/// - `context`: What was given with it.
/// - `level`: One of the `CCAS_LOG_` constants.
/// - `target`: Which part of the library tells it, valid until the function returns.
/// - `message`: What it tells, valid until the function returns.
pub type ccas_log_function = Option<
    unsafe extern "C" fn(
        context: *mut c_void,
        level: i32,
        target: *const c_char,
        message: *const c_char,
    ),
>;

/// A context, and what lets go of it. The drop function is called when this is dropped.
pub(crate) struct Context {
    pointer: *mut c_void,
    drop: ccas_drop_function,
}

// SAFETY: the header says that the library uses contexts on its own threads.
unsafe impl Send for Context {}
// SAFETY: as above; only the log function is called by several threads at once, and is told so.
unsafe impl Sync for Context {}

impl Context {
    /// Takes over what the caller gave. Made first of all in a function that is given a context, so
    /// that it is let go of however the function ends.
    pub(crate) fn new(pointer: *mut c_void, drop: ccas_drop_function) -> Self {
        Self { pointer, drop }
    }

    pub(crate) fn pointer(&self) -> *mut c_void {
        self.pointer
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        if let Some(drop) = self.drop {
            // SAFETY: the caller gave it for this context, and this is the one call of it.
            unsafe { drop(self.pointer) };
        }
    }
}

/// A function of the C program, with its context.
pub(crate) struct Callback<F> {
    pub(crate) function: F,
    pub(crate) context: Context,
}

//! Registering callbacks, and dispatching them.

use std::{
    ffi::c_void,
    sync::Arc,
    time::{Duration, Instant},
};

use openccas::{Error, ErrorKind, Result};

use crate::{
    boundary::{OK, check_out, with_client},
    callback::{
        Callback, Context, ccas_disconnect_function, ccas_drop_function, ccas_event_function,
        ccas_notice_function,
    },
    client::ccas_client,
    dispatcher::Dispatcher,
};

/// What the program gave; none without a function, and then the context is let go of at once.
fn callback<F>(
    function: Option<F>,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> Option<Callback<Option<F>>> {
    let context = Context::new(context, drop);
    function.is_some().then_some(Callback { function, context })
}

/// # Safety
/// As [`with_client`].
unsafe fn register<T>(
    client: *const ccas_client,
    callback: Option<T>,
    place: impl FnOnce(&Arc<ccas_client>, Option<T>) -> Result<()>,
) -> i32 {
    // SAFETY: as the caller says.
    unsafe {
        with_client(client, |client| {
            if client.is_closed() {
                return Err(ErrorKind::Closed.into());
            }
            place(client, callback)?;
            Ok(OK)
        })
    }
}

/// Registers the function that is called for every event.
///
/// It makes the events flow: with the connect if it is registered before that, else from now on. It
/// replaces the one before and stays when the client connects again. With the option
/// `CCAS_DELIVER_ON_THREAD` it is called on a thread of the library; with
/// `CCAS_DELIVER_BY_DISPATCH` by `ccas_dispatch`. No two callbacks of a client run at the same time.
///
/// A function that is slow makes the service keep the events for the client; one that does not
/// return for so long that the service holds them no longer loses the connection, with
/// `CCAS_ERROR_SLOW_CONSUMER`. Requests go on meanwhile.
///
/// - `client`: The client.
/// - `function`: The function; NULL to want no events any more: the service stops sending them, and
///   the next one that is registered goes on behind the last event.
/// - `context`: Is passed to it.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_CLOSED`, `CCAS_ERROR_INTERNAL` if no thread can be started.
///
/// COM: `OnEvent`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_on_event(
    client: *mut ccas_client,
    function: ccas_event_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let callback = callback(function, context, drop);
    // SAFETY: the header says what a client is.
    unsafe { register(client, callback, Dispatcher::on_event) }
}

/// Registers the function that is called once for every lost connection, after its last event.
///
/// It is not called when the program itself disconnects. With the option `reconnect` it is called
/// when the connection is lost, and not again when the client gives up. It replaces the one before
/// and stays when the client connects again.
///
/// - `client`: The client.
/// - `function`: The function; NULL for none.
/// - `context`: Is passed to it.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_CLOSED`, `CCAS_ERROR_INTERNAL` if no thread can be started.
///
/// COM: `OnDisconnect`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_on_disconnect(
    client: *mut ccas_client,
    function: ccas_disconnect_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let callback = callback(function, context, drop);
    // SAFETY: the header says what a client is.
    unsafe { register(client, callback, Dispatcher::on_disconnect) }
}

/// Registers the function that is called for what happens to the stream of events: gaps, snapshots,
/// losses and returns of the connection. It is called only while an OnEvent function is registered,
/// in its place among the events.
///
/// - `client`: The client.
/// - `function`: The function; NULL for none.
/// - `context`: Is passed to it.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_CLOSED`, `CCAS_ERROR_INTERNAL` if no thread can be started.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_on_notice(
    client: *mut ccas_client,
    function: ccas_notice_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let callback = callback(function, context, drop);
    // SAFETY: the header says what a client is.
    unsafe { register(client, callback, Dispatcher::on_notice) }
}

/// Calls the callbacks that there is something for, on the calling thread. For clients with the
/// option `CCAS_DELIVER_BY_DISPATCH`.
///
/// It waits until there is something, then calls the callbacks for all that is ready, up to about a
/// thousand events, and returns. Signals do not end the wait.
///
/// - `client`: The client.
/// - `timeout_ms`: How long to wait at most, in milliseconds; 0 to not wait, less than 0 to wait
///   without limit.
///
/// Returns how many callbacks were called, 0 if the time is over, or an error, which is negative:
/// `CCAS_ERROR_CLOSED` when the client is closed and nothing will come any more;
/// `CCAS_ERROR_NOT_SUPPORTED` without that option, from a callback that `ccas_dispatch` called, or
/// while another thread dispatches.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_dispatch(client: *mut ccas_client, timeout_ms: i32) -> i32 {
    // SAFETY: the header says what a client is.
    unsafe {
        with_client(client, |client| {
            insist_on_dispatch(client)?;
            let deadline = match u64::try_from(timeout_ms) {
                Ok(milliseconds) => Instant::now().checked_add(Duration::from_millis(milliseconds)),
                Err(_) => None,
            };
            let callbacks = client.dispatcher.dispatch(client, deadline)?;
            Ok(i32::try_from(callbacks).unwrap_or(i32::MAX))
        })
    }
}

/// Gives a descriptor for poll, select, epoll or an event loop: it is readable when there is
/// something for `ccas_dispatch` to do. For clients with the option `CCAS_DELIVER_BY_DISPATCH`.
///
/// It belongs to the client, which closes it when it is freed. Only wait for it: `ccas_dispatch`
/// reads it. It may be readable when there is nothing to do after all.
///
/// - `client`: The client.
/// - `descriptor`: Is given the file descriptor.
///
/// Errors: `CCAS_ERROR_NOT_SUPPORTED` without that option, and on Windows, which has no such
/// descriptors: call `ccas_dispatch` with a timeout there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_client_descriptor(
    client: *mut ccas_client,
    descriptor: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(descriptor, "descriptor")?;
            insist_on_dispatch(client)?;
            descriptor.write(number(client)?);
            Ok(OK)
        })
    }
}

#[cfg(unix)]
fn number(client: &ccas_client) -> Result<i32> {
    client.dispatcher.bell().descriptor()
}

#[cfg(not(unix))]
fn number(_: &ccas_client) -> Result<i32> {
    Err(Error::new(
        ErrorKind::NotSupported,
        "there are no such descriptors on this system; call ccas_dispatch with a timeout",
    ))
}

fn insist_on_dispatch(client: &ccas_client) -> Result<()> {
    if client.dispatcher.is_by_dispatch() {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::NotSupported,
        "the client has a thread for its callbacks: it was made without \
         options.delivery = CCAS_DELIVER_BY_DISPATCH",
    ))
}

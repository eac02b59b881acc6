//! The client, from its making to its end.

use std::{
    ffi::c_char,
    future::Future,
    ptr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use openccas::{Client, Error, ErrorKind, Result, embed};
use tokio::runtime::Handle;

use crate::{
    boundary::{OK, check_out, enter, invalid, quietly, take_from, with_client},
    dispatcher::Dispatcher,
    last_error,
    options::{self, Settings, ccas_options},
    signals,
    text::text,
};

/// A client of an Agent Service.
///
/// All functions that take one may be called by any thread at any time, several at once, also from
/// callbacks; only not from signal handlers, and not by a client's `ccas_log_function`. After
/// `fork`, in the child, every function fails with `CCAS_ERROR_FORKED`, and freeing does nothing.
pub struct ccas_client {
    core: Mutex<Client>,
    /// Beside the lock, for those that need no time limit of their own.
    shared: Client,
    closed: AtomicBool,
    interface: String,
    pub(crate) dispatcher: Dispatcher,
    pub(crate) handler_failures: AtomicU64,
}

impl ccas_client {
    fn new(settings: Settings) -> Result<Arc<Self>> {
        // Started here, so that its thread leaves the program's signals alone.
        signals::blocked(embed::runtime)?;
        let core = settings.options.build();
        Ok(Arc::new(Self {
            core: Mutex::new(core.clone()),
            shared: core,
            closed: AtomicBool::new(false),
            interface: settings.interface,
            dispatcher: Dispatcher::new(settings.by_dispatch),
            handler_failures: AtomicU64::new(0),
        }))
    }

    pub(crate) fn core(&self) -> &Client {
        &self.shared
    }

    /// The client with the time limit for requests that was set last.
    pub(crate) fn for_requests(&self) -> Client {
        self.core
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn set_request_timeout(&self, timeout: Duration) {
        let mut core = self.core.lock().unwrap_or_else(PoisonError::into_inner);
        *core = core.with_request_timeout(timeout);
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    fn close(&self) -> Result<()> {
        self.closed.store(true, Ordering::Release);
        wait_for(self.core().close())?;
        self.dispatcher.bell().ring();
        Ok(())
    }

    fn uninitialize(&self) -> Result<()> {
        wait_for(self.core().uninitialize())
    }
}

/// Waits on the calling thread.
pub(crate) fn wait_for<T>(future: impl Future<Output = T>) -> Result<T> {
    if Handle::try_current().is_ok() {
        return Err(Error::new(
            ErrorKind::NotSupported,
            "this thread is the library's own, and cannot wait: a log function makes no calls",
        ));
    }
    let runtime = embed::runtime()?;
    let _context = runtime.enter();
    Ok(pollster::block_on(future))
}

/// Makes a client that is not connected.
///
/// Follow it with `ccas_initialize` and one of the connects; `ccas_open` does all of it.
///
/// - `options`: The settings; NULL for the defaults. They are read before the function returns.
/// - `client`: Is given the client, to be freed with `ccas_client_free`.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`, naming the member that cannot be used;
/// `CCAS_ERROR_TLS_FAILED` if a certificate or key cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_client_new(
    options: *const ccas_options,
    client: *mut *mut ccas_client,
) -> i32 {
    enter(|| {
        check_out(client, "client")?;
        // SAFETY: the header says what options are.
        let new = ccas_client::new(unsafe { options::read(options) }?)?;
        // SAFETY: not NULL; the header asks for a variable.
        unsafe { client.write(Arc::into_raw(new).cast_mut()) };
        Ok(OK)
    })
}

/// Makes a client that is connected directly, for events and requests, and ready to use.
///
/// It is `ccas_client_new`, `ccas_initialize` and `ccas_connect_with_direct_connect` in one. To miss
/// no event, register callbacks before the connect and call these three instead; one that is
/// registered later is told the configuration data, and the events from then on.
///
/// - `host`: Host name or IP address of the Agent Service.
/// - `port`: Its port.
/// - `options`: The settings; NULL for the defaults. They are read before the function returns.
/// - `client`: Is given the client, to be freed with `ccas_client_free`; NULL if it fails.
///
/// Errors: those of `ccas_client_new` and `ccas_connect_with_direct_connect`. Their text is that of
/// `ccas_get_last_error_info(NULL, ...)`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_open(
    host: *const c_char,
    port: i32,
    options: *const ccas_options,
    client: *mut *mut ccas_client,
) -> i32 {
    enter(|| {
        check_out(client, "client")?;
        // SAFETY: not NULL; the header asks for a variable.
        unsafe { client.write(ptr::null_mut()) };
        // SAFETY: the header says what a host and options are.
        let host = unsafe { text(host, "host") }?;
        // SAFETY: as above.
        let new = ccas_client::new(unsafe { options::read(options) }?)?;
        new.core().initialize()?;
        let interface = new.interface.clone();
        crate::connect::directly(&new, host, port, &interface)?;
        // SAFETY: as above.
        unsafe { client.write(Arc::into_raw(new).cast_mut()) };
        Ok(OK)
    })
}

/// Sets how long requests may take that begin from now on.
///
/// - `client`: The client.
/// - `timeout_ms`: The time in milliseconds, more than 0.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_request_timeout(
    client: *mut ccas_client,
    timeout_ms: i32,
) -> i32 {
    // SAFETY: the header says what a client is.
    unsafe {
        with_client(client, |client| {
            match options::time(timeout_ms, "timeout_ms")? {
                Some(timeout) => client.set_request_timeout(timeout),
                None => return Err(invalid("timeout_ms is 0: a request takes some time")),
            }
            Ok(OK)
        })
    }
}

/// Disconnects from the Agent Service.
///
/// When it returns, no OnEvent callback starts any more, events that were still queued are
/// discarded, and requests that waited have failed. OnDisconnect is not called for it. The client can
/// be initialized and connected again. It may be called from callbacks. It does not wait for a
/// callback that runs.
///
/// - `client`: The client.
///
/// COM: `Uninitialize`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_uninitialize(client: *mut ccas_client) -> i32 {
    // SAFETY: the header says what a client is.
    unsafe {
        with_client(client, |client| {
            client.uninitialize()?;
            Ok(OK)
        })
    }
}

/// Disconnects for good: every later call fails with `CCAS_ERROR_CLOSED`, and so do those that wait
/// in other threads. Asynchronous requests are completed with that error.
///
/// The client remains to be freed. Closing it again does nothing. It may be called from callbacks,
/// and does not wait for one that runs.
///
/// - `client`: The client.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_close(client: *mut ccas_client) -> i32 {
    // SAFETY: the header says what a client is.
    unsafe {
        with_client(client, |client| {
            client.close()?;
            Ok(OK)
        })
    }
}

/// Closes a client, if it is not closed yet, lets go of it, and sets the variable to NULL.
///
/// When it returns, no callback runs and none starts any more; contexts of callbacks are let go of,
/// those of requests that are not completed too. So it waits for a callback that another thread
/// runs: hold no lock that the callback needs. It may be called from a callback of this client,
/// which then is the last one, and while other threads wait in requests, which fail with
/// `CCAS_ERROR_CLOSED`. No call may begin with the client after this one.
///
/// - `client`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_client_free(client: *mut *mut ccas_client) {
    quietly(|| {
        // SAFETY: a variable of the caller, or NULL.
        let client = unsafe { take_from(client) };
        if client.is_null() || embed::forked() {
            // The child of a fork leaves what the threads of its parent may have locked.
            return;
        }
        last_error::forget(client);
        // SAFETY: `ccas_client_new` or `ccas_open` gave it, and nobody else has taken it from the
        // variable.
        let client = unsafe { Arc::from_raw(client.cast_const()) };
        client.dispatcher.no_more_callbacks();
        if let Err(error) = client.close() {
            last_error::set(None, error);
        }
        client.dispatcher.free();
    });
}

/// Whether the client is connected, or a lost connection is being made again: 1 or 0. A call that
/// fails gives its error, which is negative.
///
/// - `client`: The client.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_is_connected(client: *mut ccas_client) -> i32 {
    // SAFETY: the header says what a client is.
    unsafe { with_client(client, |client| Ok(i32::from(client.core().is_connected()))) }
}

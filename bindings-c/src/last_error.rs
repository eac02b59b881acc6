//! The last error, per thread and per client and thread.

use std::{
    cell::RefCell,
    ffi::{CStr, c_char},
    rc::Rc,
};

use openccas::{Error, Outcome};

use crate::{
    boundary::{OK, invalid},
    client::ccas_client,
    text::to_c,
};

/// The request that failed was not sent: it has had no effect. Also of errors that are no
/// request's.
pub const CCAS_OUTCOME_NOT_SENT: i32 = 0;
/// The service refused the request that failed.
pub const CCAS_OUTCOME_REFUSED: i32 = 1;
/// The request that failed was sent, and no answer came: it may have taken effect or not.
pub const CCAS_OUTCOME_UNKNOWN: i32 = 2;

#[derive(Clone)]
struct Failure {
    code: i32,
    outcome: i32,
    text: Rc<CStr>,
}

#[derive(Default)]
struct Failures {
    latest: Option<Failure>,
    /// By the address of the client. Few: a thread that works with many clients forgets those that
    /// failed longest ago.
    by_client: Vec<(*const ccas_client, Failure)>,
}

const MOST_CLIENTS: usize = 64;

thread_local! {
    static FAILURES: RefCell<Failures> = RefCell::default();
}

pub(crate) fn outcome_number(outcome: Outcome) -> i32 {
    match outcome {
        Outcome::Refused => CCAS_OUTCOME_REFUSED,
        Outcome::Unknown => CCAS_OUTCOME_UNKNOWN,
        _ => CCAS_OUTCOME_NOT_SENT,
    }
}

/// Remembers an error of the calling thread, and gives its status.
#[expect(clippy::needless_pass_by_value, reason = "what failed ends here")]
pub(crate) fn set(client: Option<*const ccas_client>, error: Error) -> i32 {
    let failure = Failure {
        code: error.code(),
        outcome: outcome_number(error.outcome()),
        text: Rc::from(to_c(error.message())),
    };
    store(client, failure)
}

/// The same for an error that needs no words of its own: reading what an event does not have is
/// not worth an allocation.
pub(crate) fn set_static(code: i32, text: &'static CStr) -> i32 {
    thread_local! {
        static TEXTS: RefCell<Vec<(*const c_char, Rc<CStr>)>> = const { RefCell::new(Vec::new()) };
    }
    let text = TEXTS.try_with(|texts| {
        let mut texts = texts.borrow_mut();
        if let Some((_, known)) = texts.iter().find(|(at, _)| *at == text.as_ptr()) {
            return Rc::clone(known);
        }
        let shared: Rc<CStr> = Rc::from(text);
        texts.push((text.as_ptr(), Rc::clone(&shared)));
        shared
    });
    match text {
        Ok(text) => store(
            None,
            Failure {
                code,
                outcome: CCAS_OUTCOME_NOT_SENT,
                text,
            },
        ),
        Err(_) => code,
    }
}

fn store(client: Option<*const ccas_client>, failure: Failure) -> i32 {
    let code = failure.code;
    // A thread that is ending has nobody to tell.
    let _ = FAILURES.try_with(|failures| {
        let mut failures = failures.borrow_mut();
        if let Some(client) = client {
            failures.by_client.retain(|(known, _)| *known != client);
            if failures.by_client.len() >= MOST_CLIENTS {
                failures.by_client.remove(0);
            }
            failures.by_client.push((client, failure.clone()));
        }
        failures.latest = Some(failure);
    });
    code
}

/// Forgets what this thread remembers of a client: another one may come to have its address.
pub(crate) fn forget(client: *const ccas_client) {
    let _ = FAILURES.try_with(|failures| {
        failures
            .borrow_mut()
            .by_client
            .retain(|(known, _)| *known != client);
    });
}

fn last(client: *const ccas_client) -> Option<Failure> {
    FAILURES
        .try_with(|failures| {
            let failures = failures.borrow();
            if client.is_null() {
                return failures.latest.clone();
            }
            let of_client = |(known, _): &&(*const ccas_client, Failure)| *known == client;
            let found = failures.by_client.iter().find(of_client);
            found.map(|(_, failure)| failure.clone())
        })
        .ok()
        .flatten()
}

/// Gives the number and the text of the last error of a client on the calling thread.
///
/// Each thread has its own last error for each client. A call that succeeds leaves it as it is. In
/// the OnDisconnect callback it is the reason of the loss. Nothing is sent.
///
/// - `client`: The client; NULL for the last error of any call on this thread, also of those that
///   take no client and of `ccas_open`.
/// - `error`: Is given the number, one of the `CCAS_ERROR_` constants; 0 if there was none. May be
///   NULL.
/// - `error_string`: Is given what went wrong, in words for people; empty if nothing did. It belongs
///   to the library and is valid until the next call on this thread that fails. May be NULL.
///
/// Returns `CCAS_OK`.
///
/// COM: `GetLastErrorInfo`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_last_error_info(
    client: *const ccas_client,
    error: *mut i32,
    error_string: *mut *const c_char,
) -> i32 {
    let failure = last(client);
    let code = failure.as_ref().map_or(0, |failure| failure.code);
    let text = failure
        .as_ref()
        .map_or(c"".as_ptr(), |failure| failure.text.as_ptr());
    if !error.is_null() {
        // SAFETY: not NULL; the header asks for a place that can be written.
        unsafe { error.write(code) };
    }
    if !error_string.is_null() {
        // SAFETY: as above. The thread's list keeps the text after this.
        unsafe { error_string.write(text) };
    }
    OK
}

/// Gives what is known of the request that failed last on a client and thread.
///
/// - `client`: As in `ccas_get_last_error_info`.
/// - `outcome`: Is given `CCAS_OUTCOME_NOT_SENT`, `CCAS_OUTCOME_REFUSED` or
///   `CCAS_OUTCOME_UNKNOWN`.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT` if `outcome` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_last_outcome(
    client: *const ccas_client,
    outcome: *mut i32,
) -> i32 {
    let found = last(client).map_or(CCAS_OUTCOME_NOT_SENT, |failure| failure.outcome);
    if outcome.is_null() {
        return set(None, invalid("outcome is NULL: the result needs a place"));
    }
    // SAFETY: not NULL; the header asks for a place that can be written.
    unsafe { outcome.write(found) };
    OK
}

#[cfg(test)]
mod tests {
    use std::ptr;

    use openccas::ErrorKind;

    use super::*;

    fn info(client: *const ccas_client) -> (i32, String) {
        let (mut code, mut text) = (7, ptr::null());
        // SAFETY: both are places of this function, and the text is read at once.
        let text = unsafe {
            ccas_get_last_error_info(client, &mut code, &mut text);
            CStr::from_ptr(text)
        };
        (code, text.to_str().unwrap().to_owned())
    }

    #[test]
    fn clients_and_threads_are_kept_apart() {
        let (one, other) = (ptr::without_provenance(8), ptr::without_provenance(16));
        assert_eq!(info(ptr::null()), (0, String::new()));
        set(Some(one), Error::new(ErrorKind::Timeout, "too late"));
        set(Some(other), Error::new(ErrorKind::Closed, "a\0b"));
        assert_eq!(info(one), (-11, "too late".into()));
        assert_eq!(info(other), (-5, "a\u{fffd}b".into()));
        assert_eq!(info(ptr::null()).0, -5);
        std::thread::spawn(|| assert_eq!(info(ptr::null()).0, 0))
            .join()
            .unwrap();
        forget(one);
        assert_eq!(info(one), (0, String::new()));
    }

    #[test]
    fn a_thread_remembers_a_bounded_number_of_clients() {
        for address in 1..1000 {
            set(
                Some(ptr::without_provenance(address * 8)),
                Error::from(ErrorKind::Timeout),
            );
        }
        FAILURES.with(|failures| assert_eq!(failures.borrow().by_client.len(), MOST_CLIENTS));
    }

    #[test]
    fn a_static_text_is_one() {
        assert_eq!(set_static(-50, c"no such parameter"), -50);
        assert_eq!(info(ptr::null()), (-50, "no such parameter".into()));
    }
}

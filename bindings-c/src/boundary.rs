//! Every function of the header comes in through here: no panic leaves it, a forked child gets an
//! error, and what fails is remembered.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use openccas::{Error, ErrorKind, Result, embed};

use crate::{client::ccas_client, last_error};

/// Everything went well; the value of `CCAS_OK`.
pub(crate) const OK: i32 = 0;

/// An error of kind `invalid_argument`; the message begins with the name of the argument.
pub(crate) fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}

/// What a function without a client does. It gives a status.
pub(crate) fn enter(body: impl FnOnce() -> Result<i32>) -> i32 {
    if embed::forked() {
        return last_error::set(None, Error::from(ErrorKind::Forked));
    }
    match caught(body) {
        Ok(status) => status,
        Err(error) => last_error::set(None, error),
    }
}

/// What a function with a client does. It gives a status.
///
/// # Safety
/// `client` is NULL or a client that was not freed before the call began.
pub(crate) unsafe fn with_client(
    client: *const ccas_client,
    body: impl FnOnce(&Arc<ccas_client>) -> Result<i32>,
) -> i32 {
    if client.is_null() {
        return last_error::set(None, invalid("client is NULL"));
    }
    if embed::forked() {
        // The client is not looked at: its locks may be held by threads that are not here.
        return last_error::set(Some(client), Error::from(ErrorKind::Forked));
    }
    // SAFETY: it is alive, as the caller says, and this count keeps it so, even if another thread
    // frees it meanwhile.
    let client = unsafe {
        Arc::increment_strong_count(client);
        Arc::from_raw(client)
    };
    match caught(|| body(&client)) {
        Ok(status) => status,
        Err(error) => last_error::set(Some(Arc::as_ptr(&client)), error),
    }
}

/// What a function does that touches nothing but the memory it is given: it works in a forked child
/// too.
pub(crate) fn pure(body: impl FnOnce() -> Result<i32>) -> i32 {
    match caught(body) {
        Ok(status) => status,
        Err(error) => last_error::set(None, error),
    }
}

/// Does something that gives no status and must not panic.
pub(crate) fn quietly(body: impl FnOnce()) {
    if let Err(error) = caught(|| {
        body();
        Ok(())
    }) {
        last_error::set(None, error);
    }
}

fn caught<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| {
        Err(Error::new(
            ErrorKind::Internal,
            format!("a defect of the library: {}", describe(&*panic)),
        ))
    })
}

fn describe(panic: &(dyn Any + Send)) -> &str {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (_, Some(text)) => text,
        _ => "it panicked",
    }
}

/// Writes a result to where the caller wants it.
///
/// # Safety
/// `out` is NULL or points to a `T` that may be written.
pub(crate) unsafe fn give<T>(out: *mut T, name: &str, value: T) -> Result<i32> {
    check_out(out, name)?;
    // SAFETY: not NULL, and else as the caller says.
    unsafe { out.write(value) };
    Ok(OK)
}

/// Insists on a place for a result, before anything is done for it.
pub(crate) fn check_out<T>(out: *mut T, name: &str) -> Result<()> {
    if out.is_null() {
        return Err(invalid(format!("{name} is NULL: the result needs a place")));
    }
    Ok(())
}

/// Takes an object out of the caller's variable, which is NULL after that: of two threads that do
/// it at once, one gets it.
///
/// # Safety
/// `variable` is NULL or points to a pointer that may be written.
pub(crate) unsafe fn take_from<T>(variable: *mut *mut T) -> *mut T {
    if variable.is_null() {
        return std::ptr::null_mut();
    }
    // SAFETY: a pointer of the caller is as large as and aligned like an atomic one, and the
    // caller lends it.
    let variable = unsafe { std::sync::atomic::AtomicPtr::from_ptr(variable) };
    variable.swap(std::ptr::null_mut(), std::sync::atomic::Ordering::AcqRel)
}

/// An object that the caller frees some time.
pub(crate) fn hand_out<T>(object: T) -> *mut T {
    Box::into_raw(Box::new(object))
}

/// An object that several threads may use at once. It stays as long as the function uses it, even if
/// another thread frees it meanwhile.
///
/// # Safety
/// `pointer` is NULL or was made by `Arc::into_raw`, and its object was not freed before the call
/// began.
pub(crate) unsafe fn share<T>(pointer: *const T, name: &str) -> Result<Arc<T>> {
    if pointer.is_null() {
        return Err(invalid(format!("{name} is NULL")));
    }
    // SAFETY: as the caller says.
    Ok(unsafe {
        Arc::increment_strong_count(pointer);
        Arc::from_raw(pointer)
    })
}

/// What the caller's pointer leads to.
///
/// # Safety
/// `pointer` is NULL or leads to a `T` that stays as it is during the call.
pub(crate) unsafe fn borrow<'a, T>(pointer: *const T, name: &str) -> Result<&'a T> {
    // SAFETY: as the caller says.
    unsafe { pointer.as_ref() }.ok_or_else(|| invalid(format!("{name} is NULL")))
}

/// The caller's array.
///
/// # Safety
/// `pointer` is NULL or leads to `count` elements that stay as they are during the call.
pub(crate) unsafe fn array<'a, T>(pointer: *const T, count: usize, name: &str) -> Result<&'a [T]> {
    if count == 0 {
        return Ok(&[]);
    }
    if pointer.is_null() {
        return Err(invalid(format!(
            "{name} is NULL, and {count} are announced"
        )));
    }
    if count > isize::MAX as usize / size_of::<T>().max(1) {
        return Err(invalid(format!(
            "{name}: {count} are more than there can be"
        )));
    }
    // SAFETY: not NULL, and as many as the caller says.
    Ok(unsafe { std::slice::from_raw_parts(pointer, count) })
}

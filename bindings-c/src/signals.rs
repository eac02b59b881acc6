//! Signals stay with the threads of the program.

/// Does something with all signals blocked: threads that it starts never run a signal handler, and
/// a connection that the peer has closed is an error for them and no SIGPIPE.
#[cfg(unix)]
pub(crate) fn blocked<T>(body: impl FnOnce() -> T) -> T {
    use std::mem::MaybeUninit;

    let mut all = MaybeUninit::uninit();
    let mut before = MaybeUninit::uninit();
    // SAFETY: the first call fills `all`, and the second one reads it and fills `before`.
    let changed = unsafe {
        libc::sigfillset(all.as_mut_ptr()) == 0
            && libc::pthread_sigmask(libc::SIG_SETMASK, all.as_ptr(), before.as_mut_ptr()) == 0
    };
    let result = body();
    if changed {
        // SAFETY: `before` was filled, because nothing failed.
        unsafe {
            libc::pthread_sigmask(libc::SIG_SETMASK, before.as_ptr(), std::ptr::null_mut());
        }
    }
    result
}

#[cfg(not(unix))]
pub(crate) fn blocked<T>(body: impl FnOnce() -> T) -> T {
    body()
}

//! The apartment that objects and handlers live in: a thread with a message loop.
#![expect(unsafe_code, reason = "COM is called")]

use std::{
    marker::PhantomData,
    time::{Duration, Instant},
};

use windows::{
    Win32::{
        System::Com::{COINIT_APARTMENTTHREADED, CoInitializeEx, CoUninitialize},
        UI::WindowsAndMessaging::{
            DispatchMessageW, MSG, MWMO_INPUTAVAILABLE, MsgWaitForMultipleObjectsEx, PM_REMOVE,
            PeekMessageW, QS_ALLINPUT, TranslateMessage,
        },
    },
    core::Result,
};

/// This thread, as long as it is a single-threaded apartment.
pub struct Apartment(PhantomData<*const ()>);

impl Apartment {
    /// Makes this thread an apartment.
    ///
    /// # Errors
    /// It is one of another kind.
    pub fn enter() -> Result<Self> {
        // SAFETY: undone when the apartment is dropped, on the same thread.
        unsafe { CoInitializeEx(None, COINIT_APARTMENTTHREADED).ok()? };
        Ok(Self(PhantomData))
    }

    /// Handles messages until `done`, or until so much time has gone. Gives whether it is done.
    pub fn pump(&self, patience: Duration, done: impl FnMut() -> bool) -> bool {
        pump(patience, done)
    }
}

/// Handles this thread's messages until `done`, or until so much time has gone. Gives whether it is
/// done.
pub fn pump(patience: Duration, mut done: impl FnMut() -> bool) -> bool {
    let deadline = Instant::now() + patience;
    loop {
        let mut message = MSG::default();
        // SAFETY: room for one message at a time.
        while unsafe { PeekMessageW(&raw mut message, None, 0, 0, PM_REMOVE) }.as_bool() {
            // SAFETY: the message that came.
            unsafe {
                let _ = TranslateMessage(&raw const message);
                DispatchMessageW(&raw const message);
            }
            if done() {
                return true;
            }
        }
        if done() {
            return true;
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return false;
        }
        let millis = u32::try_from(left.as_millis()).unwrap_or(u32::MAX).max(1);
        // SAFETY: it waits for messages alone.
        unsafe { MsgWaitForMultipleObjectsEx(None, millis, QS_ALLINPUT, MWMO_INPUTAVAILABLE) };
    }
}

impl Drop for Apartment {
    fn drop(&mut self) {
        // SAFETY: entered on this thread.
        unsafe { CoUninitialize() };
    }
}

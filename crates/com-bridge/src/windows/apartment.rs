//! The apartment of a thread, and its message loop.

use std::{marker::PhantomData, rc::Rc, sync::Arc};

use windows::{
    Win32::{
        Foundation::{CloseHandle, HANDLE},
        System::{
            Com::{COINIT_APARTMENTTHREADED, CoInitializeEx, CoUninitialize},
            Threading::{CreateEventW, INFINITE, SetEvent},
        },
        UI::WindowsAndMessaging::{
            DispatchMessageW, MSG, MWMO_INPUTAVAILABLE, MsgWaitForMultipleObjectsEx, PM_REMOVE,
            PeekMessageW, QS_ALLINPUT, TranslateMessage,
        },
    },
    core::Error,
};

use crate::object::Waker;

/// Messages that are handled before the thread looks for something else to do.
const AT_A_TIME: usize = 256;

/// The apartment of this thread, for as long as it is kept.
pub(super) struct Apartment {
    /// COM is left on the thread that entered it.
    here: PhantomData<Rc<()>>,
}

impl Apartment {
    /// Enters a single-threaded apartment.
    pub(super) fn enter() -> Result<Self, Error> {
        // SAFETY: undone once, on the same thread.
        unsafe { CoInitializeEx(None, COINIT_APARTMENTTHREADED) }.ok()?;
        Ok(Self { here: PhantomData })
    }
}

impl Drop for Apartment {
    fn drop(&mut self) {
        // SAFETY: entered on this thread; the objects of it are gone, because they are dropped
        // before it.
        unsafe { CoUninitialize() };
    }
}

/// What ends a rest.
pub(super) struct Bell(Arc<Event>);

struct Event(HANDLE);

// SAFETY: the handle of an event may be used on any thread.
unsafe impl Send for Event {}
// SAFETY: as above.
unsafe impl Sync for Event {}

impl Drop for Event {
    fn drop(&mut self) {
        // SAFETY: nobody uses it any more.
        let _ = unsafe { CloseHandle(self.0) };
    }
}

impl Bell {
    pub(super) fn new() -> Result<Self, Error> {
        // SAFETY: no pointer is passed.
        let event = unsafe { CreateEventW(None, false, false, None) }?;
        Ok(Self(Arc::new(Event(event))))
    }

    pub(super) fn waker(&self) -> Waker {
        let event = Arc::clone(&self.0);
        Arc::new(move || {
            // It fails only for a handle that is none.
            // SAFETY: the handle is open as long as somebody has it.
            let _ = unsafe { SetEvent(event.0) };
        })
    }

    /// Handles the messages of this thread; waits for one, or for the bell, if it may.
    pub(super) fn rest(&self, wait: bool) {
        let time = if wait { INFINITE } else { 0 };
        // SAFETY: the handle is open, and the messages are this thread's.
        unsafe {
            MsgWaitForMultipleObjectsEx(Some(&[self.0.0]), time, QS_ALLINPUT, MWMO_INPUTAVAILABLE);
            let mut message = MSG::default();
            for _ in 0..AT_A_TIME {
                if !PeekMessageW(&raw mut message, None, 0, 0, PM_REMOVE).as_bool() {
                    break;
                }
                let _ = TranslateMessage(&raw const message);
                DispatchMessageW(&raw const message);
            }
        }
    }
}

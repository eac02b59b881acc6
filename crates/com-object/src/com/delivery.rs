//! How events come to the thread of the object, and to the sinks.
//!
//! The client knows nothing of windows: when something is ready, its waker posts an empty message
//! to a hidden window of the object's thread, and that thread takes what is there. What it does not
//! take stays with the client, and so with the service.

use std::{
    cell::{Cell, RefCell},
    pin::Pin,
    rc::{Rc, Weak},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, AtomicIsize, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
};

use futures_core::Stream as _;
use openccas::{Error, Event, Events, blocking};
use openccas_com::{ON_DISCONNECT, ON_EVENT};
use windows::Win32::{
    Foundation::{HWND, LPARAM, LRESULT, WPARAM},
    System::{
        Com::{DISPATCH_METHOD, DISPPARAMS, IDispatch},
        Variant::VARIANT,
    },
    UI::WindowsAndMessaging::{
        CreateWindowExW, DefWindowProcW, DestroyWindow, GWLP_USERDATA, HWND_MESSAGE, PostMessageW,
        RegisterClassW, WINDOW_EX_STYLE, WINDOW_STYLE, WM_APP, WNDCLASSW,
    },
};
use windows::core::{GUID, Interface as _, Result, w};

use super::{event::EventObject, module, session::Session};

/// Something may be ready.
const WAKE: u32 = WM_APP;

/// Events that are delivered for one message: then others have their turn.
const PORTION: usize = 64;

const LOCALE_USER_DEFAULT: u32 = 0x400;

/// The flow of events to an object.
#[derive(Default)]
pub(super) struct Delivery {
    events: RefCell<Option<Events>>,
    /// Counts flows, so that a handler that ends one is noticed.
    flow: Cell<u64>,
    /// A handler runs: a message loop inside it must not start the next one.
    delivering: Cell<bool>,
    alarm: Arc<Alarm>,
}

impl Delivery {
    /// Lets the window wake the thread.
    pub(super) fn wake_through(&self, window: &Window) {
        self.alarm
            .window
            .store(window.handle.0 as isize, Ordering::Release);
    }

    /// Makes the events flow, if they do not yet.
    pub(super) fn begin(&self, client: &blocking::Client) {
        if self.events.borrow().is_none() {
            self.replace(Some(client.inner().events()));
            self.alarm.ring();
        }
    }

    /// Ends the flow.
    pub(super) fn end(&self) {
        self.replace(None);
    }

    /// A flow ends with its connection: another one, for the next connection.
    pub(super) fn renew(&self, client: &blocking::Client) {
        if self.events.borrow().is_some() {
            self.end();
            self.begin(client);
        }
    }

    fn replace(&self, events: Option<Events>) {
        self.flow.set(self.flow.get() + 1);
        let old = self.events.replace(events);
        drop(old);
    }

    /// What comes next, if it is there. The waker rings when it is.
    fn poll(&self) -> Poll<Option<openccas::Result<openccas::Delivery>>> {
        let waker = Waker::from(Arc::clone(&self.alarm));
        let mut events = self.events.borrow_mut();
        match events.as_mut() {
            Some(events) => Pin::new(events).poll_next(&mut Context::from_waker(&waker)),
            None => Poll::Pending,
        }
    }
}

impl Session {
    /// Delivers what is ready.
    fn deliver(&self) {
        self.delivery.alarm.silence();
        if self.delivery.delivering.replace(true) {
            // The handler that runs now is waited for: events come one after another.
            return;
        }
        for _ in 0..PORTION {
            match self.delivery.poll() {
                Poll::Pending => {
                    self.delivery.delivering.set(false);
                    return;
                }
                Poll::Ready(Some(Ok(openccas::Delivery::Event(event)))) => self.fire_event(event),
                // The object has no way to tell of notices.
                Poll::Ready(Some(Ok(_))) => {}
                Poll::Ready(Some(Err(error))) => {
                    self.delivery.renew(self.client());
                    self.fire_disconnect(error);
                }
                Poll::Ready(None) => self.delivery.renew(self.client()),
            }
        }
        self.delivery.delivering.set(false);
        self.delivery.alarm.ring();
    }

    fn fire_event(&self, event: Event) {
        let object = EventObject::create(event, &self.types, self.settings.strict);
        match object.cast::<IDispatch>() {
            Ok(object) => self.fire(ON_EVENT, &mut [VARIANT::from(object)]),
            Err(error) => tracing::warn!(%error, "an event could not be handed over"),
        }
    }

    fn fire_disconnect(&self, error: Error) {
        // The reason is to be had from GetLastErrorInfo.
        self.remember(error);
        self.fire(ON_DISCONNECT, &mut []);
    }

    /// Tells every sink that was there when it happened and still is.
    fn fire(&self, number: i32, arguments: &mut [VARIANT]) {
        let flow = self.delivery.flow.get();
        let given = DISPPARAMS {
            rgvarg: arguments.as_mut_ptr(),
            cArgs: u32::try_from(arguments.len()).unwrap_or_default(),
            ..DISPPARAMS::default()
        };
        for (cookie, sink) in self.sinks() {
            // The application has disconnected in a handler before this one.
            let stopped = number == ON_EVENT && flow != self.delivery.flow.get();
            if stopped || !self.has_sink(cookie) {
                continue;
            }
            // SAFETY: the arguments outlive the call.
            let called = unsafe {
                sink.Invoke(
                    number,
                    &GUID::zeroed(),
                    LOCALE_USER_DEFAULT,
                    DISPATCH_METHOD,
                    &raw const given,
                    None,
                    None,
                    None,
                )
            };
            if let Err(error) = called {
                // As the vendor's text has it: the next event is delivered all the same.
                tracing::warn!(%error, "a handler failed");
            }
        }
    }
}

/// Wakes the thread of the object, from any thread, once until it has looked.
#[derive(Default)]
struct Alarm {
    window: AtomicIsize,
    rung: AtomicBool,
}

impl Alarm {
    fn ring(&self) {
        if self.rung.swap(true, Ordering::AcqRel) {
            return;
        }
        let window = HWND(self.window.load(Ordering::Acquire) as *mut _);
        // SAFETY: a window that is gone is an error, and nothing else.
        let posted = unsafe { PostMessageW(Some(window), WAKE, WPARAM(0), LPARAM(0)) };
        if posted.is_err() {
            // The queue is full, and the next event tries again.
            self.silence();
        }
    }

    fn silence(&self) {
        self.rung.store(false, Ordering::Release);
    }
}

impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        self.ring();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.ring();
    }
}

/// A hidden window of the thread that made it, which finds its object by its own data.
pub(super) struct Window {
    handle: HWND,
    /// What the window's data point to.
    _session: Box<Weak<Session>>,
}

impl Window {
    pub(super) fn create(session: Weak<Session>) -> Result<Self> {
        static REGISTERED: OnceLock<()> = OnceLock::new();
        let class = w!("openccas CCASClient");
        REGISTERED.get_or_init(|| {
            let description = WNDCLASSW {
                lpfnWndProc: Some(procedure),
                hInstance: module::handle(),
                lpszClassName: class,
                ..WNDCLASSW::default()
            };
            // SAFETY: the name and the function live as long as the DLL. If it fails, so does
            // making a window.
            unsafe { RegisterClassW(&raw const description) };
        });
        // SAFETY: a window for messages alone, without a parent or a menu.
        let handle = unsafe {
            CreateWindowExW(
                WINDOW_EX_STYLE(0),
                class,
                w!(""),
                WINDOW_STYLE(0),
                0,
                0,
                0,
                0,
                Some(HWND_MESSAGE),
                None,
                Some(module::handle()),
                None,
            )?
        };
        let session = Box::new(session);
        set_data(handle, &raw const *session as isize);
        Ok(Self {
            handle,
            _session: session,
        })
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        set_data(self.handle, 0);
        // SAFETY: the window is this one's own. On another thread it fails, and the thread's end
        // ends it.
        let _ = unsafe { DestroyWindow(self.handle) };
    }
}

unsafe extern "system" fn procedure(
    window: HWND,
    message: u32,
    word: WPARAM,
    long: LPARAM,
) -> LRESULT {
    if message == WAKE {
        let session = data(window) as *const Weak<Session>;
        // SAFETY: it is null, or what `create` put there and `drop` takes away.
        let session: Option<Rc<Session>> = unsafe { session.as_ref() }.and_then(Weak::upgrade);
        if let Some(session) = session {
            session.deliver();
        }
        return LRESULT(0);
    }
    // SAFETY: what the system passed.
    unsafe { DefWindowProcW(window, message, word, long) }
}

#[cfg(target_pointer_width = "64")]
fn set_data(window: HWND, data: isize) {
    use windows::Win32::UI::WindowsAndMessaging::SetWindowLongPtrW;

    // SAFETY: a number that the window keeps.
    unsafe { SetWindowLongPtrW(window, GWLP_USERDATA, data) };
}

#[cfg(target_pointer_width = "32")]
fn set_data(window: HWND, data: isize) {
    use windows::Win32::UI::WindowsAndMessaging::SetWindowLongW;

    // SAFETY: a number that the window keeps.
    unsafe { SetWindowLongW(window, GWLP_USERDATA, data as i32) };
}

#[cfg(target_pointer_width = "64")]
fn data(window: HWND) -> isize {
    use windows::Win32::UI::WindowsAndMessaging::GetWindowLongPtrW;

    // SAFETY: a number that the window keeps.
    unsafe { GetWindowLongPtrW(window, GWLP_USERDATA) }
}

#[cfg(target_pointer_width = "32")]
fn data(window: HWND) -> isize {
    use windows::Win32::UI::WindowsAndMessaging::GetWindowLongW;

    // SAFETY: a number that the window keeps.
    unsafe { GetWindowLongW(window, GWLP_USERDATA) as isize }
}

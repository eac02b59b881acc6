//! An object as a late-bound program has it, and a listener for its events.
#![expect(unsafe_code, reason = "COM is called")]

use std::{
    env,
    sync::{Mutex, PoisonError},
};

use openccas::{Method, Value};
use openccas_com::{
    ComMethod, EVENT_SOURCE, ICCASEvent, ON_DISCONNECT, ON_EVENT, PROG_ID,
    late::{Failure, Late, Style},
    sink::Sink,
};
use windows::{
    Win32::{
        Foundation::{DISP_E_MEMBERNOTFOUND, DISP_E_TYPEMISMATCH},
        System::{
            Com::{
                CLSCTX_INPROC_SERVER, CLSIDFromProgID, CoCreateInstance, IConnectionPoint,
                IConnectionPointContainer, IDispatch,
            },
            Registry::{HKEY_CURRENT_USER, REG_DWORD, RegDeleteKeyValueW, RegSetKeyValueW},
            Variant::{VARIANT, VT_DISPATCH},
        },
    },
    core::{HRESULT, HSTRING, IUnknown, Interface as _, PCWSTR, Result, w},
};

/// An object of the class `CCASClient`.
pub struct Object {
    late: Late,
    style: Style,
}

/// What an object told.
pub enum Happened {
    /// Its event OnEvent, with an event of the Agent Service.
    Event(ICCASEvent),
    /// Its event OnDisconnect.
    Disconnect,
}

/// A sink that an object knows, until this is dropped.
pub struct Listener {
    point: IConnectionPoint,
    cookie: u32,
}

const KEY: PCWSTR = w!("Software\\openccas\\CCASComClient");

/// The settings of all objects of a process lie in its environment, and those of all of a user in
/// the registry.
static SETTINGS: Mutex<()> = Mutex::new(());

impl Object {
    /// Makes one, found by its name in the registry, with these settings: variables of the
    /// environment.
    ///
    /// # Errors
    /// There is no such class.
    pub fn create(settings: &[(&str, &str)], style: Style) -> Result<Self> {
        let _alone = SETTINGS.lock().unwrap_or_else(PoisonError::into_inner);
        Self::create_alone(settings, style)
    }

    /// The same with a setting that is a number in the registry.
    ///
    /// # Errors
    /// There is no such class, or the registry cannot be written.
    pub fn create_registered(name: &str, number: u32, style: Style) -> Result<Self> {
        let _alone = SETTINGS.lock().unwrap_or_else(PoisonError::into_inner);
        let name = HSTRING::from(name);
        // SAFETY: the value is of the type and the size that are told.
        unsafe {
            RegSetKeyValueW(
                HKEY_CURRENT_USER,
                KEY,
                &name,
                REG_DWORD.0,
                Some((&raw const number).cast()),
                4,
            )
            .ok()?;
        }
        let object = Self::create_alone(&[], style);
        // SAFETY: the texts live through the call.
        unsafe { RegDeleteKeyValueW(HKEY_CURRENT_USER, KEY, &name).ok()? };
        object
    }

    fn create_alone(settings: &[(&str, &str)], style: Style) -> Result<Self> {
        for (name, value) in settings {
            // SAFETY: on Windows the environment can be changed at any time.
            unsafe { env::set_var(name, value) };
        }
        // SAFETY: the name lives through the call.
        let object: Result<IDispatch> = unsafe {
            CLSIDFromProgID(&HSTRING::from(PROG_ID))
                .and_then(|class| CoCreateInstance(&class, None, CLSCTX_INPROC_SERVER))
        };
        for (name, _) in settings {
            // SAFETY: as above.
            unsafe { env::remove_var(name) };
        }
        let late = Late::new(object?);
        Ok(Self { late, style })
    }

    /// The object itself.
    pub fn dispatch(&self) -> &IDispatch {
        self.late.object()
    }

    /// Calls a method by its name.
    ///
    /// # Errors
    /// What the object said.
    pub fn call(
        &self,
        method: Method,
        inputs: &[Value],
    ) -> std::result::Result<Vec<Value>, Failure> {
        let described =
            ComMethod::of(method).ok_or(windows::core::Error::from(DISP_E_MEMBERNOTFOUND))?;
        let dispid = self.late.dispid(described.name)?;
        self.late
            .call(dispid, described.parameters, inputs, self.style)
    }

    /// Number and text of the last error.
    ///
    /// # Errors
    /// What the object said.
    pub fn last_error(&self) -> std::result::Result<(i32, String), Failure> {
        match self.call(Method::GetLastErrorInfo, &[])?.as_slice() {
            [Value::Long(code), Value::Text(text)] => Ok((*code, text.clone())),
            _ => Err(windows::core::Error::from(DISP_E_TYPEMISMATCH).into()),
        }
    }

    /// The object's connection point.
    ///
    /// # Errors
    /// What the object said.
    pub fn point(&self) -> Result<IConnectionPoint> {
        let container: IConnectionPointContainer = self.dispatch().cast()?;
        // SAFETY: the identifier lives through the call.
        unsafe { container.FindConnectionPoint(&EVENT_SOURCE) }
    }

    /// Lets a handler be told of what happens. What it returns, the object is told.
    ///
    /// # Errors
    /// What the object said.
    pub fn listen(&self, handler: impl Fn(Happened) -> HRESULT + 'static) -> Result<Listener> {
        let sink = Sink::create(
            EVENT_SOURCE,
            Box::new(move |number, arguments| match happened(number, arguments) {
                Ok(happened) => handler(happened),
                Err(error) => error.code(),
            }),
        );
        Listener::new(self.point()?, &sink)
    }
}

impl Listener {
    /// Makes a sink known.
    ///
    /// # Errors
    /// What the object said.
    pub fn new(point: IConnectionPoint, sink: &IUnknown) -> Result<Self> {
        // SAFETY: the object takes a reference of its own.
        let cookie = unsafe { point.Advise(sink)? };
        Ok(Self { point, cookie })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // SAFETY: the number is the one that Advise gave.
        let _ = unsafe { self.point.Unadvise(self.cookie) };
    }
}

fn happened(number: i32, arguments: &[VARIANT]) -> Result<Happened> {
    match (number, arguments) {
        (ON_EVENT, [event]) if event.vt() == VT_DISPATCH => {
            // SAFETY: its type says so.
            let event = unsafe { &event.Anonymous.Anonymous.Anonymous.pdispVal };
            let event = event.as_ref().ok_or(DISP_E_TYPEMISMATCH)?;
            Ok(Happened::Event(event.cast()?))
        }
        (ON_DISCONNECT, []) => Ok(Happened::Disconnect),
        _ => Err(DISP_E_TYPEMISMATCH.into()),
    }
}

//! The client behind an object, and the calls that the object's methods are.

use std::{
    cell::{Cell, OnceCell, RefCell},
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
};

use openccas::{Argument, Error, ErrorKind, Method, Value, blocking};
use windows::Win32::System::Com::IDispatch;

use super::{
    configuration,
    delivery::{Delivery, Window},
    module,
    types::Types,
    values::In,
};
use crate::Settings;

/// What an object is, apart from its interfaces. It stays on the thread of its apartment.
pub(super) struct Session {
    client: blocking::Client,
    pub(super) types: Rc<Types>,
    pub(super) settings: Settings,
    /// Why no connection can be made: the settings cannot be.
    refused: Option<Error>,
    last_error: RefCell<Option<Error>>,
    /// Who is told of events, each with its number.
    sinks: RefCell<Vec<(u32, IDispatch)>>,
    last_sink: Cell<u32>,
    pub(super) delivery: Delivery,
    window: OnceCell<Window>,
}

impl Session {
    pub(super) fn new() -> windows::core::Result<Rc<Self>> {
        let settings = Settings::read(configuration::value);
        let (settings, refused) = match settings {
            Ok(settings) => (settings, None),
            Err(error) => (Settings::default(), Some(error)),
        };
        let options = settings.options(&configuration::program());
        let (client, refused) = match options {
            Ok(options) => (blocking::Client::with_options(options), refused),
            Err(error) => (blocking::Client::new(), refused.or(Some(error))),
        };
        let session = Rc::new(Self {
            client,
            types: Rc::new(Types::load()?),
            settings,
            refused,
            last_error: RefCell::default(),
            sinks: RefCell::default(),
            last_sink: Cell::default(),
            delivery: Delivery::default(),
            window: OnceCell::new(),
        });
        let window = Window::create(Rc::downgrade(&session))?;
        session.delivery.wake_through(&window);
        let _ = session.window.set(window);
        Ok(session)
    }

    /// Calls a method with its arguments. Nothing that goes wrong inside gets out but as an error.
    ///
    /// # Safety
    /// The texts are null or BSTRs.
    pub(super) unsafe fn call(&self, method: Method, inputs: &[In]) -> Result<Vec<Value>, Error> {
        let called = catch_unwind(AssertUnwindSafe(|| {
            let names = method.info().inputs.iter().map(|input| input.com_name);
            let values = inputs
                .iter()
                .zip(names)
                // SAFETY: as promised.
                .map(|(input, name)| unsafe { input.value(name) })
                .collect::<Result<Vec<_>, _>>()?;
            self.carry_out(method, &values)
        }));
        called.unwrap_or_else(|_| Err(ErrorKind::Internal.into()))
    }

    fn carry_out(&self, method: Method, inputs: &[Value]) -> Result<Vec<Value>, Error> {
        match (method, inputs) {
            (Method::Initialize, _) => self.client.initialize()?,
            (Method::Uninitialize, _) => {
                self.client.uninitialize();
                self.delivery.renew(&self.client);
            }
            (Method::SetLogonCredentials, [Value::Text(user), Value::Text(password), tenant]) => {
                let Value::Long(tenant) = tenant else {
                    return Err(ErrorKind::InvalidArgument.into());
                };
                self.client.set_logon_credentials(user, password, *tenant);
            }
            (Method::Connect, [Value::Text(machine), Value::Long(port)]) => {
                self.may_connect()?;
                self.client.connect(machine, *port)?;
            }
            (
                Method::ConnectWithIpAddress,
                [
                    Value::Text(machine),
                    Value::Long(port),
                    Value::Text(interface),
                ],
            ) => {
                self.may_connect()?;
                self.client
                    .connect_with_ip_address(machine, *port, interface)?;
            }
            (
                Method::ConnectWithDirectConnect,
                [
                    Value::Text(machine),
                    Value::Long(port),
                    Value::Text(interface),
                ],
            ) => {
                self.may_connect()?;
                let client = &self.client;
                client.connect_with_direct_connect(machine, *port, interface)?;
            }
            (Method::GetLastErrorInfo, _) => {
                let (code, text) = self.last_error();
                return Ok(vec![Value::Long(code), Value::Text(text)]);
            }
            _ => {
                let arguments: Vec<Argument<'_>> = inputs.iter().map(Value::as_argument).collect();
                let outputs = self.client.call(method, &arguments)?;
                return Ok(outputs.as_slice().to_vec());
            }
        }
        Ok(Vec::new())
    }

    fn may_connect(&self) -> Result<(), Error> {
        // The client's background thread runs from here on.
        module::keep();
        self.refused.clone().map_or(Ok(()), Err)
    }

    /// Number and text of the last error; 0 and no text before any.
    fn last_error(&self) -> (i32, String) {
        match &*self.last_error.borrow() {
            Some(error) => (error.code(), error.message().to_owned()),
            None => (0, String::new()),
        }
    }

    /// Remembers an error for `GetLastErrorInfo`.
    pub(super) fn remember(&self, error: Error) {
        self.last_error.replace(Some(error));
    }

    /// From now on the sink is told of events. The first one makes them flow.
    pub(super) fn add_sink(&self, sink: IDispatch) -> u32 {
        let number = self.last_sink.get().wrapping_add(1);
        self.last_sink.set(number);
        self.sinks.borrow_mut().push((number, sink));
        self.delivery.begin(&self.client);
        number
    }

    /// The sink is told no more. Without any, the events stay with the service. False if there is
    /// no such sink.
    pub(super) fn remove_sink(&self, number: u32) -> bool {
        // The sink is let go without the list, because letting go may call back.
        let gone = {
            let mut sinks = self.sinks.borrow_mut();
            let at = sinks.iter().position(|(known, _)| *known == number);
            at.map(|at| sinks.remove(at))
        };
        if self.sinks.borrow().is_empty() {
            self.delivery.end();
        }
        gone.is_some()
    }

    /// The sinks there are now: handlers may add and remove some.
    pub(super) fn sinks(&self) -> Vec<(u32, IDispatch)> {
        self.sinks.borrow().clone()
    }

    /// Whether a sink is still there.
    pub(super) fn has_sink(&self, number: u32) -> bool {
        let sinks = self.sinks.borrow();
        sinks.iter().any(|(known, _)| *known == number)
    }

    pub(super) fn client(&self) -> &blocking::Client {
        &self.client
    }

    /// The object is gone: nothing is delivered any more.
    pub(super) fn close(&self) {
        self.delivery.end();
        let sinks = self.sinks.take();
        drop(sinks);
        self.client.close();
    }
}

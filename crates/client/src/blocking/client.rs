//! The blocking client.

use std::time::Duration;

use openccas_protocol::{Argument, Error, Event, Method, Outputs};

use super::{Events, Expectation, Model};
use crate::{Filter, Options, Result, Stats, runtime::runtime};

/// A client of an Agent Service whose methods wait on the calling thread; see
/// [`crate::Client`] for what they mean.
#[derive(Clone, Debug, Default)]
pub struct Client {
    inner: crate::Client,
}

impl Client {
    /// A client with the default options, not connected.
    pub fn new() -> Self {
        Self::default()
    }

    /// A client with these options, not connected.
    pub fn with_options(options: Options) -> Self {
        Self {
            inner: options.build(),
        }
    }

    /// A client with the default options that is connected directly and ready to use.
    ///
    /// # Errors
    /// As [`connect_with_direct_connect`](Self::connect_with_direct_connect).
    pub fn open(host: &str, port: u16) -> Result<Self> {
        Self::open_with(Options::default(), host, port)
    }

    /// A client with these options that is connected directly and ready to use.
    ///
    /// # Errors
    /// As [`connect_with_direct_connect`](Self::connect_with_direct_connect).
    pub fn open_with(options: Options, host: &str, port: u16) -> Result<Self> {
        let _context = runtime()?.enter();
        let inner = pollster::block_on(options.open(host, port))?;
        Ok(Self { inner })
    }

    /// The same client for async code.
    pub fn inner(&self) -> &crate::Client {
        &self.inner
    }

    pub(crate) fn block_on<T>(&self, future: impl Future<Output = Result<T>>) -> Result<T> {
        let _context = runtime()?.enter();
        pollster::block_on(future)
    }

    /// Makes the client ready to connect. COM: `Initialize`.
    ///
    /// # Errors
    /// `closed` after [`close`](Self::close).
    pub fn initialize(&self) -> Result<()> {
        self.inner.initialize()
    }

    /// Whom the client speaks for, from the next connect on. COM: `SetLogonCredentials`.
    pub fn set_logon_credentials(&self, user_id: &str, password: &str, tenant_id: i32) {
        self.inner
            .set_logon_credentials(user_id, password, tenant_id);
    }

    /// Connects for events and requests. COM: `ConnectWithDirectConnect`.
    ///
    /// # Errors
    /// As [`crate::Client::connect_with_direct_connect`].
    pub fn connect_with_direct_connect(
        &self,
        machine_name: &str,
        port: i32,
        interface: &str,
    ) -> Result<()> {
        self.block_on(
            self.inner
                .connect_with_direct_connect(machine_name, port, interface),
        )
    }

    /// Connects for events by multicast. COM: `Connect`.
    ///
    /// # Errors
    /// As [`crate::Client::connect`].
    pub fn connect(&self, machine_name: &str, port: i32) -> Result<()> {
        self.block_on(self.inner.connect(machine_name, port))
    }

    /// Connects for events by multicast on a network interface. COM: `ConnectWithIPAddress`.
    ///
    /// # Errors
    /// As [`crate::Client::connect_with_ip_address`].
    pub fn connect_with_ip_address(
        &self,
        machine_name: &str,
        port: i32,
        interface: &str,
    ) -> Result<()> {
        self.block_on(
            self.inner
                .connect_with_ip_address(machine_name, port, interface),
        )
    }

    /// Disconnects. COM: `Uninitialize`.
    pub fn uninitialize(&self) {
        pollster::block_on(self.inner.uninitialize());
    }

    /// Disconnects for good.
    pub fn close(&self) {
        pollster::block_on(self.inner.close());
    }

    /// Number and text of the last error. COM: `GetLastErrorInfo`.
    pub fn get_last_error_info(&self) -> (i32, String) {
        self.inner.get_last_error_info()
    }

    /// Carries a method out by its description.
    ///
    /// # Errors
    /// As [`crate::Client::call`].
    pub fn call(&self, method: Method, arguments: &[Argument<'_>]) -> Result<Outputs> {
        self.block_on(self.inner.call(method, arguments))
    }

    /// The same client, with another time limit for the requests made through this handle.
    #[must_use]
    pub fn with_request_timeout(&self, timeout: Duration) -> Self {
        Self {
            inner: self.inner.with_request_timeout(timeout),
        }
    }

    /// A consumer of all events.
    pub fn events(&self) -> Events {
        Events::new(self.inner.events())
    }

    /// A consumer of the events that match.
    pub fn events_where(&self, filter: impl Into<Filter>) -> Events {
        Events::new(self.inner.events_where(filter))
    }

    /// The picture of the contact centre, kept by this client; see [`crate::Client::model`].
    pub fn model(&self) -> Model {
        Model::new(self.inner.model())
    }

    /// Waits for a live event that matches, from now on; see [`crate::Client::expect`].
    ///
    /// What happens behind this call is seen, whoever causes it. To know that takes the time of one
    /// request, and none while events flow, because there is a consumer or a model.
    pub fn expect(&self, filter: impl Into<Filter>, timeout: Duration) -> Expectation {
        // Its time runs on the background thread, whatever runtime the caller is in and blocks.
        Expectation::new(match runtime() {
            Ok(runtime) => {
                let _context = runtime.enter();
                self.inner.expect(filter, timeout)
            }
            Err(error) => crate::Expectation::failed(error),
        })
    }

    /// Calls a handler for every event. COM: `OnEvent`.
    ///
    /// # Errors
    /// `internal` if the thread cannot be started.
    pub fn on_event(&self, handler: impl FnMut(Event) + Send + 'static) -> Result<()> {
        self.inner.on_event(handler)
    }

    /// Calls a handler once for every lost connection. COM: `OnDisconnect`.
    ///
    /// # Errors
    /// `internal` if the thread cannot be started.
    pub fn on_disconnect(&self, handler: impl FnMut(Error) + Send + 'static) -> Result<()> {
        self.inner.on_disconnect(handler)
    }

    /// Counters of this client.
    pub fn stats(&self) -> Stats {
        self.inner.stats()
    }

    /// Whether there is a connection, or one is being made again.
    pub fn is_connected(&self) -> bool {
        self.inner.is_connected()
    }

    /// Time zone of the contact centre, as an IANA name; `None` before the first connect.
    pub fn time_zone(&self) -> Option<String> {
        self.inner.time_zone()
    }
}

//! The client: the COM object's methods on a handle that can be cloned.

use std::{
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use openccas_protocol::{
    Argument, Credentials, Error, ErrorKind, Event, Method, Outcome, Outputs, Welcome,
    check_arguments,
};
use tokio::{runtime::Handle, sync::watch, task::JoinHandle};

use crate::{
    Events, Expectation, Filter, Model, Options, Result, Stats,
    connection::{Driver, Outbox, Return, Target, Targets},
    delivery::{Handlers, Mailbox, Routing},
    request::check_contents,
    stats::Counters,
};

/// A client of an Agent Service.
///
/// It has all methods of the COM object under their names in Rust. It is a handle: clones share
/// one connection, and it closes when the last clone and the last consumer are dropped.
///
/// [`Client::open`] gives one that is ready to use. Programs that follow the COM object's way
/// call [`Client::new`], [`initialize`](Client::initialize),
/// [`connect_with_direct_connect`](Client::connect_with_direct_connect) and
/// [`uninitialize`](Client::uninitialize).
///
/// The methods need a tokio runtime with I/O and time enabled; `openccas::blocking` does not.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    request_timeout: Duration,
    /// Whether requests that are submitted wait for others.
    #[cfg(feature = "embed")]
    gathers: bool,
}

/// What the clones of a client and its consumers share. When the last of them goes, the
/// connection does.
pub(crate) struct Inner {
    options: Arc<Options>,
    pub(crate) shared: Arc<Shared>,
    lifecycle: Mutex<Lifecycle>,
    handlers: Handlers,
    pub(crate) routing: Arc<Routing>,
    closed: AtomicBool,
}

/// What the client shares with the task that drives its connection.
pub(crate) struct Shared {
    pub(crate) outbox: Arc<Outbox>,
    pub(crate) routing: Arc<Routing>,
    pub(crate) counters: Arc<Counters>,
    /// Connections up to this one shall end, by wish of the application.
    pub(crate) stop: watch::Sender<u64>,
    connection: Mutex<Connection>,
}

/// What is known of the connection.
#[derive(Default)]
struct Connection {
    phase: Phase,
    facts: Option<WelcomeFacts>,
    last_error: Option<Error>,
    stop_reason: Option<Error>,
}

/// Where a client is in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Phase {
    #[default]
    Created,
    Initialized,
    /// With the number of the connection that it is about.
    Connecting(u64),
    Connected(u64),
    Closed,
}

/// What the service said of itself.
#[derive(Clone, Debug)]
pub(crate) struct WelcomeFacts {
    pub(crate) time_zone: String,
}

impl From<&Welcome> for WelcomeFacts {
    fn from(welcome: &Welcome) -> Self {
        Self {
            time_zone: welcome.time_zone.clone(),
        }
    }
}

#[derive(Default)]
struct Lifecycle {
    credentials: Option<Credentials>,
    generation: u64,
    driver: Option<JoinHandle<()>>,
    runtime: Option<Handle>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    fn connection(&self) -> MutexGuard<'_, Connection> {
        lock(&self.connection)
    }

    pub(crate) fn welcomed(&self, facts: WelcomeFacts) {
        self.connection().facts = Some(facts);
    }

    /// The connection is gone, and will not be made again. `written` is how many bytes of requests
    /// it has got rid of.
    pub(crate) fn lost(&self, generation: u64, error: &Error, written: u64) {
        // Locked throughout: whoever learns of the loss, and by whatever, can connect at once.
        let mut connection = self.connection();
        if connection.phase == Phase::Connected(generation) {
            // The application may connect again, with or without Initialize.
            connection.phase = Phase::Initialized;
            connection.last_error = Some(error.clone());
        }
        let unanswered = self.outbox.close(generation, error, written);
        self.routing.lose(generation, error);
        drop(connection);
        // Who is told by a callback may use the client in it.
        unanswered.fail();
    }

    /// Counts a request, and remembers a failure for `GetLastErrorInfo`.
    pub(crate) fn note<T>(&self, result: &Result<T>) {
        let error = result.as_ref().err();
        self.counters.request(error);
        if let Some(error) = error {
            self.connection().last_error = Some(error.clone());
        }
    }

    /// Why the application ended the connection.
    pub(crate) fn stop_reason(&self) -> Error {
        let reason = self.connection().stop_reason.clone();
        reason.unwrap_or_else(|| Error::from(ErrorKind::Closed))
    }
}

impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

impl Client {
    /// A client with the default options, not connected.
    pub fn new() -> Self {
        Self::with_options(Options::default())
    }

    pub(crate) fn with_options(options: Options) -> Self {
        let routing = Arc::<Routing>::default();
        let shared = Arc::new(Shared {
            outbox: Arc::new(Outbox::new()),
            routing: Arc::clone(&routing),
            counters: Arc::default(),
            stop: watch::Sender::new(0),
            connection: Mutex::default(),
        });
        let request_timeout = options.request_timeout;
        let lifecycle = Lifecycle {
            credentials: options.credentials.clone(),
            ..Lifecycle::default()
        };
        let inner = Inner {
            options: Arc::new(options),
            shared,
            lifecycle: Mutex::new(lifecycle),
            handlers: Handlers::default(),
            routing,
            closed: AtomicBool::new(false),
        };
        Self {
            inner: Arc::new(inner),
            request_timeout,
            #[cfg(feature = "embed")]
            gathers: false,
        }
    }

    /// A client with the default options that is connected directly and ready to use.
    ///
    /// # Errors
    /// As [`connect_with_direct_connect`](Self::connect_with_direct_connect).
    pub async fn open(host: &str, port: u16) -> Result<Self> {
        Options::default().open(host, port).await
    }

    /// Makes the client ready to connect. Calling it again does nothing. COM: `Initialize`.
    ///
    /// # Errors
    /// `closed` after [`close`](Self::close).
    pub fn initialize(&self) -> Result<()> {
        let mut connection = self.inner.shared.connection();
        match connection.phase {
            Phase::Created => connection.phase = Phase::Initialized,
            Phase::Initialized | Phase::Connecting(_) | Phase::Connected(_) => {}
            Phase::Closed => {
                let error = Error::from(ErrorKind::Closed);
                connection.last_error = Some(error.clone());
                return Err(error);
            }
        }
        Ok(())
    }

    /// Whom the client speaks for, from the next connect on; the service checks it then. Tenant -1
    /// is the host. COM: `SetLogonCredentials`.
    pub fn set_logon_credentials(&self, user_id: &str, password: &str, tenant_id: i32) {
        let (user_id, password) = (user_id.to_owned(), password.to_owned());
        lock(&self.inner.lifecycle).credentials = Some(Credentials {
            user_id,
            password,
            tenant_id,
        });
    }

    /// Connects to an Agent Service for events and requests. `interface` is the IP address of the
    /// network interface to use, or empty. Returns when the service has accepted. COM:
    /// `ConnectWithDirectConnect`.
    ///
    /// # Errors
    /// `not_initialized`, `already_connected`, `closed`: the client is not ready for it.
    /// `invalid_argument`, `connect_failed`, `timeout`: the service was not reached.
    /// `tls_failed`: the connection could not be encrypted.
    /// `too_many_clients`, `authentication_failed`, `version_mismatch` and others: it refused.
    pub async fn connect_with_direct_connect(
        &self,
        machine_name: &str,
        port: i32,
        interface: &str,
    ) -> Result<()> {
        let target = Target::new(machine_name, port, interface);
        let result = self.connect_to(target).await;
        self.remember(result)
    }

    /// Connects to an Agent Service for events by multicast, on the interface that leads to it.
    /// Otherwise as [`connect_with_ip_address`](Self::connect_with_ip_address). COM: `Connect`.
    ///
    /// # Errors
    /// As [`connect_with_ip_address`](Self::connect_with_ip_address).
    pub async fn connect(&self, machine_name: &str, port: i32) -> Result<()> {
        self.connect_with_ip_address(machine_name, port, "").await
    }

    /// Connects to an Agent Service for events by multicast, joined on the network interface with
    /// this IP address; empty for the one that leads to the service. Returns when the service has
    /// accepted and the group is joined. COM: `ConnectWithIPAddress`.
    ///
    /// The events are the same, in order, each once: what multicast loses comes over the
    /// connection. They never have a correlation, and most requests fail with
    /// `direct_connect_required`.
    ///
    /// # Errors
    /// As [`connect_with_direct_connect`](Self::connect_with_direct_connect); and `not_supported`
    /// if the service offers no multicast, as no system with tenants does.
    pub async fn connect_with_ip_address(
        &self,
        machine_name: &str,
        port: i32,
        interface: &str,
    ) -> Result<()> {
        let target = Target::new(machine_name, port, interface).map(Target::by_multicast);
        let result = self.connect_to(target).await;
        self.remember(result)
    }

    async fn connect_to(&self, target: Result<Target>) -> Result<()> {
        let inner = &self.inner;
        let mut targets = Targets::new(target?, &inner.options)?;
        let runtime = Handle::try_current().map_err(|error| {
            Error::new(ErrorKind::Internal, "connecting needs a tokio runtime").with_source(error)
        })?;
        let (credentials, generation) = {
            // Both locked, so that who ends the connection ends this one too.
            let mut lifecycle = lock(&inner.lifecycle);
            let generation = lifecycle.generation + 1;
            let mut connection = inner.shared.connection();
            match connection.phase {
                Phase::Initialized => connection.phase = Phase::Connecting(generation),
                Phase::Created => return Err(ErrorKind::NotInitialized.into()),
                Phase::Connecting(_) | Phase::Connected(_) => {
                    return Err(ErrorKind::AlreadyConnected.into());
                }
                Phase::Closed => return Err(ErrorKind::Closed.into()),
            }
            lifecycle.generation = generation;
            (lifecycle.credentials.clone(), generation)
        };
        // Who drops the future in the middle can connect again.
        let connecting = Connecting {
            shared: &inner.shared,
            generation,
        };
        let comes_back = match &inner.options.reconnect {
            Some(_) => Return::Planned,
            None => Return::Never,
        };
        let mut stop = inner.shared.stop.subscribe();
        let dialled = tokio::select! {
            dialled = targets.dial_any(&inner.options, credentials.as_ref(), comes_back) => dialled?,
            _ = stop.wait_for(|stopped| *stopped >= generation) => {
                return Err(inner.shared.stop_reason());
            }
        };
        let driver = Driver {
            shared: Arc::clone(&inner.shared),
            options: Arc::clone(&inner.options),
            targets,
            credentials,
            generation,
        };
        // Under the lock, so that the application ends the connection before this or after it.
        let mut lifecycle = lock(&inner.lifecycle);
        if !connecting.succeeded(WelcomeFacts::from(&dialled.welcome)) {
            return Err(inner.shared.stop_reason());
        }
        inner
            .routing
            .begin(generation, Arc::clone(&inner.shared.outbox.connection));
        inner
            .shared
            .outbox
            .open(generation, dialled.welcome.max_frame);
        lifecycle.driver = Some(runtime.spawn(driver.run(dialled)));
        lifecycle.runtime = Some(runtime);
        Ok(())
    }

    /// Disconnects. When this returns, no handler starts any more, iterators have ended, what was
    /// queued is discarded, and requests that waited have failed. The client can
    /// [`initialize`](Self::initialize) and connect again. COM: `Uninitialize`.
    ///
    /// May be called at any time, from handlers too.
    pub async fn uninitialize(&self) {
        let reason = Error::new(ErrorKind::NotConnected, "the application disconnected");
        let driver = self.inner.end(Phase::Created, &reason);
        if let Some(driver) = driver {
            // The farewell has a time limit; the task cannot fail otherwise.
            let _ = driver.await;
        }
    }

    /// Disconnects for good: every later call fails with `closed`.
    pub async fn close(&self) {
        // First of all, so that a consumer that comes meanwhile ends too.
        self.inner.closed.store(true, Ordering::SeqCst);
        let driver = self.inner.end(Phase::Closed, &ErrorKind::Closed.into());
        self.inner.shared.outbox.refuse(ErrorKind::Closed.into());
        self.inner.handlers.close();
        self.inner.routing.close_model();
        if let Some(driver) = driver {
            let _ = driver.await;
        }
    }

    /// Number and text of the last error of this client; 0 and an empty text if there was none.
    /// COM: `GetLastErrorInfo`.
    pub fn get_last_error_info(&self) -> (i32, String) {
        match &self.inner.shared.connection().last_error {
            Some(error) => (error.code(), error.message().to_owned()),
            None => (0, String::new()),
        }
    }

    /// Carries a method out by its description: what the typed methods are made of.
    ///
    /// # Errors
    /// `invalid_argument`: the arguments do not fit the method; nothing was sent.
    /// `not_connected`: there is no connection; nothing was sent.
    /// `timeout`, `connection_lost` and others: no answer came;
    /// [`outcome`](Error::outcome) tells whether the request can have taken effect.
    /// Else what the service answered; see the method.
    pub async fn call(&self, method: Method, arguments: &[Argument<'_>]) -> Result<Outputs> {
        let result = self.call_uncounted(method, arguments).await;
        self.inner.shared.note(&result);
        result
    }

    async fn call_uncounted(&self, method: Method, arguments: &[Argument<'_>]) -> Result<Outputs> {
        check_request(method, arguments)?;
        let mut waiter = self.inner.shared.outbox.send(method, arguments)?;
        let timeout = self.inner.sleep(self.request_timeout)?;
        tokio::pin!(timeout);
        tokio::select! {
            biased;
            result = waiter.reply() => result,
            () = timeout => Err(timed_out(method, self.request_timeout)),
        }
    }

    /// The same client, with another time limit for the requests made through this handle.
    #[must_use]
    pub fn with_request_timeout(&self, timeout: Duration) -> Self {
        Self {
            request_timeout: timeout,
            ..self.clone()
        }
    }

    /// A consumer of all events.
    pub fn events(&self) -> Events {
        self.events_where(Filter::all())
    }

    /// A consumer of the events that match.
    pub fn events_where(&self, filter: impl Into<Filter>) -> Events {
        Events::new(Arc::clone(&self.inner), filter.into())
    }

    /// The picture of the contact centre, kept by this client: agents, service groups and calls.
    ///
    /// The first handle makes the events flow, and as long as there is one they go on flowing
    /// whatever the consumers do: one that joins later gets what comes from then on, without
    /// configuration data. Consumers that are there already miss nothing.
    pub fn model(&self) -> Model {
        Model::new(&self.inner)
    }

    /// Waits for a live event that matches, from now on: call it before the request that shall
    /// cause the event, and await it after. It fails with `timeout` if none comes in time.
    ///
    /// The event is seen when it arrives, whatever consumers do with it; but it can arrive only
    /// while a consumer has not let the client's [queue](Options::queue) fill up.
    ///
    /// ```no_run
    /// # async fn example(client: openccas::Client) -> openccas::Result<()> {
    /// use openccas::EventType;
    /// use std::time::Duration;
    ///
    /// let ringing = client.expect(EventType::Delivered, Duration::from_secs(5));
    /// client.make_call(7, "5551234").await?;
    /// let event = ringing.await?;
    /// # Ok(()) }
    /// ```
    pub fn expect(&self, filter: impl Into<Filter>, timeout: Duration) -> Expectation {
        if self.inner.is_closed() {
            return Expectation::failed(ErrorKind::Closed.into());
        }
        match self.inner.sleep(timeout) {
            Ok(sleep) => Expectation::new(&self.inner.routing, filter.into(), timeout, sleep),
            Err(error) => Expectation::failed(error),
        }
    }

    /// Calls a handler for every event, on one thread of its own, in order. It may make requests,
    /// disconnect and close. It replaces the handler before it and stays when the client connects
    /// again. A handler that panics is logged and counted, and the next event is delivered. COM:
    /// `OnEvent`.
    ///
    /// # Errors
    /// `closed` after [`close`](Self::close); `internal` if the thread cannot be started.
    pub fn on_event(&self, handler: impl FnMut(Event) + Send + 'static) -> Result<()> {
        let inner = &self.inner;
        if inner.is_closed() {
            return self.remember(Err(ErrorKind::Closed.into()));
        }
        inner
            .handlers
            .on_event(&inner.routing, &inner.shared.counters, Box::new(handler))
    }

    /// Calls a handler once for every lost connection, with the reason, after its last event, on
    /// the thread of the event handler. Not called when the application disconnects. COM:
    /// `OnDisconnect`.
    ///
    /// # Errors
    /// `closed` after [`close`](Self::close); `internal` if the thread cannot be started.
    pub fn on_disconnect(&self, handler: impl FnMut(Error) + Send + 'static) -> Result<()> {
        let inner = &self.inner;
        if inner.is_closed() {
            return self.remember(Err(ErrorKind::Closed.into()));
        }
        inner
            .handlers
            .on_disconnect(&inner.routing, &inner.shared.counters, Box::new(handler))
    }

    /// Counters of this client.
    pub fn stats(&self) -> Stats {
        self.inner.shared.counters.read()
    }

    /// Whether there is a connection, or one is being made again.
    pub fn is_connected(&self) -> bool {
        let phase = self.inner.shared.connection().phase;
        matches!(phase, Phase::Connected(_))
    }

    /// Time zone of the contact centre, as an IANA name; `None` before the first connect.
    pub fn time_zone(&self) -> Option<String> {
        self.inner
            .shared
            .connection()
            .facts
            .as_ref()
            .map(|facts| facts.time_zone.clone())
    }

    #[cfg(feature = "embed")]
    pub(crate) fn inner(&self) -> &Arc<Inner> {
        &self.inner
    }

    #[cfg(feature = "embed")]
    pub(crate) fn request_timeout(&self) -> Duration {
        self.request_timeout
    }

    #[cfg(feature = "embed")]
    pub(crate) fn gathers(&self) -> bool {
        self.gathers
    }

    #[cfg(feature = "embed")]
    pub(crate) fn that_gathers(&self) -> Self {
        Self {
            gathers: true,
            ..self.clone()
        }
    }

    /// Remembers a failure for [`get_last_error_info`](Self::get_last_error_info).
    pub(crate) fn remember<T>(&self, result: Result<T>) -> Result<T> {
        if let Err(error) = &result {
            self.inner.shared.connection().last_error = Some(error.clone());
        }
        result
    }
}

/// Checks a request before it is sent.
pub(crate) fn check_request(method: Method, arguments: &[Argument<'_>]) -> Result<()> {
    if method.is_lifecycle() {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            format!(
                "{} is a method of its own, not a request",
                method.info().name
            ),
        ));
    }
    check_arguments(method, arguments)?;
    check_contents(method, arguments)
}

/// What a request fails with that is not answered in time.
pub(crate) fn timed_out(method: Method, timeout: Duration) -> Error {
    let name = method.info().name;
    Error::new(
        ErrorKind::Timeout,
        format!("no answer to {name} within {timeout:?}"),
    )
    // Even if it has not left yet: it still will.
    .with_outcome(Outcome::Unknown)
}

/// Sets the phase back if a connect fails or is given up.
struct Connecting<'a> {
    shared: &'a Shared,
    generation: u64,
}

impl Connecting<'_> {
    /// False if the application has disconnected meanwhile.
    fn succeeded(self, facts: WelcomeFacts) -> bool {
        let mut connection = self.shared.connection();
        let wanted = connection.phase == Phase::Connecting(self.generation);
        if wanted {
            connection.phase = Phase::Connected(self.generation);
            connection.facts = Some(facts);
        }
        wanted
    }
}

impl Drop for Connecting<'_> {
    fn drop(&mut self) {
        let mut connection = self.shared.connection();
        if connection.phase == Phase::Connecting(self.generation) {
            connection.phase = Phase::Initialized;
        }
    }
}

impl Inner {
    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    /// A new consumer's mailbox and number. If the client is being closed meanwhile, the consumer
    /// ends as those before it do.
    pub(crate) fn join(&self) -> (Arc<Mailbox>, u64) {
        let mailbox = Arc::<Mailbox>::default();
        let id = self.routing.add(&mailbox);
        if self.is_closed() {
            mailbox.close();
        }
        (mailbox, id)
    }

    /// Ends the connection, if there is one: at once for the consumers, and the task that drives
    /// it says goodbye.
    fn end(&self, phase: Phase, reason: &Error) -> Option<JoinHandle<()>> {
        let mut lifecycle = lock(&self.lifecycle);
        {
            let mut connection = self.shared.connection();
            if connection.phase != Phase::Closed {
                connection.phase = phase;
                connection.stop_reason = Some(reason.clone());
            }
        }
        self.routing.stop(reason);
        let generation = lifecycle.generation;
        self.shared.stop.send_replace(generation);
        lifecycle.driver.take()
    }

    /// A timer of the runtime that the caller is in, or else of the one that the connection is
    /// driven by.
    fn sleep(&self, duration: Duration) -> Result<tokio::time::Sleep> {
        let runtime = match Handle::try_current() {
            Ok(runtime) => runtime,
            Err(_) => lock(&self.lifecycle)
                .runtime
                .clone()
                .ok_or(ErrorKind::NotConnected)?,
        };
        let _context = runtime.enter();
        Ok(tokio::time::sleep(duration))
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.end(Phase::Closed, &ErrorKind::Closed.into());
        self.handlers.close();
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("name", &self.inner.options.name)
            .field("phase", &self.inner.shared.connection().phase)
            .finish_non_exhaustive()
    }
}

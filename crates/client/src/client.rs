//! The client: the COM object's methods on a handle that can be cloned.

mod calls;
mod inner;
mod lifecycle;
mod shared;

use std::{
    fmt,
    sync::{Arc, Mutex, atomic::AtomicBool},
    time::Duration,
};

use openccas_protocol::{Error, ErrorKind, Event};
use tokio::sync::watch;

use crate::{
    Events, Expectation, Filter, Model, Options, Result, Stats,
    connection::Outbox,
    delivery::{Handlers, Routing},
};
use lifecycle::{Lifecycle, Phase};

#[cfg(feature = "embed")]
pub(crate) use calls::{check_request, timed_out};
pub(crate) use inner::Inner;
pub(crate) use shared::{Shared, WelcomeFacts};

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
        let lifecycle = Lifecycle::new(options.credentials.clone());
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

    /// Number and text of the last error of this client; 0 and an empty text if there was none.
    /// COM: `GetLastErrorInfo`.
    pub fn get_last_error_info(&self) -> (i32, String) {
        match &self.inner.shared.connection().last_error {
            Some(error) => (error.code(), error.message().to_owned()),
            None => (0, String::new()),
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
    /// The event is seen when it arrives, whatever consumers do with it, also if they let the
    /// client's [queue](Options::queue) fill up. Requests of this client that follow cannot be too
    /// early for it. Before something that others do, another client or a simulator, wait until the
    /// expectation is in effect: [`Expectation::ready`].
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

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("name", &self.inner.options.name)
            .field("phase", &self.inner.shared.connection().phase)
            .finish_non_exhaustive()
    }
}

//! The service as a whole.

use std::{
    convert::Infallible,
    fmt, mem,
    net::SocketAddr,
    sync::{Arc, atomic::AtomicU64},
};

use openccas_protocol::{Error, ErrorKind};
use openccas_transport::{Acceptor, TlsOptions};
use tokio::{
    net::TcpListener,
    sync::{Semaphore, mpsc, watch},
    time::timeout,
};
use tracing::{info, warn};

use crate::{
    ServiceMonitor, ServiceOptions, ServiceStats,
    addresses::Addresses,
    authentication::Authentication,
    backend::{Backend, Profile},
    hub::Hub,
    links::{Condition, Links, SessionInfo},
    listener::listen,
    multicast::{self, Multicast},
    publisher::Publisher,
    seats::Seats,
    stats::Counters,
    token,
    view::HOST,
};

/// An Agent Service: it lets clients in, gives them the events of a [`Backend`], and hands their
/// requests on to it.
///
/// It runs until it is [shut down](Self::shutdown) or dropped. Dropped, it closes all connections
/// without a word, as if it had been killed.
pub struct Service {
    shared: Arc<Shared>,
    address: SocketAddr,
    phase: watch::Sender<Phase>,
    /// Closed once nothing of the service runs any more.
    ended: mpsc::Receiver<Infallible>,
}

/// What all parts of a service know.
pub(crate) struct Shared {
    pub(crate) options: ServiceOptions,
    pub(crate) tls: Option<Acceptor>,
    pub(crate) profile: Profile,
    pub(crate) backend: Arc<dyn Backend>,
    pub(crate) hub: Arc<Hub>,
    pub(crate) epoch: String,
    /// One for each client that may be connected.
    pub(crate) places: Arc<Semaphore>,
    pub(crate) seats: Arc<Seats>,
    pub(crate) authentication: Authentication,
    pub(crate) multicast: Option<Arc<Multicast>>,
    pub(crate) next_session: AtomicU64,
    pub(crate) addresses: Arc<Addresses>,
    pub(crate) counters: Counters,
    pub(crate) links: Links,
}

/// Where a service is in its life. When it is dropped, the channel that carries this is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Running,
    Closing,
}

impl Service {
    /// Listens, starts the contact centre, and lets clients in.
    ///
    /// # Errors
    /// `invalid_argument` for options that cannot work, such as an address beyond loopback without
    /// TLS and accounts, or an address where the system does not let it listen.
    pub async fn start(
        mut options: ServiceOptions,
        backend: Arc<dyn Backend>,
    ) -> Result<Self, Error> {
        let profile = backend.profile();
        options.check(&profile)?;
        for account in &options.accounts {
            if account.tenant_id != -1 && !profile.tenants.contains(&account.tenant_id) {
                warn!(
                    ?account,
                    "this account opens nothing: there is no such tenant"
                );
            }
        }
        let accounts = mem::take(&mut options.accounts);
        let authentication = Authentication::of(accounts).await?;
        let seats = Arc::new(Seats::new(options.resume_window));
        let epoch = token::random::<16>()?;
        let cannot_listen = |error: std::io::Error| {
            let message = format!("cannot listen on {}: {error}", options.listen);
            Error::new(ErrorKind::InvalidArgument, message).with_source(error)
        };
        let listener = TcpListener::bind(options.listen)
            .await
            .map_err(cannot_listen)?;
        let address = listener.local_addr().map_err(cannot_listen)?;
        let hub = Arc::new(Hub::new(&options, &profile, &epoch));
        let places = options.max_direct_clients.min(Semaphore::MAX_PERMITS);
        let multicast = match &options.multicast {
            Some(multicast) => {
                let multicast = Multicast::open(multicast, address, options.insecure, &epoch)?;
                Some(Arc::new(multicast))
            }
            None => None,
        };
        let addresses = Addresses::new(&options);
        let shared = Arc::new(Shared {
            tls: options.tls.as_ref().map(Acceptor::new),
            options,
            profile,
            backend,
            hub,
            epoch,
            places: Arc::new(Semaphore::new(places)),
            seats,
            authentication,
            multicast,
            next_session: AtomicU64::new(1),
            addresses,
            counters: Counters::default(),
            links: Links::default(),
        });
        let (phase, phases) = watch::channel(Phase::Running);
        let (alive, ended) = mpsc::channel(1);
        let service = Self {
            shared: Arc::clone(&shared),
            address,
            phase,
            ended,
        };
        Arc::clone(&shared.backend).start(Publisher::new(Arc::clone(&shared.hub)));
        let tls = shared.tls.is_some();
        info!(%address, tls, epoch = %shared.epoch, name = %shared.profile.name, "listening");
        if let (Some(multicast), Some(view)) = (&shared.multicast, shared.hub.find_view(HOST)) {
            let (shared, multicast) = (Arc::clone(&shared), Arc::clone(multicast));
            tokio::spawn(multicast::send(shared, multicast, view, phases.clone()));
        }
        tokio::spawn(listen(listener, shared, phases, alive));
        Ok(service)
    }

    /// Speaks TLS with these options from here on: with another certificate, or with other clients.
    /// Connections that exist go on as they are.
    ///
    /// # Errors
    /// `invalid_argument` if it was started without TLS.
    pub fn reload_tls(&self, options: &TlsOptions) -> Result<(), Error> {
        let Some(tls) = &self.shared.tls else {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                "the service was started without TLS",
            ));
        };
        tls.reload(options);
        info!(address = %self.address, "TLS options reloaded");
        Ok(())
    }

    /// Where it listens.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Which run of the service this is: an opaque text that every client is told.
    pub fn epoch(&self) -> &str {
        &self.shared.epoch
    }

    /// What it has done so far.
    pub fn stats(&self) -> ServiceStats {
        self.shared.stats()
    }

    /// What tells how the service is while somebody else holds it, until its end and after it.
    pub fn monitor(&self) -> ServiceMonitor {
        ServiceMonitor::new(Arc::clone(&self.shared), self.phase.subscribe())
    }

    /// The clients that are connected, by the number of their session.
    pub fn sessions(&self) -> Vec<SessionInfo> {
        self.shared.links.list()
    }

    /// Closes a client's connection without a word, as a broken network would; for tests of
    /// clients. Gives whether there was such a session.
    pub fn cut(&self, session: u64) -> bool {
        self.shared.links.set(session, Condition::Cut)
    }

    /// Leaves a client's connection open, but neither reads nor writes there any more, as if the
    /// cable had been pulled out; or goes on. For tests of clients. Gives whether there is such a
    /// session.
    pub fn half_open(&self, session: u64, half_open: bool) -> bool {
        let condition = if half_open {
            Condition::HalfOpen
        } else {
            Condition::Whole
        };
        self.shared.links.set(session, condition)
    }

    /// Closes the connections of new clients without a word, or lets them in again; for tests of
    /// clients. Those that are connected stay so.
    pub fn refuse_connections(&self, refuse: bool) {
        self.shared.links.refuse(refuse);
    }

    /// Ends in an orderly way: event 36 to every client that takes events, after all that its
    /// credit allows; then it is told why it is disconnected. Takes no longer than the option
    /// [`shutdown_timeout`](ServiceOptions::shutdown_timeout) says.
    pub async fn shutdown(mut self) {
        info!(address = %self.address, "shutting down");
        self.shared.hub.close(self.shared.backend.now());
        self.phase.send_replace(Phase::Closing);
        let limit = self.shared.options.shutdown_timeout;
        if timeout(limit, self.ended.recv()).await.is_err() {
            warn!("some clients did not take what was left for them in time");
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.shared.backend.stop();
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("address", &self.address)
            .field("epoch", &self.shared.epoch)
            .finish_non_exhaustive()
    }
}

//! What a service is set to.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};

use openccas_protocol::{DEFAULT_MAX_FRAME, Error, ErrorKind, Event, MIN_MAX_FRAME, ServiceConfig};

use openccas_transport::TlsOptions;

use crate::{Account, MulticastOptions, backend::Profile};

pub(crate) type Tap = Arc<dyn Fn(&Event) + Send + Sync>;

/// What a service is set to. Each option has a default, told with its setter.
#[derive(Clone)]
#[must_use]
pub struct ServiceOptions {
    pub(crate) listen: SocketAddr,
    pub(crate) insecure: bool,
    pub(crate) tls: Option<TlsOptions>,
    pub(crate) max_direct_clients: usize,
    pub(crate) multicast: Option<MulticastOptions>,
    pub(crate) max_connections_per_address: Option<NonZeroU32>,
    pub(crate) max_new_connections_per_second: Option<NonZeroU32>,
    pub(crate) max_frame: u32,
    pub(crate) handshake_timeout: Duration,
    pub(crate) heartbeat: Duration,
    pub(crate) silence: Duration,
    pub(crate) resume_window: Duration,
    pub(crate) shutdown_timeout: Duration,
    pub(crate) ring_events: usize,
    pub(crate) ring_bytes: usize,
    pub(crate) accounts: Vec<Account>,
    pub(crate) tap: Option<Tap>,
}

impl Default for ServiceOptions {
    fn default() -> Self {
        Self {
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            insecure: false,
            tls: None,
            max_direct_clients: 10,
            multicast: None,
            max_connections_per_address: None,
            max_new_connections_per_second: None,
            max_frame: DEFAULT_MAX_FRAME,
            handshake_timeout: Duration::from_secs(5),
            heartbeat: Duration::from_secs(5),
            silence: Duration::from_secs(15),
            resume_window: Duration::from_secs(15),
            shutdown_timeout: Duration::from_secs(2),
            ring_events: 65_536,
            ring_bytes: 64 * 1024 * 1024,
            accounts: Vec::new(),
            tap: None,
        }
    }
}

impl ServiceOptions {
    /// Options with their defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where to listen. By default on 127.0.0.1, at a port that the system chooses.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Whether it may listen beyond loopback although nothing is encrypted, or nobody asked for
    /// credentials. By default it refuses to, unless it has both TLS and accounts.
    pub fn insecure(mut self, insecure: bool) -> Self {
        self.insecure = insecure;
        self
    }

    /// Encrypt connections, and let in no client that does not. By default nothing is encrypted.
    /// Certificates are changed by [`Service::reload_tls`](crate::Service::reload_tls).
    pub fn tls(mut self, options: TlsOptions) -> Self {
        self.tls = Some(options);
        self
    }

    /// How many direct clients may be connected at a time. By default 10.
    pub fn max_direct_clients(mut self, clients: usize) -> Self {
        self.max_direct_clients = clients;
        self
    }

    /// Offer events by multicast. By default none are. A tenanted system cannot: everybody in the
    /// group would see every tenant.
    pub fn multicast(mut self, options: MulticastOptions) -> Self {
        self.multicast = Some(options);
        self
    }

    /// How many connections one IP address may have at a time, those included that are not let in
    /// yet; 0: any number, which is the default, because clients behind one router share an
    /// address. Loopback is an address as any other. All of a /64 network of IPv6 count as one.
    pub fn max_connections_per_address(mut self, connections: u32) -> Self {
        self.max_connections_per_address = NonZeroU32::new(connections);
        self
    }

    /// How many connections one IP address may make in a second, after a silence all at once;
    /// 0: any number, which is the default. Addresses count as in
    /// [`max_connections_per_address`](Self::max_connections_per_address).
    pub fn max_new_connections_per_second(mut self, connections: u32) -> Self {
        self.max_new_connections_per_second = NonZeroU32::new(connections);
        self
    }

    /// The largest frame that is taken from a client, in bytes. By default 1 MiB.
    pub fn max_frame(mut self, bytes: u32) -> Self {
        self.max_frame = bytes;
        self
    }

    /// How long a client may take for its hello, the handshake of TLS included. By default
    /// 5 seconds.
    pub fn handshake_timeout(mut self, time: Duration) -> Self {
        self.handshake_timeout = time;
        self
    }

    /// How long a connection may be quiet before a heartbeat is sent, either way. By default
    /// 5 seconds.
    pub fn heartbeat(mut self, time: Duration) -> Self {
        self.heartbeat = time;
        self
    }

    /// How long a client may send nothing, or read nothing, before it is given up. By default
    /// 15 seconds.
    pub fn silence(mut self, time: Duration) -> Self {
        self.silence = time;
        self
    }

    /// How long the place of a client is kept when its connection is lost, if the client says that it
    /// will come back. By default 15 seconds; zero keeps none.
    ///
    /// A client that comes later goes on from the event where it was all the same, if there is a
    /// place for it.
    pub fn resume_window(mut self, time: Duration) -> Self {
        self.resume_window = time;
        self
    }

    /// How long an orderly shutdown may take: clients that have not taken by then what is left for
    /// them are cut off. By default 2 seconds.
    pub fn shutdown_timeout(mut self, time: Duration) -> Self {
        self.shutdown_timeout = time;
        self
    }

    /// How many events each view holds for clients that are behind. By default 65,536.
    pub fn ring_events(mut self, events: usize) -> Self {
        self.ring_events = events;
        self
    }

    /// How many bytes of events each view holds for clients that are behind. By default 64 MiB.
    /// The latest event is held whatever its size.
    pub fn ring_bytes(mut self, bytes: usize) -> Self {
        self.ring_bytes = bytes;
        self
    }

    /// Who may connect. By default nobody is asked for credentials; a tenanted system needs
    /// accounts. Passwords are kept hashed, and guessing is made slow: after some failures at an
    /// address or at an account, attempts there fail unheard for a growing while.
    pub fn accounts(mut self, accounts: impl IntoIterator<Item = Account>) -> Self {
        self.accounts = accounts.into_iter().collect();
        self
    }

    /// One more account, beside those of [`accounts`](Self::accounts).
    pub fn account(mut self, account: Account) -> Self {
        self.accounts.push(account);
        self
    }

    /// Shows every event of the host's view to `tap`, in order, as it is published.
    ///
    /// It is called on the thread that publishes, and delays it; it must not publish anything.
    pub fn on_event(mut self, tap: impl Fn(&Event) + Send + Sync + 'static) -> Self {
        self.tap = Some(Arc::new(tap));
        self
    }

    /// What of it the state machine of a connection has to know.
    pub(crate) fn protocol(&self) -> ServiceConfig {
        ServiceConfig {
            max_frame: self.max_frame,
            handshake_timeout: self.handshake_timeout,
            heartbeat: self.heartbeat,
            silence: self.silence,
        }
    }

    /// Beyond this machine only who is encrypted and known may speak, unless that is waived aloud.
    fn check_address(&self) -> Result<(), Error> {
        if self.insecure || self.listen.ip().to_canonical().is_loopback() {
            return Ok(());
        }
        let missing = match (&self.tls, self.accounts.is_empty()) {
            (Some(_), false) => return Ok(()),
            (None, true) => "TLS and accounts",
            (None, false) => "TLS",
            (Some(_), true) => "accounts",
        };
        Err(invalid(format!(
            "{} is not a loopback address: to listen there the service needs {missing}, or the \
             option `insecure`",
            self.listen
        )))
    }

    /// Refuses what cannot work, before anything is started.
    pub(crate) fn check(&self, profile: &Profile) -> Result<(), Error> {
        self.check_address()?;
        if !profile.tenants.is_empty() && self.accounts.is_empty() {
            return Err(invalid(
                "a tenanted system needs accounts, and there are none",
            ));
        }
        if let Some(multicast) = &self.multicast {
            if !profile.tenants.is_empty() {
                return Err(invalid(
                    "a tenanted system cannot offer events by multicast: everybody in the group \
                     would see every tenant",
                ));
            }
            multicast.place(self.listen, self.insecure)?;
            if self.tls.is_some() && !self.insecure {
                return Err(invalid(
                    "multicast is never encrypted, and this service encrypts its connections: to \
                     have both, set the option `insecure`",
                ));
            }
        }
        if self.max_frame < MIN_MAX_FRAME {
            return Err(invalid(format!(
                "max_frame must be at least {MIN_MAX_FRAME} bytes"
            )));
        }
        if self.ring_events == 0 {
            return Err(invalid("ring_events must be at least 1"));
        }
        // Told to clients in whole milliseconds.
        if self.heartbeat < Duration::from_millis(1) || self.silence < self.heartbeat {
            return Err(invalid(
                "heartbeat must be at least 1 ms, and silence not shorter",
            ));
        }
        Ok(())
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}

impl fmt::Debug for ServiceOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceOptions")
            .field("listen", &self.listen)
            .field("insecure", &self.insecure)
            .field("tls", &self.tls)
            .field("max_direct_clients", &self.max_direct_clients)
            .field("multicast", &self.multicast)
            .field(
                "max_connections_per_address",
                &self.max_connections_per_address,
            )
            .field(
                "max_new_connections_per_second",
                &self.max_new_connections_per_second,
            )
            .field("max_frame", &self.max_frame)
            .field("handshake_timeout", &self.handshake_timeout)
            .field("heartbeat", &self.heartbeat)
            .field("silence", &self.silence)
            .field("resume_window", &self.resume_window)
            .field("shutdown_timeout", &self.shutdown_timeout)
            .field("ring_events", &self.ring_events)
            .field("ring_bytes", &self.ring_bytes)
            .field("accounts", &self.accounts)
            .finish_non_exhaustive()
    }
}

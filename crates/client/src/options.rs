//! What a client can be set to.

use std::time::Duration;

use openccas_protocol::{ClientConfig, Credentials, DEFAULT_MAX_FRAME, MIN_MAX_FRAME};
use openccas_transport::Tls;

use crate::{Client, Result};

/// Settings of a [`Client`], with defaults that suit most programs.
///
/// ```no_run
/// # async fn example() -> openccas::Result<()> {
/// let client = openccas::Options::new()
///     .name("screen-pop")
///     .credentials("admin", "secret", openccas::Tenant::ALL_TENANTS)
///     .reconnect(openccas::Reconnect::default())
///     .open("cc.example.com", 2600)
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Options {
    pub(crate) name: String,
    pub(crate) credentials: Option<Credentials>,
    pub(crate) tls: Option<Tls>,
    pub(crate) connect_timeout: Duration,
    pub(crate) request_timeout: Duration,
    pub(crate) reconnect: Option<Reconnect>,
    pub(crate) also_at: Vec<(String, u16)>,
    pub(crate) interface: String,
    pub(crate) max_frame: u32,
    pub(crate) config: ClientConfig,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            name: String::from("openccas"),
            credentials: None,
            tls: None,
            connect_timeout: Duration::from_secs(30),
            request_timeout: Duration::from_secs(30),
            reconnect: None,
            also_at: Vec::new(),
            interface: String::new(),
            max_frame: DEFAULT_MAX_FRAME,
            config: ClientConfig::default(),
        }
    }
}

impl Options {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the program, for the service's log. Default `openccas`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Whom the client speaks for. A system with tenants insists on it: the host administrator
    /// with tenant -1 sees all tenants, a tenant's administrator that one. COM:
    /// `SetLogonCredentials`.
    pub fn credentials(
        mut self,
        user_id: impl Into<String>,
        password: impl Into<String>,
        tenant_id: i32,
    ) -> Self {
        self.credentials = Some(Credentials {
            user_id: user_id.into(),
            password: password.into(),
            tenant_id,
        });
        self
    }

    /// Encrypt the connection, and speak only with a service whose certificate is good. Off by
    /// default: then everything travels as it is, credentials included.
    ///
    /// ```no_run
    /// # async fn example() -> openccas::Result<()> {
    /// use openccas::{Options, Pem, Tenant, Tls};
    ///
    /// let tls = Tls::roots_pem(Pem::read("ca.pem")?)?;
    /// let client = Options::new()
    ///     .tls(tls)
    ///     .credentials("admin", "secret", Tenant::ALL_TENANTS)
    ///     .open("cc.example.com", 2600)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn tls(mut self, tls: Tls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// How long a connect may take, the handshake included. Default 30 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a request may take. Default 30 s; see [`Client::with_request_timeout`] for single
    /// requests.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request_timeout = timeout;
        self
    }

    /// Connect again when the connection is lost. Off by default, as in the vendor's contract.
    ///
    /// The session goes on where it was: the service replays what was missed, or a gap is told. It
    /// keeps the client's place for a short time, and closes the connection before if that is only
    /// half open. Requests are never made again. A client whose session another one takes over,
    /// with its token and credentials, is told `session_taken_over` and does not come back.
    ///
    /// It is given up at once where trying is of no use: the service refuses the credentials, or
    /// TLS fails because one end does not trust the other (an unknown issuer, a wrong name, a
    /// client certificate that is missing or not accepted). What time may heal is tried again, an
    /// expired certificate or a service without TLS among it.
    pub fn reconnect(mut self, policy: Reconnect) -> Self {
        self.reconnect = Some(policy);
        self
    }

    /// Another address of the service, or of one that stands in for it. May be called several times.
    ///
    /// A connect tries the address that it names first and then these, in this order, each for as
    /// long as [`connect_timeout`](Self::connect_timeout) allows. A lost connection is made again by
    /// trying all of them in turn, beginning with the one that was lost; see
    /// [`reconnect`](Self::reconnect). Which one was tried, the log and the errors say. Another
    /// service has other positions: then a gap is told, and the configuration data come anew.
    ///
    /// ```no_run
    /// # async fn example() -> openccas::Result<()> {
    /// use openccas::{Options, Reconnect};
    ///
    /// let client = Options::new()
    ///     .also_at("cc2.example.com", 2600)
    ///     .reconnect(Reconnect::default())
    ///     .open("cc1.example.com", 2600)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn also_at(mut self, host: impl Into<String>, port: u16) -> Self {
        self.also_at.push((host.into(), port));
        self
    }

    /// IP address of the network interface to connect from; any by default. Used by
    /// [`open`](Self::open).
    pub fn interface(mut self, ip_address: impl Into<String>) -> Self {
        self.interface = ip_address.into();
        self
    }

    /// Events that may wait in this client, in bytes and in number: what the application has not
    /// taken stays with the service beyond this. Default 4 MiB and 32,768 events.
    ///
    /// Also the most that a kept or blocked consumer can make the client hold.
    pub fn queue(mut self, bytes: u64, events: u64) -> Self {
        self.config.credit_bytes = bytes.max(u64::from(MIN_MAX_FRAME));
        self.config.credit_events = events.max(1);
        self
    }

    /// The largest frame that the client takes; at least 16 KiB. Default 1 MiB.
    pub fn max_frame(mut self, bytes: u32) -> Self {
        self.max_frame = bytes.max(MIN_MAX_FRAME);
        self
    }

    /// A client with these settings, not connected.
    pub fn build(self) -> Client {
        Client::with_options(self)
    }

    /// A client that is connected directly and ready to use.
    ///
    /// # Errors
    /// As [`Client::connect_with_direct_connect`].
    pub async fn open(self, host: &str, port: u16) -> Result<Client> {
        let interface = self.interface.clone();
        let client = self.build();
        client.initialize()?;
        client
            .connect_with_direct_connect(host, port.into(), &interface)
            .await?;
        Ok(client)
    }
}

/// How a lost connection is made again: at growing intervals, spread by chance so that many
/// clients do not come back at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Reconnect {
    pub(crate) first_delay: Duration,
    pub(crate) longest_delay: Duration,
    pub(crate) attempts: Option<u32>,
}

impl Default for Reconnect {
    /// First after 100 ms, then at most every 5 s, for as long as it takes.
    fn default() -> Self {
        Self {
            first_delay: Duration::from_millis(100),
            longest_delay: Duration::from_secs(5),
            attempts: None,
        }
    }
}

impl Reconnect {
    /// The delay before the first attempt; it doubles with each.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The longest delay between two attempts.
    pub fn longest_delay(mut self, delay: Duration) -> Self {
        self.longest_delay = delay;
        self
    }

    /// Give up after so many failed attempts. Without a limit by default.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// How long to wait before this attempt, counted from 0: between half of the interval and all
    /// of it.
    pub(crate) fn delay(&self, attempt: u32) -> Duration {
        let factor = 2u32.saturating_pow(attempt.min(20));
        let interval = self
            .first_delay
            .saturating_mul(factor)
            .min(self.longest_delay);
        // Without randomness all clients keep step, which is a nuisance and not a failure.
        let chance = getrandom::u32().unwrap_or(u32::MAX / 2);
        interval.mul_f64(0.5 + 0.5 * f64::from(chance) / f64::from(u32::MAX))
    }
}

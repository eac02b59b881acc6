//! How a simulator is set by a program in another language: plain values, checked in one place.

use std::{
    fmt,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use openccas_protocol::{Error, ErrorKind, Result};
use openccas_service::{MulticastOptions, Pem, TlsOptions};

use super::HostedOptions;
use crate::{
    clock::Clock,
    scenario::{Account, Scenario},
};

/// What `Simulator` takes in every language, as it was given there. What is `None` has its default.
///
/// Errors name what is wrong as it is called here: `multicast.port`, for example.
#[derive(Debug, Default)]
pub struct HostedSettings {
    /// The text of a scenario.
    pub scenario: Option<String>,
    /// What errors call this text.
    pub scenario_name: Option<String>,
    /// A file with such a text.
    pub scenario_file: Option<PathBuf>,
    /// The name of a scenario that is built in.
    pub sample: Option<String>,
    /// As [`HostedOptions::seed`].
    pub seed: Option<u64>,
    /// `virtual`, `real` or `unlimited`. By default `real` if there is a speed, else `virtual`.
    pub clock: Option<String>,
    /// Simulated seconds in a real one, for the clock `real`. 1 by default.
    pub speed: Option<f64>,
    /// As [`HostedOptions::strict`].
    pub strict: Option<bool>,
    /// IP address to listen on.
    pub host: Option<String>,
    /// Port to listen on.
    pub port: Option<i32>,
    /// As [`HostedOptions::max_clients`].
    pub max_clients: Option<u32>,
    /// Who may connect.
    pub accounts: Vec<AccountSettings>,
    /// How connections are encrypted.
    pub tls: Option<TlsSettings>,
    /// How events are offered by multicast.
    pub multicast: Option<MulticastSettings>,
    /// As [`HostedOptions::heartbeat`].
    pub heartbeat: Option<Duration>,
    /// As [`HostedOptions::silence`].
    pub silence: Option<Duration>,
    /// As [`HostedOptions::resume_window`].
    pub resume_window: Option<Duration>,
    /// As [`HostedOptions::shutdown_timeout`].
    pub shutdown_timeout: Option<Duration>,
    /// As [`HostedOptions::ring_events`].
    pub ring_events: Option<u32>,
}

/// The account of an administrator.
pub struct AccountSettings {
    /// User id.
    pub user_id: String,
    /// Password.
    pub password: String,
    /// The tenant whose administrator it is; -1 for the host's.
    pub tenant_id: i32,
}

/// What a service shows to its clients, and whom it lets in.
#[derive(Debug)]
pub struct TlsSettings {
    /// The certificate of the service, followed by those of its issuers.
    pub certificate: Pem,
    /// Its private key.
    pub key: Pem,
    /// The issuers of the certificates that clients have to show. Without them none is asked for.
    pub client_roots: Option<Pem>,
}

/// Where events go by multicast.
#[derive(Debug)]
pub struct MulticastSettings {
    /// The IPv4 address of the group.
    pub group: String,
    /// Its port.
    pub port: i32,
}

impl HostedSettings {
    /// The scenario to run, and how.
    ///
    /// # Errors
    /// `invalid_argument`, with the name of the setting that cannot be used; `tls_failed` for
    /// certificates and keys.
    pub fn build(self) -> Result<(Scenario, HostedOptions)> {
        let scenario = self.scenario()?;
        let defaults = HostedOptions::default();
        let host = match &self.host {
            Some(host) => address("host", host)?,
            None => defaults.host,
        };
        let options = HostedOptions {
            seed: self.seed.unwrap_or(defaults.seed),
            clock: self.clock()?,
            strict: self.strict.unwrap_or(defaults.strict),
            host,
            port: port("port", self.port.unwrap_or_default(), 0)?,
            max_clients: self.max_clients,
            accounts: self.accounts.into_iter().map(Account::from).collect(),
            tls: self.tls.map(TlsSettings::build).transpose()?,
            multicast: self.multicast.map(MulticastSettings::build).transpose()?,
            heartbeat: self.heartbeat,
            silence: self.silence,
            resume_window: self.resume_window,
            shutdown_timeout: self.shutdown_timeout,
            ring_events: self.ring_events.map(|events| events as usize),
        };
        Ok((scenario, options))
    }

    fn scenario(&self) -> Result<Scenario> {
        let scenario = match (&self.scenario, &self.scenario_file, &self.sample) {
            (Some(text), None, None) => {
                Scenario::parse(text, self.scenario_name.as_deref().unwrap_or("scenario"))
            }
            (None, Some(file), None) => Scenario::load(file),
            (None, None, sample) => {
                Scenario::built_in(sample.as_deref().unwrap_or(Scenario::DEFAULT_SAMPLE))
            }
            _ => {
                return Err(invalid(
                    "the scenario is given twice: expected one of scenario, scenario_file and \
                     sample",
                ));
            }
        };
        scenario.map_err(|error| invalid(error.to_string()).with_source(error))
    }

    fn clock(&self) -> Result<Clock> {
        let real = || Clock::Real {
            speed: self.speed.unwrap_or(1.0),
        };
        match (self.clock.as_deref(), self.speed) {
            (None | Some("virtual"), None) => Ok(Clock::Virtual),
            (None, Some(_)) | (Some("real"), _) => Ok(real()),
            (Some("unlimited"), None) => Ok(Clock::Unlimited),
            (Some(clock @ ("virtual" | "unlimited")), Some(speed)) => Err(invalid(format!(
                "speed is {speed}, and the clock is {clock}: only the real clock has a speed"
            ))),
            (Some(other), _) => Err(invalid(format!(
                "clock is {other:?}: expected one of virtual, real, unlimited"
            ))),
        }
    }
}

impl From<AccountSettings> for Account {
    fn from(account: AccountSettings) -> Self {
        Self {
            user_id: account.user_id,
            password: Some(account.password),
            password_hash: None,
            tenant_id: account.tenant_id,
        }
    }
}

impl TlsSettings {
    fn build(self) -> Result<TlsOptions> {
        let options = TlsOptions::new(self.certificate, self.key)?;
        match self.client_roots {
            Some(roots) => options.client_roots(roots),
            None => Ok(options),
        }
    }
}

impl MulticastSettings {
    fn build(self) -> Result<MulticastOptions> {
        let group = address("multicast.group", &self.group)?;
        let port = port("multicast.port", self.port, 1)?;
        Ok(MulticastOptions::new(SocketAddr::new(group, port)))
    }
}

/// The password is nobody's business.
impl fmt::Debug for AccountSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccountSettings")
            .field("user_id", &self.user_id)
            .field("tenant_id", &self.tenant_id)
            .finish_non_exhaustive()
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}

fn address(name: &str, text: &str) -> Result<IpAddr> {
    text.parse().map_err(|error| {
        invalid(format!("{name} is {text:?}: expected an IP address")).with_source(error)
    })
}

fn port(name: &str, port: i32, lowest: u16) -> Result<u16> {
    match u16::try_from(port) {
        Ok(port) if port >= lowest => Ok(port),
        _ => Err(invalid(format!(
            "{name} is {port}: expected {lowest} to 65535"
        ))),
    }
}

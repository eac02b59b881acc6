//! How a simulator inside this process is set.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    time::Duration,
};

use openccas_protocol::{Error, ErrorKind};
use openccas_service::{MulticastOptions, ServiceOptions, TlsOptions};

use crate::{
    clock::Clock,
    scenario::{Account, Scenario},
    simulator::SimulatorOptions,
};

/// How to run a scenario, and the service in front of it.
///
/// What is `None` is as [`ServiceOptions`] has it by default.
#[derive(Clone, Debug)]
pub struct HostedOptions {
    /// What all chance comes from: the same scenario and seed on the virtual clock give the same
    /// events. 1 by default.
    pub seed: u64,
    /// What drives the time. Virtual by default.
    pub clock: Clock,
    /// Whether requests that the state makes impossible are refused, even if the scenario does not
    /// say so. Off by default.
    pub strict: bool,
    /// Address to listen on. 127.0.0.1 by default; one that is not loopback needs `tls` and
    /// accounts.
    pub host: IpAddr,
    /// Port to listen on. By default 0: one that the system chooses.
    pub port: u16,
    /// How many clients may be connected at a time.
    pub max_clients: Option<u32>,
    /// Who may connect, and nobody else, whomever the scenario names. Without them it is those of
    /// the scenario, or anybody if it names none. A tenanted scenario needs accounts, here or there.
    pub accounts: Vec<Account>,
    /// Encrypt connections, and let in no client that does not.
    pub tls: Option<TlsOptions>,
    /// Offer events by multicast. A tenanted scenario cannot.
    pub multicast: Option<MulticastOptions>,
    /// How long a connection may be quiet before a heartbeat is sent, either way.
    pub heartbeat: Option<Duration>,
    /// How long a client may send nothing, or read nothing, before it is given up; not shorter than
    /// `heartbeat`.
    pub silence: Option<Duration>,
    /// How long the place of a client is kept that has lost its connection.
    pub resume_window: Option<Duration>,
    /// How long an orderly end may take.
    pub shutdown_timeout: Option<Duration>,
    /// How many events are held for clients that are behind. With few of them, a client that was
    /// away for longer is told of a gap.
    pub ring_events: Option<usize>,
}

impl Default for HostedOptions {
    fn default() -> Self {
        Self {
            seed: 1,
            clock: Clock::Virtual,
            strict: false,
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            max_clients: None,
            accounts: Vec::new(),
            tls: None,
            multicast: None,
            heartbeat: None,
            silence: None,
            resume_window: None,
            shutdown_timeout: None,
            ring_events: None,
        }
    }
}

impl HostedOptions {
    pub(super) fn simulator(&self) -> Result<SimulatorOptions, Error> {
        if let Clock::Real { speed } = self.clock
            && !(speed.is_finite() && speed > 0.0)
        {
            let message = format!("the speed of the clock is {speed}: expected more than 0");
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        Ok(SimulatorOptions {
            seed: self.seed,
            clock: self.clock,
            strict: self.strict,
        })
    }

    pub(super) fn service(self, scenario: &Scenario) -> Result<ServiceOptions, Error> {
        let accounts = match self.accounts.as_slice() {
            [] => scenario.accounts.as_slice(),
            accounts => accounts,
        };
        let accounts = accounts.iter().map(openccas_service::Account::try_from);
        let accounts = accounts.collect::<Result<Vec<_>, _>>()?;
        let mut options = ServiceOptions::new()
            .listen(SocketAddr::new(self.host, self.port))
            .accounts(accounts);
        if let Some(clients) = self.max_clients {
            options = options.max_direct_clients(usize::try_from(clients).unwrap_or(usize::MAX));
        }
        if let Some(tls) = self.tls {
            options = options.tls(tls);
        }
        if let Some(multicast) = self.multicast {
            options = options.multicast(multicast);
        }
        if let Some(heartbeat) = self.heartbeat {
            options = options.heartbeat(heartbeat);
        }
        if let Some(silence) = self.silence {
            options = options.silence(silence);
        }
        if let Some(window) = self.resume_window {
            options = options.resume_window(window);
        }
        if let Some(timeout) = self.shutdown_timeout {
            options = options.shutdown_timeout(timeout);
        }
        if let Some(events) = self.ring_events {
            options = options.ring_events(events);
        }
        Ok(options)
    }
}

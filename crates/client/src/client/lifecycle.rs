//! From `Initialize` to `Uninitialize`: where a client is in its life, and its connects.

use std::sync::{Arc, atomic::Ordering};

use openccas_protocol::{Credentials, Error, ErrorKind};
use tokio::{runtime::Handle, task::JoinHandle};

use super::{
    Client,
    inner::{Inner, lock},
    shared::{Shared, WelcomeFacts},
};
use crate::{
    Result,
    connection::{Driver, Return, Target, Targets},
};

/// Where a client is in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Phase {
    #[default]
    Created,
    Initialized,
    /// With the number of the connection that it is about.
    Connecting(u64),
    Connected(u64),
    Closed,
}

#[derive(Default)]
pub(super) struct Lifecycle {
    pub(super) credentials: Option<Credentials>,
    generation: u64,
    driver: Option<JoinHandle<()>>,
    pub(super) runtime: Option<Handle>,
}

impl Lifecycle {
    pub(super) fn new(credentials: Option<Credentials>) -> Self {
        Self {
            credentials,
            ..Self::default()
        }
    }
}

impl Client {
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
        self.inner.routing.close();
        if let Some(driver) = driver {
            let _ = driver.await;
        }
    }
}

impl Inner {
    /// Ends the connection, if there is one: at once for the consumers, and the task that drives
    /// it says goodbye.
    pub(super) fn end(&self, phase: Phase, reason: &Error) -> Option<JoinHandle<()>> {
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

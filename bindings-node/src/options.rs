//! Options of a client, as JavaScript gives them. They are checked there.

use std::time::Duration;

use napi_derive::napi;
use openccas::{Options, Pem, Reconnect, Result, Tls};

/// Options of a client. Times are in milliseconds; what is absent has its default.
#[napi(object)]
pub struct LinkOptions {
    /// Name of the program.
    pub name: Option<String>,
    /// Whom the client speaks for.
    pub credentials: Option<CredentialsSpec>,
    /// How the connection is encrypted.
    pub tls: Option<TlsSpec>,
    /// How long a connect may take.
    pub connect_timeout: Option<u32>,
    /// How long a request may take.
    pub request_timeout: Option<u32>,
    /// How a lost connection is made again.
    pub reconnect: Option<ReconnectSpec>,
    /// Other addresses of the service.
    pub also_at: Vec<AddressSpec>,
    /// How much may wait in the client, in bytes.
    pub queue_bytes: Option<f64>,
    /// How much may wait in the client, in events.
    pub queue_events: Option<f64>,
    /// The largest frame.
    pub max_frame: Option<u32>,
}

/// Whom the client speaks for.
#[napi(object)]
pub struct CredentialsSpec {
    /// The user.
    pub user_id: String,
    /// The password.
    pub password: String,
    /// The tenant.
    pub tenant_id: i32,
}

/// How the connection is encrypted. Certificates and keys are texts in PEM.
#[napi(object)]
pub struct TlsSpec {
    /// Whom to trust, if not those whom the system trusts.
    pub roots: Option<String>,
    /// The name that the certificate must have, if it is not the host's.
    pub server_name: Option<String>,
    /// The client's own certificate.
    pub certificate: Option<String>,
    /// Its key.
    pub key: Option<String>,
}

/// How a lost connection is made again.
#[napi(object)]
pub struct ReconnectSpec {
    /// Before the first attempt.
    pub first_delay: Option<u32>,
    /// Between two attempts at most.
    pub longest_delay: Option<u32>,
    /// When to give up.
    pub attempts: Option<u32>,
}

/// Where a service is.
#[napi(object)]
pub struct AddressSpec {
    /// Name or address.
    pub host: String,
    /// Port.
    pub port: u16,
}

fn millis(millis: u32) -> Duration {
    Duration::from_millis(millis.into())
}

impl LinkOptions {
    /// The same for the core.
    pub(crate) fn build(self) -> Result<Options> {
        let mut options = Options::new();
        if let Some(name) = self.name {
            options = options.name(name);
        }
        if let Some(whom) = self.credentials {
            options = options.credentials(whom.user_id, whom.password, whom.tenant_id);
        }
        if let Some(tls) = self.tls {
            options = options.tls(tls.build()?);
        }
        if let Some(timeout) = self.connect_timeout {
            options = options.connect_timeout(millis(timeout));
        }
        if let Some(timeout) = self.request_timeout {
            options = options.request_timeout(millis(timeout));
        }
        if let Some(reconnect) = self.reconnect {
            options = options.reconnect(reconnect.build());
        }
        for address in self.also_at {
            options = options.also_at(address.host, address.port);
        }
        if self.queue_bytes.is_some() || self.queue_events.is_some() {
            let bytes = self.queue_bytes.unwrap_or(4.0 * 1024.0 * 1024.0);
            options = options.queue(bytes as u64, self.queue_events.unwrap_or(32_768.0) as u64);
        }
        if let Some(bytes) = self.max_frame {
            options = options.max_frame(bytes);
        }
        Ok(options)
    }
}

impl TlsSpec {
    fn build(self) -> Result<Tls> {
        let pem = |text: String| Pem::from(text.into_bytes());
        let mut tls = match self.roots {
            Some(roots) => Tls::roots_pem(pem(roots))?,
            None => Tls::system_roots()?,
        };
        if let Some(name) = self.server_name {
            tls = tls.server_name(&name)?;
        }
        if let (Some(certificate), Some(key)) = (self.certificate, self.key) {
            tls = tls.client_certificate(pem(certificate), pem(key))?;
        }
        Ok(tls)
    }
}

impl ReconnectSpec {
    fn build(self) -> Reconnect {
        let mut reconnect = Reconnect::default();
        if let Some(delay) = self.first_delay {
            reconnect = reconnect.first_delay(millis(delay));
        }
        if let Some(delay) = self.longest_delay {
            reconnect = reconnect.longest_delay(millis(delay));
        }
        if let Some(attempts) = self.attempts {
            reconnect = reconnect.attempts(attempts);
        }
        reconnect
    }
}

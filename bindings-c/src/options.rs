//! What a client can be set to.

use std::{ffi::c_char, time::Duration};

use openccas::{Options, Pem, Reconnect, Result, Tls};

use crate::{
    boundary::{array, invalid},
    record::{self, records},
    text::{optional_text, text},
};

/// Callbacks are called on a thread of the library, one at a time. The default.
pub const CCAS_DELIVER_ON_THREAD: i32 = 0;
/// Callbacks are called by `ccas_dispatch`, on the thread that calls it.
pub const CCAS_DELIVER_BY_DISPATCH: i32 = 1;

/// Settings of a client. Set all to 0 and then `struct_size`: what stays 0 or NULL has its default.
///
///     ccas_options options = {0};
///     options.struct_size = sizeof options;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_options {
    /// `sizeof(ccas_options)`.
    pub struct_size: usize,
    /// Where callbacks are called: `CCAS_DELIVER_ON_THREAD` or `CCAS_DELIVER_BY_DISPATCH`.
    pub delivery: i32,
    /// How long a connect may take, in milliseconds. Default 30000.
    pub connect_timeout_ms: i32,
    /// How long a request may take, in milliseconds. Default 30000.
    pub request_timeout_ms: i32,
    /// The largest frame that the client takes, in bytes, at least 16384. Default 1048576.
    pub max_frame: u32,
    /// Name of the program, for the service's log. Default `openccas`.
    pub name: *const c_char,
    /// Whom the client speaks for. A system with tenants insists on it. Default: nobody.
    pub credentials: *const ccas_credentials,
    /// Encrypt the connection. Default: it is not encrypted.
    pub tls: *const ccas_tls,
    /// Connect again when the connection is lost. Default: it is not made again.
    pub reconnect: *const ccas_reconnect,
    /// Other addresses of the service, which a connect tries after the one that it names.
    pub also_at: *const ccas_address,
    /// How many there are.
    pub also_at_count: usize,
    /// IP address of the network interface that `ccas_open` connects from. Default: any.
    pub interface_address: *const c_char,
    /// Bytes of events that may wait in this client before it takes no more from the service.
    /// Default 4194304.
    pub queue_bytes: u64,
    /// Events that may wait in this client before it takes no more from the service. Default 32768.
    pub queue_events: u64,
}

/// Whom a client speaks for.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_credentials {
    /// `sizeof(ccas_credentials)`.
    pub struct_size: usize,
    /// User id of a host or tenant administrator.
    pub user_id: *const c_char,
    /// Its password.
    pub password: *const c_char,
    /// Id of the tenant; -1 with a host administrator, who sees all tenants.
    pub tenant_id: i32,
}

/// How the connection is encrypted. Of a file and the text of one, only one may be set.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_tls {
    /// `sizeof(ccas_tls)`.
    pub struct_size: usize,
    /// A PEM file with the issuers to trust. Default: those that this system trusts.
    pub roots_file: *const c_char,
    /// The text of such a file.
    pub roots_pem: *const c_char,
    /// The name that the service's certificate has to be for. Default: the host of the connect.
    pub server_name: *const c_char,
    /// A PEM file with the certificate that the client shows, its issuers after it. Default: none.
    pub certificate_file: *const c_char,
    /// The text of such a file.
    pub certificate_pem: *const c_char,
    /// A PEM file with the private key of the certificate.
    pub key_file: *const c_char,
    /// The text of such a file.
    pub key_pem: *const c_char,
}

/// How a lost connection is made again. A `ccas_reconnect` with all members 0 has the defaults.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_reconnect {
    /// `sizeof(ccas_reconnect)`.
    pub struct_size: usize,
    /// The delay before the first attempt, in milliseconds; it doubles with each. Default 100.
    pub first_delay_ms: i32,
    /// The longest delay between two attempts, in milliseconds. Default 5000.
    pub longest_delay_ms: i32,
    /// Give up after so many failed attempts. Default: never.
    pub attempts: u32,
}

/// An address of a service.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_address {
    /// Host name or IP address.
    pub host: *const c_char,
    /// Port, 1 to 65535.
    pub port: i32,
}

records!(ccas_options, ccas_credentials, ccas_tls, ccas_reconnect);

/// The settings, taken from the caller's memory.
pub(crate) struct Settings {
    pub(crate) options: Options,
    pub(crate) by_dispatch: bool,
    pub(crate) interface: String,
}

/// Reads the caller's options.
///
/// # Safety
/// As the header says of `ccas_options`: NULL, or all that it points to is what it should be.
pub(crate) unsafe fn read(options: *const ccas_options) -> Result<Settings> {
    // SAFETY: all of it as the caller says.
    unsafe {
        let given = record::read(options, "options")?;
        let mut options = Options::new();
        let by_dispatch = match given.delivery {
            CCAS_DELIVER_ON_THREAD => false,
            CCAS_DELIVER_BY_DISPATCH => true,
            other => {
                return Err(invalid(format!(
                    "options.delivery is {other}, which there is not"
                )));
            }
        };
        if let Some(timeout) = time(given.connect_timeout_ms, "options.connect_timeout_ms")? {
            options = options.connect_timeout(timeout);
        }
        if let Some(timeout) = time(given.request_timeout_ms, "options.request_timeout_ms")? {
            options = options.request_timeout(timeout);
        }
        if given.max_frame > 0 {
            options = options.max_frame(given.max_frame);
        }
        if let Some(name) = optional_text(given.name, "options.name")? {
            options = options.name(name);
        }
        if !given.credentials.is_null() {
            let credentials = record::read(given.credentials, "options.credentials")?;
            options = options.credentials(
                text(credentials.user_id, "options.credentials.user_id")?,
                text(credentials.password, "options.credentials.password")?,
                credentials.tenant_id,
            );
        }
        if !given.tls.is_null() {
            let tls = record::read(given.tls, "options.tls")?;
            options = options.tls(tls.read()?);
        }
        if !given.reconnect.is_null() {
            let reconnect = record::read(given.reconnect, "options.reconnect")?;
            options = options.reconnect(reconnect.read()?);
        }
        for address in array(given.also_at, given.also_at_count, "options.also_at")? {
            let host = text(address.host, "options.also_at.host")?;
            options = options.also_at(host, port(address.port, "options.also_at.port")?);
        }
        if given.queue_bytes > 0 || given.queue_events > 0 {
            let or = |given: u64, default: u64| if given > 0 { given } else { default };
            options = options.queue(
                or(given.queue_bytes, 4 * 1024 * 1024),
                or(given.queue_events, 32_768),
            );
        }
        let interface = optional_text(given.interface_address, "options.interface_address")?;
        let interface = interface.unwrap_or_default().to_owned();
        Ok(Settings {
            options: options.interface(interface.clone()),
            by_dispatch,
            interface,
        })
    }
}

/// A time in milliseconds; 0 is none.
pub(crate) fn time(milliseconds: i32, name: &str) -> Result<Option<Duration>> {
    match u64::try_from(milliseconds) {
        Ok(0) => Ok(None),
        Ok(milliseconds) => Ok(Some(Duration::from_millis(milliseconds))),
        Err(_) => Err(invalid(format!(
            "{name} is {milliseconds}: a time is not negative"
        ))),
    }
}

fn port(port: i32, name: &str) -> Result<u16> {
    match u16::try_from(port) {
        Ok(port) if port > 0 => Ok(port),
        _ => Err(invalid(format!("{name} is {port}: a port is 1 to 65535"))),
    }
}

impl ccas_reconnect {
    fn read(&self) -> Result<Reconnect> {
        let mut policy = Reconnect::default();
        if let Some(delay) = time(self.first_delay_ms, "options.reconnect.first_delay_ms")? {
            policy = policy.first_delay(delay);
        }
        if let Some(delay) = time(self.longest_delay_ms, "options.reconnect.longest_delay_ms")? {
            policy = policy.longest_delay(delay);
        }
        if self.attempts > 0 {
            policy = policy.attempts(self.attempts);
        }
        Ok(policy)
    }
}

impl ccas_tls {
    /// # Safety
    /// All that it points to are texts.
    unsafe fn read(&self) -> Result<Tls> {
        // SAFETY: here and below as the caller says.
        let pem = |file, pem, name| unsafe { pem_of(file, pem, name) };
        let mut tls = match pem(self.roots_file, self.roots_pem, "options.tls.roots")? {
            Some(roots) => Tls::roots_pem(roots)?,
            None => Tls::system_roots()?,
        };
        // SAFETY: as above.
        if let Some(name) = unsafe { optional_text(self.server_name, "options.tls.server_name") }? {
            tls = tls.server_name(name)?;
        }
        let chain = pem(
            self.certificate_file,
            self.certificate_pem,
            "options.tls.certificate",
        )?;
        let key = pem(self.key_file, self.key_pem, "options.tls.key")?;
        match (chain, key) {
            (Some(chain), Some(key)) => tls.client_certificate(chain, key),
            (None, None) => Ok(tls),
            _ => Err(invalid(
                "options.tls: a certificate needs its key, and a key its certificate",
            )),
        }
    }
}

/// # Safety
/// Both are NULL or texts.
pub(crate) unsafe fn pem_of(
    file: *const c_char,
    pem: *const c_char,
    name: &str,
) -> Result<Option<Pem>> {
    // SAFETY: as the caller says.
    let (file, pem) = unsafe { (optional_text(file, name)?, optional_text(pem, name)?) };
    match (file, pem) {
        (Some(_), Some(_)) => Err(invalid(format!("{name}_file and {name}_pem are both set"))),
        (Some(file), None) => Pem::read(file).map(Some),
        (None, Some(pem)) => Ok(Some(Pem::from(pem))),
        (None, None) => Ok(None),
    }
}

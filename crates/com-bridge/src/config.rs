//! The configuration file of the bridge; docs/com-bridge.md explains it.

use std::{
    fmt, fs,
    net::{SocketAddr, ToSocketAddrs},
    path::{Path, PathBuf},
    time::Duration,
};

use openccas_protocol::{Error, ErrorKind, Method, Value};
use openccas_service::{Account, ServiceOptions, TlsFiles};
use serde::{Deserialize, Deserializer, de::Error as _};

use crate::{Connection, Patience, Place};

/// All that the file can say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    #[serde(default = "default_name")]
    name: String,
    time_zone: String,
    #[serde(default = "default_listen")]
    listen: String,
    #[serde(default)]
    insecure: bool,
    metrics: Option<String>,
    log: Option<PathBuf>,
    tls: Option<Tls>,
    #[serde(default)]
    limits: Limits,
    #[serde(default)]
    patience: PatienceTable,
    object: Vec<ObjectTable>,
    #[serde(default)]
    account: Vec<AccountTable>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tls {
    certificate: PathBuf,
    key: PathBuf,
    client_roots: Option<PathBuf>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    max_clients: Option<usize>,
    max_connections_per_address: Option<u32>,
    max_new_connections_per_second: Option<u32>,
}

/// In seconds.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PatienceTable {
    connect: Option<f64>,
    configuration: Option<f64>,
    call: Option<f64>,
    hold: Option<f64>,
    first_delay: Option<f64>,
    longest_delay: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ObjectTable {
    progid: Option<String>,
    clsid: Option<String>,
    dll: Option<PathBuf>,
    host: String,
    #[serde(default = "default_port")]
    port: u16,
    #[serde(default)]
    method: MethodName,
    #[serde(default)]
    interface: String,
    #[serde(default = "whole_system")]
    tenant_id: i32,
    user_id: Option<String>,
    password: Option<Secret>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
enum MethodName {
    #[default]
    ConnectWithDirectConnect,
    Connect,
    ConnectWithIPAddress,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountTable {
    user_id: String,
    password: Option<Secret>,
    password_hash: Option<Secret>,
    #[serde(default = "whole_system")]
    tenant_id: i32,
}

/// A text that is not for logs.
#[derive(Clone)]
struct Secret(String);

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match toml::Value::deserialize(deserializer)? {
            toml::Value::String(text) if !text.is_empty() => Ok(Self(text)),
            // What came instead may be a password without its quotes.
            _ => Err(D::Error::custom("expected a text in quotes, not empty")),
        }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"…\"")
    }
}

fn default_name() -> String {
    "openccas-bridge".to_owned()
}

fn default_listen() -> String {
    "127.0.0.1:2600".to_owned()
}

fn default_port() -> u16 {
    2600
}

fn whole_system() -> i32 {
    -1
}

/// An object of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectConfig {
    /// The tenant; -1 for the whole system.
    pub tenant_id: i32,
    /// Where it is found.
    pub place: Place,
    /// How it is connected.
    pub connection: Connection,
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}

fn socket_address(name: &str, text: &str) -> Result<SocketAddr, Error> {
    let cannot = || invalid(format!("{name} is {text:?}, and has to be HOST:PORT"));
    let mut addresses = text.to_socket_addrs().map_err(|_| cannot())?;
    addresses.next().ok_or_else(cannot)
}

impl Config {
    /// Reads the file. Files that it names are looked for where it lies itself.
    ///
    /// # Errors
    /// `invalid_argument`, naming the file and the place in it.
    pub fn load(file: &Path) -> Result<Self, Error> {
        let name = file.display();
        let text = fs::read_to_string(file)
            .map_err(|error| invalid(format!("{name} cannot be read: {error}")))?;
        let mut config = Self::parse(&text, &name.to_string())?;
        if let Some(folder) = file.parent() {
            config.look_in(folder);
        }
        Ok(config)
    }

    /// As [`load`](Self::load), of a text that messages call `name`.
    ///
    /// # Errors
    /// As told there.
    pub fn parse(text: &str, name: &str) -> Result<Self, Error> {
        let config: Self = toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start));
            let line = before.map_or(1, |before| before.matches('\n').count() + 1);
            // The message alone: what stands in the file beside it may be a password.
            invalid(format!("{name}, line {line}: {}", error.message()))
        })?;
        config
            .check()
            .map_err(|error| invalid(format!("{name}: {}", error.message())))?;
        Ok(config)
    }

    fn check(&self) -> Result<(), Error> {
        self.objects()?;
        self.patience()?;
        self.address()?;
        self.metrics()?;
        self.accounts()?;
        jiff::tz::TimeZone::get(&self.time_zone).map_err(|_| {
            invalid(format!(
                "time_zone {:?} is not a name such as \"Europe/Stockholm\"",
                self.time_zone
            ))
        })?;
        Ok(())
    }

    fn look_in(&mut self, folder: &Path) {
        let tls = self.tls.iter_mut().flat_map(|tls| {
            [&mut tls.certificate, &mut tls.key]
                .into_iter()
                .chain(&mut tls.client_roots)
        });
        let dlls = self.object.iter_mut().filter_map(|it| it.dll.as_mut());
        for file in tls.chain(&mut self.log).chain(dlls) {
            *file = folder.join(&*file);
        }
    }

    /// What clients are told of the contact centre.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The time zone of the contact centre.
    pub fn time_zone(&self) -> &str {
        &self.time_zone
    }

    /// Where to log; the standard error if nowhere.
    pub fn log(&self) -> Option<&Path> {
        self.log.as_deref()
    }

    /// The objects.
    ///
    /// # Errors
    /// `invalid_argument`, naming what is missing or too much.
    pub fn objects(&self) -> Result<Vec<ObjectConfig>, Error> {
        self.object.iter().map(ObjectTable::read).collect()
    }

    /// How long things may take.
    ///
    /// # Errors
    /// `invalid_argument`, naming the time.
    pub fn patience(&self) -> Result<Patience, Error> {
        let given = &self.patience;
        let default = Patience::default();
        let time = |name: &str, seconds: Option<f64>, default: Duration| match seconds {
            None => Ok(default),
            Some(seconds) if (0.001..=86_400.0).contains(&seconds) => {
                Ok(Duration::from_secs_f64(seconds))
            }
            Some(seconds) => Err(invalid(format!(
                "patience.{name} is {seconds}, and has to be from 0.001 to 86400 seconds"
            ))),
        };
        Ok(Patience {
            connect: time("connect", given.connect, default.connect)?,
            configuration: time("configuration", given.configuration, default.configuration)?,
            call: time("call", given.call, default.call)?,
            hold: time("hold", given.hold, default.hold)?,
            first_delay: time("first_delay", given.first_delay, default.first_delay)?,
            longest_delay: time("longest_delay", given.longest_delay, default.longest_delay)?,
        })
    }

    fn address(&self) -> Result<SocketAddr, Error> {
        socket_address("listen", &self.listen)
    }

    /// Where to tell metrics, if anywhere.
    ///
    /// # Errors
    /// `invalid_argument` if it is no address.
    pub fn metrics(&self) -> Result<Option<SocketAddr>, Error> {
        let address = self.metrics.as_deref();
        address
            .map(|text| socket_address("metrics", text))
            .transpose()
    }

    /// Whether it may listen beyond this machine without TLS or without accounts.
    pub fn is_insecure(&self) -> bool {
        self.insecure
    }

    /// The files of TLS, if it shall be spoken.
    pub fn tls(&self) -> Option<TlsFiles> {
        self.tls.as_ref().map(|tls| {
            let files = TlsFiles::new(&tls.certificate, &tls.key);
            match &tls.client_roots {
                Some(roots) => files.client_roots(roots),
                None => files,
            }
        })
    }

    fn accounts(&self) -> Result<Vec<Account>, Error> {
        let account = |it: &AccountTable| match (&it.password, &it.password_hash) {
            (Some(password), None) => Ok(Account::new(
                it.user_id.clone(),
                password.0.clone(),
                it.tenant_id,
            )),
            (None, Some(hash)) => Account::hashed(it.user_id.clone(), &hash.0, it.tenant_id),
            _ => Err(invalid(format!(
                "account {:?} has either a password or a password_hash",
                it.user_id
            ))),
        };
        self.account.iter().map(account).collect()
    }

    /// The options of the service.
    ///
    /// # Errors
    /// `invalid_argument` or `tls_failed` for what cannot be used.
    pub fn service(&self) -> Result<ServiceOptions, Error> {
        let mut options = ServiceOptions::new()
            .listen(self.address()?)
            .insecure(self.insecure)
            .accounts(self.accounts()?);
        if let Some(clients) = self.limits.max_clients {
            options = options.max_direct_clients(clients);
        }
        if let Some(connections) = self.limits.max_connections_per_address {
            options = options.max_connections_per_address(connections);
        }
        if let Some(connections) = self.limits.max_new_connections_per_second {
            options = options.max_new_connections_per_second(connections);
        }
        if let Some(files) = self.tls() {
            options = options.tls(files.read()?);
        }
        Ok(options)
    }
}

impl ObjectTable {
    fn read(&self) -> Result<ObjectConfig, Error> {
        let place = match (&self.progid, &self.clsid, &self.dll) {
            (Some(name), None, None) => Place::ProgId(name.clone()),
            (None, Some(text), None) => Place::ClassId(text.clone()),
            (None, None, Some(path)) => Place::Dll(path.clone()),
            (None, None, None) => Place::ProgId(openccas_com::PROG_ID.to_owned()),
            _ => return Err(invalid("an object has one of progid, clsid and dll")),
        };
        let mut arguments = vec![
            Value::from(self.host.clone()),
            Value::from(i32::from(self.port)),
        ];
        let method = match self.method {
            MethodName::Connect if self.interface.is_empty() => Method::Connect,
            MethodName::Connect => {
                return Err(invalid(
                    "Connect takes no interface: ConnectWithIPAddress does",
                ));
            }
            MethodName::ConnectWithIPAddress => Method::ConnectWithIpAddress,
            MethodName::ConnectWithDirectConnect => Method::ConnectWithDirectConnect,
        };
        if method != Method::Connect {
            arguments.push(Value::from(self.interface.clone()));
        }
        let credentials = match (&self.user_id, &self.password) {
            (Some(user_id), Some(password)) => Some(vec![
                Value::from(user_id.clone()),
                Value::from(password.0.clone()),
                Value::from(self.tenant_id),
            ]),
            (None, None) if self.tenant_id == whole_system() => None,
            (None, None) => {
                return Err(invalid(
                    "an object for a tenant has a user_id and a password",
                ));
            }
            _ => return Err(invalid("user_id and password go together")),
        };
        Ok(ObjectConfig {
            tenant_id: self.tenant_id,
            place,
            connection: Connection {
                method,
                arguments,
                credentials,
            },
        })
    }
}

#[cfg(test)]
mod tests;

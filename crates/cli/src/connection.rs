//! The options by which a command reaches a service.

use std::{env, fs, path::PathBuf, time::Duration};

use clap::Args;
use openccas::{Client, Options, Tenant};

use crate::{address::Address, failure::Failure, signals::Interrupt, tls::TlsArgs};

/// Where the password is taken from if no file is named.
const PASSWORD_VARIABLE: &str = "OPENCCAS_PASSWORD";

/// Whom the command speaks for, and how.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Credentials {
    /// User to log on as; a system with tenants insists on one
    #[arg(long, global = true, value_name = "NAME")]
    user: Option<String>,

    /// File whose first line is the password; else it is taken from OPENCCAS_PASSWORD
    #[arg(long, global = true, value_name = "FILE")]
    password_file: Option<PathBuf>,

    /// Tenant that the user administers; -1 is the host, who sees all tenants [default: -1]
    #[arg(long, global = true, value_name = "ID", allow_negative_numbers = true)]
    tenant: Option<i32>,

    /// Seconds to wait for the service to answer
    #[arg(long, global = true, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    connect_timeout: Duration,

    #[command(flatten)]
    tls: TlsArgs,
}

impl Credentials {
    /// Options of a client that connects so.
    pub(crate) fn options(&self) -> Result<Options, Failure> {
        let options = Options::new()
            .name("openccas command")
            .connect_timeout(self.connect_timeout);
        let options = self.tls.apply(options)?;
        let Some(user) = &self.user else {
            if self.password_file.is_some() || self.tenant.is_some() {
                return Err(Failure::usage(
                    "--password-file and --tenant go with --user NAME",
                ));
            }
            return Ok(options);
        };
        let tenant = self.tenant.unwrap_or(Tenant::ALL_TENANTS);
        Ok(options.credentials(user, self.password()?, tenant))
    }

    fn password(&self) -> Result<String, Failure> {
        if let Some(path) = &self.password_file {
            let text = fs::read_to_string(path).map_err(|error| {
                Failure::usage(format!("{} cannot be read: {error}", path.display()))
            })?;
            return Ok(text.lines().next().unwrap_or_default().to_owned());
        }
        match env::var(PASSWORD_VARIABLE) {
            Ok(password) => Ok(password),
            Err(env::VarError::NotPresent) => Err(Failure::usage(format!(
                "--user needs a password: name a file with --password-file, or set \
                 {PASSWORD_VARIABLE}"
            ))),
            Err(env::VarError::NotUnicode(_)) => {
                Err(Failure::usage(format!("{PASSWORD_VARIABLE} is not UTF-8")))
            }
        }
    }
}

/// Connects, unless the user loses patience.
pub(crate) async fn open(
    options: Options,
    address: &Address,
    interrupt: &mut Interrupt,
) -> Result<Client, Failure> {
    tokio::select! {
        client = options.open(&address.host, address.port) => client.map_err(Failure::connect),
        () = interrupt.received() => {
            Err(Failure::Unfinished(format!("interrupted before {address} answered")))
        }
    }
}

/// Connects for events by multicast, unless the user loses patience.
pub(crate) async fn by_multicast(
    options: Options,
    address: &Address,
    interface: &str,
    interrupt: &mut Interrupt,
) -> Result<Client, Failure> {
    let client = options.build();
    client.initialize().map_err(Failure::connect)?;
    let port = address.port.into();
    tokio::select! {
        done = client.connect_with_ip_address(&address.host, port, interface) => {
            done.map_err(Failure::connect)?;
        }
        () = interrupt.received() => {
            return Err(Failure::Unfinished(format!("interrupted before {address} answered")));
        }
    }
    Ok(client)
}

/// A length of time on the command line: seconds, fractions allowed.
pub(crate) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().filter(|seconds: &f64| *seconds > 0.0);
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| String::from("expected a number of seconds above 0"))
}

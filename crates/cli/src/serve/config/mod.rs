//! The configuration file of `openccas serve`.

mod account;
mod values;

use std::{
    fs,
    net::IpAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use openccas_service::ServiceOptions;
use serde::Deserialize;

use super::speed::Speed;
use crate::{failure::Failure, logging::LogFormat};
use account::AccountEntry;
use values::{Listen, Seconds, speed};

/// All that a configuration file can say; docs/running.md explains it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Config {
    pub(super) scenario: Option<PathBuf>,
    pub(super) replay: Option<PathBuf>,
    pub(super) seed: Option<u64>,
    #[serde(deserialize_with = "speed")]
    pub(super) speed: Option<Speed>,
    pub(super) strict: Option<bool>,
    pub(super) listen: Option<Listen>,
    pub(super) insecure: Option<bool>,
    pub(super) multicast: Option<Listen>,
    pub(super) multicast_interface: Option<IpAddr>,
    pub(super) log: Option<PathBuf>,
    pub(super) log_format: Option<LogFormat>,
    pub(super) metrics: Option<Listen>,
    pub(super) limits: Limits,
    ring: Ring,
    timing: Timing,
    pub(super) tls: Option<Tls>,
    /// Who may connect, beside those whom the scenario names.
    account: Vec<AccountEntry>,
}

/// How much of everything there may be.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Limits {
    pub(super) max_clients: Option<usize>,
    max_connections_per_address: Option<u32>,
    max_new_connections_per_second: Option<u32>,
    max_frame_bytes: Option<u32>,
}

/// What is held of each view for clients that are behind.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Ring {
    events: Option<usize>,
    bytes: Option<usize>,
}

/// How long things may take.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Timing {
    handshake: Option<Seconds>,
    heartbeat: Option<Seconds>,
    silence: Option<Seconds>,
    shutdown: Option<Seconds>,
    resume: Option<Seconds>,
}

/// The files that TLS needs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tls {
    pub(super) certificate: PathBuf,
    pub(super) key: PathBuf,
    pub(super) client_roots: Option<PathBuf>,
}

impl Config {
    /// What stands in the file. Files that it names are looked for where it lies itself.
    pub(super) fn load(file: &Path) -> Result<Self, Failure> {
        let name = file.display().to_string();
        let text = fs::read_to_string(file)
            .map_err(|error| Failure::usage(format!("{name} cannot be read: {error}")))?;
        let mut config = Self::parse(&text, &name)?;
        if let Some(folder) = file.parent() {
            config.look_in(folder);
        }
        Ok(config)
    }

    /// As [`load`](Self::load), of a text that messages call `name`.
    fn parse(text: &str, name: &str) -> Result<Self, Failure> {
        let config: Self = toml::from_str(text).map_err(|error| {
            let place = error.span().map_or_else(String::new, |span| {
                let (line, column) = position(text, span.start);
                format!(":{line}:{column}")
            });
            // The message alone: what it shows of the file beside it may be a password.
            Failure::usage(format!("{name}{place}: {}", error.message()))
        })?;
        if config.scenario.is_some() && config.replay.is_some() {
            return Err(Failure::usage(format!(
                "{name}: there is both a scenario and a replay, and only one can be served"
            )));
        }
        Ok(config)
    }

    fn look_in(&mut self, folder: &Path) {
        let tls = self.tls.iter_mut().flat_map(|tls| {
            [&mut tls.certificate, &mut tls.key]
                .into_iter()
                .chain(&mut tls.client_roots)
        });
        let files = [&mut self.scenario, &mut self.replay, &mut self.log];
        for file in files.into_iter().flatten().chain(tls) {
            *file = folder.join(&*file);
        }
    }

    /// Sets the options that only a file can set.
    pub(super) fn apply(&self, mut options: ServiceOptions, with_ring: bool) -> ServiceOptions {
        fn set<T>(
            options: ServiceOptions,
            value: Option<T>,
            set: impl FnOnce(ServiceOptions, T) -> ServiceOptions,
        ) -> ServiceOptions {
            match value {
                Some(value) => set(options, value),
                None => options,
            }
        }
        let limits = &self.limits;
        options = set(
            options,
            limits.max_connections_per_address,
            ServiceOptions::max_connections_per_address,
        );
        options = set(
            options,
            limits.max_new_connections_per_second,
            ServiceOptions::max_new_connections_per_second,
        );
        options = set(options, limits.max_frame_bytes, ServiceOptions::max_frame);
        if with_ring {
            options = set(options, self.ring.events, ServiceOptions::ring_events);
            options = set(options, self.ring.bytes, ServiceOptions::ring_bytes);
        }
        let time =
            |seconds: &Option<Seconds>| -> Option<Duration> { seconds.as_ref().map(|it| it.0) };
        let timing = &self.timing;
        options = set(
            options,
            time(&timing.handshake),
            ServiceOptions::handshake_timeout,
        );
        options = set(options, time(&timing.heartbeat), ServiceOptions::heartbeat);
        options = set(options, time(&timing.silence), ServiceOptions::silence);
        options = set(
            options,
            time(&timing.shutdown),
            ServiceOptions::shutdown_timeout,
        );
        options = set(options, time(&timing.resume), ServiceOptions::resume_window);
        let accounts = self.account.iter().map(|entry| entry.0.clone());
        accounts.fold(options, ServiceOptions::account)
    }
}

/// Line and column of a byte, counted from 1, the column in characters.
fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}

#[cfg(test)]
mod tests;

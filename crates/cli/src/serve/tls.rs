//! TLS of a service: the files, and reading them again while it runs.

use std::path::PathBuf;

use clap::Args;
use openccas_service::{Service, TlsFiles};
use tracing::{error, info};

use super::config;
use crate::{failure::Failure, signals::Hangup};

/// The files that TLS needs.
#[derive(Args, Debug)]
#[command(next_help_heading = "TLS")]
pub(super) struct ServeTlsArgs {
    /// Speak TLS, with the certificate in this PEM file, followed by its issuers
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,

    /// Private key of the certificate, a PEM file
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,

    /// Let in only clients with a certificate by one of the issuers in this PEM file
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_client_roots: Option<PathBuf>,
}

impl ServeTlsArgs {
    /// Takes the files that a configuration names, unless the command line names some.
    pub(super) fn fill(&mut self, file: config::Tls) {
        if self.tls_cert.is_none() {
            self.tls_cert = Some(file.certificate);
            self.tls_key = Some(file.key);
            self.tls_client_roots = file.client_roots;
        }
    }

    /// The files; `None` without TLS.
    pub(super) fn files(&self) -> Option<TlsFiles> {
        let files = TlsFiles::new(self.tls_cert.as_ref()?, self.tls_key.as_ref()?);
        Some(match &self.tls_client_roots {
            Some(roots) => files.client_roots(roots),
            None => files,
        })
    }

    /// The signal to read the files again. Without TLS it does what it always does: it ends the
    /// process; but not where the service `is_configured` by a file, as those are that run in the
    /// background, and that are told to reload whatever they have.
    pub(super) fn hangup(&self, is_configured: bool) -> Result<Option<Hangup>, Failure> {
        let hears = is_configured || self.tls_cert.is_some();
        hears.then(Hangup::listen).transpose()
    }

    /// Reads the files again at each signal, for as long as it is waited for. Files that cannot be
    /// used change nothing.
    pub(super) async fn keep_current(&self, service: &Service, hangup: Option<Hangup>) {
        let Some(mut hangup) = hangup else {
            return std::future::pending().await;
        };
        loop {
            hangup.received().await;
            match self.files().map(|files| files.reload(service)) {
                Some(Ok(())) => {}
                Some(Err(why)) => error!("TLS stays as it is: {}", why.message()),
                None => info!("there is nothing to reload: the service has no TLS"),
            }
        }
    }
}

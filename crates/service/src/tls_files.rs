//! The files that TLS of a service needs.

use std::path::PathBuf;

use openccas_protocol::Error;
use openccas_transport::{Pem, TlsOptions};

use crate::Service;

/// The files that TLS of a service needs, to be read at its start, and again while it runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    certificate: PathBuf,
    key: PathBuf,
    client_roots: Option<PathBuf>,
}

impl TlsFiles {
    /// A PEM file with the certificate, followed by its issuers, and one with its private key.
    pub fn new(certificate: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        Self {
            certificate: certificate.into(),
            key: key.into(),
            client_roots: None,
        }
    }

    /// Lets in only clients with a certificate by one of the issuers in this PEM file.
    #[must_use]
    pub fn client_roots(mut self, roots: impl Into<PathBuf>) -> Self {
        self.client_roots = Some(roots.into());
        self
    }

    /// What the files say now.
    ///
    /// # Errors
    /// `invalid_argument` or `tls_failed`, naming the file that cannot be used.
    pub fn read(&self) -> Result<TlsOptions, Error> {
        let options = TlsOptions::new(Pem::read(&self.certificate)?, Pem::read(&self.key)?)?;
        match &self.client_roots {
            Some(roots) => options.client_roots(Pem::read(roots)?),
            None => Ok(options),
        }
    }

    /// Reads the files again, for a service that runs: [`Service::reload_tls`].
    ///
    /// # Errors
    /// As [`read`](Self::read), and as told there. The service then stays as it is.
    pub fn reload(&self, service: &Service) -> Result<(), Error> {
        service.reload_tls(&self.read()?)
    }
}

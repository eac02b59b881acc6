//! The options by which a command encrypts its connection.

use std::path::PathBuf;

use clap::Args;
use openccas::{Error, Options, Pem, Tls};

use crate::failure::Failure;

/// How to encrypt, and whom to trust. Each of these options but the first implies it.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Connection")]
pub(crate) struct TlsArgs {
    /// Encrypt the connection with TLS, and trust the issuers that this system trusts
    #[arg(long, global = true)]
    tls: bool,

    /// Trust the issuers in this PEM file, and no others; implies --tls
    #[arg(long, global = true, value_name = "FILE")]
    tls_roots: Option<PathBuf>,

    /// Name that the service's certificate is for, if not the host; implies --tls
    #[arg(long, global = true, value_name = "NAME")]
    tls_name: Option<String>,

    /// Client certificate to show, a PEM file; goes with --tls-key, implies --tls
    #[arg(long, global = true, value_name = "FILE")]
    tls_cert: Option<PathBuf>,

    /// Private key of the client certificate, a PEM file
    #[arg(long, global = true, value_name = "FILE")]
    tls_key: Option<PathBuf>,
}

impl TlsArgs {
    fn is_wanted(&self) -> bool {
        self.tls
            || self.tls_roots.is_some()
            || self.tls_name.is_some()
            || self.tls_cert.is_some()
            || self.tls_key.is_some()
    }

    /// The options, with TLS if it is wanted.
    pub(crate) fn apply(&self, options: Options) -> Result<Options, Failure> {
        if !self.is_wanted() {
            return Ok(options);
        }
        let mut tls = match &self.tls_roots {
            Some(path) => Pem::read(path).and_then(Tls::roots_pem),
            None => Tls::system_roots(),
        }
        .map_err(unusable)?;
        if let Some(name) = &self.tls_name {
            tls = tls.server_name(name).map_err(unusable)?;
        }
        match (&self.tls_cert, &self.tls_key) {
            (Some(chain), Some(key)) => {
                let chain = Pem::read(chain).map_err(unusable)?;
                let key = Pem::read(key).map_err(unusable)?;
                tls = tls.client_certificate(chain, key).map_err(unusable)?;
            }
            (None, None) => {}
            _ => return Err(Failure::usage("--tls-cert and --tls-key go together")),
        }
        Ok(options.tls(tls))
    }
}

/// A file or a name cannot be used; the message says which.
#[expect(
    clippy::needless_pass_by_value,
    reason = "it is what map_err hands over"
)]
pub(crate) fn unusable(error: Error) -> Failure {
    Failure::usage(error.message())
}

//! What a service shows to its clients, and whom it lets in.

use std::{fmt, sync::Arc};

use openccas_protocol::{Error, ErrorKind, Result};
use rustls::{
    RootCertStore, ServerConfig,
    server::{NoServerSessionStorage, WebPkiClientVerifier},
};

use crate::{ALPN, Pem, pem::identity_error, provider};

/// What a service that speaks TLS shows to its clients, and whom it lets in.
///
/// Whatever is wrong with certificates or keys is said here, before anything is started.
#[derive(Clone)]
#[must_use]
pub struct TlsOptions {
    chain: Pem,
    key: Pem,
    client_roots: Option<Arc<RootCertStore>>,
    pub(crate) config: Arc<ServerConfig>,
}

impl TlsOptions {
    /// The service's certificate, followed by those of its issuers, and its private key.
    ///
    /// # Errors
    /// `tls_failed` if they cannot be used, or the key is not the certificate's; the message names
    /// the file.
    pub fn new(chain: impl Into<Pem>, key: impl Into<Pem>) -> Result<Self> {
        let (chain, key) = (chain.into(), key.into());
        Ok(Self {
            config: config(&chain, &key, None)?,
            chain,
            key,
            client_roots: None,
        })
    }

    /// Lets in only clients that show a certificate issued by one of these. By default nobody is
    /// asked for a certificate.
    ///
    /// # Errors
    /// `tls_failed` if they cannot be used; the message names the file.
    pub fn client_roots(mut self, roots: impl Into<Pem>) -> Result<Self> {
        let roots = Arc::new(roots.into().roots("the list of clients' roots")?);
        self.config = config(&self.chain, &self.key, Some(&roots))?;
        self.client_roots = Some(roots);
        Ok(self)
    }
}

fn config(
    chain: &Pem,
    key: &Pem,
    client_roots: Option<&Arc<RootCertStore>>,
) -> Result<Arc<ServerConfig>> {
    let unsupported = |error: &dyn fmt::Display| {
        let message = format!("TLS cannot be set up: {error}");
        Error::new(ErrorKind::TlsFailed, message)
    };
    let builder = ServerConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(|error| unsupported(&error))?;
    let builder = match client_roots {
        None => builder.with_no_client_auth(),
        Some(roots) => {
            let verifier =
                WebPkiClientVerifier::builder_with_provider(Arc::clone(roots), provider())
                    .build()
                    .map_err(|error| unsupported(&error))?;
            builder.with_client_cert_verifier(verifier)
        }
    };
    let mut config = builder
        .with_single_cert(chain.chain()?, key.private_key()?)
        .map_err(|error| identity_error(chain, key, error))?;
    config.alpn_protocols = vec![ALPN.to_vec()];
    // Every connection is verified anew; see the client's side.
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    Ok(Arc::new(config))
}

impl fmt::Debug for TlsOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsOptions")
            .field("chain", &self.chain)
            .field("client_roots", &self.client_roots.is_some())
            .finish_non_exhaustive()
    }
}

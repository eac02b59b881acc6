//! How a client encrypts its connection, and whom it trusts.

use std::{fmt, io, sync::Arc};

use openccas_protocol::{Error, ErrorKind, Result};
use rustls::{
    ClientConfig, RootCertStore,
    client::Resumption,
    pki_types::{CertificateDer, PrivateKeyDer, ServerName},
};
use tokio::net::TcpStream;
use tokio_rustls::{TlsConnector, TlsStream};

use crate::{ALPN, BUFFER, Pem, Transport, failure, pem::identity_error, provider};

/// How a client encrypts its connection: whom it trusts, and what it shows of itself.
///
/// The service's certificate is always verified: it has to be issued by one of the roots, valid at
/// this time, and for the name of the service. Nothing switches that off.
///
/// Whatever is wrong with certificates or keys is said here, before anything is connected.
#[derive(Clone)]
#[must_use]
pub struct Tls {
    roots: Arc<RootCertStore>,
    server_name: Option<ServerName<'static>>,
    config: Arc<ClientConfig>,
    shows_certificate: bool,
}

impl Tls {
    /// Trusts the issuers that this system trusts. They are read here and now.
    ///
    /// The environment variables `SSL_CERT_FILE` and `SSL_CERT_DIR` name others.
    ///
    /// # Errors
    /// `tls_failed` if the system has none.
    pub fn system_roots() -> Result<Self> {
        let found = rustls_native_certs::load_native_certs();
        for error in &found.errors {
            tracing::debug!(%error, "some roots of the system cannot be read");
        }
        let mut roots = RootCertStore::empty();
        // Systems hold all sorts of old certificates: one that cannot be used spoils nothing.
        let (usable, _) = roots.add_parsable_certificates(found.certs);
        if usable == 0 {
            let message = match found.errors.first() {
                Some(error) => format!("this system has no root certificates: {error}"),
                None => String::from("this system has no root certificates"),
            };
            return Err(Error::new(ErrorKind::TlsFailed, message));
        }
        Self::new(roots)
    }

    /// Trusts these issuers and no others.
    ///
    /// # Errors
    /// `tls_failed` if they cannot be used; the message names the file.
    pub fn roots_pem(roots: impl Into<Pem>) -> Result<Self> {
        Self::new(roots.into().roots("the list of roots")?)
    }

    fn new(roots: RootCertStore) -> Result<Self> {
        let roots = Arc::new(roots);
        Ok(Self {
            config: config(&roots, None).map_err(unsupported)?,
            roots,
            server_name: None,
            shows_certificate: false,
        })
    }

    /// The name that the service's certificate has to be for: a host name or an IP address. By
    /// default the host that the client connects to.
    ///
    /// # Errors
    /// `invalid_argument` if it is not such a name.
    pub fn server_name(mut self, name: &str) -> Result<Self> {
        self.server_name = Some(parse(name)?);
        Ok(self)
    }

    /// The certificate that the client shows to a service that wants one, followed by those of its
    /// issuers, and its private key.
    ///
    /// # Errors
    /// `tls_failed` if they cannot be used, or the key is not the certificate's; the message names
    /// the file.
    pub fn client_certificate(
        mut self,
        chain: impl Into<Pem>,
        key: impl Into<Pem>,
    ) -> Result<Self> {
        let (chain, key) = (chain.into(), key.into());
        let identity = (chain.chain()?, key.private_key()?);
        self.config = config(&self.roots, Some(identity))
            .map_err(|error| identity_error(&chain, &key, error))?;
        self.shows_certificate = true;
        Ok(self)
    }

    /// Encrypts a connection to `host`, which is known as `peer` in messages.
    ///
    /// # Errors
    /// `tls_failed`, `invalid_argument` if the host is no name that a certificate can be for, or
    /// `connect_failed`.
    pub async fn connect(&self, socket: TcpStream, host: &str, peer: &str) -> Result<Transport> {
        let name = match &self.server_name {
            Some(name) => name.clone(),
            None => parse(host)?,
        };
        let connector = TlsConnector::from(Arc::clone(&self.config));
        let limit = |session: &mut rustls::ClientConnection| {
            session.set_buffer_limit(Some(BUFFER));
        };
        match connector.connect_with(name, socket, limit).await {
            Ok(stream) => Ok(Transport::Tls(Box::new(TlsStream::Client(stream)))),
            Err(error) => Err(match self.failure(&error, peer) {
                Some(failure) => failure,
                None => Error::new(
                    ErrorKind::ConnectFailed,
                    format!("no connection to {peer}: {error}"),
                )
                .with_source(error),
            }),
        }
    }

    /// What an error says of TLS, if anything. The last word of the handshake is the service's: a
    /// client may hear of its refusal when it reads for the first time.
    pub fn failure(&self, error: &io::Error, peer: &str) -> Option<Error> {
        failure::of_service(error, peer, self.shows_certificate)
    }
}

fn parse(name: &str) -> Result<ServerName<'static>> {
    ServerName::try_from(name.to_owned()).map_err(|error| {
        let message = format!("{name:?} is not a name that a certificate can be for");
        Error::new(ErrorKind::InvalidArgument, message).with_source(error)
    })
}

fn unsupported(error: rustls::Error) -> Error {
    let message = format!("TLS cannot be set up: {error}");
    Error::new(ErrorKind::TlsFailed, message).with_source(error)
}

type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn config(
    roots: &Arc<RootCertStore>,
    identity: Option<Identity>,
) -> Result<Arc<ClientConfig>, rustls::Error> {
    let builder = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(Arc::clone(roots));
    let mut config = match identity {
        Some((chain, key)) => builder.with_client_auth_cert(chain, key)?,
        None => builder.with_no_client_auth(),
    };
    config.alpn_protocols = vec![ALPN.to_vec()];
    // A resumed session would pass over the verification, for a round trip that hardly matters to
    // connections that last for days.
    config.resumption = Resumption::disabled();
    Ok(Arc::new(config))
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls")
            .field("roots", &self.roots.len())
            .field("server_name", &self.server_name)
            .field("shows_certificate", &self.shows_certificate)
            .finish_non_exhaustive()
    }
}

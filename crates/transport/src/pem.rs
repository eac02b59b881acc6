//! Certificates and keys as texts.

use std::{fmt, fs, path::Path};

use openccas_protocol::{Error, ErrorKind, Result};
use rustls::{
    RootCertStore,
    pki_types::{
        CertificateDer, PrivateKeyDer,
        pem::{Error as PemError, PemObject},
    },
};

use crate::failure::of_certificate;

/// Certificates or a key in PEM, the format with the lines `-----BEGIN …-----`.
///
/// Made of a text, or read from a file; then errors name the file.
#[derive(Clone)]
pub struct Pem {
    file: Option<String>,
    bytes: Vec<u8>,
}

impl Pem {
    /// Reads a file.
    ///
    /// # Errors
    /// `tls_failed` if it cannot be read; the message names it.
    pub fn read(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let file = path.display().to_string();
        match fs::read(path) {
            Ok(bytes) => Ok(Self {
                file: Some(file),
                bytes,
            }),
            Err(error) => {
                let message = format!("{file} cannot be read: {error}");
                Err(Error::new(ErrorKind::TlsFailed, message).with_source(error))
            }
        }
    }

    /// What it is called in messages: the file, or else what it is for.
    fn name<'a>(&'a self, purpose: &'a str) -> &'a str {
        self.file.as_deref().unwrap_or(purpose)
    }

    fn unusable(&self, purpose: &str, why: impl fmt::Display) -> Error {
        Error::new(
            ErrorKind::TlsFailed,
            format!("{} cannot be used: {why}", self.name(purpose)),
        )
    }

    fn certificates(&self, purpose: &str) -> Result<Vec<CertificateDer<'static>>> {
        let certificates = CertificateDer::pem_slice_iter(&self.bytes)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| self.unusable(purpose, malformed(&error)))?;
        if certificates.is_empty() {
            return Err(self.unusable(purpose, "there is no certificate in it"));
        }
        Ok(certificates)
    }

    /// A certificate, and those of its issuers up to the root.
    pub(crate) fn chain(&self) -> Result<Vec<CertificateDer<'static>>> {
        self.certificates("the certificate")
    }

    pub(crate) fn private_key(&self) -> Result<PrivateKeyDer<'static>> {
        let purpose = "the private key";
        PrivateKeyDer::from_pem_slice(&self.bytes).map_err(|error| match error {
            PemError::NoItemsFound if self.is_encrypted() => self.unusable(
                purpose,
                "the key in it is encrypted; write it without a password first",
            ),
            PemError::NoItemsFound => self.unusable(purpose, "there is no private key in it"),
            error => self.unusable(purpose, malformed(&error)),
        })
    }

    fn is_encrypted(&self) -> bool {
        let mark = b"BEGIN ENCRYPTED PRIVATE KEY";
        self.bytes.windows(mark.len()).any(|part| part == mark)
    }

    /// Issuers to trust; `purpose` is what they are for.
    pub(crate) fn roots(&self, purpose: &str) -> Result<RootCertStore> {
        let mut roots = RootCertStore::empty();
        for certificate in self.certificates(purpose)? {
            roots.add(certificate).map_err(|error| match &error {
                rustls::Error::InvalidCertificate(why) => {
                    let message = format!("{} {}", self.name(purpose), of_certificate(why));
                    Error::new(ErrorKind::TlsFailed, message).with_source(error)
                }
                _ => self.unusable(purpose, error),
            })?;
        }
        Ok(roots)
    }
}

fn malformed(error: &PemError) -> String {
    match error {
        PemError::MissingSectionEnd { end_marker } => {
            let name = String::from_utf8_lossy(end_marker);
            format!("the line `-----END {name}-----` is missing")
        }
        // The line itself is not shown: it may hold the whole key.
        PemError::IllegalSectionStart { .. } => String::from("a line with BEGIN is malformed"),
        PemError::Base64Decode(_) => String::from("what stands in it is not base64"),
        other => other.to_string(),
    }
}

/// What is wrong with a certificate and its key.
pub(crate) fn identity_error(chain: &Pem, key: &Pem, error: rustls::Error) -> Error {
    let chain = chain.name("the certificate");
    let key = key.name("the private key");
    let message = match &error {
        rustls::Error::InconsistentKeys(_) => format!("{key} does not belong to {chain}"),
        rustls::Error::InvalidCertificate(why) => format!("{chain} {}", of_certificate(why)),
        _ => format!("{key} cannot be used: {error}"),
    };
    Error::new(ErrorKind::TlsFailed, message).with_source(error)
}

impl From<Vec<u8>> for Pem {
    fn from(bytes: Vec<u8>) -> Self {
        Self { file: None, bytes }
    }
}

impl From<String> for Pem {
    fn from(text: String) -> Self {
        text.into_bytes().into()
    }
}

impl From<&str> for Pem {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&[u8]> for Pem {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

/// It may hold a key, so it shows nothing.
impl fmt::Debug for Pem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pem")
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}

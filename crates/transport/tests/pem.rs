//! Certificates and keys that cannot be used, and what is said of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/certificates.rs"]
mod certificates;

use std::{fmt::Debug, fs, path::PathBuf};

use certificates::Authority;
use openccas_protocol::{ErrorKind, Result};
use openccas_transport::{Pem, Tls, TlsOptions};

fn refused<T: Debug>(result: Result<T>, kind: ErrorKind) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), kind, "{error}");
    error.message().to_owned()
}

fn unusable<T: Debug>(result: Result<T>) -> String {
    refused(result, ErrorKind::TlsFailed)
}

fn file(name: &str, content: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).unwrap();
    path
}

#[test]
fn items_are_named() {
    let good = Authority::new("ca").localhost();
    let (chain, key) = (good.chain.as_str(), good.key.as_str());
    for (result, message) in [
        (
            TlsOptions::new("", key),
            "the certificate cannot be used: there is no certificate in it",
        ),
        (
            TlsOptions::new(key, key),
            "the certificate cannot be used: there is no certificate in it",
        ),
        (
            TlsOptions::new(chain, chain),
            "the private key cannot be used: there is no private key in it",
        ),
        (
            TlsOptions::new(
                chain,
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n",
            ),
            "the private key cannot be used: the key in it is encrypted; write it without a \
             password first",
        ),
    ] {
        assert_eq!(unusable(result), message);
    }
    let message = unusable(TlsOptions::new(chain, key.replace("-----END", "-----TAIL")));
    assert_eq!(
        message,
        "the private key cannot be used: the line `-----END PRIVATE KEY-----` is missing"
    );
    let message = unusable(TlsOptions::new(chain.replace("M", "!"), key));
    assert_eq!(
        message,
        "the certificate cannot be used: what stands in it is not base64"
    );
    let message = unusable(Tls::roots_pem("nothing"));
    assert_eq!(
        message,
        "the list of roots cannot be used: there is no certificate in it"
    );
    let options = TlsOptions::new(chain, key).unwrap();
    let message = unusable(options.client_roots("nothing"));
    assert_eq!(
        message,
        "the list of clients' roots cannot be used: there is no certificate in it"
    );
}

#[test]
fn damaged_contents() {
    let authority = Authority::new("ca");
    let good = authority.localhost();
    // Well-formed as a text, and no certificate.
    let hollow = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let message = unusable(Tls::roots_pem(hollow));
    assert!(
        message.starts_with("the list of roots cannot be used: "),
        "{message}"
    );
    let message = unusable(TlsOptions::new(hollow, good.key.as_str()));
    assert!(
        message.starts_with("the certificate cannot be used: "),
        "{message}"
    );
    let hollow = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    let message = unusable(TlsOptions::new(good.chain.as_str(), hollow));
    assert!(
        message.starts_with("the private key cannot be used: "),
        "{message}"
    );
    let tls = Tls::roots_pem(authority.pem.as_str()).unwrap();
    let message = unusable(tls.client_certificate(good.chain.as_str(), hollow));
    assert!(
        message.starts_with("the private key cannot be used: "),
        "{message}"
    );
}

#[test]
fn files_are_named() {
    let authority = Authority::new("ca");
    let (one, other) = (authority.localhost(), authority.localhost());
    let chain = Pem::read(file("chain.pem", &one.chain)).unwrap();
    let key = Pem::read(file("other-key.pem", &other.key)).unwrap();
    let message = unusable(TlsOptions::new(chain.clone(), key.clone()));
    assert!(
        message.contains("other-key.pem does not belong to "),
        "{message}"
    );
    assert!(message.ends_with("chain.pem"), "{message}");
    let tls = Tls::roots_pem(authority.pem.as_str()).unwrap();
    let message = unusable(tls.client_certificate(chain, key.clone()));
    assert!(
        message.contains("other-key.pem does not belong to "),
        "{message}"
    );
    let message = unusable(Tls::roots_pem(key));
    assert!(
        message.contains("other-key.pem cannot be used: there is no"),
        "{message}"
    );
    let message = unusable(Pem::read("/nowhere/at-all.pem"));
    assert!(
        message.starts_with("/nowhere/at-all.pem cannot be read: "),
        "{message}"
    );
}

#[test]
fn a_name_that_is_none() {
    let tls = Tls::roots_pem(Authority::new("ca").pem).unwrap();
    let message = refused(tls.server_name("not a name"), ErrorKind::InvalidArgument);
    assert!(message.contains("\"not a name\""), "{message}");
}

#[test]
fn keys_are_not_shown() {
    let good = Authority::new("ca").localhost();
    let line = good.key.lines().nth(1).unwrap();
    let broken = good.key.replace("KEY-----\n", "KEY ");
    let message = unusable(TlsOptions::new(good.chain.as_str(), broken));
    assert!(!message.contains(line), "{message}");
    let options = TlsOptions::new(good.chain.as_str(), good.key.as_str()).unwrap();
    assert!(!format!("{options:?}").contains(line));
    assert!(!format!("{:?}", Pem::from(good.key.as_str())).contains(line));
}

//! Client and service over TLS, and all that keeps them from it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod burst;
#[path = "../../../transport/tests/support/certificates.rs"]
mod certificates;
mod client_certificates;
mod flow;
mod peers;
mod reload;
#[path = "../client/support/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "shared with the tests without TLS"
)]
mod support;
mod trust;

use std::sync::Arc;

use certificates::{Authority, Identity};
use openccas::{Client, Error, ErrorKind, Options, Reconnect, Tls};
use openccas_service::{Service, ServiceOptions, TlsOptions};
use support::{Centre, soon, start};

/// Options of a service with this certificate.
fn shows(identity: &Identity) -> TlsOptions {
    TlsOptions::new(identity.chain.as_str(), identity.key.as_str()).unwrap()
}

/// A client that trusts this authority.
fn trusts(authority: &Authority) -> Tls {
    Tls::roots_pem(authority.pem.as_str()).unwrap()
}

fn with(tls: Tls) -> Options {
    Options::new().tls(tls)
}

async fn serve(tls: TlsOptions) -> (Service, Arc<Centre>) {
    start(ServiceOptions::new().tls(tls)).await
}

async fn open(options: Options, host: &str, service: &Service) -> openccas::Result<Client> {
    let port = service.local_addr().port();
    soon("the connect ends", options.open(host, port)).await
}

/// The message of the failure that there has to be.
async fn fails(options: Options, host: &str, service: &Service) -> String {
    tls_failed(open(options, host, service).await)
}

fn tls_failed(result: openccas::Result<Client>) -> String {
    let error: Error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TlsFailed, "{error}");
    error.message().to_owned()
}

fn quickly() -> Reconnect {
    Reconnect::default()
        .first_delay(std::time::Duration::from_millis(1))
        .longest_delay(std::time::Duration::from_millis(5))
}

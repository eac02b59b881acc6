//! Where a service may listen. Nothing is sent to any of these addresses.

use std::net::SocketAddr;

use openccas_protocol::{Error, ErrorKind};
use openccas_service::{Account, Service, ServiceOptions, TlsOptions};

use crate::{certificates::Authority, support::Centre};

fn tls() -> TlsOptions {
    let identity = Authority::new("ca").localhost();
    TlsOptions::new(identity.chain, identity.key).unwrap()
}

fn accounts() -> [Account; 1] {
    [Account::new("ada", "secret", -1)]
}

async fn listen(address: &str, options: ServiceOptions) -> Result<SocketAddr, Error> {
    let options = options.listen(address.parse().unwrap());
    let service = Service::start(options, Centre::new([]) as _).await?;
    Ok(service.local_addr())
}

#[tokio::test]
async fn loopback_is_free() {
    for address in [
        "127.0.0.1:0",
        "127.8.9.10:0",
        "[::ffff:127.0.0.1]:0",
        "[::1]:0",
    ] {
        match listen(address, ServiceOptions::new()).await {
            Ok(address) => assert!(address.ip().to_canonical().is_loopback()),
            // A machine may have no IPv6.
            Err(error) => assert!(error.message().contains("cannot listen"), "{error}"),
        }
    }
}

#[tokio::test]
async fn elsewhere_it_has_to_be_encrypted_and_to_know_its_clients() {
    for (options, missing) in [
        (ServiceOptions::new(), "TLS and accounts"),
        (ServiceOptions::new().accounts(accounts()), "TLS"),
        (ServiceOptions::new().tls(tls()), "accounts"),
    ] {
        for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:0"] {
            let error = listen(address, options.clone()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert_eq!(
                error.message(),
                format!(
                    "{address} is not a loopback address: to listen there the service needs \
                     {missing}, or the option `insecure`"
                )
            );
        }
    }
    let both = ServiceOptions::new().accounts(accounts()).tls(tls());
    listen("0.0.0.0:0", both).await.unwrap();
    let insecure = ServiceOptions::new().insecure(true);
    listen("0.0.0.0:0", insecure).await.unwrap();
}

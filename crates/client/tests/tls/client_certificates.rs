//! Services that want to know their clients.

use openccas::Tls;
use openccas_service::{Service, ServiceOptions};

use crate::{
    certificates::{Authority, Identity, expired},
    fails, open, shows,
    support::{start, until_service},
    trusts, with,
};

struct Scene {
    authority: Authority,
    service: Service,
}

/// A service that lets in whom `clients` has certified.
async fn scene(clients: &Authority) -> Scene {
    let authority = Authority::new("services");
    let tls = shows(&authority.localhost());
    let tls = tls.client_roots(clients.pem.as_str()).unwrap();
    let (service, _centre) = start(ServiceOptions::new().tls(tls)).await;
    Scene { authority, service }
}

impl Scene {
    fn showing(&self, identity: &Identity) -> Tls {
        let (chain, key) = (identity.chain.as_str(), identity.key.as_str());
        trusts(&self.authority)
            .client_certificate(chain, key)
            .unwrap()
    }

    async fn refuses(&self, tls: Tls) -> String {
        let message = fails(with(tls), "127.0.0.1", &self.service).await;
        let peer = format!("{} ", self.service.local_addr());
        let rest = message.strip_prefix(&peer);
        rest.unwrap_or_else(|| panic!("{message}")).to_owned()
    }
}

#[tokio::test]
async fn a_good_one() {
    let clients = Authority::new("clients");
    let scene = scene(&clients).await;
    let tls = scene.showing(&clients.client());
    let client = open(with(tls), "127.0.0.1", &scene.service).await.unwrap();
    client.make_call(1, "1").await.unwrap();
}

#[tokio::test]
async fn none() {
    let scene = scene(&Authority::new("clients")).await;
    let said = scene.refuses(trusts(&scene.authority)).await;
    assert_eq!(said, "wants a client certificate, and this client has none");
    until_service(&scene.service, "it is counted", |stats| {
        stats
            .refusals
            .iter()
            .any(|(kind, count)| kind.name() == "tls_failed" && *count == 1)
    })
    .await;
}

#[tokio::test]
async fn one_that_is_not_accepted() {
    let clients = Authority::new("clients");
    let scene = scene(&clients).await;
    let strangers = Authority::new("strangers").client();
    let said = scene.refuses(scene.showing(&strangers)).await;
    assert_eq!(
        said,
        "does not accept the client certificate: it does not trust the issuer"
    );
    let old = clients.issue(&[], expired);
    let said = scene.refuses(scene.showing(&old)).await;
    assert_eq!(
        said,
        "does not accept the client certificate: it has expired, or is not valid yet"
    );
    // Everybody else is let in as before.
    let tls = scene.showing(&clients.client());
    open(with(tls), "127.0.0.1", &scene.service).await.unwrap();
}

#[tokio::test]
async fn one_that_nobody_asks_for() {
    let authority = Authority::new("ca");
    let (service, _centre) = start(ServiceOptions::new().tls(shows(&authority.localhost()))).await;
    let own = Authority::new("strangers").client();
    let tls = trusts(&authority).client_certificate(own.chain.as_str(), own.key.as_str());
    open(with(tls.unwrap()), "127.0.0.1", &service)
        .await
        .unwrap();
}

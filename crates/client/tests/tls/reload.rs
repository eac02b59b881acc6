//! Certificates that change while the service runs, and which failures end the reconnecting.

use openccas::{Client, ErrorKind, Notice};
use openccas_service::Service;

use crate::{
    certificates::{Authority, expired},
    fails, open, quickly, serve, shows,
    support::{Proxy, configuration, event, loss, notice, until_service},
    trusts, with,
};

#[tokio::test]
async fn connections_go_on_and_new_ones_see_the_new_certificate() {
    let (old, new) = (Authority::new("old"), Authority::new("new"));
    let (service, centre) = serve(shows(&old.localhost())).await;
    let client = open(with(trusts(&old)), "localhost", &service)
        .await
        .unwrap();
    let mut events = client.events();
    configuration(&mut events).await;

    service.reload_tls(&shows(&new.localhost())).unwrap();
    let message = fails(with(trusts(&old)), "localhost", &service).await;
    assert!(message.contains("is not trusted"), "{message}");
    let other = open(with(trusts(&new)), "localhost", &service)
        .await
        .unwrap();
    other.make_call(1, "1").await.unwrap();

    client.make_call(1, "1").await.unwrap();
    centre.tell([1]);
    event(&mut events).await;
}

#[tokio::test]
async fn client_certificates_asked_for_from_now_on() {
    let (authority, clients) = (Authority::new("ca"), Authority::new("clients"));
    let identity = authority.localhost();
    let (service, _centre) = serve(shows(&identity)).await;
    let client = open(with(trusts(&authority)), "localhost", &service)
        .await
        .unwrap();
    let strict = shows(&identity).client_roots(clients.pem.as_str()).unwrap();
    service.reload_tls(&strict).unwrap();
    let message = fails(with(trusts(&authority)), "localhost", &service).await;
    assert!(message.contains("wants a client certificate"), "{message}");
    client.make_call(1, "1").await.unwrap();
    service.reload_tls(&shows(&identity)).unwrap();
    open(with(trusts(&authority)), "localhost", &service)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_service_without_tls() {
    let (service, _centre) = crate::support::service().await;
    let error = service
        .reload_tls(&shows(&Authority::new("ca").localhost()))
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

async fn watching(authority: &Authority, proxy: &Proxy) -> (Client, openccas::Events) {
    let options = with(trusts(authority)).reconnect(quickly());
    let client = options.open("127.0.0.1", proxy.port()).await.unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
    (client, events)
}

/// Waits until the client has met the service's new certificate so often, and gone.
async fn refusals(service: &Service, count: u64) {
    until_service(service, "the client does not accept it", |stats| {
        stats
            .refusals
            .iter()
            .any(|(kind, seen)| kind.name() == "tls_failed" && *seen >= count)
    })
    .await;
}

#[tokio::test]
async fn an_unknown_issuer_or_a_wrong_name_ends_the_reconnecting() {
    let authority = Authority::new("ca");
    let strangers = Authority::new("strangers").localhost();
    let elsewhere = authority.issue(&["elsewhere.example.com"], |_| {});
    for identity in [strangers, elsewhere] {
        let (service, _centre) = serve(shows(&authority.localhost())).await;
        let proxy = Proxy::to(service.local_addr()).await;
        let (client, mut events) = watching(&authority, &proxy).await;
        service.reload_tls(&shows(&identity)).unwrap();
        proxy.cut();
        assert!(matches!(notice(&mut events).await, Notice::Disconnected(_)));
        assert_eq!(loss(&mut events).await.kind(), ErrorKind::TlsFailed);
        assert!(!client.is_connected());
    }
}

#[tokio::test]
async fn an_expired_certificate_is_waited_out() {
    let authority = Authority::new("ca");
    let (service, centre) = serve(shows(&authority.localhost())).await;
    let proxy = Proxy::to(service.local_addr()).await;
    let (_client, mut events) = watching(&authority, &proxy).await;
    service
        .reload_tls(&shows(&authority.issue(&["127.0.0.1"], expired)))
        .unwrap();
    proxy.cut();
    assert!(matches!(notice(&mut events).await, Notice::Disconnected(_)));
    refusals(&service, 3).await;
    service.reload_tls(&shows(&authority.localhost())).unwrap();
    assert!(matches!(notice(&mut events).await, Notice::Reconnected));
    centre.tell([1]);
    event(&mut events).await;
}

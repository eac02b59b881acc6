//! Whom a client trusts, and what it says of the others.

use openccas::{ErrorKind, Options};
use rcgen::{BasicConstraints, ExtendedKeyUsagePurpose, IsCa};

use crate::{
    certificates::{Authority, Identity, expired, not_yet_valid},
    fails, open, serve, shows, trusts, with,
};

/// What a client of this authority says of a service that shows this, at 127.0.0.1.
async fn said_of(authority: &Authority, identity: &Identity) -> String {
    let (service, _centre) = serve(shows(identity)).await;
    let message = fails(with(trusts(authority)), "127.0.0.1", &service).await;
    let peer = format!("the certificate of {} ", service.local_addr());
    let rest = message.strip_prefix(&peer);
    rest.unwrap_or_else(|| panic!("{message}")).to_owned()
}

#[tokio::test]
async fn a_good_certificate() {
    let authority = Authority::new("ca");
    let (service, _centre) = serve(shows(&authority.localhost())).await;
    for host in ["127.0.0.1", "localhost"] {
        let client = open(with(trusts(&authority)), host, &service)
            .await
            .unwrap();
        client.make_call(1, "1").await.unwrap();
        client.close().await;
    }
}

#[tokio::test]
async fn an_unknown_issuer() {
    let (ours, theirs) = (Authority::new("ours"), Authority::new("theirs"));
    let said = said_of(&ours, &theirs.localhost()).await;
    assert_eq!(
        said,
        "is not trusted: none of the given roots has issued it"
    );
    // Of the same name, so that the signature alone tells them apart.
    let said = said_of(&ours, &Authority::new("ours").localhost()).await;
    assert!(said.starts_with("is not trusted: "), "{said}");
}

#[tokio::test]
async fn the_wrong_time() {
    let authority = Authority::new("ca");
    let names = ["127.0.0.1"];
    let said = said_of(&authority, &authority.issue(&names, expired)).await;
    assert_eq!(said, "expired at 2020-02-29T00:00:00Z");
    let said = said_of(&authority, &authority.issue(&names, not_yet_valid)).await;
    assert_eq!(
        said,
        "is not valid before 4000-01-01T00:00:00Z; is the clock right?"
    );
}

#[tokio::test]
async fn the_wrong_name() {
    let authority = Authority::new("ca");
    let identity = authority.issue(&["cc.example.com", "10.1.2.3"], |_| {});
    let said = said_of(&authority, &identity).await;
    assert_eq!(
        said,
        "is for cc.example.com, 10.1.2.3, and not for 127.0.0.1"
    );
    let said = said_of(&authority, &authority.issue(&[], |_| {})).await;
    assert_eq!(said, "is for no name at all, and should be for 127.0.0.1");

    // Told which name to expect, it is content.
    let (service, _centre) = serve(shows(&identity)).await;
    for name in ["cc.example.com", "10.1.2.3"] {
        let tls = trusts(&authority).server_name(name).unwrap();
        let client = open(with(tls), "127.0.0.1", &service).await.unwrap();
        client.close().await;
    }
    let tls = trusts(&authority).server_name("localhost").unwrap();
    let message = fails(with(tls), "127.0.0.1", &service).await;
    assert!(message.contains("and not for localhost"), "{message}");
}

#[tokio::test]
async fn certificates_for_other_purposes() {
    let authority = Authority::new("ca");
    let issuing = authority.issue(&["127.0.0.1"], |params| {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    });
    let said = said_of(&authority, &issuing).await;
    assert!(said.starts_with("is one for issuing others"), "{said}");
    let clients = authority.issue(&["127.0.0.1"], |params| {
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    });
    let said = said_of(&authority, &clients).await;
    assert_eq!(said, "is for another purpose");
}

#[tokio::test]
async fn the_failure_is_of_use_to_programs() {
    let (ours, theirs) = (Authority::new("ours"), Authority::new("theirs"));
    let (service, _centre) = serve(shows(&theirs.localhost())).await;
    let client = with(trusts(&ours)).build();
    client.initialize().unwrap();
    let port = service.local_addr().port();
    let connect = || client.connect_with_direct_connect("127.0.0.1", port.into(), "");
    let error = connect().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::TlsFailed, -16));
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.to_string().contains("UnknownIssuer"), "{source}");
    assert_eq!(client.get_last_error_info().0, -16);
    // It can try again.
    assert_eq!(connect().await.unwrap_err().kind(), ErrorKind::TlsFailed);
    assert!(!format!("{:?}", Options::new().tls(trusts(&ours))).contains("BEGIN"));
}

#[tokio::test]
async fn a_host_that_no_certificate_can_be_for() {
    let authority = Authority::new("ca");
    let (service, _centre) = serve(shows(&authority.localhost())).await;
    // Resolved before, by whatever resolves it: here the numbers are an address of old.
    let error = open(with(trusts(&authority)), "127.1", &service)
        .await
        .unwrap_err();
    assert!(
        matches!(
            error.kind(),
            ErrorKind::InvalidArgument | ErrorKind::TlsFailed
        ),
        "{error}"
    );
}

//! What can go wrong with a connect, and what the caller is told.

use std::time::{Duration, Instant};

use openccas::{Client, Error, ErrorKind, Options};
use openccas_service::{Account, ServiceOptions};

use crate::support::{Fake, connect, kind, open, open_with, refusing, service, soon, start};

fn quickly() -> Options {
    Options::new().connect_timeout(Duration::from_millis(200))
}

fn ready(options: Options) -> Client {
    let client = options.build();
    client.initialize().unwrap();
    client
}

#[tokio::test]
async fn arguments_are_checked() {
    let client = ready(Options::new());
    let bad: [(&str, i32, &str); 10] = [
        ("", 2600, ""),
        ("local\0host", 2600, ""),
        ("localhost", 0, ""),
        ("localhost", 70_000, ""),
        ("localhost", -1, ""),
        ("localhost", i32::MIN, ""),
        ("localhost", 2600, "not-an-ip"),
        ("localhost", 2600, "127.0.0.1\0"),
        ("localhost", 2600, " 127.0.0.1"),
        ("localhost", 2600, "127.0.0.1:0"),
    ];
    for (host, port, interface) in bad {
        let error = client
            .connect_with_direct_connect(host, port, interface)
            .await
            .unwrap_err();
        assert_eq!(
            error.kind(),
            ErrorKind::InvalidArgument,
            "{host:?} {port} {interface:?}"
        );
        assert_eq!(
            client.get_last_error_info(),
            (error.code(), error.message().to_owned())
        );
    }
    assert!(!client.is_connected());
}

#[tokio::test]
async fn texts_with_a_nul_are_not_sent() {
    let (service, _) = service().await;
    let port = service.local_addr().port();
    let client = ready(Options::new());
    for (user, password) in [("a\0b", "c"), ("a", "b\0c")] {
        client.set_logon_credentials(user, password, -1);
        assert_eq!(
            kind(connect(&client, port).await),
            ErrorKind::InvalidArgument
        );
    }
    let nameless = ready(Options::new().name("a\0b"));
    assert_eq!(
        kind(connect(&nameless, port).await),
        ErrorKind::InvalidArgument
    );
    client.set_logon_credentials("a", "b", -1);
    connect(&client, port).await.unwrap();
}

#[tokio::test]
async fn an_interface_can_be_chosen() {
    let (service, _) = service().await;
    let port = service.local_addr().port();
    let client = ready(Options::new());
    client
        .connect_with_direct_connect("127.0.0.1", port.into(), "127.0.0.1")
        .await
        .unwrap();
    client.uninitialize().await;
    client.initialize().unwrap();
    // An address of the documentation's range: no interface here has it.
    let elsewhere = client
        .connect_with_direct_connect("127.0.0.1", port.into(), "192.0.2.1")
        .await;
    assert_eq!(kind(elsewhere), ErrorKind::ConnectFailed);
}

#[tokio::test]
async fn a_port_that_refuses() {
    let (_socket, port) = refusing();
    let client = ready(Options::new());
    assert_eq!(kind(connect(&client, port).await), ErrorKind::ConnectFailed);
    let unknown = client.connect_with_direct_connect("no-such-host.invalid", 2600, "");
    assert_eq!(
        kind(soon("the name is not found", unknown).await),
        ErrorKind::ConnectFailed
    );
}

#[tokio::test]
async fn a_service_that_says_nothing() {
    let fake = Fake::start().await;
    let client = ready(quickly());
    let begin = Instant::now();
    let (result, _peer) = tokio::join!(connect(&client, fake.port()), fake.accept());
    assert_eq!(kind(result), ErrorKind::Timeout);
    assert!(begin.elapsed() >= Duration::from_millis(200));
    // The client can be used again.
    let (service, _) = service().await;
    connect(&client, service.local_addr().port()).await.unwrap();
}

/// What came so far does not extend the time.
#[tokio::test]
async fn a_service_that_stops_half_way() {
    let fake = Fake::start().await;
    let client = ready(quickly());
    let (result, _peer) = tokio::join!(connect(&client, fake.port()), async {
        let mut peer = fake.accept().await;
        let half = peer.welcome_bytes().await;
        peer.send_raw(&half[..half.len() / 2]).await;
        peer
    });
    assert_eq!(kind(result), ErrorKind::Timeout);
}

#[tokio::test]
async fn a_service_that_closes_half_way() {
    let fake = Fake::start().await;
    let client = ready(Options::new());
    let (result, ()) = tokio::join!(connect(&client, fake.port()), async {
        let mut peer = fake.accept().await;
        let half = peer.welcome_bytes().await;
        peer.send_raw(&half[..half.len() / 2]).await;
    });
    assert_eq!(kind(result), ErrorKind::ConnectFailed);
}

/// Whether it resets or closes is chance, when it has not read the hello.
#[tokio::test]
async fn a_service_that_hangs_up() {
    let fake = Fake::start().await;
    let client = ready(Options::new());
    for reset in [true, false] {
        let (result, ()) = tokio::join!(connect(&client, fake.port()), async {
            let mut peer = fake.accept().await;
            peer.hello().await;
            if reset {
                peer.reset();
            }
        });
        assert_eq!(kind(result), ErrorKind::ConnectFailed, "reset: {reset}");
    }
}

#[tokio::test]
async fn garbage_is_not_a_service() {
    let fake = Fake::start().await;
    let client = ready(Options::new());
    let talk: [(&[u8], ErrorKind); 4] = [
        (
            b"HTTP/1.1 400 Bad Request\r\n\r\n",
            ErrorKind::FrameTooLarge,
        ),
        (b"\x05\0\0\0hello", ErrorKind::ProtocolError),
        (b"\x09\0\0\0\0\0\0\0\x40", ErrorKind::ProtocolError),
        (b"\xff\xff\xff\xff", ErrorKind::FrameTooLarge),
    ];
    for (bytes, expected) in talk {
        let (result, _peer) = tokio::join!(connect(&client, fake.port()), async {
            let mut peer = fake.accept().await;
            peer.send_raw(bytes).await;
            peer
        });
        assert_eq!(kind(result), expected, "{bytes:?}");
    }
}

/// One byte at a time is slow, and no mistake.
#[tokio::test]
async fn a_welcome_in_single_bytes() {
    let fake = Fake::start().await;
    let client = ready(Options::new());
    let (result, peer) = tokio::join!(connect(&client, fake.port()), async {
        let mut peer = fake.accept().await;
        for byte in peer.welcome_bytes().await {
            peer.send_raw(&[byte]).await;
            tokio::task::yield_now().await;
        }
        peer
    });
    result.unwrap();
    assert_eq!(client.time_zone().as_deref(), Some("UTC"));
    client.uninitialize().await;
    peer.closed().await;
}

#[tokio::test]
async fn another_version_of_the_protocol() {
    let fake = Fake::start().await;
    let client = ready(Options::new());
    let (result, _peer) = tokio::join!(connect(&client, fake.port()), async {
        let mut peer = fake.accept().await;
        let mut bytes = peer.welcome_bytes().await;
        // The version is what comes first, behind length, checksum and kind.
        bytes[9] = 99;
        let checksum = crc32c::crc32c(&bytes[8..]);
        bytes[4..8].copy_from_slice(&checksum.to_le_bytes());
        peer.send_raw(&bytes).await;
        peer
    });
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::VersionMismatch);
    assert!(error.message().contains("99"), "{error}");
}

/// Whatever the reason, the caller is told it, and can try again.
#[tokio::test]
async fn every_refusal_reaches_the_caller() {
    let fake = Fake::start().await;
    let client = ready(Options::new());
    for expected in ErrorKind::ALL {
        let (result, ()) = tokio::join!(connect(&client, fake.port()), async {
            let mut peer = fake.accept().await;
            peer.hello().await;
            peer.session.refuse(&Error::new(expected, "because"));
            peer.send().await;
        });
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.message()), (expected, "because"));
        assert_eq!(
            client.get_last_error_info(),
            (expected.code(), "because".to_owned())
        );
    }
}

#[tokio::test]
async fn an_eleventh_client() {
    let (service, _) = service().await;
    let mut clients = Vec::new();
    for _ in 0..10 {
        clients.push(open(&service).await);
    }
    let port = service.local_addr().port();
    let eleventh = ready(Options::new());
    assert_eq!(
        kind(connect(&eleventh, port).await),
        ErrorKind::TooManyClients
    );
    clients.pop().unwrap().close().await;
    soon("there is room again", async {
        while connect(&eleventh, port).await.is_err() {}
    })
    .await;
}

#[tokio::test]
async fn credentials() {
    let accounts = [Account::new("ada", "secret", -1)];
    let (service, _) = start(ServiceOptions::new().accounts(accounts)).await;
    let port = service.local_addr().port();
    let client = ready(Options::new());
    let failed = ErrorKind::AuthenticationFailed;
    assert_eq!(kind(connect(&client, port).await), failed, "without any");
    client.set_logon_credentials("ada", "Secret", -1);
    assert_eq!(
        kind(connect(&client, port).await),
        failed,
        "the password is wrong"
    );
    client.set_logon_credentials("", "", 0);
    assert_eq!(kind(connect(&client, port).await), ErrorKind::UnknownTenant);
    client.set_logon_credentials("ada", "secret", -1);
    connect(&client, port).await.unwrap();
    // Of use from the next connect on; nothing happens to this one.
    client.set_logon_credentials("bo", "", 7);
    client.make_call(1, "1").await.unwrap();
    open_with(Options::new().credentials("ada", "secret", -1), &service).await;
    assert!(!format!("{:?}", Options::new().credentials("ada", "secret", -1)).contains("secret"));
}

#[tokio::test]
async fn multicast_is_not_offered() {
    let (service, _) = service().await;
    let port = service.local_addr().port().into();
    let client = ready(Options::new());
    assert_eq!(
        kind(client.connect("127.0.0.1", port).await),
        ErrorKind::NotSupported
    );
    let error = client
        .connect_with_ip_address("127.0.0.1", port, "")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSupported);
    assert_eq!(
        client.get_last_error_info(),
        (error.code(), error.message().to_owned())
    );
    assert!(!client.is_connected());
}

#[tokio::test]
async fn the_last_error() {
    let (service, centre) = service().await;
    let client = Client::new();
    assert_eq!(client.get_last_error_info(), (0, String::new()));
    assert_eq!(
        kind(client.make_call(1, "1").await),
        ErrorKind::NotConnected
    );
    assert_eq!(
        client.get_last_error_info().0,
        ErrorKind::NotConnected.code()
    );
    client.initialize().unwrap();
    connect(&client, service.local_addr().port()).await.unwrap();
    // What succeeds leaves it as it is, as the COM object does.
    assert_eq!(
        client.get_last_error_info().0,
        ErrorKind::NotConnected.code()
    );
    centre.answer(Err(Error::new(ErrorKind::AgentUnknown, "no agent 1")));
    client.clone().make_call(1, "1").await.unwrap_err();
    let last = (ErrorKind::AgentUnknown.code(), "no agent 1".to_owned());
    assert_eq!(client.get_last_error_info(), last);
    // Another client has errors of its own.
    assert_eq!(Client::new().get_last_error_info(), (0, String::new()));
}

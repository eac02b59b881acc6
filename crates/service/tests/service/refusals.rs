//! What is not let in, or not put up with: each is told why, and disturbs nobody.

use std::{sync::Arc, time::Duration};

use openccas_protocol::{Credentials, ErrorKind, Hello, Mode, Position};
use openccas_service::{Account, Service, ServiceOptions};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::support::{
    Centre, Client, hello, numbered, roomy, soon, start, start_with, until, watching,
};

/// Sends bytes to the service and reads what it says until it closes. Gives the error code of the
/// last frame, which has to be a refusal.
async fn refused(service: &Service, bytes: &[u8]) -> i32 {
    let mut socket = TcpStream::connect(service.local_addr()).await.unwrap();
    socket.write_all(bytes).await.unwrap();
    let mut answer = Vec::new();
    soon("the service closes", socket.read_to_end(&mut answer))
        .await
        .unwrap();
    // Length, checksum, kind, code.
    assert_eq!(answer[8], 65, "not a refusal: {answer:?}");
    i32::from_le_bytes([answer[9], answer[10], answer[11], answer[12]])
}

fn hello_bytes() -> Vec<u8> {
    openccas_protocol::ClientSession::new(roomy(), &hello()).take_outbox()
}

#[tokio::test]
async fn bad_hellos() {
    let options = ServiceOptions::new().handshake_timeout(Duration::from_millis(300));
    let (service, centre) = start(options).await;
    let mut well = watching(&service).await;

    let garbage: Vec<u8> = (0..200u8).map(|byte| byte.wrapping_mul(37) | 1).collect();
    assert_eq!(
        refused(&service, &garbage).await,
        ErrorKind::FrameTooLarge.code()
    );
    assert_eq!(
        refused(
            &service,
            b"\x14\0\0\0 not a frame, though its length is right"
        )
        .await,
        ErrorKind::ProtocolError.code()
    );
    assert_eq!(
        refused(&service, &u32::MAX.to_le_bytes()).await,
        ErrorKind::FrameTooLarge.code()
    );
    let mut damaged = hello_bytes();
    *damaged.last_mut().unwrap() ^= 1;
    assert_eq!(
        refused(&service, &damaged).await,
        ErrorKind::ProtocolError.code()
    );
    let half = &hello_bytes()[..20];
    assert_eq!(refused(&service, half).await, ErrorKind::Timeout.code());
    assert_eq!(refused(&service, &[]).await, ErrorKind::Timeout.code());

    for (hello, kind) in [
        (
            Hello {
                version_min: 2,
                version_max: 9,
                ..hello()
            },
            ErrorKind::VersionMismatch,
        ),
        (
            Hello {
                magic: 7,
                ..hello()
            },
            ErrorKind::ProtocolError,
        ),
        (
            Hello {
                mode: 77,
                ..hello()
            },
            ErrorKind::UnknownMode,
        ),
        (
            Hello {
                mode: Mode::Multicast.number(),
                ..hello()
            },
            ErrorKind::NotSupported,
        ),
    ] {
        let error = Client::try_connect(&service, &hello, roomy())
            .await
            .err()
            .unwrap();
        assert_eq!(error.kind(), kind, "{error}");
    }

    centre.publish([numbered(1)]);
    assert_eq!(well.number().await, 1);
    assert!(well.is_well().await);
    let refusals = service.stats().refusals;
    let count = |kind| {
        refusals
            .iter()
            .find(|(known, _)| *known == kind)
            .map(|(_, count)| *count)
    };
    assert_eq!(count(ErrorKind::Timeout), Some(2));
    assert_eq!(count(ErrorKind::ProtocolError), Some(3));
}

#[tokio::test]
async fn an_eleventh_client() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let mut clients = Vec::new();
    for _ in 0..10 {
        clients.push(Client::connect(&service).await);
    }
    let error = Client::try_connect(&service, &hello(), roomy())
        .await
        .err()
        .unwrap();
    assert_eq!(error.kind(), ErrorKind::TooManyClients);
    for client in &mut clients {
        assert!(client.is_well().await);
    }
    clients.pop();
    until(&service, "a place is free again", |stats| {
        stats.sessions == 9
    })
    .await;
    assert!(Client::connect(&service).await.is_well().await);
}

#[tokio::test]
async fn connections_that_never_say_anything() {
    let options = ServiceOptions::new().handshake_timeout(Duration::from_secs(3600));
    let (service, _centre) = start(options).await;
    let mut well = watching(&service).await;
    let mut idle = Vec::new();
    while service.stats().refusals.is_empty() {
        idle.push(TcpStream::connect(service.local_addr()).await.unwrap());
        assert!(idle.len() < 200, "there is no end of them");
        tokio::task::yield_now().await;
    }
    assert_eq!(
        refused(&service, &[]).await,
        ErrorKind::TooManyClients.code()
    );
    assert!(well.is_well().await);
    // Once they are gone, others may come.
    drop(idle);
    soon("another client is let in", async {
        while Client::try_connect(&service, &hello(), roomy())
            .await
            .is_err()
        {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn wrong_credentials() {
    let options = ServiceOptions::new().accounts([Account::new("ada", "secret", -1)]);
    let (service, _centre) = start(options).await;
    let with = |user_id: &str, password: &str, tenant_id| Hello {
        credentials: Some(Credentials {
            user_id: user_id.to_owned(),
            password: password.to_owned(),
            tenant_id,
        }),
        ..hello()
    };
    for (hello, kind) in [
        (hello(), ErrorKind::AuthenticationFailed),
        (with("ada", "wrong", -1), ErrorKind::AuthenticationFailed),
        (with("bo", "secret", -1), ErrorKind::AuthenticationFailed),
        (with("ada", "secret", 3), ErrorKind::UnknownTenant),
    ] {
        let error = Client::try_connect(&service, &hello, roomy())
            .await
            .err()
            .unwrap();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(!error.message().contains("secret"));
    }
    let hello = with("ada", "secret", -1);
    assert!(
        Client::try_connect(&service, &hello, roomy())
            .await
            .unwrap()
            .is_well()
            .await
    );
}

#[tokio::test]
async fn credentials_that_nobody_asks_for() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let with = |tenant_id| Hello {
        credentials: Some(Credentials {
            user_id: "anybody".to_owned(),
            password: "anything".to_owned(),
            tenant_id,
        }),
        ..hello()
    };
    let mut client = Client::try_connect(&service, &with(-1), roomy())
        .await
        .unwrap();
    assert!(client.is_well().await);
    let error = Client::try_connect(&service, &with(4), roomy())
        .await
        .err()
        .unwrap();
    assert_eq!(error.kind(), ErrorKind::UnknownTenant);
}

#[tokio::test]
async fn garbage_from_a_client_that_was_let_in() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut well = watching(&service).await;
    let mut bad = watching(&service).await;
    bad.send_raw(&[0xff; 64]).await;
    assert_eq!(bad.ending().await, ErrorKind::FrameTooLarge);
    let mut bad = watching(&service).await;
    bad.send_raw(&hello_bytes()).await;
    assert_eq!(bad.ending().await, ErrorKind::ProtocolError);
    centre.publish([numbered(1)]);
    assert_eq!(well.number().await, 1);
}

#[tokio::test]
async fn a_client_that_falls_silent() {
    let options = ServiceOptions::new()
        .heartbeat(Duration::from_millis(20))
        .silence(Duration::from_millis(200));
    let (service, _centre) = start(options).await;
    let mut client = Client::connect(&service).await;
    client.flow(Position::Fresh);
    client.until_complete().await;
    // It reads heartbeats, and sends none.
    assert_eq!(client.ending().await, ErrorKind::PeerSilent);
}

#[tokio::test]
async fn services_that_cannot_be_started() {
    let centre = || Centre::new([]) as Arc<_>;
    let tenanted = Centre::tenanted(&[1, 2], []) as Arc<_>;
    let error = Service::start(ServiceOptions::new(), tenanted)
        .await
        .err()
        .unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);

    let (service, _centre) = start_with(ServiceOptions::new(), Centre::new([])).await;
    let taken = ServiceOptions::new().listen(service.local_addr());
    let error = Service::start(taken, centre()).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
}

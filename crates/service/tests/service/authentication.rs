//! Passwords: hashed, and not to be guessed.

use std::time::{Duration, Instant};

use openccas_protocol::{Credentials, ErrorKind, Hello};
use openccas_service::{Account, Service, ServiceOptions, hash_password};

use crate::support::{Client, hello, roomy, start};

fn with(user_id: &str, password: &str) -> Hello {
    Hello {
        credentials: Some(Credentials {
            user_id: user_id.to_owned(),
            password: password.to_owned(),
            tenant_id: -1,
        }),
        ..hello()
    }
}

/// Whether it is let in, and how long that took to decide.
async fn tries(service: &Service, hello: &Hello) -> (bool, Duration) {
    let began = Instant::now();
    let result = Client::try_connect(service, hello, roomy()).await;
    let time = began.elapsed();
    if let Err(error) = &result {
        assert_eq!(error.kind(), ErrorKind::AuthenticationFailed);
        assert!(!error.message().contains("attempts"), "{error}");
    }
    (result.is_ok(), time)
}

#[tokio::test]
async fn a_hash_will_do() {
    let hash = hash_password("open sesame").unwrap();
    let account = Account::hashed("ada", &hash, -1).unwrap();
    let (service, _centre) = start(ServiceOptions::new().accounts([account])).await;
    assert!(tries(&service, &with("ada", "open sesame")).await.0);
    assert!(!tries(&service, &with("ada", &hash)).await.0);
    assert!(!tries(&service, &with("ada", "")).await.0);
}

#[tokio::test]
async fn every_failure_takes_its_time() {
    let (service, _centre) =
        start(ServiceOptions::new().accounts([Account::new("ada", "secret", -1)])).await;
    for hello in [hello(), with("ada", "wrong"), with("nobody", "secret")] {
        let (known, time) = tries(&service, &hello).await;
        assert!(!known);
        assert!(time >= Duration::from_millis(250), "{time:?}");
    }
}

#[tokio::test]
async fn guessing_is_not_heard_any_more() {
    let accounts = [
        Account::new("ada", "secret", -1),
        Account::new("bo", "other", -1),
    ];
    let (service, _centre) = start(ServiceOptions::new().accounts(accounts)).await;
    // One who is at home here.
    assert!(tries(&service, &with("bo", "other")).await.0);
    let began = Instant::now();
    for _ in 0..6 {
        assert!(!tries(&service, &with("ada", "guess")).await.0);
    }
    // Right, and too late; unless the machine is so slow that the delay is over.
    let (heard, _) = tries(&service, &with("ada", "secret")).await;
    assert!(!heard || began.elapsed() >= Duration::from_secs(2));
    assert!(tries(&service, &with("bo", "other")).await.0);
}

/// Nobody waits for somebody else's password to be verified.
#[tokio::test]
async fn others_are_served_meanwhile() {
    let (service, _centre) =
        start(ServiceOptions::new().accounts([Account::new("ada", "secret", -1)])).await;
    let mut well = Client::try_connect(&service, &with("ada", "secret"), roomy())
        .await
        .unwrap();
    let wrong = with("nobody", "guess");
    let guesses = async {
        let guesses = (0..8).map(|_| tries(&service, &wrong));
        let mut all = Vec::new();
        for guess in guesses {
            all.push(guess.await);
        }
        all
    };
    let answers = async {
        for _ in 0..200 {
            assert!(well.is_well().await);
        }
    };
    let (guesses, ()) = tokio::join!(guesses, answers);
    assert!(guesses.iter().all(|(known, _)| !known));
}

//! Sessions that are taken up again by their token.

use std::time::Duration;

use openccas_protocol::{Credentials, Error, ErrorKind, Hello, Position, Resume};
use openccas_service::{Account, NewEvent, Service, ServiceOptions};

use crate::support::{Client, hello, numbered, roomy, start, until};

/// The hello of a client that comes back with this token; with an empty one, that will come back.
fn with_token(token: &str) -> Hello {
    Hello {
        resume: Some(Resume {
            session_token: token.to_owned(),
        }),
        ..hello()
    }
}

fn of(user_id: &str, password: &str, token: &str) -> Hello {
    Hello {
        credentials: Some(Credentials {
            user_id: user_id.to_owned(),
            password: password.to_owned(),
            tenant_id: -1,
        }),
        ..with_token(token)
    }
}

fn token(client: &Client) -> String {
    client.welcome.as_ref().unwrap().session_token.clone()
}

async fn connect(service: &Service, hello: &Hello) -> Client {
    Client::try_connect(service, hello, roomy()).await.unwrap()
}

async fn refusal(service: &Service, hello: &Hello) -> Error {
    let result = Client::try_connect(service, hello, roomy()).await;
    result.err().unwrap()
}

fn one_place() -> ServiceOptions {
    ServiceOptions::new().max_direct_clients(1)
}

#[tokio::test]
async fn a_half_open_connection_does_not_lock_its_client_out() {
    let (service, centre) = start(one_place()).await;
    let mut old = connect(&service, &with_token("")).await;
    old.flow(Position::Fresh);
    old.until_complete().await;
    centre.publish([numbered(1)]);
    assert_eq!(old.number().await, 1);
    let position = old.position();
    // The client has given the connection up; the service cannot know.
    assert_eq!(
        refusal(&service, &hello()).await.kind(),
        ErrorKind::TooManyClients
    );
    let mut new = connect(&service, &with_token(&token(&old))).await;
    assert_eq!(token(&new), token(&old), "that is how it knows");
    assert_eq!(old.ending().await, ErrorKind::SessionTakenOver);
    centre.publish([numbered(2)]);
    new.flow(position);
    assert_eq!(new.flowing().await, 2);
    assert_eq!(new.number().await, 2);
    assert_eq!(service.stats().sessions, 1);
    // The old one's end does not free the place that the new one has.
    assert_eq!(
        refusal(&service, &hello()).await.kind(),
        ErrorKind::TooManyClients
    );
    new.goodbye().await;
    until(&service, "its place is free", |stats| stats.sessions == 0).await;
    connect(&service, &hello()).await;
}

#[tokio::test]
async fn the_place_of_a_client_that_comes_back_is_kept() {
    let (service, _centre) = start(one_place()).await;
    let lost = connect(&service, &with_token("")).await;
    let its_token = token(&lost);
    drop(lost);
    until(&service, "the loss is noticed", |stats| stats.sessions == 0).await;
    assert_eq!(
        refusal(&service, &hello()).await.kind(),
        ErrorKind::TooManyClients
    );
    let back = connect(&service, &with_token(&its_token)).await;
    assert_eq!(token(&back), its_token);
}

#[tokio::test]
async fn the_place_of_another_is_not_kept() {
    for (options, hello) in [
        (one_place(), hello()),
        (
            one_place().resume_window(Duration::from_nanos(1)),
            with_token(""),
        ),
        (one_place().resume_window(Duration::ZERO), with_token("")),
    ] {
        let (service, _centre) = start(options).await;
        drop(connect(&service, &hello).await);
        until(&service, "the loss is noticed", |stats| stats.sessions == 0).await;
        connect(&service, &hello).await;
    }
}

#[tokio::test]
async fn an_unknown_token_makes_a_new_session() {
    let (before, _centre) = start(one_place()).await;
    let earlier = connect(&before, &with_token("")).await;
    let (service, _centre) = start(ServiceOptions::new()).await;
    for unknown in ["", "x", &token(&earlier), &"x".repeat(10_000)] {
        let mut client = connect(&service, &with_token(unknown)).await;
        assert_ne!(token(&client), unknown);
        assert!(client.is_well().await);
    }
}

#[tokio::test]
async fn a_token_alone_is_not_enough() {
    let accounts = [
        Account::new("ada", "secret", -1),
        Account::new("eve", "guess", -1),
    ];
    let (service, _centre) = start(ServiceOptions::new().accounts(accounts)).await;
    let mut ada = connect(&service, &of("ada", "secret", "")).await;
    let hers = token(&ada);
    for hello in [with_token(&hers), of("ada", "guess", &hers)] {
        assert_eq!(
            refusal(&service, &hello).await.kind(),
            ErrorKind::AuthenticationFailed
        );
    }
    let eve = connect(&service, &of("eve", "guess", &hers)).await;
    assert_ne!(token(&eve), hers);
    assert!(ada.is_well().await);
    let again = connect(&service, &of("ada", "secret", &hers)).await;
    assert_eq!(token(&again), hers);
    assert_eq!(ada.ending().await, ErrorKind::SessionTakenOver);
}

/// What a request of the session did before the break still carries its id, whenever it happens;
/// and ids go on, so that it is no other's.
#[tokio::test]
async fn correlation_goes_on() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut old = connect(&service, &with_token("")).await;
    old.flow(Position::Fresh);
    old.until_complete().await;
    let before = old.make_call("late");
    old.send().await;
    until(&service, "the request is there", |stats| {
        stats.requests == 1
    })
    .await;
    let position = old.position();
    let mut new = connect(&service, &with_token(&token(&old))).await;
    assert_eq!(old.ending().await, ErrorKind::SessionTakenOver);
    new.flow(position);
    new.flowing().await;
    let (caller, responder) = centre.late_request().unwrap();
    // The reply is lost with the connection that it was for.
    responder.answer(Ok(openccas_protocol::Outputs::default()));
    centre.publish([NewEvent {
        correlation: Some(caller.correlation),
        ..numbered(1)
    }]);
    let event = new.event().await;
    assert_eq!(event.correlation(), Some(before));
    new.last_request = before;
    let id = new.make_call("refuse");
    assert_eq!(new.reply().await.id, id);

    let mut another = connect(&service, &with_token(&token(&new))).await;
    another.make_call("refuse");
    assert_eq!(
        another.ending().await,
        ErrorKind::ProtocolError,
        "id 1 was used before the break"
    );
}

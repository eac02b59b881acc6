//! What became of requests that were under way when something went wrong.

use std::time::Duration;

use futures_util::future::{join_all, poll_immediate};
use openccas::{Client, ErrorKind, Options, Outcome};

use crate::support::{Fake, connect, kind, open, service, soon, until};

async fn connected(options: Options, fake: &Fake) -> (Client, crate::support::Peer) {
    let client = options.build();
    client.initialize().unwrap();
    let (result, peer) = tokio::join!(connect(&client, fake.port()), fake.welcome());
    result.unwrap();
    (client, peer)
}

/// Fills what lies between the client and a service that does not read, until the client takes no
/// more requests.
async fn flood(client: &Client) -> Vec<tokio::task::JoinHandle<openccas::Result<()>>> {
    let text = "x".repeat(60_000);
    let mut requests = Vec::new();
    soon("the client takes no more", async {
        while client.stats().requests_not_sent == 0 {
            let (client, text) = (client.clone(), text.clone());
            requests.push(tokio::spawn(async move {
                client.set_private_data(1, 1, &text).await
            }));
            tokio::task::yield_now().await;
        }
    })
    .await;
    requests
}

#[tokio::test]
async fn a_loss_fails_all_that_wait() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.hold();
    let requests = join_all((0..500).map(|agent| client.get_agent_call_manager_id(agent)));
    let (results, ()) = soon("all fail at once", async {
        tokio::join!(requests, async {
            let held = centre.held(500).await;
            drop(service);
            std::mem::forget(held);
        })
    })
    .await;
    for result in results {
        let error = result.unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::ConnectionLost, Outcome::Unknown)
        );
    }
    assert_eq!(client.stats().requests_unknown, 500);
    let error = client.make_call(1, "1").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::NotConnected, Outcome::NotSent)
    );
}

#[tokio::test]
async fn uninitialize_fails_all_that_wait() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.hold();
    let mut request = Box::pin(client.make_call(1, "1"));
    assert!(poll_immediate(&mut request).await.is_none());
    let _held = centre.held(1).await;
    client.uninitialize().await;
    let error = soon("the request fails", request).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::NotConnected, Outcome::Unknown)
    );
}

/// What has not left the client has had no effect, and its caller is told so.
#[tokio::test]
async fn what_was_sent_and_what_was_not() {
    let fake = Fake::start().await;
    let (client, peer) = connected(Options::new(), &fake).await;
    let requests = flood(&client).await;
    let sent = requests.len() - 1;
    drop(peer);
    let mut outcomes = Vec::new();
    for result in soon("all fail", join_all(requests)).await {
        let error = result.unwrap().unwrap_err();
        outcomes.push(error.outcome());
    }
    assert_eq!(outcomes[0], Outcome::Unknown, "the first was sent");
    assert_eq!(
        outcomes[sent - 1],
        Outcome::NotSent,
        "the last but one was not"
    );
    // In order: once one was not sent, none behind it was.
    let unknown = outcomes
        .iter()
        .take_while(|outcome| **outcome == Outcome::Unknown)
        .count();
    assert!(
        outcomes[unknown..]
            .iter()
            .all(|outcome| *outcome == Outcome::NotSent)
    );
}

/// A service that is not read from does not make the client grow for ever.
#[tokio::test]
async fn a_service_that_does_not_read() {
    let fake = Fake::start().await;
    let (client, mut peer) = connected(Options::new(), &fake).await;
    let mut requests = flood(&client).await;
    let refused = requests.pop().unwrap().await.unwrap().unwrap_err();
    assert_eq!(
        (refused.kind(), refused.outcome()),
        (ErrorKind::Timeout, Outcome::NotSent)
    );
    // When it reads again, all that was taken arrives, once and in order.
    for id in 1..=requests.len() as u64 {
        assert_eq!(peer.request().await, id);
        peer.reply(id, Ok(openccas::Outputs::default())).await;
    }
    for result in soon("all are answered", join_all(requests)).await {
        result.unwrap().unwrap();
    }
}

/// Its bytes still go out when the service reads again: nobody may believe that it was not sent.
#[tokio::test]
async fn a_request_that_times_out_before_it_is_written() {
    let fake = Fake::start().await;
    let (client, mut peer) = connected(Options::new(), &fake).await;
    let requests = flood(&client).await;
    let hasty = client.with_request_timeout(Duration::from_millis(50));
    // A little room behind the flood: what is refused for want of it was indeed not sent.
    let taken = loop {
        let error = hasty.make_call(1, "the last one").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        if error.message().contains("make_call") {
            break error;
        }
        peer.request().await;
    };
    assert_eq!(taken.outcome(), Outcome::Unknown);
    requests.iter().for_each(tokio::task::JoinHandle::abort);
}

/// An id of an earlier connection is nobody else's later.
#[tokio::test]
async fn a_waiter_of_an_earlier_connection_does_not_disturb() {
    let fake = Fake::start().await;
    let (client, mut peer) = connected(Options::new(), &fake).await;
    let mut early = Box::pin(client.make_call(1, "early"));
    assert!(poll_immediate(&mut early).await.is_none());
    peer.request().await;
    drop(peer);
    until("the loss is noticed", || !client.is_connected()).await;
    let (result, peer) = tokio::join!(connect(&client, fake.port()), fake.welcome());
    result.unwrap();
    let mut peer = peer;
    let mut late = Box::pin(client.make_call(1, "late"));
    assert!(poll_immediate(&mut late).await.is_none());
    assert_eq!(kind(early.await), ErrorKind::ConnectionLost);
    let id = peer.request().await;
    peer.reply(id, Ok(openccas::Outputs::default())).await;
    soon("it is answered", late).await.unwrap();
}

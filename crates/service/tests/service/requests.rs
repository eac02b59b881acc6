//! Requests, their answers, and what they cause.

use openccas_protocol::{ErrorKind, Outputs, Position};
use openccas_service::{Caller, NewEvent, Responder, ServiceOptions};

use crate::support::{Centre, Client, Item, numbered, soon, start, until, watching};

#[tokio::test]
async fn the_answer_comes_before_what_the_request_caused() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let mut client = watching(&service).await;
    for _ in 0..100 {
        let id = client.make_call("now");
        let reply = client.reply().await;
        assert_eq!((reply.id, reply.code), (id, 0));
        assert_eq!(client.event().await.correlation(), None);
        assert_eq!(client.event().await.correlation(), Some(id));
    }
}

/// The answer and the event come from another thread, while the session is busy with other events.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_late_answer_comes_before_what_is_published_after_it() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = watching(&service).await;
    let requests = 300;
    let answering = std::thread::spawn(move || {
        let mut answered = 0;
        while answered < requests {
            centre.publish([numbered(0)]);
            if let Some((caller, responder)) = centre.late_request() {
                responder.answer(Ok(Outputs::default()));
                centre.publish([NewEvent {
                    correlation: Some(caller.correlation),
                    ..numbered(1)
                }]);
                answered += 1;
            }
        }
    });
    for _ in 0..requests {
        let id = client.make_call("late");
        let mut answered = false;
        loop {
            match client.next().await.unwrap() {
                Item::Reply(reply) => answered = reply.id == id,
                Item::Event(event) if event.correlation() == Some(id) => break,
                _ => {}
            }
        }
        assert!(answered, "the event of request {id} came first");
    }
    answering.join().unwrap();
}

async fn late(centre: &Centre) -> (Caller, Responder) {
    soon("a request arrives", async {
        loop {
            match centre.late_request() {
                Some(request) => return request,
                None => tokio::task::yield_now().await,
            }
        }
    })
    .await
}

#[tokio::test]
async fn only_who_asked_is_told_which_request_it_was() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let mut asking = watching(&service).await;
    let mut other = watching(&service).await;
    let id = asking.make_call("now");
    assert_eq!(asking.reply().await.id, id);
    asking.event().await;
    let event = asking.event().await;
    assert_eq!(event.correlation(), Some(id));
    other.event().await;
    let same = other.event().await;
    assert_eq!((same.seq(), same.correlation()), (event.seq(), None));
}

#[tokio::test]
async fn late_answers_in_any_order() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect(&service).await;
    let [first, second, third] = ["late", "refuse", "late"].map(|dial| client.make_call(dial));
    let refused = client.reply().await;
    assert_eq!(
        (refused.id, refused.code),
        (second, ErrorKind::AgentUnknown.code())
    );
    assert_eq!(refused.message, "no such agent");
    let (_, one) = late(&centre).await;
    let (_, two) = late(&centre).await;
    two.answer(Ok(Outputs::from(7)));
    let reply = client.reply().await;
    assert_eq!((reply.id, reply.outputs), (third, vec![7.into()]));
    one.answer(Ok(Outputs::default()));
    assert_eq!(client.reply().await.id, first);
    assert_eq!(service.stats().requests, 3);
}

#[tokio::test]
async fn a_request_that_the_contact_centre_forgets() {
    let (service, _centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect(&service).await;
    let id = client.make_call("drop");
    let reply = client.reply().await;
    assert_eq!((reply.id, reply.code), (id, ErrorKind::Internal.code()));
}

#[tokio::test]
async fn an_answer_for_a_client_that_is_gone() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect(&service).await;
    client.make_call("late");
    client.send().await;
    let (_, responder) = late(&centre).await;
    drop(client);
    until(&service, "the client is gone", |stats| stats.sessions == 0).await;
    responder.answer(Ok(Outputs::default()));
}

/// More requests at a time than the service takes in before it has answered some.
#[tokio::test]
async fn a_flood_of_requests_is_answered_whole() {
    let (service, centre) = start(ServiceOptions::new()).await;
    let mut client = Client::connect(&service).await;
    client.flow(Position::Live);
    assert_eq!(client.flowing().await, 0);
    for _ in 0..10_000 {
        client.make_call("late");
    }
    client.send().await;
    let mut answered = 0;
    while answered < 10_000 {
        let (_, responder) = late(&centre).await;
        responder.answer(Ok(Outputs::default()));
        answered += 1;
    }
    centre.publish([numbered(1)]);
    for id in 1..=10_000 {
        assert_eq!(client.reply().await.id, id);
    }
    assert!(matches!(client.next().await, Ok(Item::Event(_))));
}

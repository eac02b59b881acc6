//! Events and requests over TLS.

use openccas::{ErrorKind, Event, EventType, Events, Notice};

use crate::{
    certificates::Authority,
    open, quickly, serve, shows,
    support::{Proxy, configuration, loss, notice, numbers, soon},
    trusts, with,
};

async fn again(events: &mut Events) {
    assert!(matches!(notice(events).await, Notice::Disconnected(_)));
    assert!(matches!(notice(events).await, Notice::Reconnected));
}

#[tokio::test]
async fn events_and_requests_also_after_a_loss() {
    let authority = Authority::new("ca");
    let (service, centre) = serve(shows(&authority.localhost())).await;
    let proxy = Proxy::to(service.local_addr()).await;
    let options = with(trusts(&authority)).reconnect(quickly());
    let client = options.open("127.0.0.1", proxy.port()).await.unwrap();
    let mut events = client.events();
    let (_, names) = configuration(&mut events).await;
    assert_eq!(names, ["Ada", "Bo", "Sales"]);
    for round in 0..5 {
        let first = round * 2000 + 1;
        centre.tell(first..first + 1000);
        client.make_call(1, "1").await.unwrap();
        numbers(&mut events, first..=first + 999).await;
        proxy.down();
        centre.tell(first + 1000..first + 2000);
        proxy.up();
        again(&mut events).await;
        numbers(&mut events, first + 1000..=first + 1999).await;
    }
    assert_eq!(centre.requests().len(), 5);
    assert_eq!(client.stats().gaps, 0);
}

#[tokio::test]
async fn many_requests_at_once() {
    let authority = Authority::new("ca");
    let (service, centre) = serve(shows(&authority.localhost())).await;
    let client = open(with(trusts(&authority)), "localhost", &service)
        .await
        .unwrap();
    let calls: Vec<_> = (0..2000)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move { client.make_call(number, "1").await })
        })
        .collect();
    for call in calls {
        soon("the request is answered", call)
            .await
            .unwrap()
            .unwrap();
    }
    assert_eq!(centre.requests().len(), 2000);
}

#[tokio::test]
async fn an_orderly_end() {
    let authority = Authority::new("ca");
    let (service, centre) = serve(shows(&authority.localhost())).await;
    let client = open(with(trusts(&authority)), "localhost", &service)
        .await
        .unwrap();
    let mut events = client.events();
    configuration(&mut events).await;
    centre.tell(1..=100);
    service.shutdown().await;
    numbers(&mut events, 1..=100).await;
    let last: Event = crate::support::event(&mut events).await;
    assert_eq!(last.event_type(), EventType::ServiceDisconnect);
    assert_eq!(loss(&mut events).await.kind(), ErrorKind::ServiceShutdown);
}

#[test]
fn the_blocking_client() {
    let authority = Authority::new("ca");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (service, _centre) = runtime.block_on(serve(shows(&authority.localhost())));
    let client = openccas::blocking::Client::open_with(
        with(trusts(&authority)),
        "localhost",
        service.local_addr().port(),
    )
    .unwrap();
    client.make_call(1, "1").unwrap();
    client.close();
}

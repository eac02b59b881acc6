use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use openccas::{
    Argument, Client, Error, ErrorKind, Method, Options, Outcome, Outputs, Result, Tenant,
};
use openccas_protocol::encode_request;

use crate::support::{PATIENCE, open, open_with, service, soon, until};

type Results = mpsc::Receiver<Result<Outputs>>;

/// A completion, and where what it was called with comes out.
fn completion() -> (impl FnOnce(Result<Outputs>) + Send + 'static, Results) {
    let (sender, receiver) = mpsc::channel();
    (move |result| sender.send(result).unwrap(), receiver)
}

/// What the completion was called with; it has to be called once, and dropped then.
async fn only(results: Results) -> Result<Outputs> {
    soon(
        "the request completes",
        tokio::task::spawn_blocking(move || {
            let result = results.recv_timeout(PATIENCE).unwrap();
            assert!(results.recv_timeout(PATIENCE).is_err());
            result
        }),
    )
    .await
    .unwrap()
}

fn make_call<'a>() -> [Argument<'a>; 2] {
    [1.into(), "5551234".into()]
}

/// Arguments as they stand in a request frame: behind length, checksum, kind, id and method.
fn packed(method: Method, arguments: &[Argument<'_>]) -> Vec<u8> {
    let mut frame = Vec::new();
    encode_request(1, method, arguments, &mut frame);
    frame.split_off(4 + 4 + 1 + 8 + 2)
}

fn said(result: Result<Outputs>) -> (ErrorKind, Outcome) {
    let error = result.unwrap_err();
    (error.kind(), error.outcome())
}

#[tokio::test]
async fn a_completion_gets_the_results() {
    let (service, centre) = service().await;
    centre.answer(Ok(Outputs::from(42)));
    let client = open(&service).await;
    let (completion, results) = completion();
    let here = thread::current().id();
    client.submit(Method::GetVoiceReadyStatus, &[7.into()], move |result| {
        // The test has one thread, which drives the connection, too.
        assert_eq!(thread::current().id(), here);
        completion(result);
    });
    assert_eq!(only(results).await.unwrap().long().unwrap(), 42);
    assert_eq!(client.stats().requests_succeeded, 1);
}

#[tokio::test]
async fn packed_arguments_are_the_same_request() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let arguments = packed(Method::MakeCall, &make_call());
    let (first, one) = completion();
    let (second, other) = completion();
    client.submit(Method::MakeCall, &make_call(), first);
    client.submit_packed(Method::MakeCall.number(), &arguments, None, second);
    only(one).await.unwrap();
    only(other).await.unwrap();
    let requests = centre.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0], requests[1]);
}

#[tokio::test]
async fn arguments_that_do_not_fit_are_named() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let long = "x".repeat(2 * 1024 * 1024);
    let cases: [(Method, &[Argument<'_>], &str); 5] = [
        (Method::MakeCall, &["1".into(), "2".into()], "agent_rec_id"),
        (Method::MakeCall, &[1.into(), 2.into()], "dial_string"),
        (Method::MakeCall, &[1.into()], "make_call takes 2 arguments"),
        (Method::Uninitialize, &[], "uninitialize"),
        (Method::MakeCall, &[1.into(), long.as_str().into()], "bytes"),
    ];
    for (count, (method, arguments, named)) in (1..).zip(cases) {
        let (first, one) = completion();
        let (second, other) = completion();
        client.submit(method, arguments, first);
        let bytes = packed(method, arguments);
        client.submit_packed(method.number(), &bytes, None, second);
        // They are called before submit returns.
        for results in [one, other] {
            let error = results.try_recv().unwrap().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert_eq!(error.outcome(), Outcome::NotSent);
            assert!(error.message().contains(named), "{error}");
            assert_eq!(
                client.get_last_error_info(),
                (error.code(), error.message().to_owned())
            );
        }
        assert_eq!(client.stats().requests_not_sent, 2 * count);
    }
    for (method, arguments, named) in [
        (9999, &packed(Method::MakeCall, &make_call())[..], "9999"),
        (
            Method::MakeCall.number(),
            &packed(Method::MakeCall, &make_call())[..12],
            "dial_string of make_call",
        ),
        (Method::MakeCall.number(), &[], "make_call"),
    ] {
        let (completion, results) = completion();
        client.submit_packed(method, arguments, None, completion);
        let error = results.try_recv().unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().contains(named), "{error}");
    }
    assert!(centre.requests().is_empty());
}

#[tokio::test]
async fn without_a_connection_it_fails_at_once() {
    let client = Client::new();
    let (completion, results) = completion();
    client
        .submit(Method::MakeCall, &make_call(), completion)
        .cancel();
    assert_eq!(
        said(results.try_recv().unwrap()),
        (ErrorKind::NotConnected, Outcome::NotSent)
    );
    assert_eq!(
        client.get_last_error_info().0,
        ErrorKind::NotConnected.code()
    );
    client.close().await;
    let (completion, results) = self::completion();
    client.submit(Method::MakeCall, &make_call(), completion);
    assert_eq!(
        said(results.try_recv().unwrap()),
        (ErrorKind::Closed, Outcome::NotSent)
    );
}

#[tokio::test]
async fn a_refusal_is_counted_and_remembered() {
    let (service, centre) = service().await;
    let refusal = Error::new(ErrorKind::AgentUnknown, "no agent 1");
    centre.answer(Err(refusal));
    let client = open(&service).await;
    let (completion, results) = completion();
    client.submit(Method::MakeCall, &make_call(), completion);
    assert_eq!(
        said(only(results).await),
        (ErrorKind::AgentUnknown, Outcome::Refused)
    );
    assert_eq!(client.stats().requests_refused, 1);
    assert_eq!(
        client.get_last_error_info(),
        (ErrorKind::AgentUnknown.code(), String::from("no agent 1"))
    );
}

/// Each request has its own time limit, whatever the others have.
#[tokio::test]
async fn what_is_not_answered_in_time_fails() {
    let (service, centre) = service().await;
    centre.hold();
    let client = open(&service).await;
    let arguments = packed(Method::MakeCall, &make_call());
    let method = Method::MakeCall.number();
    let (patient, long) = completion();
    client.submit(Method::MakeCall, &make_call(), patient);
    let brief = client.with_request_timeout(Duration::from_millis(30));
    let (first, one) = completion();
    brief.submit(Method::MakeCall, &make_call(), first);
    let (second, other) = completion();
    let ten = Some(Duration::from_millis(10));
    client.submit_packed(method, &arguments, ten, second);
    let (never, endless) = completion();
    client.submit_packed(method, &arguments, Some(Duration::MAX), never);
    for results in [one, other] {
        assert_eq!(
            said(only(results).await),
            (ErrorKind::Timeout, Outcome::Unknown)
        );
    }
    // The alarm is set anew for what comes later.
    let (third, another) = completion();
    client.submit_packed(method, &arguments, ten, third);
    assert_eq!(said(only(another).await).0, ErrorKind::Timeout);
    assert_eq!(client.stats().requests_unknown, 3);
    assert_eq!(client.get_last_error_info().0, ErrorKind::Timeout.code());
    // A reply that comes too late is nobody's; the others get theirs.
    for (_, responder) in centre.held(5).await {
        responder.answer(Ok(Outputs::default()));
    }
    only(long).await.unwrap();
    only(endless).await.unwrap();
    assert_eq!(client.stats().requests_succeeded, 2);
}

#[tokio::test]
async fn a_loss_completes_all_at_once() {
    let (service, centre) = service().await;
    centre.hold();
    let client = open(&service).await;
    let (sender, results) = mpsc::channel();
    for _ in 0..500 {
        let (sender, client) = (sender.clone(), client.clone());
        client
            .clone()
            .submit(Method::MakeCall, &make_call(), move |result| {
                // The client can be used here: what is told now is not another surprise.
                assert!(!client.is_connected());
                client.submit(Method::MakeCall, &make_call(), move |again| {
                    sender.send((said(result), said(again))).unwrap();
                });
            });
    }
    drop(sender);
    let held = centre.held(500).await;
    drop(service);
    std::mem::forget(held);
    until("all have failed", || {
        client.stats().requests_not_sent == 500
    })
    .await;
    let all: Vec<_> = results.iter().collect();
    assert_eq!(all.len(), 500);
    for (lost, again) in all {
        assert_eq!(lost.1, Outcome::Unknown);
        assert_eq!(again, (ErrorKind::NotConnected, Outcome::NotSent));
    }
    assert_eq!(client.stats().requests_unknown, 500);
}

#[tokio::test]
async fn uninitialize_fails_what_waits() {
    let (service, centre) = service().await;
    centre.hold();
    let client = open(&service).await;
    let (completion, results) = completion();
    client.submit(Method::MakeCall, &make_call(), completion);
    let held = centre.held(1).await;
    client.uninitialize().await;
    assert_eq!(
        said(results.try_recv().unwrap()),
        (ErrorKind::NotConnected, Outcome::Unknown)
    );
    std::mem::forget(held);
}

#[tokio::test]
async fn a_request_does_not_keep_the_client() {
    let (service, centre) = service().await;
    centre.hold();
    let client = open(&service).await;
    let (completion, results) = completion();
    client.submit(Method::MakeCall, &make_call(), completion);
    let held = centre.held(1).await;
    drop(client);
    assert_eq!(said(only(results).await).0, ErrorKind::Closed);
    std::mem::forget(held);
}

#[tokio::test]
async fn a_cancelled_completion_is_dropped() {
    let (service, centre) = service().await;
    centre.hold();
    let client = open(&service).await;
    let called = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&called);
    let submitted = client.submit(Method::MakeCall, &make_call(), move |_| {
        count.fetch_add(1, Ordering::SeqCst);
    });
    let responder = centre.held_one().await;
    submitted.cancel();
    assert_eq!(Arc::strong_count(&called), 1);
    submitted.cancel();
    responder.answer(Ok(Outputs::default()));
    // Its reply stands before that of the next request.
    centre.answer(Ok(Outputs::default()));
    client.make_call(1, "1").await.unwrap();
    assert_eq!(called.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_completion_that_panics_hurts_nobody() {
    let (service, _centre) = service().await;
    let client = open(&service).await;
    client.submit(Method::MakeCall, &make_call(), |_| panic!("on purpose"));
    let (completion, results) = completion();
    client.submit(Method::MakeCall, &make_call(), completion);
    only(results).await.unwrap();
    client.submit_packed(9999, &[], None, |_| panic!("on purpose"));
    assert!(client.is_connected());
    assert_eq!(client.stats().requests_succeeded, 2);
}

/// Keeps requests under way: each completion starts the next.
fn chain(client: &Client, left: usize, done: Arc<Mutex<Vec<Result<()>>>>) {
    let next = client.clone();
    client.submit(
        Method::GetVoiceReadyStatus,
        &[7.into()],
        move |result| match result.and_then(Outputs::long) {
            Ok(_) if left > 1 => chain(&next, left - 1, done),
            last => done.lock().unwrap().push(last.map(|_| ())),
        },
    );
}

/// From threads without a runtime, on the runtime of the process.
#[test]
fn many_are_under_way_without_a_runtime() {
    let server = tokio::runtime::Runtime::new().unwrap();
    let (service, centre) = server.block_on(service());
    centre.answer(Ok(Outputs::from(1)));
    let client = {
        let _context = openccas::embed::runtime().unwrap().enter();
        let options = Options::new().credentials("nobody", "secret", Tenant::ALL_TENANTS);
        server.block_on(open_with(options, &service))
    };
    let done = Arc::default();
    for _ in 0..64 {
        chain(&client, 100, Arc::clone(&done));
    }
    server.block_on(until("all are answered", || {
        done.lock().unwrap().len() == 64
    }));
    assert!(done.lock().unwrap().iter().all(Result::is_ok));
    assert_eq!(client.stats().requests_succeeded, 6400);
    assert!(!openccas::embed::forked());
}

#[tokio::test]
async fn requests_that_are_gathered_leave_when_they_are_flushed_or_with_others() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let gathering = client.gathering();
    let dial = |client: &Client, number: i32| {
        let (completion, results) = completion();
        let arguments = [number.into(), "5551234".into()];
        client.submit(Method::MakeCall, &arguments, completion);
        results
    };
    let mut all: Vec<Results> = (0..3).map(|number| dial(&gathering, number)).collect();
    client.flush();
    // Nothing is left to be flushed.
    client.flush();
    for results in all.drain(..) {
        only(results).await.unwrap();
    }
    all.extend((3..5).map(|number| dial(&gathering, number)));
    all.push(dial(&client, 5));
    for results in all {
        only(results).await.unwrap();
    }
    let dialled: Vec<i32> = centre
        .requests()
        .iter()
        .map(|request| match request {
            openccas_protocol::Request::MakeCall(request) => request.agent_rec_id,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(dialled, [0, 1, 2, 3, 4, 5]);
}

/// The service is in the same thread, so nobody reads while they are flushed.
#[tokio::test]
async fn more_than_the_socket_takes_is_written_without_mixing_with_anything_else() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    // From here on the connection has nothing to do.
    client.make_call(1, "1").await.unwrap();
    let gathering = client.gathering();
    let text = "x".repeat(16_000);
    let mut all = Vec::new();
    for number in 0..400 {
        let (completion, results) = completion();
        let arguments = [1.into(), number.into(), text.as_str().into()];
        gathering.submit(Method::SetPrivateData, &arguments, completion);
        all.push(results);
    }
    client.flush();
    // The connection has to say something itself now: that it wants events.
    let mut events = client.events();
    let (last, results) = completion();
    client.submit(Method::MakeCall, &make_call(), last);
    let first = soon("the configuration data come", events.next()).await;
    first.unwrap().unwrap();
    for results in all {
        only(results).await.unwrap();
    }
    only(results).await.unwrap();
    assert_eq!(centre.requests().len(), 402);
    assert!(client.is_connected());
}

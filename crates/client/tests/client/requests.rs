//! Requests by description, their answers, and who gets them.

use std::time::Duration;

use futures_util::future::{join_all, poll_immediate};
use jiff::civil::date;
use openccas::{
    Argument, ArgumentType, Error, ErrorKind, Method, OleDate, Options, Outcome, Outputs, Value,
};
use openccas_protocol::{Arguments, Request};

use tokio::join;

use crate::support::{kind, open, open_with, service, soon, start};

/// An argument of this type, different from its neighbours.
fn value(argument_type: ArgumentType, index: usize) -> Value {
    let index = i32::try_from(index).unwrap();
    match argument_type {
        ArgumentType::Long => Value::Long(-1_000 - index),
        ArgumentType::Text => Value::Text(format!("Zoë {index}|山田")),
        ArgumentType::Date => {
            Value::Date(OleDate::try_from(date(2027, 2, 28).at(23, 59, 0, 0)).unwrap())
        }
        ArgumentType::Flag => Value::Flag(index % 2 == 0),
        other => panic!("{other:?} is new"),
    }
}

#[tokio::test]
async fn every_method_reaches_the_contact_centre() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut expected = Vec::new();
    for method in Method::ALL {
        if method.is_lifecycle() {
            assert_eq!(
                kind(client.call(method, &[]).await),
                ErrorKind::InvalidArgument
            );
            continue;
        }
        let inputs = method.info().inputs.iter().enumerate();
        let values: Vec<Value> = inputs
            .map(|(index, input)| value(input.argument_type, index))
            .collect();
        let arguments: Vec<Argument<'_>> = values.iter().map(Value::as_argument).collect();
        client.call(method, &arguments).await.unwrap();
        expected.push(Request::decode(method, &Arguments::new(values)).unwrap());
    }
    assert_eq!(expected.len(), 49);
    assert_eq!(centre.requests(), expected);
    assert_eq!(client.stats().requests_succeeded, 49);
}

#[tokio::test]
async fn arguments_that_do_not_fit_are_not_sent() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let long = Argument::Long(1);
    let bad: [(&[Argument<'_>], &str); 6] = [
        (&[], "make_call takes 2 arguments"),
        (&[long], "make_call takes 2 arguments"),
        (&[long, "1".into(), long], "make_call takes 2 arguments"),
        (&["1".into(), "1".into()], "agent_rec_id of make_call"),
        (&[long, long], "dial_string of make_call"),
        (&[long, "12\0".into()], "dial_string"),
    ];
    for (arguments, named) in bad {
        let error = client.call(Method::MakeCall, arguments).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert_eq!(error.outcome(), Outcome::NotSent);
        assert!(error.message().contains(named), "{error}");
        assert_eq!(client.get_last_error_info().1, error.message());
    }
    assert!(centre.requests().is_empty());
    assert_eq!(client.stats().requests_not_sent, 6);
    client.make_call(1, "1").await.unwrap();
}

#[tokio::test]
async fn a_request_that_is_too_large_is_not_sent() {
    let options = openccas_service::ServiceOptions::new().max_frame(16 * 1024);
    let (service, centre) = start(options).await;
    let client = open(&service).await;
    let error = client
        .set_private_data(1, 2, &"x".repeat(16 * 1024))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.message().contains("set_private_data"), "{error}");
    assert!(centre.requests().is_empty());
    client
        .set_private_data(1, 2, &"x".repeat(16_000))
        .await
        .unwrap();
    assert!(client.is_connected());
}

#[tokio::test]
async fn replies_in_any_order_go_to_who_asked() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.hold();
    let requests = join_all((0..200).map(|agent| client.get_agent_call_manager_id(agent)));
    let answering = async {
        let held = centre.held(200).await;
        // First every other one, then the rest from behind.
        let (even, odd): (Vec<_>, Vec<_>) = held
            .into_iter()
            .enumerate()
            .partition(|(index, _)| index % 2 == 0);
        for (_, (request, responder)) in even.into_iter().chain(odd.into_iter().rev()) {
            responder.answer(manager_of(&request));
        }
    };
    let (results, ()) = soon("all are answered", async { join!(requests, answering) }).await;
    for (agent, result) in results.into_iter().enumerate() {
        let agent = i32::try_from(agent).unwrap();
        match result {
            Ok(manager) => assert_eq!(manager, 10_000 + agent),
            Err(error) => {
                assert_eq!(agent % 5, 0);
                assert_eq!(error.kind(), ErrorKind::AgentUnknown);
                assert_eq!(error.outcome(), Outcome::Refused);
                assert_eq!(error.message(), format!("no agent {agent}"));
            }
        }
    }
    assert_eq!(client.stats().requests_refused, 200 / 5);
}

/// Every fifth agent is unknown.
fn manager_of(request: &Request) -> Result<Outputs, Error> {
    let Request::GetAgentCallManagerId(request) = request else {
        panic!("{request:?}")
    };
    let agent = request.agent_rec_id;
    if agent % 5 == 0 {
        return Err(Error::new(
            ErrorKind::AgentUnknown,
            format!("no agent {agent}"),
        ));
    }
    Ok(Outputs::from(10_000 + agent))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_at_once() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.script(|_, request, _, responder| {
        let Request::GetAgentCallManagerId(request) = request else {
            panic!("{request:?}")
        };
        // Answered from another task, so that the order is nobody's.
        tokio::spawn(async move { responder.answer(Ok((-request.agent_rec_id).into())) });
    });
    let tasks = (0..10_000).map(|agent| {
        let client = client.clone();
        tokio::spawn(async move { client.get_agent_call_manager_id(agent).await })
    });
    let results = soon("all are answered", join_all(tasks)).await;
    for (agent, result) in results.into_iter().enumerate() {
        assert_eq!(result.unwrap().unwrap(), -i32::try_from(agent).unwrap());
    }
    assert_eq!(client.stats().requests_succeeded, 10_000);
}

#[tokio::test]
async fn a_request_can_be_given_up() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.hold();
    let mut given_up = Box::pin(client.get_agent_call_manager_id(1));
    assert!(poll_immediate(&mut given_up).await.is_none());
    let first = centre.held_one().await;
    drop(given_up);
    // Its answer is nobody's, and least of all the next request's.
    first.answer(Ok(Outputs::from(111)));
    let next = client.get_agent_call_manager_id(2);
    let (result, ()) = join!(next, async {
        centre.held_one().await.answer(Ok(Outputs::from(222)));
    });
    assert_eq!(result.unwrap(), 222);
}

#[tokio::test]
async fn a_time_limit() {
    let (service, centre) = service().await;
    let options = Options::new().request_timeout(Duration::from_millis(100));
    let client = open_with(options, &service).await;
    centre.hold();
    let error = client.make_call(1, "1").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Timeout, Outcome::Unknown)
    );
    assert!(error.message().contains("make_call"), "{error}");
    assert_eq!(client.stats().requests_unknown, 1);
    let late = centre.held_one().await;
    // Another limit for other requests, through a handle of its own.
    let patient = client.with_request_timeout(crate::support::PATIENCE);
    let (result, ()) = join!(patient.get_agent_call_manager_id(2), async {
        let next = centre.held_one().await;
        late.answer(Ok(Outputs::from(111)));
        next.answer(Ok(Outputs::from(222)));
    });
    assert_eq!(result.unwrap(), 222);
    assert!(client.is_connected());
}

#[tokio::test]
async fn an_answer_that_is_forgotten_is_an_error() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.script(|_, _, _, responder| drop(responder));
    let error = client.make_call(1, "1").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Internal, Outcome::Refused)
    );
}

/// Answers that do not fit the method are the service's mistake, and cost nobody the connection.
#[tokio::test]
async fn results_of_another_shape() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.answer(Ok(Outputs::from("text".to_owned())));
    assert_eq!(
        kind(client.make_call(1, "1").await),
        ErrorKind::ProtocolError
    );
    assert_eq!(
        kind(client.get_agent_call_manager_id(1).await),
        ErrorKind::ProtocolError
    );
    assert_eq!(
        kind(client.get_voice_ready_status(1).await),
        ErrorKind::ProtocolError
    );
    assert_eq!(
        kind(client.get_not_ready_reasons(1).await),
        ErrorKind::ProtocolError
    );
    assert_eq!(
        kind(client.get_phone_agent_status(1).await),
        ErrorKind::ProtocolError
    );
    assert_eq!(
        kind(client.get_agent_media_settings(1).await),
        ErrorKind::ProtocolError
    );
    assert!(client.is_connected());
}

#[tokio::test]
async fn without_a_connection_nothing_is_sent() {
    let client = openccas::Client::new();
    let error = client.make_call(1, "1").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::NotConnected, Outcome::NotSent)
    );
    client.initialize().unwrap();
    assert_eq!(
        kind(client.make_call(1, "1").await),
        ErrorKind::NotConnected
    );
    assert_eq!(client.stats().requests_not_sent, 2);
}

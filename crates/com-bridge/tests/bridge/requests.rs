//! Requests and their answers.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use openccas::{ErrorKind, Outcome};
use openccas_com_bridge::CallFailure;
use openccas_protocol::{ArgumentType, Method, OleDate, Value};
use openccas_service::ServiceOptions;

use crate::{
    fake::{Maker, refused},
    setting::{Setting, numbered, numbers, part, patient, snapshot, well},
};

/// Results that fit.
fn results(method: Method) -> Vec<Value> {
    let outputs = method.info().outputs.iter();
    outputs
        .map(|output| match output.argument_type {
            ArgumentType::Long => Value::from(1),
            ArgumentType::Text => Value::from("7|Sales".to_owned()),
            ArgumentType::Flag => Value::from(true),
            ArgumentType::Date => Value::Date(OleDate::from_days(1.0).unwrap()),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[tokio::test]
async fn arguments_arrive_in_order_and_results_come_back() {
    let maker = Maker::new(|sink, method, inputs| match method.is_lifecycle() {
        true => well(sink, method, inputs),
        false => Ok(results(method)),
    });
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    snapshot(&mut client.events()).await;
    client.deflect_call(1, "4711", 9).await.unwrap();
    let expected = vec![
        Value::from(1),
        Value::from("4711".to_owned()),
        Value::from(9),
    ];
    assert_eq!(maker.calls(Method::DeflectCall), [(0, expected)]);
    assert!(client.get_voice_ready_status(1).await.unwrap());
    assert_eq!(
        client.get_agent_service_groups(1).await.unwrap(),
        [(7, "Sales".to_owned())]
    );
    let status = client.get_phone_agent_status(1).await.unwrap();
    assert!(status.logged_on && status.call_id == 1);
    client.get_agent_media_settings(1).await.unwrap();
}

/// The object's own words reach the client; a number of ours is known as what it is.
#[tokio::test]
async fn refusals() {
    let maker = Maker::new(|sink, method, inputs| match method {
        Method::AnswerCall | Method::GetVoiceReadyStatus => Err(CallFailure::Refused(refused())),
        Method::HoldCall => Err(CallFailure::NotCalled("no such member".to_owned())),
        Method::GetLastErrorInfo => Ok(vec![
            Value::from(ErrorKind::CallNotFound.code()),
            Value::from("there is no call 9".to_owned()),
        ]),
        _ => well(sink, method, inputs),
    });
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    snapshot(&mut client.events()).await;
    let error = client.answer_call(1, 9).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::CallNotFound, Outcome::Refused)
    );
    assert!(error.message().contains("there is no call 9"), "{error}");
    assert!(error.message().contains("0x80004005"), "{error}");
    let error = client.hold_call(1, 9).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSupported);
    assert!(error.message().contains("no such member"), "{error}");
}

/// Where the object's number says nothing, the vendor's text says why the method fails.
#[tokio::test]
async fn refusals_without_a_number_of_ours() {
    let maker = Maker::new(|sink, method, inputs| match method {
        Method::GetLastErrorInfo => Ok(vec![Value::from(10_061), Value::from(String::new())]),
        method if method.is_lifecycle() => well(sink, method, inputs),
        _ => Err(CallFailure::Refused(refused())),
    });
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    snapshot(&mut client.events()).await;
    for (error, kind) in [
        (
            client
                .get_agent_rec_id_from_logon_id("ada")
                .await
                .unwrap_err(),
            ErrorKind::AgentUnknown,
        ),
        (
            client
                .get_phone_agent_voice_ready_status(1)
                .await
                .unwrap_err(),
            ErrorKind::PhoneAgentNotLoggedOn,
        ),
        (
            client.make_call(1, "0").await.unwrap_err(),
            ErrorKind::AgentNotLoggedOn,
        ),
    ] {
        assert_eq!(error.kind(), kind, "{error}");
    }
}

#[tokio::test]
async fn results_that_do_not_fit() {
    let maker = Maker::new(|sink, method, inputs| match method {
        Method::GetVoiceReadyStatus => Ok(Vec::new()),
        Method::GetAgentServiceGroups => Ok(vec![Value::from(3)]),
        Method::GetNotReadyReasons => Ok(vec![Value::from("1|\0|".to_owned())]),
        Method::GetEmailReadyStatus => Err(CallFailure::Garbled("VT_DISPATCH".to_owned())),
        _ => well(sink, method, inputs),
    });
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    snapshot(&mut client.events()).await;
    let errors = [
        client.get_voice_ready_status(1).await.unwrap_err(),
        client.get_agent_service_groups(1).await.unwrap_err(),
        client.get_not_ready_reasons(-1).await.unwrap_err(),
        client.get_email_ready_status(1).await.unwrap_err(),
    ];
    for (error, word) in errors
        .iter()
        .zip(["lStatus", "bstrGroups", "NUL", "VT_DISPATCH"])
    {
        assert_eq!(error.kind(), ErrorKind::ProtocolError, "{error}");
        let told = error.message().contains(word) || error.message().contains("results instead");
        assert!(told, "{error}");
    }
    client.make_call(1, "0").await.unwrap();
}

/// An object may tell what a call caused before the call returns.
#[tokio::test]
async fn the_answer_comes_before_the_events_that_it_caused() {
    let calling = Arc::new(AtomicBool::new(false));
    let within = Arc::clone(&calling);
    let maker = Maker::new(move |sink, method, inputs| {
        if method == Method::RetrieveCall {
            within.store(true, Ordering::SeqCst);
            sink.event(&numbered(7));
            // Time enough to publish it, for a bridge that would.
            (0..100).for_each(|_| thread::yield_now());
            within.store(false, Ordering::SeqCst);
        }
        well(sink, method, inputs)
    });
    let early = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&early);
    let options = ServiceOptions::new().on_event(move |_| {
        seen.fetch_or(calling.load(Ordering::SeqCst), Ordering::SeqCst);
    });
    let setting = Setting::over(vec![part(-1, &maker)], options, patient()).await;
    let client = setting.open().await;
    let mut events = client.events();
    snapshot(&mut events).await;
    for _ in 0..50 {
        client.retrieve_call(1, 7).await.unwrap();
        numbers(&mut events, [7]).await;
    }
    assert!(!early.load(Ordering::SeqCst), "published during the call");
}

//! Objects that hang, vanish, or speak at the wrong time.

use std::{
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use openccas::{ErrorKind, Outcome, Parameter};
use openccas_com_bridge::{CallFailure, Patience};
use openccas_protocol::{Method, Value};
use openccas_service::ServiceOptions;

use crate::{
    fake::{Door, Maker, refused},
    setting::{
        Setting, configure, connection, gap, numbered, numbers, part, patient, snapshot, until,
        well,
    },
};

const SOON: Duration = Duration::from_millis(40);

#[tokio::test]
async fn events_before_the_connect_returns_are_not_lost() {
    let maker = Maker::new(|sink, method, inputs| {
        let result = well(sink, method, inputs);
        if method == Method::ConnectWithDirectConnect {
            sink.event(&numbered(1));
        }
        result
    });
    // Clients may come before or after it: the service sees all that is published.
    let published = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&published);
    let options = ServiceOptions::new().on_event(move |event| {
        seen.lock().unwrap().extend(event.long(Parameter::CALL_ID));
    });
    let setting = Setting::over(vec![part(-1, &maker)], options, patient()).await;
    let client = setting.open().await;
    let names = snapshot(&mut client.events()).await;
    assert_eq!(names, ["Ada", "Bo", "Sales"]);
    maker.tell(|sink| sink.event(&numbered(2)));
    let both = || *published.lock().unwrap() == [1, 2];
    until("the early event and the next are published", both).await;
}

#[tokio::test]
async fn events_from_another_thread_are_taken() {
    let maker = Maker::new(well);
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    let mut events = client.events();
    snapshot(&mut events).await;
    let sink = maker.sink(0);
    thread::spawn(move || (1..=500).for_each(|number| sink.event(&numbered(number))));
    numbers(&mut events, 1..=500).await;
}

#[tokio::test]
async fn a_lost_connection_is_told_and_made_again_by_the_same_method() {
    let maker = Maker::new(well);
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    let mut events = client.events();
    snapshot(&mut events).await;
    let door = Door::default();
    let wait = door.clone();
    maker.script(move |sink, method, _| {
        if method == Method::ConnectWithDirectConnect {
            wait.pass();
            configure(sink, &[(3, "Cleo")]);
        }
        Ok(Vec::new())
    });
    maker.tell(|sink| {
        sink.event(&numbered(1));
        sink.disconnected();
        sink.event(&numbered(2));
    });
    numbers(&mut events, [1]).await;
    gap(&mut events).await;
    let error = client.make_call(1, "0").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::NotConnected, Outcome::Refused)
    );
    assert!(error.message().contains("lost"), "{error}");
    door.open();
    gap(&mut events).await;
    assert_eq!(snapshot(&mut events).await, ["Cleo", "Sales"]);
    maker.tell(|sink| sink.event(&numbered(3)));
    numbers(&mut events, [3]).await;
    let connects = maker.calls(Method::ConnectWithDirectConnect);
    let arguments = connection().arguments;
    assert_eq!(connects, [(0, arguments.clone()), (1, arguments)]);
    until("the first is let go of", || maker.gone() == [0]).await;
    assert_eq!(maker.methods(0).last(), Some(&Method::Uninitialize));
    // What the old one says now is nobody's business.
    maker.sink(0).event(&numbered(99));
    maker.sink(0).disconnected();
    maker.tell(|sink| sink.event(&numbered(4)));
    numbers(&mut events, [4]).await;
}

/// Whichever method it was, with its arguments.
#[tokio::test]
async fn multicast_is_connected_again_by_its_own_method() {
    let text = |text: &str| Value::from(text.to_owned());
    for (method, arguments) in [
        (Method::Connect, vec![text("centre"), Value::from(2600)]),
        (
            Method::ConnectWithIpAddress,
            vec![text("centre"), Value::from(2600), text("10.0.0.7")],
        ),
    ] {
        let maker = Maker::new(move |sink, called, _| {
            if called == method {
                configure(sink, &[(1, "Ada")]);
            }
            Ok(Vec::new())
        });
        let mut part = part(-1, &maker);
        part.connection.method = method;
        part.connection.arguments = arguments.clone();
        let setting = Setting::over(vec![part], ServiceOptions::new(), patient()).await;
        let client = setting.open().await;
        let mut events = client.events();
        snapshot(&mut events).await;
        maker.tell(|sink| sink.disconnected());
        gap(&mut events).await;
        gap(&mut events).await;
        assert_eq!(snapshot(&mut events).await, ["Ada", "Sales"]);
        let expected = [(0, arguments.clone()), (1, arguments)];
        assert_eq!(maker.calls(method), expected);
        assert_eq!(maker.calls(Method::ConnectWithDirectConnect), []);
    }
}

/// The service's own end is for its own clients; that of the Agent Service is a loss.
#[tokio::test]
async fn event_36_is_a_loss_and_is_not_passed_on() {
    let maker = Maker::new(well);
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    let mut events = client.events();
    snapshot(&mut events).await;
    maker.tell(|sink| {
        sink.event(&crate::fake::fake_event(36, &[]));
        sink.disconnected();
    });
    gap(&mut events).await;
    gap(&mut events).await;
    assert_eq!(snapshot(&mut events).await, ["Ada", "Bo", "Sales"]);
    assert_eq!(maker.made(), 2, "one loss, one new object");
}

#[tokio::test]
async fn a_call_that_hangs_is_given_up() {
    let door = Door::default();
    let wait = door.clone();
    let maker = Maker::new(move |sink, method, inputs| {
        if method == Method::MakeCall && inputs[1] == Value::from("hang".to_owned()) {
            wait.pass();
        }
        well(sink, method, inputs)
    });
    let patience = Patience {
        call: SOON,
        ..patient()
    };
    let setting = Setting::of(&maker, patience).await;
    let client = setting.open().await;
    let mut events = client.events();
    snapshot(&mut events).await;
    let (hanging, waiting) = tokio::join!(client.make_call(1, "hang"), async {
        until("the first is begun", || {
            !maker.calls(Method::MakeCall).is_empty()
        })
        .await;
        client.answer_call(1, 2).await
    });
    let hanging = hanging.unwrap_err();
    assert_eq!(
        (hanging.kind(), hanging.outcome()),
        (ErrorKind::Timeout, Outcome::Unknown)
    );
    assert!(hanging.message().contains("MakeCall"), "{hanging}");
    let waiting = waiting.unwrap_err();
    assert_eq!(
        (waiting.kind(), waiting.outcome()),
        (ErrorKind::NotConnected, Outcome::Refused),
        "it was never begun"
    );
    gap(&mut events).await;
    gap(&mut events).await;
    snapshot(&mut events).await;
    client.make_call(1, "0").await.unwrap();
    assert_eq!(maker.calls(Method::MakeCall).len(), 2);
    assert_eq!(maker.calls(Method::AnswerCall), []);
    // It comes back after all: nobody takes notice, and it is let go of.
    door.open();
    until("it is let go of", || maker.gone() == [0]).await;
    client.make_call(1, "0").await.unwrap();
}

#[tokio::test]
async fn an_object_that_hangs_in_connecting_is_given_up() {
    let door = Door::default();
    let wait = door.clone();
    let maker = Maker::new(move |sink, method, inputs| {
        if method == Method::ConnectWithDirectConnect {
            wait.pass();
        }
        well(sink, method, inputs)
    });
    let patience = Patience {
        connect: SOON,
        ..patient()
    };
    let setting = Setting::of(&maker, patience).await;
    let client = setting.open().await;
    let mut events = client.events();
    // No more objects than may hang, however long it takes.
    until("four hang", || maker.made() == 4).await;
    for _ in 0..300 {
        let error = client.make_call(1, "0").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotConnected);
    }
    assert_eq!(maker.made(), 4);
    maker.script(well);
    door.open();
    assert_eq!(snapshot(&mut events).await, ["Ada", "Bo", "Sales"]);
    until("the others are let go of", || {
        maker.gone().len() == maker.made() - 1
    })
    .await;
}

#[tokio::test]
async fn an_object_that_cannot_be_made_or_connected_is_tried_again() {
    let maker = Maker::new(|sink, method, inputs| match method {
        Method::ConnectWithDirectConnect => Err(CallFailure::Refused(refused())),
        Method::GetLastErrorInfo => Ok(vec![
            Value::from(1234),
            Value::from("no such machine".to_owned()),
        ]),
        _ => well(sink, method, inputs),
    });
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    let mut events = client.events();
    until("it tries again", || maker.made() >= 3).await;
    maker.refuse(Some("the DLL is gone"));
    let reason = loop {
        let error = client.make_call(1, "0").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotConnected);
        if error.message().contains("the DLL is gone") {
            break error;
        }
        assert!(
            error.message().contains("no such machine")
                || error.message().contains("not connected"),
            "{error}"
        );
    };
    drop(reason);
    maker.script(well);
    maker.refuse(None);
    assert_eq!(snapshot(&mut events).await, ["Ada", "Bo", "Sales"]);
    client.make_call(1, "0").await.unwrap();
}

#[tokio::test]
async fn a_configuration_that_never_ends_is_given_up() {
    let maker = Maker::new(|_, _, _| Ok(Vec::new()));
    let patience = Patience {
        configuration: SOON,
        ..patient()
    };
    let setting = Setting::of(&maker, patience).await;
    let client = setting.open().await;
    let mut events = client.events();
    until("it tries again", || maker.made() >= 2).await;
    maker.script(well);
    snapshot(&mut events).await;
}

/// Whoever is asked to go goes, and says so to the object.
#[tokio::test]
async fn the_end() {
    let door = Door::default();
    let wait = door.clone();
    let maker = Maker::new(move |sink, method, inputs| {
        if method == Method::MakeCall {
            wait.pass();
        }
        well(sink, method, inputs)
    });
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    snapshot(&mut client.events()).await;
    let (call, closed) = tokio::join!(client.make_call(1, "0"), async {
        until("the call is begun", || {
            !maker.calls(Method::MakeCall).is_empty()
        })
        .await;
        setting.bridge.close(Duration::ZERO)
    });
    assert!(!closed, "it hangs in a call");
    assert_eq!(call.unwrap_err().outcome(), Outcome::Unknown);
    door.open();
    assert!(setting.bridge.close(Duration::from_secs(20)));
    assert_eq!(maker.methods(0).last(), Some(&Method::Uninitialize));
    assert_eq!(maker.gone(), [0]);
}

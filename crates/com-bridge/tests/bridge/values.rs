//! Events with values that nobody expects.

use openccas::{EventType, Parameter};
use openccas_protocol::Value;

use crate::{
    fake::{FakeEvent, Maker, fake_event},
    setting::{Setting, event, gap, numbered, numbers, patient, snapshot, well},
};

#[tokio::test]
async fn everything_that_an_event_has_is_read() {
    let maker = Maker::new(well);
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    let mut events = client.events();
    snapshot(&mut events).await;
    let text = |text: &str| Value::from(text.to_owned());
    let delivered = fake_event(
        8,
        &[
            ("RecID", Value::from(1)),
            ("CallID", Value::from(-2)),
            ("OppositePartyNumber", text("+46 8 123")),
            ("PrivateData", text("Grüße \0 aus")),
            ("Unheard", text("of")),
        ],
    );
    let unknown = fake_event(
        27,
        &[("RecID", Value::from(1)), ("Subject", text("a subject"))],
    );
    maker.tell(move |sink| {
        sink.event(&delivered);
        sink.event(&unknown);
    });
    let delivered = event(&mut events).await;
    assert_eq!(delivered.event_type(), EventType::Delivered);
    assert_eq!(delivered.long(Parameter::CALL_ID), Some(-2));
    assert_eq!(
        delivered.text(Parameter::OPPOSITE_PARTY_NUMBER),
        Some("+46 8 123")
    );
    assert_eq!(
        delivered.text(Parameter::PRIVATE_DATA),
        Some("Grüße \u{FFFD} aus")
    );
    assert_eq!(delivered.text(Parameter::CALLED_NUMBER), None);
    let unknown = event(&mut events).await;
    assert_eq!(unknown.event_type().number(), 27);
    assert_eq!(unknown.get_long_value("RecID").unwrap(), 1);
    assert_eq!(unknown.get_string_value("Subject").unwrap(), "a subject");
}

/// It cannot be passed on, so it is told that something is missing.
#[tokio::test]
async fn an_event_that_cannot_be_read_is_a_gap() {
    let maker = Maker::new(well);
    let setting = Setting::of(&maker, patient()).await;
    let client = setting.open().await;
    let mut events = client.events();
    snapshot(&mut events).await;
    maker.tell(|sink| {
        sink.event(&numbered(1));
        sink.event(&FakeEvent::default());
        sink.event(&numbered(2));
        sink.unreadable("the argument is no object");
        sink.event(&numbered(3));
    });
    numbers(&mut events, [1]).await;
    gap(&mut events).await;
    numbers(&mut events, [2]).await;
    gap(&mut events).await;
    numbers(&mut events, [3]).await;
    assert_eq!(maker.made(), 1, "that is no reason to give it up");
}

/// The service answers for the configuration from here on: the object tells it once.
#[tokio::test]
async fn the_snapshot_is_kept_up_to_date() {
    let maker = Maker::new(well);
    let setting = Setting::of(&maker, patient()).await;
    let first = setting.open().await;
    let mut events = first.events();
    snapshot(&mut events).await;
    maker.tell(|sink| {
        sink.event(&crate::setting::logon(3, "Cleo"));
        sink.event(&fake_event(2, &[("RecID", Value::from(1))]));
        sink.event(&fake_event(35, &[]));
        sink.event(&numbered(1));
    });
    assert_eq!(event(&mut events).await.event_type(), EventType::Logon);
    assert_eq!(event(&mut events).await.event_type(), EventType::Logoff);
    numbers(&mut events, [1]).await;
    let second = setting.open().await;
    assert_eq!(
        snapshot(&mut second.events()).await,
        ["Bo", "Cleo", "Sales"]
    );
}

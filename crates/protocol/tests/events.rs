//! Reading an event: by name, by parameter, by view, and what keeps it in memory.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

mod support;

use std::sync::Arc;

use jiff::Timestamp;
use openccas_protocol::{
    Batch, ClientConfig, ClientOutput, ClientSession, ErrorKind, Event, EventBody,
    EventBodyBuilder, EventType, FieldValue, IdList, Origin, Parameter, Position, TextList,
    ValueType, View, emit, encode_event,
};
use support::*;

fn assemble(body: EventBodyBuilder) -> Event {
    Event::assemble(&envelope(1), &body.finish(), &Origin::local("run-1"))
}

fn delivered() -> Event {
    assemble(
        EventBody::build(EventType::Delivered)
            .long(Parameter::REC_ID, 7)
            .long(Parameter::CALL_ID, -3)
            .text(Parameter::OPPOSITE_PARTY_NUMBER, "4711")
            .text(Parameter::PRIVATE_DATA, "Grüße ☎")
            .named_text("Novel", "new")
            .named_long("", 5),
    )
}

#[test]
fn names_are_read_without_regard_to_case() {
    let event = delivered();
    for name in ["RecID", "recid", "RECID", "rEcId"] {
        assert_eq!(event.get_long_value(name).unwrap(), 7);
    }
    assert_eq!(event.get_string_value("novel").unwrap(), "new");
    assert_eq!(event.get_long_value("").unwrap(), 5);
    // Without regard to ASCII case only.
    let event = assemble(EventBody::build(EventType::Logon).named_long("Größe", 1));
    assert_eq!(event.get_long_value("gRöße").unwrap(), 1);
    assert_eq!(
        event.get_long_value("GRÖßE").unwrap_err().kind(),
        ErrorKind::ParameterMissing
    );
}

#[test]
fn a_long_is_read_as_text() {
    let event = delivered();
    assert_eq!(event.get_string_value("CallID").unwrap(), "-3");
    assert_eq!(event.get_string_value("PrivateData").unwrap(), "Grüße ☎");
}

#[test]
fn a_text_is_read_as_long_if_it_is_one() {
    let read = |text: &str| {
        assemble(EventBody::build(EventType::Delivered).text(Parameter::NAME, text))
            .get_long_value("Name")
    };
    assert_eq!(
        delivered().get_long_value("OppositePartyNumber").unwrap(),
        4711
    );
    assert_eq!(read(" -2147483648 ").unwrap(), i32::MIN);
    assert_eq!(read("007").unwrap(), 7);
    for text in ["", " ", "7a", "2147483648", "1.0", "0x10", "٣"] {
        assert_eq!(
            read(text).unwrap_err().kind(),
            ErrorKind::ParameterType,
            "{text:?}"
        );
    }
}

#[test]
fn what_is_missing_is_an_error() {
    let event = delivered();
    let error = event.get_string_value("Subject").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ParameterMissing);
    assert!(error.message().contains("Delivered") && error.message().contains("Subject"));
    assert_eq!(
        event.get_long_value("Subject").unwrap_err().kind(),
        ErrorKind::ParameterMissing
    );
    assert_eq!(event.get_by_name("Subject"), None);
    assert_eq!(event.get(Parameter::SUBJECT), None);
}

#[test]
fn values_have_one_type_by_parameter() {
    let event = delivered();
    assert_eq!(event.long(Parameter::REC_ID), Some(7));
    assert_eq!(event.text(Parameter::REC_ID), None);
    assert_eq!(event.long(Parameter::OPPOSITE_PARTY_NUMBER), None);
    assert_eq!(event.text(Parameter::OPPOSITE_PARTY_NUMBER), Some("4711"));
    assert_eq!(
        event.get(Parameter::CALL_ID).unwrap().value_type(),
        ValueType::Long
    );
}

#[test]
fn aliases() {
    let logon = assemble(EventBody::build(EventType::Logon).long(Parameter::MEDIA_READY, 1));
    assert_eq!(logon.get_long_value("chatready").unwrap(), 1);
    let cleared = assemble(
        EventBody::build(EventType::ConnectionCleared).text(Parameter::DIVERT_DESTINATION, "200"),
    );
    assert_eq!(cleared.get_string_value("DIVERDESTINATION").unwrap(), "200");
    let forward =
        assemble(EventBody::build(EventType::EmailForward).long(Parameter::SERVICE_GROUP_ID, 12));
    assert_eq!(forward.get_string_value("SERVICEGROUPLIST").unwrap(), "12");
    // An alias belongs to its type of event.
    let other = assemble(EventBody::build(EventType::Ready).long(Parameter::SERVICE_GROUP_ID, 12));
    assert!(other.get_by_name("ServiceGroupList").is_none());
    // A parameter that really has the name comes first.
    let both = assemble(
        EventBody::build(EventType::Logon)
            .long(Parameter::MEDIA_READY, 1)
            .named_long("ChatReady", 2),
    );
    assert_eq!(both.get_long_value("ChatReady").unwrap(), 2);
}

#[test]
fn parameters_keep_their_order() {
    let event = delivered();
    let names: Vec<_> = event.fields().map(|field| field.name).collect();
    assert_eq!(
        names,
        [
            "RecID",
            "CallID",
            "OppositePartyNumber",
            "PrivateData",
            "Novel",
            ""
        ]
    );
    let known: Vec<_> = event
        .fields()
        .map(|field| field.parameter.is_some())
        .collect();
    assert_eq!(known, [true, true, true, true, false, false]);
}

#[test]
fn the_first_of_two_parameters_with_one_name_is_read() {
    let event = assemble(
        EventBody::build(EventType::Ready)
            .long(Parameter::REC_ID, 1)
            .long(Parameter::REC_ID, 2),
    );
    assert_eq!(event.long(Parameter::REC_ID), Some(1));
    assert_eq!(event.get_long_value("RecID").unwrap(), 1);
    assert_eq!(event.fields().count(), 2);
}

#[test]
fn views() {
    let body = emit::NotReady {
        rec_id: 7,
        reason_id: 2,
        reason_string: "Pause",
    }
    .body();
    let event = Event::assemble(&envelope(1), &body, &Origin::local("run-1"));
    let View::NotReady(view) = event.view() else {
        panic!("{:?}", event.view())
    };
    assert_eq!(view.rec_id(), 7);
    assert_eq!(view.reason_string(), Some("Pause"));
    assert_eq!(view.event(), &event);
    // Whom it is about is always there in a view; an event without it has none.
    let event = assemble(EventBody::build(EventType::NotReady).long(Parameter::REASON_ID, 2));
    assert!(matches!(event.view(), View::Untyped(_)));
    let event = assemble(EventBody::build(EventType::NotReady).text(Parameter::REC_ID, "7"));
    assert!(matches!(event.view(), View::Untyped(_)));
    let event = assemble(EventBody::build(EventType::from_number(999)));
    assert!(matches!(event.view(), View::Untyped(_)));
    assert_eq!(event.type_name(), "Unknown");
}

#[test]
fn agents_that_an_event_concerns() {
    let about = |event_type, parameter, id| {
        assemble(EventBody::build(event_type).long(parameter, id)).concerns_agent(7)
    };
    assert!(about(EventType::Ready, Parameter::REC_ID, 7));
    assert!(!about(EventType::Ready, Parameter::REC_ID, 8));
    // RecID of a service group is no agent.
    assert!(!about(EventType::ServiceGroupAdded, Parameter::REC_ID, 7));
    assert!(about(EventType::EmailRedirect, Parameter::TO_REC_ID, 7));
    assert!(about(EventType::ChatRedirect, Parameter::TO_REC_ID, 7));
    assert!(about(EventType::from_number(999), Parameter::REC_ID, 7));
    assert!(!about(EventType::from_number(999), Parameter::TO_REC_ID, 7));
    assert!(!about(EventType::DataComplete, Parameter::CALL_ID, 7));
}

/// A client's batch with these events.
fn batch(count: u64) -> Arc<Batch> {
    let mut pair = Pair::new();
    let flow = pair.ask(Position::Live);
    pair.service.flowing(&flow, 0);
    for seq in 1..=count {
        let body = EventBody::build(EventType::Ready)
            .long(Parameter::REC_ID, 7)
            .text(Parameter::NAME, &format!("event {seq}"));
        let mut bytes = Vec::new();
        encode_event(&envelope(seq), &body.finish(), &mut bytes);
        pair.service.event(&bytes, None);
    }
    let bytes = pair.service.take_outbox();
    feed_client(&mut pair.client, &bytes, pair.now).unwrap();
    let batches: Vec<_> = std::iter::from_fn(|| pair.client.poll())
        .filter_map(|output| match output {
            ClientOutput::Batch(batch) => Some(batch),
            _ => None,
        })
        .collect();
    let [batch] = batches.as_slice() else {
        panic!("{} batches", batches.len())
    };
    Arc::clone(batch)
}

#[test]
fn a_batch_is_walked_by_offset_or_by_event() {
    let batch = batch(5);
    assert_eq!(batch.count(), 5);
    assert_eq!(
        batch.events().map(|event| event.seq()).collect::<Vec<_>>(),
        [1, 2, 3, 4, 5]
    );
    let offsets: Vec<_> =
        std::iter::successors(Some(0), |offset| batch.next_offset(*offset)).collect();
    assert_eq!(offsets.len(), 5);
    assert_eq!(batch.event_at(offsets[3]).seq(), 4);
    assert_eq!(batch.first().seq(), 1);
}

#[test]
fn a_kept_event_pins_its_batch_and_a_detached_one_nothing() {
    let batch = batch(5);
    let weak = Arc::downgrade(&batch);
    let kept = batch.events().nth(2).unwrap();
    drop(batch);
    assert!(weak.upgrade().is_some());
    let detached = kept.detach();
    drop(kept);
    assert!(
        weak.upgrade().is_none(),
        "the detached event does not hold the batch"
    );
    assert_eq!(detached.seq(), 3);
    assert_eq!(detached.text(Parameter::NAME), Some("event 3"));
    assert_eq!(detached.epoch(), "run-1");
}

#[test]
fn equal_events() {
    let batch = batch(2);
    let [first, second] = batch.events().collect::<Vec<_>>().try_into().unwrap();
    assert_eq!(first, first.detach());
    assert_ne!(first, second);
}

#[test]
fn names_that_are_newer_than_the_catalogue() {
    let number = Parameter::COUNT + 1;
    let mut pair = Pair::new();
    let mut welcome = {
        pair.service.welcome(&hello(), welcome_info(), pair.now);
        pair.service.take_outbox()
    };
    welcome.truncate(welcome.len() - 2);
    welcome.extend_from_slice(&[2, 0, 1]);
    welcome.extend_from_slice(&i32::from(number).to_le_bytes());
    welcome.extend_from_slice(b"\x06\0\0\0Future\0\x02\xe7\x03\0\0\x04\0\0\0Boom\0");
    seal(&mut welcome);
    let mut client = ClientSession::new(ClientConfig::default(), &hello());
    client.flow(Position::Live);
    feed_client(&mut client, &welcome, pair.now).unwrap();
    client.flow(Position::Live);
    let flowing = frame(
        kind::FLOWING,
        &[&1u32.to_le_bytes()[..], &0u64.to_le_bytes()].concat(),
    );
    feed_client(&mut client, &flowing, pair.now).unwrap();

    let with_name = |number: u16| {
        let body = EventBody::build(EventType::from_number(999)).long(Parameter::REC_ID, 5);
        let mut bytes = Vec::new();
        encode_event(&envelope(1), &body.finish(), &mut bytes);
        bytes[44..46].copy_from_slice(&number.to_le_bytes());
        seal(&mut bytes);
        bytes
    };
    feed_client(&mut client, &with_name(number), pair.now).unwrap();
    let learned = learned(&mut client);
    let Some(Learned::Event(event)) = learned.last() else {
        panic!("{learned:?}")
    };
    assert_eq!(event.type_name(), "Boom");
    assert_eq!(event.event_type(), EventType::Unknown(999));
    assert_eq!(event.get_long_value("future").unwrap(), 5);
    let field = event.fields().next().unwrap();
    assert_eq!((field.name, field.parameter), ("Future", None));
    assert_eq!(field.value, FieldValue::Long(5));
    // A number that nobody explained is a violation.
    let error = feed_client(&mut client, &with_name(number + 1), pair.now).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ProtocolError);
}

#[test]
fn texts_to_publish_are_cut_at_a_nul() {
    let event = assemble(
        EventBody::build(EventType::Ready)
            .text(Parameter::NAME, "a\0b")
            .named_text("x\0y", "\0z"),
    );
    assert_eq!(event.text(Parameter::NAME), Some("a"));
    assert_eq!(event.get_string_value("x").unwrap(), "");
}

#[test]
fn lists() {
    assert_eq!(IdList::new("5|4|23").iter().collect::<Vec<_>>(), [5, 4, 23]);
    assert_eq!(IdList::new("").iter().count(), 0);
    assert_eq!(
        IdList::new(" 5 || x |-4|").iter().collect::<Vec<_>>(),
        [5, -4]
    );
    assert_eq!(
        TextList::bars("A|b c| ü ").iter().collect::<Vec<_>>(),
        ["A", "b c", "ü"]
    );
    assert_eq!(
        TextList::commas("a@b.c, d@e.f").iter().collect::<Vec<_>>(),
        ["a@b.c", "d@e.f"]
    );
    assert_eq!(TextList::bars("").iter().count(), 0);
    assert_eq!(
        TextList::bars("||").iter().collect::<Vec<_>>(),
        ["", "", ""]
    );
    let event =
        assemble(EventBody::build(EventType::Logon).ids(Parameter::SERVICE_GROUP_LIST, &[5, -1]));
    assert_eq!(event.text(Parameter::SERVICE_GROUP_LIST), Some("5|-1"));
}

#[test]
fn types_by_name() {
    for name in ["BROADCAST_HELD", "held", "Held", "BROADCAST_HOLD", "hold"] {
        assert_eq!(EventType::from_name(name), Some(EventType::Held), "{name}");
    }
    assert_eq!(
        EventType::from_name("disconnect"),
        Some(EventType::ServiceDisconnect)
    );
    assert_eq!(
        EventType::from_name("serviceDisconnect"),
        Some(EventType::ServiceDisconnect)
    );
    assert_eq!(EventType::from_name(""), None);
    for known in EventType::ALL {
        let info = known.info().unwrap();
        for name in [info.name, info.com_name, info.listener] {
            assert_eq!(EventType::from_name(name), Some(known));
        }
        assert_eq!(EventType::from_number(known.number()), known);
    }
}

#[test]
fn times_to_the_microsecond() {
    for micros in [0, -1, 1_700_000_000_123_456] {
        let time = Timestamp::from_microsecond(micros).unwrap();
        let envelope = openccas_protocol::Envelope {
            time,
            ..envelope(1)
        };
        let body = EventBody::build(EventType::Ready).finish();
        let event = Event::assemble(&envelope, &body, &Origin::local(""));
        assert_eq!(event.time(), time);
        assert_eq!(event.envelope(), envelope);
    }
}

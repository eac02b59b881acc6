//! What holds for all bytes and all values: nothing panics, chunks do not matter, a flipped bit is
//! noticed, and events arrive as they were sent.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

mod support;

use std::time::Instant;

use jiff::Timestamp;
use openccas_protocol::{
    Argument, ClientConfig, ClientSession, Envelope, ErrorKind, EventBody, EventType, FieldValue,
    MAX_SEQ, Method, OleDate, Outputs, Parameter, Position, ServiceInput, ServiceSession, Value,
    encode_event, encode_request,
};
use proptest::{collection::vec, prelude::*};
use support::*;

#[derive(Clone, Debug)]
enum Name {
    Known(Parameter),
    Inline(String),
}

#[derive(Clone, Debug)]
enum Content {
    Long(i32),
    Text(String),
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[^\0]{0,12}",
        1 => Just(String::new()),
        1 => (0usize..3000).prop_map(|length| "ü".repeat(length)),
    ]
}

fn parameter() -> impl Strategy<Value = Parameter> {
    let names: Vec<Parameter> = EventType::ALL
        .iter()
        .flat_map(|known| known.info().expect("it is known").parameters)
        .map(|info| info.parameter)
        .collect();
    prop::sample::select(names)
}

fn fields() -> impl Strategy<Value = Vec<(Name, Content)>> {
    let name =
        prop_oneof![4 => parameter().prop_map(Name::Known), 1 => text().prop_map(Name::Inline)];
    let content = prop_oneof![
        any::<i32>().prop_map(Content::Long),
        text().prop_map(Content::Text)
    ];
    vec((name, content), 0..24)
}

fn body(event_type: i32, fields: &[(Name, Content)]) -> EventBody {
    let mut body = EventBody::build(EventType::from_number(event_type));
    for field in fields {
        body = match field {
            (Name::Known(name), Content::Long(value)) => body.long(*name, *value),
            (Name::Known(name), Content::Text(text)) => body.text(*name, text),
            (Name::Inline(name), Content::Long(value)) => body.named_long(name, *value),
            (Name::Inline(name), Content::Text(text)) => body.named_text(name, text),
        };
    }
    body.finish()
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i32>().prop_map(Value::Long),
        text().prop_map(Value::Text),
        (-657_434.0..2_958_465.9f64)
            .prop_map(|days| Value::Date(OleDate::from_days(days).expect("in range"))),
        any::<bool>().prop_map(Value::Flag),
    ]
}

/// How a client gets at bytes: how many at a time.
fn chunks() -> impl Strategy<Value = Vec<usize>> {
    vec(prop_oneof![3 => 1usize..20, 1 => 1usize..3000], 1..20)
}

/// Splits bytes into chunks of these sizes, over and over.
fn cut<'a>(bytes: &'a [u8], sizes: &'a [usize]) -> impl Iterator<Item = &'a [u8]> {
    let mut rest = bytes;
    sizes.iter().cycle().map_while(move |size| {
        let (chunk, after) = rest.split_at((*size).min(rest.len()));
        rest = after;
        (!chunk.is_empty()).then_some(chunk)
    })
}

/// What a client that asked for a flow learns of these bytes, and how it ends.
fn client_outcome(bytes: &[u8], sizes: &[usize]) -> (Vec<Learned>, Option<(ErrorKind, String)>) {
    let mut pair = Pair::with(
        ClientConfig {
            read_size: 64,
            ..ClientConfig::default()
        },
        &hello(),
    );
    pair.ask(Position::Fresh);
    let mut all = Vec::new();
    for chunk in cut(bytes, sizes) {
        let result = feed_client(&mut pair.client, chunk, pair.now);
        all.extend(learned(&mut pair.client));
        if let Err(error) = result {
            return (all, Some((error.kind(), error.message().to_owned())));
        }
    }
    (all, None)
}

/// What a service hears in these bytes from a client that it has let in, and how it ends.
fn service_outcome(bytes: &[u8], sizes: &[usize]) -> (Vec<String>, Option<(ErrorKind, String)>) {
    let mut pair = Pair::new();
    let mut all = Vec::new();
    for chunk in cut(bytes, sizes) {
        let result = feed_service(&mut pair.service, chunk, pair.now);
        while let Some(input) = pair.service.poll() {
            all.push(format!("{input:?}"));
        }
        if let Err(error) = result {
            return (all, Some((error.kind(), error.message().to_owned())));
        }
    }
    (all, None)
}

/// Frames as they could come from a service, most of them good.
fn service_frames() -> impl Strategy<Value = Vec<u8>> {
    let seq = 0u64..6;
    let frame_of = |kind: u8, payload: Vec<u8>| frame(kind, &payload);
    let one = prop_oneof![
        seq.clone().prop_map(event),
        seq.clone()
            .prop_map(|seq| snapshot_event(seq, EventType::Logon)),
        seq.clone()
            .prop_map(|seq| snapshot_event(seq, EventType::DataComplete)),
        seq.clone()
            .prop_map(move |seq| frame_of(kind::SNAPSHOT_BEGIN, seq.to_le_bytes().to_vec())),
        seq.clone().prop_map(move |seq| {
            frame_of(
                kind::FLOWING,
                [&1u32.to_le_bytes()[..], &seq.to_le_bytes()].concat(),
            )
        }),
        (seq.clone(), seq).prop_map(move |(from, to)| {
            let payload = [&from.to_le_bytes()[..], &[1], &to.to_le_bytes()].concat();
            frame_of(kind::GAP, payload)
        }),
        vec(value(), 0..4).prop_map(|values| {
            let mut pair = Pair::new();
            pair.service.reply(1, Ok(Outputs::new(values)));
            pair.service.take_outbox()
        }),
        (0u8..80, vec(any::<u8>(), 0..40)).prop_map(move |(kind, payload)| frame_of(kind, payload)),
        vec(any::<u8>(), 1..40),
    ];
    // The usual beginning, then anything.
    let begin = [
        frame(
            kind::FLOWING,
            &[&1u32.to_le_bytes()[..], &0u64.to_le_bytes()].concat(),
        ),
        frame(kind::SNAPSHOT_BEGIN, &0u64.to_le_bytes()),
        snapshot_event(0, EventType::DataComplete),
    ]
    .concat();
    (any::<bool>(), vec(one, 0..12)).prop_map(move |(usual, frames)| {
        let mut bytes = if usual { begin.clone() } else { Vec::new() };
        bytes.extend(frames.concat());
        bytes
    })
}

fn client_frames() -> impl Strategy<Value = Vec<u8>> {
    let number = || prop_oneof![0u64..5, any::<u64>()];
    let one = prop_oneof![
        (number(), 0u16..60, vec(value(), 0..4)).prop_map(|(id, method, values)| {
            let arguments: Vec<_> = values.iter().map(Value::as_argument).collect();
            let mut bytes = Vec::new();
            let method = Method::from_number(method).unwrap_or(Method::MakeCall);
            encode_request(id, method, &arguments, &mut bytes);
            bytes
        }),
        (number(), number()).prop_map(|(events, bytes)| {
            frame(
                kind::CREDIT,
                &[events.to_le_bytes(), bytes.to_le_bytes()].concat(),
            )
        }),
        (any::<u32>(), 0u8..5).prop_map(|(number, position)| {
            frame(
                kind::FLOW,
                &[&number.to_le_bytes()[..], &[position]].concat(),
            )
        }),
        number().prop_map(|seq| frame(kind::CLIENT_HEARTBEAT, &seq.to_le_bytes())),
        Just(frame(kind::GOODBYE, &[])),
        (0u8..80, vec(any::<u8>(), 0..40)).prop_map(|(kind, payload)| frame(kind, &payload)),
        vec(any::<u8>(), 1..40),
    ];
    vec(one, 0..12).prop_map(|frames| frames.concat())
}

proptest! {
    #[test]
    fn events_arrive_as_they_were_sent(
        events in vec((any::<i32>(), fields(), any::<i32>(), 0..=MAX_SEQ, any::<i64>()), 1..8),
        sizes in chunks(),
    ) {
        let mut pair = Pair::new();
        let flow = pair.ask(Position::Live);
        pair.service.flowing(&flow, 0);
        let mut envelopes = Vec::new();
        for (seq, (number, fields, tenant_id, correlation, micros)) in (1..).zip(&events) {
            // Within jiff's range, which is that of the wire.
            let time = Timestamp::from_microsecond(micros % 253_402_207_200_000_000).unwrap();
            let correlation = Some(*correlation).filter(|id| *id > 0);
            let envelope =
                Envelope { seq, time, tenant_id: *tenant_id, snapshot: false, correlation };
            let mut bytes = Vec::new();
            encode_event(&envelope, &body(*number, fields), &mut bytes);
            pair.service.event(&bytes, None);
            envelopes.push(envelope);
        }
        let bytes = pair.service.take_outbox();
        let mut came = Vec::new();
        for chunk in cut(&bytes, &sizes) {
            feed_client(&mut pair.client, chunk, pair.now).unwrap();
            came.extend(learned(&mut pair.client));
        }
        prop_assert_eq!(&came[0], &Learned::Flowing(0));
        prop_assert_eq!(came.len(), events.len() + 1);
        for ((learned, envelope), (number, fields, ..)) in came[1..].iter().zip(envelopes).zip(&events) {
            let Learned::Event(event) = learned else { panic!("{learned:?}") };
            prop_assert_eq!(event.envelope(), envelope);
            prop_assert_eq!(event.event_type().number(), *number);
            prop_assert_eq!(event.epoch(), "run-1");
            let came: Vec<_> = event.fields().collect();
            prop_assert_eq!(came.len(), fields.len());
            for (field, (name, content)) in came.iter().zip(fields) {
                match name {
                    Name::Known(parameter) => {
                        prop_assert_eq!(field.parameter, Some(*parameter));
                        prop_assert_eq!(Some(field.name), parameter.name());
                    }
                    Name::Inline(name) => {
                        prop_assert_eq!(field.parameter, None);
                        prop_assert_eq!(field.name, name);
                    }
                }
                match content {
                    Content::Long(value) => prop_assert_eq!(field.value, FieldValue::Long(*value)),
                    Content::Text(text) => prop_assert_eq!(field.value, FieldValue::Text(text)),
                }
            }
            // The views and the debug output take whatever comes.
            let _ = format!("{:?} {:?}", event, event.view());
            prop_assert_eq!(&event.detach(), event);
        }
    }

    #[test]
    fn requests_arrive_as_they_were_sent(
        id in 1..=MAX_SEQ,
        method in 8u16..=56,
        values in vec(value(), 0..12),
    ) {
        let method = Method::from_number(method).unwrap();
        let arguments: Vec<Argument<'_>> = values.iter().map(Value::as_argument).collect();
        let mut bytes = Vec::new();
        encode_request(id, method, &arguments, &mut bytes);
        let mut pair = Pair::new();
        feed_service(&mut pair.service, &bytes, pair.now).unwrap();
        match pair.service.poll() {
            Some(ServiceInput::Request { id: came, method: called, arguments }) => {
                prop_assert_eq!((came, called), (id, method));
                prop_assert_eq!(arguments.as_slice(), &values[..]);
            }
            other => prop_assert!(false, "{other:?}"),
        }
        prop_assert!(pair.service.poll().is_none());
    }

    #[test]
    fn chunks_make_no_difference_to_a_client(bytes in service_frames(), sizes in chunks()) {
        prop_assert_eq!(client_outcome(&bytes, &sizes), client_outcome(&bytes, &[usize::MAX]));
    }

    #[test]
    fn chunks_make_no_difference_to_a_service(bytes in client_frames(), sizes in chunks()) {
        prop_assert_eq!(service_outcome(&bytes, &sizes), service_outcome(&bytes, &[usize::MAX]));
    }

    #[test]
    fn any_bytes_instead_of_a_handshake(bytes in vec(any::<u8>(), 0..300), sizes in chunks()) {
        let now = Instant::now();
        let mut client = ClientSession::new(ClientConfig::default(), &hello());
        let mut service = ServiceSession::new(service_config(), now);
        for chunk in cut(&bytes, &sizes) {
            if feed_client(&mut client, chunk, now).is_err() {
                break;
            }
        }
        for chunk in cut(&bytes, &sizes) {
            if feed_service(&mut service, chunk, now).is_err() {
                break;
            }
        }
        prop_assert!(client.poll().is_none() && service.poll().is_none());
    }

    #[test]
    fn every_prefix_asks_for_more(fields in fields(), values in vec(value(), 0..4)) {
        let mut from_service = Pair::new();
        from_service.service.reply(1, Ok(Outputs::new(values.clone())));
        let reply = from_service.service.take_outbox();
        let mut event = Vec::new();
        encode_event(&envelope(1), &body(8, &fields), &mut event);
        let mut request = Vec::new();
        let arguments: Vec<_> = values.iter().map(Value::as_argument).collect();
        encode_request(1, Method::MakeCall, &arguments, &mut request);
        let all = |bytes: &[u8]| (1..bytes.len()).step_by(1 + bytes.len() / 200).collect::<Vec<_>>();
        for frame in [&reply, &event] {
            for end in all(frame) {
                prop_assert_eq!(client_outcome(&frame[..end], &[usize::MAX]), (vec![], None));
            }
        }
        for end in all(&request) {
            prop_assert_eq!(service_outcome(&request[..end], &[usize::MAX]), (vec![], None));
        }
    }

    #[test]
    fn a_flipped_bit_is_noticed(fields in fields(), place in any::<prop::sample::Index>(), bit in 0u8..8) {
        let mut bytes = Vec::new();
        encode_event(&envelope(1), &body(8, &fields), &mut bytes);
        let at = place.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let (learned, error) = client_outcome(&bytes, &[usize::MAX]);
        prop_assert_eq!(learned, vec![]);
        // A length that grew asks for more, which never comes or brings the wrong checksum.
        prop_assert!(error.is_some() || at < 4);
        if error.is_none() {
            bytes.resize(openccas_protocol::DEFAULT_MAX_FRAME as usize, 0);
            prop_assert!(client_outcome(&bytes, &[usize::MAX]).1.is_some());
        }
    }
}

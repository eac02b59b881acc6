//! Every frame comes back as it was, every prefix of one asks for more, and a payload that is
//! shorter or longer is no frame.

use std::fmt::Debug;

use proptest::{collection::vec, option, prelude::*};

use super::*;
use crate::{MAX_SEQ, OleDate, Value};

const LIMIT: u32 = DEFAULT_MAX_FRAME;

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[^\0]{0,8}", "[a-z]{0,300}"]
}

fn seq() -> impl Strategy<Value = u64> {
    prop_oneof![0..10u64, 0..=MAX_SEQ, Just(MAX_SEQ)]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i32>().prop_map(Value::Long),
        text().prop_map(Value::Text),
        any::<bool>().prop_map(Value::Flag),
        (-657_434.0..2_958_465.9f64)
            .prop_map(|days| Value::Date(OleDate::from_days(days).unwrap())),
    ]
}

fn hello() -> impl Strategy<Value = Hello> {
    let credentials =
        (text(), text(), any::<i32>()).prop_map(|(user_id, password, tenant_id)| Credentials {
            user_id,
            password,
            tenant_id,
        });
    let resume = text().prop_map(|session_token| Resume { session_token });
    let numbers = (
        any::<[u32; 3]>(),
        any::<[u16; 3]>(),
        any::<u64>(),
        any::<i32>(),
        any::<u8>(),
    );
    (numbers, text(), option::of(credentials), option::of(resume)).prop_map(
        |((longs, shorts, features, highest_event, mode), client_name, credentials, resume)| {
            Hello {
                magic: longs[0],
                version_min: shorts[0],
                version_max: shorts[1],
                features,
                catalogue_version: longs[1],
                highest_parameter: shorts[2],
                highest_event,
                mode,
                max_frame: longs[2],
                client_name,
                credentials,
                resume,
            }
        },
    )
}

fn welcome() -> impl Strategy<Value = Welcome> {
    let new_name = (any::<bool>(), any::<i32>(), text()).prop_map(|(event, number, name)| {
        let kind = if event {
            NewNameKind::Event
        } else {
            NewNameKind::Parameter
        };
        NewName { kind, number, name }
    });
    let numbers = (
        any::<u16>(),
        any::<[u64; 2]>(),
        any::<[u32; 4]>(),
        any::<i32>(),
    );
    (
        numbers,
        [text(), text(), text(), text()],
        vec(new_name, 0..5),
    )
        .prop_map(|((version, wide, longs, view_tenant), texts, new_names)| {
            let [session_token, epoch, time_zone, service_name] = texts;
            Welcome {
                version,
                features: wide[0],
                catalogue_version: longs[0],
                session_id: wide[1],
                session_token,
                epoch,
                view_tenant,
                heartbeat_ms: longs[1],
                silence_ms: longs[2],
                max_frame: longs[3],
                time_zone,
                service_name,
                new_names,
            }
        })
}

fn position() -> impl Strategy<Value = Position> {
    prop_oneof![
        Just(Position::Stop),
        Just(Position::Fresh),
        Just(Position::Live),
        (text(), seq()).prop_map(|(epoch, seq)| Position::After { epoch, seq }),
    ]
}

fn gap() -> impl Strategy<Value = Gap> {
    (seq(), option::of(seq())).prop_map(|(one, other)| match other {
        Some(other) => Gap {
            from: one.min(other),
            to: Some(one.max(other)),
        },
        None => Gap {
            from: one,
            to: None,
        },
    })
}

fn check<F: Frame + PartialEq + Debug>(frame: &F) -> Result<(), TestCaseError> {
    let mut bytes = Vec::new();
    frame.write(&mut bytes);
    for end in 0..bytes.len() {
        prop_assert!(
            matches!(RawFrame::split(&bytes[..end], LIMIT), Ok(None)),
            "prefix {end}"
        );
    }
    let raw = RawFrame::split(&bytes, LIMIT).unwrap().unwrap();
    prop_assert_eq!(raw.kind, F::KIND);
    prop_assert_eq!(&raw.decode::<F>().unwrap(), frame);
    // What follows is not touched.
    let length = bytes.len();
    bytes.extend_from_slice(&bytes.clone());
    prop_assert_eq!(
        RawFrame::split(&bytes, LIMIT).unwrap().unwrap().bytes.len(),
        length
    );
    bytes.truncate(length);
    // A byte less or more, with length and checksum put right.
    let resealed = |mut bytes: Vec<u8>| {
        seal(&mut bytes, 0);
        RawFrame::split(&bytes, LIMIT)
            .unwrap()
            .unwrap()
            .decode::<F>()
            .is_err()
    };
    if length > PREFIX {
        prop_assert!(resealed(bytes[..length - 1].to_vec()), "a byte less");
    }
    bytes.push(0);
    prop_assert!(resealed(bytes), "a byte more");
    Ok(())
}

proptest! {
    #[test]
    fn handshake(
        hello in hello(),
        welcome in welcome(),
        code in any::<i32>(),
        message in text(),
    ) {
        check(&hello)?;
        // Debug hides what is secret, so equality is checked beside it.
        let mut bytes = Vec::new();
        welcome.write(&mut bytes);
        let raw = RawFrame::split(&bytes, LIMIT).unwrap().unwrap();
        prop_assert!(raw.decode::<Welcome>().unwrap() == welcome);
        check(&welcome)?;
        check(&Refused { code, message })?;
    }

    #[test]
    fn requests_and_replies(
        id in any::<u64>(),
        method in any::<u16>(),
        code in any::<i32>(),
        message in text(),
        values in vec(value(), 0..6),
    ) {
        check(&RequestFrame { id, method, arguments: values.clone() })?;
        check(&Reply { id, code, message: message.clone(), outputs: values })?;
        check(&Disconnect { code, message })?;
    }

    #[test]
    fn the_flow(
        number in any::<u32>(),
        events in any::<u64>(),
        bytes in any::<u64>(),
        position in position(),
        seq in seq(),
        gap in gap(),
    ) {
        check(&Credit { events, bytes })?;
        check(&Flow { number, position })?;
        check(&Flowing { number, seq })?;
        check(&SnapshotBegin { seq })?;
        check(&gap)?;
        check(&Heartbeat { seq })?;
        check(&Goodbye {})?;
        check(&Repaired { seq, oldest: gap.to })?;
    }

    #[test]
    fn any_payload_gives_a_value_or_an_error(payload in vec(any::<u8>(), 0..200)) {
        fn decode<F: Frame>(payload: &[u8]) -> Result<(), TestCaseError> {
            let mut bytes = Vec::new();
            let start = begin(&mut bytes, F::KIND);
            bytes.extend_from_slice(payload);
            seal(&mut bytes, start);
            if let Ok(frame) = RawFrame::split(&bytes, LIMIT).unwrap().unwrap().decode::<F>() {
                // A value has one encoding only.
                let mut again = Vec::new();
                frame.write(&mut again);
                prop_assert_eq!(again, bytes);
            }
            Ok(())
        }
        decode::<Hello>(&payload)?;
        decode::<Welcome>(&payload)?;
        decode::<Refused>(&payload)?;
        decode::<RequestFrame>(&payload)?;
        decode::<Reply>(&payload)?;
        decode::<Credit>(&payload)?;
        decode::<Flow>(&payload)?;
        decode::<Flowing>(&payload)?;
        decode::<SnapshotBegin>(&payload)?;
        decode::<Gap>(&payload)?;
        decode::<Heartbeat>(&payload)?;
        decode::<Disconnect>(&payload)?;
        decode::<Goodbye>(&payload)?;
        decode::<MulticastOffer>(&payload)?;
        decode::<Repair>(&payload)?;
        decode::<Repaired>(&payload)?;
    }
}

#[test]
fn a_buffer_grows_to_what_a_frame_needs() {
    let mut buffer = FrameBuffer::new(64, LIMIT);
    let mut bytes = Vec::new();
    Disconnect {
        code: -1,
        message: "x".repeat(100_000),
    }
    .write(&mut bytes);
    let mut rest = &bytes[..];
    let mut largest = 0;
    while !rest.is_empty() {
        assert!(buffer.peek().unwrap().is_none());
        let space = buffer.space();
        let count = space.len().min(rest.len());
        space[..count].copy_from_slice(&rest[..count]);
        rest = &rest[count..];
        buffer.filled(count);
        largest = largest.max(buffer.unread().len());
    }
    assert_eq!(buffer.peek().unwrap().unwrap().bytes, bytes);
    buffer.consume(bytes.len());
    assert!(buffer.unread().is_empty());
    assert!(buffer.space().len() < 2 * bytes.len(), "{largest}");
}

#[test]
fn a_buffer_is_never_larger_than_the_largest_frame() {
    let mut buffer = FrameBuffer::new(64, MIN_MAX_FRAME);
    buffer.space()[..4].copy_from_slice(&MIN_MAX_FRAME.to_le_bytes());
    let mut held = 0;
    for _ in 0..100 {
        let count = buffer.space().len();
        if held + count > MIN_MAX_FRAME as usize {
            break;
        }
        buffer.filled(count);
        held += count;
    }
    assert!(buffer.space().len() + held <= MIN_MAX_FRAME as usize + 1);
}

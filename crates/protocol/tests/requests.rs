//! Requests and replies, and frames that neither end may send.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

mod support;

use openccas_protocol::{
    Argument, ClientConfig, Error, ErrorKind, Hello, MAX_SEQ, MIN_MAX_FRAME, Method, Mode, OleDate,
    Outputs, Request, ServiceInput, Value, check_arguments, encode_request,
};
use support::*;

/// What the service makes of bytes from an established client.
fn told(bytes: &[u8]) -> Result<Vec<ServiceInput>, Error> {
    let mut pair = Pair::new();
    feed_service(&mut pair.service, bytes, pair.now)?;
    Ok(std::iter::from_fn(|| pair.service.poll()).collect())
}

fn request(id: u64, method: Method, arguments: &[Argument<'_>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    encode_request(id, method, arguments, &mut bytes);
    bytes
}

/// An argument of each type that the method takes.
fn some_arguments(method: Method) -> Vec<Argument<'static>> {
    use openccas_protocol::ArgumentType;
    let some = |argument_type| match argument_type {
        ArgumentType::Long => Argument::Long(-5),
        ArgumentType::Text => Argument::Text("Grüße"),
        ArgumentType::Date => Argument::Date(OleDate::from_days(45_000.25).unwrap()),
        ArgumentType::Flag => Argument::Flag(true),
        other => panic!("{other:?}"),
    };
    method
        .info()
        .inputs
        .iter()
        .map(|input| some(input.argument_type))
        .collect()
}

#[test]
fn every_method_arrives_whole_or_is_refused() {
    for method in Method::ALL {
        let arguments = some_arguments(method);
        check_arguments(method, &arguments).unwrap();
        let bytes = request(1, method, &arguments);
        if method.is_lifecycle() {
            assert_eq!(
                told(&bytes).unwrap_err().kind(),
                ErrorKind::ProtocolError,
                "{method:?}"
            );
            continue;
        }
        let inputs = told(&bytes).unwrap();
        let [
            ServiceInput::Request {
                id: 1,
                method: came,
                arguments: values,
            },
        ] = inputs.as_slice()
        else {
            panic!("{inputs:?}")
        };
        assert_eq!(*came, method);
        let borrowed: Vec<_> = values.as_slice().iter().map(Value::as_argument).collect();
        assert_eq!(borrowed, arguments);
        let decoded = Request::decode(method, values).unwrap();
        assert_eq!(decoded.method(), method);
        let again: Vec<_> = decoded.arguments();
        for ((told, input), info) in again.iter().zip(&arguments).zip(method.info().inputs) {
            assert_eq!(told, input, "{method:?} {}", info.name);
        }
    }
}

#[test]
fn arguments_that_are_not_the_method_s() {
    for method in Method::ALL
        .into_iter()
        .filter(|method| !method.is_lifecycle())
    {
        let right = some_arguments(method);
        let mut wrong = vec![
            right
                .iter()
                .copied()
                .chain([Argument::Long(1)])
                .collect::<Vec<_>>(),
        ];
        for index in 0..right.len() {
            let mut changed = right.clone();
            changed[index] = match changed[index] {
                Argument::Long(_) => Argument::Flag(false),
                _ => Argument::Long(0),
            };
            wrong.push(changed);
            wrong.push(right[..index].to_vec());
        }
        for arguments in wrong {
            let error = check_arguments(method, &arguments).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            // A client that does not check is told so by a reply: the session goes on.
            let inputs = told(&request(1, method, &arguments)).unwrap();
            let [
                ServiceInput::Request {
                    arguments: values, ..
                },
            ] = inputs.as_slice()
            else {
                panic!("{inputs:?}")
            };
            let error = Request::decode(method, values).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::ProtocolError);
        }
    }
}

#[test]
fn ids_only_grow() {
    let get = |id| request(id, Method::GetVoiceReadyStatus, &[Argument::Long(1)]);
    assert_eq!(
        told(&[get(1), get(2), get(9), get(MAX_SEQ)].concat())
            .unwrap()
            .len(),
        4
    );
    for ids in [&[0][..], &[1, 1], &[5, 4], &[MAX_SEQ + 1], &[u64::MAX]] {
        let bytes: Vec<u8> = ids.iter().flat_map(|id| get(*id)).collect();
        assert_eq!(
            told(&bytes).unwrap_err().kind(),
            ErrorKind::ProtocolError,
            "{ids:?}"
        );
    }
}

#[test]
fn an_unknown_method_is_no_violation() {
    for method in [0u16, 57, u16::MAX] {
        let payload = [&1u64.to_le_bytes()[..], &method.to_le_bytes(), &[0, 0]].concat();
        let inputs = told(&frame(kind::REQUEST, &payload)).unwrap();
        let [
            ServiceInput::UnknownRequest {
                id: 1,
                method: came,
            },
        ] = inputs.as_slice()
        else {
            panic!("{inputs:?}")
        };
        assert_eq!(*came, method);
    }
}

/// A request for `Initialize`'s neighbour with one argument of these bytes.
fn with_argument(bytes: &[u8]) -> Vec<u8> {
    let method = Method::GetVoiceReadyStatus.number();
    let head = [&1u64.to_le_bytes()[..], &method.to_le_bytes(), &[1, 0]].concat();
    frame(kind::REQUEST, &[&head, bytes].concat())
}

#[test]
fn values_that_are_none() {
    let date = |days: f64| [&[3u8][..], &days.to_bits().to_le_bytes()].concat();
    assert!(told(&with_argument(&date(1.0))).is_ok());
    let broken: [&[u8]; 16] = [
        b"",
        b"\x00",
        b"\x05\0\0\0\0",
        b"\x01\0\0\0",
        b"\x01\0\0\0\0\0",
        b"\x02\x03\0\0\0a\0b\0",
        b"\x02\x01\0\0\0a",
        b"\x02\x01\0\0\0ab",
        b"\x02\x01\0\0\0\xff\0",
        b"\x02\xff\xff\xff\xffa\0",
        b"\x04\x02",
        b"\x04",
        &date(f64::NAN),
        &date(f64::INFINITY),
        &date(-700_000.0),
        &date(3_000_000.0),
    ];
    for bytes in broken {
        let error = told(&with_argument(bytes)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ProtocolError, "{bytes:?}");
    }
}

#[test]
fn texts_with_nul_are_refused_before_they_are_sent() {
    let error = check_arguments(
        Method::MakeCall,
        &[Argument::Long(1), Argument::Text("1\x002")],
    )
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.message().contains("dial_string"), "{error}");
}

#[test]
fn replies_arrive_whole_and_in_any_order() {
    let mut pair = Pair::new();
    let outputs = vec![
        Value::Long(i32::MIN),
        Value::Text("5|Verkauf|4|Süd".to_owned()),
        Value::Flag(true),
        Value::Date(OleDate::from_days(2.5).unwrap()),
    ];
    pair.service.reply(2, Ok(Outputs::new(outputs.clone())));
    pair.service
        .reply(1, Err(Error::new(ErrorKind::AgentUnknown, "no agent 7")));
    pair.service.reply(3, Ok(Outputs::default()));
    assert_eq!(
        pair.reach_client(),
        [
            Learned::Reply(2, 0, String::new(), outputs),
            Learned::Reply(
                1,
                ErrorKind::AgentUnknown.code(),
                "no agent 7".to_owned(),
                vec![]
            ),
            Learned::Reply(3, 0, String::new(), vec![]),
        ]
    );
}

#[test]
fn replies_come_whatever_the_credit() {
    let config = ClientConfig {
        credit_events: 0,
        credit_bytes: 0,
        ..ClientConfig::default()
    };
    let mut pair = Pair::with(config, &hello());
    assert!(!pair.service.may_send());
    pair.service.reply(1, Ok(Outputs::from(5)));
    assert_eq!(
        pair.reach_client(),
        [Learned::Reply(1, 0, String::new(), vec![Value::Long(5)])]
    );
}

#[test]
fn a_reply_stands_before_the_events_behind_it() {
    let mut pair = Pair::new();
    pair.flow_from(0);
    pair.service.event(&event(1), None);
    pair.service.reply(1, Ok(Outputs::default()));
    pair.service.event(&event(2), Some(1));
    let learned = pair.reach_client();
    assert!(matches!(learned[1], Learned::Reply(1, ..)));
    let Learned::Event(caused) = &learned[2] else {
        panic!("{learned:?}")
    };
    assert_eq!(caused.correlation(), Some(1));
    let Learned::Event(other) = &learned[0] else {
        panic!("{learned:?}")
    };
    assert_eq!(other.correlation(), None);
}

#[test]
fn a_reply_that_cannot_be_told_becomes_an_error() {
    let hello = Hello::new(Mode::Direct, "small", MIN_MAX_FRAME);
    let mut pair = Pair::with(ClientConfig::default(), &hello);
    pair.service.reply(1, Ok(Outputs::from("x".repeat(20_000))));
    pair.service.reply(2, Ok(Outputs::from("a\0b".to_owned())));
    pair.service.reply(
        3,
        Err(Error::new(ErrorKind::Internal, "a\0b".repeat(20_000))),
    );
    let codes: Vec<_> = pair
        .reach_client()
        .into_iter()
        .map(|learned| match learned {
            Learned::Reply(id, code, ..) => (id, ErrorKind::from_code(code).unwrap()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        codes,
        [
            (1, ErrorKind::FrameTooLarge),
            (2, ErrorKind::Internal),
            (3, ErrorKind::Internal)
        ]
    );
}

#[test]
fn a_disconnect_gives_its_reason() {
    let mut pair = Pair::new();
    pair.flow_from(0);
    pair.service.event(&event(1), None);
    pair.service
        .disconnect(&Error::new(ErrorKind::SlowConsumer, "too \0slow"));
    let error = pair.try_reach_client().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SlowConsumer);
    assert_eq!(error.message(), "too \u{fffd}slow");
    assert_eq!(seqs(&learned(&mut pair.client)), [1]);
}

#[test]
fn a_goodbye_is_heard() {
    let mut pair = Pair::new();
    pair.client.goodbye();
    pair.reach_service();
    assert!(matches!(pair.service.poll(), Some(ServiceInput::Goodbye)));
    assert!(pair.service.poll().is_none());
}

#[test]
fn frames_go_one_way() {
    for kind in 0..=u8::MAX {
        let mut pair = Pair::new();
        let to_service = (kind::REQUEST..=kind::GOODBYE).contains(&kind);
        if !to_service {
            let error = feed_service(&mut pair.service, &frame(kind, &[]), pair.now).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::ProtocolError, "{kind}");
        }
        let to_client = (kind::REPLY..=kind::FLOWING).contains(&kind);
        if !to_client {
            let error = feed_client(&mut pair.client, &frame(kind, &[]), pair.now).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::ProtocolError, "{kind}");
        }
    }
}

#[test]
fn lengths_that_are_none() {
    let length = |length: u32| length.to_le_bytes();
    for short in 0..9 {
        let mut pair = Pair::new();
        let error = feed_service(&mut pair.service, &length(short), pair.now).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ProtocolError);
        let error = feed_client(&mut pair.client, &length(short), pair.now).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ProtocolError);
    }
    let limit = openccas_protocol::DEFAULT_MAX_FRAME;
    for long in [limit + 1, u32::MAX] {
        let mut pair = Pair::new();
        let error = feed_service(&mut pair.service, &length(long), pair.now).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::FrameTooLarge);
        let error = feed_client(&mut pair.client, &length(long), pair.now).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::FrameTooLarge);
    }
    // The largest is taken, and memory is not reserved on the word of the peer.
    let mut pair = Pair::new();
    feed_client(&mut pair.client, &length(limit), pair.now).unwrap();
    feed_service(&mut pair.service, &length(limit), pair.now).unwrap();
    assert!(pair.service.read_space().len() <= 4096);
}

#[test]
fn the_largest_frame_is_taken() {
    let limit = openccas_protocol::DEFAULT_MAX_FRAME as usize;
    // Prefix, id, method, count; then a tag, a length and a NUL.
    let text = "x".repeat(limit - 9 - 8 - 2 - 2 - 1 - 4 - 1);
    let bytes = request(
        1,
        Method::GetAgentRecIdFromLogonId,
        &[Argument::Text(&text)],
    );
    assert_eq!(bytes.len(), limit);
    assert_eq!(told(&bytes).unwrap().len(), 1);
}

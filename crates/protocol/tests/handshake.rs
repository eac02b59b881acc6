//! The beginning of a connection: who is let in, who is not, and what either end is told.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

mod support;

use std::time::{Duration, Instant};

use openccas_protocol::{
    CATALOGUE_VERSION, ClientConfig, ClientOutput, ClientSession, Credentials, DEFAULT_MAX_FRAME,
    Error, ErrorKind, EventType, Hello, MIN_MAX_FRAME, Mode, NewNameKind, PROTOCOL_VERSION,
    Parameter, Resume, ServiceInput, ServiceSession, Welcome,
};
use support::*;

/// What a service makes of a hello.
fn told(hello: &Hello) -> Result<(Hello, Mode), Error> {
    let now = Instant::now();
    let bytes = ClientSession::new(ClientConfig::default(), hello).take_outbox();
    let mut service = ServiceSession::new(service_config(), now);
    feed_service(&mut service, &bytes, now)?;
    match service.poll() {
        Some(ServiceInput::Hello(hello, mode)) => Ok((*hello, mode)),
        other => panic!("{other:?} came instead of the hello"),
    }
}

/// What a client makes of bytes that come instead of a welcome.
fn answered(bytes: &[u8]) -> Result<Vec<ClientOutput>, Error> {
    let mut client = ClientSession::new(ClientConfig::default(), &hello());
    feed_client(&mut client, bytes, Instant::now())?;
    Ok(std::iter::from_fn(|| client.poll()).collect())
}

fn welcome(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let now = Instant::now();
    let mut service = ServiceSession::new(service_config(), now);
    service.welcome(&hello(), welcome_info(), now);
    let mut bytes = service.take_outbox();
    change(&mut bytes);
    seal(&mut bytes);
    bytes
}

#[test]
fn a_hello_arrives_whole() {
    let mut hello = hello();
    hello.client_name = "Zürich ☎".to_owned();
    hello.features = u64::MAX;
    hello.credentials = Some(Credentials {
        user_id: "admin".to_owned(),
        password: "pässwörd".to_owned(),
        tenant_id: -1,
    });
    hello.resume = Some(Resume {
        session_token: "abc".to_owned(),
    });
    assert_eq!(told(&hello).unwrap(), (hello.clone(), Mode::Direct));
    hello.mode = Mode::Multicast.number();
    assert_eq!(told(&hello).unwrap().1, Mode::Multicast);
}

#[test]
fn secrets_are_not_shown() {
    let mut hello = hello();
    hello.credentials = Some(Credentials {
        user_id: "admin".to_owned(),
        password: "open sesame".to_owned(),
        tenant_id: 3,
    });
    hello.resume = Some(Resume {
        session_token: "hush".to_owned(),
    });
    let shown = format!("{hello:?}");
    assert!(shown.contains("admin"));
    assert!(
        !shown.contains("sesame") && !shown.contains("hush"),
        "{shown}"
    );
    let outputs = answered(&welcome(|_| ())).unwrap();
    assert!(!format!("{outputs:?}").contains("token"));
}

#[test]
fn a_hello_that_cannot_be_taken() {
    type Change = fn(&mut Hello);
    let cases: [(Change, ErrorKind); 8] = [
        (|hello| hello.magic += 1, ErrorKind::ProtocolError),
        (
            |hello| hello.version_min = PROTOCOL_VERSION + 1,
            ErrorKind::VersionMismatch,
        ),
        (
            |hello| hello.version_max = PROTOCOL_VERSION - 1,
            ErrorKind::VersionMismatch,
        ),
        (
            |hello| {
                hello.version_min = PROTOCOL_VERSION + 1;
                hello.version_max = PROTOCOL_VERSION + 9;
            },
            ErrorKind::VersionMismatch,
        ),
        (|hello| hello.mode = 0, ErrorKind::UnknownMode),
        (|hello| hello.mode = 3, ErrorKind::UnknownMode),
        (
            |hello| hello.max_frame = MIN_MAX_FRAME - 1,
            ErrorKind::ProtocolError,
        ),
        (
            |hello| hello.client_name = "a\0b".to_owned(),
            ErrorKind::ProtocolError,
        ),
    ];
    for (index, (change, kind)) in cases.into_iter().enumerate() {
        let mut hello = hello();
        change(&mut hello);
        let error = told(&hello).unwrap_err();
        assert_eq!(error.kind(), kind, "case {index}: {error}");
    }
}

#[test]
fn versions_overlap() {
    let mut hello = hello();
    hello.version_min = 0;
    hello.version_max = 9;
    assert!(told(&hello).is_ok());
}

#[test]
fn a_refusal_is_told() {
    let now = Instant::now();
    for kind in ErrorKind::ALL {
        let mut service = ServiceSession::new(service_config(), now);
        service.refuse(&Error::new(kind, "so it is"));
        let error = answered(&service.take_outbox()).unwrap_err();
        assert_eq!((error.kind(), error.message()), (kind, "so it is"));
    }
}

#[test]
fn a_refusal_can_always_be_told() {
    let now = Instant::now();
    let mut service = ServiceSession::new(service_config(), now);
    let message = format!("a\0b{}", "ü".repeat(100_000));
    service.refuse(&Error::new(ErrorKind::AuthenticationFailed, message));
    let bytes = service.take_outbox();
    assert!(bytes.len() <= MIN_MAX_FRAME as usize);
    let error = answered(&bytes).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AuthenticationFailed);
    assert!(error.message().starts_with("a\u{fffd}bü"));
}

#[test]
fn a_refusal_of_an_unknown_kind() {
    let mut payload = (-1000i32).to_le_bytes().to_vec();
    payload.extend_from_slice(b"\x03\0\0\0new\0");
    let error = answered(&frame(kind::REFUSED, &payload)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Internal);
    assert!(error.message().contains("new") && error.message().contains("-1000"));
}

#[test]
fn nothing_but_an_answer_comes_first() {
    for kind in (0..=u8::MAX).filter(|kind| ![kind::WELCOME, kind::REFUSED].contains(kind)) {
        let error = answered(&frame(kind, &[])).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ProtocolError, "kind {kind}");
    }
    assert_eq!(
        answered(b"HTTP/1.1 400 Bad Request\r\n")
            .unwrap_err()
            .kind(),
        ErrorKind::FrameTooLarge
    );
}

#[test]
fn nothing_but_a_hello_comes_first() {
    let now = Instant::now();
    for kind in (0..=u8::MAX).filter(|kind| *kind != kind::HELLO) {
        let mut service = ServiceSession::new(service_config(), now);
        let error = feed_service(&mut service, &frame(kind, &[]), now).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ProtocolError, "kind {kind}");
        assert!(!service.is_established());
    }
}

#[test]
fn the_client_waits_for_the_answer() {
    let now = Instant::now();
    let mut service = ServiceSession::new(service_config(), now);
    let mut bytes = ClientSession::new(ClientConfig::default(), &hello()).take_outbox();
    bytes.extend(frame(kind::GOODBYE, &[]));
    let error = feed_service(&mut service, &bytes, now).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ProtocolError);
}

#[test]
fn a_second_hello_or_welcome_is_a_violation() {
    let mut pair = Pair::new();
    let again = ClientSession::new(ClientConfig::default(), &hello()).take_outbox();
    let error = feed_service(&mut pair.service, &again, pair.now).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ProtocolError);
    let error = feed_client(&mut pair.client, &welcome(|_| ()), pair.now).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ProtocolError);
}

#[test]
fn a_welcome_arrives_whole() {
    let outputs = answered(&welcome(|_| ())).unwrap();
    let [ClientOutput::Welcome(welcome)] = outputs.as_slice() else {
        panic!("{outputs:?}")
    };
    let expected = Welcome {
        version: PROTOCOL_VERSION,
        features: 0,
        catalogue_version: CATALOGUE_VERSION,
        session_id: 1,
        session_token: "token".to_owned(),
        epoch: "run-1".to_owned(),
        view_tenant: -1,
        heartbeat_ms: 5000,
        silence_ms: 15_000,
        max_frame: DEFAULT_MAX_FRAME,
        time_zone: "Europe/Berlin".to_owned(),
        service_name: "test 1.0".to_owned(),
        new_names: Vec::new(),
    };
    assert_eq!(**welcome, expected);
}

/// Where the heartbeat time stands: behind prefix, version, features, catalogue version, session
/// id, "token", "run-1" and the view's tenant.
const HEARTBEAT_AT: usize = 9 + 2 + 8 + 4 + 8 + (4 + 5 + 1) + (4 + 5 + 1) + 4;

#[test]
fn a_welcome_that_cannot_be_taken() {
    let version = welcome(|bytes| bytes[9] = 2);
    assert_eq!(
        answered(&version).unwrap_err().kind(),
        ErrorKind::VersionMismatch
    );
    let no_heartbeat = welcome(|bytes| bytes[HEARTBEAT_AT..][..4].fill(0));
    assert_eq!(
        answered(&no_heartbeat).unwrap_err().kind(),
        ErrorKind::ProtocolError
    );
    let no_silence = welcome(|bytes| bytes[HEARTBEAT_AT + 4..][..4].fill(0));
    assert_eq!(
        answered(&no_silence).unwrap_err().kind(),
        ErrorKind::ProtocolError
    );
    for number in [0, -1, 0x1_0000] {
        let mut name = vec![1u8, 0, 1];
        name.extend_from_slice(&i32::to_le_bytes(number));
        name.extend_from_slice(b"\x01\0\0\0X\0");
        // The list of new names is the last field, and its count two bytes before the end.
        let named = welcome(|bytes| {
            bytes.truncate(bytes.len() - 2);
            bytes.extend_from_slice(&[1, 0]);
            bytes.extend_from_slice(&name[2..]);
        });
        let error = answered(&named).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ProtocolError, "{number}: {error}");
        assert!(error.message().contains("number"), "{error}");
    }
}

#[test]
fn an_older_client_is_told_the_newer_names() {
    let mut hello = hello();
    hello.highest_parameter = Parameter::COUNT - 2;
    hello.highest_event = 64;
    let now = Instant::now();
    let mut service = ServiceSession::new(service_config(), now);
    service.welcome(&hello, welcome_info(), now);
    let outputs = answered(&service.take_outbox()).unwrap();
    let [ClientOutput::Welcome(welcome)] = outputs.as_slice() else {
        panic!("{outputs:?}")
    };
    let names: Vec<_> = welcome
        .new_names
        .iter()
        .map(|new| (new.kind, new.number, new.name.as_str()))
        .collect();
    let parameter = |number: u16| {
        let name = Parameter::from_name(
            ["X-CallbackID", "X-CallbackCallID"][usize::from(number + 1 - Parameter::COUNT)],
        );
        name.and_then(Parameter::name).unwrap()
    };
    assert_eq!(
        names,
        [
            (
                NewNameKind::Parameter,
                i32::from(Parameter::COUNT - 1),
                parameter(Parameter::COUNT - 1)
            ),
            (
                NewNameKind::Parameter,
                i32::from(Parameter::COUNT),
                parameter(Parameter::COUNT)
            ),
            (NewNameKind::Event, 65, "ChatForward"),
            (NewNameKind::Event, 66, "OpenMediaForward"),
        ]
    );
}

#[test]
fn a_client_without_any_catalogue_fits_the_least_frame() {
    let mut hello = hello();
    hello.highest_parameter = 0;
    hello.highest_event = i32::MIN;
    let now = Instant::now();
    let mut service = ServiceSession::new(service_config(), now);
    service.welcome(&hello, welcome_info(), now);
    let bytes = service.take_outbox();
    assert!(bytes.len() <= MIN_MAX_FRAME as usize);
    let outputs = answered(&bytes).unwrap();
    let [ClientOutput::Welcome(welcome)] = outputs.as_slice() else {
        panic!("{outputs:?}")
    };
    let all = usize::from(Parameter::COUNT) + EventType::ALL.len();
    assert_eq!(welcome.new_names.len(), all);
}

#[test]
fn half_a_handshake_times_out() {
    let now = Instant::now();
    let bytes = ClientSession::new(ClientConfig::default(), &hello()).take_outbox();
    let mut service = ServiceSession::new(service_config(), now);
    feed_service(&mut service, &bytes[..bytes.len() - 1], now).unwrap();
    assert!(service.poll().is_none());
    let deadline = service.deadline();
    assert_eq!(deadline, now + Duration::from_secs(5));
    // Drop by drop does not help: the time runs from the beginning.
    let later = now + Duration::from_secs(4);
    service.on_deadline(later, 0).unwrap();
    assert_eq!(service.deadline(), deadline);
    assert_eq!(
        service.on_deadline(deadline, 0).unwrap_err().kind(),
        ErrorKind::Timeout
    );
    assert_eq!(service.outbox_len(), 0);
}

#[test]
fn a_client_that_speaks_tls() {
    // A ClientHello of OpenSSL as it begins: short ones make a possible length of a frame.
    for length in [[0x00, 0xc8], [0x02, 0x00]] {
        let mut bytes = vec![22, 3, 1, length[0], length[1], 1, 0, 0, 196, 3, 3];
        bytes.resize(205, 7);
        for chunk in [1, 3, bytes.len()] {
            let now = Instant::now();
            let mut service = ServiceSession::new(service_config(), now);
            let error = bytes
                .chunks(chunk)
                .find_map(|bytes| feed_service(&mut service, bytes, now).err())
                .unwrap();
            assert_eq!(error.kind(), ErrorKind::TlsFailed, "{error}");
        }
    }
}

#[test]
fn a_service_that_speaks_tls() {
    for version in 1..=3 {
        let error = answered(&[21, 3, version, 0, 2, 2, 50]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TlsFailed, "{error}");
    }
}

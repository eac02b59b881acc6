//! `handshake.toml`.

use std::time::{Duration, Instant};

use openccas_protocol::{
    ClientConfig, ClientOutput, ClientSession, Credentials, Hello, NewNameKind, Resume,
    ServiceConfig, ServiceInput, ServiceSession, WelcomeInfo,
};
use serde::Deserialize;

use crate::{ErrorVector, Head, kind_named, read, support::*};

#[derive(Deserialize)]
struct HandshakeFile {
    hello: Vec<HelloVector>,
    welcome: Vec<WelcomeVector>,
    refused: Vec<ErrorVector>,
}

#[derive(Deserialize)]
struct HelloVector {
    #[serde(flatten)]
    head: Head,
    version_min: u16,
    version_max: u16,
    features: u64,
    catalogue_version: u32,
    highest_parameter: u16,
    highest_event: i32,
    mode: u8,
    max_frame: u32,
    client_name: String,
    credentials: Option<CredentialsVector>,
    resume: Option<ResumeVector>,
}

#[derive(Deserialize)]
struct CredentialsVector {
    user_id: String,
    password: String,
    tenant_id: i32,
}

#[derive(Deserialize)]
struct ResumeVector {
    session_token: String,
}

#[derive(Deserialize)]
struct WelcomeVector {
    #[serde(flatten)]
    head: Head,
    version: u16,
    features: u64,
    catalogue_version: u32,
    session_id: u64,
    session_token: String,
    epoch: String,
    view_tenant: i32,
    heartbeat_ms: u32,
    silence_ms: u32,
    max_frame: u32,
    time_zone: String,
    service_name: String,
    new_names: Vec<NewNameVector>,
}

#[derive(Deserialize)]
struct NewNameVector {
    kind: String,
    number: i32,
    name: String,
}

#[test]
fn hellos() {
    let file: HandshakeFile = read("handshake.toml");
    for vector in file.hello {
        let bytes = vector.head.bytes();
        let now = Instant::now();
        let mut service = ServiceSession::new(service_config(), now);
        feed_service(&mut service, &bytes, now).unwrap();
        let Some(ServiceInput::Hello(hello, mode)) = service.poll() else {
            panic!("a hello")
        };
        let told = Hello {
            magic: Hello::MAGIC,
            version_min: vector.version_min,
            version_max: vector.version_max,
            features: vector.features,
            catalogue_version: vector.catalogue_version,
            highest_parameter: vector.highest_parameter,
            highest_event: vector.highest_event,
            mode: vector.mode,
            max_frame: vector.max_frame,
            client_name: vector.client_name,
            credentials: vector.credentials.map(|told| Credentials {
                user_id: told.user_id,
                password: told.password,
                tenant_id: told.tenant_id,
            }),
            resume: vector.resume.map(|told| Resume {
                session_token: told.session_token,
            }),
        };
        assert!(
            *hello == told && mode.number() == told.mode,
            "{}",
            vector.head.name
        );
        let again = ClientSession::new(ClientConfig::default(), &told).take_outbox();
        assert_eq!(again, bytes, "{}", vector.head.name);
    }
}

/// Where the version of the catalogue stands in a welcome.
const CATALOGUE_VERSION: std::ops::Range<usize> = 19..23;

#[test]
fn welcomes() {
    let file: HandshakeFile = read("handshake.toml");
    for vector in file.welcome {
        let bytes = vector.head.bytes();
        let now = Instant::now();
        let mut client = ClientSession::new(ClientConfig::default(), &hello());
        feed_client(&mut client, &bytes, now).unwrap();
        let Some(ClientOutput::Welcome(welcome)) = client.poll() else {
            panic!("a welcome")
        };
        let name = &vector.head.name;
        assert_eq!(welcome.version, vector.version, "{name}");
        assert_eq!(welcome.features, vector.features, "{name}");
        assert_eq!(
            welcome.catalogue_version, vector.catalogue_version,
            "{name}"
        );
        assert_eq!(welcome.session_id, vector.session_id, "{name}");
        assert_eq!(welcome.session_token, vector.session_token, "{name}");
        assert_eq!(welcome.epoch, vector.epoch, "{name}");
        assert_eq!(welcome.view_tenant, vector.view_tenant, "{name}");
        assert_eq!(welcome.heartbeat_ms, vector.heartbeat_ms, "{name}");
        assert_eq!(welcome.silence_ms, vector.silence_ms, "{name}");
        assert_eq!(welcome.max_frame, vector.max_frame, "{name}");
        assert_eq!(welcome.time_zone, vector.time_zone, "{name}");
        assert_eq!(welcome.service_name, vector.service_name, "{name}");
        assert_eq!(welcome.new_names.len(), vector.new_names.len(), "{name}");
        for (new, told) in welcome.new_names.iter().zip(&vector.new_names) {
            let kind = match new.kind {
                NewNameKind::Parameter => "parameter",
                NewNameKind::Event => "event",
                other => panic!("{other:?}"),
            };
            assert_eq!(
                (kind, new.number, &new.name),
                (&*told.kind, told.number, &told.name)
            );
        }
        if !vector.new_names.is_empty() {
            // A service tells the names of its own catalogue, which has not these.
            continue;
        }
        let config = ServiceConfig {
            max_frame: vector.max_frame,
            heartbeat: Duration::from_millis(vector.heartbeat_ms.into()),
            silence: Duration::from_millis(vector.silence_ms.into()),
            ..service_config()
        };
        let info = WelcomeInfo {
            session_id: vector.session_id,
            session_token: vector.session_token,
            epoch: vector.epoch,
            view_tenant: vector.view_tenant,
            time_zone: vector.time_zone,
            service_name: vector.service_name,
        };
        let mut service = ServiceSession::new(config, now);
        service.welcome(&hello(), info, now);
        let mut again = service.take_outbox();
        again[CATALOGUE_VERSION].copy_from_slice(&vector.catalogue_version.to_le_bytes());
        seal(&mut again);
        assert_eq!(again, bytes, "{name}");
    }
}

#[test]
fn refusals() {
    let file: HandshakeFile = read("handshake.toml");
    for vector in &file.refused {
        let bytes = vector.head.bytes();
        let now = Instant::now();
        let mut client = ClientSession::new(ClientConfig::default(), &hello());
        let error = feed_client(&mut client, &bytes, now).unwrap_err();
        assert_eq!(
            (error.code(), error.message()),
            (vector.code, &*vector.message)
        );
        assert_eq!(error.kind(), kind_named(&vector.error));
        let mut service = ServiceSession::new(service_config(), now);
        service.refuse(&error);
        assert_eq!(service.take_outbox(), bytes, "{}", vector.head.name);
    }
}

//! Clients of a simulator inside the process, and what acts do to their connections.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::time::Duration;

use openccas::{
    Delivery, ErrorKind, EventType, Notice, Options, Reconnect,
    blocking::{Client, Events},
};
use openccas_simulator::{Hosted, HostedOptions, Scenario, scenario::Account};
use tokio::runtime::Runtime;

const DESK: &str = r#"
    group = [{ id = 1, name = "Support" }]
    agent = [{ id = 101, name = "Ada", logon_id = "ada", extension = "4001", groups = [1] }]
"#;

const HOSTER: &str = r#"
    tenant = [{ id = 1, name = "One" }, { id = 2, name = "Two" }]
    group = [{ id = 1, name = "Support", tenant_id = 1 }]
"#;

fn start(runtime: &Runtime, scenario: &str, options: HostedOptions) -> Hosted {
    let scenario = Scenario::parse(scenario, "desk.toml").unwrap();
    runtime.block_on(Hosted::start(scenario, options)).unwrap()
}

fn open(hosted: &Hosted, options: Options) -> openccas::Result<Client> {
    Client::open_with(options, &hosted.host().to_string(), hosted.port())
}

/// The kind of the reason why the client loses its connection.
fn lost(events: &mut Events) -> ErrorKind {
    loop {
        match events.next().unwrap() {
            Ok(_) => {}
            Err(error) => return error.kind(),
        }
    }
}

/// Passes over the configuration data. What happens before them is part of them, and no news.
fn configured(events: &mut Events) {
    loop {
        let event = events.next().unwrap().unwrap().into_event();
        if event.is_some_and(|it| it.event_type() == EventType::DataComplete) {
            return;
        }
    }
}

fn notice(events: &mut Events, wanted: impl Fn(&Notice) -> bool) {
    loop {
        match events.next().unwrap().unwrap() {
            Delivery::Notice(notice) if wanted(&notice) => return,
            _ => {}
        }
    }
}

#[test]
fn connections_are_cut_by_the_name_of_the_client() {
    let runtime = Runtime::new().unwrap();
    let hosted = start(&runtime, DESK, HostedOptions::default());
    let one = open(&hosted, Options::new().name("one")).unwrap();
    let two = open(&hosted, Options::new().name("two")).unwrap();
    let mut names: Vec<_> = hosted
        .clients()
        .into_iter()
        .map(|it| it.client_name)
        .collect();
    names.sort();
    assert_eq!(names, ["one", "two"]);
    assert_eq!(hosted.state()["clients"].as_array().unwrap().len(), 2);

    let mut events = one.events();
    hosted
        .act("cut_connections", &[("client", "one".into())])
        .unwrap();
    assert_eq!(lost(&mut events), ErrorKind::ConnectionLost);
    // The other one is as before.
    assert_eq!(two.get_agent_rec_id_from_logon_id("ada").unwrap(), 101);

    let error = hosted
        .act("cut_connections", &[("client", "three".into())])
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ImpossibleInThisState);
    assert!(error.to_string().contains("three"), "{error}");

    let mut events = two.events();
    hosted.act("cut_connections", &[]).unwrap();
    assert_eq!(lost(&mut events), ErrorKind::ConnectionLost);
}

#[test]
fn a_client_comes_back_when_it_is_let_in_again_and_misses_nothing() {
    let runtime = Runtime::new().unwrap();
    let hosted = start(&runtime, DESK, HostedOptions::default());
    let reconnect = Reconnect::default()
        .first_delay(Duration::from_millis(5))
        .longest_delay(Duration::from_millis(20));
    let client = open(&hosted, Options::new().reconnect(reconnect)).unwrap();
    let mut events = client.events();
    configured(&mut events);
    hosted.act("refuse_connections", &[]).unwrap();
    hosted.act("cut_connections", &[]).unwrap();
    notice(&mut events, |it| matches!(it, Notice::Disconnected { .. }));
    let call = hosted.act("inbound_call", &[("group", 1.into())]).unwrap();
    let answer = [("agent", 101.into()), ("call", call.unwrap().into())];
    hosted.act("answer", &answer).unwrap();
    let refused = open(&hosted, Options::new()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ConnectFailed, "{refused}");
    hosted
        .act("refuse_connections", &[("on", false.into())])
        .unwrap();

    let mut types = Vec::new();
    while types.last() != Some(&EventType::Established) {
        match events.next().unwrap().unwrap() {
            Delivery::Event(event) => types.push(event.event_type()),
            Delivery::Notice(notice) => {
                assert!(!matches!(notice, Notice::Gap { .. }), "{notice:?}");
            }
            _ => {}
        }
    }
    let expected = [
        EventType::CallInformation,
        EventType::Delivered,
        EventType::Established,
    ];
    assert_eq!(types[types.len() - 3..], expected);
}

#[test]
fn a_connection_that_was_half_open_goes_on() {
    let runtime = Runtime::new().unwrap();
    let hosted = start(&runtime, DESK, HostedOptions::default());
    let client = open(&hosted, Options::new()).unwrap();
    let mut events = client.events();
    configured(&mut events);
    hosted.act("half_open", &[]).unwrap();
    hosted.act("inbound_call", &[("group", 1.into())]).unwrap();
    hosted.act("half_open", &[("on", false.into())]).unwrap();
    loop {
        let event = events.next().unwrap().unwrap().into_event();
        if event.is_some_and(|it| it.event_type() == EventType::Delivered) {
            return;
        }
    }
}

#[test]
fn a_half_open_connection_is_noticed() {
    let runtime = Runtime::new().unwrap();
    let options = HostedOptions {
        heartbeat: Some(Duration::from_millis(100)),
        silence: Some(Duration::from_secs(1)),
        ..HostedOptions::default()
    };
    let hosted = start(&runtime, DESK, options);
    let client = open(&hosted, Options::new()).unwrap();
    let mut events = client.events();
    hosted.act("half_open", &[]).unwrap();
    // Both sides wait for equally long; either may be the first to give up.
    let lost = lost(&mut events);
    assert!(
        matches!(lost, ErrorKind::PeerSilent | ErrorKind::ConnectionLost),
        "{lost:?}"
    );
}

#[test]
fn accounts_of_the_options_open_a_tenanted_centre() {
    let runtime = Runtime::new().unwrap();
    let account = |user_id: &str, tenant_id| Account {
        user_id: user_id.to_owned(),
        password: Some("secret".to_owned()),
        password_hash: None,
        tenant_id,
    };
    let options = HostedOptions {
        accounts: vec![account("host", -1), account("one", 1)],
        max_clients: Some(1),
        ..HostedOptions::default()
    };
    let hosted = start(&runtime, HOSTER, options);
    let with = |user_id: &str, tenant_id| {
        open(
            &hosted,
            Options::new().credentials(user_id, "secret", tenant_id),
        )
    };
    assert_eq!(
        with("one", 2).unwrap_err().kind(),
        ErrorKind::AuthenticationFailed
    );
    let client = with("one", 1).unwrap();
    assert_eq!(hosted.state()["clients"][0]["view_tenant"], 1);
    assert_eq!(
        with("host", -1).unwrap_err().kind(),
        ErrorKind::TooManyClients
    );

    let mut events = client.events();
    runtime.block_on(hosted.stop());
    assert_eq!(lost(&mut events), ErrorKind::ServiceShutdown);
}

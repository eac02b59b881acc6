//! How it begins and ends.

use std::{
    io::Read,
    net::{IpAddr, Ipv4Addr, TcpStream},
};

use openccas_protocol::ErrorKind;
use openccas_simulator::{Clock, Hosted, HostedOptions, Scenario, scenario::Account};

use super::Desk;

fn start(scenario: &str, options: HostedOptions) -> Result<Hosted, openccas_protocol::Error> {
    let scenario = Scenario::parse(scenario, "test").unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(Hosted::start(scenario, options))
}

#[test]
fn the_port_is_open_until_it_ends() {
    for end in ["shut_down", "kill"] {
        let desk = Desk::start();
        let address = (desk.hosted.host(), desk.hosted.port());
        let mut before = TcpStream::connect(address).unwrap();
        desk.act(end, &[]);
        // The connection breaks, whether or not it is told why.
        let _ = before.read_to_end(&mut Vec::new());
        assert!(!desk.hosted.is_running());
        assert_eq!(desk.hosted.state()["running"], false);
        assert_eq!(desk.hosted.port(), address.1, "it is still known");
        // Again it does nothing, and the centre goes on.
        desk.act(end, &[]);
        desk.act("inbound_call", &[("group", 1.into())]);
        assert_eq!(desk.hosted.state()["calls"].as_array().unwrap().len(), 1);
        let error = desk.refusal("cut_connections", &[]);
        assert_eq!(error.kind(), ErrorKind::ImpossibleInThisState);
    }
}

#[test]
fn it_ends_inside_a_runtime_of_one_thread() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let scenario = Scenario::built_in(Scenario::DEFAULT_SAMPLE).unwrap();
        let hosted = Hosted::start(scenario, HostedOptions::default())
            .await
            .unwrap();
        hosted.act("shut_down", &[]).unwrap();
        assert!(!hosted.is_running());
        hosted.stop().await;
    });
}

#[test]
fn options_that_cannot_work_are_refused() {
    const TENANTED: &str = "tenant = [{ id = 1, name = \"One\" }]";
    let refused = |scenario: &str, options: HostedOptions| {
        let error = start(scenario, options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
        error.to_string()
    };
    let error = refused(TENANTED, HostedOptions::default());
    assert!(error.contains("accounts"), "{error}");
    let speed = Clock::Real { speed: 0.0 };
    let options = HostedOptions {
        clock: speed,
        ..HostedOptions::default()
    };
    assert!(refused("", options).contains("speed"));
    let options = HostedOptions {
        host: IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        ..HostedOptions::default()
    };
    assert!(refused("", options).contains("loopback"));
    let taken = Desk::start();
    let options = HostedOptions {
        port: taken.hosted.port(),
        ..HostedOptions::default()
    };
    assert!(refused("", options).contains("cannot listen"));

    let options = HostedOptions {
        accounts: vec![Account {
            user_id: "admin".to_owned(),
            password: Some("secret".to_owned()),
            password_hash: None,
            tenant_id: 1,
        }],
        ..HostedOptions::default()
    };
    start(TENANTED, options).unwrap();
}

//! Settings as programs in other languages give them.

use openccas_protocol::ErrorKind;
use openccas_service::Pem;
use openccas_simulator::{
    AccountSettings, Clock, HostedSettings, MulticastSettings, Scenario, TlsSettings,
};

fn refused(settings: HostedSettings) -> String {
    let error = settings.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
    error.message().to_owned()
}

#[test]
fn what_is_not_said_has_its_default() {
    let (scenario, options) = HostedSettings::default().build().unwrap();
    assert_eq!(
        scenario,
        Scenario::built_in(Scenario::DEFAULT_SAMPLE).unwrap()
    );
    assert_eq!((options.seed, options.port), (1, 0));
    assert_eq!(options.clock, Clock::Virtual);
    assert!(options.host.is_loopback() && options.accounts.is_empty());
    assert!(options.tls.is_none() && options.multicast.is_none());
}

#[test]
fn a_speed_makes_the_clock_real() {
    let clock = |clock: Option<&str>, speed| HostedSettings {
        clock: clock.map(str::to_owned),
        speed,
        ..HostedSettings::default()
    };
    let built = |settings: HostedSettings| settings.build().unwrap().1.clock;
    assert_eq!(built(clock(None, Some(2.0))), Clock::Real { speed: 2.0 });
    assert_eq!(built(clock(Some("real"), None)), Clock::Real { speed: 1.0 });
    assert_eq!(built(clock(Some("virtual"), None)), Clock::Virtual);
    assert_eq!(built(clock(Some("unlimited"), None)), Clock::Unlimited);
    assert!(refused(clock(Some("virtual"), Some(2.0))).starts_with("speed"));
    assert!(refused(clock(Some("unlimited"), Some(2.0))).starts_with("speed"));
    assert!(refused(clock(Some("slow"), None)).starts_with("clock"));
}

#[test]
fn what_cannot_be_is_refused_by_its_name() {
    let settings = HostedSettings::default;
    let text = |text: &str| Some(text.to_owned());
    let error = refused(HostedSettings {
        scenario: text("agent = 3"),
        scenario_name: text("small.toml"),
        ..settings()
    });
    assert!(error.starts_with("small.toml:1:9"), "{error}");
    let error = refused(HostedSettings {
        scenario: text(""),
        sample: text("hoster"),
        ..settings()
    });
    assert!(error.contains("scenario_file and sample"), "{error}");
    let error = refused(HostedSettings {
        sample: text("nowhere"),
        ..settings()
    });
    assert!(error.contains("support-desk"), "{error}");
    let error = refused(HostedSettings {
        host: text("localhost"),
        ..settings()
    });
    assert!(error.starts_with("host"), "{error}");
    for port in [-1, 65_536] {
        let error = refused(HostedSettings {
            port: Some(port),
            ..settings()
        });
        assert!(error.starts_with("port"), "{error}");
    }
    for (group, port, name) in [
        ("x", 1, "multicast.group"),
        ("239.192.28.9", 0, "multicast.port"),
    ] {
        let group = group.to_owned();
        let error = refused(HostedSettings {
            multicast: Some(MulticastSettings { group, port }),
            ..settings()
        });
        assert!(error.starts_with(name), "{error}");
    }
    let nothing = || Pem::from("nothing");
    let error = HostedSettings {
        tls: Some(TlsSettings {
            certificate: nothing(),
            key: nothing(),
            client_roots: None,
        }),
        ..settings()
    };
    assert_eq!(error.build().unwrap_err().kind(), ErrorKind::TlsFailed);
}

#[test]
fn accounts_that_are_given_count_and_their_passwords_are_not_shown() {
    let settings = HostedSettings {
        accounts: vec![AccountSettings {
            user_id: "chief".to_owned(),
            password: "a-secret-word".to_owned(),
            tenant_id: -1,
        }],
        ..HostedSettings::default()
    };
    let shown = format!("{settings:?}");
    assert!(shown.contains("chief") && !shown.contains("a-secret-word"));
    let (_, options) = settings.build().unwrap();
    assert_eq!(options.accounts[0].user_id, "chief");
    assert!(!format!("{options:?}").contains("a-secret-word"));
}

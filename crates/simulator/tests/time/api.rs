//! The simulator as people's own tests drive it.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use openccas_protocol::{ErrorKind, EventType};
use openccas_service::ServiceOptions;
use openccas_simulator::{
    CallViewState, Clock, InboundCall, Scenario, Simulator, SimulatorOptions, World,
    scenario::{Agent, Group, Habits, Tenant},
};

use crate::desk::{QUIET, types};

fn simulator(toml: &str, clock: Clock) -> Arc<Simulator> {
    let scenario = Scenario::parse(toml, "test.toml").unwrap();
    let options = SimulatorOptions {
        clock,
        ..SimulatorOptions::default()
    };
    Simulator::new(scenario, options)
}

fn table<T: serde::de::DeserializeOwned>(toml: &str) -> T {
    toml::from_str(toml).unwrap()
}

fn agent(id: i32) -> Agent {
    table(&format!(
        "id = {id}\nname = \"Agent {id}\"\nlogon_id = \"a{id}\"\nextension = \"{id}\"\ngroups = [1]"
    ))
}

fn talks(world: &World, rec_id: i32) -> bool {
    let agents = world.agents();
    let agent = agents.iter().find(|agent| agent.rec_id == rec_id);
    agent.is_some_and(|it| {
        it.calls
            .iter()
            .any(|call| call.state == CallViewState::Connected)
    })
}

#[test]
fn an_empty_world_is_filled() {
    let simulator = simulator("", Clock::Virtual);
    simulator
        .add_group(table::<Group>("id = 1\nname = \"Support\""))
        .unwrap();
    simulator.add_agent(&agent(7)).unwrap();
    let call = simulator.inbound_call(1, InboundCall::default()).unwrap();
    simulator.answer(7, call).unwrap();
    let told = types(&simulator.take_events());
    let expected = [
        EventType::ServiceGroupAdded,
        EventType::Logon,
        EventType::CallInformation,
        EventType::Delivered,
        EventType::Established,
    ];
    assert_eq!(told, expected);
    simulator.customer_hangs_up(call).unwrap();
    simulator.log_off(7).unwrap();
    let told = types(&simulator.take_events());
    assert_eq!(told, [EventType::ConnectionCleared, EventType::Logoff]);
    let gone = simulator.customer_hangs_up(call).unwrap_err();
    assert_eq!(gone.kind(), ErrorKind::ImpossibleInThisState);
}

#[test]
fn who_does_not_fit_is_refused() {
    let simulator = simulator(QUIET, Clock::Virtual);
    let refused = |change: &str, to: &str| {
        let good = "id = 7\nname = \"New\"\nlogon_id = \"new\"\nextension = \"4007\"\ngroups = [1]";
        let bad = good.replace(change, to);
        assert_ne!(good, bad);
        simulator.add_agent(&table(&bad)).unwrap_err().to_string()
    };
    assert!(refused("id = 7", "id = 101").contains("101"));
    assert!(refused("id = 7", "id = 0").contains("is none"));
    assert!(refused("\"New\"", "\" \"").contains("empty"));
    assert!(refused("\"new\"", "\"ada\"").contains("agent 101"));
    assert!(refused("\"4007\"", "\"4101\"").contains("agent 201"));
    assert!(refused("\"4007\"", "\"\"").contains("extension is empty"));
    assert!(refused("[1]", "[9]").contains("no group 9"));
    assert!(refused("[1]", "[1, 1]").contains("twice"));
    assert!(refused("id = 7", "tenant_id = 3\nid = 7").contains("no tenant 3"));
    assert!(refused("id = 7", "habits = \"lively\"\nid = 7").contains("lively"));
    let phone = |pin: &str| {
        let toml =
            format!("id = 8\nname = \"P\"\nlogon_id = \"p\"\npin = \"{pin}\"\nextension = \"8\"");
        simulator.add_phone_agent(&table(&toml))
    };
    assert!(phone("2011").unwrap_err().to_string().contains("taken"));
    assert!(phone("").unwrap_err().to_string().contains("empty"));
    phone("9999").unwrap();
}

#[test]
fn tenants_come_before_the_rest() {
    let tenant = |id: i32| Tenant {
        id,
        name: format!("Tenant {id}"),
    };
    let hosted = simulator("", Clock::Virtual);
    hosted.add_tenant(&tenant(3)).unwrap();
    hosted.add_tenant(&tenant(4)).unwrap();
    let twice = hosted.add_tenant(&tenant(3)).unwrap_err();
    assert_eq!(twice.kind(), ErrorKind::InvalidArgument);
    hosted
        .add_group(table("id = 1\nname = \"Support\"\ntenant_id = 4"))
        .unwrap();
    let untenanted = simulator(QUIET, Clock::Virtual);
    let late = untenanted.add_tenant(&tenant(3)).unwrap_err();
    assert_eq!(late.kind(), ErrorKind::ImpossibleInThisState);
}

/// An agent's application answers, rejects, or does nothing.
#[test]
fn an_agent_is_told_what_to_do() {
    let simulator = simulator(QUIET, Clock::Virtual);
    let call = simulator.inbound_call(1, InboundCall::default()).unwrap();
    assert!(!simulator.advance_until(Duration::from_secs(15), |world| talks(world, 101)));
    simulator.reject(101, call).unwrap();
    let again = simulator.reject(101, call).unwrap_err();
    assert_eq!(again.kind(), ErrorKind::ImpossibleInThisState);
    let prompt: Habits = table("name = \"prompt\"\nanswers_after = 2");
    simulator.set_habits(101, Some(prompt)).unwrap();
    let before = simulator.now();
    assert!(simulator.advance_until(Duration::from_secs(60), |world| talks(world, 101)));
    // The call comes again five seconds after it was rejected.
    assert_eq!((simulator.now() - before).as_seconds(), 7.0);
    simulator.customer_hangs_up(call).unwrap();
    simulator.set_habits(101, None).unwrap();
    simulator.advance(Duration::from_secs(60));
    let second = simulator.inbound_call(1, InboundCall::default()).unwrap();
    assert!(!simulator.advance_until(Duration::from_secs(15), |world| talks(world, 101)));
    simulator.answer(101, second).unwrap();
    let nobody = simulator.set_habits(999, None).unwrap_err();
    assert_eq!(nobody.kind(), ErrorKind::InvalidArgument);
}

#[test]
fn in_real_time_one_waits() {
    let simulator = simulator(QUIET, Clock::Real { speed: 1_000.0 });
    simulator.dial(101, "answer-after-5").unwrap();
    let mut looks = 0;
    let met = simulator.wait_until(Duration::from_secs(30), |world| {
        looks += 1;
        talks(world, 101)
    });
    assert!(met && looks > 1);
    let began = Instant::now();
    assert!(!simulator.wait_until(Duration::from_millis(20), |_| false));
    assert!(began.elapsed() >= Duration::from_millis(20));
}

#[test]
fn on_the_virtual_clock_one_waits_for_others() {
    let simulator = simulator(QUIET, Clock::Virtual);
    let other = Arc::clone(&simulator);
    let waiting = std::thread::spawn(move || {
        other.wait_until(Duration::from_secs(30), |world| talks(world, 101))
    });
    let call = simulator.inbound_call(1, InboundCall::default()).unwrap();
    simulator.answer(101, call).unwrap();
    assert!(waiting.join().unwrap());
}

const BUSY: &str = r#"
    habits = [{ name = "prompt", answers_after = 0 }]
    group = [{ id = 1, name = "Support" }]
    traffic = [{ group = 1, calls_per_hour = 60, talk = 30 }]
    agent = [{ id = 101, name = "A", logon_id = "a", extension = "1", groups = [1], habits = "prompt" }]
"#;

#[tokio::test(flavor = "multi_thread")]
async fn as_fast_as_it_goes() {
    let simulator = simulator(BUSY, Clock::Unlimited);
    let start = simulator.now();
    let service = simulator.serve(ServiceOptions::default()).await.unwrap();
    assert_ne!(service.local_addr().port(), 0);
    let day = |world: &World| (world.now() - start).as_seconds() > 86_400.0;
    let met = tokio::task::block_in_place(|| simulator.wait_until(Duration::from_secs(60), day));
    assert!(met);
    let tenant = Tenant {
        id: 1,
        name: "Late".to_owned(),
    };
    let late = simulator.add_tenant(&tenant).unwrap_err();
    assert_eq!(late.kind(), ErrorKind::ImpossibleInThisState);
    service.shutdown().await;
    assert_eq!(simulator.now(), simulator.now());
}

/// As fast as it goes is no other world than the virtual one.
#[tokio::test(flavor = "multi_thread")]
async fn as_fast_as_it_goes_the_same_happens() {
    let run = |clock| simulator(BUSY, clock);
    let fast = run(Clock::Unlimited);
    let service = fast.serve(ServiceOptions::default()).await.unwrap();
    let many = |world: &World| {
        world
            .queue_statistics()
            .first()
            .is_some_and(|it| it.answered == 500)
    };
    assert!(tokio::task::block_in_place(
        || fast.wait_until(Duration::from_secs(60), many)
    ));
    service.shutdown().await;
    let still = run(Clock::Virtual);
    assert!(still.advance_until(Duration::from_secs(1_000_000), many));
    assert!(fast.queue_statistics()[0].answered >= still.queue_statistics()[0].answered);
}

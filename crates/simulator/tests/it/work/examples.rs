//! The examples of a campaign and of a hosted system.

use std::collections::BTreeSet;

use openccas_protocol::EventType;
use openccas_service::NewEvent;
use openccas_simulator::{Scenario, Span, World};

use crate::desk::{line, types};

fn run(name: &str, seed: u64, seconds: i32) -> Vec<NewEvent> {
    let path = format!("{}/scenarios/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    let scenario = Scenario::load(path).unwrap();
    let mut world = World::new(&scenario, seed, World::virtual_start(&scenario));
    let end = world.now() + Span::seconds(seconds);
    world.advance_to(end);
    world.take_events()
}

const CAMPAIGN: [EventType; 17] = [
    EventType::CallbackAccept,
    EventType::CallbackReject,
    EventType::CallbackStatus,
    EventType::Callback,
    EventType::CampaignAccept,
    EventType::CampaignReject,
    EventType::CampaignStatus,
    EventType::CampaignInfo,
    EventType::IpAgentInfo,
    EventType::CallInformationUpdate,
    EventType::AssociatedDataSet,
    EventType::CqCodes,
    EventType::Failed,
    EventType::RecordingStarted,
    EventType::RecordingStopped,
    EventType::CallRejected,
    EventType::XferCallInformation,
];

#[test]
fn within_half_an_hour_every_event_of_a_campaign_is_seen() {
    for seed in 1..=3 {
        let seen = types(&run("outbound-campaign", seed, 1_800));
        let missing: Vec<_> = CAMPAIGN.iter().filter(|it| !seen.contains(it)).collect();
        assert!(missing.is_empty(), "seed {seed}: {missing:?}");
    }
}

#[test]
fn and_so_are_the_values() {
    let events: Vec<NewEvent> = (1..=3)
        .flat_map(|seed| run("outbound-campaign", seed, 3_600))
        .collect();
    let lines: Vec<String> = events.iter().map(line).collect();
    let seen = |parts: &[&str]| {
        lines
            .iter()
            .any(|line| parts.iter().all(|part| line.contains(part)))
    };
    for cause in ["Ring Timeout", "Rejected By Agent", "Unknown Cause"] {
        assert!(seen(&["CampaignReject ", cause]), "{cause}");
    }
    for cause in [
        "Busy",
        "No Answer",
        "Callback Later",
        "Completed Successfully",
        "Wrong Number",
    ] {
        assert!(seen(&["CampaignStatus ", cause]), "{cause}");
    }
    for cause in ["Succeeded", "No Answer", "Busy", "Not Available"] {
        assert!(seen(&["CallbackStatus ", cause]), "{cause}");
    }
    for kind in 2..=5 {
        assert!(
            seen(&[" CallType=", &format!("CallType={kind} OrigCallID")]),
            "{kind}"
        );
    }
    for substate in 0..=4 {
        assert!(
            seen(&["Established ", &format!("CallSubstate={substate}")]),
            "{substate}"
        );
    }
    assert!(seen(&[
        "RecordingStarted ",
        "IPAddress=\"10.20.0.1",
        "ServiceGroupID=1"
    ]));
    assert!(seen(&[
        "CampaignInfo ",
        "Comment=\"Has asked to be called later\""
    ]));
    assert!(seen(&["CampaignInfo ", "IVRData10=\"Olga\""]));
    assert!(seen(&["CampaignInfo ", "IVRLabel1=\"Last contact\""]));
    assert!(seen(&["CallInformationUpdate ", "CallType=5"]));
    assert!(seen(&["Failed ", "Cause=3"]) && seen(&["Failed ", "Cause=13"]));
}

/// Each tenant has its own people under the same names and numbers, and nothing crosses over.
#[test]
fn the_tenants_of_the_hoster_keep_to_themselves() {
    let events = run("hoster", 1, 1_800);
    let tenants: BTreeSet<i32> = events.iter().map(|event| event.tenant_id).collect();
    assert_eq!(tenants, BTreeSet::from([1, 2, 3]));
    for event in &events {
        let line = line(event);
        let rec_id = line.split_once("RecID=").unwrap().1;
        let rec_id: i32 = rec_id.split(' ').next().unwrap().parse().unwrap();
        assert_eq!(rec_id / 100, event.tenant_id, "{line}");
    }
    let seen = |tenant: i32| {
        let own = events.iter().filter(|event| event.tenant_id == tenant);
        own.filter(|event| line(event).starts_with("Established"))
            .count()
    };
    for tenant in 1..=3 {
        assert!(seen(tenant) > 20, "{tenant}: {}", seen(tenant));
    }
}

#[test]
fn the_examples_are_the_same_every_time() {
    for name in ["outbound-campaign", "hoster"] {
        assert!(run(name, 5, 900) == run(name, 5, 900), "{name}");
    }
}

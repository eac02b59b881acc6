//! The same scenario and seed give the same log, byte for byte: today, tomorrow, and on every
//! platform.

use std::{fmt::Write as _, path::PathBuf};

use openccas_simulator::{Scenario, Span, World};

use crate::desk::line;

/// Every example, for how many minutes it runs, how many events it then has told, and what its log
/// comes to. Whoever changes what a scenario leads to changes these numbers, and says so in the
/// changelog; a platform on which they are others has a fault.
const EXPECTED: [(&str, i32, usize, u64); 5] = [
    ("support-desk.toml", 60, 11027, 0xbfec_bcc6_d9c6_5ff3),
    ("hoster.toml", 60, 7350, 0x61cf_7c1b_9b0a_f94b),
    ("outbound-campaign.toml", 120, 11644, 0xda4f_7433_3b16_17d1),
    ("omnichannel.toml", 60, 7644, 0xe4bb_b9b7_3312_d7ad),
    ("rush-hour.toml", 60, 9344, 0x0139_c59c_64ed_c7ec),
];

fn log(name: &str, seed: u64, minutes: i32, step: Span) -> (usize, String) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let scenario = Scenario::load(path.join(name)).unwrap();
    let mut world = World::new(&scenario, seed, World::virtual_start(&scenario));
    let end = world.now() + Span::seconds(minutes * 60);
    let (mut count, mut log) = (0, String::new());
    while world.now() < end {
        world.advance_to((world.now() + step).min(end));
        for event in world.take_events() {
            count += 1;
            writeln!(log, "{} {} {}", event.time, event.tenant_id, line(&event)).unwrap();
        }
    }
    for entry in world.log() {
        writeln!(log, "{entry}").unwrap();
    }
    (count, log)
}

/// The 64-bit hash of Fowler, Noll and Vo.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[test]
fn every_example_leads_to_what_it_always_did() {
    let came_to: Vec<(&str, i32, usize, u64)> = EXPECTED
        .iter()
        .map(|(name, minutes, ..)| {
            let (count, log) = log(name, 1, *minutes, Span::seconds(60));
            (*name, *minutes, count, fingerprint(&log))
        })
        .collect();
    assert_eq!(came_to, EXPECTED, "{came_to:#?}");
}

#[test]
fn the_steps_in_which_time_passes_do_not_matter() {
    for (name, ..) in EXPECTED {
        let whole = log(name, 2, 20, Span::seconds(1_200));
        assert!(
            whole == log(name, 2, 20, Span::from_seconds(0.37)),
            "{name}"
        );
        assert!(whole != log(name, 3, 20, Span::seconds(1_200)), "{name}");
    }
}

//! How many customers come, at which time of the day, and for how long they talk.

use std::collections::BTreeMap;

use openccas_protocol::EventType;
use openccas_simulator::{Scenario, Span, World};

fn arrivals(zone: &str, start: &str, rate: &str, hours: i32) -> BTreeMap<(i8, i8), u64> {
    let toml = format!(
        r#"
        centre = {{ time_zone = "{zone}", start = {start} }}
        group = [{{ id = 1, name = "Support" }}]
        traffic = [{{ group = 1, calls_per_hour = {rate}, talk = 1, patience = 1 }}]
        "#
    );
    let scenario = Scenario::parse(&toml, "day.toml").unwrap();
    let mut world = World::new(&scenario, 3, World::virtual_start(&scenario));
    let zone = jiff::tz::TimeZone::get(zone).unwrap();
    let mut counts = BTreeMap::new();
    let mut before = 0;
    for _ in 0..hours {
        let hour = world.now().timestamp().to_zoned(zone.clone());
        world.advance_to(world.now() + Span::seconds(3_600));
        let arrived = world.queue_statistics().first().map_or(0, |it| it.arrived);
        *counts.entry((hour.day(), hour.hour())).or_default() += arrived - before;
        before = arrived;
    }
    counts
}

#[test]
fn calls_follow_the_time_of_the_day() {
    let rate = r#"{ "08:00" = 1000, "12:00" = 4000, "18:00" = 0 }"#;
    let counts = arrivals("Europe/Berlin", "2026-01-05T00:00:00", rate, 24);
    for ((_, hour), count) in counts {
        let expected: f64 = match hour {
            8..12 => 1_000.0,
            12..18 => 4_000.0,
            _ => 0.0,
        };
        // Five standard deviations of a Poisson number.
        let off = 5.0 * expected.sqrt();
        assert!((count as f64 - expected).abs() <= off, "{hour}: {count}");
    }
}

/// When the clocks go back, an hour comes twice; when they go forward, one is missing.
#[test]
fn days_of_23_and_25_hours() {
    let rate = r#"{ "01:30" = 2000, "02:30" = 0 }"#;
    let autumn = arrivals("Europe/Berlin", "2026-10-25T00:00:00", rate, 6);
    // 01:30 to 02:00, 02:00 to 02:30 of summer time, and 02:00 to 02:30 once more.
    let total: u64 = autumn.values().sum();
    assert!((2_700..3_300).contains(&total), "{autumn:?}");
    let spring = arrivals("Europe/Berlin", "2026-03-29T00:00:00", rate, 6);
    let total: u64 = spring.values().sum();
    assert!((850..1_150).contains(&total), "{spring:?}");
}

#[test]
fn a_source_may_be_quiet_for_days() {
    let counts = arrivals(
        "UTC",
        "2026-01-05T00:00:00",
        r#"{ "08:00" = 0.01, "09:00" = 0 }"#,
        24 * 365,
    );
    let total: u64 = counts.values().sum();
    assert!((1..12).contains(&total), "{total}");
}

/// The lengths of talks are those of the scenario, whichever the distribution.
#[test]
fn talks_have_their_length() {
    for (talk, mean, deviation) in [
        ("100", 100.0, 100.0),
        ("{ mean = 100, deviation = 40 }", 100.0, 40.0),
        ("[60, 120]", 90.0, 60.0 / 12f64.sqrt()),
    ] {
        let toml = format!(
            r#"
            habits = [{{ name = "prompt", answers_after = 0 }}]
            group = [{{ id = 1, name = "Support" }}]
            traffic = [{{ group = 1, calls_per_hour = 30, talk = {talk} }}]
            agent = [{{ id = 1, name = "A", logon_id = "a", extension = "1", groups = [1], habits = "prompt" }}]
            "#
        );
        let scenario = Scenario::parse(&toml, "talk.toml").unwrap();
        let mut world = World::new(&scenario, 5, World::virtual_start(&scenario));
        world.advance_to(world.now() + Span::seconds(1_000 * 3_600));
        let mut lengths = Vec::new();
        let mut began = None;
        for event in world.take_events() {
            match event.body.event_type() {
                EventType::Established => began = Some(event.time),
                EventType::ConnectionCleared => {
                    lengths
                        .extend(began.map(|began| event.time.duration_since(began).as_secs_f64()));
                }
                _ => {}
            }
        }
        let count = lengths.len() as f64;
        let average = lengths.iter().sum::<f64>() / count;
        let squares: f64 = lengths
            .iter()
            .map(|length| (length - average).powi(2))
            .sum();
        let spread = (squares / count).sqrt();
        assert!((average - mean).abs() < 3.0, "{talk}: mean {average}");
        assert!(
            (spread - deviation).abs() < 4.0,
            "{talk}: deviation {spread}"
        );
    }
}

/// Who serves a group best gets its calls, if the group wants that.
#[test]
fn the_most_skilled_first() {
    let run = |allocation: &str| {
        let toml = format!(
            r#"
            group = [{{ id = 1, name = "Support", allocation = "{allocation}" }}]
            agent = [
                {{ id = 1, name = "A", logon_id = "a", extension = "1", groups = [{{ group = 1, level = 2 }}] }},
                {{ id = 2, name = "B", logon_id = "b", extension = "2", groups = [{{ group = 1, level = 9 }}], logs_on_after = 10 }},
            ]
            [[step]]
            at = 20
            do = {{ inbound_call = {{ group = 1 }} }}
            "#
        );
        let mut desk = crate::desk::Desk::of(&toml);
        desk.wait(30.0);
        desk.told()
    };
    assert!(run("longest_idle").contains("Delivered RecID=1"));
    assert!(run("highest_level").contains("Delivered RecID=2"));
}

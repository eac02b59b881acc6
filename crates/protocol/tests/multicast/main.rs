//! Events by multicast, without sockets: whatever the network does to the datagrams, the client
//! gives the events of the service in order, each once, or says which are missing.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

mod datagrams;
#[path = "../support/mod.rs"]
mod support;
mod vectors;
mod world;

use openccas_protocol::{ClientConfig, Position};
use proptest::{collection::vec, prelude::*, sample::Index};
use world::World;

/// Something that happens in the network, or at one of its ends.
#[derive(Clone, Debug)]
enum Step {
    /// So many events, of about this size.
    Publish(u8, u16),
    /// One of the datagrams that are under way arrives; it may be any, and may stay under way.
    Arrive(Index, bool),
    /// One of them never does.
    Lose(Index),
    /// The service tells how far it is.
    Beat,
    ToService,
    ToClient,
    /// The application is done with so many events.
    Consume(u8),
    Wait(u16),
    /// The application wants another flow.
    Flow(u8),
    Spoil(Index, u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (1..6u8, 0..200u16).prop_map(|(count, size)| Step::Publish(count, size)),
        1 => (1..4u8, 0..3000u16).prop_map(|(count, size)| Step::Publish(count, size)),
        6 => (any::<Index>(), prop::bool::weighted(0.2)).prop_map(|(at, again)| Step::Arrive(at, again)),
        2 => any::<Index>().prop_map(Step::Lose),
        1 => Just(Step::Beat),
        3 => Just(Step::ToService),
        3 => Just(Step::ToClient),
        3 => (1..40u8).prop_map(Step::Consume),
        3 => (0..400u16).prop_map(Step::Wait),
        1 => prop_oneof![9 => Just(1u8), 1 => 0..4u8].prop_map(Step::Flow),
        1 => (any::<Index>(), any::<u8>()).prop_map(|(at, bits)| Step::Spoil(at, bits)),
    ]
}

fn play(world: &mut World, steps: &[Step]) {
    for step in steps {
        match step {
            Step::Publish(count, size) => world.publish(*count, *size),
            Step::Arrive(at, again) => world.arrive(at, *again),
            Step::Lose(at) => world.lose(at),
            Step::Beat => world.beat(),
            Step::ToService => world.reach_service(),
            Step::ToClient => world.reach_client(),
            Step::Consume(events) => world.consume((*events).into()),
            Step::Wait(millis) => world.wait(u64::from(*millis)),
            Step::Flow(0) => world.flow(Position::Stop),
            Step::Flow(1) => {}
            Step::Flow(2) => world.flow(Position::Live),
            Step::Flow(_) => world.flow(Position::Fresh),
            Step::Spoil(at, bits) => world.spoil(at, *bits),
        }
        world.check();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_unsaid(
        ring in prop_oneof![Just(usize::MAX), 1..60usize],
        room in prop_oneof![Just(32 * 1024u64), 1..40u64],
        room_bytes in prop_oneof![Just(4 * 1024 * 1024u64), 1..20_000u64],
        steps in vec(step(), 1..250),
    ) {
        let config = ClientConfig {
            credit_events: room,
            credit_bytes: room_bytes,
            ..ClientConfig::default()
        };
        let mut world = World::new(config, ring);
        world.flow(Position::Fresh);
        play(&mut world, &steps);
        world.flow(Position::Fresh);
        world.settle();
        world.publish(3, 10);
        world.settle();
        prop_assert_eq!(world.position(), Some(world.last()));
    }

    /// With a ring that forgets nothing and a client that keeps its flow, every event comes.
    #[test]
    fn what_the_ring_has_comes(steps in vec(step(), 1..250), room in 1..60u64) {
        let config = ClientConfig { credit_events: room, ..ClientConfig::default() };
        let mut world = World::new(config, usize::MAX);
        world.flow(Position::Fresh);
        let steps: Vec<Step> = steps
            .into_iter()
            .filter(|step| !matches!(step, Step::Flow(_)))
            .collect();
        play(&mut world, &steps);
        world.settle();
        prop_assert_eq!(world.gaps, 0);
        prop_assert_eq!(world.position(), Some(world.last()));
    }
}

#[test]
fn a_lost_tail_is_noticed_by_the_heartbeat() {
    let mut world = World::settled();
    world.publish(5, 10);
    world.lose_all();
    world.wait(1000);
    assert_eq!(world.position(), Some(0));
    world.beat();
    world.arrive_all();
    assert_eq!(world.position(), Some(0), "it may still come by itself");
    world.settle();
    assert_eq!((world.position(), world.gaps), (Some(5), 0));
}

#[test]
fn the_connection_alone_is_enough() {
    let mut world = World::settled();
    world.blocked = true;
    for _ in 0..3 {
        world.publish(50, 100);
        world.wait(6000);
        world.settle();
    }
    assert_eq!((world.position(), world.gaps), (Some(150), 0));
    assert_eq!(world.client.multicast_counts().datagrams, 0);
}

#[test]
fn reordering_alone_asks_for_nothing() {
    let mut world = World::settled();
    for _ in 0..20 {
        world.publish(30, 150);
        world.reverse();
        world.arrive_all();
        world.wait(1);
    }
    assert_eq!(world.position(), Some(600));
    assert_eq!(world.client.multicast_counts().repairs, 0);
}

#[test]
fn an_event_too_large_for_a_datagram_is_asked_for_at_once() {
    let mut world = World::settled();
    world.publish(1, 3000);
    world.arrive_all();
    world.reach_service();
    world.reach_client();
    assert_eq!(world.position(), Some(1));
}

#[test]
fn who_loses_all_the_time_asks_seldom_and_for_more_at_once() {
    let mut world = World::settled();
    for number in 0..1000 {
        world.publish(1, 10);
        if number % 2 == 0 {
            world.lose_all();
        }
        world.arrive_all();
        world.wait(1);
        world.reach_service();
        world.reach_client();
    }
    world.settle();
    let counts = world.client.multicast_counts();
    assert_eq!((world.position(), world.gaps), (Some(1000), 0));
    assert!(counts.repaired >= 500, "{counts:?}");
    assert!(counts.repairs < 40, "{counts:?}");
}

#[test]
fn what_the_ring_has_lost_is_told_and_replaced() {
    let mut world = World::with_ring(10);
    world.publish(40, 10);
    world.lose_all();
    world.settle();
    assert_eq!((world.position(), world.gaps), (Some(40), 40));
    assert_eq!(world.snapshots, 2);
}

#[test]
fn a_client_without_room_drops_and_repairs_later() {
    let config = ClientConfig {
        credit_events: 8,
        ..ClientConfig::default()
    };
    let mut world = World::new(config, usize::MAX);
    world.flow(Position::Fresh);
    world.settle();
    for _ in 0..50 {
        world.publish(10, 10);
        world.arrive_all();
        world.wait(10);
        world.check();
    }
    assert!(world.client.multicast_counts().dropped > 400);
    let asked = world.client.multicast_counts().repairs;
    world.wait(60_000);
    assert!(
        world.client.multicast_counts().repairs <= asked + 1,
        "without room it does not ask"
    );
    world.settle();
    assert_eq!((world.position(), world.gaps), (Some(500), 0));
}

#[test]
fn the_end_is_told_behind_all_that_is_there() {
    let mut world = World::settled();
    world.publish(6, 10);
    world.lose_first();
    world.publish(1, 2000);
    world.end();
    let errors = world.disconnect();
    assert_eq!(errors, Some(openccas_protocol::ErrorKind::ServiceShutdown));
    assert_eq!(world.position(), Some(world.last()));
}

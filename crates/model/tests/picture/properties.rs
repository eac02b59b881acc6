//! Whatever comes, the picture holds together.

use openccas_model::{Leg, LegState, Picture};
use openccas_protocol::{EventBody, EventType, Notice, Refers, ValueType};
use proptest::{
    collection::vec,
    prelude::{Just, ProptestConfig, Strategy, any, prop_oneof},
    prop_assert, prop_assert_eq, proptest,
};

use crate::support::Teller;

/// Something that a stream brings.
#[derive(Clone, Debug)]
enum Told {
    Event {
        number: i32,
        numbers: Vec<u8>,
        left_out: u8,
        tenant: bool,
    },
    SnapshotBegin,
    Snapshot {
        number: i32,
        numbers: Vec<u8>,
    },
    Gap,
    Restart,
    Again,
}

fn told() -> impl Strategy<Value = Told> {
    let number = prop_oneof![20 => 1..67_i32, 1 => any::<i32>()];
    let numbers = || vec(any::<u8>(), 12);
    prop_oneof![
        60 => (number, numbers(), any::<u8>(), any::<bool>()).prop_map(
            |(number, numbers, left_out, tenant)| Told::Event { number, numbers, left_out, tenant }
        ),
        1 => Just(Told::SnapshotBegin),
        4 => (prop_oneof![Just(1), Just(33), Just(35), 1..67_i32], numbers())
            .prop_map(|(number, numbers)| Told::Snapshot { number, numbers }),
        1 => Just(Told::Gap),
        1 => Just(Told::Restart),
        2 => Just(Told::Again),
    ]
}

/// An event of this type; few agents and calls, so that they meet, and impossible ids now and then.
fn body(number: i32, numbers: &[u8], left_out: u8) -> EventBody {
    let event_type = EventType::from_number(number);
    let mut body = EventBody::build(event_type);
    let Some(info) = event_type.info() else {
        return body.finish();
    };
    for (index, parameter) in info.parameters.iter().enumerate() {
        // One parameter is missing in one event of eight.
        if left_out.is_multiple_of(8) && usize::from(left_out / 8) == index {
            continue;
        }
        let byte = numbers[index % numbers.len()];
        let id = i32::from(byte);
        body = match (parameter.value_type, parameter.refers) {
            (ValueType::Long, Some(Refers::Agent)) => body.long(
                parameter.parameter,
                if id > 250 { i32::MIN } else { id % 4 },
            ),
            (ValueType::Long, Some(_)) => body.long(
                parameter.parameter,
                if id > 250 { i32::MAX } else { id % 5 },
            ),
            (ValueType::Long, None) => body.long(parameter.parameter, id % 4 - 1),
            _ => body.text(parameter.parameter, ["", "1|2", "x"][id as usize % 3]),
        };
    }
    body.finish()
}

fn check(picture: &Picture) -> Result<(), proptest::test_runner::TestCaseError> {
    for agent in picture.agents() {
        for call_id in &agent.calls {
            let call = picture.call_of(agent.tenant_id, *call_id);
            prop_assert!(call.is_some_and(|call| call.call_id == *call_id));
            let leg = call.and_then(|call| call.leg(agent.rec_id));
            prop_assert!(
                leg.is_some(),
                "agent {} has no leg in {call_id}",
                agent.rec_id
            );
        }
        for clerical in &agent.clerical {
            let call = picture.call_of(agent.tenant_id, clerical.call_id).unwrap();
            prop_assert_eq!(call.call_id, clerical.call_id);
            let is_it = |leg: &Leg| leg.rec_id == agent.rec_id && leg.state == LegState::Clerical;
            prop_assert!(call.legs.iter().any(is_it));
        }
        let mut calls = agent.calls.clone();
        calls.sort_unstable();
        calls.dedup();
        prop_assert_eq!(calls.len(), agent.calls.len());
        prop_assert!(agent.sessions.len() <= Picture::MOST_PER_AGENT);
    }
    for call in picture.calls() {
        prop_assert!(!call.legs.is_empty(), "call {} has no legs", call.call_id);
        for (index, leg) in call.legs.iter().enumerate() {
            let agent = picture.agent_of(call.tenant_id, leg.rec_id);
            prop_assert!(
                agent.is_some(),
                "agent {} has a leg and is not there",
                leg.rec_id
            );
            let agent = agent.unwrap();
            let clerical = leg.state == LegState::Clerical;
            let listed = if clerical {
                agent
                    .clerical
                    .iter()
                    .any(|clerical| clerical.call_id == call.call_id)
            } else {
                agent.calls.contains(&call.call_id)
            };
            prop_assert!(listed);
            let twin = call.legs[..index].iter().any(|other| {
                other.rec_id == leg.rec_id && (other.state == LegState::Clerical) == clerical
            });
            prop_assert!(!twin, "two legs of agent {}", leg.rec_id);
        }
        for former in &call.former_ids {
            // An id that is used again is that of the call that had it last.
            if let Some(found) = picture.call_of(call.tenant_id, *former) {
                prop_assert!(found.call_id == *former || found.former_ids.contains(former));
            }
        }
    }
    prop_assert!(picture.finished().all(|call| call.legs.is_empty()));
    Ok(())
}

fn tell(teller: &mut Teller, told: &Told) {
    match told {
        Told::Event {
            number,
            numbers,
            left_out,
            tenant,
        } => {
            teller.tenant_id = if *tenant { -1 } else { 2 };
            teller.tell(body(*number, numbers, *left_out));
        }
        Told::SnapshotBegin => {
            teller
                .picture
                .notice(&Notice::SnapshotBegin { seq: teller.seq });
        }
        Told::Snapshot { number, numbers } => {
            let event = teller.event(&body(*number, numbers, 1), true);
            teller.picture.apply(&event);
        }
        Told::Gap => teller.gap(Some(teller.seq + 3)),
        Told::Restart => {
            teller.restart();
            teller.gap(None);
        }
        Told::Again => {
            let before = teller.picture.clone();
            let event = teller.event(&body(9, &[1], 1), false);
            if teller.picture.epoch() == Some(event.epoch())
                && teller.picture.seq() >= Some(event.seq())
            {
                teller.picture.apply(&event);
                assert_eq!(teller.picture, before);
            }
        }
    }
}

proptest! {
    // What fails is printed, and becomes a test of its own.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_stream_gives_a_picture_that_holds_together(stream in vec(told(), 1..300)) {
        let mut teller = Teller::new();
        for told in &stream {
            tell(&mut teller, told);
            check(&teller.picture)?;
        }
        // Everybody goes home, and nothing is left.
        for (tenant_id, rec_id) in [-1, 2].into_iter().flat_map(|tenant| {
            (-1..=4).chain([i32::MIN]).map(move |rec_id| (tenant, rec_id))
        }) {
            teller.tenant_id = tenant_id;
            teller.tell(openccas_protocol::emit::Logoff { rec_id }.body());
        }
        prop_assert_eq!(teller.picture.agents().count(), 0);
        prop_assert_eq!(teller.picture.calls().count(), 0);
    }

    #[test]
    fn the_same_stream_gives_the_same_picture(stream in vec(told(), 1..100)) {
        let fold = || {
            let mut teller = Teller::connected();
            let mut snapshots = Vec::new();
            for told in &stream {
                tell(&mut teller, told);
                snapshots.push(teller.picture.clone());
            }
            (teller.picture, snapshots)
        };
        prop_assert_eq!(fold(), fold());
    }
}

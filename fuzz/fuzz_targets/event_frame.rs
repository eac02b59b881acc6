//! The frame of one event: the fuzzer writes all behind the kind.
#![no_main]

use std::time::Instant;

use libfuzzer_sys::fuzz_target;
use openccas_fuzz::{established, feed_client, read_client, seal};
use openccas_protocol::Position;

const EVENT: u8 = 67;

/// Where the position stands in the payload; see `docs/protocol.md`.
const SEQ: std::ops::Range<usize> = 11..19;

fuzz_target!(|data: &[u8]| {
    let now = Instant::now();
    let (mut client, mut service) = established(now);
    client.flow(Position::Live);
    feed_service_flow(&mut client, &mut service, now);
    let mut payload = data.to_vec();
    // Mostly the event that is due, so that the fuzzer need not find the number.
    if let Some(seq) = payload.get_mut(SEQ)
        && seq[7] & 1 == 0
    {
        seq.copy_from_slice(&1u64.to_le_bytes());
    }
    let mut bytes = Vec::new();
    seal(EVENT, &payload, &mut bytes);
    let result = feed_client(&mut client, &bytes, now);
    let learned = read_client(&mut client);
    assert_eq!(result.is_ok(), !learned.is_empty());
});

fn feed_service_flow(
    client: &mut openccas_protocol::ClientSession,
    service: &mut openccas_protocol::ServiceSession,
    now: Instant,
) {
    service.flowing(
        &openccas_protocol::Flow {
            number: 1,
            position: Position::Live,
        },
        0,
    );
    feed_client(client, &service.take_outbox(), now).expect("an answer to a flow is taken");
    read_client(client);
}

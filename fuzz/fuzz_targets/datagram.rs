//! A datagram of a multicast group: the fuzzer writes all behind the key. Whatever comes, the client
//! goes on, and gives what it gives in order.
#![no_main]

use std::time::Instant;

use libfuzzer_sys::fuzz_target;
use openccas_fuzz::{feed_client, multicast};
use openccas_protocol::{ClientOutput, MulticastKey, Position};

fuzz_target!(|data: &[u8]| {
    let now = Instant::now();
    let (mut client, mut service, key) = multicast(now);
    client.flow(Position::Live);
    let flow = openccas_protocol::Flow {
        number: 1,
        position: Position::Live,
    };
    service.flowing(&flow, 0);
    feed_client(&mut client, &service.take_outbox(), now).expect("an answer to a flow is taken");
    while client.poll().is_some() {}
    let mut last = 0;
    // Several datagrams, so that one may come before another.
    for part in data.chunks(600) {
        let mut datagram = MulticastKey::new("epoch", key).heartbeat(0);
        let Some((head, payload)) = part.split_at_checked(10) else {
            continue;
        };
        datagram[10..12].copy_from_slice(&head[..2]);
        datagram[24..32].copy_from_slice(&head[2..]);
        datagram.extend_from_slice(payload);
        let crc = crc32c::crc32c(&datagram[8..]);
        datagram[4..8].copy_from_slice(&crc.to_le_bytes());
        client.datagram(&datagram, now);
        while let Some(output) = client.poll() {
            let ClientOutput::Batch(batch) = output else {
                panic!("{output:?}")
            };
            for event in batch.events() {
                assert_eq!(event.seq(), last + 1);
                last = event.seq();
            }
        }
    }
});

//! Bytes as a service would send them, in chunks and at once: the same must come of both.
#![no_main]

use std::time::Instant;

use libfuzzer_sys::fuzz_target;
use openccas_fuzz::{client, established, feed_client, frames, read_client};
use openccas_protocol::{ClientSession, Position};

/// What is learned, and the error that ends it.
fn outcome(mut client: ClientSession, bytes: &[u8], chunk: usize) -> (Vec<String>, Option<String>) {
    let now = Instant::now();
    client.flow(Position::Fresh);
    let mut learned = Vec::new();
    for bytes in bytes.chunks(chunk) {
        let result = feed_client(&mut client, bytes, now);
        learned.extend(read_client(&mut client));
        if let Err(error) = result {
            return (learned, Some(error.to_string()));
        }
    }
    (learned, None)
}

fuzz_target!(|data: &[u8]| {
    let [choice, chunk, data @ ..] = data else {
        return;
    };
    let bytes = frames(data);
    let chunk = usize::from(*chunk) + 1;
    let begin = || {
        if choice & 1 == 0 {
            established(Instant::now()).0
        } else {
            client()
        }
    };
    assert_eq!(
        outcome(begin(), &bytes, chunk),
        outcome(begin(), &bytes, usize::MAX)
    );
});

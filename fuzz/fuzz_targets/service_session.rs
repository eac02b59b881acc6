//! Bytes as a client would send them after its hello, in chunks and at once.
#![no_main]

use std::time::Instant;

use libfuzzer_sys::fuzz_target;
use openccas_fuzz::{established, feed_service, frames, read_service};

fn outcome(bytes: &[u8], chunk: usize) -> (Vec<String>, Option<String>) {
    let now = Instant::now();
    let (_, mut service) = established(now);
    let mut heard = Vec::new();
    for bytes in bytes.chunks(chunk) {
        let result = feed_service(&mut service, bytes, now);
        heard.extend(read_service(&mut service));
        if let Err(error) = result {
            return (heard, Some(error.to_string()));
        }
    }
    (heard, None)
}

fuzz_target!(|data: &[u8]| {
    let [chunk, data @ ..] = data else { return };
    let bytes = frames(data);
    assert_eq!(
        outcome(&bytes, usize::from(*chunk) + 1),
        outcome(&bytes, usize::MAX)
    );
});

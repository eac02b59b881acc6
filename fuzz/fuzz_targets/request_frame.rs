//! The frame of one request: what is decoded must give the same bytes again.
#![no_main]

use std::time::Instant;

use libfuzzer_sys::fuzz_target;
use openccas_fuzz::{established, feed_service, seal};
use openccas_protocol::{Request, ServiceInput, Value, encode_request};

const REQUEST: u8 = 2;

fuzz_target!(|data: &[u8]| {
    let now = Instant::now();
    let (_, mut service) = established(now);
    let mut bytes = Vec::new();
    seal(REQUEST, data, &mut bytes);
    if feed_service(&mut service, &bytes, now).is_err() {
        return;
    }
    if let Some(ServiceInput::Request {
        id,
        method,
        arguments,
    }) = service.poll()
    {
        let values: Vec<_> = arguments
            .as_slice()
            .iter()
            .map(Value::as_argument)
            .collect();
        let mut again = Vec::new();
        encode_request(id, method, &values, &mut again);
        assert_eq!(again, bytes);
        if let Ok(request) = Request::decode(method, &arguments) {
            assert_eq!(request.method(), method);
        }
    }
});

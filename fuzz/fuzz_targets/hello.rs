//! The handshake: a hello to the service, whose welcome the client gets; and a welcome as the
//! fuzzer writes it.
#![no_main]

use std::time::Instant;

use libfuzzer_sys::fuzz_target;
use openccas_fuzz::{
    client, feed_client, feed_service, hello_frame, read_client, service, welcome, welcome_frame,
};
use openccas_protocol::{ClientConfig, ClientSession, ServiceInput};

fuzz_target!(|data: &[u8]| {
    let [choice, data @ ..] = data else { return };
    let now = Instant::now();
    if choice & 1 == 0 {
        let bytes = hello_frame(data);
        let mut service = service(now);
        if feed_service(&mut service, &bytes, now).is_err() {
            return;
        }
        let Some(ServiceInput::Hello(hello, _)) = service.poll() else {
            panic!("what is taken is a hello");
        };
        let mut client = ClientSession::new(ClientConfig::default(), &hello);
        assert_eq!(client.take_outbox(), bytes);
        welcome(&mut service, &hello, now);
        let answer = service.take_outbox();
        feed_client(&mut client, &answer, now).expect("the client takes the welcome");
    } else {
        let mut client = client();
        let result = feed_client(&mut client, &welcome_frame(data), now);
        assert_eq!(result.is_ok(), !read_client(&mut client).is_empty());
    }
});

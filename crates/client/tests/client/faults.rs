//! A service that misbehaves after the connect.

use openccas::{Client, Error, ErrorKind, Events, Options, Outcome, Outputs};
use openccas_protocol::{
    Envelope, EventBody, EventType, Parameter, Position, ServiceInput, encode_event,
};

use crate::support::{Fake, Peer, configuration, connect, kind, loss, numbers, soon, until};

async fn connected(fake: &Fake) -> (Client, Peer) {
    let client = Options::new().build();
    client.initialize().unwrap();
    let (result, peer) = tokio::join!(connect(&client, fake.port()), fake.welcome());
    result.unwrap();
    (client, peer)
}

/// A consumer that has its configuration data, which are none.
async fn watching(fake: &Fake) -> (Client, Events, Peer) {
    let (client, mut peer) = connected(fake).await;
    let mut events = client.events();
    let flow = loop {
        if let ServiceInput::Flow(flow) = peer.input().await {
            break flow;
        }
    };
    assert_eq!(flow.position, Position::Fresh);
    peer.session.flowing(&flow, 0);
    peer.session.snapshot_begin(0);
    let complete = EventBody::build(EventType::DataComplete).finish();
    let mut frame = Vec::new();
    encode_event(&envelope(0, true), &complete, &mut frame);
    peer.session.event(&frame, None);
    peer.send().await;
    configuration(&mut events).await;
    (client, events, peer)
}

fn envelope(seq: u64, snapshot: bool) -> Envelope {
    let time = jiff::Timestamp::UNIX_EPOCH;
    Envelope {
        seq,
        time,
        tenant_id: -1,
        snapshot,
        correlation: None,
    }
}

/// A live event whose number is its position.
fn live(seq: u64) -> Vec<u8> {
    let number = i32::try_from(seq).unwrap();
    let body = EventBody::build(EventType::Retrieved)
        .long(Parameter::CALL_ID, number)
        .finish();
    let mut frame = Vec::new();
    encode_event(&envelope(seq, false), &body, &mut frame);
    frame
}

#[tokio::test]
async fn a_close_in_the_middle_of_an_event() {
    let fake = Fake::start().await;
    let (client, mut events, mut peer) = watching(&fake).await;
    peer.send_raw(&[live(1), live(2)].concat()).await;
    peer.send_raw(&live(3)[..20]).await;
    drop(peer);
    numbers(&mut events, 1..=2).await;
    assert_eq!(loss(&mut events).await.kind(), ErrorKind::ConnectionLost);
    assert_eq!(
        client.get_last_error_info().0,
        ErrorKind::ConnectionLost.code()
    );
}

#[tokio::test]
async fn a_reset() {
    let fake = Fake::start().await;
    let (_client, mut events, mut peer) = watching(&fake).await;
    peer.send_raw(&live(1)).await;
    numbers(&mut events, 1..=1).await;
    peer.reset();
    assert_eq!(loss(&mut events).await.kind(), ErrorKind::ConnectionLost);
}

#[tokio::test]
async fn a_damaged_frame() {
    let fake = Fake::start().await;
    let (client, mut events, mut peer) = watching(&fake).await;
    let mut damaged = live(2);
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    peer.send_raw(&[live(1), damaged, live(3)].concat()).await;
    numbers(&mut events, 1..=1).await;
    assert_eq!(loss(&mut events).await.kind(), ErrorKind::ProtocolError);
    peer.closed().await;
    assert_eq!(
        kind(client.make_call(1, "1").await),
        ErrorKind::NotConnected
    );
}

/// What comes out of order would be a loss or a doubling that nobody is told of.
#[tokio::test]
async fn events_out_of_order() {
    let fake = Fake::start().await;
    for second in [1, 0] {
        let (_client, mut events, mut peer) = watching(&fake).await;
        peer.send_raw(&[live(1), live(second)].concat()).await;
        numbers(&mut events, 1..=1).await;
        assert_eq!(loss(&mut events).await.kind(), ErrorKind::ProtocolError);
    }
}

#[tokio::test]
async fn events_in_single_bytes() {
    let fake = Fake::start().await;
    let (_client, mut events, mut peer) = watching(&fake).await;
    for byte in (1..=5).flat_map(live) {
        peer.send_raw(&[byte]).await;
        tokio::task::yield_now().await;
    }
    numbers(&mut events, 1..=5).await;
}

#[tokio::test]
async fn replies_that_nobody_waits_for() {
    let fake = Fake::start().await;
    let (client, mut peer) = connected(&fake).await;
    peer.reply(77, Ok(Outputs::from(1))).await;
    peer.reply(u64::MAX, Err(ErrorKind::AgentUnknown.into()))
        .await;
    for expected in 1..=2 {
        let (result, ()) = tokio::join!(client.get_agent_call_manager_id(1), async {
            let id = peer.request().await;
            peer.session.reply(id, Ok(Outputs::from(expected)));
            // The second answer to one request is nobody's.
            peer.reply(id, Ok(Outputs::from(99))).await;
        });
        assert_eq!(result.unwrap(), expected);
    }
}

/// The service says why it ends the connection, and every kind of reason arrives.
#[tokio::test]
async fn the_reason_for_a_disconnect() {
    let fake = Fake::start().await;
    for expected in ErrorKind::ALL {
        let (client, mut events, mut peer) = watching(&fake).await;
        peer.send_raw(&live(1)).await;
        let (result, ()) = tokio::join!(client.make_call(1, "1"), async {
            peer.request().await;
            peer.session.disconnect(&Error::new(expected, "because"));
            peer.send().await;
        });
        drop(peer);
        let error = result.unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome()),
            (expected, Outcome::Unknown)
        );
        numbers(&mut events, 1..=1).await;
        let error = loss(&mut events).await;
        assert_eq!((error.kind(), error.message()), (expected, "because"));
    }
}

/// A line that is dead and does not say so.
#[tokio::test]
async fn a_service_that_falls_silent() {
    use openccas_protocol::{ServiceConfig, ServiceSession};
    use std::time::{Duration, Instant};

    let fake = Fake::start().await;
    let client = Client::new();
    client.initialize().unwrap();
    let (result, peer) = tokio::join!(connect(&client, fake.port()), async {
        let mut peer = fake.accept().await;
        let config = ServiceConfig {
            max_frame: 64 * 1024,
            handshake_timeout: Duration::from_secs(60),
            heartbeat: Duration::from_millis(50),
            silence: Duration::from_millis(150),
        };
        peer.session = ServiceSession::new(config, Instant::now());
        let bytes = peer.welcome_bytes().await;
        peer.send_raw(&bytes).await;
        peer
    });
    result.unwrap();
    let error = soon("the request fails", client.make_call(1, "1"))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::PeerSilent, Outcome::Unknown)
    );
    until("the loss is noticed", || !client.is_connected()).await;
    peer.closed().await;
}

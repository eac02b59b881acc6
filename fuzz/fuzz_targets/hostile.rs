//! A client and a service that say whatever they like, in frames that are well formed. Who hears
//! it may find fault with it; what he does take keeps to the rules.
#![no_main]

use std::time::{Duration, Instant};

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use openccas_fuzz::stream::Stream;
use openccas_fuzz::{established, event, feed_client, feed_service};
use openccas_protocol::{
    Error, ErrorKind, EventType, Flow, Gap, Method, Outputs, Position, ServiceInput,
    encode_request,
};

#[derive(Arbitrary, Debug)]
enum Where {
    Stop,
    Fresh,
    Live,
    After { same_run: bool, seq: u8 },
}

#[derive(Arbitrary, Debug)]
enum Said {
    // The service:
    Flowing { number: u8, seq: u8 },
    SnapshotBegin(u8),
    Gap { from: u8, to: Option<u8> },
    Event { seq: u8, snapshot: bool, kind: Kind, correlation: Option<u8> },
    /// The one that is due.
    Next,
    Reply { id: u8, text: Option<String> },
    Disconnect,
    // The client:
    Flow(Where),
    Consumed { events: u8, bytes: u16 },
    Request { id: u8, method: u8 },
    Goodbye,
    // The network:
    Raw { to_client: bool, kind: u8, payload: Vec<u8> },
    Wait(u16),
}

#[derive(Arbitrary, Debug)]
enum Kind {
    Ready,
    DataComplete,
    ServiceDisconnect,
}

impl Where {
    fn position(&self) -> Position {
        match self {
            Self::Stop => Position::Stop,
            Self::Fresh => Position::Fresh,
            Self::Live => Position::Live,
            Self::After { same_run, seq } => Position::After {
                epoch: if *same_run { "epoch" } else { "other" }.to_owned(),
                seq: (*seq).into(),
            },
        }
    }
}

fuzz_target!(|said: Vec<Said>| {
    let mut now = Instant::now();
    let (mut client, mut service) = established(now);
    let mut stream = Stream::default();
    let mut last_request = 0;
    for said in said {
        let (mut up, mut down) = (Vec::new(), Vec::new());
        match said {
            Said::Flowing { number, seq } => {
                let flow = Flow { number: number.into(), position: Position::Live };
                service.flowing(&flow, seq.into());
            }
            Said::SnapshotBegin(seq) => service.snapshot_begin(seq.into()),
            Said::Gap { from, to } => {
                service.gap(Gap { from: from.into(), to: to.map(Into::into) });
            }
            Said::Event { seq, snapshot, kind, correlation } => {
                let kind = match kind {
                    Kind::Ready => EventType::Ready,
                    Kind::DataComplete => EventType::DataComplete,
                    Kind::ServiceDisconnect => EventType::ServiceDisconnect,
                };
                service.event(&event(seq.into(), snapshot, kind), correlation.map(Into::into));
            }
            Said::Next => {
                let next = client.position().map_or(1, |seq| seq + 1);
                service.event(&event(next, false, EventType::Ready), None);
            }
            Said::Reply { id, text } => {
                let outputs = text.map_or_else(Outputs::default, Outputs::from);
                service.reply(id.into(), Ok(outputs));
            }
            Said::Disconnect => service.disconnect(&Error::new(ErrorKind::Internal, "so")),
            Said::Flow(position) => {
                let position = position.position();
                let after = match &position {
                    Position::After { epoch, seq } if epoch == "epoch" => Some(*seq),
                    _ => None,
                };
                stream.asked(position == Position::Live, after);
                client.flow(position);
            }
            Said::Consumed { events, bytes } => client.consumed(events.into(), bytes.into()),
            Said::Request { id, method } => {
                if let Some(method) = Method::from_number(method.into()) {
                    encode_request(id.into(), method, &[], client.outbox());
                }
            }
            Said::Goodbye => client.goodbye(),
            Said::Raw { to_client, kind, payload } => {
                openccas_fuzz::seal(kind, &payload, if to_client { &mut down } else { &mut up });
            }
            Said::Wait(millis) => {
                now += Duration::from_millis(millis.into());
                let over = client.on_deadline(now).is_err();
                if service.on_deadline(now, 0).is_err() || over {
                    return;
                }
            }
        }
        up.splice(0..0, client.take_outbox());
        down.splice(0..0, service.take_outbox());
        let heard = feed_service(&mut service, &up, now);
        while let Some(input) = service.poll() {
            if let ServiceInput::Request { id, .. } | ServiceInput::UnknownRequest { id, .. } = input {
                assert!(id > last_request, "a request twice");
                last_request = id;
            }
        }
        let learned = feed_client(&mut client, &down, now);
        while let Some(output) = client.poll() {
            stream.learned(&output);
        }
        if heard.is_err() || learned.is_err() {
            return;
        }
    }
});

//! A service that sends events as fast as it is let, all encoded beforehand.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    time::{Duration, Instant},
};

use jiff::Timestamp;
use openccas_protocol::{
    Envelope, EventBody, EventType, Parameter, ServiceConfig, ServiceInput, ServiceSession,
    WelcomeInfo, encode_event,
};

use crate::Result;

/// Events in a round.
pub(crate) const COUNT: u64 = 1_000_000;

/// The bodies that are sent in turn: mixed types, about 200 bytes in a frame, texts beyond ASCII.
pub(crate) fn bodies() -> Vec<EventBody> {
    (0..64)
        .map(|index| {
            let number = format!("+49 30 {:07}", index * 7919);
            let name = ["Zoë Müller", "Łukasz Żak", "山田 太郎", "Ñuria Peña"][index % 4];
            let index = i32::try_from(index).unwrap_or_default();
            match index % 4 {
                0 => EventBody::build(EventType::Delivered)
                    .long(Parameter::REC_ID, 100 + index)
                    .long(Parameter::CALL_ID, 5000 + index)
                    .text(Parameter::OPPOSITE_PARTY_NUMBER, &number)
                    .text(Parameter::TRUNK_ID, "T-07")
                    .text(Parameter::CALLED_NUMBER, "0800 555 010")
                    .text(
                        Parameter::PRIVATE_DATA,
                        "Kündigung – Rückruf gewünscht, VIP-Kunde",
                    )
                    .long(Parameter::CAUSE, 0)
                    .finish(),
                1 => EventBody::build(EventType::Established)
                    .long(Parameter::REC_ID, 100 + index)
                    .long(Parameter::CALL_ID, 5000 + index)
                    .text(Parameter::PRIVATE_DATA, name)
                    .text(Parameter::TRUNK_ID, "T-07")
                    .long(Parameter::CALL_SUBSTATE, 0)
                    .text(Parameter::OPPOSITE_PARTY_NUMBER, &number)
                    .long(Parameter::CAUSE, 0)
                    .text(
                        Parameter::MEDIA_SERVER_SESSION_URI,
                        "sip:7f2c@media.example.com",
                    )
                    .finish(),
                2 => EventBody::build(EventType::CallInformation)
                    .long(Parameter::REC_ID, 100 + index)
                    .long(Parameter::CALL_ID, 5000 + index)
                    .long(Parameter::SERVICE_GROUP_ID, 4)
                    .text(Parameter::CALLING_PARTY_NUMBER, &number)
                    .text(Parameter::CALLED_NUMBER, "0800 555 010")
                    .text(Parameter::IVR_LABEL1, "Kunde")
                    .text(Parameter::IVR_DATA1, name)
                    .long(Parameter::TIME_IN_QUEUE, 12 + index)
                    .long(Parameter::CALL_TYPE, 3)
                    .finish(),
                _ => EventBody::build(EventType::NotReady)
                    .long(Parameter::REC_ID, 100 + index)
                    .long(Parameter::REASON_ID, 3)
                    .text(Parameter::REASON_STRING, "Mittagspause — bis gleich")
                    .text(Parameter::NAME, name)
                    .text(Parameter::MACHINE_NAME, "CC-WS-0042.example.com")
                    .text(Parameter::LOGON_ID, "agent0042")
                    .text(Parameter::DN, "4711")
                    .finish(),
            }
        })
        .collect()
}

/// Frames one after the other, and where each begins.
struct Frames {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Frames {
    fn encode() -> Result<Self> {
        let bodies = bodies();
        let mut bytes = Vec::new();
        let mut ends = Vec::new();
        for seq in 1..=COUNT {
            let envelope = Envelope {
                seq,
                time: Timestamp::UNIX_EPOCH,
                tenant_id: -1,
                snapshot: false,
                correlation: None,
            };
            let body = &bodies[usize::try_from(seq)? % bodies.len()];
            encode_event(&envelope, body, &mut bytes);
            ends.push(u32::try_from(bytes.len())?);
        }
        Ok(Self { bytes, ends })
    }

    fn frame(&self, index: usize) -> &[u8] {
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.bytes[start as usize..self.ends[index] as usize]
    }
}

pub(crate) fn serve() -> Result<()> {
    let frames = Frames::encode()?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?.port());
    loop {
        // A client that goes away in the middle ends its own round only.
        if let Err(error) = feed(listener.accept()?.0, &frames) {
            eprintln!("feeder: {error}");
        }
    }
}

fn feed(mut stream: TcpStream, frames: &Frames) -> Result<()> {
    stream.set_nodelay(true)?;
    let config = ServiceConfig {
        max_frame: 1 << 20,
        handshake_timeout: Duration::from_secs(5),
        heartbeat: Duration::from_secs(600),
        silence: Duration::from_secs(600),
    };
    let mut session = ServiceSession::new(config, Instant::now());
    let mut flowing = false;
    let mut sent = 0;
    loop {
        if flowing {
            // As many events as the credit allows, in large writes.
            let first = sent;
            while sent < frames.ends.len() && sent - first < 256 {
                let frame = frames.frame(sent);
                if !session.may_send() {
                    break;
                }
                session.event(frame, None);
                sent += 1;
            }
            if sent > first {
                stream.write_all(&session.take_outbox())?;
                if sent < frames.ends.len() {
                    continue;
                }
            }
        }
        let count = stream.read(session.read_space())?;
        if count == 0 {
            return Ok(());
        }
        session.received(count, Instant::now())?;
        while let Some(input) = session.poll() {
            match input {
                ServiceInput::Hello(hello, _) => {
                    let info = WelcomeInfo {
                        session_id: 1,
                        session_token: String::new(),
                        epoch: String::from("bench"),
                        view_tenant: -1,
                        time_zone: String::from("UTC"),
                        service_name: String::from("feeder"),
                    };
                    session.welcome(&hello, info, Instant::now());
                }
                ServiceInput::Flow(flow) if flow.position.is_flowing() => {
                    session.flowing(&flow, 0);
                    session.snapshot_begin(0);
                    let complete = EventBody::build(EventType::DataComplete).finish();
                    let envelope = Envelope {
                        seq: 0,
                        time: Timestamp::UNIX_EPOCH,
                        tenant_id: -1,
                        snapshot: true,
                        correlation: None,
                    };
                    let mut frame = Vec::new();
                    encode_event(&envelope, &complete, &mut frame);
                    session.event_without_credit(&frame, None);
                    flowing = true;
                }
                ServiceInput::Goodbye => return Ok(()),
                _ => {}
            }
        }
        stream.write_all(&session.take_outbox())?;
    }
}

//! Events: a raw blocking loop, the client's stream, and the blocking iterator.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Instant,
};

use openccas::{
    Client, Delivery, Event, FieldValue, Filter, Parameter,
    embed::{Portion, Portions, Ready},
};
use openccas_protocol::{
    ClientConfig, ClientSession, DEFAULT_MAX_FRAME, Envelope, Hello, Mode, Origin, Position,
};

use crate::{
    Result, cpu,
    feeder::{COUNT, bodies},
    foreign::InC,
    median, others,
    report::Report,
};

/// The two parameters that are picked from an event, by its type.
#[derive(Clone, Copy)]
pub(crate) struct Choice {
    event_type: i32,
    long: Parameter,
    text: Parameter,
}

/// Chosen at run time: which parameters are read depends on the clock.
fn choices() -> Vec<Choice> {
    let odd = Instant::now().elapsed().subsec_nanos() % 2 == 1;
    let pick = |one, other| if odd { one } else { other };
    vec![
        Choice {
            event_type: 8,
            long: pick(Parameter::CALL_ID, Parameter::CAUSE),
            text: pick(Parameter::PRIVATE_DATA, Parameter::OPPOSITE_PARTY_NUMBER),
        },
        Choice {
            event_type: 9,
            long: pick(Parameter::CALL_ID, Parameter::CALL_SUBSTATE),
            text: pick(Parameter::PRIVATE_DATA, Parameter::OPPOSITE_PARTY_NUMBER),
        },
        Choice {
            event_type: 24,
            long: pick(Parameter::TIME_IN_QUEUE, Parameter::SERVICE_GROUP_ID),
            text: pick(Parameter::IVR_DATA1, Parameter::CALLING_PARTY_NUMBER),
        },
        Choice {
            event_type: 4,
            long: pick(Parameter::REASON_ID, Parameter::REC_ID),
            text: pick(Parameter::REASON_STRING, Parameter::NAME),
        },
    ]
}

fn add(checksum: u64, long: i32, text: &str) -> u64 {
    let ends = text.as_bytes().first().zip(text.as_bytes().last());
    let (first, last) = ends.map_or((0, 0), |(first, last)| {
        (u64::from(*first), u64::from(*last))
    });
    checksum
        .wrapping_mul(31)
        .wrapping_add(u64::from(long.cast_unsigned()))
        .wrapping_add(text.len() as u64 * 65_536 + first * 256 + last)
}

/// What the checksum must be, from the bodies that the feeder sends.
fn expected(choices: &[Choice]) -> u64 {
    let envelope = Envelope {
        seq: 0,
        time: jiff::Timestamp::UNIX_EPOCH,
        tenant_id: -1,
        snapshot: false,
        correlation: None,
    };
    let origin = Origin::local("");
    let events: Vec<Event> = bodies()
        .iter()
        .map(|body| Event::assemble(&envelope, body, &origin))
        .collect();
    (1..=COUNT).fold(0, |checksum, seq| {
        pick(checksum, &events[seq as usize % events.len()], choices)
    })
}

#[inline]
fn pick(checksum: u64, event: &Event, choices: &[Choice]) -> u64 {
    let number = event.event_type().number();
    let Some(choice) = choices.iter().find(|choice| choice.event_type == number) else {
        return checksum;
    };
    match (event.get(choice.long), event.get(choice.text)) {
        (Some(FieldValue::Long(long)), Some(FieldValue::Text(text))) => add(checksum, long, text),
        _ => checksum,
    }
}

/// Reads the wire by hand, without the library: it looks at the checksum, as the wire wants it, and
/// trusts the rest; no batches, nothing kept.
fn raw(port: u16, choices: &[Choice]) -> Result<u64> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_nodelay(true)?;
    // The handshake is the library's; what is measured comes after it.
    let unlimited = ClientConfig {
        credit_bytes: u64::MAX / 2,
        credit_events: u64::MAX / 2,
        ..ClientConfig::default()
    };
    let hello = Hello::new(Mode::Direct, "raw", DEFAULT_MAX_FRAME);
    let mut session = ClientSession::new(unlimited, &hello);
    stream.write_all(&session.take_outbox())?;
    while session.poll().is_none() {
        let count = stream.read(session.read_space())?;
        session.received(count, Instant::now())?;
    }
    session.flow(Position::Fresh);
    stream.write_all(&session.take_outbox())?;
    let mut buffer = vec![0u8; 256 * 1024];
    let (mut start, mut end) = (0, 0);
    let (mut seen, mut checksum) = (0, 0);
    while seen < COUNT {
        if end == buffer.len() {
            buffer.copy_within(start..end, 0);
            end -= start;
            start = 0;
        }
        let count = stream.read(&mut buffer[end..])?;
        if count == 0 {
            return Err("the feeder went away".into());
        }
        end += count;
        while end - start >= 12 {
            let long_at = |at: usize| {
                i32::from_le_bytes([buffer[at], buffer[at + 1], buffer[at + 2], buffer[at + 3]])
            };
            let length = long_at(start) as usize;
            if end - start < length {
                break;
            }
            if crc32c::crc32c(&buffer[start + 8..start + length])
                != long_at(start + 4).cast_unsigned()
            {
                return Err("a frame is damaged".into());
            }
            // A live event; its table begins at byte 44.
            if buffer[start + 8] == 67 && buffer[start + 9] == 0 {
                let event_type = long_at(start + 12);
                let entries =
                    usize::from(u16::from_le_bytes([buffer[start + 10], buffer[start + 11]]));
                if let Some(choice) = choices.iter().find(|it| it.event_type == event_type) {
                    let mut text_at = start + 44 + entries * 8;
                    let (mut long, mut text) = (0, "");
                    for entry in (start + 44..start + 44 + entries * 8).step_by(8) {
                        let name = u16::from_le_bytes([buffer[entry], buffer[entry + 1]]);
                        let value = long_at(entry + 4);
                        if buffer[entry + 2] == 1 {
                            if name == choice.long.number() {
                                long = value;
                            }
                        } else {
                            if name == choice.text.number() {
                                let bytes = &buffer[text_at..text_at + value as usize];
                                text = std::str::from_utf8(bytes)?;
                            }
                            text_at += value as usize + 1;
                        }
                    }
                    checksum = add(checksum, long, text);
                }
                seen += 1;
            }
            start += length;
        }
        if start == end {
            start = 0;
            end = 0;
        }
    }
    Ok(checksum)
}

async fn stream(port: u16, choices: &[Choice]) -> Result<u64> {
    let client = Client::open("127.0.0.1", port).await?;
    let mut events = client.events();
    let (mut seen, mut checksum) = (0, 0);
    while seen < COUNT {
        match events.next().await {
            Some(Ok(Delivery::Event(event))) if !event.is_snapshot() => {
                checksum = pick(checksum, &event, choices);
                seen += 1;
            }
            Some(Ok(_)) => {}
            Some(Err(error)) => return Err(error.into()),
            None => return Err("the stream ended".into()),
        }
    }
    client.close().await;
    Ok(checksum)
}

fn iterate(port: u16, choices: &[Choice]) -> Result<u64> {
    let client = openccas::blocking::Client::open("127.0.0.1", port)?;
    let (mut seen, mut checksum) = (0, 0);
    for delivery in client.events() {
        if let Delivery::Event(event) = delivery?
            && !event.is_snapshot()
        {
            checksum = pick(checksum, &event, choices);
            seen += 1;
            if seen == COUNT {
                break;
            }
        }
    }
    client.close();
    Ok(checksum)
}

/// As a binding reads: portions of batches, each event by its place in the batch.
fn portions(port: u16, choices: &[Choice]) -> Result<u64> {
    let client = openccas::blocking::Client::open("127.0.0.1", port)?;
    let mut portions = Portions::new(client.inner(), Filter::all());
    let (mut seen, mut checksum) = (0, 0);
    let mut taken = Vec::new();
    while seen < COUNT {
        match portions.take(1024, &mut taken) {
            Ready::Some => {}
            Ready::Nothing => {
                let _ = portions.wait(None);
            }
            Ready::Ended => return Err("the stream ended".into()),
        }
        for portion in taken.drain(..) {
            match portion {
                Portion::Events(bundle) => {
                    for offset in bundle.offsets() {
                        let event = bundle.batch().event_at(offset);
                        if !event.is_snapshot() {
                            checksum = pick(checksum, &event, choices);
                            seen += 1;
                        }
                    }
                }
                Portion::Notice(_) => {}
                Portion::Lost(error) => return Err(error.into()),
            }
        }
    }
    client.close();
    Ok(checksum)
}

struct Measured {
    rate: f64,
    cpu: f64,
}

fn time(rounds: u32, wanted: u64, mut round: impl FnMut() -> Result<u64>) -> Result<Measured> {
    // One round to warm up.
    let mut seconds = 0.0;
    let mut cpu = 0.0;
    for number in 0..=rounds {
        let (start, cpu_start) = (Instant::now(), cpu::seconds()?);
        let checksum = round()?;
        if checksum != wanted {
            return Err(format!("the checksum is {checksum:#x} and should be {wanted:#x}").into());
        }
        if number > 0 {
            seconds += start.elapsed().as_secs_f64();
            cpu += cpu::seconds()? - cpu_start;
        }
    }
    let events = f64::from(rounds) * COUNT as f64;
    Ok(Measured {
        rate: events / seconds,
        cpu: cpu / events * 1e6,
    })
}

pub(crate) fn measure(port: u16, rounds: u32, c: &InC, report: &mut Report) -> Result<()> {
    let choices = choices();
    let wanted = expected(&choices);
    let raw = time(rounds, wanted, || raw(port, &choices))?;
    let mut row = |name, measured: &Measured| {
        report.add(
            "events",
            name,
            vec![
                ("events/s", measured.rate),
                ("CPU s/million", measured.cpu),
                ("x raw", measured.rate / raw.rate),
            ],
        );
    };
    row("raw blocking loop", &raw);
    let runtime = tokio::runtime::Runtime::new()?;
    row(
        "thread pool: Client stream",
        &time(rounds, wanted, || runtime.block_on(stream(port, &choices)))?,
    );
    drop(runtime);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    row(
        "one thread: Client stream",
        &time(rounds, wanted, || runtime.block_on(stream(port, &choices)))?,
    );
    row(
        "blocking iterator",
        &time(rounds, wanted, || iterate(port, &choices))?,
    );
    row(
        "embed: portions",
        &time(rounds, wanted, || portions(port, &choices))?,
    );
    if let Some(c) = &c.ours {
        let mut arguments = vec![
            "events".to_owned(),
            port.to_string(),
            rounds.to_string(),
            wanted.to_string(),
        ];
        arguments.extend(choices.iter().map(|choice| {
            let (long, text) = (choice.long.number(), choice.text.number());
            format!("{}:{long}:{text}", choice.event_type)
        }));
        let (rate, cpu) = c.run(&arguments)?;
        row("C: OnEvent callback", &Measured { rate, cpu });
    }
    for (name, program, peer) in &c.others {
        let count = others::COUNT.to_string();
        let mut figures = Vec::new();
        for _ in 0..rounds {
            let arguments = ["events".to_owned(), peer.port.to_string(), count.clone()];
            figures.push(program.run(&arguments)?);
        }
        let middle = |of: fn(&(f64, f64)) -> f64| median(figures.iter().map(of).collect());
        let (rate, cpu) = (middle(|it| it.0), middle(|it| it.1));
        row(name, &Measured { rate, cpu });
    }
    Ok(())
}

//! The measurements.
#![allow(
    clippy::print_stdout,
    reason = "the figures are what somebody runs this for"
)]

use std::{
    error::Error,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use openccas::{Client, Delivery, EventType, Events, Method, Options, Parameter, Value};
use openccas_com_bridge::{Bridge, ComObjects, Connection, Part, Patience, Place};
use openccas_service::{Service, ServiceOptions};
use openccas_simulator::{Clock, Hosted, HostedOptions, Scenario};
use tokio::runtime::Runtime;

const SCENARIO: &str = r#"
[[agent]]
id = 7
name = "Ada"
logon_id = "ada"
extension = "4007"
"#;

const REQUESTS: usize = 2_000;
const EVENTS: u32 = 20_000;
const FAREWELL: Duration = Duration::from_secs(20);

struct Row {
    median: Duration,
    nearly_all: Duration,
    events_per_second: f64,
}

/// Measures both ways, and prints them.
pub(crate) fn all() -> Result<(), Box<dyn Error>> {
    let runtime = Runtime::new()?;
    let options = HostedOptions {
        clock: Clock::Virtual,
        ..HostedOptions::default()
    };
    let scenario = Scenario::parse(SCENARIO, "desk")?;
    let centre = Arc::new(runtime.block_on(Hosted::start(scenario, options))?);
    let direct = runtime.block_on(measure(&centre, centre.port()))?;
    print("directly", &direct);
    let bridge = bridge_to(centre.port())?;
    let service = Service::start(ServiceOptions::new(), Arc::clone(&bridge) as _);
    let service = runtime.block_on(service)?;
    let bridged = runtime.block_on(measure(&centre, service.local_addr().port()))?;
    print("by the bridge", &bridged);
    println!(
        "the bridge takes {:.1} times as long for a request, and tells {:.2} times as many events",
        bridged.median.as_secs_f64() / direct.median.as_secs_f64(),
        bridged.events_per_second / direct.events_per_second
    );
    drop(service);
    if bridge.close(FAREWELL) {
        Ok(())
    } else {
        Err("the COM object hangs".into())
    }
}

fn print(way: &str, row: &Row) {
    println!(
        "{way}: round trip median {} us, 99 % within {} us; {:.0} events a second",
        row.median.as_micros(),
        row.nearly_all.as_micros(),
        row.events_per_second
    );
}

fn bridge_to(port: u16) -> Result<Arc<Bridge>, openccas::Error> {
    let part = Part {
        tenant_id: -1,
        connection: Connection {
            method: Method::ConnectWithDirectConnect,
            arguments: vec![
                Value::from("127.0.0.1".to_owned()),
                Value::from(i32::from(port)),
                Value::from(String::new()),
            ],
            credentials: None,
        },
        maker: Arc::new(ComObjects::at(Place::ProgId(
            openccas_com::PROG_ID.to_owned(),
        ))),
    };
    Bridge::new("bridge", "UTC", vec![part], Patience::default())
}

async fn measure(centre: &Arc<Hosted>, port: u16) -> Result<Row, Box<dyn Error>> {
    let client = Options::new().open("127.0.0.1", port).await?;
    let mut events = client.events();
    // The bridge may still be connecting: then the configuration comes when it is done.
    while next(&mut events).await? != Some(EventType::DataComplete) {}
    let (median, nearly_all) = round_trips(&client).await?;
    let begun = Instant::now();
    let stirred = Arc::clone(centre);
    let stirring = thread::spawn(move || {
        for _ in 0..EVENTS / 2 {
            let agent = [("agent", 7.into()), ("medium", "voice".into())];
            stirred.act("set_not_ready", &agent)?;
            stirred.act("set_ready", &agent)?;
        }
        Ok::<(), openccas::Error>(())
    });
    let mut taken = 0;
    while taken < EVENTS {
        taken += u32::from(next(&mut events).await?.is_some());
    }
    let took = begun.elapsed();
    stirring.join().map_err(|_| "nothing is stirred")??;
    Ok(Row {
        median,
        nearly_all,
        events_per_second: f64::from(EVENTS) / took.as_secs_f64(),
    })
}

/// The type of the next event, with two of its parameters read; none for a notice.
async fn next(events: &mut Events) -> Result<Option<EventType>, Box<dyn Error>> {
    match events.next().await.ok_or("the events end")?? {
        Delivery::Event(event) => {
            let read = (
                event.long(Parameter::REC_ID),
                event.text(Parameter::REASON_STRING),
            );
            std::hint::black_box(read);
            Ok(Some(event.event_type()))
        }
        _ => Ok(None),
    }
}

async fn round_trips(client: &Client) -> Result<(Duration, Duration), openccas::Error> {
    let mut times = Vec::new();
    for _ in 0..REQUESTS {
        let begun = Instant::now();
        client.get_voice_ready_status(7).await?;
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    Ok((at(50), at(99)))
}

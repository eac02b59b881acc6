//! The measurements.
#![allow(
    clippy::print_stdout,
    reason = "the figures are what somebody runs this for"
)]

use std::{
    cell::Cell,
    error::Error,
    rc::Rc,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use openccas::{Method, Value};
use openccas_com::{ICCASEvent, InText, OutText, late::Style};
use openccas_com_tests::{Apartment, Happened, Object};
use openccas_simulator::{Clock, Hosted, HostedOptions, Scenario};
use tokio::runtime::Runtime;
use windows::{Win32::Foundation::S_OK, core::BSTR};

const SCENARIO: &str = r#"
[[agent]]
id = 7
name = "Ada"
logon_id = "ada"
extension = "4007"
"#;

const REQUESTS: u32 = 2_000;
const EVENTS: u32 = 20_000;
const PATIENCE: Duration = Duration::from_secs(120);

/// Measures both, and prints them.
pub(crate) fn all() -> Result<(), Box<dyn Error>> {
    let runtime = Runtime::new()?;
    let options = HostedOptions {
        clock: Clock::Virtual,
        ..HostedOptions::default()
    };
    let scenario = Scenario::parse(SCENARIO, "desk")?;
    let hosted = Arc::new(runtime.block_on(Hosted::start(scenario, options))?);
    let apartment = Apartment::enter()?;
    let object = Object::create(&[], Style::Typed)?;
    let taken = Rc::new(Cell::new(0_u32));
    let counted = Rc::clone(&taken);
    let names = [BSTR::from("RecID"), BSTR::from("ReasonString")];
    let listener = object.listen(move |happened| {
        if let Happened::Event(event) = happened {
            read(&event, &names);
            counted.set(counted.get() + 1);
        }
        S_OK
    })?;
    object.call(Method::Initialize, &[])?;
    let address = [
        Value::Text("127.0.0.1".to_owned()),
        Value::Long(hosted.port().into()),
        Value::Text(String::new()),
    ];
    object.call(Method::ConnectWithDirectConnect, &address)?;
    // An agent, and the end of the configuration.
    if !apartment.pump(PATIENCE, || taken.get() == 2) {
        return Err("the configuration never comes".into());
    }
    round_trips(&object)?;
    taken.set(0);
    events(&apartment, &hosted, &taken)?;
    drop(listener);
    Ok(())
}

fn round_trips(object: &Object) -> Result<(), Box<dyn Error>> {
    let agent = [Value::Long(7)];
    let mut times = Vec::new();
    for _ in 0..REQUESTS {
        let begun = Instant::now();
        object.call(Method::GetVoiceReadyStatus, &agent)?;
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_micros();
    println!(
        "round trip, late-bound: median {} us, 99 % within {} us",
        at(50),
        at(99)
    );
    Ok(())
}

fn events(
    apartment: &Apartment,
    hosted: &Arc<Hosted>,
    taken: &Cell<u32>,
) -> Result<(), Box<dyn Error>> {
    let begun = Instant::now();
    let centre = Arc::clone(hosted);
    let stirring = thread::spawn(move || {
        for _ in 0..EVENTS / 2 {
            let agent = [("agent", 7.into()), ("medium", "voice".into())];
            centre.act("set_not_ready", &agent)?;
            centre.act("set_ready", &agent)?;
        }
        Ok::<(), openccas::Error>(())
    });
    let came = apartment.pump(PATIENCE, || taken.get() >= EVENTS);
    let took = begun.elapsed();
    stirring.join().map_err(|_| "nothing is stirred")??;
    if !came {
        return Err(format!("only {} events came", taken.get()).into());
    }
    println!(
        "events, two parameters read of each: {:.0} a second",
        f64::from(EVENTS) / took.as_secs_f64()
    );
    Ok(())
}

/// A number and a text, early-bound. The text is in every other event.
#[expect(unsafe_code, reason = "COM is called")]
fn read(event: &ICCASEvent, names: &[BSTR; 2]) {
    let (mut number, mut text) = (0, OutText::NULL);
    // SAFETY: room for both; the text is ours then.
    unsafe {
        let _ = event.GetLongValue(InText::lend(&names[0]), &raw mut number);
        let _ = event.GetStringValue(InText::lend(&names[1]), &raw mut text);
        drop(text.take());
    }
}

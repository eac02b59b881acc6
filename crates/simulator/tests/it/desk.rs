//! A small centre to test with, and events as lines of text to compare.

use std::{fmt::Write as _, sync::Arc};

use openccas_protocol::{
    Envelope, Error, ErrorKind, Event, EventType, FieldValue, Origin, Outputs, Request,
};
use openccas_service::NewEvent;
use openccas_simulator::{InboundCall, Scenario, Span, Time, World};

/// Three agents and a phone agent without habits, two groups; nothing happens by itself.
pub(crate) const QUIET: &str = r#"
    [centre]
    time_zone = "Europe/Stockholm"
    customer_authentication = "7777"

    [[group]]
    id = 1
    name = "Support"
    number = "8001"
    clerical = 10
    ring_timeout = 20

    [[group]]
    id = 2
    name = "Sales"
    number = "8002"

    [[agent]]
    id = 101
    name = "Ada"
    logon_id = "ada"
    extension = "4001"
    groups = [1]

    [[agent]]
    id = 102
    name = "Bo"
    logon_id = "bo"
    extension = "4002"
    groups = [2]

    [[agent]]
    id = 103
    name = "Cleo"
    logon_id = "cleo"
    extension = "4003"
    logs_on = false
    groups = [1, 2]

    [[phone_agent]]
    id = 201
    name = "Pia"
    logon_id = "pia"
    pin = "2011"
    extension = "4101"
    groups = [1]
    logs_on = false

    [[reason]]
    id = 5
    name = "Lunch"

    [[code]]
    code = "10"
    name = "Order"

    [outside]
    rings_after = 1
    answers_after = 5
"#;

/// A world, and the moment it began.
pub(crate) struct Desk {
    pub(crate) world: World,
    start: Time,
}

/// The first call of a desk with seed 0.
pub(crate) const CALL: i32 = 1001;

impl Desk {
    pub(crate) fn quiet() -> Self {
        Self::of(QUIET)
    }

    pub(crate) fn of(toml: &str) -> Self {
        Self::seeded(toml, 0)
    }

    pub(crate) fn seeded(toml: &str, seed: u64) -> Self {
        let scenario = Scenario::parse(toml, "test.toml").unwrap();
        let start = World::virtual_start(&scenario);
        Self {
            world: World::new(&scenario, seed, start),
            start,
        }
    }

    pub(crate) fn strict() -> Self {
        let mut desk = Self::quiet();
        desk.world.set_strict(true);
        desk
    }

    pub(crate) fn try_ask(&mut self, request: Request) -> Result<Outputs, Error> {
        self.world.handle(&request, -1, None)
    }

    pub(crate) fn ask(&mut self, request: Request) -> Outputs {
        self.try_ask(request).unwrap()
    }

    pub(crate) fn refusal(&mut self, request: Request) -> ErrorKind {
        self.try_ask(request).unwrap_err().kind()
    }

    pub(crate) fn wait(&mut self, seconds: f64) {
        let until = self.world.now() + Span::from_seconds(seconds);
        self.world.advance_to(until);
    }

    pub(crate) fn inbound(&mut self, group: i32) -> i32 {
        self.world
            .inbound_call(group, InboundCall::from("0701234567"))
            .unwrap()
    }

    /// A service group call that agent 101 has answered; what led to it is forgotten.
    pub(crate) fn answered(&mut self) -> i32 {
        let call = self.inbound(1);
        self.world.pick_up(101, call).unwrap();
        self.world.take_events();
        call
    }

    pub(crate) fn forget(&mut self) {
        self.world.take_events();
    }

    /// The events since last asked, a line each: seconds since the start, name, parameters.
    pub(crate) fn told(&mut self) -> String {
        let start = self.start;
        let mut text = String::new();
        for event in self.world.take_events() {
            let after = Time::from(event.time) - start;
            writeln!(text, "{} {}", after.as_seconds(), line(&event)).unwrap();
        }
        text
    }

    /// The reason in the last entry of the simulator's log.
    pub(crate) fn last_log(&self) -> String {
        self.world
            .log()
            .last()
            .map(|entry| entry.text.clone())
            .unwrap_or_default()
    }

    /// Asserts that the events since last asked are these lines; blanks before a line do not count.
    #[track_caller]
    pub(crate) fn expect(&mut self, lines: &str) {
        let told = self.told();
        let told: Vec<&str> = told.lines().collect();
        let expected: Vec<&str> = lines
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        assert_eq!(told, expected, "told:\n{}", told.join("\n"));
    }
}

/// An event that can be read.
pub(crate) fn readable(event: &NewEvent) -> Event {
    let envelope = Envelope {
        seq: 0,
        time: event.time,
        tenant_id: event.tenant_id,
        snapshot: false,
        correlation: None,
    };
    let origin: Arc<Origin> = Origin::local("test");
    Event::assemble(&envelope, &event.body, &origin)
}

/// `Held RecID=101 CallID=1001 OnHold=0`
pub(crate) fn line(event: &NewEvent) -> String {
    let event = readable(event);
    let mut text = event
        .event_type()
        .info()
        .map_or("?", |info| info.name)
        .to_owned();
    for field in event.fields() {
        match field.value {
            FieldValue::Long(value) => write!(text, " {}={value}", field.name).unwrap(),
            FieldValue::Text(value) => write!(text, " {}={value:?}", field.name).unwrap(),
            _ => {}
        }
    }
    text
}

/// The types of some events.
pub(crate) fn types(events: &[NewEvent]) -> Vec<EventType> {
    events.iter().map(|event| event.body.event_type()).collect()
}

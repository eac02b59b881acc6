//! The client that makes requests, as somebody at a terminal would.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use openccas::{Argument, Client, Event, EventType, Expectation, Filter, Method, Parameter, Value};

use super::{
    outcomes::{OK, Outcomes},
    screen::Screen,
};
use crate::{
    output::style::{BAD, FAINT, GOOD, STRONG},
    request::{Call, result_lines},
};

/// How long an expected event may take.
const EXPECT: Duration = Duration::from_secs(5);

pub(super) struct Operator {
    client: Client,
    address: SocketAddr,
    screen: Arc<Screen>,
    outcomes: Arc<Outcomes>,
}

impl Operator {
    pub(super) fn new(
        client: Client,
        address: SocketAddr,
        screen: Arc<Screen>,
        outcomes: Arc<Outcomes>,
    ) -> Self {
        Self {
            client,
            address,
            screen,
            outcomes,
        }
    }

    /// Says what is going to be shown.
    pub(super) fn say(&self, what: &str) {
        self.screen.lines([format!("{FAINT}# {what}{FAINT:#}")]);
    }

    /// An event of this type that concerns the agent, from now on.
    pub(super) fn expect(
        &self,
        event_type: EventType,
        agent: i32,
        within: Duration,
    ) -> Expectation {
        self.client
            .expect(Filter::from(event_type).agent(agent), within)
    }

    /// Makes a request and shows it; true if it succeeded.
    pub(super) async fn request(&self, method: Method, values: impl Into<Vec<Value>>) -> bool {
        self.carry_out(
            Call {
                method,
                values: values.into(),
            },
            &[],
        )
        .await
    }

    /// Makes a request and waits for the events that tell that it happened, of the same agent.
    /// Gives the last of them; `None` if the request failed or one of them did not come.
    pub(super) async fn request_and_expect(
        &self,
        method: Method,
        values: impl Into<Vec<Value>>,
        expected: &[EventType],
    ) -> Option<Event> {
        let call = Call {
            method,
            values: values.into(),
        };
        let agent = call.agent()?;
        let expectations: Vec<_> = expected
            .iter()
            .map(|event_type| tokio::spawn(self.expect(*event_type, agent, EXPECT)))
            .collect();
        if !self.carry_out(call, expected).await {
            return None;
        }
        let mut last = None;
        for (event_type, expectation) in expected.iter().zip(expectations) {
            match expectation.await {
                Ok(Ok(event)) => {
                    self.show(&event);
                    last = Some(event);
                }
                // The rest makes no sense without it.
                Ok(Err(_)) | Err(_) => {
                    let name = event_type.info().map_or("the event", |info| info.name);
                    self.screen
                        .lines([format!("  {BAD}{name} did not come{BAD:#}")]);
                    return None;
                }
            }
        }
        last
    }

    async fn carry_out(&self, call: Call, expected: &[EventType]) -> bool {
        self.screen.lines([self.command(&call, expected)]);
        let arguments: Vec<Argument<'_>> = call.values.iter().map(Value::as_argument).collect();
        match self.client.call(call.method, &arguments).await {
            Ok(outputs) => {
                self.outcomes.count(OK);
                let lines = result_lines(call.method, &outputs);
                self.screen
                    .lines(lines.iter().map(|line| format!("  {GOOD}{line}{GOOD:#}")));
                true
            }
            Err(error) => {
                let kind = error.kind().name();
                self.outcomes.count(kind);
                self.screen
                    .lines([format!("  {BAD}{kind}: {error}{BAD:#}")]);
                false
            }
        }
    }

    fn show(&self, event: &Event) {
        let call = event
            .long(Parameter::NEW_CALL_ID)
            .or_else(|| event.long(Parameter::CALL_ID))
            .map_or_else(String::new, |id| format!(", call {id}"));
        let whose = match event.correlation() {
            Some(_) => format!("  {FAINT}(by this request){FAINT:#}"),
            None => String::new(),
        };
        let name = event.type_name();
        self.screen
            .lines([format!("  {GOOD}{name}{GOOD:#}{call}{whose}")]);
    }

    /// What to type for it, on two lines if one is too short.
    fn command(&self, call: &Call, expected: &[EventType]) -> String {
        let mut command = format!("openccas request {} {call}", self.address);
        if !expected.is_empty() {
            let names: Vec<_> = expected
                .iter()
                .filter_map(|it| it.info())
                .map(|info| info.name)
                .collect();
            command.push_str(&format!(" --expect {}", names.join(",")));
        }
        if command.len() > 78 {
            let place = command[..76].rfind(" --").unwrap_or(0);
            if place > 0 {
                command.replace_range(place..=place, " \\\n      ");
            }
        }
        format!("{FAINT}${FAINT:#} {STRONG}{command}{STRONG:#}")
    }
}
